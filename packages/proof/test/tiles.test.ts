import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  buildConsistency,
  buildInclusion,
  bundlePath,
  findTile,
  formatBundle,
  frontierRoot,
  growTiles,
  type Hash,
  leafHash,
  listBundles,
  listTiles,
  parseBundle,
  parseTile,
  parseTilePath,
  readFrontier,
  readLeaves,
  readTiles,
  TILE_WIDTH,
  type Tile,
  tilePath,
  toUtf8,
  treeHash,
} from '../src/index.ts'
import { codeOf, hex, readVectors } from './vectors.ts'

type TileVectors = {
  paths: { why: string; path: string; entries?: true; level?: number; index: number; width: number }[]
  malformedPaths: { why: string; path: string }[]
  trees: { why: string; size: number; levels: { full: number; partial: number }[] }[]
  bundles: { why: string; entries: string[]; bytes: string }[]
  malformedBundles: { why: string; width: number; bytes: string }[]
}

const vectors = readVectors<TileVectors>('tiles')
const leaves = Array.from({ length: 70_000 }, (_, i) => leafHash(toUtf8(`entry ${i}`)))

/** Tiles as a folder would hold them: a later write never removes an earlier one. */
function folderOfTiles() {
  const files = new Map<string, Uint8Array>()
  return {
    files,
    load: (tile: Tile) => files.get(tilePath(tile)) ?? expect.fail(`${tilePath(tile)} was never written`),
    grow(size: number, added: readonly Hash[]) {
      for (const { tile, bytes } of growTiles(size, added, this.load)) files.set(tilePath(tile), bytes)
    },
  }
}

describe('paths of tiles', () => {
  it.each(vectors.paths)('$why', ({ path, entries, level, index, width }) => {
    if (entries) {
      expect(bundlePath({ index, width })).toBe(path)
      expect(parseTilePath(path)).toEqual({ kind: 'entries', bundle: { index, width } })
    } else {
      const tile = { level: level!, index, width }
      expect(tilePath(tile)).toBe(path)
      expect(parseTilePath(path)).toEqual({ kind: 'hashes', tile })
    }
  })

  it.each(vectors.malformedPaths)('refused: $why', ({ path }) => {
    expect(codeOf(() => parseTilePath(path))).toBe('TILE_PATH_MALFORMED')
  })

  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.nat(63), fc.maxSafeNat(), fc.integer({ min: 1, max: 256 }), (level, index, width) => {
        const tile = { level, index, width }
        expect(parseTilePath(tilePath(tile))).toEqual({ kind: 'hashes', tile })
        expect(parseTilePath(bundlePath(tile))).toEqual({ kind: 'entries', bundle: { index, width } })
      }),
    )
  })

  it('are not made for tiles that cannot be', () => {
    for (const tile of [
      { level: 64, index: 0, width: 1 },
      { level: 0, index: -1, width: 1 },
      { level: 0, index: 0, width: 0 },
      { level: 0, index: 0, width: 257 },
      { level: 0, index: 0.5, width: 1 },
    ]) {
      expect(codeOf(() => tilePath(tile))).toBe('TILE_MALFORMED')
    }
  })
})

describe('the tiles of a tree', () => {
  it.each(vectors.trees)('$why', ({ size, levels }) => {
    const found = levels.map(() => ({ full: 0, partial: 0 }))
    for (const tile of listTiles(size)) {
      const level = found[tile.level]!
      if (tile.width === TILE_WIDTH) level.full++
      else level.partial = tile.width
    }
    expect(found).toEqual(levels)
    expect([...listBundles(size)]).toEqual(
      [...listTiles(size)].filter(({ level }) => level === 0).map(({ index, width }) => ({ index, width })),
    )
  })

  it('come out the same however the leaves arrive, and give the same root and proofs as the leaves', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 1999 }), { maxLength: 12 })
    fc.assert(
      fc.property(cuts, fc.nat(1999), (unordered, index) => {
        const folder = folderOfTiles()
        let size = 0
        for (const next of [...unordered.sort((a, b) => a - b), 2000]) {
          folder.grow(size, leaves.slice(size, next))
          size = next
          // Whatever size a checkpoint could sign, its tiles are there.
          const found = [...listTiles(size)].filter((tile) => !folder.files.has(tilePath(tile)))
          expect(found).toEqual([])
        }
        const read = readTiles(2000, folder.load)
        const fromLeaves = readLeaves(leaves.slice(0, 2000))
        expect(frontierRoot(readFrontier(2000, read))).toEqual(treeHash(leaves.slice(0, 2000)))
        expect(buildInclusion(index, 2000, read)).toEqual(buildInclusion(index, 2000, fromLeaves))
        expect(buildConsistency(index + 1, 2000, read)).toEqual(buildConsistency(index + 1, 2000, fromLeaves))
      }),
      { numRuns: 20 },
    )
  })

  it('reach three levels at 70,000 leaves', () => {
    const folder = folderOfTiles()
    folder.grow(0, leaves.slice(0, 65_535))
    folder.grow(65_535, leaves.slice(65_535, 65_536))
    folder.grow(65_536, leaves.slice(65_536))
    expect(frontierRoot(readFrontier(70_000, readTiles(70_000, folder.load)))).toEqual(treeHash(leaves))
    expect(folder.files.get('tile/2/000.p/1')).toEqual(treeHash(leaves.slice(0, 65_536)))
  })

  it('say which one holds a hash', () => {
    expect(findTile(0, 69_999, 70_000)).toEqual({ level: 0, index: 273, width: 112 })
    expect(findTile(1, 272, 70_000)).toEqual({ level: 1, index: 1, width: 17 })
    expect(findTile(1, 273, 70_000)).toBeUndefined()
  })

  it('are refused when too short or not whole', () => {
    expect(codeOf(() => parseTile(new Uint8Array(63), 1))).toBe('TILE_MALFORMED')
    expect(codeOf(() => parseTile(new Uint8Array(32), 2))).toBe('TILE_MALFORMED')
    expect(parseTile(new Uint8Array(96), 2)).toHaveLength(2)
    expect(codeOf(() => readTiles(3, () => new Uint8Array(64))(0, 3))).toBe('INDEX_PAST_SIZE')
    expect(codeOf(() => readTiles(3, () => new Uint8Array(64))(0, 2))).toBe('TILE_MALFORMED')
  })
})

describe('a bundle of entries', () => {
  it.each(vectors.bundles)('$why', ({ entries, bytes }) => {
    expect(formatBundle(entries.map(hex))).toEqual(hex(bytes))
    expect(parseBundle(hex(bytes), entries.length)).toEqual(entries.map(hex))
  })

  it.each(vectors.malformedBundles)('refused: $why', ({ width, bytes }) => {
    expect(codeOf(() => parseBundle(hex(bytes), width))).toBe('BUNDLE_MALFORMED')
  })

  it('is read as it was written, up to the longest entry', () => {
    const entries = fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 256 })
    fc.assert(
      fc.property(entries, (list) => {
        expect(parseBundle(formatBundle(list), list.length).map((entry) => [...entry])).toEqual(
          list.map((entry) => [...entry]),
        )
      }),
      { numRuns: 20 },
    )
    const longest = new Uint8Array(65_535).fill(7)
    expect(parseBundle(formatBundle([longest]), 1)[0]).toEqual(longest)
    expect(codeOf(() => formatBundle([new Uint8Array(65_536)]))).toBe('ENTRY_TOO_LONG')
    expect(codeOf(() => formatBundle([]))).toBe('BUNDLE_MALFORMED')
    expect(codeOf(() => formatBundle(Array.from({ length: 257 }, () => longest)))).toBe('BUNDLE_MALFORMED')
  })
})
