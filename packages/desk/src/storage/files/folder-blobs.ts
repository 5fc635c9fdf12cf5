import { createHmac } from 'node:crypto'
import { close, fsync, linkSync, readdirSync, renameSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type {
  BlobBatch,
  BlobCheck,
  BlobName,
  BlobSource,
  BlobStore,
  CheckedBlob,
  Placed,
  RefusedBlob,
  StagedBlob,
  StageRequest,
  Stray,
} from '#custody'
import type { Identity } from '../age/key.ts'
import { StorageError } from '../error.ts'
import { openBlob } from './check-blob.ts'
import { errnoOf, lstatOf, makeFolders, planted, syncFolders } from './disk.ts'
import type { Session } from './session.ts'
import { BlobWriter, type Written } from './staging.ts'
import type { StagingPool } from './staging-pool.ts'

const sync = promisify(fsync)
const closeLater = promisify(close)

/** Files handed to a thread at a time. */
const SHARE = 24

export interface FolderBlobsOptions {
  readonly caseFolder: string
  /** `objects` or `derived`. */
  readonly name: string
  /** Where this process writes what is not yet in place. */
  readonly bench: { readonly session: Session }
  readonly pool: StagingPool
  readonly identity: Identity
  /** Key of the names; 32 bytes. */
  readonly nameKey: Uint8Array
}

/** Blobs as age files under keyed names: `objects/ab/ab12…`. */
export class FolderBlobs implements BlobStore {
  readonly options: FolderBlobsOptions

  constructor(options: FolderBlobsOptions) {
    this.options = options
  }

  nameOf(sha256: string): BlobName {
    return createHmac('sha256', this.options.nameKey).update(Buffer.from(sha256, 'hex')).digest('hex')
  }

  begin(): BlobBatch {
    return new FolderBatch(this)
  }

  async has(name: BlobName): Promise<boolean> {
    return lstatOf(this.pathOf(name))?.isFile() === true
  }

  async *open(name: BlobName): AsyncGenerator<Uint8Array> {
    this.refuseLinksAbove(name)
    try {
      yield* openBlob(this.pathOf(name), this.placeOf(name), this.options.identity.secret)
    } catch (error) {
      const place = this.placeOf(name)
      if (errnoOf(error) === 'ENOENT') throw new StorageError('BLOB_MISSING', `${place} is missing`, { place })
      if (error instanceof StorageError && error.code.startsWith('AGE_')) {
        throw new StorageError('BLOB_DAMAGED', `${place} does not open`, { place }, { cause: error })
      }
      throw error
    }
  }

  /** Opens and hashes a blob as it lies on the disk. */
  async check(jobs: readonly BlobCheck[]): Promise<readonly CheckedBlob[]> {
    const { pool, identity } = this.options
    const bytes = jobs.reduce((sum, { name }) => sum + (lstatOf(this.pathOf(name))?.size ?? 0), 0)
    const onThread = pool.isWorth(jobs.length, bytes)
    const shares: BlobCheck[][] = []
    for (let at = 0; at < jobs.length; at += SHARE) shares.push(jobs.slice(at, at + SHARE))
    const answers = await Promise.all(
      shares.map((share) =>
        pool.run(
          {
            kind: 'check',
            jobs: share.map(({ name, commitmentKeys }) => ({
              path: this.pathOf(name),
              place: this.placeOf(name),
              secret: identity.secret,
              commitmentKeys,
            })),
          },
          onThread,
        ),
      ),
    )
    return answers.flatMap(({ checked }) => checked)
  }

  async remove(names: readonly BlobName[]): Promise<void> {
    const changed = new Set<string>()
    for (const name of names) {
      this.refuseLinksAbove(name)
      try {
        unlinkSync(this.pathOf(name))
        changed.add(this.folderOf(name))
      } catch (error) {
        if (errnoOf(error) !== 'ENOENT') throw error
      }
    }
    await syncFolders(changed)
  }

  async list(): Promise<{ names: BlobName[]; strays: Stray[] }> {
    const { caseFolder, name: top } = this.options
    const names: BlobName[] = []
    const strays: Stray[] = []
    const stray = (place: string, entry: { isFile(): boolean; isSymbolicLink(): boolean }): void => {
      strays.push({ place, kind: entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'other' })
    }
    const stats = lstatOf(join(caseFolder, top))
    if (stats === undefined) return { names, strays }
    if (!stats.isDirectory()) {
      stray(top, stats)
      return { names, strays }
    }
    for (const shard of readdirSync(join(caseFolder, top), { withFileTypes: true })) {
      if (!shard.isDirectory() || !/^[0-9a-f]{2}$/.test(shard.name)) {
        stray(`${top}/${shard.name}`, shard)
        continue
      }
      for (const entry of readdirSync(join(caseFolder, top, shard.name), { withFileTypes: true })) {
        const isOurs = entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name) && entry.name.startsWith(shard.name)
        if (isOurs) names.push(entry.name)
        else stray(`${top}/${shard.name}/${entry.name}`, entry)
      }
    }
    return { names: names.sort(), strays }
  }

  folderOf(name: BlobName): string {
    return join(this.options.caseFolder, this.options.name, name.slice(0, 2))
  }

  pathOf(name: BlobName): string {
    return join(this.folderOf(name), name)
  }

  placeOf(name: BlobName): string {
    return `${this.options.name}/${name.slice(0, 2)}/${name}`
  }

  refuseLinksAbove(name: BlobName): void {
    for (const folder of [join(this.options.caseFolder, this.options.name), this.folderOf(name)]) {
      const stats = lstatOf(folder)
      if (stats !== undefined && !stats.isDirectory()) throw planted(this.placeOf(name))
    }
  }
}

type Held = Written & { readonly name: BlobName }

class FolderBatch implements BlobBatch {
  readonly #store: FolderBlobs
  #held: Held[] = []
  /** Syncs begin as soon as something is written, while the next is still being read. */
  readonly #syncing: Promise<void>[] = []
  #takeNoteAway: (() => void) | undefined

  constructor(store: FolderBlobs) {
    this.#store = store
  }

  async stage(
    requests: readonly StageRequest[],
    onBytes: (bytes: number) => void = () => undefined,
  ): Promise<readonly (StagedBlob | RefusedBlob)[]> {
    const answers: (StagedBlob | RefusedBlob)[] = new Array(requests.length)
    const paths: {
      readonly at: number
      readonly request: StageRequest
      readonly source: Extract<BlobSource, { kind: 'path' }>
    }[] = []
    for (const [at, request] of requests.entries()) {
      const { source } = request
      if (source.kind === 'path') paths.push({ at, request, source })
      else answers[at] = this.#note(await this.#stageStream(request), onBytes)
    }
    const { pool, bench } = this.#store.options
    const bytes = paths.reduce((sum, { source }) => sum + source.expectedSize, 0)
    const onThread = pool.isWorth(paths.length, bytes)
    const shares = shareOut(paths, ({ source }) => source.expectedSize)
    await Promise.all(
      shares.map(async (share) => {
        const jobs = await Promise.all(
          share.map(async ({ request, source }) => ({
            path: source.path,
            temp: await bench.session.newPath(),
            commitmentKey: request.commitmentKey,
            maxBytes: request.maxBytes,
          })),
        )
        const { staged } = await pool.run({ kind: 'stage', jobs }, onThread)
        for (const [i, one] of staged.entries()) answers[share[i]!.at] = this.#note(one, onBytes)
      }),
    )
    return answers
  }

  async #stageStream({ source, commitmentKey, maxBytes }: StageRequest): Promise<Written | RefusedBlob> {
    const { bench, identity } = this.#store.options
    const writer = new BlobWriter(await bench.session.newPath(), identity.recipient, commitmentKey)
    const chunks = source.kind === 'stream' ? source.chunks : source.kind === 'bytes' ? [source.bytes] : []
    const iterator = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]()
    for (;;) {
      let next: IteratorResult<Uint8Array>
      try {
        next = await iterator.next()
      } catch (error) {
        // The sender went away: nothing of it stays.
        writer.abandon()
        return { outcome: 'refused', because: 'STREAM_BROKE', detail: errnoOf(error) ?? '' }
      }
      if (next.done === true) return writer.finish()
      if (writer.size + next.value.length > maxBytes) {
        await iterator.return?.()
        writer.abandon()
        return { outcome: 'refused', because: 'OVER_LIMIT', detail: `> ${maxBytes}` }
      }
      writer.push(next.value)
    }
  }

  #note(one: Written | RefusedBlob, onBytes: (bytes: number) => void): StagedBlob | RefusedBlob {
    if ('outcome' in one) return one
    const name = this.#store.nameOf(one.sha256)
    this.#held.push({ ...one, name })
    const synced = sync(one.fd).finally(() => closeLater(one.fd))
    // It is awaited in `settle`; a failure before that must not count as unhandled.
    synced.catch(() => undefined)
    this.#syncing.push(synced)
    onBytes(one.size)
    const { size, sha256, commitment, modified } = one
    return { outcome: 'staged', name, size, sha256, commitment, ...(modified === undefined ? {} : { modified }) }
  }

  async settle(): Promise<void> {
    await Promise.all(this.#syncing)
    const { pool } = this.#store.options
    const onThread = pool.isWorth(
      this.#held.length,
      this.#held.reduce((sum, { size }) => sum + size, 0),
    )
    const shares = shareOut(this.#held, ({ size }) => size)
    await Promise.all(shares.map((share) => pool.run({ kind: 'read back', written: share }, onThread)))
  }

  async place(): Promise<ReadonlyMap<BlobName, Placed>> {
    const { bench, caseFolder, name: top } = this.#store.options
    const placed = new Map<BlobName, Placed>()
    const names = [...new Set(this.#held.map(({ name }) => name))]
    if (names.length === 0) return placed
    this.#takeNoteAway = await bench.session.intend({ touching: names.map((name) => `${top}/${name}`), erasing: [] })
    const changed = new Set<string>()
    const made = new Set<string>()
    const there = new Map<BlobName, Held>()
    for (const one of this.#held) {
      const { name, temp } = one
      if (placed.has(name) || there.has(name)) continue
      const folder = this.#store.folderOf(name)
      if (!made.has(folder)) for (const above of makeFolders(caseFolder, folder)) changed.add(above)
      made.add(folder)
      if (linkOrMove(temp, this.#store.pathOf(name))) {
        placed.set(name, 'new')
        changed.add(folder)
      } else there.set(name, one)
    }
    await this.#meetThoseThere(there, placed, changed)
    await syncFolders(changed)
    return placed
  }

  /** What has the name already is believed to be the same only after it was read whole; a damaged one is replaced. */
  async #meetThoseThere(
    there: ReadonlyMap<BlobName, Held>,
    placed: Map<BlobName, Placed>,
    changed: Set<string>,
  ): Promise<void> {
    const names = [...there.keys()]
    const checked = await this.#store.check(names.map((name) => ({ name, commitmentKeys: [] })))
    for (const [i, name] of names.entries()) {
      const found = checked[i]
      if (found?.state === 'opens' && this.#store.nameOf(found.sha256) === name) {
        placed.set(name, 'held before')
        continue
      }
      renameSync(there.get(name)!.temp, this.#store.pathOf(name))
      placed.set(name, 'restored')
      changed.add(this.#store.folderOf(name))
    }
  }

  async end(): Promise<void> {
    await Promise.allSettled(this.#syncing)
    for (const { temp } of this.#held) {
      try {
        unlinkSync(temp)
      } catch (error) {
        if (errnoOf(error) !== 'ENOENT') throw error
      }
    }
    this.#held = []
    this.#takeNoteAway?.()
  }
}

/**
 * Links without replacing. Where a disk has no links (FAT on a USB stick), moves; nobody else writes meanwhile.
 * @returns false when the name is taken
 */
function linkOrMove(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    const code = errnoOf(error)
    if (code === 'EEXIST') return false
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS') throw error
    if (lstatOf(to) !== undefined) return false
    renameSync(from, to)
    return true
  }
}

/** Shares of at most SHARE items, and fewer where they are large, so that every thread has something to do. */
function shareOut<T>(items: readonly T[], sizeOfItem: (item: T) => number): T[][] {
  const shares: T[][] = []
  let share: T[] = []
  let bytes = 0
  for (const item of items) {
    share.push(item)
    bytes += sizeOfItem(item)
    if (share.length >= SHARE || bytes >= 16 * 1024 * 1024) {
      shares.push(share)
      share = []
      bytes = 0
    }
  }
  if (share.length > 0) shares.push(share)
  return shares
}
