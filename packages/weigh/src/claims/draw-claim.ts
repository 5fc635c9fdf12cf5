import { buildReading, DraftBuilder, type IntClaim, type IntLink, LINK } from '#chains'
import { EVENT, READER } from '#graph'
import { Workspace } from '#lines'
import type { AgentId, Claim, Link } from './claim.ts'
import { type NumberedClaim, numberClaim } from './number-claim.ts'

/** Who stands where in a chain graph. A `stranger` is the source, held by nobody, that look-alikes may have in common. */
export type ChainVertex =
  | { readonly kind: 'event' }
  | { readonly kind: 'reader' }
  | { readonly kind: 'agent'; readonly agent: AgentId }
  | { readonly kind: 'gap'; readonly occurrence: string }
  | { readonly kind: 'stranger' }

/**
 * An edge between two vertices, by their places in the list: `to` has the claim from `from`.
 * `recorded`: it counts in the reading in which all stand apart and nothing is suspected. `open`: it counts only if a
 * doubtful passage does (an outlet that does not say where it has it; a gap). `suspected`: it counts only if something
 * suspected holds. Occurrences and links are those that say so, as far as somebody does.
 */
export type ChainEdge = {
  readonly from: number
  readonly to: number
  readonly state: 'recorded' | 'open' | 'suspected'
  readonly occurrences: readonly string[]
  readonly links: readonly Link[]
}

/** A chain graph as it is drawn; the event is vertex 0, the reader vertex 1. */
export type ChainGraph = {
  readonly vertices: readonly ChainVertex[]
  readonly edges: readonly ChainEdge[]
  /** Pairs of vertices that may be one. */
  readonly mayBe: readonly (readonly [number, number])[]
}

/**
 * The chain graph of one side of a claim: what `weighClaim` counts in, to be drawn. Vertices in the order of their
 * agents, edges in the order of their vertices.
 * @throws {WeighError} as `weighClaim`
 */
export function drawClaim(claim: Claim, side: 'support' | 'denial' = 'support'): ChainGraph {
  const numbered = numberClaim(claim)
  const numbers = numbered.side(side === 'support' ? 0 : 1)
  const builder = new DraftBuilder(numbered.modes)
  builder.trail = []
  const space = new Workspace(builder.build(numbers))
  const edges = collectEdges(space, builder)
  const place = placeVertices(builder)
  const said = collectSayings(builder, numbered, numbers)
  return {
    vertices: place.map((v) => describeVertex(v, builder, numbered)),
    edges: [...edges]
      .map(([key, state]): ChainEdge => {
        const [from, to] = key.split(' ').map(Number) as [number, number]
        const { occurrences = [], links = [] } = said.get(key) ?? {}
        return { from: place.indexOf(from), to: place.indexOf(to), state, occurrences, links }
      })
      .sort((a, b) => a.from - b.from || a.to - b.to),
    mayBe: builder.facts.flatMap((fact) => {
      if (fact.kind !== 'may be one') return []
      const [a, b] = fact.pair.map((agent) => place.indexOf(builder.agentOf.indexOf(agent))) as [number, number]
      return [[a, b] as const]
    }),
  }
}

/** Every edge of any reading that makes nobody one, with the least that it takes for it to count. */
function collectEdges(space: Workspace, builder: DraftBuilder): Map<string, ChainEdge['state']> {
  const edges = new Map<string, ChainEdge['state']>()
  const add = (state: ChainEdge['state'], allowed: 'none' | 'all') => {
    const graph = buildReading(space.draft, space.values, allowed, space.reading)!
    for (let v = 0; v < graph.n; v++) {
      for (let e = graph.offsets[v]!; e < graph.offsets[v + 1]!; e++) {
        const key = `${v} ${graph.targets[e]}`
        if (!edges.has(key)) edges.set(key, state)
      }
    }
  }
  space.restart()
  add('recorded', 'none')
  add('open', 'all')
  builder.facts.forEach((fact, number) => {
    if (fact.kind === 'may be one') return
    for (let value = 1; value < space.draft.values.at(number); value++) {
      space.restart()
      space.values[number] = value
      add('suspected', 'all')
    }
  })
  return edges
}

/** Vertices by their agents; gaps and strangers, who have none, at the end as they came. */
function placeVertices(builder: DraftBuilder): number[] {
  const inner = builder.agentOf.map((agent, v) => ({ agent, v })).slice(2)
  const named = inner.filter(({ agent }) => agent >= 0).sort((a, b) => a.agent - b.agent)
  const unnamed = inner.filter(({ agent }) => agent < 0)
  return [EVENT, READER, ...named.map(({ v }) => v), ...unnamed.map(({ v }) => v)]
}

function describeVertex(v: number, builder: DraftBuilder, numbered: NumberedClaim): ChainVertex {
  if (v === EVENT) return { kind: 'event' }
  if (v === READER) return { kind: 'reader' }
  const agent = builder.agentOf[v]!
  if (agent >= 0) return { kind: 'agent', agent: numbered.agentIds[agent]! }
  const gap = builder.gapOf.get(v)
  return gap === undefined ? { kind: 'stranger' } : { kind: 'gap', occurrence: numbered.occurrenceIds[gap]! }
}

type Sayings = { readonly occurrences: string[]; readonly links: Link[] }

/** Which occurrences and links say what an edge says. */
function collectSayings(builder: DraftBuilder, numbered: NumberedClaim, claim: IntClaim): ReadonlyMap<string, Sayings> {
  const said = new Map<string, Sayings>()
  const at = (from: number, to: number): Sayings => {
    const key = `${from} ${to}`
    const known = said.get(key) ?? { occurrences: [], links: [] }
    said.set(key, known)
    return known
  }
  for (const { from, to, occurrence } of builder.trail ?? []) {
    const { occurrences } = at(from, to)
    const id = numbered.occurrenceIds[occurrence]!
    if (!occurrences.includes(id)) occurrences.push(id)
  }
  const vertex = (agent: number) => builder.agentOf.indexOf(agent)
  for (const link of claim.links) {
    const own = numbered.linkOf.get(link)!
    for (const [from, to] of endsOf(link, vertex)) if (from >= 0 && to >= 0) at(from, to).links.push(own)
  }
  return said
}

function endsOf(link: IntLink, vertex: (agent: number) => number): [number, number][] {
  const [from, to] = [vertex(link.from), vertex(link.to)]
  if (link.how === LINK.origin) return [[EVENT, from]]
  if (link.through < 0) return [[from, to]]
  return [
    [from, vertex(link.through)],
    [vertex(link.through), to],
  ]
}
