import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gunzipSync } from 'node:zlib'
import type { BaseApi } from 'tesseract.js-core/tesseract-core-relaxedsimd-lstm.js'
import type { WasmCore } from './core.ts'
import type { Grey, PixelBox } from './grey.ts'

const require = createRequire(import.meta.url)

/** Languages whose models are packaged, by Tesseract's names. */
export const PACKAGED_LANGUAGES = ['ara', 'eng', 'fas', 'fra', 'heb', 'tur'] as const
export type RecogniserLanguage = (typeof PACKAGED_LANGUAGES)[number]

/** The recogniser's ways of cutting a page into lines (its page segmentation modes). */
export const LAYOUT = { page: 3, block: 6, rawLine: 13 } as const

export interface RawWord {
  readonly text: string
  /** 0 to 100, the engine's own measure. */
  readonly confidence: number
  readonly box: PixelBox
  /** Numbers of the block, paragraph and line it stands in, as the engine counts them. */
  readonly block: number
  readonly paragraph: number
  readonly line: number
}

export interface RawLine {
  readonly box: PixelBox
  readonly block: number
  readonly paragraph: number
  readonly line: number
}

export interface RawReading {
  readonly words: readonly RawWord[]
  readonly lines: readonly RawLine[]
}

const MARKS_OF_DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** The engine's tab-separated answer: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
export function parseTsv(tsv: string): RawReading {
  const words: RawWord[] = []
  const lines: RawLine[] = []
  for (const row of tsv.split('\n')) {
    const cells = row.split('\t')
    if (cells.length < 11) continue
    const [level, , block, paragraph, line, , left, top, width, height, confidence] = cells.map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ]
    const box = { left, top, right: left + width, bottom: top + height }
    if (level === 4) lines.push({ box, block, paragraph, line })
    if (level !== 5) continue
    const text = (cells[11] ?? '').replace(MARKS_OF_DIRECTION, '').trim()
    if (text !== '') words.push({ text, confidence, box, block, paragraph, line })
  }
  return { words, lines }
}

/** One set of models, ready to read pictures. */
export class Recogniser {
  readonly #core: WasmCore
  readonly #api: BaseApi

  private constructor(core: WasmCore, api: BaseApi) {
    this.#core = core
    this.#api = api
  }

  static open(core: WasmCore, models: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Recogniser {
    for (const { name, bytes } of models) core.core.FS.writeFile(`/${name}.traineddata`, bytes)
    const api = new core.core.TessBaseAPI()
    // 1: the neural engine alone.
    if (api.Init('/', models.map(({ name }) => name).join('+'), 1) !== 0) throw new TypeError('the models do not load')
    return new Recogniser(core, api)
  }

  get version(): string {
    return this.#api.Version()
  }

  /** Reads a picture, or parts of it by turns; the picture is handed over once. */
  withPicture<T>(picture: Grey, dpi: number, use: (read: (layout: number, part?: PixelBox) => RawReading) => T): T {
    const result = this.#core.withPicture(portableGreymap(picture), (pix) => {
      this.#api.SetImage(pix)
      this.#api.SetSourceResolution(Math.round(dpi))
      try {
        return {
          value: use((layout, part) => {
            this.#api.SetPageSegMode(layout)
            if (part !== undefined) {
              this.#api.SetRectangle(part.left, part.top, part.right - part.left, part.bottom - part.top)
              this.#api.SetSourceResolution(Math.round(dpi))
            }
            if (this.#api.Recognize(null) !== 0) return { words: [], lines: [] }
            return parseTsv(this.#api.GetTSVText(0))
          }),
        }
      } finally {
        this.#api.Clear()
      }
    })
    if (result === undefined) throw new RangeError('memory allocation failed in the recogniser')
    return result.value
  }
}

function portableGreymap({ width, height, data }: Grey): Uint8Array {
  const head = new TextEncoder().encode(`P5 ${width} ${height} 255\n`)
  const file = new Uint8Array(head.length + data.length)
  file.set(head)
  file.set(data, head.length)
  return file
}

export function packagedModel(language: RecogniserLanguage): { readonly name: string; readonly bytes: Uint8Array } {
  const path = require.resolve(`@tesseract.js-data/${language}/4.0.0/${language}.traineddata.gz`)
  return { name: language, bytes: gunzipSync(readFileSync(path)) }
}
