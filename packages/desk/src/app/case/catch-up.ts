import { toBase64 } from '@isnad/proof'
import { type IndexChange, type IndexStore, isOpenedBy, type Ledger, type LedgerEntry, projectEntry } from '#custody'

/** Entries applied in one transaction. */
const AT_ONCE = 2_048

/**
 * Brings the index up to the ledger's head. An index of another history is thrown away.
 * @returns whether it was made anew
 */
export async function catchUp(
  ledger: Ledger,
  index: IndexStore,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<boolean> {
  const { size, root } = ledger.head
  const have = await index.head()
  if (have.size === size && have.root === toBase64(root)) return false
  const isEarlier = have.size > 0 && have.size <= size && toBase64(await ledger.rootAt(have.size)) === have.root
  if (!isEarlier && have.size > 0) await index.reset()
  const from = isEarlier ? have.size : 0
  let changes: IndexChange[] = []
  let done = from
  const flush = async (): Promise<void> => {
    if (done === from && changes.length === 0) return
    await index.apply(changes, { size: done, root: toBase64(await ledger.rootAt(done)) })
    changes = []
    onProgress(done, size)
  }
  for await (const entry of ledger.readEntries(from, size)) {
    changes.push(...projectEntry(believed(entry)))
    done++
    if ((done - from) % AT_ONCE === 0) await flush()
  }
  if (changes.length > 0) await flush()
  return !isEarlier
}

/** A payload that is not what its leaf commits to counts as none; the audit names it. */
function believed({ leaf, record }: LedgerEntry): LedgerEntry {
  return { leaf, record: record !== undefined && isOpenedBy(leaf, record) ? record : undefined }
}
