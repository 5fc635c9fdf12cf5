import { fromUtf8, joinBytes, parseBase64, toBase64, toUtf8 } from './bytes.ts'
import { type CheckpointVerdict, type Expected, verifyCheckpoint } from './checkpoint.ts'
import { ProofError } from './error.ts'
import { type Hash, parseHashText } from './hash.ts'
import { verifyInclusion } from './inclusion.ts'
import { NOTE_LIMITS } from './note.ts'
import { readDecimal, requireCount } from './number.ts'

/**
 * A proof that carries all it needs but the keys: where the entry is, the path to the root, and the checkpoint.
 * `extra` is for the application and protected by nothing. `checkpoint` holds the bytes of the signed note.
 */
export type ProofText = {
  readonly extra: Uint8Array | undefined
  readonly index: number
  readonly path: readonly Hash[]
  readonly checkpoint: Uint8Array
}

/** What a proof shows: where `included`, in the ledger and up to the size that `verdict.checkpoint` names. */
export type ProofVerdict =
  | { readonly state: 'included'; readonly verdict: Extract<CheckpointVerdict, { state: 'signed' }> }
  | { readonly state: 'not included'; readonly verdict: Extract<CheckpointVerdict, { state: 'signed' }> }
  | { readonly state: 'not checked'; readonly verdict: Exclude<CheckpointVerdict, { state: 'signed' }> }

const HEADER = 'c2sp.org/tlog-proof@v1'

/** A path in a tree of at most 2^53 - 1 leaves has no more hashes. */
const PATH_MAX = 53

/**
 * Writes a proof. Method: C2SP tlog-proof, "Format".
 * @throws {ProofError} NUMBER_MALFORMED
 */
export function formatProof(proof: ProofText): Uint8Array {
  requireCount(proof.index, 'index')
  const extra = proof.extra === undefined ? [] : [`extra ${toBase64(proof.extra)}`]
  const lines = [HEADER, ...extra, `index ${proof.index}`, ...proof.path.map(toBase64), '']
  return joinBytes(toUtf8(`${lines.join('\n')}\n`), proof.checkpoint)
}

/**
 * Reads a proof; the checkpoint stays as bytes.
 * @throws {ProofError} PROOF_MALFORMED; BASE64_MALFORMED; HASH_MALFORMED; NOTE_TOO_LARGE
 */
export function parseProof(bytes: Uint8Array): ProofText {
  if (bytes.length > NOTE_LIMITS.bytes) throw new ProofError('NOTE_TOO_LARGE', `more than ${NOTE_LIMITS.bytes} bytes`)
  const split = bytes.findIndex((byte, i) => byte === 0x0a && bytes[i + 1] === 0x0a)
  const head = fromUtf8(bytes.subarray(0, Math.max(split, 0)))
  const [header, ...lines] = head?.split('\n') ?? []
  if (header !== HEADER) throw new ProofError('PROOF_MALFORMED', `the first line is not ${HEADER}`)
  const extra = lines[0]?.startsWith('extra ') ? parseBase64(lines.shift()!.slice('extra '.length)) : undefined
  const [, indexText] = /^index ([0-9]+)$/.exec(lines.shift() ?? '') ?? []
  const index = indexText === undefined ? undefined : readDecimal(indexText)
  if (index === undefined) throw new ProofError('PROOF_MALFORMED', 'no index from 0 to 2^53 - 1')
  if (lines.length > PATH_MAX) throw new ProofError('PROOF_MALFORMED', `more than ${PATH_MAX} hashes`)
  return { extra, index, path: lines.map(parseHashText), checkpoint: bytes.slice(split + 2) }
}

/**
 * Finds out whether an entry is in a ledger, from a proof and keys known from elsewhere.
 * @param leaf - the hash of the entry, from `leafHash`
 * @throws {ProofError} INDEX_PAST_SIZE; PATH_MALFORMED; the codes of `verifyCheckpoint`
 */
export function verifyProof(leaf: Hash, proof: ProofText, expected: Expected): ProofVerdict {
  const verdict = verifyCheckpoint(proof.checkpoint, expected)
  if (verdict.state !== 'signed') return { state: 'not checked', verdict }
  return { state: verifyInclusion(leaf, proof.index, proof.path, verdict.checkpoint), verdict }
}
