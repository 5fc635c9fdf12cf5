import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeReading, joinPages, type Page, type WallSession } from '#reading'
import { characterError, plainText, wordRecall } from '../../../../tools/eval/text-distance.ts'
import { concat, noise } from '../../../../tools/samples/bytes.ts'
import { makeLockedPdf } from '../../../../tools/samples/locked-pdf.ts'
import { deflated, makePdf, makeSimplePdf, type PdfObject, showText, updatePdf } from '../../../../tools/samples/pdf.ts'
import { codes, finding, openReader, outcome, read, textOf } from './behind-wall.ts'

let session: WallSession
beforeAll(async () => {
  session = await openReader()
})
afterAll(() => session.close())

const specimen = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../specimens/${name}`, import.meta.url)))
const source = (name: string): string =>
  readFileSync(new URL(`../specimens/chromium/${name}.txt`, import.meta.url), 'utf8')

describe('text of a PDF, against what was printed', () => {
  const exact = ['prose-naskh', 'prose-amiri', 'prose-kacst', 'prose-sans', 'columns', 'table', 'vowelled', 'english']
  it.each(exact)('Chromium, %s: character for character', async (name) => {
    const { reading } = await read(session, specimen(`chromium/${name}.pdf`))
    expect(outcome(reading)).toBe('read')
    expect(plainText(joinPages(reading).text)).toBe(plainText(source(name)))
  })

  it.each(['prose-naskh', 'table', 'vowelled'])('LibreOffice, %s: character for character', async (name) => {
    const { reading } = await read(session, specimen(`libreoffice/${name}.pdf`))
    expect(plainText(joinPages(reading).text)).toBe(plainText(source(name)))
  })

  it.each(['chromium', 'libreoffice'])(
    '%s, Arabic and English on one line: every word, and the order where paper tells it',
    async (producer) => {
      const { reading } = await read(session, specimen(`${producer}/mixed.pdf`))
      const { text } = joinPages(reading)
      expect(wordRecall(source('mixed'), text)).toBe(1)
      expect(characterError(source('mixed'), text)).toBeLessThan(0.05)
      expect(text).toContain('بتاريخ 12.03.2020')
      expect(text).toContain('(25%)')
      expect(plainText(text)).toContain('AE07 0331 2345 6789 0123 456')
    },
  )

  // On paper «1,250,000 USD» after Arabic and «USD 1,250,000» look the same; the Latin word is taken to come first.
  it.fails('tells a number before a Latin word from one after it', async () => {
    const { reading } = await read(session, specimen('chromium/mixed.pdf'))
    expect(joinPages(reading).text).toContain('1,250,000 USD')
  })
})

describe('words of a page', () => {
  const wordsOf = (page: Page | undefined) => (page === undefined || page.how === 'unread' ? [] : (page.words ?? []))

  it('cover the text, in order, each with a box on the page', async () => {
    const { reading } = await read(session, specimen('chromium/prose-naskh.pdf'))
    const page = reading.pages[0]!
    if (page.how === 'unread') throw new Error('unread')
    const words = wordsOf(page)
    expect(words.map(({ start, end }) => page.text.slice(start, end)).join(' ')).toBe(page.text.replace(/\s+/g, ' '))
    for (const { box } of words) {
      expect(box[0]).toBeLessThan(box[2])
      expect(box[1]).toBeLessThan(box[3])
    }
  })

  it('stand where they were printed: Arabic begins at the right, lines go down', async () => {
    const { reading } = await read(session, specimen('chromium/prose-naskh.pdf'))
    const [first, second] = wordsOf(reading.pages[0])
    expect(first!.box[0]).toBeGreaterThan(second!.box[0])
    expect(wordsOf(reading.pages[0]).at(-1)!.box[1]).toBeGreaterThan(first!.box[3])
  })

  it('stand on a turned page as it is shown', async () => {
    const content = showText('Turned words', 100, 400)
    const upright = await read(session, makeSimplePdf([{ content }]))
    const turned = await read(session, makeSimplePdf([{ content, extra: '/Rotate 90' }]))
    const [a] = wordsOf(upright.reading.pages[0])
    const [b] = wordsOf(turned.reading.pages[0])
    expect(textOf(turned.reading)).toBe('Turned words')
    // A quarter turn clockwise takes what is at (x, y) from the left and top to (1 - y, x).
    expect(b!.box[0]).toBeCloseTo(1 - a!.box[3], 2)
    expect(b!.box[1]).toBeCloseTo(a!.box[0], 2)
    expect([turned.reading.pages[0]!.width, turned.reading.pages[0]!.height]).toEqual([842, 595])
  })

  it('of text that was drawn upwards are read too, apart from the rest', async () => {
    const content = `${showText('Level', 72, 700)}BT /F1 14 Tf 0 1 -1 0 300 200 Tm (Upwards) Tj ET\n`
    const { reading } = await read(session, makeSimplePdf([{ content }]))
    expect(textOf(reading)).toBe('Level\n\nUpwards')
  })
})

describe('paragraphs', () => {
  const line = (text: string, y: number): string => showText(text, 72, y, 12)
  it('a line that was full goes on in the next; one that was not, ends', async () => {
    const content = [
      line('The first line of this paragraph is as long as the column is', 700),
      line('wide, and so it goes on here.', 685),
      line('Short.', 670),
      line('Another line stands below the short one and is long enough', 655),
    ].join('')
    const { reading } = await read(session, makeSimplePdf([{ content }]))
    expect(textOf(reading)?.split('\n')).toEqual([
      'The first line of this paragraph is as long as the column is wide, and so it goes on here.',
      'Short.',
      'Another line stands below the short one and is long enough',
    ])
  })
})

describe('pages that are not text', () => {
  const image: PdfObject = {
    dictionary: '/Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8',
    stream: '\u0001\u0002\u0003\u0004',
  }
  const withImage = (content: string) => makeSimplePdf([{ content }], { 20: image }, '', '/XObject << /Im 20 0 R >>')

  it('a scan is unread for want of recognition, with its page and size, never empty', async () => {
    const { reading } = await read(session, withImage('q 595 0 0 842 0 0 cm /Im Do Q\n'))
    expect(outcome(reading)).toBe('unread(no-text-engine)')
    expect(reading.pages).toEqual([{ number: 1, how: 'unread', because: 'no-text-engine', width: 595, height: 842 }])
    expect(codes(reading)).toContain('page-only-picture')
  })

  it('a page with nothing on it was read, and is blank', async () => {
    const { reading } = await read(session, makeSimplePdf([{ content: '' }]))
    expect(outcome(reading)).toBe('read')
    expect(textOf(reading)).toBe('')
  })

  it('a document with both is partial', async () => {
    const { reading } = await read(
      session,
      makeSimplePdf(
        [{ content: showText('Words') }, { content: 'q 595 0 0 842 0 0 cm /Im Do Q\n' }],
        { 20: image },
        '',
        '/XObject << /Im 20 0 R >>',
      ),
    )
    expect(outcome(reading)).toBe('partial(no-text-engine)')
  })

  it('A14: letters under a picture that was laid over them are named with their place', async () => {
    const { reading } = await read(session, withImage(`${showText('Covered name')}q 200 0 0 60 60 680 cm /Im Do Q\n`))
    expect(textOf(reading)).toBe('Covered name')
    expect(finding(reading, 'pdf-text-under-image')).toMatchObject({ place: { page: 1, start: 0, end: 12 } })
  })

  it('A14: so are letters under a black bar, white ones, invisible ones, and those off the page', async () => {
    const content = [
      showText('Barred', 72, 700),
      '0 0 0 rg 60 690 100 30 re f\n',
      '1 1 1 rg\n',
      showText('White', 72, 600),
      '0 0 0 rg 3 Tr\n',
      showText('Ghost', 72, 500),
      '0 Tr\n',
      showText('Outside', 700, 400),
      showText('Plain', 72, 300),
    ].join('')
    const { reading } = await read(session, makeSimplePdf([{ content }]))
    const told = reading.findings.map(({ code, place }) => [code, textOf(reading)?.slice(place?.start, place?.end)])
    expect(told).toContainEqual(['pdf-text-under-image', 'Barred'])
    expect(told).toContainEqual(['pdf-invisible-text', 'White'])
    expect(told).toContainEqual(['pdf-invisible-text', 'Ghost'])
    expect(told).toContainEqual(['pdf-text-outside-page', 'Outside'])
    expect(told.some(([, text]) => text === 'Plain')).toBe(false)
  })
})

describe('what a PDF carries beside its text', () => {
  it('A12: scripts, actions and targets are listed and nothing is run', async () => {
    const bytes = makeSimplePdf(
      [{ content: showText('Act'), extra: '/Annots [30 0 R 31 0 R]' }],
      {
        21: '<< /Type /Action /S /JavaScript /JS (app.alert\\("x"\\)) >>',
        22: '<< /Names [(start) 21 0 R] >>',
        30: '<< /Type /Annot /Subtype /Link /Rect [0 0 10 10] /A << /S /URI /URI (http://evil.example/x) >> >>',
        31: '<< /Type /Annot /Subtype /Link /Rect [0 0 10 10] /A << /S /Launch /F (cmd.exe) >> >>',
        32: '<< /S /SubmitForm /F (http://evil.example/form) >>',
        33: '<< /S /GoToR /F (other.pdf) /D [0 /Fit] >>',
      },
      '/OpenAction 21 0 R /Names << /JavaScript 22 0 R >>',
    )
    const { reading } = await read(session, bytes)
    expect(codes(reading)).toEqual(
      expect.arrayContaining([
        'pdf-javascript',
        'pdf-launch',
        'pdf-open-action',
        'pdf-remote-target',
        'pdf-submit-form',
        'pdf-uri',
      ]),
    )
    expect(finding(reading, 'pdf-javascript')?.params.script).toContain('app.alert')
    expect(finding(reading, 'pdf-uri')?.params.target).toBe('http://evil.example/x')
  })

  it('A12: names written in hexadecimal or packed into object streams hide nothing', async () => {
    const packed = makeSimplePdf(
      [{ content: showText('x') }],
      {
        21: {
          ...(deflated(new TextEncoder().encode('40 0 << /S /Launch /F (a.exe) >>')) as {
            dictionary: string
            stream: Uint8Array
          }),
          dictionary: '/Type /ObjStm /N 1 /First 5 /Filter /FlateDecode',
        },
      },
      '/Open#41ction 5 0 R',
    )
    expect(codes((await read(session, packed)).reading)).toEqual(
      expect.arrayContaining(['pdf-launch', 'pdf-open-action']),
    )
  })

  it('A13: what the file was before its last update is handed out as a file of its own', async () => {
    const first = makeSimplePdf([{ content: showText('Before the change') }])
    const second = updatePdf(first, { 101: { dictionary: '', stream: showText('After the change') } })
    const { reading, children } = await read(session, second)
    expect(textOf(reading)).toBe('After the change')
    expect(finding(reading, 'pdf-earlier-revision')?.params).toMatchObject({ revision: 1, of: 2 })
    expect(children.map(({ child }) => child.role)).toEqual(['revision'])
    expect(children[0]!.bytes).toEqual(Buffer.from(first))
    expect(textOf((await read(session, children[0]!.bytes)).reading)).toBe('Before the change')
  })

  it('A18: attachments are children, with their names as they stand', async () => {
    const bytes = makeSimplePdf(
      [{ content: showText('x') }],
      {
        21: { dictionary: '/Type /EmbeddedFile', stream: 'attached words' },
        22: '<< /Type /Filespec /F (../up.txt) /UF (../up.txt) /EF << /F 21 0 R >> >>',
        23: '<< /Names [(../up.txt) 22 0 R] >>',
      },
      '/Names << /EmbeddedFiles 23 0 R >>',
    )
    const { reading, children } = await read(session, bytes)
    expect(finding(reading, 'attachment')?.params.name).toBe('../up.txt')
    expect(
      children.map(({ child, bytes: inside }) => [child.role, child.shownName, new TextDecoder().decode(inside)]),
    ).toEqual([['attachment', '../up.txt', 'attached words']])
  })

  it('A16: a field that holds one thing and shows another', async () => {
    const bytes = makeSimplePdf(
      [{ content: showText('Form'), extra: '/Annots [30 0 R]' }],
      {
        30: '<< /Type /Annot /Subtype /Widget /FT /Tx /T (amount) /V (1000) /Rect [100 100 200 120] /AP << /N 31 0 R >> >>',
        31: {
          dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 100 20] /Resources << /Font << /F1 3 0 R >> >>',
          stream: 'BT /F1 12 Tf (9000) Tj ET',
        },
      },
      '/AcroForm << /Fields [30 0 R] >>',
    )
    const { reading } = await read(session, bytes)
    expect(finding(reading, 'pdf-form-value-differs')?.params).toEqual({ name: 'amount', value: '1000', shown: '9000' })
  })

  it('annotations are told with their author', async () => {
    const { reading } = await read(
      session,
      makeSimplePdf([{ content: showText('x'), extra: '/Annots [30 0 R]' }], {
        30: '<< /Type /Annot /Subtype /Text /Rect [0 0 20 20] /T (Reviewer) /Contents (Delete this line) >>',
      }),
    )
    expect(finding(reading, 'pdf-annotation')).toMatchObject({
      params: { author: 'Reviewer', text: 'Delete this line', type: 'Text' },
      place: { page: 1 },
    })
  })

  it('what it says about itself is kept as its own words', async () => {
    const bytes = makePdf(
      {
        1: '<< /Type /Catalog /Pages 2 0 R >>',
        2: '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
        4: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>',
        5: '<< /Title (Draft) /Author (Somebody) >>',
      },
      '/Info 5 0 R',
    )
    expect((await read(session, bytes)).reading.meta).toEqual(
      expect.arrayContaining([
        { name: 'Title', value: 'Draft' },
        { name: 'Author', value: 'Somebody' },
      ]),
    )
  })
})

describe('a PDF under a password', () => {
  const locked = makeLockedPdf('Locked words', 'open sesame', 'owner')

  it('A11: is unread for its password, and no password is repeated anywhere', async () => {
    const none = await read(session, locked)
    expect(outcome(none.reading)).toBe('unread(password)')
    const wrong = await read(session, locked, { passwords: ['a wrong guess', 'another wrong guess'] })
    expect(outcome(wrong.reading)).toBe('unread(password)')
    expect(new TextDecoder().decode(encodeReading(wrong.reading))).not.toContain('guess')
  })

  it('A11: opens with one of those that were given', async () => {
    const { reading } = await read(session, locked, { passwords: ['a wrong guess', 'open sesame'] })
    expect(textOf(reading)).toBe('Locked words')
    expect(codes(reading)).toEqual(['pdf-owner-restrictions'])
    expect(new TextDecoder().decode(encodeReading(reading))).not.toContain('sesame')
  })

  it('that only restricts what readers may do is read, and said to be restricted', async () => {
    const { reading } = await read(session, makeLockedPdf('Restricted words', '', 'owner'))
    expect(textOf(reading)).toBe('Restricted words')
    expect(codes(reading)).toEqual(['pdf-owner-restrictions'])
  })
})

describe('a signed PDF', () => {
  it('A20: what was added after the signature is counted, and nothing is called valid', async () => {
    const signature = `<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /ByteRange [0 100 200 100] /Contents <00> >>`
    const bytes = makeSimplePdf(
      [{ content: showText('Signed'), extra: '/Annots [30 0 R]' }],
      { 30: '<< /Type /Annot /Subtype /Widget /FT /Sig /T (sig) /V 31 0 R /Rect [0 0 0 0] >>', 31: signature },
      '/AcroForm << /Fields [30 0 R] /SigFlags 3 >>',
    )
    const { reading } = await read(session, bytes)
    expect(finding(reading, 'pdf-signature')?.params).toEqual({
      covers: 300,
      size: bytes.length,
      after: bytes.length - 300,
    })
  })
})

describe('a PDF that is damaged or made to hurt', () => {
  it('A5: junk under a PDF header is unread, and the next file is read', async () => {
    const { reading } = await read(session, concat(noise(1016, 5), '%PDF-1.4\n', noise(2000, 6)))
    expect(reading.kind).toBe('pdf')
    expect(outcome(reading)).toBe('unread(damaged)')
    expect(textOf((await read(session, 'next')).reading)).toBe('next')
  })

  it('A6: a PDF cut off in its middle is partial or unread, and says that it was mended', async () => {
    const whole = makeSimplePdf([{ content: showText('First page') }, { content: showText('Second page') }])
    const { reading } = await read(session, whole.subarray(0, whole.length - 300))
    expect(reading.state).not.toBe('read')
    if (reading.state === 'partial') expect(codes(reading)).toContain('repaired-by-engine')
  })

  it('a broken cross-reference table is mended, and the reading says so', async () => {
    const text = new TextDecoder('latin1').decode(makeSimplePdf([{ content: showText('Mended') }]))
    const broken = new Uint8Array(Buffer.from(text.replace(/startxref\n\d+/, 'startxref\n99999999'), 'latin1'))
    const { reading } = await read(session, broken)
    expect(textOf(reading)).toBe('Mended')
    expect(codes(reading)).toContain('repaired-by-engine')
  })

  it('A7: a page tree that contains itself ends', async () => {
    const bytes = makePdf({
      1: '<< /Type /Catalog /Pages 2 0 R >>',
      2: '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 1000000 >>',
    })
    const { reading } = await read(session, bytes, { limits: { pages: 50, milliseconds: 20_000 } })
    expect(reading.state).not.toBe('read')
  })

  it('A8: a stream that unfolds without end is stopped by a limit, and the desk lives on', async () => {
    const bomb = deflated(new Uint8Array(400 * 1024 * 1024)) as { dictionary: string; stream: Uint8Array }
    const bytes = makePdf({
      1: '<< /Type /Catalog /Pages 2 0 R >>',
      2: '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
      4: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 5 0 R >>',
      5: bomb,
    })
    expect(bytes.length).toBeLessThan(1024 * 1024)
    const { reading } = await read(session, bytes, { limits: { milliseconds: 40_000 } })
    // Blank when the library lets go of the stream, unread when a limit does; never lost, and never hanging.
    expect(['read', 'unread', 'partial']).toContain(reading.state)
    expect(textOf((await read(session, 'still here')).reading)).toBe('still here')
  })

  it('A9: pages beyond the limit are not read, and the reason is stored', async () => {
    const pages = Array.from({ length: 12 }, (_, i) => ({ content: showText(`Page ${i + 1}`) }))
    const { reading } = await read(session, makeSimplePdf(pages), { limits: { pages: 10 } })
    expect(outcome(reading)).toBe('partial(over-limit)')
    expect(reading.pages).toHaveLength(10)
    expect(finding(reading, 'limit-reached')?.params).toEqual({ what: 'pages', limit: 10 })
  })

  it('A10: a page beyond the limit of size is named and not loaded', async () => {
    const { reading } = await read(
      session,
      makeSimplePdf([{ content: showText('x'), mediaBox: '[0 0 30000 30000]' }, { content: showText('small') }]),
    )
    expect(outcome(reading)).toBe('partial(over-limit)')
    expect(finding(reading, 'page-too-large')?.params).toEqual({ side: 30_000, limit: 14_400 })
    expect(textOf(reading)).toBe('small')
  })

  it('A4: a PDF that is called a picture is read as what it is, and the name is a finding', async () => {
    const { reading } = await read(session, makeSimplePdf([{ content: showText('Not a picture') }]), {
      name: 'photo.jpg',
    })
    expect(textOf(reading)).toBe('Not a picture')
    expect(finding(reading, 'kind-unlike-name')?.params).toEqual({ kind: 'pdf', ending: 'jpg' })
  })

  it('the same bytes give the same reading, byte for byte', async () => {
    const bytes = specimen('chromium/mixed.pdf')
    const [a, b] = [await read(session, bytes), await read(session, bytes)]
    expect(encodeReading(a.reading)).toEqual(encodeReading(b.reading))
  })
})
