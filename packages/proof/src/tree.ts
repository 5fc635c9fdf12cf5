import { ProofError } from './error.ts'
import { EMPTY_ROOT, HASH_BYTES, type Hash, nodeHash, parseHash } from './hash.ts'
import { requireCount } from './number.ts'

/** What a checkpoint says of a tree: how many leaves, and their root. */
export type TreeHead = { readonly size: number; readonly root: Hash }

/**
 * Gives the hash over the leaves from `index * 2^level` up to, not including, `(index + 1) * 2^level`.
 * Level 0 is the leaf hashes themselves. Every proof is made of such hashes, wherever they are kept.
 */
export type SubtreeReader = (level: number, index: number) => Hash

/**
 * The right edge of a tree: the roots of its perfect subtrees from left to right, one for each bit that is set in the
 * size. With it, leaves are added and the root is known without the leaves before.
 */
export type Frontier = { readonly size: number; readonly peaks: readonly Hash[] }

/** The frontier of the tree without leaves. */
export const EMPTY_FRONTIER: Frontier = { size: 0, peaks: [] }

/**
 * Adds a leaf.
 * @param leaf - the hash of the entry, from `leafHash`
 * @throws {ProofError} NUMBER_MALFORMED when the tree would pass 2^53 - 1 leaves
 */
export function appendLeaf(frontier: Frontier, leaf: Hash): Frontier {
  const size = frontier.size + 1
  requireCount(size, 'size')
  const peaks = [...frontier.peaks]
  let peak = leaf
  // Two subtrees of one height become one: as many times as the old size ends in a set bit.
  for (let rest = frontier.size; rest % 2 === 1; rest = (rest - 1) / 2) peak = nodeHash(peaks.pop()!, peak)
  peaks.push(peak)
  return { size, peaks }
}

/** Root of the tree (MTH of RFC 6962, section 2.1). */
export function frontierRoot(frontier: Frontier): Hash {
  return foldPeaks(frontier.peaks)
}

/** Root over the given leaf hashes (MTH of RFC 6962, section 2.1). */
export function treeHash(leaves: Iterable<Hash>): Hash {
  let frontier = EMPTY_FRONTIER
  for (const leaf of leaves) frontier = appendLeaf(frontier, leaf)
  return frontierRoot(frontier)
}

/** Frontier of the first `size` leaves, from the perfect subtrees a reader gives. */
export function readFrontier(size: number, read: SubtreeReader): Frontier {
  requireCount(size, 'size')
  return { size, peaks: readPeaks(0, size, read) }
}

/** The frontier as bytes: size as 8 bytes, highest first, then the peaks, 32 bytes each, from the left. */
export function formatFrontier(frontier: Frontier): Uint8Array {
  const bytes = new Uint8Array(8 + frontier.peaks.length * HASH_BYTES)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(frontier.size))
  frontier.peaks.forEach((peak, i) => {
    bytes.set(peak, 8 + i * HASH_BYTES)
  })
  return bytes
}

/** @throws {ProofError} FRONTIER_MALFORMED when length and size disagree, or the size passes 2^53 - 1 */
export function parseFrontier(bytes: Uint8Array): Frontier {
  if (bytes.length < 8) throw new ProofError('FRONTIER_MALFORMED', 'a frontier has at least 8 bytes')
  const size = Number(new DataView(bytes.buffer, bytes.byteOffset, 8).getBigUint64(0))
  if (!Number.isSafeInteger(size)) throw new ProofError('FRONTIER_MALFORMED', 'the size passes 2^53 - 1')
  const count = bitsSet(size)
  if (bytes.length !== 8 + count * HASH_BYTES) {
    throw new ProofError('FRONTIER_MALFORMED', `a tree of ${size} leaves has ${count} peaks`)
  }
  const peaks = Array.from({ length: count }, (_, i) => parseHash(bytes.subarray(8 + i * 32, 40 + i * 32)))
  return { size, peaks }
}

/** Reads perfect subtrees out of leaf hashes held in memory; each subtree is hashed once. */
export function readLeaves(leaves: readonly Hash[]): SubtreeReader {
  const levels: Hash[][] = [leaves.slice()]
  for (let below = levels[0]!; below.length > 1; below = levels.at(-1)!) {
    const level: Hash[] = []
    for (let i = 0; i + 1 < below.length; i += 2) level.push(nodeHash(below[i]!, below[i + 1]!))
    levels.push(level)
  }
  return (level, index) => {
    const hash = levels[level]?.[index]
    if (hash === undefined) throw new ProofError('INDEX_PAST_SIZE', `no subtree ${index} at level ${level}`)
    return hash
  }
}

/** MTH over the leaves from `begin` to `end`, where `begin` is a multiple of a power of two not below the span. */
export function rangeHash(begin: number, end: number, read: SubtreeReader): Hash {
  return foldPeaks(readPeaks(begin, end, read))
}

/** The largest power of two below `span`; `span` is at least 2. It is `k` of RFC 6962, section 2.1. */
export function splitPoint(span: number): number {
  let k = 1
  while (k * 2 < span) k *= 2
  return k
}

function readPeaks(begin: number, end: number, read: SubtreeReader): Hash[] {
  const peaks: Hash[] = []
  let at = begin
  while (at < end) {
    let level = 0
    let width = 1
    while (width * 2 <= end - at) {
      width *= 2
      level++
    }
    peaks.push(read(level, at / width))
    at += width
  }
  return peaks
}

function foldPeaks(peaks: readonly Hash[]): Hash {
  let root = peaks.at(-1)
  if (root === undefined) return EMPTY_ROOT
  for (let i = peaks.length - 2; i >= 0; i--) root = nodeHash(peaks[i]!, root)
  return root
}

function bitsSet(size: number): number {
  let count = 0
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2
  return count
}
