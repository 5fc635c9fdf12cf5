import { z } from 'zod'

const Box = z.tuple([z.number(), z.number(), z.number(), z.number()])
const Text = z.string().max(65_536)
const Ground = z.string().max(1_000)

export const RedactionMaking = z.strictObject({
  colours: z.enum(['black and white', 'grey', 'colour']),
  widths: z.enum(['steps', 'common']),
  /** Dots per inch. */
  dpi: z.int().min(72).max(400),
})

const State = z.enum(['none', 'drafted', 'sent back', 'reviewed', 'held back', 'applied', 'withdrawn'])

/** What a test of a redacted file found, and by which tool. */
export const RedactionCheck = z.strictObject({
  check: z.string(),
  tool: z.string(),
  version: z.string(),
  result: z.enum(['nothing found', 'found', 'not run']),
  note: z.string().optional(),
})
export type RedactionCheck = z.output<typeof RedactionCheck>

/** The plan of a file, what it proposes, and what was made by it. Places are UTF-16 units of the whole text; boxes are fractions of a page. */
export const RedactionView = z.strictObject({
  schema: z.literal('isnad-redaction/1'),
  file: z.string(),
  name: z.string(),
  /** `text`: a kind without pages; its words are written anew with gaps. */
  as: z.enum(['pages', 'text']),
  plan: z.string().nullable(),
  state: State,
  /** Why it was sent back or withdrawn. */
  words: z.string().nullable(),
  /** Whether the person at work may review it: nobody reviews what they marked. */
  mayReview: z.boolean(),
  making: RedactionMaking,
  terms: z.array(z.strictObject({ text: z.string(), as: z.enum(['name', 'words']) })),
  /** Terms that are too short to be looked for. */
  tooShort: z.array(z.string()),
  stays: z.array(z.strictObject({ form: z.string(), reason: z.string() })),
  marks: z.array(
    z.strictObject({
      number: z.int(),
      page: z.int().nullable(),
      box: z.array(z.number()).nullable(),
      exact: z.string().nullable(),
      start: z.int().nullable(),
      end: z.int().nullable(),
      ground: z.string(),
      wide: z.boolean(),
      /** Its words are not in the text any more. */
      isLost: z.boolean(),
    }),
  ),
  proposals: z.array(
    z.strictObject({
      start: z.int(),
      end: z.int(),
      exact: z.string(),
      term: z.string(),
      form: z.enum(['same', 'inflected', 'other script', 'split', 'reversed', 'inside', 'initials']),
      isPart: z.boolean(),
      isSure: z.boolean(),
      answer: z.enum(['marked', 'let stand', 'open']),
      page: z.int().nullable(),
      before: z.string(),
      after: z.string(),
    }),
  ),
  /** `start`: where the page begins in the whole text; null where it has none. */
  pages: z.array(z.strictObject({ number: z.int(), start: z.int().nullable() })),
  /** Pages whose words nobody knows: nothing can be proposed there. */
  unreadPages: z.array(z.int()),
  checks: z.array(RedactionCheck),
  made: z.array(
    z.strictObject({
      id: z.string(),
      plan: z.string(),
      size: z.int(),
      sha256: z.string(),
      pages: z.int(),
      text: z.enum(['recognised', 'partly', 'text', 'none']),
    }),
  ),
})
export type RedactionView = z.output<typeof RedactionView>

export const RedactionRow = z.strictObject({
  file: z.string(),
  name: z.string(),
  plan: z.string(),
  state: State,
  marks: z.int(),
})
export type RedactionRow = z.output<typeof RedactionRow>

export const RedactionElsewhere = z.strictObject({
  kind: z.enum(['document', 'claim']),
  id: z.string(),
  name: z.string(),
  count: z.int(),
  /** How many of them are not by chance. */
  sure: z.int(),
})
export type RedactionElsewhere = z.output<typeof RedactionElsewhere>

const Change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('term'), term: z.strictObject({ text: Text, as: z.enum(['name', 'words']) }) }),
  z.strictObject({ kind: z.literal('drop term'), text: Text }),
  z.strictObject({
    kind: z.literal('accept'),
    starts: z.union([z.literal('all'), z.array(z.int().nonnegative()).max(100_000)]),
    ground: Ground,
    wide: z.boolean().optional(),
  }),
  z.strictObject({
    kind: z.literal('words'),
    start: z.int().nonnegative(),
    end: z.int().positive(),
    ground: Ground,
    wide: z.boolean().optional(),
  }),
  z.strictObject({ kind: z.literal('region'), page: z.int().positive(), box: Box, ground: Ground }),
  z.strictObject({ kind: z.literal('drop marks'), marks: z.array(z.int().positive()).max(100_000) }),
  z.strictObject({ kind: z.literal('let stand'), form: Text, reason: Text }),
  z.strictObject({ kind: z.literal('making'), making: RedactionMaking.partial() }),
])

export const RedactionChanges = z.strictObject({ changes: z.array(Change).min(1).max(10_000) })
export type RedactionChanges = z.output<typeof RedactionChanges>

export const RedactionReview = z.strictObject({
  answer: z.enum(['agreed', 'sent back']),
  /** Digest of what the reviewer was shown; needed to agree. */
  shown: z.string().max(64).optional(),
  words: Text.optional(),
})
export const RedactionPreview = z.strictObject({ plan: z.string(), shown: z.string(), text: z.string().nullable() })
export type RedactionPreview = z.output<typeof RedactionPreview>
export const RedactionWithdrawal = z.strictObject({ reason: Text.min(1) })
export const RedactionApplied = z.strictObject({
  plan: z.string(),
  outcome: z.enum(['may leave', 'held back']),
  checks: z.array(RedactionCheck),
  redacted: z.string().optional(),
  pages: z.int(),
  text: z.string(),
})

export const RedactionPageQuery = z.strictObject({
  /** 1: as it would leave. */
  covered: z.enum(['0', '1']).default('0'),
})
export type RedactionApplied = z.output<typeof RedactionApplied>
