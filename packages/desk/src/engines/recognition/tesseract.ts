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
export const LAYOUT = { page: 3, block: 6 } as const

export interface RawWord {
  readonly text: string
  /** 0 to 100, the engine's own measure. */
  readonly confidence: number
  readonly box: PixelBox
  /** Numbers of the block, paragraph and line it stands in, as the engine counts them. */
  readonly block: number
  readonly paragraph: number
  readonly line: number
  /** It stands in a ruled table: its paragraph is the row, its line the cell (see LINES_A_CELL). */
  readonly cell?: true
}

export interface RawLine {
  readonly box: PixelBox
  readonly block: number
  readonly paragraph: number
  readonly line: number
  readonly cell?: true
}

export interface RawReading {
  readonly words: readonly RawWord[]
  readonly lines: readonly RawLine[]
}

/** Part of a picture, and how it is cut into lines. */
export interface Part {
  readonly layout: (typeof LAYOUT)[keyof typeof LAYOUT]
  readonly box?: PixelBox
}

/** Reads words from black and white or grey pictures. */
export interface WordReader {
  /** Name and version, as a reading keeps it. */
  readonly by: string
  /** @returns one reading for each part; boxes are those of the whole picture */
  read(picture: Grey, dpi: number, parts: readonly Part[]): RawReading[]
}

const ECHO = 0.6

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

/** The engine sometimes reads a stretch of a line twice, as a line of its own: of words in one place the surer one stays, and lines that lose all go. */
export function withoutEchoes({ words, lines }: RawReading): RawReading {
  const areaOf = ({ left, top, right, bottom }: PixelBox): number =>
    Math.max(0, right - left) * Math.max(0, bottom - top)
  const kept = words.filter((word) =>
    words.every((other) => {
      const sameLine = other.block === word.block && other.paragraph === word.paragraph && other.line === word.line
      if (sameLine || other.confidence <= word.confidence) return true
      const common = areaOf({
        left: Math.max(word.box.left, other.box.left),
        top: Math.max(word.box.top, other.box.top),
        right: Math.min(word.box.right, other.box.right),
        bottom: Math.min(word.box.bottom, other.box.bottom),
      })
      return common < ECHO * areaOf(word.box)
    }),
  )
  const keyOf = ({ block, paragraph, line }: RawLine | RawWord): string => `${block} ${paragraph} ${line}`
  const before = new Set(words.map(keyOf))
  const after = new Set(kept.map(keyOf))
  return { words: kept, lines: lines.filter((line) => after.has(keyOf(line)) || !before.has(keyOf(line))) }
}

/** One set of models, ready to read pictures, in WebAssembly. */
export class Recogniser implements WordReader {
  readonly #core: WasmCore
  readonly #api: BaseApi

  private constructor(core: WasmCore, api: BaseApi) {
    this.#core = core
    this.#api = api
  }

  static open(core: WasmCore, models: readonly Model[]): Recogniser {
    for (const { name, bytes } of models) core.core.FS.writeFile(`/${name}.traineddata`, bytes)
    const api = new core.core.TessBaseAPI()
    // 1: the neural engine alone.
    if (api.Init('/', models.map(({ name }) => name).join('+'), 1) !== 0) throw new TypeError('the models do not load')
    return new Recogniser(core, api)
  }

  get by(): string {
    return `tesseract ${this.#api.Version()} (wasm)`
  }

  read(picture: Grey, dpi: number, parts: readonly Part[]): RawReading[] {
    const read = this.#core.withPicture(portableGreymap(picture), (pix) => {
      this.#api.SetImage(pix)
      try {
        return parts.map(({ layout, box }) => {
          this.#api.SetPageSegMode(layout)
          if (box !== undefined) this.#api.SetRectangle(box.left, box.top, box.right - box.left, box.bottom - box.top)
          this.#api.SetSourceResolution(Math.round(dpi))
          return this.#api.Recognize(null) === 0 ? parseTsv(this.#api.GetTSVText(0)) : { words: [], lines: [] }
        })
      } finally {
        this.#api.Clear()
      }
    })
    if (read === undefined) throw new RangeError('memory allocation failed in the recogniser')
    return read
  }
}

export interface Model {
  readonly name: string
  readonly bytes: Uint8Array
}

export function portableGreymap({ width, height, data }: Grey): Uint8Array {
  const head = new TextEncoder().encode(`P5 ${width} ${height} 255\n`)
  const file = new Uint8Array(head.length + data.length)
  file.set(head)
  file.set(data, head.length)
  return file
}

export function packagedModel(language: RecogniserLanguage): Model {
  const path = require.resolve(`@tesseract.js-data/${language}/4.0.0_best_int/${language}.traineddata.gz`)
  return { name: language, bytes: gunzipSync(readFileSync(path)) }
}
