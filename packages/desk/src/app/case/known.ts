import { CustodyError, ENTRY_TYPES, isEntryType } from '#custody'
import { readId } from '#model'
import type { CaseContext } from './context.ts'

/**
 * Number of the entry that brought a thing into being.
 * @throws {CustodyError} ENTRY_UNKNOWN when no entry minted this id: the number alone is not enough
 */
export async function requireThing({ index }: CaseContext, id: string): Promise<number> {
  const target = readId(id)
  const [entry] = target === undefined ? [] : await index.listEntries(target.n, target.n + 1)
  const mints = entry !== undefined && isEntryType(entry.type) ? ENTRY_TYPES[entry.type].mints : undefined
  if (target === undefined || mints !== target.kind) {
    throw new CustodyError('ENTRY_UNKNOWN', `there is no ${id}`, { id })
  }
  return target.n
}
