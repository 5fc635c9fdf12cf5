import {
  compareLayer,
  type Finding,
  type Kind,
  mergeRecognised,
  type Page,
  pagesToRecognise,
  type Reading,
  type ReadPage,
  type WallSession,
} from '#reading'
import type { FileToRead } from './read-file.ts'
import { recognisePages } from './recognise.ts'

const KINDS: ReadonlySet<Kind> = new Set(['jpeg', 'png', 'gif', 'bmp', 'tiff', 'webp', 'pdf'])
/** Pages given to a reader at once. */
const GROUP = 6
const MOST_SUSPICIONS = 5
/** A page with fewer letters says too little to compare. */
const WORTH_COMPARING = 100

/** What is left to do on the pictures of a file's pages. */
export interface PicturesToRead {
  /** Pages that only their picture can tell. */
  readonly pages: readonly number[]
  /** Pages whose text is compared with their picture. */
  readonly layers: readonly number[]
}

/** Undefined where nothing is left. A reading that went through recognition has had its texts compared. */
export function picturesToRead(reading: Reading): PicturesToRead | undefined {
  if (!KINDS.has(reading.kind)) return undefined
  const untouched = reading.kind !== 'pdf' && reading.pages.length === 0
  const pages = untouched
    ? reading.state === 'unread' && reading.because === 'no-text-engine'
      ? [1]
      : []
    : pagesToRecognise(reading)
  const layers = reading.engine.name === 'pdf' ? layersToCompare(reading) : []
  return pages.length + layers.length === 0 ? undefined : { pages, layers }
}

/** The first page with enough text, and pages that something speaks against. */
function layersToCompare(reading: Reading): number[] {
  const texts = reading.pages.filter(
    (page): page is ReadPage =>
      page.how !== 'unread' && page.aside === undefined && page.text.length >= WORTH_COMPARING,
  )
  const suspected = new Set(
    reading.findings.flatMap(({ code, place }) =>
      code === 'pdf-text-layer-suspicious' || code === 'pdf-cluster-alarm' ? (place?.page ?? []) : [],
    ),
  )
  const chosen = texts.filter(({ number }) => suspected.has(number)).slice(0, MOST_SUSPICIONS)
  const first = texts[0]
  if (first !== undefined && !chosen.includes(first)) chosen.push(first)
  return chosen.map(({ number }) => number).sort((a, b) => a - b)
}

export interface RecogniseReadingOptions {
  readonly signal?: AbortSignal
  readonly passwords?: readonly string[]
  /** BCP 47; else what the rest of the file is written in. */
  readonly languages?: readonly string[]
}

/**
 * Reads the pictures of a file's pages and puts what they say into its reading, a few pages at a time: each reading given out is whole, and the last
 * one has all.
 */
export async function* recogniseReading(
  source: FileToRead,
  session: WallSession,
  start: Reading,
  options: RecogniseReadingOptions = {},
): AsyncGenerator<{ readonly reading: Reading; readonly pages: number }> {
  let reading = start
  const todo = picturesToRead(reading)
  if (todo === undefined) return
  const languages = options.languages ?? languagesOf(reading)
  const recognise: Recognise = (pages) =>
    recognisePages(source, session, {
      pages,
      ...(languages.length === 0 ? {} : { languages }),
      ...(options.signal ? { signal: options.signal } : {}),
      ...(options.passwords === undefined ? {} : { passwords: options.passwords }),
    })
  if (todo.layers.length > 0) {
    reading = await compareLayers(reading, todo.layers, recognise)
    yield { reading, pages: todo.layers.length }
  }
  for (let waiting = todo.pages; waiting.length > 0; waiting = pagesToRecognise(reading)) {
    const group = waiting.slice(0, GROUP)
    const { pages, findings } = await recognise(group)
    reading = mergeRecognised(reading, pages, findings)
    yield { reading, pages: group.length }
  }
}

/** What the rest of the file is written in; its pictures are likely to be in the same. */
function languagesOf(reading: Reading): string[] {
  return [
    ...new Set(
      reading.pages.flatMap((page) => (page.how !== 'unread' && page.language !== undefined ? [page.language] : [])),
    ),
  ].slice(0, 3)
}

type Recognise = (
  pages: readonly number[],
) => Promise<{ readonly pages: readonly Page[]; readonly findings: readonly Finding[] }>

/**
 * Compares texts with pictures. Where a text lies, the page is what its picture shows, the text is kept beside it, and every other page of the file is
 * looked at too.
 */
async function compareLayers(reading: Reading, layers: readonly number[], recognise: Recognise): Promise<Reading> {
  const swapped: Page[] = []
  const findings: Finding[] = []
  const kept: ReadPage[] = []
  const texts = new Map(
    reading.pages.flatMap((page) =>
      page.how !== 'unread' && page.aside === undefined && page.text.trim() !== ''
        ? [[page.number, page] as const]
        : [],
    ),
  )
  const look = async (numbers: readonly number[]): Promise<boolean> => {
    const seen = await recognise(numbers)
    let lies = false
    for (const page of seen.pages) {
      const layer = texts.get(page.number)
      if (layer === undefined || page.how === 'unread') continue
      const { answer, share } = compareLayer(layer.text, page)
      if (answer !== 'unlike') continue
      lies = true
      swapped.push(page)
      kept.push(layer)
      findings.push({
        code: 'text-layer-unlike-picture',
        params: { share: Math.round(share * 100) },
        place: { page: page.number },
      })
      findings.push(...seen.findings.filter(({ place }) => place?.page === page.number))
    }
    return lies
  }
  if (await look(layers)) {
    const rest = [...texts.keys()].filter((number) => !layers.includes(number))
    for (let at = 0; at < rest.length; at += GROUP) await look(rest.slice(at, at + GROUP))
  }
  return mergeRecognised(reading, swapped, findings, kept)
}
