import { joinBytes, toUtf8 } from './bytes.ts'
import { isSignedBy, SIGNATURE_BYTES, signMessage } from './ed25519.ts'
import { ProofError } from './error.ts'
import { requireKeys, type Signer, type VerifierKey } from './key.ts'
import { attachSignature, type Note, type NoteSignature } from './note.ts'
import { requireCount } from './number.ts'

/** A signature that holds. A cosigner states the time at which it saw the text, in seconds since 1970. */
export type ValidSignature =
  | { readonly role: 'log'; readonly key: VerifierKey }
  | { readonly role: 'cosigner'; readonly key: VerifierKey; readonly time: number }

/**
 * What the signatures of a note are worth against the keys given. `unknown` signatures are of keys not given: they
 * count for nothing, either way.
 */
export type NoteVerdict =
  | {
      readonly state: 'signed'
      readonly by: readonly ValidSignature[]
      readonly unknown: readonly NoteSignature[]
    }
  | { readonly state: 'no known signature'; readonly unknown: readonly NoteSignature[] }
  | { readonly state: 'refused'; readonly because: 'SIGNATURE_INVALID'; readonly key: VerifierKey }

/** The first line of a text a cosigner signs: it keeps these apart from the texts a log signs. */
const COSIGNATURE_HEADER = 'cosignature/v1'

/**
 * Verifies the signatures of a note.
 * Method: C2SP signed-note, "Signatures": unknown signatures are ignored, and one known key that fails refuses the
 * whole note. Signature type 0x04: C2SP tlog-cosignature, "Ed25519 signed message".
 * @param keys - known from elsewhere than the note and what came with it
 * @throws {ProofError} KEYS_MISSING; KEYS_AMBIGUOUS
 */
export function verifyNote(note: Note, keys: readonly VerifierKey[]): NoteVerdict {
  requireKeys(keys)
  const by = new Map<VerifierKey, ValidSignature>()
  const unknown: NoteSignature[] = []
  for (const line of note.signatures) {
    const key = keys.find(({ name, id }) => name === line.name && id === line.keyId)
    if (key === undefined) {
      unknown.push(line)
      continue
    }
    const valid = verifyLine(note.text, key, line.signature)
    if (valid === undefined) return { state: 'refused', because: 'SIGNATURE_INVALID', key }
    // A key counts once, with the first of its signatures, however often it signed.
    if (!by.has(key)) by.set(key, valid)
  }
  if (by.size === 0) return { state: 'no known signature', unknown }
  return { state: 'signed', by: [...by.values()], unknown }
}

/**
 * Signs a note as a log does.
 * @throws {ProofError} SIGNATURE_MALFORMED for the key of a cosigner; SIGNATURES_TOO_MANY
 */
export function signNote(note: Note, signer: Signer): Note {
  if (signer.key.role !== 'log') throw new ProofError('SIGNATURE_MALFORMED', 'a cosigner signs with a time')
  return attachSignature(note, signer.key, signMessage(note.text, signer.seed))
}

/**
 * States that the signer saw this checkpoint, and nothing inconsistent before it. It is for the caller to have made
 * sure of that.
 * @param time - seconds since 1970
 * @throws {ProofError} COSIGNATURE_MALFORMED for the key of a log; NUMBER_MALFORMED; SIGNATURES_TOO_MANY
 */
export function cosignNote(note: Note, signer: Signer, time: number): Note {
  if (signer.key.role !== 'cosigner') throw new ProofError('COSIGNATURE_MALFORMED', 'a log signs without a time')
  requireCount(time, 'time')
  const stamp = new Uint8Array(8)
  new DataView(stamp.buffer).setBigUint64(0, BigInt(time))
  const signature = signMessage(cosignedText(note.text, BigInt(time)), signer.seed)
  return attachSignature(note, signer.key, joinBytes(stamp, signature))
}

/**
 * The 64 bytes with which `openssl pkeyutl -verify -rawin` checks `note.text`, or undefined when this log key did not
 * sign. What is returned is not yet verified.
 */
export function detachSignature(note: Note, key: VerifierKey): Uint8Array | undefined {
  if (key.role !== 'log') return undefined
  return note.signatures.find(({ name, keyId }) => name === key.name && keyId === key.id)?.signature
}

function verifyLine(text: Uint8Array, key: VerifierKey, signature: Uint8Array): ValidSignature | undefined {
  if (key.role === 'log') return isSignedBy(key.publicKey, text, signature) ? { role: 'log', key } : undefined
  if (signature.length !== 8 + SIGNATURE_BYTES) return undefined
  const time = new DataView(signature.buffer, signature.byteOffset).getBigUint64(0)
  if (time > BigInt(Number.MAX_SAFE_INTEGER)) return undefined
  const valid = isSignedBy(key.publicKey, cosignedText(text, time), signature.subarray(8))
  return valid ? { role: 'cosigner', key, time: Number(time) } : undefined
}

function cosignedText(text: Uint8Array, time: bigint): Uint8Array {
  return joinBytes(toUtf8(`${COSIGNATURE_HEADER}\ntime ${time}\n`), text)
}
