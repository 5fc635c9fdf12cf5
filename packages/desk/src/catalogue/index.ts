export { JUDGEMENTS, type Judgement, type ReadActs, readActs, type StandingAct } from './acts.ts'
export { anchorAt, findAnchor, isSamePlace, isText, type Locate, overlapOf, type Range } from './anchors.ts'
export type { CaseLink, Delivery } from './case-links.ts'
export {
  type ClaimChange,
  type ContradictionKind,
  changesIn,
  contradictionsIn,
  type FoundComparison,
  type FoundContradiction,
} from './contradictions.ts'
export { type Covered, findTime, isBefore, readTime } from './edtf.ts'
export { CatalogueError, type CatalogueErrorCode } from './error.ts'
export { type ExchangeGraph, formatFtm, formatGraphml } from './exchange/graph.ts'
export { type Imported, readAgentsCsv, readFtm } from './exchange/import.ts'
export { type ExchangeTable, formatCsv, parseCsv } from './exchange/table.ts'
export { foldActs, KEEP_APART } from './fold.ts'
export { IMPORTED } from './fold-agents.ts'
export type { CatalogueIndex, KeptComparison } from './index-port.ts'
export { type AgentMention, type CaseAgent, type JoinedAgents, joinAgents } from './join-agents.ts'
export {
  type CaseClaim,
  type CaseOccurrence,
  type ClaimPlace,
  hullOf,
  type JoinedClaims,
  joinClaims,
  type NearClaims,
} from './join-claims.ts'
export {
  type Described,
  type DocumentMaterial,
  MATERIAL_VERSION,
  type SightedLink,
  type SightedOccurrence,
  type Sighting,
  takeMaterial,
} from './material.ts'
export { certainKey, foldName, NAMED, type NameReason } from './names.ts'
export { type AgentProposal, type Nameable, proposeAgents } from './propose-agents.ts'
export { formatPlaceRef, nameRef, type Ref, readRef } from './refs.ts'
export type {
  AgentRecord,
  Anchor,
  CaseRecord,
  CatalogueState,
  ClaimRecord,
  EventRecord,
  GradeRecord,
  RecordedKind,
  RecordedLink,
  TextAnchor,
} from './state.ts'
export { type FoundSuggestion, saysAtRisk, suggest } from './suggest.ts'
export { makeTimeline, type OrderFinding, type TimelineItem } from './timeline.ts'
export { type Lineage, type WeighGround, type WeighInput, WeighInputs } from './weigh-input.ts'
