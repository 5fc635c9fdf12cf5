import { CustodyError, ENTRY_TYPES, type EntryRecord, type EntryType, type NewEntry } from '#custody'
import { append, type CaseContext } from './context.ts'
import { listEntries } from './look.ts'

/**
 * Records acts of a person, all in one append, and returns their numbers.
 * @throws {CustodyError} PAYLOAD_MALFORMED, TYPE_NOT_AN_ACT; {AppError} NOT_WRITABLE
 */
export async function recordActs(
  context: CaseContext,
  acts: readonly NewEntry[] | ((next: number) => readonly NewEntry[]),
): Promise<readonly number[]> {
  const entries = await append(context, (next) => {
    const made = typeof acts === 'function' ? acts(next) : acts
    for (const { type } of made) {
      if (ENTRY_TYPES[type].by !== 'person')
        throw new CustodyError('ENTRY_UNKNOWN', `an entry of type ${type} is no act of a person`, { id: type })
    }
    return made
  })
  return entries.map(({ leaf }) => leaf.n)
}

/** Acts of some types that still stand: those that a later `undo` took back, and erased ones, are left out. */
export async function listStanding(context: CaseContext, types: readonly EntryType[]): Promise<readonly EntryRecord[]> {
  return standingAmong(await listEntries(context, {}), types)
}

/** The same of some entries, given in their order. */
export function standingAmong(entries: readonly EntryRecord[], types: readonly EntryType[]): readonly EntryRecord[] {
  const undone = new Set<number>()
  // Latest first: an undo that was itself undone takes nothing back.
  for (const entry of [...entries].reverse()) {
    if (entry.type !== 'undo' || undone.has(entry.n)) continue
    const { payload } = entry
    if (typeof payload === 'object' && payload !== null && 'entry' in payload && typeof payload.entry === 'number')
      undone.add(payload.entry)
  }
  const wanted = new Set<string>(types)
  return entries.filter((e) => wanted.has(e.type) && !undone.has(e.n) && e.payload !== undefined)
}
