import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { sameBytes } from './bytes.ts'
import { ProofError } from './error.ts'

declare const brand: unique symbol

/** A salted commitment: 32 bytes that say nothing about what they commit to until the key is disclosed. */
export type Commitment = Uint8Array & { readonly [brand]: 'Commitment' }

/** The secret that opens a commitment: exactly 32 random bytes, fresh for each thing committed to. */
export type CommitmentKey = Uint8Array & { readonly [brand]: 'CommitmentKey' }

/**
 * Takes 32 bytes as the key of a commitment. The length is fixed because HMAC pads short keys and hashes long ones, so
 * that different keys would open alike.
 * @throws {ProofError} COMMITMENT_KEY_MALFORMED
 */
export function parseCommitmentKey(bytes: Uint8Array): CommitmentKey {
  if (bytes.length !== 32) throw new ProofError('COMMITMENT_KEY_MALFORMED', `a key has 32 bytes, not ${bytes.length}`)
  return bytes.slice() as CommitmentKey
}

/** @throws {ProofError} COMMITMENT_MALFORMED unless there are 32 bytes */
export function parseCommitment(bytes: Uint8Array): Commitment {
  if (bytes.length !== 32)
    throw new ProofError('COMMITMENT_MALFORMED', `a commitment has 32 bytes, not ${bytes.length}`)
  return bytes.slice() as Commitment
}

/** Commits to bytes: HMAC-SHA-256 (RFC 2104) under a key of 32 bytes. Bytes are bytes; nothing is re-serialised. */
export function commit(key: CommitmentKey, bytes: Uint8Array): Commitment {
  return startCommitment(key).add(bytes).finish()
}

/** The same for bytes that come in pieces; where they are cut makes no difference. */
export function startCommitment(key: CommitmentKey): CommitmentBuilder {
  const mac = hmac.create(sha256, parseCommitmentKey(key))
  const builder: CommitmentBuilder = {
    add(bytes) {
      mac.update(bytes)
      return builder
    },
    finish: () => mac.digest() as Uint8Array as Commitment,
  }
  return builder
}

/** Takes pieces in order; `finish` ends it. */
export type CommitmentBuilder = {
  readonly add: (bytes: Uint8Array) => CommitmentBuilder
  readonly finish: () => Commitment
}

/** Finds out whether key and bytes are those a commitment was made with. */
export function openCommitment(
  commitment: Commitment,
  key: CommitmentKey,
  bytes: Uint8Array,
): 'opens' | 'does not open' {
  return sameBytes(commit(key, bytes), commitment) ? 'opens' : 'does not open'
}
