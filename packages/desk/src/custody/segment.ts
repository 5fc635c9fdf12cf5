import { fromUtf8, toUtf8 } from '@isnad/proof'
import { z } from 'zod'
import { CustodyError } from './error.ts'

/**
 * What one entry commits to, as it lies in `payloads/`: the exact text, and the keys that open its commitments. Erasing
 * an entry's content takes this record away whole.
 */
export interface PayloadRecord {
  readonly n: number
  /** Canonical JSON (RFC 8785), committed to byte by byte. */
  readonly payload: string
  /** Keys in Base64 by the commitment they open; 32 random bytes each. */
  readonly keys: Readonly<Record<string, string>>
}

/** Longest payload in bytes; what is longer belongs among the derivatives. */
export const PAYLOAD_BYTES_MAX = 4 * 1024 * 1024

const shape = z.strictObject({
  n: z.int().min(0),
  payload: z.string(),
  keys: z.record(z.string(), z.string().regex(/^[A-Za-z0-9+/]{43}=$/)),
})

/** Key of the segment that begins with entry `first`: its number in groups of three digits, as tiles are named. */
export function segmentKey(first: number): string {
  const digits = String(first)
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/.{3}/g) ?? []
  return groups.map((group, i) => (i < groups.length - 1 ? `x${group}` : group)).join('/')
}

/** First entry of the segment with this key, or undefined when it is no key of a segment. */
export function parseSegmentKey(key: string): number | undefined {
  if (!/^(?:x[0-9]{3}\/)*[0-9]{3}$/.test(key)) return undefined
  const n = Number(key.replaceAll(/[x/]/g, ''))
  return Number.isSafeInteger(n) && segmentKey(n) === key ? n : undefined
}

/** Writes the payloads of one append, one line of JSON each. */
export function formatSegment(records: readonly PayloadRecord[]): Uint8Array {
  return toUtf8(records.map((record) => `${JSON.stringify(record)}\n`).join(''))
}

/**
 * Reads a segment.
 * @throws {CustodyError} SEGMENT_MALFORMED also when numbers do not ascend from `first` on
 */
export function parseSegment(bytes: Uint8Array, first: number): readonly PayloadRecord[] {
  const malformed = (): CustodyError =>
    new CustodyError('SEGMENT_MALFORMED', `payloads from entry ${first} on`, { n: first })
  const lines = fromUtf8(bytes)?.split('\n')
  if (lines === undefined || lines.pop() !== '') throw malformed()
  let least = first
  return lines.map((line) => {
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      throw malformed()
    }
    const result = shape.safeParse(value)
    if (!result.success || result.data.n < least) throw malformed()
    least = result.data.n + 1
    return result.data
  })
}
