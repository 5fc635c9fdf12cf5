import { z } from 'zod'

const Count = z.int().nonnegative()
const Counts = z.strictObject({ all: Count, read: Count, partial: Count, unread: Count, waiting: Count })

/** How far the desk is with reading what it holds. */
export const ReadingProgress = z.strictObject({
  /** `stopped`: somebody called it off; what was read is kept, the rest waits. */
  state: z.enum(['idle', 'working', 'paused', 'stopped']),
  /** Files read, or pages recognised from their pictures. */
  what: z.enum(['files', 'pages']).nullable(),
  done: Count,
  total: Count,
  /** An estimate from what was done so far; null where that is too little. */
  seconds: z.number().nonnegative().nullable(),
})
export type ReadingProgress = z.output<typeof ReadingProgress>

export const ReadingOrder = z.strictObject({ order: z.enum(['pause', 'go on', 'stop']) })
export type ReadingOrder = z.output<typeof ReadingOrder>

/** The wall behind which files of this case are read, and whether a person agreed to a weaker one. */
export const WallState = z.strictObject({
  tier: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable(),
  /** Nothing but plain text is read until somebody agrees. */
  awaitsConsent: z.boolean(),
  /** What was agreed to, in the words that were shown; null where nobody did. */
  consent: z.strictObject({ entry: Count, words: z.string() }).nullable(),
})
export type WallState = z.output<typeof WallState>

export const WallOrder = z.strictObject({
  order: z.enum(['agree', 'take back']),
  /** The language in which the person was told what the weaker wall does not hold. */
  locale: z.enum(['ar', 'en']),
})

export const CoverageQuery = z.strictObject({
  /** Only what came in this folder, and what was found inside it. */
  folder: z.string().max(4_096).optional(),
})

/** What share was read, what was not and why. Counts, never a grade. */
export const CoverageReport = z.strictObject({
  files: Counts,
  bytes: Counts,
  pages: z.strictObject({ read: Count, repaired: Count, recognised: Count, corrected: Count, unread: Count }),
  reasons: z.array(z.strictObject({ because: z.string(), files: Count, bytes: Count })),
  kinds: z.array(
    z.strictObject({ kind: z.string(), files: Count, bytes: Count, read: Count, partial: Count, unread: Count }),
  ),
  /** Files read by an earlier version of their engine. */
  outdated: Count,
  /** Groups of files that are the same or nearly so. */
  duplicates: Count,
  folders: z.array(z.strictObject({ folder: z.string(), files: Count, read: Count })),
  /** To be worked through, what a person can mend first; the first of `left`. */
  toSee: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      kind: z.string(),
      size: Count,
      state: z.enum(['waiting', 'partial', 'unread']),
      because: z.string().nullable(),
      pages: z.strictObject({ read: Count, unread: Count }),
    }),
  ),
  left: Count,
})
export type CoverageReport = z.output<typeof CoverageReport>

/** Files to be read again. Passwords are tried in order and kept nowhere. */
export const ReadAgainRequest = z.strictObject({
  reasons: z.array(z.string().max(40)).max(40).default([]),
  files: z.array(z.string().max(20)).max(10_000).default([]),
  engines: z.boolean().default(false),
  passwords: z.array(z.string().min(1).max(1_024)).max(1_000).default([]),
})
export type ReadAgainRequest = z.output<typeof ReadAgainRequest>

/** Whether pages come grey and blurred until asked for: this person's setting in this case. */
export const GentlePictures = z.strictObject({ gentle: z.boolean() })
