import { fromUtf8, sameBytes, toBase64, toUtf8 } from './bytes.ts'
import { ProofError } from './error.ts'
import { EMPTY_ROOT, parseHashText } from './hash.ts'
import type { VerifierKey } from './key.ts'
import { makeNote, type Note, type NoteSignature, parseNote } from './note.ts'
import { readDecimal, requireCount } from './number.ts'
import type { TreeHead } from './tree.ts'
import { type ValidSignature, verifyNote } from './verify-note.ts'

/**
 * What a checkpoint says: which ledger, how many entries, and the root over them. `extensions` are further lines;
 * Isnad writes none.
 */
export type Checkpoint = TreeHead & { readonly origin: string; readonly extensions: readonly string[] }

declare const brand: unique symbol

/** A checkpoint that a known key of its ledger signed. Had only from `verifyCheckpoint`. */
export type VerifiedCheckpoint = Checkpoint & { readonly [brand]: 'VerifiedCheckpoint' }

/** What is expected of a checkpoint. None of it may come from what is being verified. */
export type Expected = { readonly origin: string; readonly keys: readonly VerifierKey[] }

/**
 * What a checkpoint is worth.
 * `signed`: a log key that was given signed it; cosigners that were given and signed are in `by` too.
 * `not signed by a known key`: nothing speaks against it, and nothing for it.
 * `refused`: a known key's signature is wrong, or it is the checkpoint of another ledger.
 */
export type CheckpointVerdict =
  | {
      readonly state: 'signed'
      readonly checkpoint: VerifiedCheckpoint
      readonly by: readonly ValidSignature[]
      readonly unknown: readonly NoteSignature[]
    }
  | { readonly state: 'not signed by a known key'; readonly unknown: readonly NoteSignature[] }
  | { readonly state: 'refused'; readonly because: 'ORIGIN_MISMATCH' }
  | { readonly state: 'refused'; readonly because: 'SIGNATURE_INVALID'; readonly key: VerifierKey }

/**
 * Reads the text of a checkpoint. Method: C2SP tlog-checkpoint, "Note text".
 * @param text - the signed bytes of a note, with their last newline
 * @throws {ProofError} CHECKPOINT_MALFORMED for an empty line, a size with leading zeros, sign or above 2^53 - 1, a root
 *   that is not 32 bytes, or an empty tree with another root than that of nothing; BASE64_MALFORMED; HASH_MALFORMED
 */
export function parseCheckpointText(text: Uint8Array): Checkpoint {
  const lines = fromUtf8(text)?.split('\n')
  if (lines === undefined || lines.pop() !== '') {
    throw new ProofError('CHECKPOINT_MALFORMED', 'not UTF-8, or the last newline is missing')
  }
  const [origin, sizeText, rootText, ...extensions] = lines
  if (origin === undefined || sizeText === undefined || rootText === undefined) {
    throw new ProofError('CHECKPOINT_MALFORMED', 'fewer than three lines')
  }
  if (lines.includes('')) throw new ProofError('CHECKPOINT_MALFORMED', 'an empty line')
  const size = readDecimal(sizeText)
  if (size === undefined) throw new ProofError('CHECKPOINT_MALFORMED', 'the size is no decimal from 0 to 2^53 - 1')
  const root = parseHashText(rootText)
  if (size === 0 && !sameBytes(root, EMPTY_ROOT)) {
    throw new ProofError('CHECKPOINT_MALFORMED', 'a tree without leaves has one root only')
  }
  return { origin, size, root, extensions }
}

/**
 * Writes the text of a checkpoint, ready to be signed.
 * @throws {ProofError} CHECKPOINT_MALFORMED when it would not be read back equal; NUMBER_MALFORMED
 */
export function makeCheckpoint(checkpoint: TreeHead & { readonly origin: string }): Note {
  requireCount(checkpoint.size, 'size')
  const text = toUtf8(`${checkpoint.origin}\n${checkpoint.size}\n${toBase64(checkpoint.root)}\n`)
  const back = parseCheckpointText(text)
  if (back.origin !== checkpoint.origin || back.extensions.length > 0) {
    throw new ProofError('CHECKPOINT_MALFORMED', 'the origin is not one line')
  }
  return makeNote(text)
}

/**
 * Reads a checkpoint and verifies it. The text is not looked at before the note is well formed, and not returned unless
 * a known key of the ledger signed it.
 * @param bytes - the signed note as it was handed over
 * @throws {ProofError} the codes of `parseNote` and `parseCheckpointText`; KEYS_MISSING; KEYS_AMBIGUOUS
 */
export function verifyCheckpoint(bytes: Uint8Array, expected: Expected): CheckpointVerdict {
  const note = parseNote(bytes)
  const checkpoint = parseCheckpointText(note.text)
  const verdict = verifyNote(note, expected.keys)
  if (verdict.state === 'refused') return verdict
  if (checkpoint.origin !== expected.origin) return { state: 'refused', because: 'ORIGIN_MISMATCH' }
  // A cosigner says that it saw a checkpoint, never that it is the ledger's own.
  if (verdict.state === 'signed' && verdict.by.some(({ role }) => role === 'log')) {
    const { by, unknown } = verdict
    return { state: 'signed', checkpoint: checkpoint as VerifiedCheckpoint, by, unknown }
  }
  return { state: 'not signed by a known key', unknown: verdict.unknown }
}
