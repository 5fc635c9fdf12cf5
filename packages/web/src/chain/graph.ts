import dagre from '@dagrejs/dagre'
import type { ChainStop } from './links.ts'

/** Chains as one graph: whoever stands on several of them is one node. */
export interface Graph {
  readonly stops: readonly ChainStop[]
  readonly edges: readonly Edge[]
}

export interface Edge {
  readonly from: string
  readonly to: string
  /** Somebody must stand between, or it is only implied. */
  readonly gap: boolean
  /** On the chain that was chosen. */
  readonly chosen: boolean
}

export interface Placed {
  readonly stop: ChainStop
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Laid {
  readonly width: number
  readonly height: number
  readonly nodes: readonly Placed[]
  readonly edges: readonly { readonly edge: Edge; readonly path: string }[]
}

const WIDEST = 118
const TIGHT = 92
const LINE = 17
const PAD = 20
const END = 16

/** Joins chains, each from us towards the event. The same chains give the same graph, whatever is chosen. */
export function joinChains(chains: readonly (readonly ChainStop[])[], chosen: readonly ChainStop[]): Graph {
  const stops = new Map<string, ChainStop>()
  const edges = new Map<string, Edge>()
  const on = new Set(pairsOf(chosen))
  for (const chain of chains) {
    for (const stop of chain) if (!stops.has(stop.node)) stops.set(stop.node, stop)
    for (let i = 0; i + 1 < chain.length; i++) {
      const [from, to] = [chain[i]!, chain[i + 1]!]
      if (from.node === to.node) continue
      const key = `${from.node}\n${to.node}`
      const gap = to.gap || !to.explicit
      const known = edges.get(key)
      edges.set(key, { from: from.node, to: to.node, gap: gap && (known?.gap ?? true), chosen: on.has(key) })
    }
  }
  return { stops: [...stops.values()], edges: [...edges.values()] }
}

function pairsOf(chain: readonly ChainStop[]): string[] {
  return chain.slice(1).map((to, i) => `${chain[i]!.node}\n${to.node}`)
}

/**
 * Lays the graph out in layers, in the reading direction from us towards the event (Sugiyama's method, by dagre). Deterministic.
 * @param measure - width of a word as it will be set, in px
 * @param tight - with less room between, for a narrow card
 */
export function layOut(graph: Graph, direction: 'rtl' | 'ltr', measure: (text: string) => number, tight = false): Laid {
  const drawing = new dagre.graphlib.Graph()
  const rankdir = direction === 'rtl' ? 'RL' : 'LR'
  drawing.setGraph({ rankdir, nodesep: 22, ranksep: tight ? 13 : 26, edgesep: 14, marginx: tight ? 4 : 14, marginy: 8 })
  drawing.setDefaultEdgeLabel(() => ({}))
  const sized = graph.stops.map((stop) => ({ stop, ...sizeOf(stop, measure, tight ? TIGHT : WIDEST) }))
  for (const { stop, width, height } of sized) drawing.setNode(stop.node, { width, height })
  for (const { from, to } of graph.edges) drawing.setEdge(from, to)
  dagre.layout(drawing)
  const nodes = sized.map(({ stop, lines, width, height }) => {
    const { x, y } = drawing.node(stop.node)
    return { stop, lines, x, y, width, height }
  })
  const at = new Map(nodes.map((n) => [n.stop.node, n]))
  const sign = direction === 'rtl' ? -1 : 1
  const edges = graph.edges.map((edge) => {
    const from = at.get(edge.from)!
    const to = at.get(edge.to)!
    const points = drawing.edge(edge.from, edge.to).points
    return { edge, path: curve(from, to, points.slice(1, -1), sign) }
  })
  const { width = 0, height = 0 } = drawing.graph()
  return { width, height, nodes, edges }
}

/** Direction of a name, by its first letter: what is drawn knows no isolation. */
export function directionOf(name: string): 'rtl' | 'ltr' {
  return /^\P{L}*\p{Script=Arabic}/u.test(name) ? 'rtl' : 'ltr'
}

function isEnd(stop: ChainStop): boolean {
  return stop.role === 'desk' || stop.role === 'event'
}

function sizeOf(stop: ChainStop, measure: (text: string) => number, widest: number) {
  if (isEnd(stop)) return { lines: [stop.name], width: Math.max(2 * END, measure(stop.name) + 4), height: 56 }
  const lines = wrap(stop.name, measure, widest - PAD)
  const width = Math.max(46, ...lines.map((line) => measure(line) + PAD))
  return { lines, width, height: lines.length * LINE + 18 + (stop.common ? 34 : 0) }
}

/** A name on two lines at most, as even as its words allow. */
function wrap(name: string, measure: (text: string) => number, room: number): string[] {
  const words = name.trim().split(/\s+/)
  if (measure(name) <= room * 0.72 || words.length === 1) return [cut(name, room, measure)]
  let best: [string, string] = [name, '']
  let least = Number.POSITIVE_INFINITY
  for (let i = 1; i < words.length; i++) {
    const [a, b] = [words.slice(0, i).join(' '), words.slice(i).join(' ')]
    const wide = Math.max(measure(a), measure(b))
    if (wide < least) [best, least] = [[a, b], wide]
  }
  return best.map((line) => cut(line, room, measure))
}

function cut(text: string, room: number, measure: (text: string) => number): string {
  if (measure(text) <= room) return text
  const letters = [...text]
  while (letters.length > 1 && measure(`${letters.join('')}…`) > room) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

function curve(from: Placed, to: Placed, through: readonly { x: number; y: number }[], sign: number): string {
  const half = (n: Placed) => (isEnd(n.stop) ? 10 : n.width / 2)
  const points = [{ x: from.x + sign * half(from), y: from.y }, ...through, { x: to.x - sign * half(to), y: to.y }]
  let path = `M${round(points[0]!.x)} ${round(points[0]!.y)}`
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!]
    const middle = round((a.x + b.x) / 2)
    path += `C${middle} ${round(a.y)} ${middle} ${round(b.y)} ${round(b.x)} ${round(b.y)}`
  }
  return path
}

const round = (n: number): number => Math.round(n * 10) / 10
