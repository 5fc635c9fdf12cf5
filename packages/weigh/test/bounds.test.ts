import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DraftBuilder } from '../src/chains/index.ts'
import { numberClaim } from '../src/claims/index.ts'
import { type Claim, listUnsettled, weighClaim } from '../src/index.ts'
import { Workspace, weighDraft } from '../src/lines/index.ts'
import { anyClaim } from './claim-helpers.ts'

function weighBothWays(claim: Claim) {
  const numbered = numberClaim(claim)
  const builder = new DraftBuilder(numbered.modes)
  const space = new Workspace(builder.build(numbered.side(0)))
  const facts = space.draft.values.length
  return { facts, exact: weighDraft(space), bounds: weighDraft(space, undefined, 0) }
}

describe('bounds, where the readings are too many', () => {
  it('hold whatever all readings give', () => {
    fc.assert(
      fc.property(anyClaim, (claim) => {
        const { exact, bounds } = weighBothWays(claim)
        expect(bounds.method).toBe('bounds')
        expect(bounds.lines.low).toBeLessThanOrEqual(exact.lines.low)
        expect(bounds.lines.high).toBeGreaterThanOrEqual(exact.lines.high)
        for (const v of bounds.common) if (exact.lines.high > 0) expect(exact.common).toContain(v)
      }),
      { numRuns: 3000 },
    )
  })

  it('are exact where nothing is unsettled but where carriers have it', () => {
    fc.assert(
      fc.property(anyClaim, (claim) => {
        const { occurrences, agents } = claim
        const { exact, bounds } = weighBothWays({ agents, occurrences })
        expect({ ...bounds, method: 'readings' }).toEqual(exact)
      }),
      { numRuns: 500 },
    )
  })

  it('are used from the eleventh open question on, and the questions still have their worth', () => {
    // People who pass on what others saw: making two of them one can open a way, so every reading would have to be seen.
    const names = Array.from({ length: 12 }, (_, i) => `x${i}`)
    const claim: Claim = {
      agents: [
        ...names.flatMap((id) => [id, `told ${id}`].map((one) => ({ id: one, kind: 'anonymous' }) as const)),
        { id: 'o', kind: 'outlet' },
        { id: 'p', kind: 'outlet' },
      ],
      occurrences: names.map((id, i) => ({ id, chain: [i === 0 ? 'o' : 'p', id, `told ${id}`] })),
      mayBe: names.slice(1).map((id) => ['x0', id] as const),
    }
    const { support } = weighClaim(claim)
    expect(support).toMatchObject({ method: 'bounds', lines: { low: 1, high: 2 }, possibleCommonLinks: [] })
    // Any answer leaves ten questions, which are looked at one by one.
    expect(listUnsettled(claim)).toHaveLength(11)
    expect(listUnsettled(claim)[0]).toMatchObject({
      kind: 'may be one',
      ifSo: { low: 1, high: 2 },
      ifNot: { low: 2, high: 2 },
    })
    const fewer = weighClaim({ ...claim, mayBe: claim.mayBe!.slice(1) }).support
    expect(fewer).toMatchObject({ method: 'readings', lines: { low: 2, high: 2 } })
  })

  it('are not needed for people who were there themselves, however many of them may be one', () => {
    const names = Array.from({ length: 40 }, (_, i) => `x${i}`)
    const claim: Claim = {
      agents: [
        ...names.map((id) => ({ id, kind: 'anonymous' }) as const),
        { id: 'o', kind: 'outlet' },
        { id: 'p', kind: 'outlet' },
      ],
      occurrences: names.map((id, i) => ({ id, chain: [i === 0 ? 'o' : 'p', id] })),
      mayBe: names.slice(1).map((id) => ['x0', id] as const),
    }
    const { support } = weighClaim(claim)
    expect(support).toMatchObject({
      method: 'readings',
      lines: { low: 1, high: 2 },
      possibleCommonLinks: [[...names].sort()],
    })
    // Whoever the others are, any one of them who is not x0 leaves a second line.
    expect(listUnsettled(claim)).toHaveLength(39)
    expect(listUnsettled(claim)[0]).toMatchObject({
      kind: 'may be one',
      ifSo: { low: 1, high: 2 },
      ifNot: { low: 2, high: 2 },
    })
  })
})
