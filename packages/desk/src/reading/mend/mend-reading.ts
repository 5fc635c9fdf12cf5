import type { Finding } from '../finding.ts'
import type { Page, Reading, ReadPage, UnreadPage } from '../reading.ts'
import { findWords, type WordAnchor } from './find-words.ts'
import { mendPage } from './mend-page.ts'

/** Words of a page as a person set them. */
export interface WordMend extends WordAnchor {
  /** What names the act; handed back as it came. */
  readonly id: number
  /** What stands on the page; empty where there are no words. */
  readonly value: string
}

/**
 * What became of one of them in this reading. `set`: it changed the words. `read so`: the reading has these words by
 * itself. `orphaned`: the words it was about are found nowhere on the page.
 */
export type MendOutcome =
  | {
      readonly id: number
      readonly state: 'set' | 'read so'
      readonly page: number
      readonly start: number
      readonly end: number
    }
  | { readonly id: number; readonly state: 'orphaned'; readonly page: number }

export interface MendedReading {
  /** The reading itself where nothing changed it. */
  readonly reading: Reading
  /** One for each that was given, in their order; places are those of the mended page's text. */
  readonly outcomes: readonly MendOutcome[]
}

/** Of a corrected reading, beside the engines: made of theirs and of what people set. */
export const CORRECTION = { name: 'correction', version: '1' } as const

/**
 * Applies what people set to a reading of an engine, in the order they did it. Each is found by its quotation on its
 * page, so that it holds for a newer engine's reading too. The reading it came from is not touched.
 */
export function mendReading(reading: Reading, mends: readonly WordMend[]): MendedReading {
  const pages = new Map<number, ReadPage>()
  for (const page of reading.pages) if (page.how !== 'unread') pages.set(page.number, page)
  let findings: readonly Finding[] = reading.findings
  const outcomes: MendOutcome[] = []
  for (const mend of mends) {
    const { id, page: number, value } = mend
    const page = pages.get(number)
    const place = page && findWords(page.text, mend)
    if (page === undefined || place === undefined) {
      const there = page && findWords(page.text, mend, value)
      outcomes.push(there ? { id, state: 'read so', page: number, ...there } : { id, state: 'orphaned', page: number })
      continue
    }
    const shift = value.length - (place.end - place.start)
    pages.set(number, mendPage(page, place, value))
    findings = findings.flatMap((finding) => moveFinding(finding, number, place, shift))
    for (const [i, done] of outcomes.entries()) outcomes[i] = moveOutcome(done, number, place, shift)
    outcomes.push({ id, state: 'set', page: number, start: place.start, end: place.start + value.length })
  }
  if (!outcomes.some(({ state }) => state === 'set')) return { reading, outcomes }
  const mended = reading.pages.map((page: Page): Page => pages.get(page.number) ?? page)
  return { reading: withPages(reading, mended, findings), outcomes }
}

function withPages(reading: Reading, pages: readonly Page[], findings: readonly Finding[]): Reading {
  const frame = { ...reading, engine: { ...CORRECTION }, findings }
  if (frame.state !== 'unread') return { ...frame, pages }
  return { ...frame, pages: pages.filter((page): page is UnreadPage => page.how === 'unread') }
}

interface Span {
  readonly start: number
  readonly end: number
}

/** A doubt about words that a person has set is answered; places behind them move along. */
function moveFinding(finding: Finding, page: number, span: Span, shift: number): Finding[] {
  const { place } = finding
  if (place?.page !== page || place.start === undefined || place.end === undefined) return [finding]
  if (place.end <= span.start) return [finding]
  if (place.start >= span.end)
    return [{ ...finding, place: { ...place, start: place.start + shift, end: place.end + shift } }]
  if (finding.code === 'number-doubtful') return []
  const start = Math.min(place.start, span.start)
  return [{ ...finding, place: { ...place, start, end: Math.max(place.end, span.end) + shift } }]
}

function moveOutcome(done: MendOutcome, page: number, span: Span, shift: number): MendOutcome {
  if (done.state === 'orphaned' || done.page !== page || done.end <= span.start) return done
  if (done.start >= span.end) return { ...done, start: done.start + shift, end: done.end + shift }
  // Set again by a later act: both stand at what is there now.
  return { ...done, start: Math.min(done.start, span.start), end: Math.max(done.end, span.end) + shift }
}
