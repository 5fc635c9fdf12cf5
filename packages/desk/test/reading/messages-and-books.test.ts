import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decodeReading, encodeReading, type WallSession } from '#reading'
import { noise, utf8 } from '../../../../tools/samples/bytes.ts'
import { makeEpub } from '../../../../tools/samples/epub.ts'
import { makeMsg } from '../../../../tools/samples/msg.ts'
import { makePng } from '../../../../tools/samples/pictures.ts'
import { makeZip } from '../../../../tools/samples/zip.ts'
import { codes, finding, openReader, outcome, read, textOf } from './behind-wall.ts'

let session: WallSession
beforeAll(async () => {
  session = await openReader()
})
afterAll(() => session.close())

const sender = { name: 'سمير الحداد', address: 'samir@harbour.example' }

describe('an Outlook message', () => {
  it('gives its body, people and transport headers, and its attachments byte for byte', async () => {
    const attached = noise(9_000, 3)
    const small = utf8('كلمات')
    const { reading, children } = await read(
      session,
      makeMsg({
        subject: 'عقد الميناء',
        sender,
        to: [{ name: 'هدى', address: 'huda@paper.example' }],
        body: 'مرحبا،\r\nالعقد مرفق.\r\n',
        headers:
          'From: "سمير" <samir@harbour.example>\r\nReceived: from a.example\r\nDate: Mon, 4 Mar 2019 10:00:00 +0200\r\n',
        attachments: [
          { name: 'عقد.bin', bytes: attached },
          { name: 'note.txt', bytes: small },
        ],
      }),
      { name: 'a.msg' },
    )
    expect([reading.kind, outcome(reading)]).toEqual(['msg', 'read'])
    expect(textOf(reading, 'text/plain')).toBe('مرحبا،\nالعقد مرفق.\n')
    const said = Object.fromEntries(reading.meta.map(({ name, value }) => [name, value]))
    expect(said.subject).toBe('عقد الميناء')
    expect(said['sender name']).toBe('سمير الحداد')
    expect(said.to).toBe('هدى <huda@paper.example>')
    expect(said.Received).toBe('from a.example')
    expect(children.map(({ child }) => child.shownName)).toEqual(['عقد.bin', 'note.txt'])
    expect(Buffer.from(children[0]!.bytes).equals(attached)).toBe(true)
    expect(Buffer.from(children[1]!.bytes).equals(small)).toBe(true)
    expect(codes(reading)).toEqual(['attachment'])
  })

  it('B1, B7: an HTML body is read and what it would fetch is listed; one that says something else stands beside the plain one', async () => {
    const html = utf8(
      '<html><body><p>other words</p><img src="http://t.example/p.gif" width="1" height="1"></body></html>',
    )
    const only = await read(session, makeMsg({ subject: 's', sender, html }))
    expect(textOf(only.reading, 'text/html')).toBe('other words')
    expect(codes(only.reading)).toContain('tracking-pixel')
    const both = await read(session, makeMsg({ subject: 's', sender, body: 'plain words', html }))
    expect(both.reading.pages.map(({ label }) => label)).toEqual(['text/plain', 'text/html'])
    expect(codes(both.reading)).toContain('html-differs-from-text')
  })

  it('that is cut off or bent is damaged or partial, and the next file is read', async () => {
    const whole = makeMsg({ subject: 's', sender, body: 'words '.repeat(2000) })
    for (const bytes of [whole.subarray(0, 2000), whole.subarray(0, whole.length - 5000)]) {
      const { reading } = await read(session, bytes)
      expect(reading.kind).toMatch(/^(msg|ole)$/)
    }
    expect(outcome((await read(session, 'next')).reading)).toBe('read')
  })
})

describe('an e-book', () => {
  it('gives its chapters in their order, with what lies beside it', async () => {
    const { reading, children } = await read(
      session,
      makeEpub({
        title: 'كتاب',
        chapters: [
          { title: 'الأول', body: '<p>بداية</p><img src="http://t.example/x.png"/>' },
          { title: 'notes', body: '<p>ملحق</p>', beside: true },
          { title: 'الثاني', body: '<p>نهاية</p><p style="display:none">مخفي</p>' },
        ],
        parts: [
          { name: 'cover.png', type: 'image/png', data: makePng(4, 4) },
          { name: 'run.js', type: 'text/javascript', data: 'alert(1)' },
        ],
      }),
    )
    expect([reading.kind, outcome(reading)]).toEqual(['epub', 'read'])
    expect(reading.pages.map((page) => (page.how === 'unread' ? [] : [page.label, page.aside, page.text]))).toEqual([
      ['الأول', undefined, 'بداية'],
      ['notes', 'rest', 'ملحق'],
      ['الثاني', undefined, 'نهاية'],
      ['الثاني', 'hidden', 'مخفي'],
    ])
    expect(reading.meta).toContainEqual({ name: 'title', value: 'كتاب' })
    expect(children.map(({ child }) => child.shownName)).toEqual(['book/cover.png'])
    expect(codes(reading)).toEqual(['active-content', 'hidden-text', 'remote-resource'])
  })

  it('whose chapters are locked is not read for want of a password, and never empty', async () => {
    const lock =
      '<encryption><EncryptedData><CipherReference URI="book/text/c%200.xhtml"/></EncryptedData></encryption>'
    const { reading } = await read(
      session,
      makeZip([
        { name: 'mimetype', data: 'application/epub+zip', stored: true },
        { name: 'META-INF/container.xml', data: '<container><rootfile full-path="c.opf"/></container>' },
        { name: 'META-INF/encryption.xml', data: lock },
        {
          name: 'c.opf',
          data: '<package><manifest><item id="a" href="book/text/c%200.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>',
        },
        { name: 'book/text/c 0.xhtml', data: noise(99, 1) },
      ]),
    )
    expect(outcome(reading)).toBe('unread(password)')
    expect(finding(reading, 'encrypted-part')?.place?.part).toBe('book/text/c 0.xhtml')
  })

  it('A22: that brings a document type of its own in its contents is not read for that', async () => {
    const { reading } = await read(
      session,
      makeZip([
        { name: 'mimetype', data: 'application/epub+zip', stored: true },
        {
          name: 'META-INF/container.xml',
          data: '<!DOCTYPE c [<!ENTITY x SYSTEM "file:///etc/passwd">]><container><rootfile full-path="&x;"/></container>',
        },
      ]),
    )
    expect(outcome(reading)).toBe('unread(dtd)')
  })
})

describe('subtitles', () => {
  it.each([
    [
      'talk.srt',
      '\ufeff1\r\n00:00:01,000 --> 00:00:02,500\r\n<i>قال الوزير</i>\r\nإن العقد ملغى\r\n\r\n2\r\n00:01:00,040 --> 00:01:03,000\r\nsecond cue\r\n',
      'قال الوزير\nإن العقد ملغى\nsecond cue',
    ],
    [
      'talk.vtt',
      'WEBVTT - title\n\nNOTE made by hand\n\nintro\n00:01.000 --> 00:02.500 align:start\n<v.loud سمير>قال الوزير</v>\nإن العقد ملغى\n\n01:00.040 --> 01:03.000\nsecond &amp; cue\n',
      'سمير: قال الوزير\nإن العقد ملغى\nsecond & cue',
    ],
  ])('%s gives its words, each cue with its time', async (name, bytes, text) => {
    const { reading } = await read(session, bytes, { name })
    expect(outcome(reading)).toBe('read')
    const [page] = decodeReading(encodeReading(reading)).pages
    if (page === undefined || page.how === 'unread') throw new Error('no page')
    expect(page.text).toBe(text)
    expect(page.times).toEqual([
      { start: 0, end: text.lastIndexOf('\n'), from: 1000, to: 2500 },
      { start: text.lastIndexOf('\n') + 1, end: text.length, from: 60_040, to: 63_000 },
    ])
    const notes = reading.pages[1]
    if (name.endsWith('vtt')) expect(notes).toMatchObject({ aside: 'comments', text: 'NOTE made by hand' })
    else expect(notes).toBeUndefined()
  })

  it('without a cue are text as they stand', async () => {
    const { reading } = await read(session, 'WEBVTT\n\nnothing yet', { name: 'a.vtt' })
    expect(textOf(reading)).toBe('WEBVTT\n\nnothing yet')
  })
})
