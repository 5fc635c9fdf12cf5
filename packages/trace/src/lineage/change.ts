import type { Range } from '../model.ts'
import type { SentenceFeatures } from './features.ts'
import type { Prepared } from './prepare.ts'
import type { MutationKind } from './types.ts'

/** One side of a comparison: a text with the features of its sentences. */
export interface Side {
  readonly prepared: Prepared
  readonly sentences: readonly SentenceFeatures[]
}

export interface Change {
  readonly kind: MutationKind
  readonly from: readonly Range[]
  readonly to: readonly Range[]
  readonly params?: Readonly<Record<string, string | number>>
}
