import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Board, type BoardClaim, type Claim, weighClaim } from '../src/index.ts'
import { AGENTS, anyClaim } from './claim-helpers.ts'

/** A case: links and pairs hold for all its claims, copies for each alone. */
const anyCase = fc
  .tuple(anyClaim, fc.array(anyClaim, { minLength: 1, maxLength: 4 }))
  .map(([{ links, mayBe, apart }, claims]) => ({
    facts: { agents: AGENTS, links: links ?? [], mayBe: mayBe ?? [], apart: apart ?? [] },
    claims: claims.map((claim, i): BoardClaim => {
      const { occurrences, links: own = [], copies = [], alike = [] } = claim
      return { id: `c${i}`, occurrences, copies, alike, links: own.slice(0, 1) }
    }),
  }))

type Case = typeof anyCase extends fc.Arbitrary<infer T> ? T : never

function alone({ facts }: Case, claim: BoardClaim): Claim {
  return { ...facts, ...claim, links: [...(facts.links ?? []), ...(claim.links ?? [])] }
}

function inShort(claim: Claim) {
  const { support, denial } = weighClaim(claim)
  const short = ({ lines, commonLinks }: typeof support) => ({ lines, commonLinks })
  return { support: short(support), denial: short(denial) }
}

describe('a board', () => {
  it('says of each claim what weighing it alone says, whatever order the claims come in', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const board = new Board(one.facts)
        for (const claim of one.claims) board.putClaim(claim)
        const expected = one.claims.map((claim) => ({ id: claim.id, ...inShort(alone(one, claim)) }))
        expect([...board.weighRange()]).toEqual(expected)
        const back = new Board({ ...one.facts, agents: [...AGENTS].reverse() })
        for (const claim of [...one.claims].reverse()) back.putClaim(claim)
        expect([...back.weighRange()].reverse()).toEqual(expected)
      }),
      { numRuns: 1000 },
    )
  })

  it('weighs again only what was put in the place of what was', () => {
    const board = new Board({
      agents: [
        { id: 'porter', kind: 'person' },
        { id: 'nurse', kind: 'person' },
        { id: 'north', kind: 'outlet' },
        { id: 'south', kind: 'outlet' },
      ],
    })
    const report = { id: 'a', chain: ['north', 'porter'] }
    board.putClaim({
      id: 'gate',
      occurrences: [report, { id: 'b', chain: ['south'] }],
      copies: [{ copy: 'b', of: 'a' }],
    })
    board.putClaim({ id: 'bridge', occurrences: [{ id: 'c', chain: ['south', 'nurse'] }] })
    const lines = (id: string) => board.weighOne(id)?.support.lines
    expect(lines('gate')).toEqual({ low: 1, high: 1 })
    board.putClaim({ id: 'gate', occurrences: [report, { id: 'b', chain: ['south', 'nurse'] }] })
    expect(lines('gate')).toEqual({ low: 2, high: 2 })
    board.putClaim({ id: 'gate', occurrences: [report] })
    expect(lines('gate')).toEqual({ low: 1, high: 1 })
    expect(lines('bridge')).toEqual({ low: 1, high: 1 })
    expect(board.weighOne('quay')).toBeUndefined()
    expect(board.size).toBe(2)
    expect(board.listClaimsWith('south')).toEqual(['bridge'])
    expect(board.listClaimsWith('porter')).toEqual(['gate'])
    expect(board.listClaimsWith('nobody')).toEqual([])
    expect([...board.weighRange(1)].map(({ id }) => id)).toEqual(['bridge'])
  })

  it('refuses what a claim alone refuses, and keeps what it had', () => {
    const board = new Board({ agents: AGENTS })
    board.putClaim({ id: 'c', occurrences: [{ id: '1', chain: ['o0', 'p0'] }] })
    const refused: [BoardClaim, string][] = [
      [{ id: 'c', occurrences: [{ id: '1', chain: ['nobody'] }] }, 'AGENT_UNKNOWN'],
      [{ id: 'c', occurrences: [{ id: '1', chain: [] }] }, 'CHAIN_EMPTY'],
      [
        {
          id: 'c',
          occurrences: [
            { id: '1', chain: ['o0'] },
            { id: '1', chain: ['o1'] },
          ],
        },
        'OCCURRENCE_TWICE',
      ],
      [{ id: 'c', occurrences: [{ id: '1', chain: ['o0'] }], copies: [{ copy: '1', of: '2' }] }, 'OCCURRENCE_UNKNOWN'],
      [{ id: 'c', occurrences: [], links: [{ kind: 'cites', from: 'o0', to: 'o0' }] }, 'LINK_MALFORMED'],
    ]
    for (const [claim, code] of refused) expect(() => board.putClaim(claim)).toThrow(expect.objectContaining({ code }))
    expect(board.weighOne('c')?.support).toEqual({ lines: { low: 1, high: 1 }, commonLinks: ['p0', 'o0'] })
    expect(() => new Board({ agents: [...AGENTS, AGENTS[0]!] })).toThrow(
      expect.objectContaining({ code: 'AGENT_TWICE' }),
    )
    expect(() => new Board({ agents: [], mayBe: [['a', 'b']] })).toThrow(
      expect.objectContaining({ code: 'AGENT_UNKNOWN' }),
    )
  })
})
