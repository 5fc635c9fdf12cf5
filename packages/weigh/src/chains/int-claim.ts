import type { Pairs } from './pairs.ts'

/** Stands in a chain where somebody must stand who is not known. */
export const GAP = -1

/** How a link enters the graph. */
export const LINK = {
  /** `from` was there: it saw, recorded or issued it. `to` is not looked at. */
  origin: 0,
  /** `to` has it from `from`. */
  tells: 1,
  /** The same, and whatever else `to` says of where it has it counts no more. */
  copies: 2,
  /** `from` gave access to `to`, and stands before it. */
  brokers: 3,
  /** `from` handed over `to`, a document: it stands behind whoever issued that, or is where it comes from. */
  hands: 4,
} as const

/** A link between agents, in numbers. `through` stands between the two, or is -1. */
export type IntLink = {
  readonly how: number
  readonly from: number
  readonly to: number
  readonly through: number
  readonly suspected: boolean
}

/** One occurrence copies another; both by their number. */
export type IntCopy = { readonly copy: number; readonly of: number; readonly suspected: boolean }

/** Occurrences of which one was copied from another, and nobody knows which. */
export type IntAlike = { readonly members: readonly number[] }

/**
 * One side of a claim, in numbers. The chain of occurrence `o` is `chain[chainStart[o]]` up to, not including,
 * `chain[chainStart[o + 1]]`, outermost first; occurrences `first` to `last` - 1 are looked at, those with `side`.
 */
export type IntClaim = {
  readonly chain: Int32Array
  readonly chainStart: Int32Array
  readonly first: number
  readonly last: number
  readonly stance: Uint8Array | Int32Array
  readonly side: number
  readonly links: readonly IntLink[]
  readonly copies: readonly IntCopy[]
  readonly alike: readonly IntAlike[]
  /** Pairs that may be one, and pairs that certainly are not. */
  readonly mayBe: Pairs
  readonly apart: Pairs
}

/** What a fact of a draft is about: an entry of the claim it was built from. */
export type DraftFact =
  | { readonly kind: 'may be one'; readonly pair: readonly [number, number] }
  | { readonly kind: 'link'; readonly link: IntLink }
  | { readonly kind: 'copy'; readonly copy: IntCopy }
  | { readonly kind: 'alike'; readonly alike: IntAlike }
