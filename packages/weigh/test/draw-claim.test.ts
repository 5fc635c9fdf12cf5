import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChainGraph, type Claim, drawClaim, weighClaim } from '../src/index.ts'
import { anyClaim } from './claim-helpers.ts'
import { type Edge, leadsToReader } from './graph-helpers.ts'

const nameOf = ({ vertices }: ChainGraph, v: number): string => {
  const vertex = vertices[v]!
  return vertex.kind === 'agent' ? vertex.agent : vertex.kind
}
const inWords = (graph: ChainGraph) =>
  graph.edges.map(({ from, to, state }) => `${nameOf(graph, from)} > ${nameOf(graph, to)} ${state}`)

describe('a chain graph to be drawn', () => {
  const claim: Claim = {
    agents: [
      { id: 'porter', kind: 'person' },
      { id: 'nurse', kind: 'person' },
      { id: 'group', kind: 'group' },
      { id: 'north', kind: 'outlet' },
      { id: 'south', kind: 'outlet' },
    ],
    occurrences: [
      { id: 'a', chain: ['north', 'porter'] },
      { id: 'b', chain: ['south'] },
      { id: 'c', chain: ['south', null, 'nurse'] },
    ],
    links: [{ kind: 'brokered', from: 'group', to: 'nurse', suspected: true }],
    mayBe: [['porter', 'nurse']],
  }
  const graph = drawClaim(claim)

  it('shows what is recorded, what is open and what is suspected, and a gap as a gap', () => {
    expect(inWords(graph)).toEqual([
      'event > group suspected',
      'event > nurse recorded',
      'event > porter recorded',
      'group > nurse suspected',
      'north > reader recorded',
      'nurse > gap open',
      'porter > north recorded',
      'south > reader recorded',
      'gap > south recorded',
    ])
    expect(graph.vertices.at(-1)).toEqual({ kind: 'gap', occurrence: 'c' })
    expect(graph.mayBe.map((pair) => pair.map((v) => nameOf(graph, v)))).toEqual([['nurse', 'porter']])
  })

  it('leads from every edge that somebody says to whoever says it', () => {
    const edge = (from: string, to: string) =>
      graph.edges.find((one) => nameOf(graph, one.from) === from && nameOf(graph, one.to) === to)
    expect(edge('south', 'reader')?.occurrences).toEqual(['b', 'c'])
    expect(edge('porter', 'north')?.occurrences).toEqual(['a'])
    expect(edge('group', 'nurse')?.links).toEqual(claim.links)
  })

  it('leads from the event to the reader exactly where the claim has a line', () => {
    fc.assert(
      fc.property(anyClaim, (any) => {
        const drawn = drawClaim(any)
        const edges = drawn.edges.filter(({ state }) => state !== 'suspected').map(({ from, to }): Edge => [from, to])
        if (leadsToReader(edges)) expect(weighClaim(any).support.lines.low).toBeGreaterThanOrEqual(1)
        for (const { from, to } of drawn.edges) {
          expect(drawn.vertices[from]).toBeDefined()
          expect(drawn.vertices[to]).toBeDefined()
        }
        const back: Claim = { ...any, agents: [...any.agents].reverse(), occurrences: [...any.occurrences].reverse() }
        expect(drawClaim(back)).toEqual(drawn)
      }),
      { numRuns: 300 },
    )
  })
})
