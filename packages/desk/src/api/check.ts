import { z } from 'zod'
import { Interval, Span } from './trace.ts'

/** What `isnad check --json` gives: a draft held against what a case has. docs/check.md explains the codes. */
export const CHECK_SCHEMA = 'isnad-check/1'

export const SentenceKind = z.enum(['reported claim', 'own observation', 'background', 'analysis', 'headline'])
export const CheckLevel = z.enum(['resolve', 'look', 'note'])

const Params = z.record(z.string(), z.union([z.string(), z.number()]))
/** Words of a document, with whose they are. */
const DocumentWords = z.strictObject({
  document: z.string(),
  name: z.string(),
  outlet: z.string().nullable(),
  span: Span,
})

export const CheckedSentence = z.strictObject({
  span: Span,
  kind: SentenceKind,
  /** What a person said of it, and the entry of the ledger that says so. */
  tie: z.strictObject({ entry: z.int(), claims: z.array(z.string()), records: z.array(z.string()) }).nullable(),
  rests: z.array(
    z.strictObject({
      ...DocumentWords.shape,
      /** How much of the sentence stands there, 0 to 1. */
      share: z.number(),
      by: z.enum(['proposal', 'hand']),
      claim: z.string().nullable(),
      /** It retells another document of the list. */
      echo: z.boolean(),
    }),
  ),
})

export const CheckFinding = z.strictObject({
  /** kebab-case; worded as `check.code.<code>`, with what to do as `check.advice.<code>`. */
  code: z.string(),
  level: CheckLevel,
  /** Index of the sentence; `null`: of the whole draft. */
  sentence: z.int().nonnegative().nullable(),
  /** Where in the draft, UTF-16 code units. */
  span: Span,
  params: Params,
  evidence: z.array(DocumentWords),
  claim: z.string().nullable(),
  /** The reason with which a person lets it stand, and the entry of the ledger that says so. */
  waived: z.string().nullable(),
  waiver: z.int().nullable(),
})

export const CheckResult = z.strictObject({
  schema: z.literal(CHECK_SCHEMA),
  draft: z.strictObject({
    name: z.string(),
    language: z.enum(['ar', 'en', 'other']),
    units: z.literal('utf16'),
    /** The version that the case keeps of it. */
    kept: z.string().optional(),
  }),
  sentences: z.array(CheckedSentence),
  findings: z.array(CheckFinding),
  /** What these checks did not look for, and why. */
  notChecked: z.array(z.strictObject({ code: z.string(), params: Params })),
  /** Claims that the draft rests on, by their lines. */
  claims: z.array(z.strictObject({ ref: z.string(), lines: Interval })),
  engine: z.strictObject({ version: z.string() }),
})

/** A draft that the case keeps, by its latest version. */
export const DraftRow = z.strictObject({
  id: z.string(),
  name: z.string(),
  language: z.string(),
  /** When the latest version was kept, RFC 3339. */
  kept: z.string(),
  /** The first one first. */
  versions: z.array(z.strictObject({ id: z.string(), kept: z.string() })),
})
export const DraftList = z.strictObject({ schema: z.literal('isnad-drafts/1'), drafts: z.array(DraftRow) })
/** One version with its words. */
export const DraftDetail = z.strictObject({ ...DraftRow.shape, version: z.string(), text: z.string() })

const name = z.string().trim().min(1).max(400)
/** Longer than any story; characters. */
const DraftText = z.string().max(2_000_000)
export const KeepDraftRequest = z.strictObject({ name, text: DraftText, follows: z.string().max(20).optional() })
export const KeptDraft = z.strictObject({ id: z.string(), result: CheckResult })
/** Checks words as they stand in the editor; with `draft`, ties and waivers of that draft count. Nothing is kept. */
export const CheckRequest = z.strictObject({ name, text: DraftText, draft: z.string().max(20).optional() })

const place = { start: z.int().nonnegative(), end: z.int().nonnegative(), exact: z.string().max(65_536) }
export const TieRequest = z.strictObject({
  ...place,
  kind: SentenceKind,
  /** Claims of the case; one that nobody has taken over yet is taken over. */
  claims: z.array(z.string().max(400)).max(1_000).default([]),
  /** Records of the case, as `k12`. */
  records: z
    .array(z.string().regex(/^k\d{1,15}$/))
    .max(1_000)
    .default([]),
  /** The sentence is joined to nothing any more. */
  remove: z.boolean().optional(),
})
export const WaiveRequest = z.strictObject({
  code: z.string().max(100),
  span: z.strictObject(place),
  reason: z.string().trim().min(1).max(65_536),
})
export const UndoDraftActRequest = z.strictObject({ entry: z.int().nonnegative() })
/** Number of the act's entry, to be undone by. */
export const DraftActDone = z.strictObject({ entry: z.int() })

export type CheckResult = z.infer<typeof CheckResult>
export type CheckedSentence = z.infer<typeof CheckedSentence>
export type SentenceKind = z.infer<typeof SentenceKind>
export type KeptDraft = z.infer<typeof KeptDraft>
export type DraftActDone = z.infer<typeof DraftActDone>
export type DraftRow = z.infer<typeof DraftRow>
export type DraftList = z.infer<typeof DraftList>
export type DraftDetail = z.infer<typeof DraftDetail>
export type TieRequest = z.output<typeof TieRequest>
export type WaiveRequest = z.infer<typeof WaiveRequest>
export type CheckFinding = z.infer<typeof CheckFinding>
