import { ProofError } from './error.ts'

/** Joins byte strings, left to right. */
export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** Compares two byte strings; looks at every byte whatever it finds. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let i = 0; i < a.length; i++) difference |= a[i]! ^ b[i]!
  return difference === 0
}

/** Lowercase hexadecimal. */
export function toHex(bytes: Uint8Array): string {
  let hex = ''
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0')
  return hex
}

const encoder = new TextEncoder()
// `ignoreBOM: true` keeps a byte order mark in the text: without it the decoder drops three signed bytes.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** UTF-8 bytes of a string. */
export function toUtf8(text: string): Uint8Array {
  return encoder.encode(text)
}

/** The string, or undefined where the bytes are not valid UTF-8. A byte order mark stays a character. */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** Standard Base64 with padding (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/**
 * Reads standard Base64 with padding (RFC 4648, section 4) in its one canonical form.
 * @throws {ProofError} BASE64_MALFORMED also for white space, missing padding and unused bits that are set: two
 *   spellings of one signature would be two different files.
 */
export function parseBase64(text: string): Uint8Array {
  let binary: string
  try {
    binary = atob(text)
  } catch (cause) {
    throw new ProofError('BASE64_MALFORMED', 'not Base64', { cause })
  }
  if (btoa(binary) !== text) throw new ProofError('BASE64_MALFORMED', 'not the canonical form of Base64')
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}
