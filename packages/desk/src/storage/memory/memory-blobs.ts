import { createHash, createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type {
  BlobBatch,
  BlobCheck,
  BlobName,
  BlobStore,
  CheckedBlob,
  Placed,
  RefusedBlob,
  StagedBlob,
  StageRequest,
} from '#custody'
import { StorageError } from '../error.ts'
import { errnoOf, lstatOf } from '../files/disk.ts'
import { refusalOf } from '../files/staging.ts'

/** Blobs in memory, for a case that leaves nothing on the disk. */
export class MemoryBlobs implements BlobStore {
  readonly blobs = new Map<BlobName, Uint8Array>()
  readonly #nameKey: Uint8Array

  constructor(nameKey: Uint8Array) {
    this.#nameKey = nameKey
  }

  nameOf(sha256: string): BlobName {
    return createHmac('sha256', this.#nameKey).update(Buffer.from(sha256, 'hex')).digest('hex')
  }

  begin(): BlobBatch {
    return new MemoryBatch(this)
  }

  async has(name: BlobName): Promise<boolean> {
    return this.blobs.has(name)
  }

  async *open(name: BlobName): AsyncGenerator<Uint8Array> {
    const bytes = this.blobs.get(name)
    if (bytes === undefined) throw new StorageError('BLOB_MISSING', `${name} is missing`, { place: name })
    yield new Uint8Array(bytes)
  }

  async check(blobs: readonly BlobCheck[]): Promise<readonly CheckedBlob[]> {
    return blobs.map(({ name, commitmentKeys }) => {
      const bytes = this.blobs.get(name)
      if (bytes === undefined) return { state: 'missing' }
      const commitments = commitmentKeys.map((key) => createHmac('sha256', key).update(bytes).digest())
      return { state: 'opens', size: bytes.length, sha256: sha256Of(bytes), commitments }
    })
  }

  async list(): Promise<{ names: BlobName[]; strays: [] }> {
    return { names: [...this.blobs.keys()].sort(), strays: [] }
  }

  async remove(names: readonly BlobName[]): Promise<void> {
    for (const name of names) this.blobs.delete(name)
  }
}

class MemoryBatch implements BlobBatch {
  readonly #store: MemoryBlobs
  readonly #held = new Map<BlobName, Uint8Array>()

  constructor(store: MemoryBlobs) {
    this.#store = store
  }

  async stage(
    requests: readonly StageRequest[],
    onBytes: (bytes: number) => void = () => undefined,
  ): Promise<readonly (StagedBlob | RefusedBlob)[]> {
    const answers: (StagedBlob | RefusedBlob)[] = []
    for (const request of requests) {
      const read = await readSource(request)
      if ('outcome' in read) {
        answers.push(read)
        continue
      }
      const { bytes, modified } = read
      const sha256 = sha256Of(bytes)
      const name = this.#store.nameOf(sha256)
      const commitment = createHmac('sha256', request.commitmentKey).update(bytes).digest()
      this.#held.set(name, bytes)
      onBytes(bytes.length)
      answers.push({
        outcome: 'staged',
        name,
        size: bytes.length,
        sha256,
        commitment,
        ...(modified === undefined ? {} : { modified }),
      })
    }
    return answers
  }

  async settle(): Promise<void> {}

  async place(): Promise<ReadonlyMap<BlobName, Placed>> {
    const placed = new Map<BlobName, Placed>()
    for (const [name, bytes] of this.#held) {
      placed.set(name, this.#store.blobs.has(name) ? 'held before' : 'new')
      this.#store.blobs.set(name, bytes)
    }
    return placed
  }

  async end(): Promise<void> {
    this.#held.clear()
  }
}

async function readSource(request: StageRequest): Promise<RefusedBlob | { bytes: Uint8Array; modified?: number }> {
  const { source, maxBytes } = request
  const over = (size: string): RefusedBlob => ({ outcome: 'refused', because: 'OVER_LIMIT', detail: size })
  if (source.kind === 'bytes')
    return source.bytes.length > maxBytes ? over(String(source.bytes.length)) : { bytes: new Uint8Array(source.bytes) }
  if (source.kind === 'path') {
    const path = typeof source.path === 'string' ? source.path : Buffer.from(source.path)
    try {
      const stats = lstatOf(path)
      if (stats?.isSymbolicLink()) return { outcome: 'refused', because: 'TOO_MANY_LINKS', detail: '' }
      if (stats !== undefined && !stats.isFile()) return { outcome: 'refused', because: 'NOT_A_FILE', detail: '' }
      if (stats !== undefined && stats.size > maxBytes) return over(String(stats.size))
      return { bytes: readFileSync(path), ...(stats === undefined ? {} : { modified: Math.floor(stats.mtimeMs) }) }
    } catch (error) {
      return refusalOf(error)
    }
  }
  const parts: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of source.chunks) {
      size += chunk.length
      if (size > maxBytes) return over(`> ${maxBytes}`)
      parts.push(new Uint8Array(chunk))
    }
  } catch (error) {
    return { outcome: 'refused', because: 'STREAM_BROKE', detail: errnoOf(error) ?? '' }
  }
  return { bytes: Buffer.concat(parts) }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
