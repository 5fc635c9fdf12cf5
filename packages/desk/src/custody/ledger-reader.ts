import { createHash } from 'node:crypto'
import {
  bundlePath,
  type CheckpointVerdict,
  frontierRoot,
  type Hash,
  leafHash,
  ProofError,
  parseBundle,
  parseCheckpointText,
  parseHash,
  parseKey,
  parseNote,
  readFrontier,
  readTiles,
  type SubtreeReader,
  sameBytes,
  TILE_WIDTH,
  type Tile,
  type TreeHead,
  tilePath,
  toUtf8,
  type VerifierKey,
  verifyCheckpoint,
} from '@isnad/proof'
import { CustodyError } from './error.ts'
import { type Leaf, parseLeaf } from './leaf.ts'
import type { RecordReader } from './ports.ts'
import { type PayloadRecord, parseSegment, parseSegmentKey, segmentKey } from './segment.ts'

export const CHECKPOINT_KEY = 'checkpoint'

/** What is known of a ledger before it is opened, from outside of it. */
export interface LedgerIdentity {
  readonly origin: string
  /** Entries that carry keys which may sign. They are hints: each is proved to be in the tree before it is used. */
  readonly keyEntries: readonly number[]
}

/** An entry as it lies in the tree, with what it commits to unless that was erased. */
export interface LedgerEntry {
  readonly leaf: Leaf
  readonly record: PayloadRecord | undefined
}

/** A signed head of the ledger, with the note that says so. */
export interface SignedHead extends TreeHead {
  readonly note: Uint8Array
}

/** Reads a ledger. What it returns was compared with the root of a checkpoint that a key of the ledger signed. */
export class LedgerReader {
  protected readonly records: RecordReader
  protected readonly payloads: RecordReader
  protected identity: LedgerIdentity
  #head: SignedHead
  #keys: readonly VerifierKey[] = []
  readonly #bundles = new Map<string, readonly Uint8Array[]>()
  #segments: readonly number[] | undefined
  readonly #opened = new Map<number, readonly PayloadRecord[]>()

  protected constructor(records: RecordReader, payloads: RecordReader, identity: LedgerIdentity, head: SignedHead) {
    this.records = records
    this.payloads = payloads
    this.identity = identity
    this.#head = head
  }

  /**
   * @throws {CustodyError} CHECKPOINT_MISSING; CHECKPOINT_REFUSED, with the reason in `params.because`; LEDGER_DAMAGED
   *   when tiles do not lead to the signed root
   */
  static async read(records: RecordReader, payloads: RecordReader, identity: LedgerIdentity): Promise<LedgerReader> {
    const reader = new LedgerReader(records, payloads, identity, await readHead(records))
    await reader.verifyHead()
    return reader
  }

  get head(): SignedHead {
    return this.#head
  }

  get origin(): string {
    return this.identity.origin
  }

  /** Keys that the ledger itself enrols; whether to trust the first of them is decided elsewhere. */
  get keys(): readonly VerifierKey[] {
    return this.#keys
  }

  /** Takes in what other writers appended. @returns whether anything changed */
  async refresh(): Promise<boolean> {
    const head = await readHead(this.records)
    if (sameBytes(head.note, this.#head.note)) return false
    this.moveTo(head)
    await this.verifyHead()
    return true
  }

  protected moveTo(head: SignedHead): void {
    this.#head = head
    this.#bundles.clear()
    this.#opened.clear()
    this.#segments = undefined
  }

  protected forgetPayloads(): void {
    this.#opened.clear()
    this.#segments = undefined
  }

  protected async verifyHead(): Promise<void> {
    this.#keys = await this.#readKeys()
    const verdict = verdictOn(this.#head.note, this.origin, this.#keys)
    if (verdict.state === 'signed') return
    const because = verdict.state === 'refused' ? verdict.because : 'NOT_SIGNED_BY_A_KNOWN_KEY'
    throw new CustodyError('CHECKPOINT_REFUSED', `the checkpoint is refused: ${because}`, { because })
  }

  async #readKeys(): Promise<readonly VerifierKey[]> {
    const keys = new Map<string, VerifierKey>()
    for (const n of this.identity.keyEntries) {
      if (n >= this.head.size) continue
      const bytes = await this.#entryBytes(n)
      const hash = await this.withTiles((read) => read(0, n))
      const root = await this.rootAt(this.head.size)
      // The leaf's tile must lead to the signed root, or a key could be slipped in beside the tree.
      if (!sameBytes(leafHash(bytes), hash) || !sameBytes(root, this.head.root)) {
        throw new CustodyError('LEDGER_DAMAGED', `entry ${n} is not what the checkpoint signs`, { n })
      }
      const { key } = parseLeaf(bytes, n)
      if (key !== undefined) keys.set(key, parseKey(key))
    }
    return [...keys.values()]
  }

  /** The entry's bytes. @throws {CustodyError} ENTRY_UNKNOWN, LEDGER_DAMAGED */
  async #entryBytes(n: number): Promise<Uint8Array> {
    if (!Number.isSafeInteger(n) || n < 0 || n >= this.head.size) {
      throw new CustodyError('ENTRY_UNKNOWN', `there is no entry ${n}`, { n })
    }
    const index = Math.floor(n / TILE_WIDTH)
    const entries = await this.readBundle(index)
    const entry = entries[n - index * TILE_WIDTH]
    if (entry === undefined) throw new CustodyError('LEDGER_DAMAGED', `entry ${n} is missing`, { n })
    return entry
  }

  /** The entries of bundle `index`, as many as the head has. */
  protected async readBundle(index: number): Promise<readonly Uint8Array[]> {
    const width = Math.min(TILE_WIDTH, this.head.size - index * TILE_WIDTH)
    const path = bundlePath({ index, width })
    const known = this.#bundles.get(path)
    if (known !== undefined) return known
    const bytes = await this.records.read(path)
    if (bytes === undefined) throw new CustodyError('LEDGER_DAMAGED', `${path} is missing`, { place: path })
    const entries = readOrDamaged(path, () => parseBundle(bytes, width))
    // A few bundles are enough for walking forward; all of them would be the whole ledger in memory.
    if (this.#bundles.size > 16) this.#bundles.clear()
    this.#bundles.set(path, entries)
    return entries
  }

  /** One entry, checked against the tree. @throws {CustodyError} ENTRY_UNKNOWN, LEDGER_DAMAGED */
  async readEntry(n: number): Promise<LedgerEntry> {
    for await (const entry of this.readEntries(n, n + 1)) return entry
    throw new CustodyError('ENTRY_UNKNOWN', `there is no entry ${n}`, { n })
  }

  /** Entries from `first` to before `end`, each compared with the hash that the tree has for it. */
  async *readEntries(first: number, end: number): AsyncGenerator<LedgerEntry> {
    const last = Math.min(end, this.head.size)
    for (let n = first; n < last; ) {
      const index = Math.floor(n / TILE_WIDTH)
      const entries = await this.readBundle(index)
      const until = Math.min(last, (index + 1) * TILE_WIDTH)
      const hashes = await this.withTiles((read) => Array.from({ length: until - n }, (_, i) => read(0, n + i)))
      for (const hash of hashes) {
        const bytes = entries[n - index * TILE_WIDTH]
        if (bytes === undefined || !sameBytes(hashLeaf(bytes), hash)) {
          throw new CustodyError('LEDGER_DAMAGED', `entry ${n} is not what the tree has`, { n })
        }
        yield { leaf: parseLeaf(bytes, n), record: await this.findPayload(n) }
        n++
      }
    }
  }

  /** What entry `n` commits to; undefined once erased. The commitment is compared by whoever uses it. */
  async findPayload(n: number): Promise<PayloadRecord | undefined> {
    const first = await this.segmentOf(n)
    return first === undefined ? undefined : (await this.readSegment(first)).find((record) => record.n === n)
  }

  /** The payloads that were appended together from entry `first` on, less those erased. */
  protected async readSegment(first: number): Promise<readonly PayloadRecord[]> {
    let records = this.#opened.get(first)
    if (records === undefined) {
      const bytes = await this.payloads.read(segmentKey(first))
      records = bytes === undefined ? [] : parseSegment(bytes, first)
      if (this.#opened.size > 16) this.#opened.clear()
      this.#opened.set(first, records)
    }
    return records
  }

  /** First entry of the segment in which the payload of `n` lies, if it lies anywhere. */
  protected async segmentOf(n: number): Promise<number | undefined> {
    if (this.#segments === undefined) {
      const { keys } = await this.payloads.list()
      this.#segments = keys.flatMap((key) => parseSegmentKey(key) ?? []).sort((a, b) => a - b)
    }
    let low = 0
    let high = this.#segments.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#segments[middle]! <= n) low = middle + 1
      else high = middle
    }
    return this.#segments[low - 1]
  }

  /** Root over the first `size` entries, from the tiles. */
  async rootAt(size: number): Promise<Hash> {
    return await this.withTiles((read) => frontierRoot(readFrontier(size, read)))
  }

  /** Runs a synchronous reading of the tree; tiles it asks for are fetched and it is run again. */
  async withTiles<T>(act: (read: SubtreeReader) => T): Promise<T> {
    const loaded = new Map<string, Uint8Array>()
    for (;;) {
      let missing: Tile | undefined
      try {
        return act(
          readTiles(this.head.size, (tile) => {
            const bytes = loaded.get(tilePath(tile))
            if (bytes !== undefined) return bytes
            missing = tile
            throw new ProofError('TILE_MALFORMED', 'not loaded yet')
          }),
        )
      } catch (error) {
        if (missing === undefined) throw error
        loaded.set(tilePath(missing), await this.readTile(missing))
      }
    }
  }

  protected async readTile(tile: Tile): Promise<Uint8Array> {
    const path = tilePath(tile)
    const bytes = await this.records.read(path)
    if (bytes === undefined || bytes.length !== tile.width * 32) {
      throw new CustodyError('LEDGER_DAMAGED', `${path} is missing or cut short`, { place: path })
    }
    return bytes
  }
}

async function readHead(records: RecordReader): Promise<SignedHead> {
  const note = await records.read(CHECKPOINT_KEY)
  if (note === undefined) throw new CustodyError('CHECKPOINT_MISSING', 'the ledger has no checkpoint')
  try {
    const { size, root } = parseCheckpointText(parseNote(note).text)
    return { size, root, note }
  } catch (cause) {
    throw new CustodyError('CHECKPOINT_REFUSED', 'the checkpoint is malformed', { because: 'MALFORMED' }, { cause })
  }
}

/** What a checkpoint is worth to a ledger of this origin and these keys. Without keys it is worth nothing. */
export function verdictOn(note: Uint8Array, origin: string, keys: readonly VerifierKey[]): CheckpointVerdict {
  return keys.length === 0
    ? { state: 'not signed by a known key', unknown: [] }
    : verifyCheckpoint(note, { origin, keys })
}

/** `leafHash` of the proof package by the platform's SHA-256, for the thousands that an audit or a batch needs. */
export function hashLeaf(bytes: Uint8Array): Hash {
  return parseHash(createHash('sha256').update(LEAF_PREFIX).update(bytes).digest())
}

const LEAF_PREFIX = Uint8Array.of(0)

function readOrDamaged<T>(place: string, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    throw new CustodyError('LEDGER_DAMAGED', `${place} is damaged`, { place }, { cause })
  }
}

/** Pseudonym of a key inside a case: the first 16 hexadecimal digits of SHA-256 over its text form. */
export function pseudonymOf(key: string): string {
  return createHash('sha256').update(toUtf8(key)).digest('hex').slice(0, 16)
}
