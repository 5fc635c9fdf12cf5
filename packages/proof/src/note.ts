import { fromUtf8, joinBytes, parseBase64, toBase64, toUtf8 } from './bytes.ts'
import { ProofError } from './error.ts'
import { isKeyName, type VerifierKey } from './key.ts'

/** A line of signature: whose it claims to be, and the bytes behind the key's id. */
export type NoteSignature = { readonly name: string; readonly keyId: number; readonly signature: Uint8Array }

/** A signed note: the exact bytes that are signed, with their last newline, and the signatures in their order. */
export type Note = { readonly text: Uint8Array; readonly signatures: readonly NoteSignature[] }

/** Limits on what a stranger hands over; C2SP asks for at least 16 signatures. */
export const NOTE_LIMITS = { bytes: 1_000_000, signatures: 16 } as const

const NEWLINE = 0x0a

/**
 * Reads a signed note without judging its signatures. Method: C2SP signed-note, "Format"; nothing is repaired.
 * @throws {ProofError} NOTE_TOO_LARGE; NOTE_MALFORMED for a missing last newline, a control character (so for CRLF
 *   too), bytes that are no UTF-8, a missing blank line, no signature, or a line that is no signature;
 *   BASE64_MALFORMED; SIGNATURES_TOO_MANY
 */
export function parseNote(bytes: Uint8Array): Note {
  if (bytes.length > NOTE_LIMITS.bytes) throw new ProofError('NOTE_TOO_LARGE', `more than ${NOTE_LIMITS.bytes} bytes`)
  requirePlainText(bytes)
  if (bytes.at(-1) !== NEWLINE) throw new ProofError('NOTE_MALFORMED', 'the last newline is missing')
  const split = lastBlankLine(bytes)
  if (split < 0) throw new ProofError('NOTE_MALFORMED', 'no blank line before the signatures')
  const text = bytes.slice(0, split + 1)
  const lines = fromUtf8(bytes.subarray(split + 2))!
    .split('\n')
    .slice(0, -1)
  if (lines.length === 0) throw new ProofError('NOTE_MALFORMED', 'no signature')
  if (lines.length > NOTE_LIMITS.signatures) {
    throw new ProofError('SIGNATURES_TOO_MANY', `more than ${NOTE_LIMITS.signatures} signatures`)
  }
  return { text, signatures: lines.map(parseSignatureLine) }
}

/**
 * A text without signatures, ready to be signed.
 * @throws {ProofError} NOTE_MALFORMED when it does not end in a newline, is no UTF-8 or holds a control character
 */
export function makeNote(text: string | Uint8Array): Note {
  const bytes = typeof text === 'string' ? toUtf8(text) : text.slice()
  requirePlainText(bytes)
  if (bytes.at(-1) !== NEWLINE) throw new ProofError('NOTE_MALFORMED', 'the last newline is missing')
  return { text: bytes, signatures: [] }
}

/**
 * Adds a signature made elsewhere, as the last line. It is not verified.
 * @throws {ProofError} SIGNATURES_TOO_MANY; SIGNATURE_MALFORMED when there are no bytes
 */
export function attachSignature(note: Note, key: VerifierKey, signature: Uint8Array): Note {
  if (signature.length === 0) throw new ProofError('SIGNATURE_MALFORMED', 'a signature without bytes')
  if (note.signatures.length >= NOTE_LIMITS.signatures) {
    throw new ProofError('SIGNATURES_TOO_MANY', `more than ${NOTE_LIMITS.signatures} signatures`)
  }
  const added = { name: key.name, keyId: key.id, signature: signature.slice() }
  return { text: note.text, signatures: [...note.signatures, added] }
}

/**
 * Writes a note, byte for byte as `parseNote` read it.
 * @throws {ProofError} NOTE_MALFORMED when it has no signature
 */
export function formatNote(note: Note): Uint8Array {
  if (note.signatures.length === 0) throw new ProofError('NOTE_MALFORMED', 'no signature')
  const lines = note.signatures.map(({ name, keyId, signature }) => {
    const id = new Uint8Array(4)
    new DataView(id.buffer).setUint32(0, keyId)
    return `\u2014 ${name} ${toBase64(joinBytes(id, signature))}\n`
  })
  return joinBytes(note.text, toUtf8(`\n${lines.join('')}`))
}

function parseSignatureLine(line: string): NoteSignature {
  const [, name, encoded] = /^\u2014 ([^ ]+) ([^ ]+)$/u.exec(line) ?? []
  if (name === undefined || encoded === undefined || !isKeyName(name)) {
    throw new ProofError('NOTE_MALFORMED', 'a line after the blank line is no signature')
  }
  const bytes = parseBase64(encoded)
  if (bytes.length < 5) throw new ProofError('NOTE_MALFORMED', 'a signature is too short to name its key')
  return { name, keyId: new DataView(bytes.buffer).getUint32(0), signature: bytes.slice(4) }
}

function requirePlainText(bytes: Uint8Array): void {
  if (bytes.some((byte) => byte < 0x20 && byte !== NEWLINE))
    throw new ProofError('NOTE_MALFORMED', 'a control character')
  if (fromUtf8(bytes) === undefined) throw new ProofError('NOTE_MALFORMED', 'not UTF-8')
}

/** Place of the newline that ends the text: the first of the last two newlines in a row. */
function lastBlankLine(bytes: Uint8Array): number {
  for (let i = bytes.length - 2; i >= 0; i--) if (bytes[i] === NEWLINE && bytes[i + 1] === NEWLINE) return i
  return -1
}
