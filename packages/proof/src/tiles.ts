import { joinBytes } from './bytes.ts'
import { ProofError } from './error.ts'
import { HASH_BYTES, type Hash, parseHash } from './hash.ts'
import { readDecimal, requireCount } from './number.ts'
import { rangeHash, readLeaves, type SubtreeReader } from './tree.ts'

/** Hashes, or entries, in a full tile. */
export const TILE_WIDTH = 256

/** Levels of the tree that one tile spans: 2^8 = 256. */
const TILE_HEIGHT = 8

/**
 * A tile of hashes in the layout of C2SP tlog-tiles.
 * `level` 0 holds leaf hashes, each higher level the roots of the full tiles below; `index` counts tiles of a level
 * from 0; `width` is the number of hashes, 256 when full.
 */
export type Tile = { readonly level: number; readonly index: number; readonly width: number }

/** A bundle of entries; `index` and `width` are those of the tile at level 0 that holds their hashes. */
export type Bundle = { readonly index: number; readonly width: number }

/** Gives the bytes of a tile: `width` hashes of 32 bytes, or more of the same tile, which are then cut off. */
export type TileLoader = (tile: Tile) => Uint8Array

/** `tile/<L>/<N>`, with `.p/<W>` when partial. @throws {ProofError} TILE_MALFORMED */
export function tilePath(tile: Tile): string {
  requireTile(tile)
  return `tile/${tile.level}/${formatIndex(tile.index)}${formatWidth(tile.width)}`
}

/** `tile/entries/<N>`, with `.p/<W>` when partial. @throws {ProofError} TILE_MALFORMED */
export function bundlePath(bundle: Bundle): string {
  requireTile({ level: 0, ...bundle })
  return `tile/entries/${formatIndex(bundle.index)}${formatWidth(bundle.width)}`
}

/** What a path of this layout names. */
export type TilePath =
  | { readonly kind: 'hashes'; readonly tile: Tile }
  | { readonly kind: 'entries'; readonly bundle: Bundle }

/**
 * Reads a path in its one canonical spelling.
 * @throws {ProofError} TILE_PATH_MALFORMED
 */
export function parseTilePath(path: string): TilePath {
  const match = /^tile\/(entries|[0-9]{1,2})\/((?:x[0-9]{3}\/)*[0-9]{3})(?:\.p\/([0-9]{1,3}))?$/.exec(path)
  const [, kind, digits, part] = match ?? []
  if (kind === undefined || digits === undefined) throw new ProofError('TILE_PATH_MALFORMED', 'not the path of a tile')
  const level = kind === 'entries' ? 0 : readDecimal(kind)
  const index = readDecimal(digits.replaceAll(/[x/]/g, '').replace(/^0+(?=[0-9])/, ''))
  const width = part === undefined ? TILE_WIDTH : readDecimal(part)
  if (level === undefined || index === undefined || width === undefined) {
    throw new ProofError('TILE_PATH_MALFORMED', 'a number of the path is malformed')
  }
  const tile = { level, index, width }
  // Whatever is not written as it would be written here (x000/001, width 256, level 64) has a second name.
  if (!isTile(tile) || (kind === 'entries' ? bundlePath(tile) : tilePath(tile)) !== path) {
    throw new ProofError('TILE_PATH_MALFORMED', 'not the canonical path of a tile')
  }
  return kind === 'entries' ? { kind: 'entries', bundle: { index, width } } : { kind: 'hashes', tile }
}

/** Every tile of hashes of a tree, level by level from the leaves, each level from the left. Empty for size 0. */
export function* listTiles(size: number): Generator<Tile> {
  requireCount(size, 'size')
  for (let level = 0, count = size; count > 0; level++, count = Math.floor(count / TILE_WIDTH)) {
    for (let index = 0; index * TILE_WIDTH < count; index++) {
      yield { level, index, width: Math.min(TILE_WIDTH, count - index * TILE_WIDTH) }
    }
  }
}

/** Every bundle of entries of a tree, from the left. */
export function* listBundles(size: number): Generator<Bundle> {
  requireCount(size, 'size')
  for (let index = 0; index * TILE_WIDTH < size; index++) {
    yield { index, width: Math.min(TILE_WIDTH, size - index * TILE_WIDTH) }
  }
}

/** The tile that holds a hash of its level, as wide as a tree of `size` leaves has it, or undefined past its edge. */
export function findTile(level: number, at: number, size: number): Tile | undefined {
  const count = Math.floor(size / TILE_WIDTH ** level)
  if (at >= count) return undefined
  const index = Math.floor(at / TILE_WIDTH)
  return { level, index, width: Math.min(TILE_WIDTH, count - index * TILE_WIDTH) }
}

/**
 * The hashes of a tile.
 * @throws {ProofError} TILE_MALFORMED when the bytes are fewer than the width demands, or no whole number of hashes
 */
export function parseTile(bytes: Uint8Array, width: number): readonly Hash[] {
  if (bytes.length % HASH_BYTES !== 0 || bytes.length < width * HASH_BYTES) {
    throw new ProofError('TILE_MALFORMED', `a tile of ${width} hashes is not ${bytes.length} bytes long`)
  }
  return Array.from({ length: width }, (_, i) => parseHash(bytes.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES)))
}

/**
 * Reads the subtrees of a tree of `size` leaves out of its tiles, for frontiers, inclusion and consistency.
 * Each tile is loaded at most once for each reader.
 */
export function readTiles(size: number, load: TileLoader): SubtreeReader {
  const readers = new Map<string, SubtreeReader>()
  return (level, index) => {
    const tileLevel = Math.floor(level / TILE_HEIGHT)
    const inner = level % TILE_HEIGHT
    const tile = findTile(tileLevel, (index + 1) * 2 ** inner - 1, size)
    if (tile === undefined) throw new ProofError('INDEX_PAST_SIZE', `no subtree ${index} at level ${level}`)
    const path = tilePath(tile)
    let read = readers.get(path)
    if (read === undefined) {
      read = readLeaves(parseTile(load(tile), tile.width))
      readers.set(path, read)
    }
    return read(inner, index - (tile.index * TILE_WIDTH) / 2 ** inner)
  }
}

/** A tile as it must be written. */
export type TileWrite = { readonly tile: Tile; readonly bytes: Uint8Array }

/**
 * Works out the tiles that change when leaves are added to a tree of `size` leaves, level by level from the leaves.
 * @param leaves - hashes of the new entries, in order
 * @param load - gives the partial tiles at the right edge of the old tree
 * @throws {ProofError} NUMBER_MALFORMED; TILE_MALFORMED from a tile that was loaded
 */
export function growTiles(size: number, leaves: readonly Hash[], load: TileLoader): readonly TileWrite[] {
  requireCount(size, 'size')
  requireCount(size + leaves.length, 'size')
  const writes: TileWrite[] = []
  let count = size
  let added = leaves
  for (let level = 0; added.length > 0; level++) {
    const roots: Hash[] = []
    let taken = 0
    for (let index = Math.floor(count / TILE_WIDTH); taken < added.length; index++) {
      const held = index === Math.floor(count / TILE_WIDTH) ? count % TILE_WIDTH : 0
      const old = held > 0 ? parseTile(load({ level, index, width: held }), held) : []
      const hashes = [...old, ...added.slice(taken, taken + TILE_WIDTH - held)]
      taken += TILE_WIDTH - held
      writes.push({ tile: { level, index, width: hashes.length }, bytes: joinBytes(...hashes) })
      if (hashes.length === TILE_WIDTH) roots.push(rangeHash(0, TILE_WIDTH, readLeaves(hashes)))
    }
    count = Math.floor(count / TILE_WIDTH)
    added = roots
  }
  return writes
}

function isTile(tile: Tile): boolean {
  const { level, index, width } = tile
  return (
    [level, index, width].every((part) => Number.isSafeInteger(part)) &&
    level >= 0 &&
    level < 64 &&
    index >= 0 &&
    width >= 1 &&
    width <= TILE_WIDTH
  )
}

function requireTile(tile: Tile): void {
  if (!isTile(tile)) throw new ProofError('TILE_MALFORMED', 'level, index or width of a tile is out of range')
}

function formatIndex(index: number): string {
  const digits = String(index)
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/.{3}/g) ?? []
  return groups.map((group, i) => (i < groups.length - 1 ? `x${group}` : group)).join('/')
}

function formatWidth(width: number): string {
  return width === TILE_WIDTH ? '' : `.p/${width}`
}
