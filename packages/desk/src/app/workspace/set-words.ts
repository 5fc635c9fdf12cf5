import type { DerivedRecord, EntryRecord, FileKept, NewEntry } from '#custody'
import type { FileId, ReadingId } from '#model'
import {
  CORRECTION,
  decodeReading,
  encodeReading,
  mendReading,
  type Reading,
  type WordAnchor,
  type WordMend,
} from '#reading'
import type { Desk } from '../desk.ts'

/** Words that a person set on a page of a file, as the ledger has it. */
export interface WordsSet extends WordMend {
  readonly what: 'word' | 'line'
  /** The key that signed it, as the ledger names it, and when. */
  readonly by: string
  readonly time: string
}

/** What people set in each file, in the order they did. */
export type WordsOf = (file: FileId) => readonly WordMend[] | Promise<readonly WordMend[]>

/** The act of setting words: anchored by the reading that was seen, the span on its page, and the quotation. */
export function toWordAct(
  file: FileId,
  reading: ReadingId,
  anchor: WordAnchor,
  what: WordsSet['what'],
  value: string,
): NewEntry {
  const { page, start, end, exact, prefix, suffix } = anchor
  return { type: 'correct', payload: { at: { file, reading, page, start, end, exact, prefix, suffix }, what, value } }
}

/** Words set in each file. Other corrections are passed over. */
export function wordsFrom(acts: readonly EntryRecord[]): Map<FileId, WordsSet[]> {
  const words = new Map<FileId, WordsSet[]>()
  for (const { n, by, payload } of acts) {
    const said = payload as
      | { time?: string; what?: string; value?: string; at?: Partial<WordAnchor> & { file?: FileId } }
      | undefined
    const { value, at, time = '' } = said ?? {}
    const what = (['word', 'line'] as const).find((one) => one === said?.what)
    if (what === undefined || value === undefined) continue
    const { file, page, start, end, exact, prefix = '', suffix = '' } = at ?? {}
    if (!file || page === undefined || start === undefined || end === undefined || exact === undefined) continue
    const set: WordsSet = { id: n, page, start, end, exact, prefix, suffix, value, what, by, time }
    words.set(file, [...(words.get(file) ?? []), set])
  }
  return words
}

/** Words set in each file, asked of the ledger once: for a run during which nobody else sets any. */
export function wordsOnRecord(desk: Pick<Desk, 'listStanding'>): WordsOf {
  let known: Promise<ReadonlyMap<FileId, readonly WordMend[]>> | undefined
  return async (file) => {
    known ??= desk.listStanding(['correct']).then(wordsFrom)
    return (await known).get(file) ?? []
  }
}

/** The latest reading that an engine made, without what people set in it; undefined where nobody has read the file. */
export async function findEngineReading(desk: Desk, file: FileId): Promise<DerivedRecord | undefined> {
  return (await desk.listDerived(file)).findLast(
    ({ kind, engine }) => kind === 'reading' && engine.name !== CORRECTION.name,
  )
}

/** That reading itself. */
export async function readingOfEngine(desk: Desk, file: FileKept): Promise<Reading | undefined> {
  const record = await findEngineReading(desk, file.id)
  if (record?.content === undefined) return undefined
  return decodeReading(await desk.readDerived(record.id))
}

const turns = new WeakMap<Desk, Promise<unknown>>()

/** Whoever keeps a reading with words that people set waits for whoever does the same: the last one kept has all of them. */
function inTurn<T>(desk: Desk, act: () => Promise<T>): Promise<T> {
  const turn = (turns.get(desk) ?? Promise.resolve()).then(act)
  turns.set(
    desk,
    turn.catch(() => undefined),
  )
  return turn
}

/**
 * Brings a file's reading up to what people set: the latest reading of an engine with their words in it, kept beside it as
 * a reading of its own. Where nothing of theirs stands any more, what the engine read stands again.
 * @returns the reading that was kept; undefined where the file stands as it should
 */
export function standWords(
  desk: Desk,
  id: FileId,
  wordsOf: WordsOf,
): Promise<{ readonly file: FileKept; readonly reading: Reading; readonly as: ReadingId } | undefined> {
  return inTurn(desk, async () => {
    const file = await desk.findFile(id)
    if (!file?.kept || file.state.state === 'received') return undefined
    const { reading: current } = file.state
    const all = (await desk.listDerived(id)).filter(({ kind }) => kind === 'reading')
    const base = all.findLast(({ engine }) => engine.name !== CORRECTION.name)
    const mends = await wordsOf(id)
    if (base?.content === undefined || (mends.length === 0 && base.id === current)) return undefined
    const engines = decodeReading(await desk.readDerived(base.id))
    const { reading } = mendReading(engines, mends)
    const bytes = encodeReading(reading)
    if (Buffer.from(bytes).equals(await desk.readDerived(current))) return undefined
    const [kept] = await desk.keepDerived([
      {
        kind: 'reading',
        of: id,
        engine: { ...CORRECTION },
        state: reading.state,
        ...(reading.state === 'read' ? {} : { because: reading.because }),
        bytes,
      },
    ])
    return kept === undefined ? undefined : { file, reading, as: kept.id as ReadingId }
  })
}
