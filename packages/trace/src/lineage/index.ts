export { type Against, type CoveredSentence, compareAgainst } from './against.ts'
export { translationsOf, weightOf } from './bilingual.ts'
export { compareTexts } from './compare.ts'
export { featuresOf, type SentenceFeatures, weightOfNumber } from './features.ts'
export { prepare } from './prepare.ts'
export { THRESHOLDS } from './reuse.ts'
export { arabicStem, englishStem } from './stem.ts'
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
