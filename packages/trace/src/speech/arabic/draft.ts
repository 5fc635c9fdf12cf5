import type { AttributionForm, CueKind, Polarity, SourceKind } from '../../model.ts'
import type { Inflection } from './inflect.ts'

/** Word indices `[first, last)`. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

/** How a reported clause is opened. */
export type OpenerKind = 'that' | 'colon' | 'quote' | 'preposition' | 'masdar' | 'question' | 'bare' | 'subjunctive'

/** An attribution in the making, counted in words. */
export interface Draft {
  readonly source: readonly Stretch[]
  readonly cue: readonly Stretch[]
  readonly content: readonly Stretch[]
  readonly cueKind: CueKind
  readonly form: AttributionForm
  readonly polarity: Polarity
  readonly rule: string
  /** How sure the rule is before calibration: what was seen beside the cue. */
  readonly evidence: number
  readonly stance: 'neutral' | 'doubt' | 'factive'
  /** Set where the rule knows better than the words of the source. */
  readonly sourceKind?: SourceKind
  readonly inflection?: Inflection
  /** The draft whose content holds this one whatever the spans say: a second source of one content. */
  readonly within?: Draft
  /** The one spoken to, where the words name them. */
  readonly addressee?: Stretch
  /** Of whom a dropped subject or pronoun speaks, where grammar alone tells. */
  readonly antecedent?: Stretch
  /** Word that opens the content: two cues may not share it. */
  readonly opens?: number
  /** Its quotation may be resumed by the next sentence although another cue follows it. */
  readonly resumable?: boolean
  readonly above?: readonly { readonly at: Stretch; readonly role: 'conduit' | 'issuer' }[]
}
