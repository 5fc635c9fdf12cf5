import { readFileSync } from 'node:fs'
import {
  type Engine,
  type EngineInput,
  type EngineSink,
  type Page,
  type Recognition,
  toBoxUnit,
  type UnreadReason,
} from '#reading'
import { WasmCore } from './core.ts'
import { toGrey } from './decode.ts'
import { unpackNet } from './digit-net.ts'
import { DigitReader } from './digit-reader.ts'
import { quarterTurn, toFractions } from './grey.ts'
import { modelsFor } from './models.ts'
import { NativeReader } from './native.ts'
import { likelyDpi, type RecognisedPage, type Recognisers, recognisePage, turnBack } from './page.ts'
import { type PageOutcome, withPages } from './pages-of.ts'
import { packagedModel, Recogniser, type RecogniserLanguage, type WordReader } from './tesseract.ts'

interface Ready {
  readonly core: WasmCore
  readonly digits: DigitReader
  readonly words: Map<string, WordReader>
}

let ready: Promise<Ready> | undefined

async function load(): Promise<Ready> {
  const core = await WasmCore.load()
  const model = readFileSync(new URL('./models/digits.net', import.meta.url))
  return { core, digits: new DigitReader(unpackNet(model)), words: new Map() }
}

/** The reader of words for these models: the one in WebAssembly, or the installed one where that is asked for and to be had. */
function readerOf({ core, words }: Ready, languages: readonly RecogniserLanguage[], native: boolean): WordReader {
  const key = `${native} ${languages.join('+')}`
  const held = words.get(key)
  if (held !== undefined) return held
  const models = languages.map(packagedModel)
  const made = (native ? NativeReader.open(models) : undefined) ?? Recogniser.open(core, models)
  words.set(key, made)
  return made
}

/** Pages that are pictures, and pages of a PDF, read by Tesseract: words with boxes and confidence, numbers read a second time. */
export const engine: Engine = {
  name: 'recognition',
  async read(input, sink) {
    ready ??= load()
    try {
      return await readPages(await ready, input, sink)
    } catch (error) {
      // After a trap the recogniser's memory may be in any state.
      ready = undefined
      throw error
    }
  },
}

async function readPages(
  tools: Ready,
  input: EngineInput,
  sink: EngineSink,
): Promise<Awaited<ReturnType<Engine['read']>>> {
  const { kind, hints } = input
  const wanted = new Set(hints.recognise?.pages ?? [])
  const { first, both: models } = modelsFor(hints.recognise?.languages ?? [])
  const native = hints.recognise?.native === true
  const recognisers: Recognisers = {
    words: readerOf(tools, first, native),
    digits: tools.digits,
    ...(first.length === models.length ? {} : { both: () => readerOf(tools, models, native) }),
  }
  const { by } = recognisers.words
  let read = 0
  let because: UnreadReason | undefined
  const done = await withPages(input, tools.core, (pages) => {
    for (let number = 1; number <= pages.count; number += 1) {
      if (!wanted.has(number)) {
        // A picture file lists its pages, so that who asked knows how many there are; those of a PDF are known.
        if (kind !== 'pdf' && !sink.page({ number, how: 'unread', because: 'no-text-engine' })) return
        continue
      }
      const picture = pages.page(number)
      if ('refused' in picture) {
        because ??= picture.refused
        if (!sink.page({ number, how: 'unread', because: picture.refused })) return
        continue
      }
      const page = pageOf(number, picture, recognisers, by, [...models, 'digits'])
      if (!sink.page(page.page)) return
      tell(page.recognised, page.page, sink)
      read += 1
    }
  })
  if (done !== undefined) return { state: 'unread', because: done.refused, kind }
  if (read === 0) return { state: 'unread', because: because ?? 'damaged', kind }
  return because === undefined ? { state: 'read', kind } : { state: 'partial', because, kind }
}

function pageOf(
  number: number,
  { decoded, dpi, turned }: Exclude<PageOutcome, { refused: UnreadReason }>,
  recognisers: Recognisers,
  by: string,
  models: readonly string[],
): {
  readonly page: Extract<Page, { how: 'recognised' | 'embedded' | 'repaired' }>
  readonly recognised: RecognisedPage
} {
  const source = toGrey(decoded)
  const grey = quarterTurn(source, turned)
  const recognised = recognisePage(grey, likelyDpi(grey, dpi), recognisers)
  const boxOf = (box: Parameters<typeof toFractions>[0]) => {
    const [left, top, right, bottom] = toFractions(turnBack(box, turned, source), source)
    return [toBoxUnit(left), toBoxUnit(top), toBoxUnit(right), toBoxUnit(bottom)] as const
  }
  const recognition: Recognition = {
    by,
    models,
    confidence: recognised.confidence,
    wordConfidence: recognised.words.map(({ confidence }) => Math.min(100, Math.max(0, Math.round(confidence)))),
    doubts: recognised.words.flatMap(({ start, end, doubt }) =>
      doubt === undefined ? [] : [{ start, end, other: doubt.slice(0, 200) }],
    ),
    unread: recognised.unread.map(boxOf),
    turned: ((turned + recognised.turned) % 360) as Recognition['turned'],
  }
  return {
    recognised,
    page: {
      number,
      width: source.width,
      height: source.height,
      how: 'recognised',
      text: recognised.text,
      words: recognised.words.map(({ start, end, box }) => ({ start, end, box: boxOf(box) })),
      recognition,
    },
  }
}

/** One finding for a page's doubtful numbers would hide them: each has its own, as far as a page can be looked through. */
const MOST_DOUBTS = 40

function tell({ unread }: RecognisedPage, page: Page, sink: EngineSink): void {
  if (page.how === 'unread' || page.recognition === undefined) return
  const { doubts, turned } = page.recognition
  for (const { start, end, other } of doubts.slice(0, MOST_DOUBTS)) {
    sink.finding(
      'number-doubtful',
      { text: page.text.slice(start, end), other: other === '' ? '–' : other },
      { page: page.number, start, end },
    )
  }
  if (unread.length > 0) sink.finding('ink-unread', { count: unread.length }, { page: page.number })
  if (turned !== 0) sink.finding('page-turned', { degrees: turned }, { page: page.number })
}
