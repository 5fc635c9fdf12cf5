import { CustodyError, isOpenedBy, parsePayload } from '#custody'
import { type CustodianChange, type Custodians, changeCustodians, keysNeeded, recoveryKeys } from '#protection'
import { parseRecipient } from '#storage'
import { append, type CaseContext, requireWriter } from './context.ts'

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

/** Who opens seals from now on, as doors show it. */
export interface CustodianList {
  /** age recipients by layer, the innermost first; any key of a layer opens it. */
  readonly layers: Custodians
  /** Keys that open every layer. */
  readonly recovery: readonly string[]
  /** How many people must come together at least. */
  readonly keysNeeded: number
  /** Seals that were made before and can still be opened by the keys of their time, by recipient. */
  readonly sealsOf: Readonly<Record<string, number>>
}

export async function listCustodians(context: CaseContext): Promise<CustodianList> {
  const layers = await currentCustodians(context)
  const sealsOf: Record<string, number> = {}
  for (const { payload } of await context.index.listEntries(0, context.ledger.head.size)) {
    const seal = payload === null ? undefined : sealLayers(payload)
    for (const recipient of new Set(seal?.flat())) sealsOf[recipient] = (sealsOf[recipient] ?? 0) + 1
  }
  return { layers, recovery: recoveryKeys(layers), keysNeeded: keysNeeded(layers), sealsOf }
}

/**
 * Changes who opens seals from now on, with the reason. Seals made before stay as they are: whoever could open them
 * still can.
 * @throws {StorageError} RECIPIENT_MALFORMED; the codes of `changeCustodians`; {CustodyError} REASON_MISSING; {AppError}
 *   NOT_WRITABLE
 */
export async function applyCustodianChange(
  context: CaseContext,
  change: CustodianChange,
  reason: string,
): Promise<CustodianList> {
  requireWriter(context)
  if (reason.trim() === '') throw new CustodyError('REASON_MISSING', 'a change of custodians needs a reason')
  if (change.kind === 'add') parseRecipient(change.recipient)
  await append(context, async () => {
    const next = changeCustodians(await currentCustodians(context), change)
    return [{ type: 'custodian', payload: { custodians: next.map((layer) => [...layer]), reason } }]
  })
  return await listCustodians(context)
}

function sealLayers(payload: string): readonly (readonly string[])[] | undefined {
  const value: unknown = JSON.parse(payload)
  const isSeal = typeof value === 'object' && value !== null && 'handle' in value && 'layers' in value
  return isSeal && Array.isArray(value.layers) ? value.layers : undefined
}
