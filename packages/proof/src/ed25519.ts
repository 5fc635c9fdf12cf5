import { getPublicKey, hashes, Point, sign, verify } from '@noble/ed25519'
import { sha512 } from '@noble/hashes/sha2.js'
import { joinBytes, toBase64 } from './bytes.ts'
import { ProofError } from './error.ts'

// The library leaves the synchronous hash to its user; WebCrypto, its default, is asynchronous and absent on `file://`
// pages of some browsers.
hashes.sha512 = sha512

declare const brand: unique symbol

/** An Ed25519 public key that passed `enrolKey`: 32 bytes, canonical, of the prime order. */
export type PublicKey = Uint8Array & { readonly [brand]: 'PublicKey' }

/** Length of an Ed25519 signature in bytes: R and S, 32 each. */
export const SIGNATURE_BYTES = 64

const PRIME = 2n ** 255n - 19n

/**
 * Takes a public key into use. Verifiers of the world disagree about odd keys (of 914 planted signatures one version
 * of OpenSSL accepts 208 and the next 43), so only keys on which all agree are let in.
 * Method: decoding of RFC 8032, section 5.1.3; then the point must be of the prime order.
 * @param bytes - 32 bytes as RFC 8032 encodes a point
 * @throws {ProofError} KEY_MALFORMED, not 32 bytes; KEY_NOT_CANONICAL, a second spelling of a point;
 *   KEY_NOT_ON_CURVE; KEY_LOW_ORDER, anyone can sign for it; KEY_MIXED_ORDER, verifiers would disagree
 */
export function enrolKey(bytes: Uint8Array): PublicKey {
  if (bytes.length !== 32) throw new ProofError('KEY_MALFORMED', `a key has 32 bytes, this has ${bytes.length}`)
  const found = readPoint(bytes)
  if (found === 'not canonical') throw new ProofError('KEY_NOT_CANONICAL', 'the key is not in its canonical form')
  if (found === 'not on the curve') throw new ProofError('KEY_NOT_ON_CURVE', 'the key is no point of the curve')
  if (found.isSmallOrder()) throw new ProofError('KEY_LOW_ORDER', 'the key is of low order')
  if (!found.isTorsionFree()) throw new ProofError('KEY_MIXED_ORDER', 'the key has a part of low order')
  return bytes.slice() as PublicKey
}

/**
 * Public key of a seed, the 32 secret bytes of RFC 8032, section 5.1.5.
 * @throws {ProofError} SEED_MALFORMED
 */
export function publicKeyOf(seed: Uint8Array): PublicKey {
  return getPublicKey(requireSeed(seed)) as Uint8Array as PublicKey
}

/**
 * Signs a message. Method: RFC 8032, section 5.1.6; the same seed and message always give the same signature.
 * Arithmetic on BigInt is not of constant time: where others can measure this machine, sign elsewhere and attach the
 * signature.
 * @throws {ProofError} SEED_MALFORMED
 */
export function signMessage(message: Uint8Array, seed: Uint8Array): Uint8Array {
  return sign(message, requireSeed(seed))
}

/**
 * Finds out whether the holder of a key signed a message.
 * Method: RFC 8032, section 5.1.7, in its strict form: S below the group order, R canonical and of the prime order.
 * With a key from `enrolKey` the equations with and without cofactor then agree, and so do OpenSSL of every version,
 * node:crypto and this.
 */
export function isSignedBy(key: PublicKey, message: Uint8Array, signature: Uint8Array): boolean {
  if (signature.length !== SIGNATURE_BYTES) return false
  const r = readPoint(signature.subarray(0, 32))
  if (typeof r === 'string' || r.isSmallOrder() || !r.isTorsionFree()) return false
  // The library refuses S at or above the group order, in both of its modes.
  return verify(signature, message, key, { zip215: false })
}

/** The key as `SubjectPublicKeyInfo` in PEM (RFC 8410, section 4), which `openssl pkeyutl` reads. */
export function formatKeyPem(key: PublicKey): string {
  const prefix = Uint8Array.of(0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00)
  return `-----BEGIN PUBLIC KEY-----\n${toBase64(joinBytes(prefix, key))}\n-----END PUBLIC KEY-----\n`
}

function readPoint(bytes: Uint8Array): Point | 'not canonical' | 'not on the curve' {
  let y = 0n
  for (let i = 31; i >= 0; i--) y = y * 256n + BigInt(i === 31 ? bytes[i]! & 0x7f : bytes[i]!)
  const negative = bytes[31]! >= 0x80
  // x is 0 exactly where y is 1 or -1; zero has no sign, so a sign bit there spells the point a second time.
  if (y >= PRIME || (negative && (y === 1n || y === PRIME - 1n))) return 'not canonical'
  try {
    return Point.fromBytes(bytes)
  } catch {
    return 'not on the curve'
  }
}

function requireSeed(seed: Uint8Array): Uint8Array {
  if (seed.length !== 32) throw new ProofError('SEED_MALFORMED', `a seed has 32 bytes, this has ${seed.length}`)
  return seed
}
