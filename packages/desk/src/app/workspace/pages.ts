import type { PageMarks, PageOutline, PageReadings, PageView, TraceDocument } from '#api'
import type { FileKept } from '#custody'
import type { ReadingId } from '#model'
import {
  anchorWords,
  comparePages,
  decodeReading,
  joinPages,
  type Kind,
  type MendOutcome,
  mendReading,
  type Page,
  type Reading,
  type ReadPage,
  toPages,
} from '#reading'
import { analyseText, findMarks, parseQuery } from '#search'
import type { Desk } from '../desk.ts'
import { AppError } from '../error.ts'
import { nameOf } from './rows.ts'
import { readingOfEngine, toWordAct, type WordsSet } from './set-words.ts'

/** Kinds whose pages can be drawn. */
const PICTURED: ReadonlySet<Kind> = new Set(['pdf', 'jpeg', 'png', 'gif', 'bmp', 'tiff', 'webp'])

/** A file with the reading that stands, and what people set in it. */
export interface FilePages {
  readonly file: FileKept
  readonly reading: Reading | undefined
  readonly words: readonly WordsSet[]
}

export function isPictured(reading: Pick<Reading, 'kind'> | undefined): boolean {
  return reading !== undefined && PICTURED.has(reading.kind)
}

/** What is known of a file's pages without their words. */
export async function outlinePages(desk: Desk, { file, reading, words }: FilePages): Promise<PageOutline> {
  const outcomes = await outcomesOf(desk, file, words)
  const { state } = file
  const counts = new Map<number, number>()
  for (const { place } of reading?.findings ?? [])
    if (place?.page !== undefined) counts.set(place.page, (counts.get(place.page) ?? 0) + 1)
  const pages = reading?.pages ?? []
  return {
    id: file.id,
    name: nameOf(file),
    kind: reading?.kind ?? 'unknown',
    state: state.state === 'received' ? 'waiting' : state.state,
    because: state.state === 'partial' || state.state === 'unread' ? state.because : null,
    pictured: isPictured(reading),
    engine: reading === undefined ? null : { ...reading.engine },
    // A picture that could not be read is a page all the same.
    pages: (pages.length === 0 && isPictured(reading) ? [onePicture(file)] : pages).map((page) => ({
      number: page.number,
      ...frameOf(page),
      shape: shapeOf(page),
      findings: counts.get(page.number) ?? 0,
      set: outcomes.filter((o) => o.page === page.number && o.state !== 'orphaned').length,
    })),
    orphaned: outcomes.flatMap((o) => {
      const act = words.find(({ id }) => id === o.id)
      return o.state !== 'orphaned' || act === undefined
        ? []
        : [{ entry: act.id, page: act.page, exact: act.exact, value: act.value, by: act.by, time: act.time }]
    }),
  }
}

/**
 * One page to be read; undefined where there is none of this number.
 * @param query - what answers it on the page is told too
 */
export async function viewPage(
  desk: Desk,
  { file, reading, words }: FilePages,
  number: number,
  query?: string,
): Promise<PageView | undefined> {
  const page = pageOf(file, reading, number)
  if (reading === undefined || page === undefined) return undefined
  const outcomes = await outcomesOf(desk, file, words)
  const text = page.how === 'unread' ? '' : page.text
  return {
    page: number,
    ...frameOf(page),
    language: (page.how !== 'unread' && page.language) || null,
    engine: { ...reading.engine },
    text,
    ...wordsOf(page),
    findings: findingsOf(reading, number),
    hits: query === undefined ? [] : findMarks(analyseText(text), parseQuery(query)).map((mark) => ({ ...mark })),
    set: outcomes.flatMap((o) => {
      const act = words.find(({ id }) => id === o.id)
      if (act === undefined || o.state === 'orphaned' || o.page !== number) return []
      const { id: entry, by, time, what, exact: was, value } = act
      return [{ entry, by, time, what, was, value, state: o.state, start: o.start, end: o.end }]
    }),
  }
}

/** Claims that stand on a page, by the spans of its text. */
export function markPage(reading: Reading, tracing: TraceDocument | undefined, number: number): PageMarks {
  if (tracing === undefined) return { page: number, traced: false, marks: [] }
  const whole = joinPages(reading)
  const names = new Map(tracing.agents.map(({ id, name }) => [id, name]))
  const marks = tracing.occurrences.flatMap(({ id, voice, content, chain }) => {
    const last = chain.findLast(({ agent }) => agent !== null)?.agent
    const who = names.get(last ?? '') ?? null
    return content.flatMap((span) =>
      toPages(whole, span).flatMap(({ page, start, end }) =>
        page === number ? [{ occurrence: id, voice, who, start, end }] : [],
      ),
    )
  })
  return { page: number, traced: true, marks: marks.sort((a, b) => a.start - b.start) }
}

/** Every kept reading of one page, the latest first. */
export async function comparePageReadings(
  desk: Desk,
  { file, reading: now }: FilePages,
  number: number,
): Promise<PageReadings | undefined> {
  const current = file.state.state === 'received' ? undefined : file.state.reading
  const stands = pageOf(file, now, number)
  if (stands === undefined) return undefined
  const text = textOf(stands)
  const readings: PageReadings['readings'] = []
  for (const { id, kind, content } of (await desk.listDerived(file.id)).toReversed()) {
    if (kind !== 'reading' || content === undefined) continue
    const reading = decodeReading(await desk.readDerived(id as ReadingId))
    const page = pageOf(file, reading, number)
    if (page === undefined) continue
    readings.push({
      id,
      engine: { ...reading.engine },
      current: id === current,
      ...frameOf(page, false),
      confidence: (page.how !== 'unread' && page.recognition?.confidence) || null,
      text: textOf(page),
      differs: id === current ? [] : [...comparePages(text, textOf(page)).b],
    })
  }
  return { page: number, readings }
}

/**
 * The act that sets words of a page, as the ledger will have it.
 * @throws {AppError} WORDS_NOT_READ where the page has no words; WORDS_ELSEWHERE where these do not stand there
 */
export function setWordsAct(
  { file, reading }: FilePages,
  number: number,
  wish: { readonly start: number; readonly end: number; readonly exact: string; readonly value: string },
): ReturnType<typeof toWordAct> {
  const page = pageOf(file, reading, number)
  if (page === undefined || page.how === 'unread' || file.state.state === 'received')
    throw new AppError('WORDS_NOT_READ', `page ${number} of ${file.id} has no words`, { page: number })
  const { start, end, exact } = wish
  if (start >= end || page.text.slice(start, end) !== exact)
    throw new AppError('WORDS_ELSEWHERE', `other words stand there on page ${number} of ${file.id}`, { page: number })
  const anchor = anchorWords(number, page.text, start, end)
  const many = (page.words ?? []).filter((w) => w.start < end && w.end > start).length > 1
  return toWordAct(file.id, file.state.reading, anchor, many ? 'line' : 'word', plainLetters(wish.value))
}

/** Controls are no letters of a page; those that join and part letters are (U+200C and U+200D). */
function plainLetters(value: string): string {
  return value
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .trim()
}

/** Height for a width of one, as the page is read. */
function shapeOf(page: Page): number | null {
  if (!page.width || !page.height) return null
  const shape = page.height / page.width
  const turned = page.how === 'unread' ? 0 : (page.recognition?.turned ?? 0)
  return turned === 90 || turned === 270 ? 1 / shape : shape
}

async function outcomesOf(desk: Desk, file: FileKept, words: readonly WordsSet[]): Promise<readonly MendOutcome[]> {
  if (words.length === 0) return []
  const engines = await readingOfEngine(desk, file)
  return engines === undefined ? [] : mendReading(engines, words).outcomes
}

function pageOf(file: FileKept, reading: Reading | undefined, number: number): Page | undefined {
  const page = reading?.pages.find((one) => one.number === number)
  return page ?? (reading?.pages.length === 0 && number === 1 && isPictured(reading) ? onePicture(file) : undefined)
}

function onePicture({ state }: FileKept): Page {
  const because = state.state === 'partial' || state.state === 'unread' ? state.because : 'no-text-engine'
  return { number: 1, how: 'unread', because: because as Extract<Page, { how: 'unread' }>['because'] }
}

const textOf = (page: Page): string => (page.how === 'unread' ? '' : page.text)

type Frame = Pick<PageView, 'label' | 'aside' | 'how' | 'before' | 'because'>

function frameOf(page: Page): Frame
function frameOf(page: Page, named: false): Omit<Frame, 'label' | 'aside'>
function frameOf(page: Page, named = true): Partial<Frame> {
  return {
    ...(named ? { label: page.label ?? null, aside: page.aside ?? null } : {}),
    how: page.how,
    before: page.how === 'corrected' ? page.before : null,
    because: page.how === 'unread' ? page.because : null,
  }
}

/** Words with their boxes, and what recognition says of them. */
export function wordsOf(page: Page): Pick<PageView, 'words' | 'doubts' | 'unread' | 'turned' | 'recognition'> {
  if (page.how === 'unread') return { words: [], doubts: [], unread: [], turned: 0, recognition: null }
  const { recognition } = page
  return {
    words: (page.words ?? []).map(({ start, end, box }, i) => ({
      start,
      end,
      box: [...box],
      confidence: isSet(page, start, end) ? null : (recognition?.wordConfidence[i] ?? null),
    })),
    doubts: (recognition?.doubts ?? []).map((doubt) => ({ ...doubt })),
    unread: (recognition?.unread ?? []).map((box) => [...box]),
    turned: recognition?.turned ?? 0,
    recognition:
      recognition === undefined
        ? null
        : { by: recognition.by, models: [...recognition.models], confidence: recognition.confidence },
  }
}

/** Whether a person set the word: then no machine's measure is one of it. */
export function isSet(page: ReadPage, start: number, end: number): boolean {
  return page.how === 'corrected' && page.mended.some((m) => m.start < end && m.end > start)
}

function findingsOf(reading: Reading, number: number): PageView['findings'] {
  const told = reading.findings.map(({ code, params, place }) => ({
    code,
    params: { ...params },
    at:
      place?.page === number && place.start !== undefined && place.end !== undefined
        ? { start: place.start, end: place.end }
        : null,
    part: place?.part ?? null,
    ofPage: place?.page === number,
    elsewhere: place?.page !== undefined && place.page !== number,
  }))
  return told
    .filter(({ elsewhere }) => !elsewhere)
    .sort((a, b) => Number(b.ofPage) - Number(a.ofPage) || (a.at?.start ?? 0) - (b.at?.start ?? 0))
    .map(({ elsewhere: _, ...finding }) => finding)
}
