import { inflateSync } from 'node:zlib'
import type { Picture } from '#protection/redaction'
import { spread, unfilter } from './png.ts'

/** What a produced file holds, taken apart by other rules than those it was written by. */
export interface MadeParts {
  /** The whole file, and every stream as it unfolds. */
  readonly streams: readonly Uint8Array[]
  /** Everything outside the streams. */
  readonly skeleton: string
  readonly pictures: readonly Picture[]
  /** What is out of place; empty when the file is nothing but what it may be. */
  readonly faults: readonly string[]
}

/** Every name that a file of pictures with a text layer may hold. What is not here (Info, Metadata, Annots, JavaScript, Names...) may not be in it. */
const NAMES = new Set(
  `Type Catalog Pages Kids Count Page Parent MediaBox Contents Resources XObject Font Im F Length Filter FlateDecode Subtype Image Width Height
   ColorSpace DeviceGray DeviceRGB BitsPerComponent DecodeParms Predictor Colors Columns Type0 BaseFont Invisible Encoding Identity-H DescendantFonts
   ToUnicode CIDFontType2 CIDSystemInfo Registry Ordering Supplement FontDescriptor DW CIDToGIDMap FontName Flags FontBBox ItalicAngle Ascent Descent
   CapHeight StemV FontFile2 Length1 Size Root`.split(/\s+/),
)
/** A page: one picture, and text that is not drawn (render mode 3). */
const NUMBER = '-?[0-9.]+'
const CONTENT = new RegExp(
  `^q ${NUMBER} 0 0 ${NUMBER} 0 0 cm /Im Do Q\\n(?:BT 3 Tr /F 1 Tf\\n(?:(?:${NUMBER} 0 0 ${NUMBER} ${NUMBER} ${NUMBER} Tm ${NUMBER} Tz <[0-9a-f]*> Tj)?\\n)+ET\\n)?$`,
)

/** Takes a produced PDF apart, byte by byte from its beginning to its end: what stands between its objects or behind them is found. */
export function readMade(bytes: Uint8Array): MadeParts {
  const file = Buffer.from(bytes)
  const text = file.toString('latin1')
  const faults: string[] = []
  const streams: Uint8Array[] = []
  const skeleton: string[] = []
  const pictures: Picture[] = []
  const head = /^%PDF-1\.7\n%[\x80-\xff]{4}\n/.exec(text)
  if (head === null) return { streams: [file], skeleton: text, pictures, faults: ['head'] }
  let at = head[0].length
  const object = /(\d+) 0 obj\n(<<[^\n]*>>)\n(?:stream\n|endobj\n)/y
  for (;;) {
    object.lastIndex = at
    const found = object.exec(text)
    if (found === null) break
    const [whole, , dictionary = ''] = found
    skeleton.push(dictionary)
    at += whole.length
    if (!whole.endsWith('stream\n')) continue
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1])
    const packed = file.subarray(at, at + length)
    at += length
    if (text.slice(at, at + 18) !== '\nendstream\nendobj\n') faults.push('stream')
    at += 18
    const data = inflate(packed)
    if (data === undefined) faults.push('filter')
    else {
      streams.push(data)
      if (/\/Subtype \/Image/.test(dictionary)) {
        const picture = pictureOf(dictionary, data)
        if (picture === undefined) faults.push('picture')
        else pictures.push(picture)
      } else if (data.subarray(0, 2).toString('latin1') === 'q ' && !CONTENT.test(data.toString('latin1')))
        faults.push('content')
    }
  }
  const rest = text.slice(at)
  skeleton.push(rest)
  if (
    !/^xref\n0 \d+\n(?:\d{10} \d{5} [fn] \n)+trailer\n<< \/Size \d+ \/Root 1 0 R >>\nstartxref\n\d+\n%%EOF\n$/.test(
      rest,
    )
  )
    faults.push('end')
  if (text.split('%%EOF').length !== 2) faults.push('several ends')
  for (const [, name = ''] of skeleton.join('\n').matchAll(/\/([^\s/<>[\]()]+)/g)) {
    if (!NAMES.has(name)) faults.push(`name ${/^[A-Za-z0-9-]{1,40}$/.test(name) ? name : '?'}`)
  }
  return { streams: [file, ...streams], skeleton: skeleton.join('\n'), pictures, faults: [...new Set(faults)] }
}

function inflate(packed: Uint8Array): Buffer | undefined {
  try {
    return inflateSync(packed)
  } catch {
    return undefined
  }
}

function pictureOf(dictionary: string, rows: Uint8Array): Picture | undefined {
  const value = (key: string): number => Number(new RegExp(`/${key} (\\d+)`).exec(dictionary)?.[1])
  const [width, height, bits] = [value('Width'), value('Height'), value('BitsPerComponent')]
  const channels = dictionary.includes('/DeviceRGB') ? 3 : 1
  const stride = Math.ceil((width * channels * bits) / 8)
  const data = unfilter(rows, stride, height, Math.max(1, (channels * bits) >> 3))
  return data && { width, height, channels, data: spread(data, width, height, channels, bits) }
}
