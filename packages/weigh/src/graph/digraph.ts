import { WeighError } from '#error'
import type { IntList } from './int-list.ts'

/** The root of every chain graph: what happened. */
export const EVENT = 0

/** The end of every chain graph: whoever weighs. */
export const READER = 1

/** The first vertex that stands for somebody. */
export const FIRST_AGENT = 2

/**
 * A directed graph, packed. Vertices are 0 to n - 1; those that v leads to are `targets[offsets[v]]` up to, not
 * including, `targets[offsets[v + 1]]`. Parallel edges are allowed and mean nothing more. The arrays may be longer
 * than the graph: they are reused.
 */
export type Digraph = { n: number; offsets: Int32Array; targets: Int32Array }

/** An empty place for a graph, to be filled by `packEdges`. */
export function makeDigraph(): Digraph {
  return { n: 0, offsets: new Int32Array(16), targets: new Int32Array(16) }
}

/**
 * Packs edges into a graph, in O(n + edges). Edges of a vertex keep their order.
 * @param from - where each edge begins; `to` where it ends
 */
export function packEdges(n: number, from: IntList, to: IntList, into: Digraph): Digraph {
  const m = from.length
  if (into.offsets.length < n + 2) into.offsets = new Int32Array(2 * (n + 2))
  if (into.targets.length < m) into.targets = new Int32Array(2 * m)
  const { offsets, targets } = into
  offsets.fill(0, 0, n + 2)
  // Counted two places ahead, so that filling the targets leaves every offset where it belongs.
  for (let i = 0; i < m; i++) offsets[from.items[i]! + 2]!++
  for (let v = 2; v < n + 2; v++) offsets[v]! += offsets[v - 1]!
  for (let i = 0; i < m; i++) targets[offsets[from.items[i]! + 1]!++] = to.items[i]!
  into.n = n
  return into
}

/**
 * Checks edges that come from outside.
 * @throws {WeighError} VERTEX_OUT_OF_RANGE; EDGE_FROM_EVENT_TO_READER, since nobody would have told it
 */
export function requireEdges(n: number, from: IntList, to: IntList): void {
  for (let i = 0; i < from.length; i++) {
    const u = from.at(i)
    const v = to.at(i)
    if (u < 0 || u >= n || v < 0 || v >= n) throw new WeighError('VERTEX_OUT_OF_RANGE', `edge ${i} leaves the graph`)
    if (u === EVENT && v === READER) throw new WeighError('EDGE_FROM_EVENT_TO_READER', `edge ${i} passes nobody`)
  }
}

/** Memory the algorithms share from call to call. One search at a time may use it. */
export class Scratch {
  capacity = 0
  queue = new Int32Array(0)
  mark = new Int32Array(0)
  parent = new Int32Array(0)
  next = new Int32Array(0)
  previous = new Int32Array(0)
  place = new Int32Array(0)

  /** Makes room for graphs of n vertices, each of which may be seen from two sides. */
  ensure(n: number): void {
    if (2 * n <= this.capacity) return
    this.capacity = 4 * n
    this.queue = new Int32Array(this.capacity)
    this.mark = new Int32Array(this.capacity)
    this.parent = new Int32Array(this.capacity)
    this.next = new Int32Array(this.capacity)
    this.previous = new Int32Array(this.capacity)
    this.place = new Int32Array(this.capacity)
  }
}
