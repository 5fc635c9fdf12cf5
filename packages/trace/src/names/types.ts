import type { AgentKind, Gender, GrammaticalNumber, Range } from '../model.ts'

/** One place where the text names somebody or something that can speak, pass on, or be a place. */
export interface Mention {
  readonly range: Range
  /** The bare name inside `range`, without titles: what is compared with other mentions. */
  readonly head: Range
  readonly kind: AgentKind | 'place'
  readonly gender?: Gender
  readonly number: GrammaticalNumber
  /** False for «مصدر أمني», "a former officer", "the defector". */
  readonly named: boolean
  /** Definite and unnamed: refers back if anything fits («الشبكة», "the network"). */
  readonly refersBack: boolean
  /** Common nouns that the text gives it, as lemmas: «مراسل», «شبكة», "network". Empty for a bare name. */
  readonly nouns: readonly string[]
  /** Index of the mention it belongs to: a correspondent's outlet, the issuer of a document. */
  readonly of?: number
  /** Index of the mention that this one only says more of: «سامر، مراسل القناة», "Moore, the minister". */
  readonly appositionTo?: number
  /** A suffix or pronoun says whose it is: «تقريره», "her letter". */
  readonly possessor?: { readonly gender?: Gender; readonly number: GrammaticalNumber }
  /** Speaks of some of the people last spoken of: «بعضهم», "one of them". */
  readonly ofThem?: boolean
  /** The words themselves leave open who it is: «المنشق، أو ربما غيره», "a witness, or perhaps another". */
  readonly doubtful?: boolean
  /** Said to be another than the one before: «منشق آخر», "another defector". */
  readonly other?: boolean
  readonly confidence: number
  readonly rule: string
}

export type SameAgent =
  | { readonly answer: 'same' | 'different'; readonly because: readonly string[]; readonly score: number }
  | { readonly answer: 'cannot tell'; readonly missing: readonly string[]; readonly score: number }
