import { WeighError } from '#error'
import { type Digraph, EVENT, FIRST_AGENT, READER, type Scratch } from './digraph.ts'

/**
 * Ways from EVENT to READER that share no vertex but these two.
 * `cut` is the smallest set of vertices whose removal leaves no way, the one nearest the event, in order of number;
 * it has as many vertices as there are ways. It is undefined when the count stopped at the limit.
 */
export type Disjoint = { readonly count: number; readonly cut: readonly number[] | undefined }

const NONE = -1

/**
 * Counts vertex-disjoint ways, up to a limit.
 * Method: maximum flow with every vertex split into an inner edge of capacity 1, other edges without limit (Ford and Fulkerson 1956), breadth first
 * (Edmonds and Karp 1972); by Menger's theorem the count is the size of the smallest vertex cut. The split is not built:
 * a vertex is searched as two sides, 2v (arriving) and 2v + 1 (leaving), and the flow is one `next` and one `previous`
 * for each vertex. O((limit + 1) (vertices + edges)).
 * @param limit - stop there; "3 or more" is all a reader needs to know
 * @throws {WeighError} LIMIT_MALFORMED unless the limit is a whole number from 1
 */
export function countDisjoint(graph: Digraph, scratch: Scratch, limit = 3): Disjoint {
  const count = countWays(graph, scratch, limit)
  return { count, cut: count < limit ? readCut(graph.n, scratch) : undefined }
}

/** The count alone, without the cut. @throws {WeighError} LIMIT_MALFORMED */
export function countWays(graph: Digraph, scratch: Scratch, limit = 3): number {
  if (!Number.isInteger(limit) || limit < 1) throw new WeighError('LIMIT_MALFORMED', `a limit of ${limit}`)
  const { n } = graph
  scratch.ensure(n)
  scratch.next.fill(NONE, 0, n)
  scratch.previous.fill(NONE, 0, n)
  let count = 0
  while (count < limit && search(graph, scratch)) {
    augment(scratch)
    count++
  }
  return count
}

/** Looks for one more way in what the flow leaves over; `parent` then leads back from the arriving side of READER. */
function search(graph: Digraph, scratch: Scratch): boolean {
  const { n, offsets, targets } = graph
  const { queue, mark, parent, previous } = scratch
  mark.fill(0, 0, 2 * n)
  let head = 0
  let tail = 0
  const start = 2 * EVENT + 1
  const end = 2 * READER
  mark[start] = 1
  queue[tail++] = start
  while (head < tail) {
    const side = queue[head++]!
    const v = side >> 1
    if ((side & 1) === 0) {
      const before = previous[v]!
      // A vertex in use is left only backwards, along the flow that came in; EVENT needs no second visit.
      const onward = before === NONE ? side + 1 : before === EVENT ? NONE : 2 * before + 1
      if (onward !== NONE && mark[onward] === 0) {
        mark[onward] = 1
        parent[onward] = side
        queue[tail++] = onward
      }
      continue
    }
    if (v !== EVENT && previous[v] !== NONE && mark[side - 1] === 0) {
      mark[side - 1] = 1
      parent[side - 1] = side
      queue[tail++] = side - 1
    }
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const w = targets[e]!
      const arriving = 2 * w
      if (w === EVENT || w === v || mark[arriving] !== 0) continue
      mark[arriving] = 1
      parent[arriving] = side
      if (arriving === end) return true
      queue[tail++] = arriving
    }
  }
  return false
}

/** Sends one more unit along the way found: first what is taken back, then what is new. */
function augment(scratch: Scratch): void {
  const { parent, next, previous } = scratch
  const start = 2 * EVENT + 1
  for (let side = 2 * READER; side !== start; side = parent[side]!) {
    const from = parent[side]!
    // An arriving side that led to a leaving side of another vertex gives back the flow between the two.
    if ((from & 1) === 0 && (side & 1) === 1 && from >> 1 !== side >> 1) {
      next[side >> 1] = NONE
      previous[from >> 1] = NONE
    }
  }
  for (let side = 2 * READER; side !== start; side = parent[side]!) {
    const from = parent[side]!
    if ((from & 1) === 1 && (side & 1) === 0 && from >> 1 !== side >> 1) {
      if (from !== start) next[from >> 1] = side >> 1
      if (side !== 2 * READER) previous[side >> 1] = from >> 1
    }
  }
}

/** After a search that failed: the vertices it reached but could not pass. */
function readCut(n: number, scratch: Scratch): number[] {
  const cut: number[] = []
  for (let v = FIRST_AGENT; v < n; v++) if (scratch.mark[2 * v] === 1 && scratch.mark[2 * v + 1] === 0) cut.push(v)
  return cut
}
