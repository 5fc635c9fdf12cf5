import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Agent, type Claim, type Interval, listUnsettled, type SideWeighing, weighClaim } from '../src/index.ts'

type Lines = readonly [number, number]
type Expected = Partial<Omit<SideWeighing, 'lines' | 'cut'>> & { lines: Lines; cut?: string[][] | null }
type ClaimCase = {
  name: string
  why: string
  agents: Record<string, Agent['kind']>
  occurrences: Record<string, (string | null)[]>
  denies?: string[]
  links?: Claim['links']
  copies?: Claim['copies']
  alike?: string[][]
  mayBe?: [string, string][]
  apart?: [string, string][]
  support: Expected
  denial?: Expected
  behindBoth?: string[]
  unsettled?: ({ kind: string; ifSo: Lines; ifNot: Lines } & Record<string, unknown>)[]
}

const cases = JSON.parse(readFileSync(new URL('../vectors/claims.json', import.meta.url), 'utf8')) as ClaimCase[]
const intervalOf = ([low, high]: Lines): Interval => ({ low, high })

function claimOf(one: ClaimCase): Claim {
  return {
    agents: Object.entries(one.agents).map(([id, kind]) => ({ id, kind })),
    occurrences: Object.entries(one.occurrences).map(([id, chain]) => {
      return { id, chain, denies: one.denies?.includes(id) ?? false }
    }),
    links: one.links ?? [],
    copies: one.copies ?? [],
    alike: (one.alike ?? []).map((occurrences) => ({ occurrences })),
    mayBe: one.mayBe ?? [],
    apart: one.apart ?? [],
  }
}

function checkSide(side: SideWeighing, { lines, cut, ...rest }: Expected): void {
  expect(side.lines).toEqual(intervalOf(lines))
  expect(side).toMatchObject(rest)
  if (cut !== undefined) expect(side.cut).toEqual(cut ?? undefined)
}

describe('claims as the vectors have them', () => {
  it.each(cases)('$name: $why', (one) => {
    const claim = claimOf(one)
    const { support, denial, behindBoth } = weighClaim(claim)
    checkSide(support, one.support)
    if (one.denial !== undefined) checkSide(denial, one.denial)
    expect(behindBoth).toEqual(one.behindBoth ?? [])
    if (one.unsettled === undefined) return
    const expected = one.unsettled.map((entry) => ({
      ...entry,
      ifSo: intervalOf(entry.ifSo),
      ifNot: intervalOf(entry.ifNot),
    }))
    expect(listUnsettled(claim)).toEqual(expected)
  })
})

describe('a claim that is malformed', () => {
  const agents: Agent[] = [
    { id: 'p', kind: 'person' },
    { id: 'o', kind: 'outlet' },
  ]
  const fine: Claim = { agents, occurrences: [{ id: '1', chain: ['o', 'p'] }] }
  it.each<[string, Claim, string]>([
    ['names an agent twice', { ...fine, agents: [...agents, { id: 'p', kind: 'group' }] }, 'AGENT_TWICE'],
    [
      'names an occurrence twice',
      { ...fine, occurrences: [...fine.occurrences, ...fine.occurrences] },
      'OCCURRENCE_TWICE',
    ],
    ['names an unknown agent in a chain', { ...fine, occurrences: [{ id: '1', chain: ['q'] }] }, 'AGENT_UNKNOWN'],
    ['names an unknown agent in a pair', { ...fine, mayBe: [['p', 'q']] }, 'AGENT_UNKNOWN'],
    ['has an empty chain', { ...fine, occurrences: [{ id: '1', chain: [] }] }, 'CHAIN_EMPTY'],
    ['copies what is not there', { ...fine, copies: [{ copy: '1', of: '2' }] }, 'OCCURRENCE_UNKNOWN'],
    ['copies itself', { ...fine, copies: [{ copy: '1', of: '1' }] }, 'COPY_MALFORMED'],
    ['is alike to nothing', { ...fine, alike: [{ occurrences: ['1'] }] }, 'COPY_MALFORMED'],
    ['links an agent to itself', { ...fine, links: [{ kind: 'cites', from: 'p', to: 'p' }] }, 'LINK_MALFORMED'],
    ['has the event cite', { ...fine, links: [{ kind: 'cites', from: null, to: 'p' }] }, 'LINK_MALFORMED'],
    ['has a person witnessed', { ...fine, links: [{ kind: 'witnessed', from: 'p', to: 'o' }] }, 'LINK_MALFORMED'],
    ['interprets through nobody', { ...fine, links: [{ kind: 'interpreted', from: 'p', to: 'o' }] }, 'LINK_MALFORMED'],
    [
      'copies through somebody',
      { ...fine, links: [{ kind: 'copies', from: 'p', to: 'o', through: 'p' }] },
      'LINK_MALFORMED',
    ],
  ])('%s', (_, claim, code) => {
    expect(() => weighClaim(claim)).toThrow(expect.objectContaining({ name: 'WeighError', code }))
  })
})
