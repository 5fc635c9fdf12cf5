import { deflateSync } from 'node:zlib'
import type { Picture } from '#protection/redaction'
import { ADVANCE, FONT_NAME, invisibleFont } from './invisible-font.ts'
import { filterUp } from './png.ts'

/** A word read from the pixels of a page, and where: fractions of the page from its top-left corner. */
export interface LayerWord {
  readonly text: string
  readonly box: readonly [number, number, number, number]
}

export interface RasterPage {
  readonly picture: Picture
  /** Points. */
  readonly width: number
  readonly height: number
  readonly words: readonly LayerWord[]
}

/**
 * Writes a PDF of pictures (ISO 32000-1): pages, one picture each, and the words that were read from it as text that is not drawn. Nothing else: no
 * information dictionary, no metadata, no identifier, no times. The same pages give the same bytes.
 */
export class PdfWriter {
  readonly #parts: Buffer[] = []
  readonly #offsets: number[] = []
  readonly #pages: number[] = []
  readonly #highBytes = new Set<number>()
  #length = 0
  #next = FIRST_FREE

  constructor() {
    this.#put(Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'))
  }

  add({ picture, width, height, words }: RasterPage): void {
    const [page, content, image] = [this.#next, this.#next + 1, this.#next + 2]
    this.#next += 3
    this.#pages.push(page)
    const font = words.length === 0 ? '' : ` /Font << /F ${OBJECT.font} 0 R >>`
    this.#object(
      page,
      `<< /Type /Page /Parent ${OBJECT.pages} 0 R /MediaBox [0 0 ${points(width)} ${points(height)}] /Contents ${content} 0 R /Resources << /XObject << /Im ${image} 0 R >>${font} >> >>`,
    )
    const drawn = `q ${points(width)} 0 0 ${points(height)} 0 0 cm /Im Do Q\n${this.#layer(words, width, height)}`
    this.#stream(content, '', Buffer.from(drawn, 'latin1'))
    const { bits, colours, data } = pack(picture)
    const stride = data.length / picture.height
    this.#stream(
      image,
      `/Type /XObject /Subtype /Image /Width ${picture.width} /Height ${picture.height} /ColorSpace /${colours === 1 ? 'DeviceGray' : 'DeviceRGB'} /BitsPerComponent ${bits} /DecodeParms << /Predictor 15 /Colors ${colours} /BitsPerComponent ${bits} /Columns ${picture.width} >>`,
      filterUp(data, stride, picture.height),
    )
  }

  /** The whole file. */
  end(): Uint8Array {
    this.#object(OBJECT.catalogue, `<< /Type /Catalog /Pages ${OBJECT.pages} 0 R >>`)
    this.#object(
      OBJECT.pages,
      `<< /Type /Pages /Kids [${this.#pages.map((page) => `${page} 0 R`).join(' ')}] /Count ${this.#pages.length} >>`,
    )
    if (this.#highBytes.size > 0) this.#font()
    const start = this.#length
    const rows = [...this.#offsets.entries()].filter(([number, offset]) => number > 0 && offset !== undefined)
    const size = Math.max(...rows.map(([number]) => number)) + 1
    const free = Array.from({ length: size }, (_, number) => this.#offsets[number])
    const table = free.map((offset) =>
      offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`,
    )
    this.#put(
      Buffer.from(
        `xref\n0 ${size}\n${table.join('')}trailer\n<< /Size ${size} /Root ${OBJECT.catalogue} 0 R >>\nstartxref\n${start}\n%%EOF\n`,
        'latin1',
      ),
    )
    return Buffer.concat(this.#parts)
  }

  #layer(words: readonly LayerWord[], width: number, height: number): string {
    if (words.length === 0) return ''
    const shown = words.flatMap(({ text, box }) => {
      const units = [...inVisualOrder(text)].map((c) => (c.length > 1 ? 0xfffd : c.charCodeAt(0)))
      const wide = (box[2] - box[0]) * width
      const high = (box[3] - box[1]) * height
      if (units.length === 0 || !(wide > 0) || !(high > 0)) return []
      for (const unit of units) this.#highBytes.add(unit >> 8)
      const stretch = (100_000 * wide) / (units.length * ADVANCE * high)
      const hex = units.map((unit) => unit.toString(16).padStart(4, '0')).join('')
      const baseline = (1 - box[3]) * height + 0.2 * high
      return [
        `${points(high)} 0 0 ${points(high)} ${points(box[0] * width)} ${points(baseline)} Tm ${points(stretch)} Tz <${hex}> Tj`,
      ]
    })
    return `BT 3 Tr /F 1 Tf\n${shown.join('\n')}\nET\n`
  }

  #font(): void {
    const system = '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>'
    this.#object(
      OBJECT.font,
      `<< /Type /Font /Subtype /Type0 /BaseFont /${FONT_NAME} /Encoding /Identity-H /DescendantFonts [${OBJECT.cidFont} 0 R] /ToUnicode ${OBJECT.toUnicode} 0 R >>`,
    )
    this.#object(
      OBJECT.cidFont,
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${FONT_NAME} ${system} /FontDescriptor ${OBJECT.descriptor} 0 R /DW ${ADVANCE} /CIDToGIDMap ${OBJECT.glyphs} 0 R >>`,
    )
    this.#object(
      OBJECT.descriptor,
      `<< /Type /FontDescriptor /FontName /${FONT_NAME} /Flags 4 /FontBBox [0 0 ${ADVANCE} 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 800 /StemV 80 /FontFile2 ${OBJECT.fontFile} 0 R >>`,
    )
    const file = Buffer.from(invisibleFont())
    this.#stream(OBJECT.fontFile, `/Length1 ${file.length}`, file)
    this.#stream(OBJECT.toUnicode, '', Buffer.from(toUnicode([...this.#highBytes].sort((a, b) => a - b)), 'latin1'))
    // Every code is the one glyph there is.
    this.#stream(OBJECT.glyphs, '', Buffer.alloc(2 * 65_536))
  }

  #object(number: number, body: string): void {
    this.#offsets[number] = this.#length
    this.#put(Buffer.from(`${number} 0 obj\n${body}\nendobj\n`, 'latin1'))
  }

  #stream(number: number, dictionary: string, data: Buffer): void {
    const packed = deflateSync(data, { level: 9 })
    this.#offsets[number] = this.#length
    const keys = dictionary === '' ? '' : `${dictionary} `
    this.#put(
      Buffer.from(`${number} 0 obj\n<< ${keys}/Filter /FlateDecode /Length ${packed.length} >>\nstream\n`, 'latin1'),
    )
    this.#put(packed)
    this.#put(Buffer.from('\nendstream\nendobj\n', 'latin1'))
  }

  #put(bytes: Buffer): void {
    this.#parts.push(bytes)
    this.#length += bytes.length
  }
}

const OBJECT = {
  catalogue: 1,
  pages: 2,
  font: 3,
  cidFont: 4,
  descriptor: 5,
  fontFile: 6,
  toUnicode: 7,
  glyphs: 8,
} as const
const FIRST_FREE = 9

function points(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** As few bits as the levels of a flattened picture need: one, four, or eight for each colour. */
function pack({ width, height, channels, data }: Picture): { bits: 1 | 4 | 8; colours: 1 | 3; data: Uint8Array } {
  if (channels === 3 || data.some((value) => value % 17 !== 0)) return { bits: 8, colours: channels, data }
  const bits = data.every((value) => value === 0 || value === 255) ? 1 : 4
  const stride = Math.ceil((width * bits) / 8)
  const packed = new Uint8Array(stride * height)
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      const value = bits === 1 ? data[at]! & 1 : data[at]! / 17
      const bit = x * bits
      packed[y * stride + (bit >> 3)]! |= value << (8 - bits - (bit & 7))
    }
  }
  return { bits, colours: 1, data: packed }
}

/** Codes are UTF-16 units (ISO 32000-1, 9.10.3); a range may not cross a high byte, and a block has at most a hundred. */
function toUnicode(highBytes: readonly number[]): string {
  const ranges = highBytes.map((high) => {
    const two = high.toString(16).padStart(2, '0')
    return `<${two}00> <${two}ff> <${two}00>`
  })
  const blocks: string[] = []
  for (let at = 0; at < ranges.length; at += 100) {
    const some = ranges.slice(at, at + 100)
    blocks.push(`${some.length} beginbfrange\n${some.join('\n')}\nendbfrange\n`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('')}endcmap
CMapName currentdict /CMap defineresource pop
end
end
`
}

const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}/u
const LEFT_TO_RIGHT = /[\p{L}\p{Nd}]/u

/** A word as its letters stand on paper from left to right, which is how readers of PDF expect them: numbers in it keep their direction. */
export function inVisualOrder(word: string): string {
  if (!RIGHT_TO_LEFT.test(word)) return word
  const runs: string[] = []
  let isForward = false
  // A mark stays behind its letter.
  for (const [cluster] of word.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const forward = !RIGHT_TO_LEFT.test(cluster) && LEFT_TO_RIGHT.test(cluster)
    if (forward && isForward) runs[runs.length - 1] += cluster
    else runs.push(cluster)
    isForward = forward
  }
  return runs.reverse().join('')
}
