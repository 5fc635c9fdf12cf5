import { type Digraph, IntList, makeDigraph, packEdges } from '../src/graph/index.ts'

export type Edge = readonly [number, number]

/** Packs edges between numbered vertices; 0 is the event, 1 the reader. */
export function graphOf(n: number, edges: readonly Edge[]): Digraph {
  const from = new IntList()
  const to = new IntList()
  for (const [u, v] of edges) {
    from.push(u)
    to.push(v)
  }
  return packEdges(n, from, to, makeDigraph())
}

/** Tells whether 0 still leads to 1 once some vertices are removed. The slow and plain way, for comparison. */
export function leadsToReader(edges: readonly Edge[], removed: ReadonlySet<number> = new Set()): boolean {
  const reached = new Set([0])
  for (let grew = true; grew; ) {
    grew = false
    for (const [u, v] of edges) {
      if (reached.has(u) && u !== 1 && !reached.has(v) && !removed.has(v)) {
        reached.add(v)
        grew = true
      }
    }
  }
  return reached.has(1)
}
