import { z } from 'zod'

/**
 * The contract of `isnad trace --json` and of the same over HTTP. Described field by field in docs/formats/trace.md.
 * It is published: a change is a new schema string beside this one, never an edit.
 */
export const TRACE_SCHEMA = 'isnad-trace/1'

/** UTF-16 code units, end exclusive; `exact` equals the slice. */
export const Span = z.strictObject({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  exact: z.string(),
})

export const Voice = z.enum([
  'attributed',
  'self-report',
  'provenance',
  'reported-fact',
  'background',
  'unattributed',
  'editorial',
  'mixed',
])

export const SourceKind = z.enum([
  'person',
  'organisation',
  'group',
  'anonymous',
  'document',
  'pronoun',
  'impersonal',
  'none',
])

export const CueKind = z.enum([
  'say',
  'write',
  'show',
  'deny',
  'ask',
  'order',
  'believe',
  'know',
  'perceive',
  'promise',
])

export const HedgeTarget = z.enum(['source-identity', 'content', 'scope', 'quantity', 'time'])
export const Hedge = z.strictObject({ span: Span, target: HedgeTarget })

export const AgentKind = z.enum(['person', 'organisation', 'outlet', 'group', 'anonymous', 'document', 'pseudo-source'])

export const ChainRole = z.enum(['narrator', 'conduit', 'source', 'document', 'issuer', 'pseudo-source'])

export const FactValue = z.enum(['CT+', 'CT-', 'PR+', 'PR-', 'PS+', 'PS-', 'CTu', 'Uu'])

/** How many independent lines there are at least and at most. */
export const Interval = z.strictObject({ low: z.int().nonnegative(), high: z.int().nonnegative() })

export const Sentence = z.strictObject({ span: Span, voice: Voice })

export const Attribution = z.strictObject({
  id: z.string(),
  source: z.array(Span),
  cue: z.array(Span),
  content: z.array(Span),
  within: z.string().nullable(),
  sourceKind: SourceKind,
  cueKind: CueKind,
  quote: z.enum(['direct', 'mixed', 'indirect']),
  polarity: z.enum(['+', '-']),
  form: z.enum(['verb', 'participle', 'preposition', 'noun', 'adverb', 'colon', 'quote-only', 'question-answer']),
  hedges: z.array(Hedge),
  agent: z.string().nullable(),
  confidence: z.number().min(0).max(1),
  rule: z.string(),
})

export const Agent = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: AgentKind,
  mentions: z.array(Span),
  mayBe: z.array(z.string()),
})

export const Place = z.strictObject({ id: z.string(), name: z.string(), mentions: z.array(Span) })

export const DateMention = z.strictObject({
  span: Span,
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET', 'RANGE']),
  value: z.string().nullable(),
  calendar: z.enum(['gregorian', 'hijri-umalqura', 'hijri-civil', 'hijri-unknown']),
  rule: z.string(),
  alternatives: z.array(z.string()).optional(),
  /** What the words alone give, in TIMEX3 with X for what they leave out. */
  stated: z.string().optional(),
  partOfDay: z.string().optional(),
  mod: z.string().optional(),
  interval: z.strictObject({ begin: z.string().nullable(), end: z.string().nullable() }).optional(),
})

export const ChainLink = z.strictObject({
  /** `null`: a link must stand here and is not known. */
  agent: z.string().nullable(),
  role: ChainRole,
  cue: z.array(Span),
  explicit: z.boolean(),
  attribution: z.string().nullable(),
})

export const Occurrence = z.strictObject({
  id: z.string(),
  content: z.array(Span),
  voice: Voice,
  chain: z.array(ChainLink),
  asserted: z.boolean(),
  factuality: z.array(z.strictObject({ chainKey: z.string(), value: FactValue })),
  hedges: z.array(Hedge),
  loaded: z.array(Span),
  lines: z.strictObject({ intoText: Interval, intoDesk: Interval }),
  commonLinks: z.array(z.string()),
})

export const Cited = z.strictObject({
  kind: z.enum(['document', 'broadcast', 'interview', 'study', 'image', 'publication']),
  span: Span,
  agent: z.string().nullable(),
  held: z.literal(false),
})

export const Finding = z.strictObject({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  spans: z.array(Span),
})

export const Weighing = z.strictObject({
  sentence: z.strictObject({ ar: z.string(), en: z.string() }),
  /** Agents through whom every attributed occurrence passes, nearest the event first; the narrator is not among them. */
  commonLinks: z.array(z.string()),
  basis: z.strictObject({
    /** Attributed occurrences that the sentence speaks of. */
    occurrences: z.array(z.string()),
    /** Attributed occurrences left out, since their chain cannot be told. */
    cannotTell: z.array(z.string()),
    /** The text's own outlet or author, or `null` where it was not given and is not named. */
    narrator: z.string().nullable(),
    lines: z.strictObject({ intoText: Interval, intoDesk: Interval }),
    /** Pairs of agents that may be one. */
    mayBe: z.array(z.tuple([z.string(), z.string()])),
  }),
})

export const TraceDocument = z.strictObject({
  schema: z.literal(TRACE_SCHEMA),
  text: z.strictObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** Given for every kind of file but plain text; spans point into it. */
    content: z.string().optional(),
    language: z.enum(['ar', 'en', 'other']),
    units: z.literal('utf16'),
    outlet: z.string().optional(),
    published: z.string().optional(),
    link: z.string().optional(),
  }),
  sentences: z.array(Sentence),
  attributions: z.array(Attribution),
  agents: z.array(Agent),
  places: z.array(Place),
  dates: z.array(DateMention),
  occurrences: z.array(Occurrence),
  cited: z.array(Cited),
  findings: z.array(Finding),
  weighing: Weighing,
  engine: z.strictObject({ version: z.string() }),
})

export type TraceDocument = z.infer<typeof TraceDocument>
