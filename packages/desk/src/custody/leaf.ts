import { ENTRY_BYTES_MAX, fromUtf8, parseBase64, toUtf8 } from '@isnad/proof'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import { type EntryType, isEntryType } from './entries/types.ts'
import { CustodyError } from './error.ts'

/**
 * One entry of the ledger as it stands in the tree for ever. It tells nothing about a person: an order, a type, a day,
 * a pseudonym, and commitments to what lies apart. docs/formats/ledger.md describes each field.
 */
export interface Leaf {
  readonly v: 1
  /** Its own number; an entry moved to another place contradicts itself. */
  readonly n: number
  readonly type: EntryType
  /** UTC day, `2026-08-20`: no finer, since a leaf may be published. */
  readonly day: string
  /** Pseudonym of who acted: 16 hexadecimal digits, known to the case only. */
  readonly by: string
  /** 16 random bytes in Base64: a hash of a leaf beside a published one cannot be guessed at. */
  readonly salt: string
  /** Numbers of the entries this act is about, ascending. */
  readonly of?: readonly number[]
  /** Commitments in Base64 by what they commit to; `payload` is always there. */
  readonly commits: Readonly<Record<string, string>>
  /** Stamp of the program, where a program acted: `name/version`. */
  readonly tool?: string
  /** A key that may sign checkpoints from here on, as `name+id+key`. */
  readonly key?: string
  /** The clock stood behind that of the entry before. Order is by number, never by time. */
  readonly clock?: 'behind'
}

const commitment = z.string().regex(/^[A-Za-z0-9+/]{43}=$/)
const shape = z.strictObject({
  v: z.literal(1),
  n: z.int().min(0),
  type: z.string().refine(isEntryType),
  day: z.iso.date(),
  by: z.string().regex(/^[0-9a-f]{16}$/),
  salt: z.string().regex(/^[A-Za-z0-9+/]{22}==$/),
  of: z.array(z.int().min(0)).min(1).max(4_096).optional(),
  commits: z.record(z.string().regex(/^[a-z]{1,32}$/), commitment),
  tool: z.string().max(256).optional(),
  key: z.string().max(256).optional(),
  clock: z.literal('behind').optional(),
})

/**
 * Writes a leaf once; from then on it is bytes. Method: RFC 8785.
 * @throws {CustodyError} LEAF_MALFORMED when it is longer than an entry may be
 */
export function formatLeaf(leaf: Leaf): Uint8Array {
  const bytes = toUtf8(canonicalize(leaf) ?? '')
  if (bytes.length > ENTRY_BYTES_MAX) {
    throw new CustodyError('LEAF_MALFORMED', `entry ${leaf.n} has ${bytes.length} bytes`, { n: leaf.n })
  }
  return bytes
}

/**
 * Reads the bytes of entry `n`, which may have been written by an adversary.
 * @throws {CustodyError} LEAF_MALFORMED for another number, an unknown type or field, or a second spelling
 */
export function parseLeaf(bytes: Uint8Array, n: number): Leaf {
  const malformed = (why: string): CustodyError => new CustodyError('LEAF_MALFORMED', `entry ${n}: ${why}`, { n })
  const text = fromUtf8(bytes)
  if (text === undefined) throw malformed('not UTF-8')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw malformed('not JSON')
  }
  const result = shape.safeParse(value)
  if (!result.success) throw malformed('not the fields of a leaf')
  // A second spelling of the same values would be a second leaf; also catches doubled names.
  if (canonicalize(value) !== text) throw malformed('not in the canonical form')
  if (result.data.n !== n) throw malformed('it carries another number')
  if (!('payload' in result.data.commits)) throw malformed('no commitment to a payload')
  return result.data as Leaf
}

/** A commitment of a leaf as 32 bytes, or undefined. */
export function findCommitment(leaf: Leaf, of: string): Uint8Array | undefined {
  const text = leaf.commits[of]
  return text === undefined ? undefined : parseBase64(text)
}
