import type { EntryPayload, EntryRecord, EntryType } from '#custody'

/** Types of entries that the catalogue is made of. All but the last rows are judgements, which can be undone. */
export const JUDGEMENTS = [
  'agent',
  'merge',
  'split',
  'rename',
  'alias',
  'identity',
  'mark',
  'claim',
  'reword',
  'join',
  'part',
  'join-claims',
  'confirm',
  'grade',
  'contradiction',
  'link',
  'record',
  'event',
  'note',
  'withdraw',
  'import',
] as const satisfies readonly EntryType[]

export type Judgement = (typeof JUDGEMENTS)[number]

/** An entry as the catalogue folds it: numbers order acts, times never do. */
export type StandingAct = {
  readonly [T in Judgement | 'seal']: {
    readonly n: number
    readonly type: T
    readonly by: string
    readonly payload: EntryPayload<T>
  }
}[Judgement | 'seal']

export interface ReadActs {
  /** Acts that nobody took back, in their order. */
  readonly standing: readonly StandingAct[]
  /** Of each act that was taken back, the entry that did it. */
  readonly undoneBy: ReadonlyMap<number, number>
}

const KNOWN: ReadonlySet<string> = new Set([...JUDGEMENTS, 'seal'])

/**
 * Sorts out which acts stand. An `undo` that was undone takes nothing back. Erased entries say nothing.
 * @param entries - of the whole ledger, in their order
 */
export function readActs(entries: readonly EntryRecord[]): ReadActs {
  const undoneBy = new Map<number, number>()
  for (let i = entries.length - 1; i >= 0; i--) {
    const { n, type, payload } = entries[i]!
    if (type !== 'undo' || undoneBy.has(n) || payload === undefined) continue
    const { entry } = payload as EntryPayload<'undo'>
    // Of two that undid the same act the later one counts; the other changes nothing.
    if (entry < n && !undoneBy.has(entry)) undoneBy.set(entry, n)
  }
  const standing = entries.filter(
    ({ n, type, payload }) => KNOWN.has(type) && payload !== undefined && !undoneBy.has(n),
  ) as readonly EntryRecord[] as readonly StandingAct[]
  return { standing, undoneBy }
}
