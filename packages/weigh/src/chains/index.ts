export { buildLower, buildUpper, countMerges } from './bounds.ts'
export { DraftBuilder } from './claim-draft.ts'
export { ALWAYS, Draft, ORIGIN, VOICELESS } from './draft.ts'
export {
  type DraftFact,
  GAP,
  type IntAlike,
  type IntClaim,
  type IntCopy,
  type IntLink,
  LINK,
} from './int-claim.ts'
export { listPartners, type Pairs } from './pairs.ts'
export { type Allowed, buildReading, ReadingSpace } from './reading.ts'
export { settleFact } from './settle-fact.ts'
