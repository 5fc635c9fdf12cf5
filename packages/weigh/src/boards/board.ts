import { DraftBuilder, GAP, type IntAlike, type IntClaim, type IntCopy, type IntLink } from '#chains'
import { type Agent, type AgentId, type Claim, modeOf, numberClaim, numberLinks } from '#claims'
import { WeighError } from '#error'
import { IntList } from '#graph'
import { type Interval, Workspace, weighDraft } from '#lines'

/** What holds for a whole case: its agents, and links and pairs that concern agents whatever is claimed. */
export type BoardFacts = Pick<Claim, 'agents' | 'links' | 'mayBe' | 'apart'>

/** A claim of a case. Its links and copies are those that concern this claim alone. */
export type BoardClaim = { readonly id: string } & Pick<Claim, 'occurrences' | 'links' | 'copies' | 'alike'>

/** What one side of a claim rests on, in short; `weighClaim` tells the rest. */
export type BoardSide = { readonly lines: Interval; readonly commonLinks: readonly AgentId[] }

export type BoardWeighing = { readonly id: string; readonly support: BoardSide; readonly denial: BoardSide }

/** What concerns one claim alone; occurrences are counted from the first of the claim. */
type Extras = {
  readonly links: readonly IntLink[]
  readonly copies: readonly IntCopy[]
  readonly alike: readonly IntAlike[]
}

const NOTHING: readonly never[] = []

/** Agents outside a claim through whom two inside may be one are followed up to so many. */
const OUTSIDE_MAX = 256
const NO_SIDE: BoardSide = { lines: { low: 0, high: 0 }, commonLinks: [] }

/**
 * All claims of a case, packed: a million occurrences take some twenty megabytes. Weighs them all, or one, as
 * `weighClaim` would, in memory that is used again.
 */
export class Board {
  private readonly agentIds: AgentId[] = []
  private readonly agentNumber = new Map<AgentId, number>()
  private readonly agents: readonly Agent[]
  private readonly claimNumber = new Map<string, number>()
  private readonly claimIds: string[] = []
  private readonly first = new IntList()
  private readonly last = new IntList()
  private readonly chain = new IntList()
  private readonly chainStart = new IntList()
  private readonly stance = new IntList()
  private readonly extras = new Map<number, Extras>()
  private readonly linksTo = new Map<number, IntLink[]>()
  private readonly partners = new Map<number, number[]>()
  private readonly apart = new Map<number, number[]>()
  /** Whether links lead to an agent, or it may be one with another: most are neither. */
  private readonly special: Uint8Array
  private readonly seen: Int32Array
  /** The lowest of those who may be one with an agent, directly or through others. */
  private readonly groupOf: Int32Array
  private readonly linkedGroups: Uint8Array
  private readonly shared: Int32Array
  private stamp = 0
  private readonly builder: DraftBuilder
  private readonly space: Workspace

  /** @throws {WeighError} AGENT_TWICE; AGENT_UNKNOWN; LINK_MALFORMED */
  constructor(facts: BoardFacts) {
    this.agents = facts.agents
    for (const { id } of facts.agents) {
      if (this.agentNumber.has(id)) throw new WeighError('AGENT_TWICE', `${id} is named twice`)
      this.agentNumber.set(id, this.agentIds.length)
      this.agentIds.push(id)
    }
    this.special = new Uint8Array(this.agentIds.length)
    this.seen = new Int32Array(this.agentIds.length)
    for (const link of this.numberLinks(facts.links ?? [])) this.keepLink(link)
    for (const [a, b] of facts.mayBe ?? []) this.keepPartners(this.agent(a), this.agent(b))
    this.groupOf = this.groupAgents()
    this.linkedGroups = new Uint8Array(this.agentIds.length)
    this.shared = new Int32Array(this.agentIds.length)
    for (const link of [...this.linksTo.values()].flat()) {
      for (const agent of [link.from, link.to, link.through])
        if (agent >= 0) this.linkedGroups[this.groupOf[agent]!] = 1
    }
    for (const [a, b] of facts.apart ?? []) append(this.apart, this.agent(a), this.agent(b))
    this.builder = new DraftBuilder(Uint8Array.from(facts.agents, ({ kind }) => modeOf(kind)))
    this.space = new Workspace(this.builder.draft)
    this.chainStart.push(0)
  }

  /** How many claims there are. */
  get size(): number {
    return this.claimIds.length
  }

  /**
   * Adds a claim, or puts what is now known of it in the place of what was.
   * @throws {WeighError} the codes of a claim that is malformed, as `weighClaim`
   */
  putClaim(claim: BoardClaim): void {
    const packed = this.packClaim(claim)
    let number = this.claimNumber.get(claim.id)
    if (number === undefined) {
      number = this.claimIds.length
      this.claimNumber.set(claim.id, number)
      this.claimIds.push(claim.id)
      this.first.push(0)
      this.last.push(0)
    }
    // What was stays in its old place, out of reach: a board is made anew long before that matters.
    this.first.items[number] = this.stance.length
    for (const { chain, denies } of packed.occurrences) {
      for (const agent of chain) this.chain.push(agent)
      this.chainStart.push(this.chain.length)
      this.stance.push(denies ? 1 : 0)
    }
    this.last.items[number] = this.stance.length
    if (packed.extras === undefined) this.extras.delete(number)
    else this.extras.set(number, packed.extras)
  }

  /** Weighs one claim; undefined when there is none of this id. */
  weighOne(id: string): BoardWeighing | undefined {
    const number = this.claimNumber.get(id)
    return number === undefined ? undefined : this.weighNumber(number)
  }

  /** Weighs claims from `first` up to, not including, `last`, in the order in which they came. */
  *weighRange(first = 0, last: number = this.size): Generator<BoardWeighing> {
    for (let number = first; number < Math.min(last, this.size); number++) yield this.weighNumber(number)
  }

  /** Claims in whose chains an agent stands, in the order in which they came: what a change to it touches. */
  listClaimsWith(agent: AgentId): readonly string[] {
    const wanted = this.agentNumber.get(agent)
    if (wanted === undefined) return []
    return this.claimIds.filter((_, number) => {
      const end = this.chainStart.at(this.last.at(number))
      for (let i = this.chainStart.at(this.first.at(number)); i < end; i++) if (this.chain.at(i) === wanted) return true
      return false
    })
  }

  private weighNumber(number: number): BoardWeighing {
    const sides = [false, false]
    for (let o = this.first.at(number); o < this.last.at(number); o++) sides[this.stance.at(o)] = true
    return {
      id: this.claimIds[number]!,
      support: sides[0] ? this.weighSide(number, 0) : NO_SIDE,
      denial: sides[1] ? this.weighSide(number, 1) : NO_SIDE,
    }
  }

  private weighSide(number: number, side: 0 | 1): BoardSide {
    const { builder, space } = this
    space.draft = builder.build(this.claimOf(number, side))
    const { lines, common } = weighDraft(space)
    const commonLinks: AgentId[] = []
    for (const v of common) {
      const agent = builder.agentOf[v]!
      if (agent !== GAP) commonLinks.push(this.agentIds[agent]!)
    }
    return { lines, commonLinks }
  }

  private claimOf(number: number, side: 0 | 1): IntClaim {
    const first = this.first.at(number)
    const own = this.extras.get(number)
    const shared = this.gather(number, own?.links ?? NOTHING)
    return {
      chain: this.chain.items,
      chainStart: this.chainStart.items,
      first,
      last: this.last.at(number),
      stance: this.stance.items,
      side,
      links: shared.links,
      copies: own?.copies.map((copy) => ({ ...copy, copy: copy.copy + first, of: copy.of + first })) ?? NOTHING,
      alike: own?.alike.map(({ members }) => ({ members: members.map((o) => o + first) })) ?? NOTHING,
      mayBe: shared.mayBe,
      apart: shared.apart,
    }
  }

  /** The links and pairs of the case that can matter to a claim: followed upstream from its chains. */
  private gather(number: number, own: readonly IntLink[]): Pick<IntClaim, 'links' | 'mayBe' | 'apart'> {
    const begin = this.chainStart.at(this.first.at(number))
    const end = this.chainStart.at(this.last.at(number))
    const { chain, special, seen } = this
    let some = own.length > 0
    for (let i = begin; i < end && !some; i++) some = chain.at(i) !== GAP && special[chain.at(i)] === 1
    if (!some) return { links: NOTHING, mayBe: NOTHING, apart: NOTHING }

    // Inside: those in the chains and whom links lead back to. Outside: through whom two inside may be one.
    const { linksTo, partners } = this
    this.stamp += 2
    const [outside, inside] = [this.stamp, this.stamp + 1]
    const found: number[] = []
    const pending: number[] = []
    let left = OUTSIDE_MAX
    const meet = (agent: number, as: number) => {
      if (agent < 0 || seen[agent]! >= as) return
      if (as === outside && left-- <= 0) return
      if (seen[agent]! < outside) found.push(agent)
      seen[agent] = as
      pending.push(agent)
    }
    for (let i = begin; i < end; i++) meet(chain.at(i), inside)
    for (const { from, to, through } of own) for (const agent of [from, to, through]) meet(agent, inside)
    this.markShared(found)
    const links = [...own]
    for (let agent = pending.pop(); agent !== undefined; agent = pending.pop()) {
      const group = this.groupOf[agent]!
      if (this.linkedGroups[group] === 1 || this.shared[group] === this.stamp) {
        for (const other of partners.get(agent) ?? NOTHING) meet(other, linksTo.has(other) ? inside : outside)
      }
      if (seen[agent] !== inside) continue
      for (const link of linksTo.get(agent) ?? NOTHING) {
        links.push(link)
        meet(link.from, inside)
        meet(link.through, inside)
      }
    }
    const among = (pairs: ReadonlyMap<number, readonly number[]>) =>
      found.flatMap((a) => (pairs.get(a) ?? NOTHING).filter((b) => seen[b]! >= outside).map((b) => [a, b] as const))
    return { links, mayBe: among(this.partners).filter(([a, b]) => a < b), apart: among(this.apart) }
  }

  /** Marks the groups of agents that may be one of which a claim names two or more: only there pairs can matter. */
  private markShared(agents: readonly number[]): void {
    const { groupOf, shared, stamp } = this
    // Odd and even stamps tell one agent of a group from two.
    for (const agent of agents) {
      const group = groupOf[agent]!
      shared[group] = shared[group] === stamp + 1 || shared[group] === stamp ? stamp : stamp + 1
    }
  }

  private agent(id: AgentId): number {
    const number = this.agentNumber.get(id)
    if (number === undefined) throw new WeighError('AGENT_UNKNOWN', `${id} is not on the board`)
    return number
  }

  private numberLinks(links: NonNullable<Claim['links']>): IntLink[] {
    return numberLinks(
      links,
      (id) => this.agent(id),
      (id) => this.agents[this.agent(id)]!.kind,
    ).map(({ int }) => int)
  }

  private keepLink(link: IntLink): void {
    append(this.linksTo, link.to, link)
    this.special[link.to] = 1
  }

  private keepPartners(a: number, b: number): void {
    if (a === b || this.partners.get(a)?.includes(b)) return
    append(this.partners, a, b)
    append(this.partners, b, a)
    this.special[a] = 1
    this.special[b] = 1
  }

  private groupAgents(): Int32Array {
    const group = Int32Array.from(this.agentIds, (_, agent) => agent)
    for (let start = 0; start < group.length; start++) {
      if (group[start] !== start || !this.partners.has(start)) continue
      const pending = [start]
      for (let agent = pending.pop(); agent !== undefined; agent = pending.pop()) {
        for (const other of this.partners.get(agent) ?? NOTHING) {
          if (other === start || group[other] !== other) continue
          group[other] = start
          pending.push(other)
        }
      }
    }
    return group
  }

  /** Turns ids into numbers, checking what `weighClaim` checks. */
  private packClaim(claim: BoardClaim): {
    occurrences: { chain: number[]; denies: boolean }[]
    extras: Extras | undefined
  } {
    const ids = new Set(claim.occurrences.map(({ id }) => id))
    if (ids.size < claim.occurrences.length)
      throw new WeighError('OCCURRENCE_TWICE', `claim ${claim.id} names one twice`)
    const occurrences = claim.occurrences.map(({ id, chain, denies }) => {
      if (chain.length === 0) throw new WeighError('CHAIN_EMPTY', `occurrence ${id} has no chain`)
      return { chain: chain.map((agent) => (agent === null ? GAP : this.agent(agent))), denies: denies === true }
    })
    const { links = [], copies = [], alike = [] } = claim
    const plain = links.length + copies.length + alike.length === 0
    if (plain) return { occurrences, extras: undefined }
    const numbered = numberClaim({
      agents: [],
      occurrences: claim.occurrences.map(({ id }) => ({ id, chain: [null] })),
      copies,
      alike,
    })
    // numberClaim orders occurrences by id; here they stand as they came.
    const place = new Map(claim.occurrences.map(({ id }, i) => [id, i]))
    const placeOf = (o: number) => place.get(numbered.occurrenceIds[o]!)!
    const side = numbered.side(0)
    return {
      occurrences,
      extras: {
        links: this.numberLinks(links),
        copies: side.copies.map((copy) => ({ ...copy, copy: placeOf(copy.copy), of: placeOf(copy.of) })),
        alike: side.alike.map(({ members }) => ({ members: members.map(placeOf) })),
      },
    }
  }
}

function append<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
