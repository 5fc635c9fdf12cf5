import { EVENT, READER } from '#graph'
import { ALWAYS, Draft, ORIGIN, VOICELESS } from './draft.ts'
import { type DraftFact, GAP, type IntAlike, type IntClaim, type IntLink, LINK } from './int-claim.ts'

/** A member of a group of look-alikes is one of the values of a fact, and a mask has 31 of them. */
const ALIKE_MAX = 29

const NONE: readonly number[] = []

/** In a reading where the fact has a value of the mask. */
type Literal = { readonly fact: number; readonly mask: number }

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
  /** After a build: the outermost vertex of each occurrence from `first` on; -1 for those of the other side. */
  readonly heads: number[] = []
  private readonly modes: Uint8Array
  private readonly vertexOf: Int32Array
  private readonly copiesOf = new Map<number, Literal[]>()
  private readonly cutOff = new Map<number, Literal[]>()
  private readonly between = new Map<number, { via: number; fact: number }[]>()
  private readonly settledCopies = new Set<number>()
  private readonly settledCut = new Set<number>()

  /** @param modes - for each agent how it counts where a chain ends with it, of ORIGIN, or VOICELESS */
  constructor(modes: Uint8Array) {
    this.modes = modes
    this.vertexOf = new Int32Array(modes.length).fill(-1)
  }

  build(claim: IntClaim): Draft {
    this.reset()
    const { draft } = this
    const links = this.addVertices(claim)
    this.readCopies(claim, links)
    this.readBetween(links)
    for (let o = claim.first; o < claim.last; o++)
      this.heads.push(claim.stance[o] === claim.side ? this.addChain(claim, o) : -1)
    for (const link of links) this.addLink(link, links)
    this.addSuppliersOrigins(links)
    for (const pair of claim.mayBe) {
      const [a, b] = this.pairOf(pair)
      if (a >= 0 && b >= 0 && a !== b) draft.addMerge(a, b, this.addFact(2, { kind: 'may be one', pair }))
    }
    for (const pair of claim.apart) {
      const [a, b] = this.pairOf(pair)
      if (a >= 0 && b >= 0 && a !== b) draft.addApart(a, b)
    }
    return draft
  }

  private reset(): void {
    for (const agent of this.agentOf) if (agent >= 0) this.vertexOf[agent] = -1
    this.agentOf.length = 0
    this.agentOf.push(GAP, GAP)
    this.facts.length = 0
    this.heads.length = 0
    this.draft.clear()
    this.gapOf.clear()
    this.copiesOf.clear()
    this.cutOff.clear()
    this.between.clear()
    this.settledCopies.clear()
    this.settledCut.clear()
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
    const agents = this.agentOf.filter((agent) => agent >= 0)
    for (let agent = agents.pop(); agent !== undefined; agent = agents.pop()) {
      for (const link of towards.get(agent) ?? []) {
        matter.push(link)
        for (const other of [link.from, link.through]) {
          if (other < 0 || this.vertexOf[other] !== -1 || this.isVoiceless(other)) continue
          this.vertex(other)
          agents.push(other)
        }
      }
      towards.delete(agent)
    }
    return matter.filter((link) => !this.isVoiceless(link.from))
  }

  /** Which chains count no more, or only in some readings, since what says them is a copy. */
  private readCopies(claim: IntClaim, links: readonly IntLink[]): void {
    const { draft } = this
    const isHere = (o: number) => o >= claim.first && o < claim.last && claim.stance[o] === claim.side
    for (const copy of claim.copies) {
      if (!isHere(copy.copy) || !isHere(copy.of) || copy.copy === copy.of) continue
      const from = this.narratorOf(claim, copy.of)
      const to = this.narratorOf(claim, copy.copy)
      if (from === -1 || to === -1) continue
      if (!copy.suspected) {
        this.settledCopies.add(copy.copy)
        draft.addEdge(from, to)
        continue
      }
      const fact = this.addFact(2, { kind: 'copy', copy })
      append(this.copiesOf, copy.copy, { fact, mask: 1 })
      draft.addEdge(from, to, draft.addGuard([{ fact, mask: 2 }]))
    }
    for (const alike of claim.alike) this.readAlike(claim, alike, isHere)
    for (const link of links) {
      if (link.how !== LINK.copies) continue
      const to = this.vertexOf[link.to]!
      if (!link.suspected) {
        this.settledCut.add(to)
        draft.addEdge(this.vertexOf[link.from]!, to)
        continue
      }
      const fact = this.addFact(2, { kind: 'link', link })
      append(this.cutOff, to, { fact, mask: 1 })
      draft.addEdge(this.vertexOf[link.from]!, to, draft.addGuard([{ fact, mask: 2 }]))
    }
  }

  /**
   * Look-alikes of unknown direction. Value 0: each has its own chain. Value 1: all have it from somebody who is not
   * recorded. Value 2 + i: all others have it from member i.
   */
  private readAlike(claim: IntClaim, alike: IntAlike, isHere: (o: number) => boolean): void {
    const { draft } = this
    const members = alike.members.filter((o) => isHere(o) && this.narratorOf(claim, o) !== -1)
    if (members.length < 2) return
    const named = members.length <= ALIKE_MAX ? members : NONE
    const fact = this.addFact(2 + named.length, { kind: 'alike', alike })
    const hidden = draft.addVertex()
    this.agentOf.push(GAP)
    const one = draft.addGuard([{ fact, mask: 2 }])
    draft.addOrigin(hidden, ORIGIN.seen, one)
    members.forEach((o, i) => {
      const to = this.narratorOf(claim, o)
      append(this.copiesOf, o, { fact, mask: named.length > 0 ? 1 | (4 << i) : 1 })
      draft.addEdge(hidden, to, one)
      named.forEach((other, j) => {
        const from = this.narratorOf(claim, other)
        if (i !== j && from !== to) draft.addEdge(from, to, draft.addGuard([{ fact, mask: 4 << j }]))
      })
    })
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
    const copied = this.settledCopies.has(o)
    const conditions = this.copiesOf.get(o)
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
      // Even a copy is read: it leads to the reader whatever it rests on.
      if (outer === READER) {
        head = v
        draft.addEdge(v, READER)
      } else if (!copied && v !== outer) this.addTold(v, outer, guard, conditions)
      outer = v
    }
    if (outer !== READER && !copied) this.addOriginAt(outer, origin, conditions)
    return head
  }

  /** An edge between two of a chain: not into one that only copies, and through whoever stood between. */
  private addTold(from: number, to: number, guard: number, conditions: readonly Literal[] | undefined): void {
    if (this.settledCut.has(to)) return
    const { draft } = this
    const cut = this.cutOff.get(to)
    const all = cut === undefined ? (conditions ?? []) : [...(conditions ?? []), ...cut]
    const held = cut === undefined ? guard : draft.addGuard(all)
    const between = this.between.size === 0 ? undefined : this.between.get(pairKey(from, to))
    if (between === undefined) {
      draft.addEdge(from, to, held)
      return
    }
    const suspected = between.filter(({ fact }) => fact >= 0)
    for (const { via, fact } of between) {
      const passed = fact < 0 ? held : draft.addGuard([...all, { fact, mask: 2 }])
      draft.addEdge(from, via, passed)
      draft.addEdge(via, to, passed)
    }
    if (suspected.length === between.length) {
      draft.addEdge(from, to, draft.addGuard([...all, ...suspected.map(({ fact }) => ({ fact, mask: 1 }))]))
    }
  }

  private addOriginAt(v: number, mode: number, conditions: readonly Literal[] | undefined): void {
    if (this.settledCut.has(v)) return
    const all = [...(conditions ?? []), ...(this.cutOff.get(v) ?? [])]
    this.draft.addOrigin(v, mode, all.length === 0 ? ALWAYS : this.draft.addGuard(all))
  }

  private addLink(link: IntLink, links: readonly IntLink[]): void {
    const { draft } = this
    if (link.how === LINK.copies) return
    const from = this.vertexOf[link.from]!
    if (link.how === LINK.tells && link.through >= 0) {
      const known = this.facts.findIndex((fact) => fact.kind === 'link' && fact.link === link)
      const guard = known < 0 ? ALWAYS : draft.addGuard([{ fact: known, mask: 2 }])
      const via = this.vertexOf[link.through]!
      draft.addEdge(from, via, guard)
      draft.addEdge(via, this.vertexOf[link.to]!, guard)
      return
    }
    const fact = link.suspected ? this.addFact(2, { kind: 'link', link }) : -1
    const guard = fact < 0 ? ALWAYS : draft.addGuard([{ fact, mask: 2 }])
    if (link.how === LINK.origin) {
      draft.addOrigin(from, ORIGIN.seen, guard)
      return
    }
    const to = this.vertexOf[link.to]!
    if (link.how === LINK.brokers || (link.how === LINK.hands && this.hasOtherSource(to, links))) {
      draft.addBroker(from, to, guard)
    } else {
      draft.addEdge(from, to, guard)
    }
  }

  /** Whether a document is recorded to come from somebody besides those who handed it over. */
  private hasOtherSource(v: number, links: readonly IntLink[]): boolean {
    const { draft } = this
    for (let i = 0; i < draft.to.length; i++) {
      const u = draft.from.at(i)
      if (draft.to.at(i) !== v || u === v) continue
      const handed = links.some(
        ({ how, from, to }) => how === LINK.hands && this.vertexOf[to] === v && this.vertexOf[from] === u,
      )
      if (!handed) return true
    }
    return links.some(({ how, to }) => (how === LINK.tells || how === LINK.copies) && this.vertexOf[to] === v)
  }

  /** Who tells by a link and was told by nobody stands where a chain ends. */
  private addSuppliersOrigins(links: readonly IntLink[]): void {
    if (links.length === 0) return
    const { draft } = this
    const known = new Set<number>([EVENT])
    for (let i = 0; i < draft.to.length; i++) known.add(draft.to.at(i))
    for (let i = 0; i < draft.origin.length; i++) known.add(draft.origin.at(i))
    for (const link of links) {
      if (link.how === LINK.brokers || link.how === LINK.origin) continue
      const v = this.vertexOf[link.from]!
      if (known.has(v)) continue
      known.add(v)
      draft.addOrigin(v, this.modes[link.from]!)
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
