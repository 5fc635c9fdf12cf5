export { LEAST_LIKENESS, type Pair, type PairOptions, proposePairs, type Said } from './candidates.ts'
export { Comparer, type Likeness, type LikenessReason, nameKeys, speakerKeys } from './likeness.ts'
export { type DateSaid, type NameSaid, type NumberSaid, type Proposition, readPropositions } from './proposition.ts'
