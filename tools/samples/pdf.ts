import { deflateSync } from 'node:zlib'
import { concat, utf8 } from './bytes.ts'

/** Objects of a PDF by number; a stream is written with its length. */
export type PdfObject = string | { readonly dictionary: string; readonly stream: Uint8Array | string }

/** A PDF of the objects given (ISO 32000-1, 7.5), with a cross-reference table. Object 1 is the catalogue. */
export function makePdf(objects: Readonly<Record<number, PdfObject>>, trailer = ''): Uint8Array {
  const parts: Uint8Array[] = [utf8('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n')]
  return finish(parts, objects, trailer, undefined)
}

/** The same file with an update appended to it (7.5.6): what was there before stays inside. */
export function updatePdf(before: Uint8Array, objects: Readonly<Record<number, PdfObject>>, trailer = ''): Uint8Array {
  const text = new TextDecoder('latin1').decode(before)
  const previous = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1])
  return finish([before], objects, trailer, previous)
}

function finish(
  parts: Uint8Array[],
  objects: Readonly<Record<number, PdfObject>>,
  trailer: string,
  previous: number | undefined,
): Uint8Array {
  const offsets = new Map<number, number>()
  let at = parts.reduce((sum, { length }) => sum + length, 0)
  for (const [key, object] of Object.entries(objects)) {
    const number = Number(key)
    const body =
      typeof object === 'string'
        ? utf8(object)
        : (() => {
            const stream = typeof object.stream === 'string' ? utf8(object.stream) : object.stream
            return concat(`<< ${object.dictionary} /Length ${stream.length} >>\nstream\n`, stream, '\nendstream')
          })()
    const whole = concat(`${number} 0 obj\n`, body, '\nendobj\n')
    offsets.set(number, at)
    parts.push(whole)
    at += whole.length
  }
  const rows = [...offsets].sort((a, b) => a[0] - b[0])
  const table = previous === undefined ? '0 1\n0000000000 65535 f \n' : ''
  const lines = rows.map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = Math.max(...offsets.keys()) + 1
  const back = previous === undefined ? '' : ` /Prev ${previous}`
  return concat(
    ...parts,
    `xref\n${table}${lines}trailer\n<< /Size ${Math.max(size, 20)} /Root 1 0 R${back} ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
  )
}

export interface SimplePage {
  /** Content stream; text is shown in font /F1 (Helvetica). */
  readonly content: string
  readonly extra?: string
  readonly mediaBox?: string
}

/** A PDF of pages with a standard font; objects from 20 on are free for the caller. */
export function makeSimplePdf(
  pages: readonly SimplePage[],
  more: Readonly<Record<number, PdfObject>> = {},
  catalogue = '',
  resources = '',
): Uint8Array {
  const objects: Record<number, PdfObject> = {
    1: `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`,
    2: `<< /Type /Pages /Kids [${pages.map((_, i) => `${100 + 2 * i} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    3: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...more,
  }
  for (const [i, { content, extra = '', mediaBox = '[0 0 595 842]' }] of pages.entries()) {
    objects[100 + 2 * i] =
      `<< /Type /Page /Parent 2 0 R /MediaBox ${mediaBox} /Contents ${101 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> ${resources} >> ${extra} >>`
    objects[101 + 2 * i] = { dictionary: '', stream: content }
  }
  return makePdf(objects)
}

export function deflated(data: Uint8Array): PdfObject {
  return { dictionary: '/Filter /FlateDecode', stream: new Uint8Array(deflateSync(data)) }
}

export const showText = (text: string, x = 72, y = 700, size = 14): string =>
  `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET\n`
