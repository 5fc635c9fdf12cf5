import type { ChainDrawing } from '@isnad/desk/api'
import type { Graph } from './graph.ts'
import type { ChainStop } from './links.ts'

export type Vertex = ChainDrawing['vertices'][number]
export type CaseEdge = ChainDrawing['edges'][number]

/** The chain graph of a claim as it is drawn, from us towards the event; `v3` names the vertex 3 of the drawing. */
export interface CaseGraph {
  readonly graph: Graph
  readonly vertexOf: ReadonlyMap<string, Vertex>
  /** By `from`, a line break, `to`, in the order of the drawing. */
  readonly edgeOf: ReadonlyMap<string, CaseEdge>
  readonly mayBe: readonly (readonly [string, string])[]
}

const node = (i: number) => `v${i}`

export function caseGraph(drawing: ChainDrawing, say: (code: string) => string): CaseGraph {
  const vertexOf = new Map(drawing.vertices.map((v, i) => [node(i), v]))
  const stops = drawing.vertices.map((v, i): ChainStop => {
    const end = v.kind === 'event' ? 'event' : v.kind === 'reader' ? 'desk' : undefined
    return {
      id: node(i),
      node: node(i),
      name: nameOf(v, say),
      role: end ?? 'source',
      cue: [],
      attribution: null,
      explicit: true,
      common: v.common,
      gap: v.kind === 'gap' || v.kind === 'stranger' || v.kind === 'event',
    }
  })
  const edgeOf = new Map(drawing.edges.map((e) => [`${node(e.to)}\n${node(e.from)}`, e]))
  const edges = [...edgeOf].map(([key, e]) => {
    const [from, to] = key.split('\n') as [string, string]
    return { from, to, gap: e.state !== 'recorded', chosen: false }
  })
  return {
    graph: { stops, edges },
    vertexOf,
    edgeOf,
    mayBe: drawing.mayBe.map(([a, b]) => [node(a), node(b)] as const),
  }
}

export function nameOf(vertex: Vertex, say: (code: string) => string): string {
  switch (vertex.kind) {
    case 'event':
      return say('trace.link.event')
    case 'reader':
      return say('chain.us')
    case 'gap':
      return say('board.draw.gap')
    case 'stranger':
      return say('board.draw.stranger')
    case 'agent':
      return vertex.agent?.name ?? '…'
  }
}

/** A name as it stands inside a sentence: in its own direction (U+2068, U+2069). */
export function apart(name: string): string {
  return `\u2068${name}\u2069`
}
