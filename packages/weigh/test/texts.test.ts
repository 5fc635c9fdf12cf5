import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Agent, type TracedText, weighClaim, weighText } from '../src/index.ts'
import { AGENTS } from './claim-helpers.ts'

const agents: Agent[] = [
  { id: 'paper', kind: 'outlet' },
  { id: 'network', kind: 'outlet' },
  { id: 'correspondent', kind: 'person' },
  { id: 'letters', kind: 'document' },
  { id: 'a deserter', kind: 'anonymous' },
  { id: 'perhaps another', kind: 'anonymous' },
  { id: 'group', kind: 'group' },
  { id: 'mayor', kind: 'person' },
  { id: 'reality', kind: 'pseudo-source' },
]
const one = { low: 1, high: 1 }
const none = { low: 0, high: 0 }

describe('a paper that retells one broadcast about letters and deserters', () => {
  const text: TracedText = {
    agents,
    occurrences: [
      { id: 'the writer', chain: ['paper'] },
      { id: 'as reality proves', chain: ['paper', 'reality'] },
      { id: 'the letters show', chain: ['paper', 'network', 'letters', 'a deserter'] },
      { id: 'certainly', chain: ['paper', 'network', 'correspondent', 'a deserter'] },
      { id: 'he or another said', chain: ['paper', 'network', 'correspondent', 'perhaps another'] },
      { id: 'it is said', chain: ['paper', 'network', null] },
    ],
    mayBe: [['a deserter', 'perhaps another']],
  }
  const weighed = weighText(text)

  it('is one line, and all of it passes through the network', () => {
    expect(weighed.together).toMatchObject({
      lines: { intoText: one, intoDesk: one },
      commonLinks: ['network'],
      narrators: ['paper'],
      attributed: ['the letters show', 'certainly', 'he or another said', 'it is said'],
    })
  })

  it('gives each occurrence its own chain, nearest the event first and without the narrator', () => {
    const byId = new Map(weighed.occurrences.map((occurrence) => [occurrence.id, occurrence]))
    expect(byId.get('the letters show')?.commonLinks).toEqual(['a deserter', 'letters', 'network'])
    expect(byId.get('certainly')?.commonLinks).toEqual(['a deserter', 'correspondent', 'network'])
    expect(byId.get('it is said')).toMatchObject({ lines: { intoText: one, intoDesk: one }, commonLinks: ['network'] })
  })

  it("keeps the writer's own voice apart: nothing entered the text, and the paper says it", () => {
    for (const { id, lines, commonLinks } of weighed.occurrences.slice(0, 2)) {
      expect(id.length).toBeGreaterThan(0)
      expect(lines).toEqual({ intoText: none, intoDesk: one })
      expect(commonLinks).toEqual([])
    }
  })

  it('is two lines into the text once the paper asks the mayor itself, and one into the desk all the same', () => {
    const asked = weighText({ ...text, occurrences: [...text.occurrences, { id: 'mayor', chain: ['paper', 'mayor'] }] })
    expect(asked.together.lines).toEqual({ intoText: { low: 2, high: 2 }, intoDesk: one })
    expect(asked.together.commonLinks).toEqual([])
  })
})

describe('a text of which little is known', () => {
  it('has a narrator all the same, who is nobody in particular', () => {
    const weighed = weighText({
      agents,
      occurrences: [
        { id: '1', chain: [null, 'mayor'] },
        { id: '2', chain: [null, 'group'] },
      ],
    })
    expect(weighed.together).toMatchObject({ lines: { intoText: { low: 2, high: 2 }, intoDesk: one }, narrators: [] })
    expect(weighed.occurrences[0]).toMatchObject({ lines: { intoText: one, intoDesk: one }, commonLinks: ['mayor'] })
  })

  it('has nothing attributed when nothing is', () => {
    const weighed = weighText({ agents, occurrences: [{ id: '1', chain: ['paper'] }] })
    expect(weighed.together).toMatchObject({
      lines: { intoText: none, intoDesk: none },
      commonLinks: [],
      attributed: [],
    })
    expect(weighText({ agents: [], occurrences: [] }).occurrences).toEqual([])
  })

  it('is open where two sources may be one', () => {
    const weighed = weighText({
      agents,
      occurrences: [
        { id: '1', chain: ['paper', 'a deserter'] },
        { id: '2', chain: ['paper', 'perhaps another'] },
      ],
      mayBe: [['a deserter', 'perhaps another']],
    })
    expect(weighed.together.lines.intoText).toEqual({ low: 1, high: 2 })
    expect(weighed.together.commonLinks).toEqual([])
    expect(weighed.together.possibleCommonLinks).toEqual([['a deserter', 'perhaps another']])
  })
})

describe('any text', () => {
  const chain = fc.tuple(
    fc.constantFrom('o0', null),
    fc.array(fc.option(fc.constantFrom(...AGENTS.map(({ id }) => id)), { freq: 6 }), { maxLength: 3 }),
  )
  const pairs = fc.array(fc.tuple(fc.constantFrom('x0', 'p0'), fc.constantFrom('x1', 'p1')), { maxLength: 2 })

  it('has for each occurrence what weighing that chain as a claim says', () => {
    fc.assert(
      fc.property(fc.array(chain, { maxLength: 5 }), pairs, (chains, mayBe) => {
        const occurrences = chains.map(([first, rest], i) => ({ id: `${i}`, chain: [first, ...rest] }))
        const weighed = weighText({ agents: AGENTS, occurrences, mayBe })
        weighed.occurrences.forEach(({ id, lines, commonLinks }, i) => {
          expect(id).toBe(`${i}`)
          const inner = occurrences[i]!.chain.slice(1)
          const entering = inner.length > 0 ? [{ id, chain: inner }] : []
          const { support } = weighClaim({ agents: AGENTS, occurrences: entering, mayBe })
          expect(lines.intoText).toEqual(support.lines)
          expect(commonLinks).toEqual(support.commonLinks)
        })
      }),
      { numRuns: 500 },
    )
  })
})
