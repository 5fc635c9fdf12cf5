import { type Digraph, EVENT, packEdges } from '#graph'
import { ALWAYS, BROKER, type Draft, ORIGIN } from './draft.ts'
import { addThroughBrokers, linkBrokers, type ReadingSpace } from './reading.ts'

/** Beyond this many edges the upper graph is not built; "3 or more" is then taken as reached. */
const EDGES_MAX = 2_000_000

/**
 * The graph of what every reading has in common, with nobody made one but pure origins, of whom it is sure that this only
 * lowers the count. Every reading has at least its ways, less one for each vertex that vanishes in another: merging two
 * vertices changes the number of disjoint ways by one at most.
 */
export function buildLower(draft: Draft, space: ReadingSpace): Digraph {
  space.ensure(draft)
  const n = draft.vertices
  const component = joinPossible(draft, space)
  const toldOnce = space.told
  toldOnce.fill(0, 0, n)
  for (let i = 0; i < draft.from.length; i++) toldOnce[component[draft.to.at(i)]!] = 1
  for (let i = 0; i < draft.copyTo.length; i++) toldOnce[component[draft.copyTo.at(i)]!] = 1
  for (let i = 0; i < draft.origin.length; i++) {
    if (draft.originGuard.at(i) !== ALWAYS) toldOnce[component[draft.origin.at(i)]!] = 1
  }
  for (let v = 0; v < n; v++) if (toldOnce[component[v]!] === 1) toldOnce[v] = 1
  // Nothing is sure about the way to one whom a broker may have served, or who may only repeat another.
  const unsure = space.gap
  unsure.fill(0, 0, n)
  for (let i = 0; i < draft.gaps.length; i++) unsure[draft.gaps.at(i)] = 1
  for (let i = 0; i < draft.broker.length; i++) {
    if (draft.brokerGuard.at(i) !== ALWAYS) unsure[draft.served.at(i)] = 1
  }
  const copies = new Set(draft.copyTo.toArray().map((v) => component[v]!))
  for (let v = 0; v < n; v++) if (copies.has(component[v]!)) unsure[v] = 1

  reset(draft, space)
  for (let at = 0; at < draft.pureMerges.length; at++) {
    const i = draft.pureMerges.at(at)
    space.join(draft.mergeA.at(i), draft.mergeB.at(i))
  }
  space.guardHolds.fill(0, 0, draft.guardEnd.length)
  space.guardHolds[ALWAYS] = 1
  const brokers = linkBrokers(draft, space, toldOnce)
  for (let i = 0; i < draft.from.length; i++) {
    const u = space.find(draft.from.at(i))
    const v = draft.to.at(i)
    if (draft.edgeGuard.at(i) !== ALWAYS || u === v || unsure[v] === 1) continue
    addThroughBrokers(u, v, draft, space, brokers)
  }
  for (let i = 0; i < draft.origin.length; i++) {
    const v = space.find(draft.origin.at(i))
    const mode = draft.originMode.at(i)
    if (draft.originGuard.at(i) !== ALWAYS || unsure[v] === 1 || mode === ORIGIN.carrier) continue
    if ((mode === ORIGIN.voice || mode === ORIGIN.teller) && toldOnce[v] === 1) continue
    addThroughBrokers(EVENT, v, draft, space, brokers)
  }
  for (let i = 0; i < draft.broker.length; i++) {
    if (space.supplies[i] === 0 || draft.brokerMode.at(i) === ORIGIN.carrier) continue
    const supplier = space.find(draft.broker.at(i))
    addThroughBrokers(supplier, draft.served.at(i), draft, space, brokers)
    if (toldOnce[supplier] === 0 && unsure[supplier] === 0) addThroughBrokers(EVENT, supplier, draft, space, brokers)
  }
  return packEdges(n, space.from, space.to, space.graph)
}

/**
 * The graph of all that any reading has: every edge, and each of those who may be one with the edges of all of them.
 * No reading has more disjoint ways. Undefined when it grows past all measure.
 */
export function buildUpper(draft: Draft, space: ReadingSpace): Digraph | undefined {
  space.ensure(draft)
  const n = draft.vertices
  const component = joinPossible(draft, space)
  const members: number[][] = Array.from({ length: n }, () => [])
  for (let v = 0; v < n; v++) members[component[v]!]!.push(v)
  const toldAlways = space.told
  toldAlways.fill(0, 0, n)
  for (let i = 0; i < draft.from.length; i++) {
    const u = draft.from.at(i)
    const v = draft.to.at(i)
    if (draft.edgeGuard.at(i) === ALWAYS && component[u] !== component[v]) toldAlways[v] = 1
  }

  reset(draft, space)
  const before = listBrokers(draft, component)
  const push = (u: number, v: number) => {
    for (const one of u === EVENT ? [EVENT] : members[component[u]!]!) {
      for (const other of members[component[v]!]!) {
        if (one === other) continue
        space.from.push(one)
        space.to.push(other)
      }
    }
    return space.from.length <= EDGES_MAX
  }
  // What reaches somebody may also reach whoever stands before that one, and so on.
  const add = (u: number, v: number) => push(u, v) && before(v).every((broker) => push(u, broker))
  for (let i = 0; i < draft.from.length; i++) if (!add(draft.from.at(i), draft.to.at(i))) return undefined
  for (let i = 0; i < draft.copyTo.length; i++) if (!add(draft.copyFrom.at(i), draft.copyTo.at(i))) return undefined
  for (let i = 0; i < draft.origin.length; i++) {
    const v = draft.origin.at(i)
    const mode = draft.originMode.at(i)
    if ((mode === ORIGIN.carrier || mode === ORIGIN.teller) && toldAlways[v] === 1) continue
    if (!add(EVENT, v)) return undefined
  }
  for (let i = 0; i < draft.broker.length; i++) {
    if (!add(draft.broker.at(i), draft.served.at(i))) return undefined
    if (draft.brokerMode.at(i) !== BROKER && !add(EVENT, draft.broker.at(i))) return undefined
  }
  return packEdges(n, space.from, space.to, space.graph)
}

/** Everybody who may stand before a vertex, directly or before one who does. */
function listBrokers(draft: Draft, component: Int32Array): (v: number) => readonly number[] {
  const direct = new Map<number, number[]>()
  for (let i = 0; i < draft.broker.length; i++) {
    const served = component[draft.served.at(i)]!
    direct.set(served, [...(direct.get(served) ?? []), component[draft.broker.at(i)]!])
  }
  const found = new Map<number, number[]>()
  return (v) => {
    const start = component[v]!
    const known = found.get(start)
    if (known !== undefined) return known
    const seen = new Set<number>()
    const pending = [...(direct.get(start) ?? [])]
    for (let broker = pending.pop(); broker !== undefined; broker = pending.pop()) {
      if (broker === start || seen.has(broker)) continue
      seen.add(broker)
      pending.push(...(direct.get(broker) ?? []))
    }
    found.set(start, [...seen])
    return [...seen]
  }
}

/** How many ways merges can cost at most: one for each vertex that may vanish in another, pure origins left out. */
export function countMerges(draft: Draft, space: ReadingSpace): number {
  space.ensure(draft)
  const component = joinPossible(draft, space)
  return component.reduce((sum, root, v) => sum + (root === v ? 0 : 1), 0)
}

/** For each vertex, who stands for all that may be one with it, directly or through others; pure origins stay apart. */
function joinPossible(draft: Draft, space: ReadingSpace): Int32Array {
  const n = draft.vertices
  const pure = new Set(draft.pureMerges.toArray())
  for (let v = 0; v < n; v++) space.root[v] = v
  for (let i = 0; i < draft.mergeA.length; i++) if (!pure.has(i)) space.join(draft.mergeA.at(i), draft.mergeB.at(i))
  return Int32Array.from({ length: n }, (_, v) => space.find(v))
}

function reset(draft: Draft, space: ReadingSpace): void {
  for (let v = 0; v < draft.vertices; v++) space.root[v] = v
  space.from.clear()
  space.to.clear()
  space.doubtful.clear()
}
