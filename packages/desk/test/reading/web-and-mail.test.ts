import { createServer, type Server } from 'node:http'
import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { WallSession } from '#reading'
import { ARABIC_REPORT } from '../../../../tools/samples/texts.ts'
import { codes, finding, openReader, outcome, read, textOf } from './behind-wall.ts'

let session: WallSession
let server: Server
let port = 0
let hits = 0
beforeAll(async () => {
  session = await openReader()
  server = createServer((_, response) => {
    hits += 1
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
})
afterAll(async () => {
  await session.close()
  server.close()
})

const addresses = (reading: Awaited<ReturnType<typeof read>>['reading']): string[] =>
  reading.findings.flatMap(({ params }) => (typeof params.address === 'string' ? [params.address] : [])).sort()

describe('a web page', () => {
  it('B1, B2, B3: what it would fetch is listed, and nothing is fetched', async () => {
    const at = (name: string): string => `http://127.0.0.1:${port}/${name}`
    // Control: the listener counts what does reach it.
    await fetch(at('control'))
    expect(hits).toBe(1)
    const html = `<!doctype html><html><head><base href="${at('base')}"><link rel="prefetch" href="${at('prefetch')}">
      <link rel="stylesheet" href="${at('sheet')}"><meta http-equiv="refresh" content="5; url=${at('refresh')}">
      <style>@import "${at('import')}"; p { background: url(${at('css')}) }</style></head><body background="${at('body')}">
      <img width="1" height="1" src="${at('pixel')}"><img srcset="${at('set1')} 1x, ${at('set2')} 2x"><video poster="${at('poster')}"></video>
      <iframe src="${at('frame')}"></iframe><object data="${at('object')}"></object><embed src="${at('embed')}">
      <svg><image href="${at('svg')}"/></svg><audio src="${at('audio')}"></audio><p style="background:url('${at('inline')}')">text</p></body></html>`
    const { reading } = await read(session, html)
    const names = [
      'base',
      'prefetch',
      'sheet',
      'refresh',
      'import',
      'css',
      'body',
      'pixel',
      'set1',
      'set2',
      'poster',
      'frame',
      'object',
      'embed',
      'svg',
      'audio',
      'inline',
    ]
    expect(addresses(reading)).toEqual(names.map(at).sort())
    expect(finding(reading, 'tracking-pixel')?.params.address).toBe(at('pixel'))
    expect(hits).toBe(1)
  })

  it('B5: links that lead out of the web are named; nothing of them is followed', async () => {
    const { reading } = await read(
      session,
      '<p><a href="mailto:a@b.example">1</a><a href="file:///etc/passwd">2</a><a href="smb://host/share">3</a><a href="ms-word:ofe|u|http://x">4</a><a href="\\\\host\\share">5</a><a href="javascript:alert(1)">6</a><a href="https://ordinary.example/">7</a></p>',
    )
    expect(addresses(reading)).toEqual([
      '\\\\host\\share',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'mailto:a@b.example',
      'ms-word:ofe|u|http://x',
      'smb://host/share',
    ])
    expect(textOf(reading)).toBe('1234567')
  })

  it('B11: scripts and handlers are named and are no text', async () => {
    const { reading } = await read(
      session,
      '<html><body onload="go()"><script>var secret = 1</script><p onclick="x()">shown</p><noscript>plain</noscript></body></html>',
    )
    expect(textOf(reading)?.split(/\s+/)).toEqual(['shown', 'plain'])
    expect(codes(reading)).toEqual(['active-content'])
  })

  it('hidden text is a page of its own, by style, by sheet and by attribute', async () => {
    const { reading } = await read(
      session,
      '<html><head><style>.gone { display: none } @media print { .shown { display: none } }</style></head><body><p class="shown">seen</p><p class="gone">by sheet</p><p style="visibility:hidden">by style</p><p hidden>by attribute</p><p style="color:#ffffff">white</p></body></html>',
    )
    expect(textOf(reading)).toBe('seen')
    expect(textOf(reading, 'hidden')).toBe('by sheet\n\nby style\n\nby attribute\n\nwhite')
    expect(codes(reading)).toEqual(['hidden-text'])
  })

  it('an article comes first and the rest apart; nothing is lost and nothing comes twice', async () => {
    const html = `<html><head><title>عنوان الصفحة</title></head><body><nav><a href="/">الرئيسية</a> <a href="/w">العالم</a></nav>
      <article><h1>${ARABIC_REPORT[0]}</h1>${ARABIC_REPORT.slice(1)
        .map((text) => `<p>${text}</p>`)
        .join('')}</article><footer>جميع الحقوق محفوظة</footer></body></html>`
    const { reading } = await read(session, html)
    expect(textOf(reading)).toBe(ARABIC_REPORT.join('\n\n'))
    expect(textOf(reading, 'rest')).toBe('الرئيسية العالم\n\nجميع الحقوق محفوظة')
    expect(reading.meta).toContainEqual({ name: 'title', value: 'عنوان الصفحة' })
  })

  it('A36: the encoding that a page declares is followed, unless its letters say otherwise', async () => {
    const page = (charset: string): string =>
      `<html><head><meta charset="${charset}"></head><body><p>${ARABIC_REPORT[3]!.replace(/[«»]/g, '"')}</p></body></html>`
    const right = await read(session, new Uint8Array(iconv.encode(page('windows-1256'), 'windows-1256')))
    expect(right.reading.encoding).toMatchObject({ name: 'windows-1256', by: 'declared' })
    const wrong = await read(session, new Uint8Array(iconv.encode(page('iso-8859-1'), 'windows-1256')))
    expect(wrong.reading.encoding).toMatchObject({ name: 'windows-1256', by: 'letters' })
    expect(textOf(wrong.reading)).toBe(textOf(right.reading))
  })

  it('A40: elements nested ten thousand deep do not overflow anything', async () => {
    const { reading } = await read(
      session,
      `<html><body>${'<div>'.repeat(10_000)}deep${'</div>'.repeat(10_000)}</body></html>`,
    )
    expect(textOf(reading)).toBe('deep')
  })
})

const crlf = (text: string): string => text.replace(/\n/g, '\r\n')

describe('a mail', () => {
  it('keeps headers raw, and decodes beside them', async () => {
    const { reading } = await read(
      session,
      crlf(`From: =?UTF-8?B?${Buffer.from('هدى منصور').toString('base64')}?= <hoda@port.example>
To: desk@paper.example
Subject: =?windows-1256?B?${iconv.encode('ملحق العقد', 'windows-1256').toString('base64')}?=
DKIM-Signature: v=1; d=port.example;
 b=abc
Date: Mon, 14 Jun 2021 10:00:00 +0300

نص الرسالة
`),
    )
    expect(outcome(reading)).toBe('read')
    expect(reading.meta).toContainEqual({ name: 'decoded:Subject', value: 'ملحق العقد' })
    expect(reading.meta).toContainEqual({ name: 'decoded:From', value: 'هدى منصور <hoda@port.example>' })
    // B6: kept as it stands, with the fold undone as RFC 5322 says and nothing else.
    expect(reading.meta).toContainEqual({ name: 'DKIM-Signature', value: 'v=1; d=port.example; b=abc' })
    expect(textOf(reading, '1 text/plain')).toBe('نص الرسالة\n')
  })

  const alternative = (html: string): string =>
    crlf(`From: a@b.example
Subject: s
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="=b"

--=b
Content-Type: text/plain; charset=utf-8

The meeting is on Monday.
--=b
Content-Type: text/html; charset=utf-8

${html}
--=b--
`)

  it('says the same thing once when the HTML says nothing else', async () => {
    const { reading } = await read(session, alternative('<p>The meeting is on <b>Monday</b>.</p>'))
    expect(reading.pages.map(({ label }) => label)).toEqual(['1 text/plain'])
  })

  it('B7: keeps both versions when they differ, and says so', async () => {
    const { reading } = await read(session, alternative('<p>The meeting is on <b>Friday</b>.</p>'))
    expect(reading.pages.map(({ label }) => label)).toEqual(['1 text/plain', '2 text/html'])
    expect(codes(reading)).toEqual(['html-differs-from-text'])
  })

  it('B8: never joins one part to another, whatever the parts would make of it', async () => {
    const { reading } = await read(
      session,
      crlf(`From: a@b.example
Subject: s
Content-Type: multipart/mixed; boundary=x

--x
Content-Type: text/html

<img src="http://evil.example/
--x
Content-Type: text/plain

the secret words
--x
Content-Type: text/html

">
--x--
`),
    )
    expect(reading.pages.map((page) => (page.how === 'unread' ? '' : page.text.trim()))).toEqual([
      '',
      'the secret words',
      '">',
    ])
    for (const { params } of reading.findings) expect(JSON.stringify(params)).not.toContain('secret')
  })

  it('B7: hands nested messages out one level at a time, and holds many headers and parts to a limit', async () => {
    const inner = 'From: c@d.example\r\nSubject: inner\r\n\r\nwords inside'
    const { children } = await read(
      session,
      `From: a@b.example\r\nSubject: outer\r\nContent-Type: message/rfc822\r\n\r\n${inner}`,
    )
    expect(children.map(({ child }) => child.role)).toEqual(['message'])
    expect(new TextDecoder().decode(children[0]!.bytes)).toBe(inner)
    const many = await read(session, `From: a@b.example\r\nSubject: s\r\n${'X-Many: 1\r\n'.repeat(100_000)}\r\nbody`)
    expect(outcome(many.reading)).toBe('partial(over-limit)')
    expect(finding(many.reading, 'limit-reached')?.params.what).toBe('headers')
  })

  it('A40, B7: multiparts nested ten thousand deep stop at the limit', async () => {
    let body = 'From: a@b.example\r\nSubject: s\r\n'
    for (let i = 0; i < 10_000; i += 1) body += `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`
    const { reading } = await read(session, `${body}\r\ndeep`)
    expect(outcome(reading)).toBe('partial(over-limit)')
    expect(reading.findings.some(({ params }) => params.what === 'nesting')).toBe(true)
  })

  const encoded = (name: string): string => `=?UTF-8?B?${Buffer.from(name).toString('base64')}?=`

  it('C1, C4, C7: attachments keep their names as bytes, shown with their controls visible', async () => {
    const part = (name: string): string =>
      `--x\r\nContent-Type: application/octet-stream; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\naGVsbG8=\r\n`
    const { children } = await read(
      session,
      `From: a@b.example\r\nSubject: s\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n${part('../../etc/cron.d/x')}${part(encoded('annexe\u202egpj.exe'))}${part(encoded('عقد.pdf'))}--x--\r\n`,
    )
    expect(children.map(({ child }) => child.shownName)).toEqual([
      '../../etc/cron.d/x',
      'annexe[U+202E]gpj.exe',
      'عقد.pdf',
    ])
    expect(Buffer.from(children[1]!.child.name!, 'base64').toString()).toBe('annexe\u202egpj.exe')
    expect(children.every(({ bytes }) => Buffer.from(bytes).toString() === 'hello')).toBe(true)
  })

  it('B12, B10: addresses that look like others, and requests to be told, are named', async () => {
    const { reading } = await read(
      session,
      crlf(`From: "editor@paper.example" <someone@elsewhere.example>
Reply-To: <boss@xn--pper-8cd.example>
To: =?UTF-8?B?${Buffer.from('مكتب\u202eكتب').toString('base64')}?= <x@y.example>
Subject: s
Disposition-Notification-To: spy@else.example

body
`),
    )
    expect(codes(reading)).toEqual(['address-looks-alike', 'bidi-in-address', 'read-receipt-requested'])
    expect(
      reading.findings.filter(({ code }) => code === 'address-looks-alike').map(({ params }) => params.address),
    ).toEqual(['someone@elsewhere.example', 'boss@xn--pper-8cd.example'])
  })

  it('A36: a body without a declared encoding is told by its letters', async () => {
    const body = iconv.encode(ARABIC_REPORT[3]!.replace(/[«»]/g, '"'), 'windows-1256')
    const { reading } = await read(
      session,
      new Uint8Array(Buffer.concat([Buffer.from('From: a@b.example\r\nSubject: s\r\n\r\n'), body])),
    )
    expect(reading.encoding?.name).toBe('windows-1256')
    expect(textOf(reading, '1 text/plain')).toContain('المتحدث')
  })

  it('gives attachments byte for byte, whatever their transfer encoding', async () => {
    const part = (encoding: string, body: string): string =>
      `--x\r\nContent-Type: application/octet-stream; name=a\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`
    const { children } = await read(
      session,
      `From: a@b.example\r\nSubject: s\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n${part('8bit', 'one\r\ntwo\nthree\r')}${part('quoted-printable', 'a=\r\nb =3D c\r\nd=ZZ')}${part('base64', 'AA\r\nEC\r\n')}--x--`,
    )
    expect(children.map(({ bytes }) => Buffer.from(bytes).toString('latin1'))).toEqual([
      'one\r\ntwo\nthree\r',
      'ab = c\r\nd=ZZ',
      '\0\u0001\u0002',
    ])
  })

  it('a mail box gives its messages as they were, quoting undone', async () => {
    const mail = (n: number): string => `From: a@b.example\nDate: x\nSubject: mail ${n}\n\nbody ${n}\n`
    const box = `From a@b.example Mon Jan  1 00:00:00 2024\n${mail(1)}>From the beginning\n\nFrom c@d.example Tue Jan  2 00:00:00 2024\n${mail(2)}`
    const { reading, children } = await read(session, box)
    expect(reading.kind).toBe('mbox')
    expect(children.map(({ bytes }) => new TextDecoder().decode(bytes).trimEnd())).toEqual([
      `${mail(1)}From the beginning`,
      mail(2).trimEnd(),
    ])
  })
})
