import { type Digraph, EVENT, READER, type Scratch } from './digraph.ts'

/**
 * Finds the vertices on every way from EVENT to READER, without the two ends, nearest the event first.
 * Undefined when there is no way; empty when no single vertex lies on all.
 *
 * Method: take one shortest way P. Let `far` be the farthest vertex of P that can be reached by leaving P at or before
 * its i-th vertex. Where nothing gets past P[i], P[i] is on every way. Each vertex off P is visited once, so the whole
 * is O(vertices + edges).
 */
export function findDominators(graph: Digraph, scratch: Scratch): number[] | undefined {
  const { n, offsets, targets } = graph
  scratch.ensure(n)
  const { queue, mark, parent, place } = scratch
  if (!findWay(graph, scratch)) return undefined

  // `place` is the index on P, or -1 off it; `mark` tells which vertices off P were visited.
  place.fill(-1, 0, n)
  mark.fill(0, 0, n)
  let last = 0
  for (let v = READER; v !== EVENT; v = parent[v]!) last++
  const path = scratch.next
  for (let i = last, v = READER; i >= 0; i--, v = parent[v]!) {
    path[i] = v
    place[v] = i
  }

  const dominators: number[] = []
  let far = 0
  for (let i = 0; i < last; i++) {
    const start = path[i]!
    if (i > 0 && far === i) dominators.push(start)
    let top = 0
    queue[top++] = start
    while (top > 0) {
      const v = queue[--top]!
      for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
        const w = targets[e]!
        const at = place[w]!
        if (at >= 0) {
          if (at > far) far = at
        } else if (mark[w] === 0) {
          mark[w] = 1
          queue[top++] = w
        }
      }
    }
  }
  return dominators
}

/** Breadth first from EVENT; true when READER was reached. `parent` then leads back. Everything reached is marked 1. */
function findWay(graph: Digraph, scratch: Scratch): boolean {
  const { n, offsets, targets } = graph
  const { queue, mark, parent } = scratch
  mark.fill(0, 0, n)
  parent[EVENT] = EVENT
  mark[EVENT] = 1
  let head = 0
  let tail = 0
  queue[tail++] = EVENT
  while (head < tail) {
    const v = queue[head++]!
    // Ways end at the reader: whoever heard it from the reader stands on no way to the reader.
    if (v === READER) continue
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const w = targets[e]!
      if (mark[w] !== 0) continue
      mark[w] = 1
      parent[w] = v
      if (w === READER) return true
      queue[tail++] = w
    }
  }
  return false
}

/** Marks in `mark`, with 1, every vertex that EVENT leads to; EVENT too. */
export function markReached(graph: Digraph, scratch: Scratch): Int32Array {
  const { n, offsets, targets } = graph
  scratch.ensure(n)
  const { queue, mark } = scratch
  mark.fill(0, 0, n)
  mark[EVENT] = 1
  let top = 0
  queue[top++] = EVENT
  while (top > 0) {
    const v = queue[--top]!
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const w = targets[e]!
      if (mark[w] !== 0) continue
      mark[w] = 1
      queue[top++] = w
    }
  }
  return mark
}
