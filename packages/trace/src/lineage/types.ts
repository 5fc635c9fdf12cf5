import type { Language, Span, Tracing } from '../model.ts'

/** One of the texts to compare, with what is known of it from outside. */
export interface ComparedText {
  readonly id: string
  readonly text: string
  readonly language?: Language
  /** Its tracing, where there is one: corrected attributions, agents and hedges are then taken from it. */
  readonly tracing?: Tracing
  /** Outlet or author of the text itself. */
  readonly outlet?: string
  /** ISO 8601 date or date-time of publication. */
  readonly published?: string
  readonly country?: string
}

export interface SharedRun {
  readonly words: number
  readonly a: Span
  readonly b: Span
}

/** Which of the three thresholds of text reuse is passed; see docs/trace/lineage.md. */
export type ReuseFlag = 'shared-trigrams' | 'contained-fivegrams' | 'long-run'

export interface Reuse {
  /** Shared 3-grams of words over all 3-grams of both, 0 to 1. */
  readonly jaccard: number
  /** Shared 5-grams over those of the shorter text, 0 to 1. */
  readonly containment: number
  /** Words of the longest run that both have. */
  readonly longest: number
  /** Runs of five words and more, longest first. */
  readonly runs: readonly SharedRun[]
  readonly flags: readonly ReuseFlag[]
}

/** A text names the outlet of another: as the one that says something, or only in passing. */
export interface OutletCitation {
  readonly by: string
  readonly of: string
  readonly how: 'attribution' | 'mention'
  readonly span: Span
}

export interface SharedError {
  readonly kind: 'misspelling' | 'joined-scripts' | 'doubled-word' | 'stray-marks' | 'wrong-date'
  readonly a: Span
  readonly b: Span
}

export type DirectionReason =
  | 'published-earlier'
  | 'cites'
  | 'holds-more-and-the-error'
  | 'publication-contradicts-citation'
  | 'both-cite'
  | 'published-together'
  | 'same-facts-in-order'
  | 'similar-only'
  | 'share-an-upstream'
  | 'nothing-tells'

/** Which of two texts stands upstream, and how sure that is. `null`: unknown; treat as a hidden common ancestor. */
export interface Direction {
  readonly upstream: string | null
  readonly certainty: 'known' | 'likely' | 'unknown'
  readonly because: readonly DirectionReason[]
}

/** Two sentences that say the same, or one the other's part. */
export interface AlignedPair {
  readonly a: Span
  readonly b: Span
  /** Weight of what they share over the weight of both, 0 to 1. */
  readonly score: number
}

export type MutationKind =
  | 'hedge-loss'
  | 'hedge-gain'
  | 'attribution-shift'
  | 'attribution-loss'
  | 'source-number-shift'
  | 'identity-blur'
  | 'number-shift'
  | 'unit-shift'
  | 'date-shift'
  | 'name-shift'
  | 'place-shift'
  | 'intensification'
  | 'loaded-substitution'
  | 'caveat-omission'
  | 'negation-slip'
  | 'quotation-becomes-paraphrase'
  | 'paraphrase-becomes-quotation'
  | 'translation-shift'
  | 'insertion'

/** What changed between two texts. `from` stands in the upstream text (in `a` where the direction is unknown). */
export interface Mutation {
  readonly kind: MutationKind
  readonly from: readonly Span[]
  readonly to: readonly Span[]
  /** Index into `aligned`; `null` for what has no counterpart at all (an omitted caveat). */
  readonly pair: number | null
  readonly params: Readonly<Record<string, string | number>>
}

/**
 * near-copy: half of the shorter text's 5-grams and more; shares-text: a threshold of reuse is passed; retells: names the
 * other as its source and says what it says; same-matter: sentences agree and nothing more is known; unrelated.
 */
export type Relation = 'near-copy' | 'shares-text' | 'retells' | 'same-matter' | 'unrelated'

export interface PairComparison {
  readonly a: string
  readonly b: string
  readonly relation: Relation
  /** `null` across languages. */
  readonly reuse: Reuse | null
  readonly citations: readonly OutletCitation[]
  readonly sharedErrors: readonly SharedError[]
  readonly direction: Direction
  readonly aligned: readonly AlignedPair[]
  readonly mutations: readonly Mutation[]
}

export interface Comparison {
  readonly texts: readonly { readonly id: string; readonly language: Language; readonly words: number }[]
  /** Every pair that has something in common, in the order of the texts. */
  readonly pairs: readonly PairComparison[]
}
