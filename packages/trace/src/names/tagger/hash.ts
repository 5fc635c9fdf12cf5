/** FNV-1a over UTF-16 code units, 32 bits. Deterministic everywhere; chosen for size of the tables, not for secrecy. */
export function hashText(text: string, from = 0, to = text.length): number {
  return hashMore(EMPTY_HASH, text, from, to)
}

/** Goes on hashing where another hash ended: `hashMore(hashText(a), b)` is `hashText(a + b)`. */
export function hashMore(start: number, text: string, from = 0, to = text.length): number {
  let h = start
  for (let i = from; i < to; i++) h = hashUnit(h, text.charCodeAt(i))
  return h >>> 0
}

/** The hash of no text. */
export const EMPTY_HASH = 0x811c9dc5

/** Hashes one code unit more; the result is signed. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(Math.imul(hash ^ (unit & 0xff), 0x01000193) ^ (unit >> 8), 0x01000193)
}

/** Joins two hashes, in order. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUE = new Uint8Array(128)
for (let i = 0; i < 64; i++) VALUE[ALPHABET.charCodeAt(i)] = i

/** Base64 without padding or white space; written out because the room may use neither Node nor the DOM. */
export function decodeBase64(text: string): Uint8Array {
  const bytes = new Uint8Array((text.length * 3) >> 2)
  const whole = text.length & ~3
  let at = 0
  for (let i = 0; i < whole; i += 4) {
    const n =
      (VALUE[text.charCodeAt(i)]! << 18) |
      (VALUE[text.charCodeAt(i + 1)]! << 12) |
      (VALUE[text.charCodeAt(i + 2)]! << 6) |
      VALUE[text.charCodeAt(i + 3)]!
    bytes[at++] = n >> 16
    bytes[at++] = n >> 8
    bytes[at++] = n
  }
  const rest = text.length - whole
  if (rest > 1) {
    const n = (VALUE[text.charCodeAt(whole)]! << 18) | (VALUE[text.charCodeAt(whole + 1)]! << 12)
    bytes[at++] = n >> 16
    if (rest > 2) bytes[at++] = (n | (VALUE[text.charCodeAt(whole + 2)]! << 6)) >> 8
  }
  return bytes
}

export function encodeBase64(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const n = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    text += ALPHABET[n >> 18]! + ALPHABET[(n >> 12) & 63]!
    if (i + 1 < bytes.length) text += ALPHABET[(n >> 6) & 63]!
    if (i + 2 < bytes.length) text += ALPHABET[n & 63]!
  }
  return text
}

/**
 * A set that answers "surely not" or "almost surely" (Bloom 1970): some ten bits for each member, one wrong yes in a
 * hundred. Double hashing after Kirsch and Mitzenmacher (2006).
 */
export class Sieve {
  readonly bits: Uint8Array
  readonly #rounds: number

  constructor(bits: Uint8Array, rounds = 7) {
    this.bits = bits
    this.#rounds = rounds
  }

  static of(members: Iterable<string>, size: number): Sieve {
    const sieve = new Sieve(new Uint8Array(Math.max(8, Math.ceil((size * 10) / 8))))
    const n = sieve.bits.length * 8
    for (const member of members) {
      const hash = hashText(member)
      const step = stepOf(hash)
      for (let i = 0, h = hash; i < sieve.#rounds; i++, h = (h + step) >>> 0)
        sieve.bits[(h % n) >> 3]! |= 1 << ((h % n) & 7)
    }
    return sieve
  }

  has(member: string): boolean {
    return this.hasHash(hashText(member))
  }

  /** @param hash - of `hashText` */
  hasHash(hash: number): boolean {
    const { bits } = this
    const n = bits.length * 8
    const step = stepOf(hash)
    let h = hash
    for (let i = 0; i < this.#rounds; i++) {
      const at = h % n
      if ((bits[at >> 3]! & (1 << (at & 7))) === 0) return false
      h = (h + step) >>> 0
    }
    return true
  }
}

function stepOf(hash: number): number {
  return (mix(hash, 0x5bd1e995) | 1) >>> 0
}
