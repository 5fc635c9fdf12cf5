import { createHmac } from 'node:crypto'
import {
  attachSignature,
  bundlePath,
  formatBundle,
  formatNote,
  frontierRoot,
  growTiles,
  makeCheckpoint,
  type Note,
  parseHash,
  readFrontier,
  readTiles,
  TILE_WIDTH,
  type Tile,
  tilePath,
  toBase64,
  toUtf8,
  type VerifierKey,
} from '@isnad/proof'
import canonicalize from 'canonicalize'
import { type EntryPayload, type EntryType, parsePayload } from './entries/types.ts'
import { CustodyError } from './error.ts'
import { formatLeaf, type Leaf } from './leaf.ts'
import {
  CHECKPOINT_KEY,
  hashLeaf,
  type LedgerEntry,
  type LedgerIdentity,
  LedgerReader,
  type SignedHead,
} from './ledger-reader.ts'
import type { CaseLock, Clock, Random, RecordStore } from './ports.ts'
import { formatSegment, PAYLOAD_BYTES_MAX, type PayloadRecord, segmentKey } from './segment.ts'

/** An act to be entered. The ledger adds number, day, salt, time and the commitment to the payload. */
export type NewEntry = {
  readonly [T in EntryType]: {
    readonly type: T
    readonly payload: Omit<EntryPayload<T>, 'time'>
    readonly of?: readonly number[]
    readonly tool?: string
    readonly key?: string
    /** Further commitments, each with the key that opens it. */
    readonly commits?: Readonly<Record<string, { readonly key: Uint8Array; readonly commitment: Uint8Array }>>
  }
}[EntryType]

/** A key that signs checkpoints, and how. The secret stays with whoever made it. */
export interface NoteSigner {
  readonly key: VerifierKey
  /** Ed25519 over the message (RFC 8032); 64 bytes. */
  readonly sign: (message: Uint8Array) => Uint8Array
}

/** Who writes: the signing key, and the pseudonym under which the case knows its holder. */
export interface Writer {
  readonly by: string
  readonly signer: NoteSigner
  /** Signs as well, while one key takes over from another. */
  readonly alsoSigner?: NoteSigner
}

export interface LedgerPorts {
  readonly records: RecordStore
  readonly payloads: RecordStore
  readonly lock: CaseLock
  readonly clock: Clock
  readonly random: Random
}

/** Appends to a ledger. Nothing that was appended is ever written again, except that payloads can be erased. */
export class Ledger extends LedgerReader {
  readonly #ports: LedgerPorts
  #lastTime: number | undefined

  private constructor(ports: LedgerPorts, identity: LedgerIdentity, head: SignedHead) {
    super(ports.records, ports.payloads, identity, head)
    this.#ports = ports
  }

  /** @throws {CustodyError} as `LedgerReader.read` */
  static async open(ports: LedgerPorts, identity: LedgerIdentity): Promise<Ledger> {
    const { head } = await LedgerReader.read(ports.records, ports.payloads, identity)
    const ledger = new Ledger(ports, identity, head)
    await ledger.verifyHead()
    return ledger
  }

  /** Begins a ledger whose first entry enrols the writer's key. The store must be empty. */
  static async create(ports: LedgerPorts, origin: string, writer: Writer, first: NewEntry): Promise<Ledger> {
    const empty: SignedHead = { size: 0, root: frontierRoot({ size: 0, peaks: [] }), note: new Uint8Array(0) }
    const ledger = new Ledger(ports, { origin, keyEntries: [0] }, empty)
    await ports.lock.exclusively(async () => {
      if ((await ports.records.read(CHECKPOINT_KEY)) !== undefined) {
        throw new CustodyError('LEDGER_DAMAGED', 'there is a ledger already', { place: CHECKPOINT_KEY })
      }
      await ledger.#write([first], writer)
    })
    await ledger.verifyHead()
    return ledger
  }

  /** From now on the entry may vouch for a key; it need not exist yet. */
  knowKeyEntry(n: number): void {
    this.identity = { ...this.identity, keyEntries: [...new Set([...this.identity.keyEntries, n])] }
  }

  /**
   * Appends acts in one step: all are durable under one new checkpoint when it returns, or none is.
   * @param prepare - says what to append, told the number the first will have; runs while no other writer can
   * @param after - runs after the checkpoint is durable and before the next writer
   */
  async append(
    writer: Writer,
    prepare: (next: number) => Promise<readonly NewEntry[]> | readonly NewEntry[],
    after: (entries: readonly LedgerEntry[]) => Promise<void> = async () => undefined,
  ): Promise<readonly LedgerEntry[]> {
    return await this.#ports.lock.exclusively(async () => {
      if (await this.refresh()) this.#lastTime = undefined
      const entries = await prepare(this.head.size)
      if (entries.length === 0) return []
      const written = await this.#write(entries, writer)
      await after(written)
      return written
    })
  }

  async #write(entries: readonly NewEntry[], writer: Writer): Promise<readonly LedgerEntry[]> {
    const { records, payloads, clock } = this.#ports
    const { size } = this.head
    const now = clock.now()
    const behind = now < (await this.#timeOfLast())
    const written = entries.map((entry, i) => this.#seal(entry, size + i, now, behind && i === 0, writer))
    const leaves = written.map(({ leaf }) => formatLeaf(leaf))
    const tiles = await this.#grow(leaves)
    // What a checkpoint signs lies on the disk before the checkpoint does.
    await Promise.all([
      payloads.writeAll(new Map([[segmentKey(size), formatSegment(written.map(({ record }) => record))]])),
      records.writeAll(new Map([...tiles.writes, ...(await this.#bundles(leaves))])),
    ])
    const head = { size: size + leaves.length, root: tiles.root }
    let note = signWith(makeCheckpoint({ ...head, origin: this.origin }), writer.signer)
    if (writer.alsoSigner !== undefined) note = signWith(note, writer.alsoSigner)
    const bytes = formatNote(note)
    await records.writeAll(new Map([[CHECKPOINT_KEY, bytes]]))
    const outgrown = this.#outgrown(size, head.size)
    this.moveTo({ ...head, note: bytes })
    this.#lastTime = Math.max(now, this.#lastTime ?? 0)
    await records.removeAll(outgrown)
    return written
  }

  #seal(
    entry: NewEntry,
    n: number,
    now: number,
    behind: boolean,
    writer: Writer,
  ): LedgerEntry & { record: PayloadRecord } {
    const { random } = this.#ports
    const time = new Date(now).toISOString()
    const payload = canonicalize(parsePayload(entry.type, { ...entry.payload, time })) ?? ''
    if (payload.length > PAYLOAD_BYTES_MAX) {
      throw new CustodyError('PAYLOAD_TOO_LONG', `payload of ${payload.length} characters`, { type: entry.type })
    }
    const key = random(32)
    const commits: Record<string, string> = { payload: toBase64(commitTo(key, toUtf8(payload))) }
    const keys: Record<string, string> = { payload: toBase64(key) }
    for (const [what, { key: opens, commitment }] of Object.entries(entry.commits ?? {})) {
      commits[what] = toBase64(commitment)
      keys[what] = toBase64(opens)
    }
    const leaf: Leaf = {
      v: 1,
      n,
      type: entry.type,
      day: time.slice(0, 10),
      by: writer.by,
      salt: toBase64(random(16)),
      commits,
      ...(entry.of === undefined || entry.of.length === 0 ? {} : { of: [...entry.of].sort((a, b) => a - b) }),
      ...(entry.tool === undefined ? {} : { tool: entry.tool }),
      ...(entry.key === undefined ? {} : { key: entry.key }),
      ...(behind ? { clock: 'behind' as const } : {}),
    }
    return { leaf, record: { n, payload, keys } }
  }

  async #grow(
    leaves: readonly Uint8Array[],
  ): Promise<{ writes: Map<string, Uint8Array>; root: ReturnType<typeof frontierRoot> }> {
    const { size } = this.head
    const edge = new Map<string, Uint8Array>()
    for (let level = 0, count = size; count > 0; level++, count = Math.floor(count / TILE_WIDTH)) {
      const tile: Tile = { level, index: Math.floor(count / TILE_WIDTH), width: count % TILE_WIDTH }
      if (tile.width > 0) edge.set(tilePath(tile), await this.readTile(tile))
    }
    const fromEdge = (tile: Tile): Uint8Array => {
      const bytes = edge.get(tilePath(tile))
      if (bytes === undefined) throw new CustodyError('LEDGER_DAMAGED', 'a tile at the edge is missing')
      return bytes
    }
    const grown = growTiles(size, leaves.map(hashLeaf), fromEdge)
    const writes = new Map(grown.map(({ tile, bytes }) => [tilePath(tile), bytes] as const))
    const root = await this.#rootOf(size + leaves.length, writes)
    return { writes, root }
  }

  /** Root of the grown tree, from the tiles about to be written and those on the disk. */
  async #rootOf(size: number, writes: ReadonlyMap<string, Uint8Array>): Promise<ReturnType<typeof frontierRoot>> {
    const loaded = new Map(writes)
    for (;;) {
      let missing: Tile | undefined
      try {
        const load = (tile: Tile): Uint8Array => {
          const bytes = loaded.get(tilePath(tile))
          if (bytes !== undefined) return bytes
          missing = tile
          throw new CustodyError('LEDGER_DAMAGED', 'not loaded yet')
        }
        return parseHash(frontierRoot(readFrontier(size, readTiles(size, load))))
      } catch (error) {
        if (missing === undefined) throw error
        loaded.set(tilePath(missing), await this.readTile(missing))
      }
    }
  }

  async #bundles(leaves: readonly Uint8Array[]): Promise<Map<string, Uint8Array>> {
    const { size } = this.head
    const bundles = new Map<string, Uint8Array>()
    let taken = 0
    for (let index = Math.floor(size / TILE_WIDTH); taken < leaves.length; index++) {
      const held = taken === 0 && size % TILE_WIDTH > 0 ? await this.readBundle(index) : []
      const added = leaves.slice(taken, taken + TILE_WIDTH - held.length)
      taken += added.length
      const entries = [...held, ...added]
      bundles.set(bundlePath({ index, width: entries.length }), formatBundle(entries))
    }
    return bundles
  }

  /** Partial tiles and bundles of the old edge that the new tree no longer needs. */
  #outgrown(before: number, after: number): string[] {
    const paths: string[] = []
    for (let level = 0, old = before, now = after; old > 0; level++) {
      const width = old % TILE_WIDTH
      if (width > 0 && now > old) {
        const index = Math.floor(old / TILE_WIDTH)
        paths.push(tilePath({ level, index, width }))
        if (level === 0) paths.push(bundlePath({ index, width }))
      }
      old = Math.floor(old / TILE_WIDTH)
      now = Math.floor(now / TILE_WIDTH)
    }
    return paths
  }

  /** When the last entry was made; a clock behind it is noted, never obeyed. */
  async #timeOfLast(): Promise<number> {
    if (this.#lastTime !== undefined) return this.#lastTime
    if (this.head.size === 0) return 0
    const { leaf, record } = await this.readEntry(this.head.size - 1)
    const time = record === undefined ? undefined : /"time":"([^"]+)"/.exec(record.payload)?.[1]
    this.#lastTime = Date.parse(time ?? `${leaf.day}T00:00:00.000Z`)
    return this.#lastTime
  }

  /**
   * Takes the payloads of entries away. Their commitments stay in the tree; nothing opens them any more.
   * Called while no other writer can, after an `erase` entry says so.
   */
  async forget(numbers: readonly number[]): Promise<void> {
    const gone = new Set(numbers)
    const firsts = new Set<number>()
    for (const n of numbers) {
      const first = await this.segmentOf(n)
      if (first !== undefined) firsts.add(first)
    }
    for (const first of firsts) {
      const left = (await this.readSegment(first)).filter(({ n }) => !gone.has(n))
      const key = segmentKey(first)
      if (left.length === 0) await this.#ports.payloads.removeAll([key])
      else await this.#ports.payloads.writeAll(new Map([[key, formatSegment(left)]]))
    }
    this.forgetPayloads()
  }
}

function signWith(note: Note, { key, sign }: NoteSigner): Note {
  return attachSignature(note, key, sign(note.text))
}

/** HMAC-SHA-256 as `commit` of the proof package makes it, by the platform's own SHA-256. */
export function commitTo(key: Uint8Array, bytes: Uint8Array): Uint8Array {
  return createHmac('sha256', key).update(bytes).digest()
}
