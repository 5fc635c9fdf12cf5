import { sameBytes } from './bytes.ts'
import { ProofError } from './error.ts'
import { type Hash, nodeHash, parseHash } from './hash.ts'
import { requireCount } from './number.ts'
import { rangeHash, type SubtreeReader, splitPoint, type TreeHead } from './tree.ts'

/**
 * Builds the audit path of a leaf: sibling hashes from the leaf upwards.
 * Method: PATH of RFC 6962, section 2.1.1.
 * @param index - place of the leaf, counted from 0
 * @param size - leaves in the tree the path leads to
 * @throws {ProofError} NUMBER_MALFORMED; INDEX_PAST_SIZE
 */
export function buildInclusion(index: number, size: number, read: SubtreeReader): readonly Hash[] {
  requireInside(index, size)
  const path: Hash[] = []
  let begin = 0
  let end = size
  while (end - begin > 1) {
    const middle = begin + splitPoint(end - begin)
    if (index < middle) {
      path.push(rangeHash(middle, end, read))
      end = middle
    } else {
      path.push(rangeHash(begin, middle, read))
      begin = middle
    }
  }
  return path.reverse()
}

/**
 * Finds out whether a leaf is in a tree.
 * Method: RFC 9162, section 2.1.3.2; `fn`, `sn` and `r` are the RFC's names.
 * @param leaf - SHA-256 of the byte 0x00 and the entry; 32 bytes
 * @param index - place of the leaf, counted from 0
 * @param path - sibling hashes from the leaf upwards; 32 bytes each
 * @param head - size and root, from a checkpoint that was verified
 * @throws {ProofError} NUMBER_MALFORMED; INDEX_PAST_SIZE; HASH_MALFORMED; PATH_MALFORMED when the path is longer or
 *   shorter than index and size demand
 */
export function verifyInclusion(
  leaf: Hash,
  index: number,
  path: readonly Hash[],
  head: TreeHead,
): 'included' | 'not included' {
  requireInside(index, head.size)
  // Bits beyond 32 need BigInt: the bit operators of JavaScript cut a number to 32 bits.
  let fn = BigInt(index)
  let sn = BigInt(head.size - 1)
  let r = parseHash(leaf)
  for (const sibling of path) {
    if (sn === 0n) throw new ProofError('PATH_MALFORMED', 'the path goes on above the root')
    const p = parseHash(sibling)
    if (fn % 2n === 1n || fn === sn) {
      r = nodeHash(p, r)
      while (fn % 2n === 0n && fn !== 0n) {
        fn /= 2n
        sn /= 2n
      }
    } else {
      r = nodeHash(r, p)
    }
    fn /= 2n
    sn /= 2n
  }
  if (sn !== 0n) throw new ProofError('PATH_MALFORMED', 'the path ends below the root')
  return sameBytes(r, head.root) ? 'included' : 'not included'
}

function requireInside(index: number, size: number): void {
  requireCount(index, 'index')
  requireCount(size, 'size')
  if (index >= size) throw new ProofError('INDEX_PAST_SIZE', `leaf ${index} in a tree of ${size}`)
}
