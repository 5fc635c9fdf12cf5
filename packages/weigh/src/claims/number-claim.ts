import { GAP, type IntAlike, type IntClaim, type IntCopy, type IntLink, LINK, ORIGIN, VOICELESS } from '#chains'
import { WeighError } from '#error'
import type { AgentId, AgentKind, Claim, Link, LinkKind } from './claim.ts'

/** A claim in numbers: agents and occurrences in the order of their ids, so that no order of input shows. */
export type NumberedClaim = {
  readonly agentIds: readonly AgentId[]
  readonly occurrenceIds: readonly string[]
  readonly modes: Uint8Array
  /** The same claim seen as support (side 0) or denial (side 1). */
  readonly side: (side: 0 | 1) => IntClaim
  /** The caller's own entries, for what is reported back. */
  readonly linkOf: ReadonlyMap<IntLink, Link>
}

const HOW: Record<LinkKind, number> = {
  witnessed: LINK.origin,
  issued: LINK.tells,
  'said-to': LINK.tells,
  interpreted: LINK.tells,
  'gave-to': LINK.tells,
  brokered: LINK.brokers,
  cites: LINK.tells,
  translates: LINK.copies,
  copies: LINK.copies,
  retells: LINK.tells,
}

/** How each kind of agent counts where a chain ends with it. */
export function modeOf(kind: AgentKind): number {
  if (kind === 'pseudo-source') return VOICELESS
  return kind === 'outlet' || kind === 'document' ? ORIGIN.carrier : ORIGIN.voice
}

/**
 * Checks a claim and turns ids into numbers.
 * @throws {WeighError} AGENT_TWICE; AGENT_UNKNOWN; OCCURRENCE_TWICE; OCCURRENCE_UNKNOWN; CHAIN_EMPTY; LINK_MALFORMED
 *   for an end that its kind does not have, or two equal ends; COPY_MALFORMED for an occurrence that copies itself, and
 *   for a group of fewer than two
 */
export function numberClaim(claim: Claim): NumberedClaim {
  const agents = [...claim.agents].sort((a, b) => compare(a.id, b.id))
  const occurrences = [...claim.occurrences].sort((a, b) => compare(a.id, b.id))
  const agentNumber = numberIds(agents, 'AGENT_TWICE')
  const occurrenceNumber = numberIds(occurrences, 'OCCURRENCE_TWICE')
  const agent = (id: AgentId) => found(agentNumber, id, 'AGENT_UNKNOWN')
  const occurrence = (id: string) => found(occurrenceNumber, id, 'OCCURRENCE_UNKNOWN')

  const chains = occurrences.map(({ id, chain }) => {
    if (chain.length === 0) throw new WeighError('CHAIN_EMPTY', `occurrence ${id} has no chain`)
    return chain.map((one) => (one === null ? GAP : agent(one)))
  })
  const chainStart = new Int32Array(chains.length + 1)
  chains.forEach((chain, o) => {
    chainStart[o + 1] = chainStart[o]! + chain.length
  })
  const kindOf = (id: AgentId) => agents[agent(id)]!.kind
  const linkOf = new Map(numberLinks(claim.links ?? [], agent, kindOf).map(({ int, link }) => [int, link]))
  const shared = {
    chain: Int32Array.from(chains.flat()),
    chainStart,
    first: 0,
    last: chains.length,
    stance: Uint8Array.from(occurrences, ({ denies }) => (denies ? 1 : 0)),
    links: [...linkOf.keys()],
    copies: (claim.copies ?? []).map((copy) => numberCopy(copy, occurrence)).sort(compareCopies),
    alike: (claim.alike ?? []).map(({ occurrences: members }) => numberAlike(members, occurrence)).sort(compareAlike),
    mayBe: numberPairs(claim.mayBe ?? [], agent),
    apart: numberPairs(claim.apart ?? [], agent),
  }
  return {
    agentIds: agents.map(({ id }) => id),
    occurrenceIds: occurrences.map(({ id }) => id),
    modes: Uint8Array.from(agents, ({ kind }) => modeOf(kind)),
    side: (side) => ({ ...shared, side }),
    linkOf,
  }
}

/**
 * Links in numbers, each once, in an order that does not depend on that of the input.
 * @throws {WeighError} LINK_MALFORMED
 */
export function numberLinks(
  links: readonly Link[],
  agent: (id: AgentId) => number,
  kindOf: (id: AgentId) => AgentKind,
): { readonly int: IntLink; readonly link: Link }[] {
  return sortedLinks(links).map((link) => ({ int: numberLink(link, agent, kindOf), link }))
}

function numberLink(link: Link, agent: (id: AgentId) => number, kindOf: (id: AgentId) => AgentKind): IntLink {
  const malformed = (why: string) => new WeighError('LINK_MALFORMED', `a link ${link.kind} to ${link.to}: ${why}`)
  const suspected = link.suspected === true
  const to = agent(link.to)
  if (link.from === null) {
    if (link.kind !== 'witnessed' && link.kind !== 'issued') throw malformed('it does not come from the event')
    return { how: LINK.origin, from: to, to, through: GAP, suspected }
  }
  if (link.kind === 'witnessed') throw malformed('only the event is witnessed')
  if (link.from === link.to) throw malformed('both ends are one')
  const through = link.through === undefined ? GAP : agent(link.through)
  if (link.kind === 'interpreted' && through === GAP) throw malformed('nobody stands between')
  if (through !== GAP && HOW[link.kind] !== LINK.tells) throw malformed('nobody can stand between')
  if (through === to || link.through === link.from) throw malformed('who stands between is an end')
  const handed = link.kind === 'gave-to' && through === GAP && kindOf(link.to) === 'document'
  return { how: handed ? LINK.hands : HOW[link.kind], from: agent(link.from), to, through, suspected }
}

function numberCopy(copy: NonNullable<Claim['copies']>[number], occurrence: (id: string) => number): IntCopy {
  if (copy.copy === copy.of) throw new WeighError('COPY_MALFORMED', `occurrence ${copy.copy} copies itself`)
  return { copy: occurrence(copy.copy), of: occurrence(copy.of), suspected: copy.suspected === true }
}

function numberAlike(members: readonly string[], occurrence: (id: string) => number): IntAlike {
  const numbers = [...new Set(members.map(occurrence))].sort((a, b) => a - b)
  if (numbers.length < 2) throw new WeighError('COPY_MALFORMED', 'fewer than two occurrences are alike')
  return { members: numbers }
}

function numberPairs(pairs: readonly (readonly [AgentId, AgentId])[], agent: (id: AgentId) => number) {
  const numbers = pairs.map(([a, b]) => [agent(a), agent(b)].sort((x, y) => x - y) as [number, number])
  const sorted = numbers.filter(([a, b]) => a !== b).sort((x, y) => x[0] - y[0] || x[1] - y[1])
  // A pair that is named twice is one question, not two.
  return sorted.filter((pair, i) => i === 0 || pair[0] !== sorted[i - 1]![0] || pair[1] !== sorted[i - 1]![1])
}

function numberIds(list: readonly { readonly id: string }[], code: 'AGENT_TWICE' | 'OCCURRENCE_TWICE') {
  const numbers = new Map<string, number>()
  list.forEach(({ id }, i) => {
    if (numbers.has(id)) throw new WeighError(code, `${id} is named twice`)
    numbers.set(id, i)
  })
  return numbers
}

function found(numbers: ReadonlyMap<string, number>, id: string, code: 'AGENT_UNKNOWN' | 'OCCURRENCE_UNKNOWN') {
  const number = numbers.get(id)
  if (number === undefined) throw new WeighError(code, `${id} is not in the claim`)
  return number
}

/** By code units, so the same on every machine and in every language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function sortedLinks(links: readonly Link[]): Link[] {
  const key = (link: Link) => JSON.stringify([link.kind, link.from, link.to, link.through, link.suspected === true])
  const keyed = new Map(links.map((link) => [key(link), link]))
  return [...keyed].sort(([a], [b]) => compare(a, b)).map(([, link]) => link)
}

function compareCopies(a: IntCopy, b: IntCopy): number {
  return a.copy - b.copy || a.of - b.of || Number(a.suspected) - Number(b.suspected)
}

function compareAlike(a: IntAlike, b: IntAlike): number {
  return compare(JSON.stringify(a.members), JSON.stringify(b.members))
}
