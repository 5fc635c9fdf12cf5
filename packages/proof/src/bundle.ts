import { joinBytes } from './bytes.ts'
import { ProofError } from './error.ts'
import { TILE_WIDTH } from './tiles.ts'

/** The longest entry in bytes: its length is written in 16 bits. */
export const ENTRY_BYTES_MAX = 65_535

/**
 * Writes entries as a bundle: each behind its length, 2 bytes, highest first (C2SP tlog-tiles, "Log entries").
 * @throws {ProofError} ENTRY_TOO_LONG; BUNDLE_MALFORMED for no entries, or more than 256
 */
export function formatBundle(entries: readonly Uint8Array[]): Uint8Array {
  if (entries.length < 1 || entries.length > TILE_WIDTH) {
    throw new ProofError('BUNDLE_MALFORMED', `a bundle holds 1 to ${TILE_WIDTH} entries, not ${entries.length}`)
  }
  return joinBytes(...entries.flatMap((entry) => [formatLength(entry.length), entry]))
}

/**
 * Reads a bundle; the entries are views into `bytes`, not copies.
 * @param width - how many entries it must hold; a bundle does not say so itself
 * @throws {ProofError} BUNDLE_MALFORMED when it ends early, or holds fewer or more than `width`
 */
export function parseBundle(bytes: Uint8Array, width: number): readonly Uint8Array[] {
  const entries: Uint8Array[] = []
  let at = 0
  while (at < bytes.length) {
    if (entries.length === width) throw new ProofError('BUNDLE_MALFORMED', `more than ${width} entries`)
    const high = bytes[at]
    const low = bytes[at + 1]
    if (high === undefined || low === undefined) throw new ProofError('BUNDLE_MALFORMED', 'it ends within a length')
    const end = at + 2 + high * 256 + low
    if (end > bytes.length) throw new ProofError('BUNDLE_MALFORMED', 'it ends within an entry')
    entries.push(bytes.subarray(at + 2, end))
    at = end
  }
  if (entries.length < width) throw new ProofError('BUNDLE_MALFORMED', `fewer than ${width} entries`)
  return entries
}

function formatLength(length: number): Uint8Array {
  if (length > ENTRY_BYTES_MAX) throw new ProofError('ENTRY_TOO_LONG', `an entry of ${length} bytes`)
  return Uint8Array.of(length >> 8, length & 0xff)
}
