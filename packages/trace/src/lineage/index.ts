export { compareTexts } from './compare.ts'
export { THRESHOLDS } from './reuse.ts'
export type {
  AlignedPair,
  ComparedText,
  Comparison,
  Direction,
  DirectionReason,
  Mutation,
  MutationKind,
  OutletCitation,
  PairComparison,
  Relation,
  Reuse,
  ReuseFlag,
  SharedError,
  SharedRun,
} from './types.ts'
