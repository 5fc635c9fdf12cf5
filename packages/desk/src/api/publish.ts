import { z } from 'zod'

const Params = z.record(z.string(), z.union([z.string(), z.number()]))

/** What a dossier would tell: the story is held against the case, and nothing is written. */
export const ReviewRequest = z.strictObject({
  story: z.string().max(8 << 20),
  show: z.record(z.string(), z.enum(['quotations', 'redacted', 'text', 'file'])).default({}),
  openAnyway: z.array(z.string().max(400)).max(10_000).default([]),
  joins: z.enum(['all', 'hand', 'none']).default('all'),
})

export const ReviewResult = z.strictObject({
  schema: z.literal('isnad-review/1'),
  /** SHA-256 over what would leave, hexadecimal digits. */
  digest: z.string(),
  sentences: z.int(),
  references: z.int(),
  claims: z.int(),
  documents: z.int(),
  review: z.array(z.strictObject({ code: z.string(), params: Params })),
  /** Why it cannot be published as it stands, by the line of the story; empty where nothing is in the way. */
  faults: z.array(z.strictObject({ place: z.string(), code: z.string(), params: Params })),
})

export type ReviewRequest = z.infer<typeof ReviewRequest>
export type ReviewResult = z.infer<typeof ReviewResult>
