import {
  bundlePath,
  compareHeads,
  growTiles,
  type Hash,
  listBundles,
  listTiles,
  parseBundle,
  parseCheckpointText,
  parseHash,
  parseKey,
  parseNote,
  sameBytes,
  type TreeHead,
  tilePath,
  treeHash,
  type VerifierKey,
} from '@isnad/proof'
import type { AuditCode, AuditFinding } from './findings.ts'
import { type Leaf, parseLeaf } from './leaf.ts'
import { CHECKPOINT_KEY, hashLeaf, verdictOn } from './ledger-reader.ts'
import type { RecordReader } from './ports.ts'

/** A checkpoint that is kept outside the case, and where it was. */
export interface SeenCheckpoint {
  readonly from: string
  readonly note: Uint8Array
}

export interface LedgerAudit {
  readonly findings: readonly AuditFinding[]
  readonly head: TreeHead | undefined
  /** Leaves by number; a hole where the entry is missing, malformed or not what the tree has. */
  readonly leaves: readonly (Leaf | undefined)[]
  readonly keys: readonly VerifierKey[]
}

/**
 * Reads the whole ledger and names everything that is not as the signed checkpoint has it. Entries, tiles and root are
 * worked out from the entries' bytes alone; none is taken at another's word.
 */
export async function auditLedger(
  records: RecordReader,
  origin: string,
  seen: readonly SeenCheckpoint[],
): Promise<LedgerAudit> {
  const findings: AuditFinding[] = []
  const find = (code: AuditCode, place: string): void => void findings.push({ code, place })
  const nothing = { findings, head: undefined, leaves: [], keys: [] }
  const note = await readOrLink(records, CHECKPOINT_KEY, find)
  if (note === undefined) {
    if (findings.length === 0) find('CHECKPOINT_MISSING', 'ledger/checkpoint')
    return nothing
  }
  const head = readHead(note)
  if (head === undefined) {
    find('CHECKPOINT_MALFORMED', 'ledger/checkpoint')
    return nothing
  }
  const entries = await readBundles(records, head.size, find)
  const fromTiles = await readLeafTiles(records, head.size)
  const hashes = entries.map((bytes) => (bytes === undefined ? undefined : hashLeaf(bytes)))
  const bad = compareHashes(head, hashes, fromTiles, find)
  const sound = hashes.map((hash, n) => (bad.has(n) ? undefined : (hash ?? fromTiles[n])))
  await compareTiles(records, sound, find)
  const leaves = entries.map((bytes, n) => (bytes === undefined || bad.has(n) ? undefined : readLeaf(bytes, n, find)))
  const keys = leaves.flatMap((leaf) => (leaf?.key === undefined ? [] : (readKey(leaf.key) ?? [])))
  judgeNote(note, origin, keys, find)
  for (const one of seen) holdAgainst(one, head, sound, find)
  return { findings, head, leaves, keys }
}

type Find = (code: AuditCode, place: string) => void

function readHead(note: Uint8Array): TreeHead | undefined {
  try {
    return parseCheckpointText(parseNote(note).text)
  } catch {
    return undefined
  }
}

async function readBundles(records: RecordReader, size: number, find: Find): Promise<(Uint8Array | undefined)[]> {
  const entries: (Uint8Array | undefined)[] = []
  for (const bundle of listBundles(size)) {
    const place = bundlePath(bundle)
    const bytes = await readOrLink(records, place, find)
    let parsed: readonly Uint8Array[] | undefined
    if (bytes === undefined) find('ENTRIES_MISSING', `ledger/${place}`)
    else {
      try {
        parsed = parseBundle(bytes, bundle.width)
      } catch {
        find('ENTRIES_ALTERED', `ledger/${place}`)
      }
    }
    for (let i = 0; i < bundle.width; i++) entries.push(parsed?.[i])
  }
  return entries
}

async function readLeafTiles(records: RecordReader, size: number): Promise<(Hash | undefined)[]> {
  const hashes: (Hash | undefined)[] = []
  for (const { index, width } of listBundles(size)) {
    const bytes = await readOrLink(records, tilePath({ level: 0, index, width }), () => undefined)
    for (let i = 0; i < width; i++) {
      const hash = bytes?.subarray(i * 32, i * 32 + 32)
      hashes.push(hash?.length === 32 ? parseHash(hash) : undefined)
    }
  }
  return hashes
}

/**
 * Where an entry and its tile disagree, the signed root tells which of the two was changed.
 * @returns numbers of entries that are not what was signed
 */
function compareHashes(
  head: TreeHead,
  entries: readonly (Hash | undefined)[],
  tiles: readonly (Hash | undefined)[],
  find: Find,
): ReadonlySet<number> {
  const bad = new Set<number>()
  const entriesLead = leadsTo(head, entries)
  const tilesLead = leadsTo(head, tiles)
  for (const [n, hash] of entries.entries()) {
    const tile = tiles[n]
    if (hash === undefined || tile === undefined || sameBytes(hash, tile)) continue
    if (entriesLead) continue
    bad.add(n)
    find('ENTRIES_ALTERED', `ledger/entry/${n}`)
  }
  // Changed with its tile, or signed otherwise: no single entry can be named.
  const whole = entries.map((hash, n) => (bad.has(n) ? tiles[n] : (hash ?? tiles[n])))
  if (!entriesLead && !tilesLead && !leadsTo(head, whole)) find('ROOT_MISMATCH', 'ledger/checkpoint')
  return bad
}

function leadsTo(head: TreeHead, hashes: readonly (Hash | undefined)[]): boolean {
  const all = hashes.filter((hash) => hash !== undefined)
  return all.length === head.size && sameBytes(treeHash(all), head.root)
}

async function compareTiles(records: RecordReader, sound: readonly (Hash | undefined)[], find: Find): Promise<void> {
  const hashes = sound.filter((hash) => hash !== undefined)
  if (hashes.length < sound.length) return
  for (const { tile, bytes } of growTiles(0, hashes, () => new Uint8Array(0))) {
    const place = tilePath(tile)
    const found = await readOrLink(records, place, find)
    if (found === undefined) find('TILE_MISSING', `ledger/${place}`)
    else if (!sameBytes(found, bytes)) find('TILE_ALTERED', `ledger/${place}`)
  }
}

function readLeaf(bytes: Uint8Array, n: number, find: Find): Leaf | undefined {
  try {
    return parseLeaf(bytes, n)
  } catch {
    find('ENTRY_MALFORMED', `ledger/entry/${n}`)
    return undefined
  }
}

function readKey(text: string): VerifierKey | undefined {
  try {
    return parseKey(text)
  } catch {
    return undefined
  }
}

function judgeNote(note: Uint8Array, origin: string, keys: readonly VerifierKey[], find: Find): void {
  const verdict = verdictOn(note, origin, keys)
  if (verdict.state === 'signed') return
  if (verdict.state === 'refused' && verdict.because === 'SIGNATURE_INVALID') {
    find('CHECKPOINT_SIGNATURE_WRONG', 'ledger/checkpoint')
  } else find('CHECKPOINT_NOT_OURS', 'ledger/checkpoint')
}

/** A ledger that was shown longer, or otherwise, was rolled back or split. */
function holdAgainst(one: SeenCheckpoint, head: TreeHead, sound: readonly (Hash | undefined)[], find: Find): void {
  const seen = readHead(one.note)
  const code = seen === undefined ? 'CHECKPOINT_MALFORMED' : differenceOf(seen, head, sound)
  if (code !== undefined) find(code, one.from)
}

function differenceOf(seen: TreeHead, head: TreeHead, sound: readonly (Hash | undefined)[]): AuditCode | undefined {
  const answer = compareHeads(seen, head)
  if (answer === 'rollback') return 'ROLLBACK'
  if (answer === 'split view') return 'SPLIT_VIEW'
  return answer === 'needs proof' && !leadsTo(seen, sound.slice(0, seen.size)) ? 'NOT_AN_EXTENSION' : undefined
}

/** Keys that a ledger of this size has: whatever else has the name of a tile is left over or was put there. */
export function ledgerKeys(size: number): ReadonlySet<string> {
  const keys = new Set([CHECKPOINT_KEY])
  for (const bundle of listBundles(size)) keys.add(bundlePath(bundle))
  for (const tile of listTiles(size)) keys.add(tilePath(tile))
  return keys
}

export async function readOrLink(records: RecordReader, place: string, find: Find): Promise<Uint8Array | undefined> {
  try {
    return await records.read(place)
  } catch (error) {
    if (isPlanted(error)) find('LINK_PLANTED', `ledger/${place}`)
    else throw error
    return undefined
  }
}

export function isPlanted(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'LINK_PLANTED'
}

export function isDamaged(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && (error.code === 'RECORD_DAMAGED' || error.code === 'SEGMENT_MALFORMED')
  )
}
