import { isOpenedBy, parsePayload } from '#custody'
import type { Custodians } from '#protection'
import type { CaseContext } from './context.ts'

/**
 * Who seals are made for. Read from the ledger itself, proved to be under its signed root: whoever could change this
 * elsewhere would have the next source sealed for himself.
 */
export async function currentCustodians({ ledger, index }: CaseContext): Promise<Custodians> {
  const latest = await index.findLatest('custodian')
  const { leaf, record } = await ledger.readEntry(latest ?? 0)
  if (record === undefined || !isOpenedBy(leaf, record)) return []
  const value: unknown = JSON.parse(record.payload)
  if (leaf.type === 'custodian') return parsePayload(leaf.type, value).custodians
  return leaf.type === 'open' ? parsePayload(leaf.type, value).custodians : []
}
