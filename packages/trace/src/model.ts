/**
 * The nouns of trace. Spans are UTF-16 code units into the text as given, end exclusive; nothing is trimmed or
 * normalised. Schemes: PARC 3.0 (Pareti 2016) for source, cue and content; FactBank for factuality; TIMEX3 for dates.
 */

export interface Span {
  readonly start: number
  readonly end: number
  /** Equals `text.slice(start, end)`. */
  readonly exact: string
}

/** Where something stands, before the words themselves are needed. */
export interface Range {
  readonly start: number
  readonly end: number
}

export type Language = 'ar' | 'en' | 'other'

export type Voice =
  | 'attributed'
  | 'self-report'
  | 'provenance'
  | 'reported-fact'
  | 'background'
  | 'unattributed'
  | 'editorial'
  | 'mixed'

export interface Sentence {
  readonly span: Span
  readonly voice: Voice
}

export type SourceKind =
  | 'person'
  | 'organisation'
  | 'group'
  | 'anonymous'
  | 'document'
  | 'pronoun'
  | 'impersonal'
  | 'none'

export type CueKind = 'say' | 'write' | 'show' | 'deny' | 'ask' | 'order' | 'believe' | 'know' | 'perceive' | 'promise'

export type Quote = 'direct' | 'mixed' | 'indirect'

export type Polarity = '+' | '-'

/** What a hedge weakens: who said it, what was said, its extent, how many, or when. */
export type HedgeTarget = 'source-identity' | 'content' | 'scope' | 'quantity' | 'time'

export interface Hedge {
  readonly span: Span
  readonly target: HedgeTarget
}

export type AttributionForm =
  | 'verb'
  | 'participle'
  | 'preposition'
  | 'noun'
  | 'adverb'
  | 'colon'
  | 'quote-only'
  | 'question-answer'

export interface Attribution {
  readonly id: string
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** The attribution whose content holds this one; `null` at top level. */
  readonly within: string | null
  readonly sourceKind: SourceKind
  readonly cueKind: CueKind
  readonly quote: Quote
  readonly polarity: Polarity
  readonly form: AttributionForm
  readonly hedges: readonly Hedge[]
  /** The agent who speaks, pronouns and dropped subjects resolved; `null` when that cannot be told. */
  readonly agent: string | null
  /** Calibrated on the development documents, 0 to 1; below `CANNOT_TELL` a chain through it is not asserted. */
  readonly confidence: number
  /** Name of the rule that made it; each is explained in docs/trace.md. */
  readonly rule: string
}

export type AgentKind = 'person' | 'organisation' | 'outlet' | 'group' | 'anonymous' | 'document' | 'pseudo-source'

export type Gender = 'm' | 'f'
export type GrammaticalNumber = 'sg' | 'du' | 'pl'

export interface Agent {
  readonly id: string
  /** The fullest form met in the text, as written there. */
  readonly name: string
  readonly kind: AgentKind
  readonly mentions: readonly Span[]
  /** Agents of the same text that may be the same; the text leaves it open. */
  readonly mayBe: readonly string[]
}

export interface Place {
  readonly id: string
  readonly name: string
  readonly mentions: readonly Span[]
}

export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET' | 'RANGE'

/** Part of the day, TIMEX3: morning, midday, afternoon, evening, night, daytime. Dawn is MO, as there. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'

/** TIMEX3 `mod`, as far as the words carry it. */
export type DateModifier = 'START' | 'MID' | 'END' | 'BEFORE' | 'AFTER' | 'APPROX' | 'LESS_THAN' | 'MORE_THAN'

export interface DateMention {
  readonly span: Span
  readonly type: DateType
  /**
   * TIMEX3 value; a range is an EDTF interval (`2011/..`, `2016-05-01/2016-05-03`), so is a Hijri month or year. `null`
   * where the text alone (or without a publication date) does not settle it.
   */
  readonly value: string | null
  readonly calendar: 'gregorian' | 'hijri-umalqura' | 'hijri-civil' | 'hijri-unknown'
  readonly rule: string
  /** Other readings that the words allow, e.g. the past and the coming Thursday, or the Hijri interval of doubt. */
  readonly alternatives?: readonly string[]
  /** What the words alone give, in TIMEX3 with X for what they leave out: `XXXX-WXX-4`, `XXXX-05-12`. */
  readonly stated?: string
  /** «مساء الخميس», "Thursday evening": kept apart, so that `value` stays a day. */
  readonly partOfDay?: PartOfDay
  readonly mod?: DateModifier
  /** First and last day that the value covers, ISO 8601; `null` where that side is open. Absent where it has no value. */
  readonly interval?: { readonly begin: string | null; readonly end: string | null }
}

export type ChainRole = 'narrator' | 'conduit' | 'source' | 'document' | 'issuer' | 'pseudo-source'

export interface ChainLink {
  /** `null`: a link must exist here and is not known: a gap, drawn as one. */
  readonly agent: string | null
  readonly role: ChainRole
  readonly cue: readonly Span[]
  /** False where the link is inherited from an earlier sentence or implied (a correspondent's outlet). */
  readonly explicit: boolean
  readonly attribution: string | null
}

/** FactBank: certain, probable, possible; + or -; u where unknown. */
export type FactValue = 'CT+' | 'CT-' | 'PR+' | 'PR-' | 'PS+' | 'PS-' | 'CTu' | 'Uu'

export interface Factuality {
  /** FactBank's nested source, innermost first: `official_agency_AUTHOR`. */
  readonly chainKey: string
  readonly value: FactValue
}

export interface Occurrence {
  readonly id: string
  readonly content: readonly Span[]
  readonly voice: Voice
  /** Outermost first, starting with the text's own outlet or author. */
  readonly chain: readonly ChainLink[]
  /** False: "cannot tell". The chain is then shown with what is missing. */
  readonly asserted: boolean
  readonly factuality: readonly Factuality[]
  readonly hedges: readonly Hedge[]
  readonly loaded: readonly Span[]
}

export type CitedKind = 'document' | 'broadcast' | 'interview' | 'study' | 'image' | 'publication'

export interface Cited {
  readonly kind: CitedKind
  readonly span: Span
  readonly agent: string | null
  readonly held: false
}

export interface Finding {
  /** kebab-case; worded in the catalogues. */
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
  readonly spans: readonly Span[]
}

export interface TraceOptions {
  /** Left out: told from the script. */
  readonly language?: Language
  /** Outlet or author of the text itself: the narrator. */
  readonly outlet?: string
  /** ISO 8601 date or date-time of publication; relative dates have no value without it. */
  readonly published?: string
  /** ISO 3166 country for month names, week start and weekend, where the text does not tell. */
  readonly country?: string
  /** The newsroom's own list of loaded wording, instead of the one that ships. */
  readonly loaded?: readonly string[]
}

export interface Tracing {
  readonly language: Language
  readonly sentences: readonly Sentence[]
  readonly attributions: readonly Attribution[]
  readonly agents: readonly Agent[]
  readonly places: readonly Place[]
  readonly dates: readonly DateMention[]
  readonly occurrences: readonly Occurrence[]
  readonly cited: readonly Cited[]
  readonly findings: readonly Finding[]
}

/** Below this confidence an attribution is shown as "cannot tell". */
export const CANNOT_TELL = 0.5
