import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import {
  type BlobBatch,
  type GivenName,
  type NewEntry,
  type PartedAccount,
  type Placed,
  partAccount,
  type RefusedBlob,
  type StagedBlob,
} from '#custody'
import { type FileId, mintId } from '#model'
import type { Delivery, Item, Receipt, Received, ReceiveOptions } from '../desk.ts'
import { AppError } from '../error.ts'
import { type Arriving, type Batch, gather } from './batches.ts'
import { append, type CaseContext, requireWriter } from './context.ts'
import { keepSeal, type Sealed, sealEntry, sealForCustodians } from './seals.ts'

/** 4 GiB; a larger file is refused before anything of it is stored. */
export const MAX_FILE_BYTES = 4 * 1024 * 1024 * 1024

/** Refusals and skips that an entry lists one by one; the rest is counted. */
const LISTED_MAX = 2_000

/** A delivery on its way in. */
interface Arrival {
  readonly context: CaseContext
  readonly delivery: Delivery
  readonly options: ReceiveOptions
  readonly asked: string | undefined
  readonly account: PartedAccount
  readonly sealed: Sealed | undefined
  /** Number of the accession's entry, once there is one. */
  accession: number | undefined
  /** Receipts of the same delivery from before it was interrupted, by place and digest. */
  readonly before: Map<string, FileId>
  received: number
  bytes: number
  readonly refused: Extract<Received, { outcome: 'refused' }>[]
  readonly skipped: Extract<Received, { outcome: 'skipped' }>[]
}

interface StagedBatch {
  readonly batch: Batch
  readonly blobs: BlobBatch
  readonly keys: readonly Uint8Array[]
  readonly staged: readonly (StagedBlob | RefusedBlob)[]
}

/** Receives a delivery, batch by batch: the next is read and encrypted while the one before is made durable. */
export async function receive(context: CaseContext, delivery: Delivery, options: ReceiveOptions): Promise<Receipt> {
  requireWriter(context)
  const items = await collectPaths(delivery.items)
  const account = partAccount(delivery.account ?? (delivery.from === undefined ? {} : { from: delivery.from }))
  const arrival: Arrival = {
    context,
    delivery,
    options,
    asked: items.asked,
    account,
    // Before anything touches the disk.
    sealed: account.sealed === undefined ? undefined : await sealForCustodians(context, account.sealed),
    accession: undefined,
    before: new Map(),
    received: 0,
    bytes: 0,
    refused: [],
    skipped: [],
  }
  await takeUpAgain(arrival)
  let committing: Promise<void> = Promise.resolve()
  let staging: BlobBatch | undefined
  try {
    for await (const batch of gather(items.items, context.folder)) {
      staging = context.stores.objects.begin()
      const staged = await stage(arrival, batch, staging)
      await committing
      staging = undefined
      committing = commitBatch(arrival, staged)
      // A failure is met at the next turn; it must not count as unhandled until then.
      committing.catch(() => undefined)
      if (options.signal?.aborted) break
    }
    await committing
  } catch (error) {
    await Promise.allSettled([committing, staging?.end()])
    context.stores.leaveBench()
    throw error
  }
  options.signal?.throwIfAborted()
  if (arrival.accession === undefined) {
    throw new AppError('NOTHING_RECEIVED', 'nothing of the delivery could be received', {
      refused: arrival.refused.length,
      skipped: arrival.skipped.length,
    })
  }
  return {
    accession: mintId('accession', arrival.accession),
    received: arrival.received,
    refused: arrival.refused.length,
    skipped: arrival.skipped.length,
    bytes: arrival.bytes,
    checkpoint: Buffer.from(context.ledger.head.note).toString('utf8'),
    ...(arrival.sealed === undefined ? {} : { seal: arrival.sealed.handle }),
  }
}

async function stage(arrival: Arrival, batch: Batch, blobs: BlobBatch): Promise<StagedBatch> {
  const { context, delivery, options } = arrival
  const keys = batch.arriving.map(() => context.random(32))
  const maxBytes = delivery.maxFileBytes ?? MAX_FILE_BYTES
  let files = arrival.received
  const staged = await blobs.stage(
    batch.arriving.map(({ source }, i) => ({ source, commitmentKey: keys[i]!, maxBytes })),
    (bytes) => {
      arrival.bytes += bytes
      options.onProgress?.(arrival.bytes, ++files)
    },
  )
  return { batch, blobs, keys, staged }
}

async function commitBatch(arrival: Arrival, { batch, blobs, keys, staged }: StagedBatch): Promise<void> {
  const { context, options } = arrival
  const told: Received[] = [...batch.turnedAway]
  await blobs.settle()
  let placed: ReadonlyMap<string, Placed> = new Map()
  let takeSealNoteAway: (() => void) | undefined
  const stagedCount = staged.filter(({ outcome }) => outcome === 'staged').length
  const entries = await append(context, async (next) => {
    turnAway(arrival, batch, staged)
    if (arrival.accession === undefined && stagedCount === 0) return []
    const opening = arrival.accession === undefined
    const accession = arrival.accession ?? next
    if (opening && arrival.sealed !== undefined) takeSealNoteAway = await keepSeal(context, arrival.sealed)
    placed = await blobs.place()
    return [
      ...(opening ? open(arrival, next) : []),
      ...receipts(arrival, batch.arriving, staged, keys, accession),
      ...(batch.last ? [close(arrival, accession, stagedCount)] : []),
    ]
  })
  await blobs.end()
  takeSealNoteAway?.()
  arrival.accession ??= entries.find(({ leaf }) => leaf.type === 'accession')?.leaf.n
  const numbers = entries.filter(({ leaf }) => leaf.type === 'receive').map(({ leaf }) => leaf.n)
  told.push(...tell(arrival, batch.arriving, staged, placed, numbers))
  arrival.received += stagedCount
  await options.onReceived?.(told)
}

function turnAway(arrival: Arrival, batch: Batch, staged: readonly (StagedBlob | RefusedBlob)[]): void {
  for (const one of batch.turnedAway) {
    if (one.outcome === 'refused') arrival.refused.push(one)
    else arrival.skipped.push(one)
  }
  for (const [i, one] of staged.entries()) {
    if (one.outcome === 'refused') arrival.refused.push({ ...one, given: batch.arriving[i]!.given })
  }
}

function open(arrival: Arrival, next: number): NewEntry[] {
  const { context, delivery, sealed, account, asked } = arrival
  const about = mintId('accession', next)
  const { terms, consent } = account
  return [
    {
      type: 'accession',
      payload: {
        ...account.accession,
        sealed: sealed !== undefined,
        ...(delivery.note === undefined ? {} : { note: delivery.note }),
        ...(asked === undefined ? {} : { asked }),
      },
    },
    ...(sealed === undefined ? [] : [sealEntry(context, sealed, about)]),
    ...(terms === undefined ? [] : [{ type: 'terms' as const, of: [next], payload: { about, ...terms } }]),
    ...(consent === undefined ? [] : [{ type: 'consent' as const, of: [next], payload: { about, ...consent } }]),
  ]
}

function receipts(
  arrival: Arrival,
  arriving: readonly Arriving[],
  staged: readonly (StagedBlob | RefusedBlob)[],
  keys: readonly Uint8Array[],
  accession: number,
): NewEntry[] {
  return staged.flatMap((one, i): NewEntry[] => {
    const { given } = arriving[i]!
    if (one.outcome === 'refused' || arrival.before.has(placeOf(given, one.sha256))) return []
    return [
      {
        type: 'receive',
        of: [accession],
        commits: { original: { key: keys[i]!, commitment: one.commitment } },
        payload: {
          accession: mintId('accession', accession),
          given: wellFormed(given),
          size: one.size,
          sha256: one.sha256,
          object: one.name,
          ...(one.modified === undefined ? {} : { claimedModified: new Date(one.modified).toISOString() }),
        },
      },
    ]
  })
}

function close(arrival: Arrival, accession: number, inThisBatch: number): NewEntry {
  const { refused, skipped } = arrival
  return {
    type: 'accession-closed',
    of: [accession],
    payload: {
      accession: mintId('accession', accession),
      received: arrival.received + inThisBatch,
      refused: refused.slice(0, LISTED_MAX).map(({ given, because }) => ({ given: wellFormed(given), because })),
      skipped: skipped.slice(0, LISTED_MAX).map(({ given, because, detail }) => ({
        given: wellFormed(given),
        because,
        ...(because === 'SYMLINK' ? { link: detail.toWellFormed() } : {}),
      })),
      ...(refused.length > LISTED_MAX ? { refusedMore: refused.length - LISTED_MAX } : {}),
      ...(skipped.length > LISTED_MAX ? { skippedMore: skipped.length - LISTED_MAX } : {}),
    },
  }
}

/** What is told to whoever waits, once it is durable. */
function tell(
  arrival: Arrival,
  arriving: readonly Arriving[],
  staged: readonly (StagedBlob | RefusedBlob)[],
  placed: ReadonlyMap<string, Placed>,
  numbers: readonly number[],
): Received[] {
  const seen = new Set<string>()
  let at = 0
  return staged.map((one, i): Received => {
    const { given } = arriving[i]!
    if (one.outcome === 'refused') return { ...one, given }
    const before = arrival.before.get(placeOf(given, one.sha256))
    const id = before ?? mintId('file', numbers[at++] ?? 0)
    const how = placed.get(one.name)
    const repeated = seen.has(one.name)
    seen.add(one.name)
    return {
      outcome: 'received',
      id,
      given,
      size: one.size,
      sha256: one.sha256,
      heldBefore: before !== undefined || how === 'held before' || repeated,
      restored: how === 'restored',
    }
  })
}

/** Looks for the same delivery, interrupted before its end, and for what of it was acknowledged or at least entered. */
async function takeUpAgain(arrival: Arrival): Promise<void> {
  const { asked, context, before } = arrival
  if (asked === undefined) return
  const unfinished = await context.index.findUnfinished(asked)
  if (unfinished === undefined) return
  arrival.accession = unfinished.n
  for (const row of await context.index.listFiles({ accession: unfinished.n, parent: null })) {
    if (row.name === null || row.sha256 === null) continue
    const given = { name: row.name, ...(row.path === null ? {} : { path: row.path }) }
    before.set(placeOf(given, row.sha256), mintId('file', row.n))
  }
}

function placeOf({ name, path }: GivenName, sha256: string): string {
  return `${sha256} ${path ?? ''}/${name}`.toWellFormed()
}

/** Paths are known before the walk begins; a delivery of paths only can be recognised when it comes again. */
async function collectPaths(
  items: Delivery['items'],
): Promise<{ items: Iterable<Item> | AsyncIterable<Item>; asked: string | undefined }> {
  if (!(Symbol.iterator in items)) return { items, asked: undefined }
  const all = [...items]
  const paths = all.flatMap((item) => (item.kind === 'path' ? [item.path] : []))
  if (paths.length < all.length || paths.length === 0) return { items: all, asked: undefined }
  const absolute = paths.map((path) => resolve(path).toWellFormed())
  return { items: all, asked: createHash('sha256').update(JSON.stringify(absolute)).digest('hex') }
}

/** A name may hold halves of characters, which no canonical JSON can; its bytes are kept beside it then. */
function wellFormed(given: GivenName): GivenName {
  return {
    ...given,
    name: given.name.toWellFormed(),
    ...(given.path === undefined ? {} : { path: given.path.toWellFormed() }),
  }
}
