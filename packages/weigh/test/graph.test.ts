import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countDisjoint,
  findCommonLink,
  findCycles,
  findDominators,
  findDominatorTree,
  IntList,
  requireEdges,
  Scratch,
} from '../src/graph/index.ts'
import { type Edge, graphOf, leadsToReader } from './graph-helpers.ts'

type GraphCase = {
  name: string
  why?: string
  edges: [string, string][]
  root: string
  sink: string
  dominators: string[]
  vertex_disjoint_chains: number
  min_vertex_cut: string[]
}

const scratch = new Scratch()
const shared = new URL('../../../../shared/data/weighing/graph-tests.json', import.meta.url)
const own = new URL('../vectors/graphs.json', import.meta.url)
const readCases = (file: URL) => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as GraphCase[]) : [])

/** Numbers the names of a case: the root 0, the sink 1, the others as they come. */
function numberNames(one: GraphCase) {
  const names = [...new Set([one.root, one.sink, ...one.edges.flat()])]
  const number = new Map(names.map((name, i) => [name, i]))
  const edges = one.edges.map(([u, v]): Edge => [number.get(u)!, number.get(v)!])
  return { graph: graphOf(names.length, edges), nameOf: (v: number) => names[v]! }
}

function checkCase(one: GraphCase): void {
  const { graph, nameOf } = numberNames(one)
  const { count, cut } = countDisjoint(graph, scratch)
  expect(findDominators(graph, scratch)?.map(nameOf).sort() ?? []).toEqual([...one.dominators].sort())
  expect(count).toBe(one.vertex_disjoint_chains)
  expect(cut?.map(nameOf).sort()).toEqual([...one.min_vertex_cut].sort())
}

describe.skipIf(!existsSync(shared))('the shared graphs (skipped where ../shared is absent)', () => {
  it.each(readCases(shared))('$name', checkCase)
})

describe('our own graphs', () => {
  it.each(readCases(own))('$name: $why', checkCase)
})

/** Small graphs with cycles, dead ends, parallel edges and vertices nobody reaches. */
const anyGraph = fc
  .integer({ min: 3, max: 9 })
  .chain((n) =>
    fc
      .array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 22 })
      .map((edges) => ({ n, edges: edges.filter(([u, v]) => !(u === 0 && v === 1)) as Edge[] })),
  )
const subsets = (n: number) => Array.from({ length: 2 ** (n - 2) }, (_, bits) => bits)
const membersOf = (bits: number) =>
  new Set(Array.from({ length: 30 }, (_, i) => i + 2).filter((v) => (bits >> (v - 2)) & 1))

describe('on any small graph', () => {
  it('dominators are the vertices whose removal alone leaves no way, in the order of the way', () => {
    fc.assert(
      fc.property(anyGraph, ({ n, edges }) => {
        const found = findDominators(graphOf(n, edges), scratch)
        if (!leadsToReader(edges)) {
          expect(found).toBeUndefined()
          return
        }
        const slow = Array.from({ length: n - 2 }, (_, i) => i + 2).filter((v) => !leadsToReader(edges, new Set([v])))
        expect([...found!].sort((a, b) => a - b)).toEqual(slow)
        // Nearest the event first: each is reached without those that come after it.
        found!.forEach((v, i) => {
          const after = new Set(found!.slice(i + 1))
          const toV = edges.map(([a, b]): Edge => [a, b === v ? 1 : b])
          expect(leadsToReader(toV, after)).toBe(true)
        })
      }),
      { numRuns: 2000 },
    )
  })

  it('the count is the size of the smallest cut, and the cut given is one, nearest the event', () => {
    fc.assert(
      fc.property(anyGraph, ({ n, edges }) => {
        const { count, cut } = countDisjoint(graphOf(n, edges), scratch, 99)
        const cuts = subsets(n)
          .map(membersOf)
          .filter((removed) => !leadsToReader(edges, removed))
        const smallest = Math.min(...cuts.map((removed) => removed.size))
        expect(count).toBe(smallest)
        expect(cut).toHaveLength(count)
        expect(leadsToReader(edges, new Set(cut))).toBe(false)
        // No other smallest cut stands between it and the event.
        const reached = (removed: ReadonlySet<number>) =>
          Array.from({ length: n }, (_, v) => v).filter(
            (v) =>
              v >= 2 &&
              leadsToReader(
                edges.filter(([a]) => a !== 1).map(([a, b]): Edge => [a, b === v ? 1 : b === 1 ? -1 : b]),
                removed,
              ),
          ).length
        const size = reached(new Set(cut))
        for (const other of cuts) if (other.size === smallest) expect(reached(other)).toBeGreaterThanOrEqual(size)
      }),
      { numRuns: 400 },
    )
  })

  it('stops at three, and has no dominator exactly when two ways share nobody', () => {
    fc.assert(
      fc.property(anyGraph, ({ n, edges }) => {
        const graph = graphOf(n, edges)
        const all = countDisjoint(graph, scratch, 99).count
        const some = countDisjoint(graph, scratch)
        expect(some.count).toBe(Math.min(all, 3))
        expect(some.cut === undefined).toBe(all >= 3)
        expect(findDominators(graph, scratch)?.length === 0).toBe(all >= 2)
      }),
      { numRuns: 1000 },
    )
  })

  it('an edge more never lowers the count, and the order of edges changes nothing', () => {
    fc.assert(
      fc.property(anyGraph, fc.nat(), fc.nat(), ({ n, edges }, u, v) => {
        const count = countDisjoint(graphOf(n, edges), scratch, 99)
        const back = graphOf(n, [...edges].reverse())
        expect(countDisjoint(back, scratch, 99)).toEqual(count)
        expect(findDominators(back, scratch)).toEqual(findDominators(graphOf(n, edges), scratch))
        expect(findCycles(back, scratch).length).toBe(findCycles(graphOf(n, edges), scratch).length)
        const added: Edge = [u % n, 2 + (v % (n - 2))]
        expect(countDisjoint(graphOf(n, [...edges, added]), scratch, 99).count).toBeGreaterThanOrEqual(count.count)
      }),
      { numRuns: 1000 },
    )
  })

  it('cycles are those in which all lead to one another, each a real one through its lowest vertex', () => {
    fc.assert(
      fc.property(anyGraph, ({ n, edges }) => {
        const inner = edges.filter(([u, v]) => u >= 2 && v >= 2)
        const leads = (a: number, b: number) =>
          leadsToReader(
            inner.flatMap(([u, v]): Edge[] => [
              [u === a ? 0 : u + 2, v === b ? 1 : v + 2],
              [u + 2, v + 2],
              [u === a ? 0 : u + 2, v + 2],
              [u + 2, v === b ? 1 : v + 2],
            ]),
          )
        const cycles = findCycles(graphOf(n, inner), scratch)
        for (const cycle of cycles) {
          expect(cycle.length).toBeGreaterThan(1)
          expect(cycle[0]).toBe(Math.min(...cycle))
          cycle.forEach((u, i) => {
            expect(inner.some(([a, b]) => a === u && b === cycle[(i + 1) % cycle.length])).toBe(true)
          })
        }
        const circular = (v: number) =>
          Array.from({ length: n }, (_, w) => w).some((w) => w > 1 && w !== v && leads(v, w) && leads(w, v))
        const lowest = cycles.map(([v]) => v!)
        for (let v = 2; v < n; v++) {
          const below = Array.from({ length: v }, (_, w) => w).some((w) => w > 1 && leads(v, w) && leads(w, v))
          expect(lowest.includes(v)).toBe(circular(v) && !below)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('the dominator tree agrees with removal, for every vertex and every pair', () => {
    fc.assert(
      fc.property(anyGraph, ({ n, edges }) => {
        const tree = findDominatorTree(graphOf(n, edges), scratch)
        const leadsTo = (v: number, removed: number) =>
          leadsToReader(
            edges.map(([a, b]): Edge => [a === 1 ? n : a, b === v ? 1 : b === 1 ? n : b]),
            new Set([removed === 1 ? n : removed]),
          )
        const above = (v: number) => {
          const list: number[] = []
          for (let at = v; at !== 0; at = tree.parent[at]!) list.push(at)
          return list
        }
        for (let v = 1; v < n; v++) {
          if (!leadsTo(v, -1)) {
            expect(tree.parent[v]).toBe(-1)
            expect(findCommonLink(tree, v, 0)).toBeUndefined()
            continue
          }
          const slow = Array.from({ length: n - 1 }, (_, i) => i + 1).filter((w) => w === v || !leadsTo(v, w))
          expect(above(v).sort()).toEqual(slow.sort())
          for (let w = 1; w < v; w++) {
            if (tree.parent[w] === -1) continue
            const both = above(v).filter((at) => above(w).includes(at))
            expect(findCommonLink(tree, v, w)).toBe(
              both[0] === undefined ? 0 : both.reduce((a, b) => (above(a).includes(b) ? a : b)),
            )
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('graphs made to hurt', () => {
  it('a chain of 100,000 links', () => {
    const n = 100_002
    const edges: Edge[] = [[0, 2]]
    for (let v = 2; v < n - 1; v++) edges.push([v, v + 1])
    edges.push([n - 1, 1])
    const graph = graphOf(n, edges)
    expect(findDominators(graph, scratch)).toHaveLength(100_000)
    expect(countDisjoint(graph, scratch)).toEqual({ count: 1, cut: [2] })
    expect(findCycles(graph, scratch)).toEqual([])
    expect(findDominatorTree(graph, scratch).parent[1]).toBe(n - 1)
  })

  it('layers in which everybody tells everybody', () => {
    const width = 40
    const layers = 60
    const at = (layer: number, i: number) => 2 + layer * width + i
    const edges: Edge[] = []
    for (let i = 0; i < width; i++) {
      edges.push([0, at(0, i)], [at(layers - 1, i), 1])
      for (let layer = 1; layer < layers; layer++)
        for (let j = 0; j < width; j++) edges.push([at(layer - 1, i), at(layer, j)])
    }
    const graph = graphOf(2 + width * layers, edges)
    expect(findDominators(graph, scratch)).toEqual([])
    expect(countDisjoint(graph, scratch).count).toBe(3)
    expect(countDisjoint(graph, scratch, 99)).toEqual({
      count: width,
      cut: Array.from({ length: width }, (_, i) => at(0, i)),
    })
  })

  it('cycles within cycles', () => {
    const n = 20_002
    const edges: Edge[] = [
      [0, 2],
      [n - 1, 1],
    ]
    for (let v = 2; v < n - 1; v++) edges.push([v, v + 1], [v + 1, v], [v + 1, 2])
    const graph = graphOf(n, edges)
    expect(findDominators(graph, scratch)).toHaveLength(20_000)
    expect(countDisjoint(graph, scratch).count).toBe(1)
    expect(findCycles(graph, scratch)).toEqual([[2, 3]])
  })

  it('edges that leave the graph or pass nobody are refused', () => {
    const list = (...values: number[]) => {
      const ints = new IntList()
      for (const value of values) ints.push(value)
      return ints
    }
    expect(() => requireEdges(3, list(0), list(3))).toThrow(expect.objectContaining({ code: 'VERTEX_OUT_OF_RANGE' }))
    expect(() => requireEdges(3, list(0), list(1))).toThrow(
      expect.objectContaining({ code: 'EDGE_FROM_EVENT_TO_READER' }),
    )
    expect(() => countDisjoint(graphOf(2, []), scratch, 0)).toThrow(
      expect.objectContaining({ code: 'LIMIT_MALFORMED' }),
    )
  })
})
