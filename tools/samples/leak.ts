/**
 * Makes the eight invented "leaked" papers of the sample case: samples/leak. Needs an installed Chromium for the PDF and
 * the picture. Run with: node tools/with-runtime.mjs tools/samples/leak.ts
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import iconv from 'iconv-lite'
import { findChromium, Printer } from './chromium.ts'
import { AUTHORITY, COMMITTEE, MAIL, MEMO, MINUTES, NOTE, ORDER, WATCH } from './leak-texts.ts'
import { makeDocx, makeXlsx, paragraph } from './office.ts'
import { FONTS, page, paragraphs, prose } from './pages.ts'

const folder = fileURLToPath(new URL('../../samples/leak/', import.meta.url))

function memo(): Uint8Array {
  const author = 'w:author="قسم التشغيل" w:date="2031-02-27T09:40:00Z"'
  const run = (tag: 't' | 'delText', text: string): string =>
    `<w:r><w:${tag} xml:space="preserve">${text}</w:${tag}></w:r>`
  const order = `<w:p>${run('t', MEMO.before)}<w:del ${author}>${run('delText', MEMO.struckOut)}</w:del>${run('t', MEMO.after)}</w:p>`
  return makeDocx({
    body: [...MEMO.head.map(paragraph), order, ...MEMO.rest.map(paragraph)].join(''),
    comments: `<w:comment w:id="0" ${author}>${paragraph(MEMO.comment)}</w:comment>`,
    relations: [{ type: 'comments', target: 'comments.xml' }],
    core: '<dc:creator>قسم التشغيل</dc:creator>',
  })
}

function register(): Uint8Array {
  const cell = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`
  const row = (n: number, cells: readonly string[]): string =>
    `<row r="${n}">${cells.map((text, i) => cell(`${'ABCD'[i]}${n}`, text)).join('')}</row>`
  const nights = [
    { night: '28 شباط 2031', lorries: 21 },
    { night: '1 آذار 2031', lorries: 16 },
  ]
  const rows = [row(1, ['الليلة', 'الرقم', 'الوجهة', 'ملاحظة'])]
  let count = 0
  for (const { night, lorries } of nights) {
    for (let i = 0; i < lorries; i += 1) {
      count += 1
      const note = i % 7 === 3 ? 'مغطاة' : ''
      rows.push(row(count + 1, [night, `ش-${2_100 + ((count * 37) % 389)}`, 'مستودعات البريد القديم', note]))
    }
  }
  rows.push(row(count + 2, ['1 آذار 2031', '', '', 'أوقف التسجيل بأمر شفهي']))
  return makeXlsx([{ name: 'بوابة الشاحنات', rows: rows.join('') }])
}

function mail(): string {
  const base64 = (text: string): string =>
    (
      Buffer.from(text, 'utf8')
        .toString('base64')
        .match(/.{1,76}/g) ?? []
    ).join('\r\n')
  const word = (text: string): string => `=?utf-8?B?${Buffer.from(text, 'utf8').toString('base64')}?=`
  const part = (headers: readonly string[], text: string): string =>
    ['--leaf', ...headers, 'Content-Transfer-Encoding: base64', '', base64(text)].join('\r\n')
  return [
    `From: ${word('موظف سابق')} <clerk@mail.example>`,
    `To: ${word('ليان حدّاد')} <layan@almadar.example>`,
    `Subject: ${word(MAIL.subject)}`,
    'Date: Thu, 03 Apr 2031 22:14:05 +0200',
    'Message-ID: <20310403.2214@mail.example>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=leaf',
    '',
    part(['Content-Type: text/plain; charset=utf-8'], MAIL.body.join('\n\n')),
    part(
      [
        'Content-Type: text/plain; charset=utf-8',
        `Content-Disposition: attachment; filename="${word('ملخص السجل.txt')}"`,
      ],
      MAIL.attachment.join('\n'),
    ),
    '--leaf--',
    '',
  ].join('\r\n')
}

/** The committee's page as somebody saved it, with a picture that it would fetch. */
function committee(): string {
  return `<!doctype html>
<html dir="rtl" lang="ar"><head><meta charset="utf-8"><title>${COMMITTEE.title}</title></head>
<body><img src="http://sailors-families.example/counter.gif" width="1" height="1" alt="">
<h1>${COMMITTEE.title}</h1>
${paragraphs(COMMITTEE.paragraphs)}
</body></html>
`
}

function scan(): string {
  const lines = (list: readonly string[]): string => list.map((text) => `<div>${text}</div>`).join('')
  return `<!doctype html><html dir="rtl"><meta charset="utf-8"><style>
    body{margin:0;background:#cfc9bd;font-size:23px;line-height:2;${FONTS.naskh}}
    main{position:absolute;inset:26px 30px;background:#f3efe4;padding:60px 64px;transform:rotate(-1.1deg);color:#222}
    .head{text-align:center;font-weight:bold;margin-bottom:24px}
    .stamp{position:absolute;bottom:110px;left:90px;width:190px;height:190px;border:6px double #31538f;border-radius:50%;
      color:#31538f;display:flex;flex-direction:column;justify-content:center;text-align:center;transform:rotate(-16deg);opacity:.72;line-height:1.6}
  </style><body><main><div class="head">${lines(ORDER.head)}</div><div>${ORDER.date}</div>${lines(ORDER.lines)}
  <div class="stamp">${lines(ORDER.stamp)}</div></main></body></html>`
}

const chromium = findChromium()
if (chromium === undefined) throw new Error('no Chromium is installed here')
mkdirSync(folder, { recursive: true })
const put = (name: string, data: Uint8Array | string): void => writeFileSync(join(folder, name), data)

put('1-gate-register-mail.eml', mail())
put('2-memo-118.docx', memo())
put('5-gate-register.xlsx', register())
put('6-committee-page.html', committee())
put('7-night-watch.txt', iconv.encode(`${WATCH.join('\r\n')}\r\n`, 'windows-1256'))
put('8-read-me-first.md', NOTE)

const printer = await Printer.open(chromium)
const head = paragraphs([AUTHORITY])
put('3-meeting-minutes.pdf', (await printer.print(page(head + prose(MINUTES), FONTS.naskh))).pdf)
put('4-movement-order-scan.jpg', await printer.picture(scan(), { width: 800, height: 1_040 }))
await printer.close()
