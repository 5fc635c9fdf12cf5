import type { BlobSource, GivenName } from '#custody'
import { walk } from '#storage'
import type { Item, Received } from '../desk.ts'

/** One thing to be staged. */
export interface Arriving {
  readonly source: BlobSource
  readonly given: GivenName
  readonly size: number
}

/** What is staged, settled and appended together, and what was turned away while it was gathered. */
export interface Batch {
  readonly arriving: readonly Arriving[]
  readonly turnedAway: readonly Extract<Received, { outcome: 'refused' | 'skipped' }>[]
  readonly last: boolean
}

/**
 * A batch is acknowledged as a whole, so it is bounded: enough to share the disk's commits among many, little enough to
 * be told soon and to be lost without much pain.
 */
const BATCH_FILES = 1_024
const BATCH_BYTES = 256 * 1024 * 1024

/** Gathers a delivery into batches; the last one says so. */
export async function* gather(
  items: Iterable<Item> | AsyncIterable<Item>,
  caseFolder: string | undefined,
): AsyncGenerator<Batch> {
  let arriving: Arriving[] = []
  let turnedAway: Extract<Received, { outcome: 'refused' | 'skipped' }>[] = []
  let bytes = 0
  const take = (last: boolean): Batch => {
    const batch = { arriving, turnedAway, last }
    arriving = []
    turnedAway = []
    bytes = 0
    return batch
  }
  for await (const item of items) {
    for (const one of unfold(item, caseFolder)) {
      if ('outcome' in one) {
        turnedAway.push(one)
        continue
      }
      // Only when one more is there to come is a full batch known not to be the last.
      if (arriving.length >= BATCH_FILES || (arriving.length > 0 && bytes + one.size > BATCH_BYTES)) yield take(false)
      arriving.push(one)
      bytes += one.size
    }
  }
  yield take(true)
}

function* unfold(
  item: Item,
  caseFolder: string | undefined,
): Generator<Arriving | Extract<Received, { outcome: 'refused' | 'skipped' }>> {
  if (item.kind === 'stream') {
    yield { source: { kind: 'stream', chunks: item.chunks }, given: item.given, size: 0 }
    return
  }
  if (item.kind === 'bytes') {
    yield { source: { kind: 'bytes', bytes: item.bytes }, given: item.given, size: item.bytes.length }
    return
  }
  for (const found of walk(item.path, caseFolder)) {
    if (found.kind === 'file') {
      yield {
        source: { kind: 'path', path: found.path, expectedSize: found.size },
        given: found.given,
        size: found.size,
      }
    } else if (found.kind === 'skipped') {
      yield { outcome: 'skipped', given: found.given, because: found.because, detail: found.detail }
    } else {
      yield { outcome: 'refused', given: found.given, because: found.refusal.because, detail: found.refusal.detail }
    }
  }
}
