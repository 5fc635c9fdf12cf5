import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  appendLeaf,
  buildConsistency,
  buildInclusion,
  compareHeads,
  EMPTY_FRONTIER,
  EMPTY_ROOT,
  type Frontier,
  formatFrontier,
  frontierRoot,
  type Hash,
  joinBytes,
  leafHash,
  nodeHash,
  parseFrontier,
  parseHash,
  readFrontier,
  readLeaves,
  toUtf8,
  treeHash,
  verifyConsistency,
  verifyInclusion,
} from '../src/index.ts'
import { codeOf, hex, readVectors } from './vectors.ts'

type TreeVectors = {
  entries: string[]
  leaves: string[]
  roots: { size: number; root: string }[]
  inclusion: { why: string; index: number; size: number; path: string[] }[]
  consistency: { why: string; first: number; second: number; path: string[] }[]
}

const vectors = readVectors<TreeVectors>('tree')
const leaves = vectors.entries.map((entry) => leafHash(hex(entry)))
const read = readLeaves(leaves)

const manyLeaves = Array.from({ length: 300 }, (_, i) => leafHash(toUtf8(`entry ${i}`)))
const readMany = readLeaves(manyLeaves)
const headOf = (size: number) => ({ size, root: treeHash(manyLeaves.slice(0, size)) })
const sizes = fc.integer({ min: 1, max: manyLeaves.length })
const place = sizes.chain((size) => fc.record({ size: fc.constant(size), index: fc.nat(size - 1) }))

function flip(hash: Hash, bit: number): Hash {
  const bytes = hash.slice()
  bytes[bit >> 3]! ^= 1 << (bit & 7)
  return parseHash(bytes)
}

describe('the tree of RFC 6962', () => {
  it('hashes entries as the vectors say', () => {
    expect(leaves).toEqual(vectors.leaves.map(hex))
  })

  it.each(vectors.roots)('has the root of the vectors at size $size', ({ size, root }) => {
    expect(treeHash(leaves.slice(0, size))).toEqual(hex(root))
    expect(frontierRoot(readFrontier(size, read))).toEqual(hex(root))
  })

  it.each(vectors.inclusion)('inclusion: $why', ({ index, size, path }) => {
    const head = { size, root: treeHash(leaves.slice(0, size)) }
    expect(buildInclusion(index, size, read)).toEqual(path.map(hex))
    const hashes = path.map((hash) => parseHash(hex(hash)))
    expect(verifyInclusion(leaves[index]!, index, hashes, head)).toBe('included')
  })

  it.each(vectors.consistency)('consistency: $why', ({ first, second, path }) => {
    const head = (size: number) => ({ size, root: treeHash(leaves.slice(0, size)) })
    expect(buildConsistency(first, second, read)).toEqual(path.map(hex))
    const hashes = path.map((hash) => parseHash(hex(hash)))
    expect(verifyConsistency(head(first), head(second), hashes)).toBe('consistent')
  })
})

describe('a frontier', () => {
  it('grows leaf by leaf to the root of the whole tree', () => {
    let frontier: Frontier = EMPTY_FRONTIER
    expect(frontierRoot(frontier)).toEqual(EMPTY_ROOT)
    manyLeaves.forEach((leaf, i) => {
      frontier = appendLeaf(frontier, leaf)
      expect(frontier).toEqual(readFrontier(i + 1, readMany))
    })
    expect(frontierRoot(frontier)).toEqual(headOf(300).root)
  })

  it('goes on growing after it was stored', () => {
    fc.assert(
      fc.property(sizes, (size) => {
        let frontier = parseFrontier(formatFrontier(readFrontier(size, readMany)))
        for (const leaf of manyLeaves.slice(size)) frontier = appendLeaf(frontier, leaf)
        expect(frontierRoot(frontier)).toEqual(headOf(300).root)
      }),
      { numRuns: 40 },
    )
  })

  it('is refused when size and peaks disagree', () => {
    const bytes = formatFrontier(readFrontier(5, readMany))
    expect(codeOf(() => parseFrontier(bytes.subarray(0, 40)))).toBe('FRONTIER_MALFORMED')
    expect(codeOf(() => parseFrontier(joinBytes(bytes, Uint8Array.of(0))))).toBe('FRONTIER_MALFORMED')
    expect(codeOf(() => parseFrontier(bytes.subarray(0, 7)))).toBe('FRONTIER_MALFORMED')
    expect(codeOf(() => parseFrontier(new Uint8Array(8).fill(255)))).toBe('FRONTIER_MALFORMED')
  })
})

describe('an inclusion proof', () => {
  it('holds for every leaf, and for no other place (F11)', () => {
    fc.assert(
      fc.property(place, fc.nat(), ({ size, index }, other) => {
        const path = buildInclusion(index, size, readMany)
        expect(verifyInclusion(manyLeaves[index]!, index, path, headOf(size))).toBe('included')
        const wrong = other % size
        if (wrong !== index) {
          const verdict = codeOf(() => expect(verifyInclusion(manyLeaves[index]!, wrong, path, headOf(size))).toBe('x'))
          expect(verdict === 'PATH_MALFORMED' || String(verdict).includes('not included')).toBe(true)
        }
      }),
    )
  })

  it('fails when one bit of leaf, path or root is another', () => {
    fc.assert(
      fc.property(place, fc.nat(255), fc.nat(), ({ size, index }, bit, pick) => {
        const head = headOf(size)
        const leaf = manyLeaves[index]!
        const path = buildInclusion(index, size, readMany)
        expect(verifyInclusion(flip(leaf, bit), index, path, head)).toBe('not included')
        expect(verifyInclusion(leaf, index, path, { size, root: flip(head.root, bit) })).toBe('not included')
        const at = path.length > 0 ? pick % path.length : -1
        const bent = path.map((hash, i) => (i === at ? flip(hash, bit) : hash))
        if (at >= 0) expect(verifyInclusion(leaf, index, bent, head)).toBe('not included')
      }),
    )
  })

  it('is refused when cut short, padded or of another tree, and fails when two hashes are swapped (F11)', () => {
    const path = buildInclusion(5, 300, readMany)
    const verify = (hashes: readonly Hash[]) => verifyInclusion(manyLeaves[5]!, 5, hashes, headOf(300))
    expect(verify(path)).toBe('included')
    expect(codeOf(() => verify(path.slice(1)))).toBe('PATH_MALFORMED')
    expect(codeOf(() => verify(path.slice(0, -1)))).toBe('PATH_MALFORMED')
    expect(codeOf(() => verify([...path, path[0]!]))).toBe('PATH_MALFORMED')
    expect(codeOf(() => verify([]))).toBe('PATH_MALFORMED')
    expect(verify([path[1]!, path[0]!, ...path.slice(2)])).toBe('not included')
    expect(codeOf(() => verify([path[0]!.subarray(1) as Hash, ...path.slice(1)]))).toBe('HASH_MALFORMED')
  })

  it('is refused for a place past the size and for numbers that count nothing', () => {
    const head = headOf(4)
    expect(codeOf(() => verifyInclusion(manyLeaves[0]!, 4, [], head))).toBe('INDEX_PAST_SIZE')
    expect(codeOf(() => verifyInclusion(manyLeaves[0]!, 0, [], { size: 0, root: EMPTY_ROOT }))).toBe('INDEX_PAST_SIZE')
    for (const wrong of [-1, 0.5, Number.NaN, 2 ** 53]) {
      expect(codeOf(() => verifyInclusion(manyLeaves[0]!, wrong, [], head))).toBe('NUMBER_MALFORMED')
      expect(codeOf(() => verifyInclusion(manyLeaves[0]!, 0, [], { ...head, size: wrong }))).toBe('NUMBER_MALFORMED')
    }
  })

  it('cannot be had for an inner node passed off as an entry (F13)', () => {
    const [a, b, c, d] = manyLeaves as [Hash, Hash, Hash, Hash]
    const head = headOf(4)
    const inner = joinBytes(Uint8Array.of(1), a, b)
    // The root over two "entries" that are the encodings of the two inner nodes.
    const shortened = treeHash([leafHash(inner), leafHash(joinBytes(Uint8Array.of(1), c, d))])
    expect(shortened).not.toEqual(head.root)
    expect(leafHash(inner)).not.toEqual(nodeHash(a, b))
    expect(leafHash(joinBytes(a, b))).not.toEqual(nodeHash(a, b))
    const path = [nodeHash(c, d)]
    expect(verifyInclusion(leafHash(inner), 0, path, { size: 2, root: head.root })).toBe('not included')
  })
})

describe('a consistency proof', () => {
  const pair = sizes.chain((second) =>
    fc.record({ second: fc.constant(second), first: fc.integer({ min: 1, max: second }) }),
  )

  it('holds between any two sizes of one growing tree', () => {
    fc.assert(
      fc.property(pair, ({ first, second }) => {
        const path = buildConsistency(first, second, readMany)
        expect(verifyConsistency(headOf(first), headOf(second), path)).toBe('consistent')
      }),
    )
  })

  it('fails when an old entry was changed, left out or moved (F5)', () => {
    fc.assert(
      fc.property(pair, fc.nat(), fc.constantFrom('changed', 'left out', 'moved'), ({ first, second }, pick, how) => {
        const at = pick % first
        const bent = manyLeaves.slice(0, second)
        if (how === 'changed') bent[at] = leafHash(toUtf8('something else'))
        if (how === 'left out') bent.splice(at, 1, ...manyLeaves.slice(second, second + 1))
        if (how === 'moved') bent.push(...bent.splice(at, 1))
        const changed = bent.slice(0, first).some((leaf, i) => leaf !== manyLeaves[i])
        if (!changed || bent.length < second) return
        const path = buildConsistency(first, second, readLeaves(bent))
        expect(verifyConsistency(headOf(first), { size: second, root: treeHash(bent) }, path)).toBe('not consistent')
      }),
    )
  })

  it('fails when one bit of path or root is another', () => {
    fc.assert(
      fc.property(pair, fc.nat(255), fc.nat(), ({ first, second }, bit, pick) => {
        const path = buildConsistency(first, second, readMany)
        const [one, two] = [headOf(first), headOf(second)]
        const bentRoot = (head: { size: number; root: Hash }) => ({ size: head.size, root: flip(head.root, bit) })
        expect(verifyConsistency(bentRoot(one), two, path)).toBe('not consistent')
        expect(verifyConsistency(one, bentRoot(two), path)).toBe('not consistent')
        if (path.length === 0) return
        const bent = path.map((hash, i) => (i === pick % path.length ? flip(hash, bit) : hash))
        expect(verifyConsistency(one, two, bent)).toBe('not consistent')
      }),
    )
  })

  it('is refused from size 0 (F12), backwards, cut short and padded', () => {
    const path = buildConsistency(6, 300, readMany)
    const verify = (hashes: readonly Hash[]) => verifyConsistency(headOf(6), headOf(300), hashes)
    expect(codeOf(() => verifyConsistency({ size: 0, root: EMPTY_ROOT }, headOf(3), []))).toBe('SIZE_ZERO')
    expect(codeOf(() => buildConsistency(0, 3, readMany))).toBe('SIZE_ZERO')
    expect(codeOf(() => verifyConsistency(headOf(300), headOf(6), path))).toBe('SIZE_SHRINKS')
    expect(codeOf(() => buildConsistency(4, 3, readMany))).toBe('SIZE_SHRINKS')
    expect(codeOf(() => verify([]))).toBe('PATH_MALFORMED')
    expect(codeOf(() => verify(path.slice(0, -1)))).toBe('PATH_MALFORMED')
    expect(codeOf(() => verify([...path, path[0]!]))).toBe('PATH_MALFORMED')
    expect(codeOf(() => verifyConsistency(headOf(6), headOf(6), [path[0]!]))).toBe('PATH_MALFORMED')
  })

  it('names rollback and split view before any proof (F6, F7)', () => {
    expect(compareHeads(headOf(8), headOf(7))).toBe('rollback')
    expect(compareHeads(headOf(8), { size: 8, root: headOf(7).root })).toBe('split view')
    expect(compareHeads(headOf(8), headOf(8))).toBe('same')
    expect(compareHeads(headOf(8), headOf(9))).toBe('needs proof')
    expect(compareHeads(headOf(0), headOf(9))).toBe('nothing seen')
  })
})

describe('trees longer than 2^32', () => {
  // All leaves are equal, so the root of a perfect subtree depends on its level alone and need not be worked out leaf
  // by leaf; the places in the tree still differ.
  const levels: Hash[] = [leafHash(toUtf8('same'))]
  for (let i = 0; i < 53; i++) levels.push(nodeHash(levels[i]!, levels[i]!))
  const readHuge = (level: number) => levels[level]!
  const huge = fc.maxSafeNat().map((n) => Math.max(n, 1))

  it('keep their proofs', () => {
    fc.assert(
      fc.property(huge, huge, (a, b) => {
        const [first, second] = a <= b ? [a, b] : [b, a]
        const head = (size: number) => ({ size, root: frontierRoot(readFrontier(size, readHuge)) })
        const path = buildInclusion(first - 1, second, readHuge)
        expect(verifyInclusion(levels[0]!, first - 1, path, head(second))).toBe('included')
        const steps = buildConsistency(first, second, readHuge)
        expect(verifyConsistency(head(first), head(second), steps)).toBe('consistent')
      }),
    )
  })

  it('end at 2^53 - 1 leaves', () => {
    const full = readFrontier(Number.MAX_SAFE_INTEGER, readHuge)
    expect(codeOf(() => appendLeaf(full, levels[0]!))).toBe('NUMBER_MALFORMED')
    expect(parseFrontier(formatFrontier(full))).toEqual(full)
  })
})
