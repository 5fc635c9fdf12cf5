export type NameLabel = 'PER' | 'LOC' | 'ORG' | 'MIS'

/** A proper name found by the tagger: tokens [first, last). */
export interface NameSpan {
  readonly first: number
  readonly last: number
  readonly label: NameLabel
  /** Letters attached before the name in its first word («بدمشق»: 1), counted in the folded word. */
  readonly before: number
  readonly confidence: number
}
