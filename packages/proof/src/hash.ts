import { sha256 } from '@noble/hashes/sha2.js'
import { parseBase64 } from './bytes.ts'
import { ProofError } from './error.ts'

declare const brand: unique symbol

/** A SHA-256 value: 32 bytes. Had from `parseHash` and from the functions that hash. */
export type Hash = Uint8Array & { readonly [brand]: 'Hash' }

/** Length of a SHA-256 value in bytes. */
export const HASH_BYTES = 32

/**
 * Takes 32 bytes as a hash; the bytes are copied.
 * @throws {ProofError} HASH_MALFORMED
 */
export function parseHash(bytes: Uint8Array): Hash {
  if (bytes.length !== HASH_BYTES)
    throw new ProofError('HASH_MALFORMED', `a hash has 32 bytes, this has ${bytes.length}`)
  return bytes.slice() as Hash
}

/**
 * Reads a hash in canonical Base64.
 * @throws {ProofError} BASE64_MALFORMED, HASH_MALFORMED
 */
export function parseHashText(text: string): Hash {
  return parseHash(parseBase64(text))
}

/** SHA-256 of the bytes. */
export function hashBytes(bytes: Uint8Array): Hash {
  return sha256(bytes) as Uint8Array as Hash
}

/**
 * Hash of a leaf: SHA-256 of the byte 0x00 and the entry. Method: RFC 6962, section 2.1.
 * The first byte keeps leaves and nodes apart, so that no entry can pass for an inner node.
 */
export function leafHash(entry: Uint8Array): Hash {
  return sha256.create().update(Uint8Array.of(0)).update(entry).digest() as Uint8Array as Hash
}

/** Hash of an inner node: SHA-256 of the byte 0x01, the left and the right hash. Method: RFC 6962, section 2.1. */
export function nodeHash(left: Hash, right: Hash): Hash {
  const node = new Uint8Array(1 + 2 * HASH_BYTES)
  node[0] = 1
  node.set(left, 1)
  node.set(right, 1 + HASH_BYTES)
  return sha256(node) as Uint8Array as Hash
}

/** Root of the tree without leaves: SHA-256 of nothing. Method: RFC 6962, section 2.1. */
export const EMPTY_ROOT: Hash = hashBytes(new Uint8Array(0))
