import { type Digraph, FIRST_AGENT, type Scratch } from './digraph.ts'

/**
 * Finds circular reporting: one shortest cycle for each set of vertices that all lead to one another, through its lowest
 * vertex; ordered by that vertex. `from` leads to the next, the last to the first.
 * Method: strongly connected components (Tarjan 1972) with the stack kept by hand; then a breadth-first search inside
 * each. O(vertices + edges).
 */
export function findCycles(graph: Digraph, scratch: Scratch): number[][] {
  const { n } = graph
  const component = labelComponents(graph, scratch)
  const size = new Int32Array(n)
  const lowest = new Int32Array(n).fill(n)
  for (let v = FIRST_AGENT; v < n; v++) {
    const c = component[v]!
    size[c]!++
    if (v < lowest[c]!) lowest[c] = v
  }
  const cycles: number[][] = []
  for (let v = FIRST_AGENT; v < n; v++) {
    const c = component[v]!
    if (lowest[c] === v && size[c]! > 1) cycles.push(shortestCycle(graph, scratch, component, v))
  }
  return cycles
}

/** Number of the strongly connected component of each vertex. */
function labelComponents(graph: Digraph, scratch: Scratch): Int32Array {
  const { n, offsets, targets } = graph
  scratch.ensure(n)
  const { queue: calls, next: edge, mark: index, parent: low, previous: stack } = scratch
  const component = new Int32Array(n).fill(-1)
  index.fill(0, 0, n)
  let counter = 0
  let components = 0
  let depth = 0
  for (let root = 0; root < n; root++) {
    if (index[root] !== 0) continue
    let top = 0
    calls[top++] = root
    index[root] = low[root] = ++counter
    edge[root] = offsets[root]!
    stack[depth++] = root
    while (top > 0) {
      const v = calls[top - 1]!
      if (edge[v]! < offsets[v + 1]!) {
        const w = targets[edge[v]!++]!
        if (index[w] === 0) {
          index[w] = low[w] = ++counter
          edge[w] = offsets[w]!
          stack[depth++] = w
          calls[top++] = w
        } else if (component[w] === -1 && index[w]! < low[v]!) {
          low[v] = index[w]!
        }
        continue
      }
      top--
      if (top > 0 && low[v]! < low[calls[top - 1]!]!) low[calls[top - 1]!] = low[v]!
      if (low[v] !== index[v]) continue
      for (let w = -1; w !== v; ) {
        w = stack[--depth]!
        component[w] = components
      }
      components++
    }
  }
  return component
}

function shortestCycle(graph: Digraph, scratch: Scratch, component: Int32Array, start: number): number[] {
  const { n, offsets, targets } = graph
  const { queue, mark, parent } = scratch
  mark.fill(0, 0, n)
  mark[start] = 1
  let head = 0
  let tail = 0
  queue[tail++] = start
  while (head < tail) {
    const v = queue[head++]!
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const w = targets[e]!
      if (w === start && v !== start) {
        const cycle = [v]
        for (let at = v; at !== start; ) {
          at = parent[at]!
          cycle.push(at)
        }
        return cycle.reverse()
      }
      if (mark[w] !== 0 || component[w] !== component[start]) continue
      mark[w] = 1
      parent[w] = v
      queue[tail++] = w
    }
  }
  // A component of two or more vertices leads back to each of them.
  throw new RangeError('a component without a cycle')
}
