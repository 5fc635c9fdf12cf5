import type { Correction } from '@isnad/trace'
import type { EntryRecord, NewEntry } from '#custody'
import type { FileId, ReadingId } from '#model'
import { carrySpans, type Reading } from '#reading'

type CorrectPayload = Extract<NewEntry, { type: 'correct' }>['payload']

/** How a correction is called in the ledger. */
const CALLED: Readonly<Record<Correction['what'], CorrectPayload['what']>> = {
  source: 'source',
  cue: 'cue',
  content: 'content',
  nesting: 'nesting',
  voice: 'voice',
  agent: 'agent',
  add: 'new attribution',
  remove: 'no attribution',
}

/** A correction as an act: anchored to the words of a reading, its value the correction whole. */
export function toAct(file: FileId, reading: ReadingId, correction: Correction): NewEntry {
  const at = anchorOf(correction)
  return {
    type: 'correct',
    payload: {
      at: { file, reading, start: at.start, end: at.end, exact: at.exact.slice(0, 1_000) },
      what: CALLED[correction.what],
      value: JSON.stringify(correction),
    },
  }
}

function anchorOf(c: Correction): { start: number; end: number; exact: string } {
  const spans =
    c.what === 'voice' ? [c.sentence] : c.what === 'add' ? [...c.cue, ...c.content] : [...c.at.cue, ...c.at.content]
  return spans[0] ?? { start: 0, end: 0, exact: '' }
}

export interface Mended {
  readonly entry: number
  readonly correction: Correction
}

/** Corrections of each file, in the order they were made. Text that is no correction is passed over. */
export function mendedFrom(acts: readonly EntryRecord[]): Map<FileId, Mended[]> {
  const mended = new Map<FileId, Mended[]>()
  for (const { n, payload } of acts) {
    const said = payload as { at?: { file?: FileId }; what?: string; value?: string } | undefined
    const file = said?.at?.file
    // What a person set on a page is read as letters, whatever it looks like.
    if (said?.what === 'word' || said?.what === 'line') continue
    const correction = parseCorrection(said?.value)
    if (!file || !correction) continue
    mended.set(file, [...(mended.get(file) ?? []), { entry: n, correction }])
  }
  return mended
}

function parseCorrection(value: string | undefined): Correction | undefined {
  try {
    const parsed: unknown = JSON.parse(value ?? '')
    const known = typeof parsed === 'object' && parsed !== null && 'what' in parsed
    return known && typeof parsed.what === 'string' && parsed.what in CALLED ? (parsed as Correction) : undefined
  } catch {
    return undefined
  }
}

/** Corrections quote the words of their day: where a person has set one of those on the page since, its place is known. */
export function carryCorrections(reading: Reading, made: readonly Correction[]): readonly Correction[] {
  const carry = carrySpans(reading)
  return made.map((correction) => carryAll(correction, carry))
}

/** The same with every quotation in it carried. */
function carryAll<T>(value: T, carry: ReturnType<typeof carrySpans>): T {
  if (Array.isArray(value)) return value.map((one: unknown) => carryAll(one, carry)) as T
  if (typeof value !== 'object' || value === null) return value
  if ('exact' in value && 'start' in value && 'end' in value)
    return { ...value, ...carry(value as unknown as { start: number; end: number; exact: string }) }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, carryAll<unknown>(one, carry)])) as T
}
