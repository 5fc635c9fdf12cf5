import { type Digraph, EVENT, makeDigraph, packEdges, type Scratch } from './digraph.ts'
import { IntList } from './int-list.ts'

/**
 * The immediate dominator of every vertex: the nearest one that lies on all ways from EVENT to it. EVENT has itself;
 * what EVENT does not lead to has -1.
 */
export type DominatorTree = { readonly parent: Int32Array; readonly order: Int32Array }

/**
 * Works out the dominator tree.
 * Method: Cooper, Harvey and Kennedy 2001, "A Simple, Fast Dominance Algorithm": iteration over reverse postorder.
 * O(vertices * edges) at worst, a pass or two on graphs as they occur.
 */
export function findDominatorTree(graph: Digraph, scratch: Scratch): DominatorTree {
  const { n } = graph
  const postorder = listPostorder(graph, scratch)
  const count = postorder.length
  const order = new Int32Array(n).fill(-1)
  postorder.forEach((v, i) => {
    order[v] = count - 1 - i
  })
  const { offsets: sources, targets: before } = reverseEdges(graph)
  const parent = new Int32Array(n).fill(-1)
  parent[EVENT] = EVENT
  for (let changed = true; changed; ) {
    changed = false
    for (let i = count - 2; i >= 0; i--) {
      const v = postorder[i]!
      let met = -1
      for (let e = sources[v]!; e < sources[v + 1]!; e++) {
        const u = before[e]!
        if (parent[u] !== -1) met = met === -1 ? u : meet(parent, order, met, u)
      }
      if (parent[v] !== met) {
        parent[v] = met
        changed = true
      }
    }
  }
  return { parent, order }
}

/**
 * The vertex nearest to both through which all ways to either pass: their common link. EVENT when they share none.
 * Undefined when EVENT does not lead to both.
 */
export function findCommonLink(tree: DominatorTree, a: number, b: number): number | undefined {
  if ((tree.parent[a] ?? -1) < 0 || (tree.parent[b] ?? -1) < 0) return undefined
  return meet(tree.parent, tree.order, a, b)
}

function meet(parent: Int32Array, order: Int32Array, a: number, b: number): number {
  let one = a
  let two = b
  while (one !== two) {
    while (order[one]! > order[two]!) one = parent[one]!
    while (order[two]! > order[one]!) two = parent[two]!
  }
  return one
}

/** Who leads to each vertex, packed as the graph is. */
function reverseEdges(graph: Digraph): Digraph {
  const { n, offsets, targets } = graph
  const from = new IntList()
  const to = new IntList()
  for (let v = 0; v < n; v++) {
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      from.push(targets[e]!)
      to.push(v)
    }
  }
  return packEdges(n, from, to, makeDigraph())
}

function listPostorder(graph: Digraph, scratch: Scratch): Int32Array {
  const { n, offsets, targets } = graph
  scratch.ensure(n)
  const { queue: calls, next: edge, mark } = scratch
  mark.fill(0, 0, n)
  const postorder = new Int32Array(n)
  let count = 0
  let top = 0
  calls[top++] = EVENT
  mark[EVENT] = 1
  edge[EVENT] = offsets[EVENT]!
  while (top > 0) {
    const v = calls[top - 1]!
    if (edge[v]! < offsets[v + 1]!) {
      const w = targets[edge[v]!++]!
      if (mark[w] !== 0) continue
      mark[w] = 1
      edge[w] = offsets[w]!
      calls[top++] = w
    } else {
      postorder[count++] = v
      top--
    }
  }
  return postorder.subarray(0, count)
}
