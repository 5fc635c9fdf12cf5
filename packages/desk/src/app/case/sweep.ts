import { bundlePath, parseBundle, parseTilePath } from '@isnad/proof'
import { type IndexReader, ledgerKeys, parseSegmentKey } from '#custody'
import { readId } from '#model'
import type { CaseStores, Intent } from '#storage'
import { catchUp } from './catch-up.ts'
import { append, type CaseContext } from './context.ts'
import { settlePublication } from './publications.ts'

interface Cut {
  bytes: number
  entries: number
  objects: number
  completed: number
  /** Publications that reached their place while their process died. */
  readonly arrived: string[]
  readonly dropped: string[]
}

/**
 * Clears up after processes that died. What was acknowledged is not touched; what was begun and not acknowledged goes;
 * an erasure that the ledger tells of is brought to its end. What was cut from the ledger is noted in it.
 */
export async function sweep(context: CaseContext): Promise<void> {
  const { stores, ledger, index } = context
  const cut: Cut = { bytes: 0, entries: 0, objects: 0, completed: 0, arrived: [], dropped: [] }
  const swept = await stores.lock.exclusively(async () => {
    const left = stores.findLeftBehind()
    if (left.length === 0) return false
    await ledger.refresh()
    await catchUp(ledger, index)
    for (const { intents } of left) for (const intent of intents) await settle(context, intent, cut)
    await trimLedger(stores, ledger.head.size, cut)
    for (const { remove } of left) remove()
    return true
  })
  if (!swept) return
  if (cut.entries > 0 || cut.bytes > 0) context.notices.push({ code: 'TAIL_CUT', params: { entries: cut.entries } })
  if (cut.objects > 0) context.notices.push({ code: 'LEFTOVERS_SWEPT', params: { objects: cut.objects } })
  if (cut.completed > 0) context.notices.push({ code: 'ERASURE_COMPLETED', params: { entries: cut.completed } })
  for (const id of cut.dropped) context.notices.push({ code: 'PUBLICATION_INTERRUPTED', params: { id } })
  for (const id of cut.arrived) {
    const tool = `isnad/${context.version}`
    await append(context, () => [{ type: 'published', of: [readId(id)?.n ?? 0], tool, payload: { publication: id } }])
  }
  if (cut.bytes === 0 && cut.objects === 0) return
  await append(context, () => [
    {
      type: 'recover',
      tool: `isnad/${context.version}`,
      payload: { cutBytes: cut.bytes, cutEntries: cut.entries, sweptObjects: cut.objects },
    },
  ])
}

async function settle({ stores, ledger, index }: CaseContext, intent: Intent, cut: Cut): Promise<void> {
  for (const id of namesIn(intent, 'publications')) {
    const settled = await settlePublication(ledger, id)
    if (settled === 'arrived' && !(await isTold(index, id))) cut.arrived.push(id)
    else if (settled === 'dropped') cut.dropped.push(id)
  }
  const erased = await erasedAmong(index, intent.erasing)
  if (erased.length > 0) {
    await ledger.forget(erased)
    cut.completed += erased.length
  }
  for (const store of ['objects', 'derived'] as const) {
    const names = namesIn(intent, store)
    const referenced = await index.findReferenced(store, names)
    const loose: string[] = []
    for (const name of names) if (!referenced.has(name) && (await stores[store].has(name))) loose.push(name)
    await stores[store].remove(loose)
    if (erased.length === 0) cut.objects += loose.length
  }
  const handles = namesIn(intent, 'seals')
  const known = new Set<string>()
  for (const seal of await index.findSeals(handles)) if (seal.handle !== null) known.add(seal.handle)
  await stores.seals.removeAll(handles.filter((handle) => !known.has(handle)))
  if (erased.length > 0) await index.purge()
}

/** Whether an entry says already that the publication reached its place. */
async function isTold(index: IndexReader, id: string): Promise<boolean> {
  const n = readId(id)?.n ?? -1
  const after = await index.listEntries(n + 1, Number.MAX_SAFE_INTEGER)
  return after.some(({ type, of }) => type === 'published' && of.includes(n))
}

async function erasedAmong(index: IndexReader, numbers: readonly number[]): Promise<number[]> {
  const erased: number[] = []
  for (const n of numbers) {
    const [entry] = await index.listEntries(n, n + 1)
    if (entry?.erasedBy !== undefined) erased.push(n)
  }
  return erased
}

function namesIn({ touching }: Intent, store: string): string[] {
  return touching.flatMap((key) => (key.startsWith(`${store}/`) ? [key.slice(store.length + 1)] : []))
}

/** Takes away tiles, bundles and payloads that no checkpoint covers: the tail of an append that was not finished. */
async function trimLedger(stores: CaseStores, size: number, cut: Cut): Promise<void> {
  const known = ledgerKeys(size)
  const loose = (await stores.records.list()).keys.filter((key) => !known.has(key))
  for (const key of loose) {
    const path = parseTilePath(key)
    if (path.kind !== 'entries' || path.bundle.index * 256 + path.bundle.width <= size) continue
    const bytes = (await stores.records.read(bundlePath(path.bundle))) ?? new Uint8Array(0)
    const held = Math.max(0, size - path.bundle.index * 256)
    const beyond = entriesOf(bytes, path.bundle.width).slice(held)
    cut.entries += beyond.length
    cut.bytes += beyond.reduce((sum, entry) => sum + entry.length + 2, 0)
  }
  await stores.records.removeAll(loose)
  const { keys } = await stores.payloads.list()
  await stores.payloads.removeAll(keys.filter((key) => (parseSegmentKey(key) ?? 0) >= size))
}

function entriesOf(bytes: Uint8Array, width: number): readonly Uint8Array[] {
  try {
    return parseBundle(bytes, width)
  } catch {
    return []
  }
}
