import { type Digraph, EVENT, IntList, makeDigraph, markReached, packEdges, Scratch } from '#graph'
import { BROKER, type Draft, ORIGIN } from './draft.ts'

/**
 * Which doubtful passages count: origins nobody vouches for, and gaps. `none` is the pessimistic reading, `all` the
 * optimistic one; the others ask what a single one is worth.
 */
export type Allowed = 'none' | 'all' | { readonly only: number } | { readonly allBut: number }

/** Memory for building readings; one reading at a time. */
export class ReadingSpace {
  readonly graph: Digraph = makeDigraph()
  readonly from = new IntList()
  readonly to = new IntList()
  /** After a reading: vertices whose passage is doubtful in it. */
  readonly doubtful = new IntList()
  /** Facts of pure merges that are asked about: made one when no other is, left apart when all others are one. */
  only = -1
  except = -1
  /** Those a way from the event would reach directly, did not brokers stand before them. */
  readonly rerouted = new IntList()
  readonly scratch = new Scratch()
  /** After a reading: the vertex that stands for each, itself unless some are one. */
  root = new Int32Array(16)
  guardHolds = new Uint8Array(16)
  told = new Uint8Array(16)
  chained = new Uint8Array(16)
  /** Stamps of the walk along brokers, and of the build, in which a vertex was met. */
  passed = new Int32Array(16)
  reroutedFrom = new Int32Array(16)
  readonly pending = new IntList()
  visit = 0
  build = 0
  gap = new Uint8Array(16)
  /** Whoever only repeats another. */
  copier = new Uint8Array(16)
  /** Head of the list of brokers of a vertex, or -1; lists are linked through `brokerNext`. */
  brokerHead = new Int32Array(16)
  brokerNext = new Int32Array(16)
  brokerLinked = new Uint8Array(16)
  /** Whoever handed over what comes from nowhere else. */
  supplies = new Uint8Array(16)

  ensure(draft: Draft): void {
    this.build++
    const n = draft.vertices
    if (this.root.length < n) {
      this.root = new Int32Array(2 * n)
      this.told = new Uint8Array(2 * n)
      this.chained = new Uint8Array(2 * n)
      this.passed = new Int32Array(2 * n)
      this.reroutedFrom = new Int32Array(2 * n)
      this.gap = new Uint8Array(2 * n)
      this.copier = new Uint8Array(2 * n)
      this.brokerHead = new Int32Array(2 * n)
    }
    if (this.guardHolds.length < draft.guardEnd.length) this.guardHolds = new Uint8Array(2 * draft.guardEnd.length)
    if (this.brokerNext.length < draft.broker.length) {
      this.brokerNext = new Int32Array(2 * draft.broker.length)
      this.brokerLinked = new Uint8Array(2 * draft.broker.length)
      this.supplies = new Uint8Array(2 * draft.broker.length)
    }
  }

  find(v: number): number {
    const { root } = this
    let at = v
    while (root[at] !== at) {
      root[at] = root[root[at]!]!
      at = root[at]!
    }
    return at
  }

  /** Makes two vertices one; the lower number stands for both. */
  join(a: number, b: number): void {
    const one = this.find(a)
    const two = this.find(b)
    if (one < two) this.root[two] = one
    else this.root[one] = two
  }
}

/**
 * Builds the graph of one reading.
 * @param values - the value of each fact
 * @returns undefined when the reading makes two one that are certainly apart
 */
export function buildReading(
  draft: Draft,
  values: Int32Array,
  allowed: Allowed,
  space: ReadingSpace,
): Digraph | undefined {
  space.ensure(draft)
  const n = draft.vertices
  for (let v = 0; v < n; v++) space.root[v] = v
  for (let i = 0; i < draft.mergeA.length; i++) {
    const fact = draft.mergeFact.at(i)
    if (fact !== draft.pureFact && values[fact] === 1) space.join(draft.mergeA.at(i), draft.mergeB.at(i))
  }
  joinPure(draft, values, space)
  for (let i = 0; i < draft.apartA.length; i++) {
    if (space.find(draft.apartA.at(i)) === space.find(draft.apartB.at(i))) return undefined
  }
  holdGuards(draft, values, space)
  return buildEdges(draft, allowed, space)
}

/** Builds the graph once `root` and `guardHolds` are settled. */
export function buildEdges(draft: Draft, allowed: Allowed, space: ReadingSpace): Digraph {
  const { from, to, told, gap, copier, guardHolds } = space
  const n = draft.vertices
  from.clear()
  to.clear()
  space.doubtful.clear()
  space.rerouted.clear()
  told.fill(0, 0, n)
  gap.fill(0, 0, n)
  for (let i = 0; i < draft.gaps.length; i++) gap[draft.gaps.at(i)] = 1

  markCopiers(draft, space)
  for (let i = 0; i < draft.from.length; i++) {
    if (guardHolds[draft.edgeGuard.at(i)] === 0) continue
    const u = space.find(draft.from.at(i))
    const v = space.find(draft.to.at(i))
    // Who repeats itself was not told by anybody.
    if (u !== v) told[v] = 1
  }
  const brokers = linkBrokers(draft, space, told)

  for (let i = 0; i < draft.from.length; i++) {
    if (guardHolds[draft.edgeGuard.at(i)] === 0) continue
    const u = space.find(draft.from.at(i))
    const v = space.find(draft.to.at(i))
    if (u === v || copier[v] === 1) continue
    if (gap[v] === 1 && !pass(v, allowed, space)) continue
    addThroughBrokers(u, v, draft, space, brokers)
  }

  addCopies(draft, space, brokers)
  addSupplies(draft, allowed, space, brokers)
  for (let i = 0; i < draft.origin.length; i++) {
    if (guardHolds[draft.originGuard.at(i)] === 0) continue
    addOrigin(space.find(draft.origin.at(i)), draft.originMode.at(i), draft, allowed, space, brokers)
  }
  packEdges(n, from, to, space.graph)
  return space.rerouted.length === 0 ? space.graph : reachRerouted(n, space)
}

/**
 * Where brokers only lead round in a ring (an outlet that brought its own witness), what they stand before would be out
 * of the event's reach: then they do not stand before it.
 */
function reachRerouted(n: number, space: ReadingSpace): Digraph {
  const mark = markReached(space.graph, space.scratch)
  const before = space.from.length
  for (let i = 0; i < space.rerouted.length; i++) {
    if (mark[space.rerouted.at(i)] === 1) continue
    space.from.push(EVENT)
    space.to.push(space.rerouted.at(i))
  }
  return space.from.length === before ? space.graph : packEdges(n, space.from, space.to, space.graph)
}

/** Adds the edge from the event that a mode gives a vertex in this reading, if any. */
function addOrigin(
  v: number,
  mode: number,
  draft: Draft,
  allowed: Allowed,
  space: ReadingSpace,
  brokers: boolean,
): void {
  const { told, copier, gap } = space
  if (copier[v] === 1 && mode !== ORIGIN.seen) return
  if ((mode === ORIGIN.carrier || mode === ORIGIN.teller) && told[v] === 1) return
  const open = gap[v] === 1 || (mode === ORIGIN.voice ? told[v] === 1 : mode === ORIGIN.carrier)
  if (open && !pass(v, allowed, space)) return
  addThroughBrokers(EVENT, v, draft, space, brokers)
}

function holdGuards(draft: Draft, values: Int32Array, space: ReadingSpace): void {
  let at = 0
  for (let guard = 0; guard < draft.guardEnd.length; guard++) {
    let holds = 1
    for (; at < draft.guardEnd.at(guard); at++) {
      const value = values[draft.literalFact.at(at)]!
      if (((draft.literalMask.at(at) >> value) & 1) === 0) holds = 0
    }
    space.guardHolds[guard] = holds
  }
}

/** Makes one those pairs that are all one or none, but for the one pair that is asked about. */
function joinPure(draft: Draft, values: Int32Array, space: ReadingSpace): void {
  if (draft.pureFact === -1) return
  const all = values[draft.pureFact] === 1
  for (let at = 0; at < draft.pureMerges.length; at++) {
    const i = draft.pureMerges.at(at)
    const fact = draft.mergeFact.at(i)
    if (fact === space.only || (all && fact !== space.except)) space.join(draft.mergeA.at(i), draft.mergeB.at(i))
  }
}

function markCopiers(draft: Draft, space: ReadingSpace): void {
  space.copier.fill(0, 0, draft.vertices)
  for (let i = 0; i < draft.copyTo.length; i++) {
    if (space.guardHolds[draft.copyGuard.at(i)] === 0) continue
    const v = space.find(draft.copyTo.at(i))
    if (space.find(draft.copyFrom.at(i)) === v) continue
    space.copier[v] = 1
    space.told[v] = 1
  }
}

function addCopies(draft: Draft, space: ReadingSpace, brokers: boolean): void {
  for (let i = 0; i < draft.copyTo.length; i++) {
    if (space.guardHolds[draft.copyGuard.at(i)] === 0) continue
    const u = space.find(draft.copyFrom.at(i))
    const v = space.find(draft.copyTo.at(i))
    if (u !== v) addThroughBrokers(u, v, draft, space, brokers)
  }
}

/** Notes that a passage is doubtful, and tells whether it counts in this reading. */
function pass(v: number, allowed: Allowed, space: ReadingSpace): boolean {
  space.doubtful.push(v)
  if (typeof allowed === 'string') return allowed === 'all'
  return 'only' in allowed ? space.find(allowed.only) === v : space.find(allowed.allBut) !== v
}

/**
 * Settles who stands before whom. Whoever handed over a document of which nothing else is known supplies it instead.
 * @param told - who was told by somebody, suppliers left out; those they supply are marked too
 * @returns whether anybody stands before anybody
 */
export function linkBrokers(draft: Draft, space: ReadingSpace, told: Uint8Array): boolean {
  if (draft.broker.length === 0) return false
  const { brokerHead, brokerNext, supplies } = space
  brokerHead.fill(-1, 0, draft.vertices)
  space.brokerLinked.fill(0, 0, draft.broker.length)
  supplies.fill(0, 0, draft.broker.length)
  let some = false
  for (let i = draft.broker.length - 1; i >= 0; i--) {
    if (space.guardHolds[draft.brokerGuard.at(i)] === 0) continue
    const served = space.find(draft.served.at(i))
    if (space.find(draft.broker.at(i)) === served) continue
    if (draft.brokerMode.at(i) !== BROKER && told[served] === 0) {
      supplies[i] = 1
      continue
    }
    brokerNext[i] = brokerHead[served]!
    brokerHead[served] = i
    some = true
  }
  for (let i = 0; i < draft.broker.length; i++) if (supplies[i] === 1) told[space.find(draft.served.at(i))] = 1
  if (some) markChained(draft, space, told)
  return some
}

/** Adds what suppliers supply, and where they have it where nothing is recorded of that. */
function addSupplies(draft: Draft, allowed: Allowed, space: ReadingSpace, brokers: boolean): void {
  for (let i = 0; i < draft.broker.length; i++) {
    if (space.supplies[i] === 0) continue
    const supplier = space.find(draft.broker.at(i))
    addThroughBrokers(supplier, space.find(draft.served.at(i)), draft, space, brokers)
    addOrigin(supplier, draft.brokerMode.at(i), draft, allowed, space, brokers)
  }
}

/**
 * Adds an edge; where brokers stand before its end, it ends at each of them instead, and they lead on. What comes from
 * the event is led to a broker only where nothing else is known of how the broker has it: bringing others makes nobody
 * a witness, and a broker who also speaks has a chain of its own.
 */
export function addThroughBrokers(u: number, v: number, draft: Draft, space: ReadingSpace, brokers: boolean): void {
  const { from, to, brokerHead, brokerNext, brokerLinked } = space
  if (!brokers || brokerHead[v] === -1) {
    from.push(u)
    to.push(v)
    return
  }
  if (u === EVENT) {
    // Once is enough: every origin of a vertex would be led the same way.
    if (space.reroutedFrom[v] === space.build) return
    space.reroutedFrom[v] = space.build
    space.rerouted.push(v)
  }
  const { passed, pending } = space
  const visit = ++space.visit
  passed[v] = visit
  pending.clear()
  pending.push(v)
  while (pending.length > 0) {
    const served = pending.at(--pending.length)
    for (let i = brokerHead[served]!; i !== -1; i = brokerNext[i]!) {
      const broker = space.find(draft.broker.at(i))
      if (brokerLinked[i] === 0) {
        brokerLinked[i] = 1
        from.push(broker)
        to.push(served)
      }
      if (broker === u || passed[broker] === visit) continue
      passed[broker] = visit
      if (brokerHead[broker] !== -1) pending.push(broker)
      else if (u !== EVENT || space.chained[broker] === 0) {
        from.push(u)
        to.push(broker)
      }
    }
  }
}

/** Marks those of whom it is recorded how they have the claim: from somebody, or from the event. */
function markChained(draft: Draft, space: ReadingSpace, told: Uint8Array): void {
  const { chained, guardHolds } = space
  for (let v = 0; v < draft.vertices; v++) chained[v] = told[v]!
  for (let i = 0; i < draft.origin.length; i++) {
    if (guardHolds[draft.originGuard.at(i)] === 1) chained[space.find(draft.origin.at(i))] = 1
  }
}
