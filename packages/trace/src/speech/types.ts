import type {
  AttributionForm,
  CueKind,
  Gender,
  GrammaticalNumber,
  Hedge,
  Polarity,
  Quote,
  Range,
  SourceKind,
} from '../model.ts'

/** An attribution as the grammar sees it: ranges only, agents not yet resolved. */
export interface RawAttribution {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
  /** Index into the same list of the attribution whose content holds this one. */
  readonly within: number | null
  readonly sourceKind: SourceKind
  readonly cueKind: CueKind
  readonly quote: Quote
  readonly polarity: Polarity
  readonly form: AttributionForm
  readonly hedges: readonly RawHedge[]
  readonly confidence: number
  readonly rule: string
  /** What the cue's inflection or the pronoun says of a speaker who is not named: for resolving it. */
  readonly agrees?: { readonly gender?: Gender; readonly number?: GrammaticalNumber; readonly person?: 1 | 2 | 3 }
  /** Whom a dropped subject or pronoun means, where grammar alone tells: who was asked answers. */
  readonly antecedent?: Range
  /** The narrator's own stance that the cue carries: zaama doubts, kashafa presupposes. */
  readonly stance?: 'neutral' | 'doubt' | 'factive'
  /** Somebody above the source whom the phrase names: who obtained or issued the document, whose correspondent speaks. */
  readonly above?: readonly { readonly range: Range; readonly role: 'conduit' | 'issuer' }[]
}

export interface RawHedge {
  readonly range: Range
  readonly target: Hedge['target']
}
