import type { AgentId, Claim } from './claim.ts'
import { numberClaim } from './number-claim.ts'
import { type SideWeighing, weighSide } from './weigh-side.ts'

/** What a claim rests on. Support and denial are weighed apart and never set off against each other. */
export type ClaimWeighing = {
  readonly support: SideWeighing
  readonly denial: SideWeighing
  /** Agents through whom all support and all denial pass: one conduit behind both. */
  readonly behindBoth: readonly AgentId[]
}

/**
 * Weighs one claim. The order of its parts changes nothing.
 * @throws {WeighError} the codes of a claim that is malformed: AGENT_TWICE, AGENT_UNKNOWN, OCCURRENCE_TWICE,
 *   OCCURRENCE_UNKNOWN, CHAIN_EMPTY, LINK_MALFORMED, COPY_MALFORMED
 */
export function weighClaim(claim: Claim): ClaimWeighing {
  const numbered = numberClaim(claim)
  const support = weighSide(numbered, 0)
  const denial = weighSide(numbered, 1)
  return { support, denial, behindBoth: support.commonLinks.filter((agent) => denial.commonLinks.includes(agent)) }
}
