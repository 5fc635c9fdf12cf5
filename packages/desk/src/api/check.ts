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
  /** The reason with which a person lets it stand. */
  waived: z.string().nullable(),
})

export const CheckResult = z.strictObject({
  schema: z.literal(CHECK_SCHEMA),
  draft: z.strictObject({ name: z.string(), language: z.enum(['ar', 'en', 'other']), units: z.literal('utf16') }),
  sentences: z.array(CheckedSentence),
  findings: z.array(CheckFinding),
  /** What these checks did not look for, and why. */
  notChecked: z.array(z.strictObject({ code: z.string(), params: Params })),
  /** Claims that the draft rests on, by their lines. */
  claims: z.array(z.strictObject({ ref: z.string(), lines: Interval })),
  engine: z.strictObject({ version: z.string() }),
})

export type CheckResult = z.infer<typeof CheckResult>
export type CheckFinding = z.infer<typeof CheckFinding>
