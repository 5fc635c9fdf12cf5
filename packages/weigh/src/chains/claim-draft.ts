import { EVENT, READER } from '#graph'
import { Copies, type CopyHost, type Literal } from './copies.ts'
import { ALWAYS, BROKER, Draft, ORIGIN, VOICELESS } from './draft.ts'
import { type DraftFact, GAP, type IntClaim, type IntLink, LINK } from './int-claim.ts'
import { listPartners, pairInside } from './pairs.ts'
import { joinPureFacts } from './pure-merges.ts'

/**
 * Builds the draft of one side of a claim. One builder serves many claims of the same agents.
 * Bounds for what is not settled: pessimistic and optimistic readings as docs/weigh.md has them.
 */
export class DraftBuilder {
  readonly draft = new Draft()
  /** After a build: the agent of each vertex; GAP for gaps, and for the hidden ancestor of look-alikes. */
  readonly agentOf: number[] = []
  /** After a build: what each fact is about. */
  readonly facts: DraftFact[] = []
  /** After a build: occurrence of each gap, by its vertex. */
  readonly gapOf = new Map<number, number>()
  /** When set, a build notes which occurrence led it from where to where. */
  trail: { readonly from: number; readonly to: number; readonly occurrence: number }[] | undefined
  /** After a build: the outermost vertex of each occurrence from `first` on; -1 for those of the other side. */
  readonly heads: number[] = []
  private readonly modes: Uint8Array
  private readonly vertexOf: Int32Array
  private readonly between = new Map<number, { via: number; fact: number }[]>()
  private readonly copies = new Copies()

  /** @param modes - for each agent how it counts where a chain ends with it, of ORIGIN, or VOICELESS */
  constructor(modes: Uint8Array) {
    this.modes = modes
    this.vertexOf = new Int32Array(modes.length).fill(-1)
  }

  build(claim: IntClaim): Draft {
    this.reset()
    const { draft } = this
    const links = this.addVertices(claim)
    this.copies.read(claim, this.hostOf(claim))
    this.readBetween(links)
    for (let o = claim.first; o < claim.last; o++)
      this.heads.push(claim.stance[o] === claim.side ? this.addChain(claim, o) : -1)
    for (const link of links) this.addLink(link)
    if (claim.mayBe.length > 0) {
      for (const pair of pairInside(claim.mayBe, (agent) => this.vertexOf[agent]! >= 0)) {
        draft.addMerge(...this.pairOf(pair), this.addFact(2, { kind: 'may be one', pair }))
      }
    }
    for (const pair of claim.apart) {
      const [a, b] = this.pairOf(pair)
      if (a >= 0 && b >= 0 && a !== b) draft.addApart(a, b)
    }
    joinPureFacts(draft)
    return draft
  }

  private reset(): void {
    for (const agent of this.agentOf) if (agent >= 0) this.vertexOf[agent] = -1
    this.agentOf.length = 0
    this.agentOf.push(GAP, GAP)
    this.facts.length = 0
    this.heads.length = 0
    this.draft.clear()
    if (this.gapOf.size > 0) this.gapOf.clear()
    if (this.between.size > 0) this.between.clear()
  }

  private vertex(agent: number): number {
    let v = this.vertexOf[agent]!
    if (v === -1) {
      v = this.draft.addVertex()
      this.vertexOf[agent] = v
      this.agentOf.push(agent)
    }
    return v
  }

  private addFact(values: number, fact: DraftFact): number {
    this.facts.push(fact)
    return this.draft.addFact(values)
  }

  private pairOf([a, b]: readonly [number, number]): [number, number] {
    return [this.vertexOf[a]!, this.vertexOf[b]!]
  }

  private isVoiceless(agent: number): boolean {
    return agent >= 0 && this.modes[agent] === VOICELESS
  }

  /** Vertices of all chains, and of whoever links lead back to from there. Returns the links that matter. */
  private addVertices(claim: IntClaim): readonly IntLink[] {
    for (let o = claim.first; o < claim.last; o++) {
      if (claim.stance[o] !== claim.side) continue
      for (let i = claim.chainStart[o]!; i < claim.chainStart[o + 1]!; i++) {
        const agent = claim.chain[i]!
        if (agent >= 0 && !this.isVoiceless(agent)) this.vertex(agent)
      }
    }
    if (claim.links.length === 0) return []
    const matter: IntLink[] = []
    const towards = new Map<number, IntLink[]>()
    for (const link of claim.links) {
      const to = link.how === LINK.origin ? link.from : link.to
      const list = towards.get(to)
      if (list) list.push(link)
      else towards.set(to, [link])
    }
    const partners = listPartners(claim.mayBe)
    const walked = new Set<number>()
    const agents = this.agentOf.filter((agent) => agent >= 0)
    const meet = (agent: number) => {
      if (agent < 0 || this.vertexOf[agent] !== -1 || this.isVoiceless(agent)) return
      this.vertex(agent)
      agents.push(agent)
    }
    for (let agent = agents.pop(); agent !== undefined; agent = agents.pop()) {
      for (const link of towards.get(agent) ?? []) {
        matter.push(link)
        meet(link.from)
        meet(link.through)
      }
      towards.delete(agent)
      // Who may be one with somebody here, be it through others, brings along whom that one has it from.
      const open = [agent]
      for (let at = open.pop(); at !== undefined; at = open.pop()) {
        for (const other of partners.get(at) ?? []) {
          if (walked.has(other)) continue
          walked.add(other)
          if (towards.has(other)) meet(other)
          else open.push(other)
        }
      }
    }
    return matter.filter((link) => !this.isVoiceless(link.from))
  }

  private readBetween(links: readonly IntLink[]): void {
    for (const link of links) {
      if (link.how !== LINK.tells || link.through < 0 || this.isVoiceless(link.through)) continue
      const fact = link.suspected ? this.addFact(2, { kind: 'link', link }) : -1
      append(this.between, pairKey(this.vertexOf[link.from]!, this.vertexOf[link.to]!), {
        via: this.vertexOf[link.through]!,
        fact,
      })
    }
  }

  private hostOf(claim: IntClaim): CopyHost {
    return {
      draft: this.draft,
      narratorOf: (o) => this.narratorOf(claim, o),
      addFact: (values, fact) => this.addFact(values, fact),
      addStranger: () => {
        this.agentOf.push(GAP)
        return this.draft.addVertex()
      },
    }
  }

  private narratorOf(claim: IntClaim, o: number): number {
    for (let i = claim.chainStart[o]!; i < claim.chainStart[o + 1]!; i++) {
      const agent = claim.chain[i]!
      if (agent >= 0 && !this.isVoiceless(agent)) return this.vertexOf[agent]!
      if (agent === GAP) return -1
    }
    return -1
  }

  /** Adds the chain of an occurrence and returns its outermost vertex, or -1 where there is none. */
  private addChain(claim: IntClaim, o: number): number {
    const { draft } = this
    const copied = this.copies.isSettled(o)
    const conditions = this.copies.ownIf(o)
    const guard = conditions === undefined ? ALWAYS : draft.addGuard(conditions)
    let outer: number = READER
    let head = -1
    let origin: number = ORIGIN.carrier
    for (let i = claim.chainStart[o]!; i < claim.chainStart[o + 1]!; i++) {
      const agent = claim.chain[i]!
      if (this.isVoiceless(agent)) continue
      let v: number
      if (agent >= 0) {
        v = this.vertexOf[agent]!
        origin = this.modes[agent]!
      } else {
        v = draft.addGap()
        this.agentOf.push(GAP)
        this.gapOf.set(v, o)
        origin = ORIGIN.carrier
      }
      this.trail?.push({ from: v, to: outer, occurrence: o })
      if (outer === READER) {
        head = v
        const read = this.copies.shownIf(o)
        if (!copied) draft.addEdge(v, READER, read === undefined ? ALWAYS : draft.addGuard(read))
      } else if (!copied && v !== outer) this.addTold(v, outer, guard, conditions)
      outer = v
    }
    if (outer !== READER) this.trail?.push({ from: EVENT, to: outer, occurrence: o })
    if (outer !== READER && !copied) draft.addOrigin(outer, origin, guard)
    return head
  }

  /** An edge between two of a chain, through whoever is recorded to have stood between them. */
  private addTold(from: number, to: number, guard: number, conditions: readonly Literal[] = []): void {
    const { draft } = this
    const between = this.between.size === 0 ? undefined : this.between.get(pairKey(from, to))
    if (between === undefined) {
      draft.addEdge(from, to, guard)
      return
    }
    for (const { via, fact } of between) {
      const passed = fact < 0 ? guard : draft.addGuard([...conditions, { fact, mask: 2 }])
      draft.addEdge(from, via, passed)
      draft.addEdge(via, to, passed)
    }
    const suspected = between.filter(({ fact }) => fact >= 0)
    if (suspected.length < between.length) return
    draft.addEdge(from, to, draft.addGuard([...conditions, ...suspected.map(({ fact }) => ({ fact, mask: 1 }))]))
  }

  private addLink(link: IntLink): void {
    const { draft } = this
    const from = this.vertexOf[link.from]!
    const known = this.facts.findIndex((fact) => fact.kind === 'link' && fact.link === link)
    const fact = known >= 0 ? known : link.suspected ? this.addFact(2, { kind: 'link', link }) : -1
    const guard = fact < 0 ? ALWAYS : draft.addGuard([{ fact, mask: 2 }])
    const to = this.vertexOf[link.to]!
    const mode = this.modes[link.from]!
    const telling = mode === ORIGIN.voice ? ORIGIN.teller : mode
    switch (link.how) {
      case LINK.origin:
        draft.addOrigin(from, ORIGIN.seen, guard)
        return
      case LINK.brokers:
        draft.addBroker(from, to, BROKER, guard)
        return
      case LINK.hands:
        draft.addBroker(from, to, telling, guard)
        return
    }
    // Who tells must have it from somewhere: where nothing else is recorded, a person was there.
    draft.addOrigin(from, telling, guard)
    if (link.how === LINK.copies) {
      draft.addCopy(from, to, guard)
    } else if (link.through < 0 || this.isVoiceless(link.through)) {
      draft.addEdge(from, to, guard)
    } else {
      draft.addEdge(from, this.vertexOf[link.through]!, guard)
      draft.addEdge(this.vertexOf[link.through]!, to, guard)
    }
  }
}

/** One number for an ordered pair of vertices. */
function pairKey(from: number, to: number): number {
  return from * 2 ** 26 + to
}

function append<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
