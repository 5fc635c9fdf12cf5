import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { formatLeaf, isOpenedBy, type LedgerReader, parsePayload } from '#custody'
import { readId } from '#model'

/** What became of a publication whose process died. */
export type Settled = 'arrived' | 'dropped' | 'nothing'

/** The folder beside its place in which a publication is written until it is whole. */
export function partialFolder(folder: string, id: string): string {
  return `${folder}.partial-${id}`
}

/**
 * Looks after a publication that was begun by a process that is dead: one that was moved to its place is there whole, and
 * the ledger lacks only the entry that says so; what was not moved goes.
 */
export async function settlePublication(ledger: LedgerReader, id: string): Promise<Settled> {
  const { leaf, record } = await ledger.readEntry(readId(id)?.n ?? -1)
  if (leaf.type !== 'publish' || record === undefined || !isOpenedBy(leaf, record)) return 'nothing'
  const { folder } = parsePayload('publish', JSON.parse(record.payload))
  if (folder === undefined) return 'nothing'
  const partial = partialFolder(folder, id)
  const wasBegun = existsSync(partial)
  rmSync(partial, { recursive: true, force: true })
  const entry = join(folder, 'proof', 'publication.json')
  if (existsSync(entry) && Buffer.from(formatLeaf(leaf)).equals(readFileSync(entry))) return 'arrived'
  return wasBegun ? 'dropped' : 'nothing'
}
