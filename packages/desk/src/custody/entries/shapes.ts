import { z } from 'zod'
import { ID_LETTERS, type IdKind } from '#model'

/** What an entry type is: who may act, what it brings into being, what its leaf and its payload hold. */
export interface EntryShape {
  /** `person`: a human act. `machine`: made by a program, whose stamp stands in the leaf. */
  readonly by: 'person' | 'machine'
  /** The kind of id it mints, where it brings something into being. */
  readonly mints?: IdKind
  /** Commitments of the leaf besides `payload`. */
  readonly commits?: readonly string[]
  /** Whether the leaf carries a public key. */
  readonly key?: true
  readonly payload: z.ZodType
}

/** Text a person wrote or a file brought. Bounded, since a payload is held in memory whole. */
export const text = z.string().max(65_536)
export const shortText = z.string().max(1_024)
/** A name may be as long as a file system allows: 4,096 bytes, each of which may become an escape. */
export const nameText = z.string().max(32_768)

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
export const base64 = z.base64()
/** A keyed name of a blob: 64 hexadecimal digits. */
export const blobName = sha256
/** Milliseconds are kept inside the case; leaves carry the day only. */
export const time = z.iso.datetime({ precision: 3 })
/** A date, time or interval in EDTF (ISO 8601-2), since what people know of a time is often only a part of it. */
export const edtf = z.string().max(128)
export const entryNumber = z.int().min(0)
export const engine = z.strictObject({ name: shortText, version: shortText })

export function id<K extends IdKind>(kind: K): z.ZodType<string> {
  return z.string().regex(new RegExp(`^${ID_LETTERS[kind]}(0|[1-9][0-9]{0,14})$`))
}

export const anyId = z.string().regex(/^[a-z](0|[1-9][0-9]{0,14})$/)

export const given = z.strictObject({
  name: nameText,
  nameBytes: base64.optional(),
  path: nameText.optional(),
  pathBytes: base64.optional(),
})

/**
 * A place in a file that survives re-reading: the file, the reading it was marked in, the span with its quotation and
 * what stands around it. UTF-16 code units, end exclusive. Where the words are not text, a box on a page.
 */
export const anchor = z.union([
  z.strictObject({
    file: id('file'),
    reading: id('reading'),
    page: z.int().min(1).optional(),
    start: z.int().min(0),
    end: z.int().min(0),
    exact: text,
    prefix: shortText.optional(),
    suffix: shortText.optional(),
  }),
  z.strictObject({
    file: id('file'),
    page: z.int().min(1),
    box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  }),
])

/** A proposal of an engine that a person took up or turned down: what made it, and the proposal as it was shown. */
export const proposal = z.strictObject({ engine, tracing: id('tracing').optional(), shown: text })

/** A sentence in the two languages of the desk; either may be missing. */
export const wording = z.strictObject({ ar: text.optional(), en: text.optional() })
