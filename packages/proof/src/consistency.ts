import { sameBytes } from './bytes.ts'
import { ProofError } from './error.ts'
import { type Hash, nodeHash, parseHash } from './hash.ts'
import { requireCount } from './number.ts'
import { rangeHash, type SubtreeReader, splitPoint, type TreeHead } from './tree.ts'

/**
 * Builds the proof that the tree of `second` leaves begins with the tree of `first` leaves.
 * Method: PROOF of RFC 6962, section 2.1.2.
 * @throws {ProofError} NUMBER_MALFORMED; SIZE_ZERO since every tree begins with nothing, so nothing would be proved;
 *   SIZE_SHRINKS
 */
export function buildConsistency(first: number, second: number, read: SubtreeReader): readonly Hash[] {
  requireGrowth(first, second)
  const path: Hash[] = []
  let begin = 0
  let end = second
  while (first !== end) {
    const middle = begin + splitPoint(end - begin)
    if (first <= middle) {
      path.push(rangeHash(middle, end, read))
      end = middle
    } else {
      path.push(rangeHash(begin, middle, read))
      begin = middle
    }
  }
  // The old root itself is known to the verifier, so it is left out when it is this very subtree.
  if (begin !== 0) path.push(rangeHash(begin, end, read))
  return path.reverse()
}

/**
 * Finds out whether the later tree only added leaves to the earlier one.
 * Method: RFC 9162, section 2.1.4.2; `fn`, `sn`, `fr` and `sr` are the RFC's names.
 * @throws {ProofError} NUMBER_MALFORMED; SIZE_ZERO; SIZE_SHRINKS; HASH_MALFORMED; PATH_MALFORMED when the path is
 *   longer or shorter than the sizes demand
 */
export function verifyConsistency(
  first: TreeHead,
  second: TreeHead,
  path: readonly Hash[],
): 'consistent' | 'not consistent' {
  requireGrowth(first.size, second.size)
  if (first.size === second.size) {
    if (path.length > 0) throw new ProofError('PATH_MALFORMED', 'equal sizes need no path')
    return sameBytes(first.root, second.root) ? 'consistent' : 'not consistent'
  }
  const firstRoot = parseHash(first.root)
  let fn = BigInt(first.size - 1)
  let sn = BigInt(second.size - 1)
  while (fn % 2n === 1n) {
    fn /= 2n
    sn /= 2n
  }
  // What is 0 here was a power of two: the first tree is a subtree of the second, and its root opens the path.
  const steps = fn === 0n ? [firstRoot, ...path] : path
  const start = steps[0]
  if (start === undefined) throw new ProofError('PATH_MALFORMED', 'the path is empty')
  let fr = parseHash(start)
  let sr = fr
  for (const step of steps.slice(1)) {
    if (sn === 0n) throw new ProofError('PATH_MALFORMED', 'the path goes on above the root')
    const c = parseHash(step)
    if (fn % 2n === 1n || fn === sn) {
      fr = nodeHash(c, fr)
      sr = nodeHash(c, sr)
      while (fn % 2n === 0n && fn !== 0n) {
        fn /= 2n
        sn /= 2n
      }
    } else {
      sr = nodeHash(sr, c)
    }
    fn /= 2n
    sn /= 2n
  }
  if (sn !== 0n) throw new ProofError('PATH_MALFORMED', 'the path ends below the root')
  return sameBytes(fr, firstRoot) && sameBytes(sr, second.root) ? 'consistent' : 'not consistent'
}

/**
 * What an earlier sight of a ledger says about the one shown now, before any proof:
 * `rollback`, it was longer when last seen; `split view`, two roots were shown for one size; `same`; or
 * `needs proof`, it has grown, and `verifyConsistency` must tell whether honestly; `nothing seen`, it was empty then,
 * and an empty ledger says nothing about a later one.
 */
export function compareHeads(
  seen: TreeHead,
  shown: TreeHead,
): 'same' | 'split view' | 'rollback' | 'needs proof' | 'nothing seen' {
  if (shown.size < seen.size) return 'rollback'
  if (shown.size > seen.size) return seen.size === 0 ? 'nothing seen' : 'needs proof'
  return sameBytes(seen.root, shown.root) ? 'same' : 'split view'
}

function requireGrowth(first: number, second: number): void {
  requireCount(first, 'first size')
  requireCount(second, 'second size')
  if (first === 0) throw new ProofError('SIZE_ZERO', 'a tree without leaves is the beginning of every tree')
  if (second < first) throw new ProofError('SIZE_SHRINKS', `a tree of ${second} leaves cannot begin with ${first}`)
}
