export { Board, type BoardClaim, type BoardFacts, type BoardSide, type BoardWeighing } from './boards/index.ts'
export {
  type Agent,
  type AgentId,
  type AgentKind,
  type Alike,
  type Claim,
  type ClaimWeighing,
  type Copy,
  type Cycle,
  type Echo,
  type Link,
  type LinkKind,
  listUnsettled,
  type Occurrence,
  type SideWeighing,
  type Unsettled,
  type Worth,
  weighClaim,
} from './claims/index.ts'
export { WeighError, type WeighErrorCode } from './error/index.ts'
export { type Interval, LINES_LIMIT } from './lines/index.ts'
export {
  type OccurrenceWeighing,
  type TextLines,
  type TextWeighing,
  type TracedText,
  weighText,
} from './texts/index.ts'
