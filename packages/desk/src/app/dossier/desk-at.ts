import type { EntryRecord, EntryType } from '#custody'
import { readId } from '#model'
import type { CaseDesk } from '../case/case-desk.ts'
import { standingAmong } from '../case/record.ts'

/**
 * A case as it stood before an entry: a publication is rendered again from what it was rendered from, whatever has been
 * entered since. What was read anew since is shown as it is read now, and what was erased is gone.
 */
export function deskBefore(desk: CaseDesk, entry: number): CaseDesk {
  const isBefore = ({ id }: { readonly id: string }): boolean => (readId(id)?.n ?? 0) < entry
  const listed = async (): Promise<readonly EntryRecord[]> => (await desk.listEntries()).filter(({ n }) => n < entry)
  const instead: Partial<CaseDesk> = {
    listEntries: listed,
    listStanding: async (types: readonly EntryType[]) => standingAmong(await listed(), types),
    // What is worked out of a case is remembered by its head.
    checkpoint: async () => `${await desk.checkpoint()}before ${entry}`,
    listFiles: async (filter = {}) => (await desk.listFiles(filter)).filter(isBefore),
    listAccessions: async () => (await desk.listAccessions()).filter(isBefore),
  }
  return new Proxy(desk, {
    get(target, name) {
      const value: unknown = Reflect.get(name in instead ? instead : target, name, target)
      return typeof value === 'function' && !(name in instead) ? value.bind(target) : value
    },
  })
}
