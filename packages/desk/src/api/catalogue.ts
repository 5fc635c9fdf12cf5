import { z } from 'zod'
import { AgentKind, ChainRole, HedgeTarget, Interval, Span, Voice } from './trace.ts'

/**
 * The shapes of the catalogue over HTTP and of `--json`: agents, claims and their weighing across a case. A `ref` names
 * something for a door: an id of the ledger (`g12`, `c7`), or the place where an engine found it (`f3@120-135`); it is
 * opaque to whoever gets it. docs/catalogue.md explains both.
 */

const Params = z.record(z.string(), z.union([z.string(), z.number()]))
/** Opaque to whoever gets it. */
export const Ref = z.string().max(400)

/** A code with parameters, worded in the catalogues as `catalogue.<what>.<code>`. */
export const Because = z.strictObject({ code: z.string(), params: Params })

/** A place in a document, checked against the words that stand there. */
export const TextPlace = z.strictObject({
  document: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  exact: z.string().max(65_536),
})

/** Words of a document as they are shown: with whose they are, and the way back to the page. */
export const Quotation = z.strictObject({
  document: z.string(),
  name: z.string(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  language: z.enum(['ar', 'en', 'other']),
  spans: z.array(Span),
})

/** A wording in the two languages; `null` where nobody wrote one. */
export const Wording = z.strictObject({ ar: z.string().nullable(), en: z.string().nullable() })
/** A sentence of the desk's own, always in both. */
export const BothLanguages = z.strictObject({ ar: z.string(), en: z.string() })

export const AgentName = z.strictObject({
  ref: Ref,
  /** A handle instead where the agent is sealed. */
  name: z.string(),
  kind: AgentKind,
  sealed: z.boolean(),
  /** Kinds of what is recorded about it: party, employer, at risk... */
  marks: z.array(z.string()),
})

/** `found`: an engine joined it and nobody has decided. `recorded`: a person's act stands behind it. */
export const Standing = z.enum(['found', 'recorded', 'withdrawn'])

export const ClaimRow = z.strictObject({
  ref: Ref,
  state: Standing,
  /** As a person wrote it; where nobody did, `quoted` is shown. */
  wording: Wording,
  /** The words of one occurrence for each language that has one. */
  quoted: Wording,
  /** What it rests on, in words: this stands in front. */
  sentence: BothLanguages,
  lines: Interval,
  denialLines: Interval,
  occurrences: z.int(),
  documents: z.int(),
  commonLinks: z.array(AgentName),
  contradictions: z.int(),
  /** Set by a person; `null`: nobody has. */
  grade: z.string().nullable(),
  ceiling: z.int(),
  /** Open questions on which the count of lines depends. */
  unsettled: z.int(),
  /** Earliest and latest publication among its documents. */
  published: z.strictObject({ first: z.string(), last: z.string() }).nullable(),
})

export const ClaimQuery = z.strictObject({
  q: z.string().max(1000).optional(),
  state: Standing.optional(),
  /** Lines at least: 0, 1, or 2 and more. */
  lines: z.coerce.number().int().min(0).max(3).optional(),
  /** Claims that pass through this agent as a common link. */
  through: Ref.optional(),
  /** Claims in whose chains this agent stands. */
  agent: Ref.optional(),
  document: z.string().optional(),
  contradiction: z.enum(['yes', 'no']).optional(),
  graded: z.enum(['yes', 'no']).optional(),
  sort: z
    .enum(['lines', 'occurrences', 'common', 'contradictions', 'grade', 'published', 'unsettled'])
    .default('occurrences'),
  order: z.enum(['up', 'down']).default('down'),
  offset: z.coerce.number().int().nonnegative().default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})

export const ClaimList = z.strictObject({
  schema: z.literal('isnad-claims/1'),
  total: z.int(),
  rows: z.array(ClaimRow),
})

export const ChainStep = z.strictObject({
  /** `null`: somebody must stand here and is not known. */
  agent: AgentName.nullable(),
  role: ChainRole,
  explicit: z.boolean(),
  cue: z.array(Span),
})

export const OccurrenceDetail = z.strictObject({
  ref: Ref,
  /** `text`: traced in a document. `selection`: marked by hand. `record`: an interview, an observation, a link to the desk. */
  from: z.enum(['text', 'selection', 'record']),
  /** The entry that ties it to this claim; `null` where an engine proposes it. */
  entry: z.int().nullable(),
  quotation: Quotation,
  /** Outermost first. */
  chain: z.array(ChainStep),
  denies: z.boolean(),
  /** False: the chain cannot be told. */
  asserted: z.boolean(),
  voice: Voice,
  hedges: z.array(z.strictObject({ span: Span, target: HedgeTarget })),
  /** The occurrence it repeats. */
  echoOf: Ref.nullable(),
})

/** A chain graph to be drawn. Vertex 0 is the event, vertex 1 the reader; `layer` counts from the event. */
export const ChainDrawing = z.strictObject({
  vertices: z.array(
    z.strictObject({
      kind: z.enum(['event', 'reader', 'agent', 'gap', 'stranger']),
      agent: AgentName.nullable(),
      /** Of a gap: where it was met. */
      occurrence: Ref.nullable(),
      layer: z.int(),
      common: z.boolean(),
      cut: z.boolean(),
    }),
  ),
  edges: z.array(
    z.strictObject({
      from: z.int(),
      to: z.int(),
      state: z.enum(['recorded', 'open', 'suspected']),
      occurrences: z.array(Ref),
      /** Kinds of the links that say so besides texts, with the entry of each. */
      links: z.array(z.strictObject({ kind: z.string(), entry: z.int().nullable() })),
    }),
  ),
  mayBe: z.array(z.tuple([z.int(), z.int()])),
})

export const SideDetail = z.strictObject({
  lines: Interval,
  commonLinks: z.array(AgentName),
  possibleCommonLinks: z.array(z.array(AgentName)),
  /** The fewest whose removal leaves no chain; `null` for three lines and more. */
  cut: z.array(z.array(AgentName)).nullable(),
  cycles: z.array(z.strictObject({ agents: z.array(AgentName), fromEvent: z.boolean() })),
  echoes: z.array(z.strictObject({ of: Ref, copies: z.array(Ref) })),
  withoutChain: z.array(Ref),
  withGap: z.array(Ref),
  method: z.enum(['readings', 'bounds']),
  drawing: ChainDrawing,
})

/** What changed between two places that say the same: `hedge-loss`, `number-shift`... `from` is upstream where known. */
export const Change = z.strictObject({
  code: z.string(),
  known: z.boolean(),
  from: Quotation,
  to: Quotation,
  /** The sentences around them. */
  context: z.strictObject({ from: Quotation, to: Quotation }).nullable(),
  params: Params,
})

export const Contradiction = z.strictObject({
  kind: z.enum(['polarity', 'number', 'date', 'place', 'agent', 'source', 'other']),
  /** What a person said of it; `found`: nobody has. */
  answer: z.enum(['found', 'contradicts', 'does not contradict', 'cannot tell']),
  /** The other claim; `null` where both places are of this one. */
  with: z.strictObject({ ref: Ref, wording: Wording, quoted: Wording }).nullable(),
  here: Quotation,
  there: Quotation,
  params: Params,
})

export const Suggestion = z.strictObject({
  code: z.string(),
  params: Params,
  /** Documents come before people. */
  means: z.enum(['document', 'wording', 'person']),
  agents: z.array(AgentName),
  /** Who stands behind those to be spoken to, and might be endangered. */
  endangers: z.array(AgentName),
  /** What the lines become if the answer is yes, and if it is no. */
  worth: z.strictObject({ ifSo: Interval, ifNot: Interval }).nullable(),
  quotations: z.array(Quotation),
})

/** A claim by its words, where no more of it is needed. */
export const ClaimName = z.strictObject({ ref: Ref, wording: Wording, quoted: Wording })
export const ClaimProposal = z.strictObject({
  claims: z.tuple([Ref, Ref]),
  score: z.number(),
  because: z.array(Because),
  other: ClaimName,
})
/** Two claims that may be one. */
export const ClaimPair = z.strictObject({
  claims: z.tuple([ClaimName, ClaimName]),
  score: z.number(),
  because: z.array(Because),
})

/** What was taken out of weighing and is still on record. `ref` is a file, a claim or a record. */
export const Withdrawn = z.strictObject({
  entry: z.int(),
  ref: Ref,
  name: z.string(),
  reason: z.string(),
  by: z.string(),
  time: z.string(),
})

export const GradeGiven = z.strictObject({
  entry: z.int(),
  by: z.string(),
  time: z.string(),
  about: Ref,
  reliability: z.string().nullable(),
  credibility: z.int().nullable(),
  ceiling: z.string().nullable(),
  reason: z.string(),
})

/** An act as a history shows it. */
export const ActGiven = z.strictObject({
  entry: z.int(),
  type: z.string(),
  time: z.string(),
  by: z.string(),
  /** Worded as `catalogue.act.<type>` with `params`. */
  params: Params,
  refs: z.array(Ref),
  undoneBy: z.int().nullable(),
  /** It stands and has no effect, since what it speaks of does not stand. */
  idle: z.boolean(),
})

export const ClaimDetail = z.strictObject({
  schema: z.literal('isnad-claim/1'),
  row: ClaimRow,
  support: SideDetail,
  denial: SideDetail,
  behindBoth: z.array(AgentName),
  occurrences: z.array(OccurrenceDetail),
  changes: z.array(Change),
  contradictions: z.array(Contradiction),
  proposals: z.array(ClaimProposal),
  strengthen: z.array(Suggestion),
  ceiling: z.strictObject({ credibility: z.int(), because: z.array(Because) }),
  grades: z.array(GradeGiven),
  /** Documents and records that would bear on it, were they not withdrawn. */
  withdrawn: z.array(Withdrawn),
  history: z.array(ActGiven),
})

export const AgentRow = z.strictObject({
  agent: AgentName,
  state: Standing,
  names: z.array(z.string()),
  mentions: z.int(),
  documents: z.int(),
  /** Claims in whose chains it stands, and those of which it is a common link. */
  claims: z.int(),
  common: z.int(),
  proposals: z.int(),
})

export const AgentQuery = z.strictObject({
  q: z.string().max(300).optional(),
  kind: AgentKind.optional(),
  state: Standing.optional(),
  proposals: z.enum(['yes', 'no']).optional(),
  sort: z.enum(['common', 'claims', 'mentions', 'name']).default('common'),
  offset: z.coerce.number().int().nonnegative().default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})

export const AgentList = z.strictObject({
  schema: z.literal('isnad-agents/1'),
  total: z.int(),
  rows: z.array(AgentRow),
})

export const AgentProposal = z.strictObject({
  agents: z.tuple([AgentName, AgentName]),
  answer: z.enum(['same', 'cannot tell']),
  score: z.number(),
  because: z.array(Because),
})

export const ProposalQuery = z.strictObject({
  offset: z.coerce.number().int().nonnegative().default(0),
  limit: z.coerce.number().int().min(1).max(500).default(100),
})
export const ProposalList = z.strictObject({
  schema: z.literal('isnad-proposals/1'),
  agents: z.strictObject({ total: z.int(), rows: z.array(AgentProposal) }),
  claims: z.strictObject({ total: z.int(), rows: z.array(ClaimPair) }),
})

export const AgentDetail = z.strictObject({
  schema: z.literal('isnad-agent/1'),
  row: AgentRow,
  /** Each name with where it comes from. */
  names: z.array(z.strictObject({ name: z.string(), from: z.enum(['given', 'alias', 'text', 'merged']) })),
  mentions: z.array(Quotation),
  /** Agents that were merged into it. */
  merged: z.array(AgentName),
  claims: z.array(z.strictObject({ claim: ClaimRow, common: z.boolean() })),
  marks: z.array(z.strictObject({ entry: z.int(), kind: z.string(), value: z.string(), known: z.string() })),
  identities: z.array(
    z.strictObject({ entry: z.int(), with: AgentName, answer: z.string(), reason: z.string().nullable() }),
  ),
  proposals: z.array(AgentProposal),
  grades: z.array(GradeGiven),
  history: z.array(ActGiven),
})

export const TimelineItem = z.strictObject({
  kind: z.enum(['event', 'dated', 'published', 'received', 'record', 'delivery']),
  ref: Ref,
  /** EDTF as recorded; `null`: not known. */
  when: z.string().nullable(),
  begin: z.string().nullable(),
  end: z.string().nullable(),
  wording: Wording,
  /** `engine`: read off the document. `person`: an act. `desk`: our own clock. */
  known: z.enum(['person', 'engine', 'desk']),
  quotation: Quotation.nullable(),
  claims: z.array(Ref),
})

export const Timeline = z.strictObject({
  schema: z.literal('isnad-timeline/1'),
  items: z.array(TimelineItem),
  /** What cannot be in this order; `items` are places in the list. */
  findings: z.array(z.strictObject({ code: z.string(), params: Params, items: z.array(z.int()) })),
})

export const History = z.strictObject({ schema: z.literal('isnad-history/1'), total: z.int(), acts: z.array(ActGiven) })
export const HistoryQuery = z.strictObject({
  about: Ref.optional(),
  offset: z.coerce.number().int().nonnegative().default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(200),
})

const DocumentName = z.strictObject({ ref: Ref, name: z.string() })
/** A link that a person recorded. An end is an agent, a document, a delivery, a record, `event` or `desk`. */
export const LinkGiven = z.strictObject({
  entry: z.int(),
  from: AgentName,
  to: AgentName,
  kind: z.string(),
  /** Claims that it holds for; empty: for all. */
  claims: z.array(ClaimName),
  /** Where it is known from, in words. */
  known: z.string(),
  uncertain: z.boolean(),
})
/** What the case knows besides texts; what was withdrawn stays listed, with its reason. */
export const Besides = z.strictObject({
  schema: z.literal('isnad-besides/1'),
  /** How each delivery came. Where nobody is known to have given it, `through` is empty and it is not sealed. */
  deliveries: z.array(
    z.strictObject({
      ref: Ref,
      received: z.string(),
      sealed: z.boolean(),
      note: z.string().nullable(),
      /** The first of its documents, files in files left out; `total` counts them all. */
      documents: z.array(DocumentName),
      total: z.int(),
      through: z.array(LinkGiven),
    }),
  ),
  /** Interviews, observations and the like, the latest first. */
  records: z.array(
    z.strictObject({
      entry: z.int(),
      ref: Ref,
      kind: z.enum(['interview', 'observation', 'call', 'meeting', 'other']),
      when: z.string().nullable(),
      words: z.string(),
      agents: z.array(AgentName),
      interpreter: AgentName.nullable(),
      documents: z.array(DocumentName),
      claims: z.array(ClaimName),
      withdrawn: z.boolean(),
    }),
  ),
  /** Links by hand that say nothing of a delivery. */
  links: z.array(LinkGiven),
  marks: z.array(
    z.strictObject({ entry: z.int(), agent: AgentName, kind: z.string(), value: z.string(), known: z.string() }),
  ),
  withdrawn: z.array(Withdrawn),
})

export type Because = z.infer<typeof Because>
export type TextPlace = z.infer<typeof TextPlace>
export type Quotation = z.infer<typeof Quotation>
export type Wording = z.infer<typeof Wording>
export type BothLanguages = z.infer<typeof BothLanguages>
export type AgentName = z.infer<typeof AgentName>
export type ClaimRow = z.infer<typeof ClaimRow>
export type ClaimQuery = z.infer<typeof ClaimQuery>
export type ClaimList = z.infer<typeof ClaimList>
export type ClaimDetail = z.infer<typeof ClaimDetail>
export type OccurrenceDetail = z.infer<typeof OccurrenceDetail>
export type ChainDrawing = z.infer<typeof ChainDrawing>
export type SideDetail = z.infer<typeof SideDetail>
export type Change = z.infer<typeof Change>
export type Contradiction = z.infer<typeof Contradiction>
export type Suggestion = z.infer<typeof Suggestion>
export type ClaimName = z.infer<typeof ClaimName>
export type ClaimPair = z.infer<typeof ClaimPair>
export type Withdrawn = z.infer<typeof Withdrawn>
export type LinkGiven = z.infer<typeof LinkGiven>
export type Besides = z.infer<typeof Besides>
export type ClaimProposal = z.infer<typeof ClaimProposal>
export type GradeGiven = z.infer<typeof GradeGiven>
export type ActGiven = z.infer<typeof ActGiven>
export type AgentRow = z.infer<typeof AgentRow>
export type AgentQuery = z.infer<typeof AgentQuery>
export type AgentList = z.infer<typeof AgentList>
export type AgentProposal = z.infer<typeof AgentProposal>
export type AgentDetail = z.infer<typeof AgentDetail>
export type ProposalList = z.infer<typeof ProposalList>
export type TimelineItem = z.infer<typeof TimelineItem>
export type Timeline = z.infer<typeof Timeline>
export type History = z.infer<typeof History>
