import { gzipSync } from 'node:zlib'
import { concat, noise, utf8 } from './bytes.ts'
import { makeEpub } from './epub.ts'
import { makeMsg } from './msg.ts'
import { makeDocx, paragraph } from './office.ts'
import { makeSimplePdf, showText } from './pdf.ts'
import { makePng } from './pictures.ts'
import { makeTar } from './tar.ts'
import { ARABIC_REPORT } from './texts.ts'
import { makeZip } from './zip.ts'

export interface MixedFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** By its id in the catalogue of hostile inputs; undefined for an ordinary file. */
  readonly hostile?: string
}

const sender = { name: 'سمير الحداد', address: 'samir@harbour.example' }

/** Ordinary files of a delivery, one maker for each kind; the number makes each of them another one. */
const GOOD: readonly ((n: number) => Omit<MixedFile, 'hostile'>)[] = [
  (n) => ({ name: `تقرير-${n}.txt`, bytes: utf8(`${ARABIC_REPORT.join('\n\n')}\n${n}\n`) }),
  (n) => ({
    name: `${n}.html`,
    bytes: utf8(`<html><body><h1>${n}</h1>${ARABIC_REPORT.map((line) => `<p>${line}</p>`).join('')}</body></html>`),
  }),
  (n) => ({
    name: `${n}.eml`,
    bytes: utf8(
      `From: a@b.example\r\nMessage-ID: <${n}@b.example>\r\nSubject: ${n}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${ARABIC_REPORT[0]} ${n}\r\n`,
    ),
  }),
  (n) => ({ name: `${n}.docx`, bytes: makeDocx({ body: [...ARABIC_REPORT, String(n)].map(paragraph).join('') }) }),
  (n) => ({
    name: `${n}.pdf`,
    bytes: makeSimplePdf([{ content: showText(`page ${n}`) }, { content: showText('end') }]),
  }),
  (n) => ({ name: `${n}.csv`, bytes: utf8(`الاسم,المبلغ\nهدى,${n}\nطارق,${n + 1}\nسمير,${n + 2}\n`) }),
  (n) => ({
    name: `${n}.zip`,
    bytes: makeZip([
      { name: `مجلد/ملف-${n}.txt`, data: `${ARABIC_REPORT[1]} ${n}` },
      { name: 'b.json', data: `{"n": ${n}}` },
    ]),
  }),
  (n) => ({
    name: `${n}.tar.gz`,
    bytes: new Uint8Array(gzipSync(makeTar([{ name: `${n}.txt`, data: `words ${n}` }]))),
  }),
  (n) => ({ name: `${n}.msg`, bytes: makeMsg({ subject: String(n), sender, body: `${ARABIC_REPORT[0]} ${n}` }) }),
  (n) => ({
    name: `${n}.epub`,
    bytes: makeEpub({ title: String(n), chapters: [{ title: '1', body: `<p>${ARABIC_REPORT[2]} ${n}</p>` }] }),
  }),
  (n) => ({ name: `${n}.rtf`, bytes: utf8(`{\\rtf1\\ansi words of ${n}\\par}`) }),
  (n) => ({ name: `${n}.srt`, bytes: utf8(`1\n00:00:01,000 --> 00:00:02,000\nقال الوزير ${n}\n`) }),
]

/** Files made to hurt who opens them, smallest forms of each. */
const HOSTILE: readonly ((n: number) => MixedFile)[] = [
  (n) => ({ hostile: 'A5', name: `${n}.pdf`, bytes: concat(noise(1016, n), '%PDF-1.7\n', noise(4000, n + 1)) }),
  (n) => ({
    hostile: 'A7',
    name: `${n}.pdf`,
    bytes: utf8(
      `%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R /N ${n} >> endobj\n2 0 obj << /Type /Pages /Kids [2 0 R] /Count 9 >> endobj\ntrailer << /Root 1 0 R >>`,
    ),
  }),
  (n) => ({
    hostile: 'D7',
    name: `${n}.zip`,
    bytes: makeZip([{ name: `zeros-${n}`, data: new Uint8Array(32 * 1024 * 1024) }]),
  }),
  (n) => ({
    hostile: 'D8',
    name: `${n}.zip`,
    bytes: makeZip(
      Array.from({ length: 200 }, (_, i) => ({
        name: `${n}-${i}`,
        data: new Uint8Array(4096),
        ...(i === 0 ? {} : { sharesDataOf: 0 }),
      })),
    ),
  }),
  (n) => ({ hostile: 'A40', name: `${n}.json`, bytes: utf8(`${'['.repeat(50_000 + n)}`) }),
  (n) => ({ hostile: 'A40', name: `${n}.html`, bytes: utf8(`${n}${'<div>'.repeat(60_000)}`) }),
  (n) => ({ hostile: 'A40', name: `${n}.rtf`, bytes: utf8(`{\\rtf1 ${'{'.repeat(20_000 + n)}x`) }),
  (n) => ({
    hostile: 'A22',
    name: `${n}.svg`,
    bytes: utf8(`<!DOCTYPE svg [<!ENTITY a "${'ha'.repeat(99)}"><!ENTITY b "&a;&a;&a;">]><svg>&b;${n}</svg>`),
  }),
  (n) => ({ hostile: 'A27', name: `${n}.png`, bytes: makePng(2, 2, { claimed: [60_000, 60_000 + n] }) }),
  (n) => ({ hostile: 'A35', name: `${n}.txt`, bytes: utf8(`${'a'.repeat(100_000 + n)}!`) }),
  (n) => ({
    hostile: 'D15',
    name: `${n}.7z`,
    bytes: concat(Uint8Array.of(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4), noise(200, n)),
  }),
  (n) => ({ hostile: 'A25', name: `${n}.msg`, bytes: makeMsg({ subject: String(n), sender }).subarray(0, 2500) }),
]

/** A delivery of many kinds, of which one file in twenty is hostile. The same count gives the same bytes. */
export function* mixedFiles(count: number): Generator<MixedFile> {
  for (let n = 0; n < count; n += 1) {
    const hostile = n % 20 === 7
    yield hostile ? HOSTILE[Math.trunc(n / 20) % HOSTILE.length]!(n) : GOOD[n % GOOD.length]!(n)
  }
}
