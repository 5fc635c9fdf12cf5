import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Claim, type Interval, listUnsettled, weighClaim } from '../src/index.ts'
import { AGENTS, anyClaim, plainOccurrences, replaceAgent } from './claim-helpers.ts'

const linesOf = (claim: Claim) => weighClaim(claim).support.lines
const within = (inner: Interval, outer: Interval) => {
  expect(inner.low).toBeGreaterThanOrEqual(outer.low)
  expect(inner.high).toBeLessThanOrEqual(outer.high)
}
const span = (all: readonly Interval[]): Interval => ({
  low: Math.min(...all.map(({ low }) => low)),
  high: Math.max(...all.map(({ high }) => high)),
})

describe('the count of lines', () => {
  it('has a lower bound no higher than the upper, and one line where there is any chain', () => {
    fc.assert(
      fc.property(anyClaim, (claim) => {
        for (const { lines, cut } of Object.values(weighClaim(claim)).slice(0, 2) as {
          lines: Interval
          cut?: string[][]
        }[]) {
          expect(lines.low).toBeLessThanOrEqual(lines.high)
          expect(lines.low === 0).toBe(lines.high === 0)
          if (cut !== undefined) expect(cut.length).toBeGreaterThanOrEqual(lines.low)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('does not depend on the order of anything', () => {
    const shuffled = (list: readonly unknown[] | undefined) =>
      fc.shuffledSubarray([...(list ?? [])], { minLength: list?.length ?? 0 })
    fc.assert(
      fc.property(
        anyClaim.chain((claim) =>
          fc
            .tuple(
              ...[claim.agents, claim.occurrences, claim.links, claim.copies, claim.alike, claim.mayBe].map(shuffled),
            )
            .map(([agents, occurrences, links, copies, alike, mayBe]) => ({
              claim,
              other: { ...claim, agents, occurrences, links, copies, alike, mayBe } as Claim,
            })),
        ),
        ({ claim, other }) => {
          expect(weighClaim(other)).toEqual(weighClaim(claim))
          const key = (one: object) => JSON.stringify(one, Object.keys(one).sort())
          expect(listUnsettled(other).map(key).sort()).toEqual(listUnsettled(claim).map(key).sort())
        },
      ),
      { numRuns: 500 },
    )
  })

  it('is not raised at its lower end by a copy, nor by the same text a second time', () => {
    fc.assert(
      fc.property(anyClaim, fc.nat(), fc.constantFrom('o0', 'o3', 'p0'), fc.boolean(), (claim, pick, by, suspected) => {
        const before = linesOf(claim)
        const copied = claim.occurrences[pick % claim.occurrences.length]!
        // The same text a second time is a copy of whatever the first is recorded to copy.
        const known = (claim.copies ?? []).filter((one) => one.copy === copied.id)
        const again: Claim = {
          ...claim,
          occurrences: [...claim.occurrences, { ...copied, id: 'again' }],
          copies: [...(claim.copies ?? []), ...known.map((one) => ({ ...one, copy: 'again' }))],
        }
        if (claim.alike?.length === 0) expect(linesOf(again).low).toBeLessThanOrEqual(before.low)
        if (claim.alike?.length === 0 && known.length === 0) expect(linesOf(again)).toEqual(before)
        const copy = { id: 'copy', chain: [by, 'p3'], denies: copied.denies ?? false }
        const withCopy: Claim = {
          ...claim,
          occurrences: [...claim.occurrences, copy],
          copies: [...(claim.copies ?? []), { copy: 'copy', of: copied.id, suspected }],
        }
        // What is only suspected to be a copy may be the one chain there is.
        expect(linesOf(withCopy).low).toBeLessThanOrEqual(suspected ? Math.max(1, before.low) : before.low)
      }),
      { numRuns: 2000 },
    )
  })

  it('is not lowered by a line that shares nobody', () => {
    fc.assert(
      fc.property(anyClaim, (claim) => {
        const before = linesOf(claim)
        const after = linesOf({
          ...claim,
          agents: [...claim.agents, { id: 'new outlet', kind: 'outlet' }, { id: 'new witness', kind: 'person' }],
          occurrences: [...claim.occurrences, { id: 'new', chain: ['new outlet', 'new witness'] }],
        })
        expect(after.low).toBeGreaterThanOrEqual(before.low)
        expect(after.high).toBe(Math.min(3, before.high + 1))
      }),
      { numRuns: 1000 },
    )
  })

  it('is not raised when two who were there turn out to be one', () => {
    fc.assert(
      fc.property(plainOccurrences, (occurrences) => {
        // Two people whom nobody told anything: they stand only at the end of chains.
        const claim: Claim = {
          agents: AGENTS,
          occurrences: [
            ...occurrences.map((one) => ({
              ...one,
              chain: one.chain.filter((agent) => agent !== 'p0' && agent !== 'p1'),
            })),
            ...occurrences.map(({ id, chain }, i) => ({
              id: `w${id}`,
              chain: [...chain.filter((a) => a !== 'p0' && a !== 'p1'), `p${i % 2}`],
            })),
          ],
        }
        const before = linesOf(claim)
        const after = linesOf(replaceAgent(claim, 'p1', 'p0'))
        expect(after.low).toBeLessThanOrEqual(before.low)
        expect(after.high).toBeLessThanOrEqual(before.high)
      }),
      { numRuns: 500 },
    )
  })

  it('can be raised when two who passed it on turn out to be one: a merge opens a way', () => {
    const claim: Claim = {
      agents: ['saw', 'also saw', 'desk', 'wire', 'paper'].map((id) => ({
        id,
        kind: id.includes('saw') ? 'person' : 'outlet',
      })),
      occurrences: [
        { id: '1', chain: ['paper', 'saw'] },
        { id: '2', chain: ['wire', 'saw'] },
      ],
      links: [{ kind: 'said-to', from: 'also saw', to: 'desk' }],
    }
    expect(linesOf(claim)).toEqual({ low: 1, high: 1 })
    expect(linesOf(replaceAgent(claim, 'desk', 'wire'))).toEqual({ low: 2, high: 2 })
    expect(linesOf({ ...claim, mayBe: [['desk', 'wire']] })).toEqual({ low: 1, high: 2 })
  })

  it('is not raised at its upper end when an outlet nobody told turns out to copy one that was told', () => {
    fc.assert(
      fc.property(plainOccurrences, fc.nat(), (occurrences, pick) => {
        const claim: Claim = {
          agents: [...AGENTS, { id: 'alone', kind: 'outlet' }],
          occurrences: [...occurrences, { id: 'alone', chain: ['alone'] }],
        }
        const of = occurrences[pick % occurrences.length]!.id
        const before = linesOf(claim)
        const after = linesOf({ ...claim, copies: [{ copy: 'alone', of }] })
        expect(after.high).toBeLessThanOrEqual(before.high)
        expect(after.low).toBeLessThanOrEqual(before.low)
      }),
      { numRuns: 500 },
    )
  })

  it('is not raised by a broker', () => {
    const served = fc.uniqueArray(fc.constantFrom('p0', 'p1', 'p2', 'p3', 'x0', 'x1'), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(
        plainOccurrences,
        served,
        fc.boolean(),
        fc.constantFrom('broker', 'o0', 'p0'),
        (occurrences, to, suspected, who) => {
          const claim: Claim = { agents: [...AGENTS, { id: 'broker', kind: 'group' }], occurrences }
          // Where people only speak at the end of chains, they have it from the event.
          const told = new Set(occurrences.flatMap(({ chain }) => chain.slice(0, -1)))
          const links = to
            .filter((one) => one !== who && !told.has(one))
            .map((one) => ({ kind: 'brokered' as const, from: who, to: one, suspected }))
          const before = linesOf(claim)
          const after = linesOf({ ...claim, links })
          expect(after.high).toBeLessThanOrEqual(before.high)
          expect(after.low).toBeLessThanOrEqual(before.low)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('what is not settled', () => {
  /** The claim with one open question answered, by rewriting what was recorded. */
  function answer(claim: Claim, question: 'mayBe' | 'links' | 'copies', at: number, so: boolean): Claim {
    const rest = { ...claim, [question]: (claim[question] ?? []).filter((_, i) => i !== at) }
    if (question === 'mayBe') {
      const [a, b] = claim.mayBe![at]!
      return so ? replaceAgent(rest, b, a) : rest
    }
    const entry = claim[question]![at]!
    return so ? { ...rest, [question]: [...(rest[question] ?? []), { ...entry, suspected: false }] } : rest
  }

  function listQuestions(claim: Claim): ['mayBe' | 'links' | 'copies', number][] {
    const open = (list: readonly { suspected?: boolean }[] | undefined) =>
      (list ?? []).flatMap(({ suspected }, i) => (suspected ? [i] : []))
    return [
      ...(claim.mayBe ?? []).map((_, i) => ['mayBe', i] as ['mayBe', number]),
      ...open(claim.links).map((i) => ['links', i] as ['links', number]),
      ...open(claim.copies).map((i) => ['copies', i] as ['copies', number]),
    ]
  }

  /** Distinct questions only: the same suspicion twice is one, and a suspicion beside its own certainty is none. */
  const clear = anyClaim.map((claim): Claim => {
    const links = (claim.links ?? []).filter(
      (link, i, all) => all.findIndex(({ from, to }) => from === link.from && to === link.to) === i,
    )
    const copies = (claim.copies ?? []).filter(
      (copy, i, all) => all.findIndex((one) => one.copy === copy.copy && one.of === copy.of) === i,
    )
    return { ...claim, links, copies, apart: [], alike: [] }
  })
  /** With one pair at most: where pairs hold each other together, what keeping one apart is worth is not worked out. */
  const clearer = clear.map((claim): Claim => ({ ...claim, mayBe: (claim.mayBe ?? []).slice(0, 1) }))

  it('is answered either way by rewriting the claim, and the interval spans exactly what comes out', () => {
    fc.assert(
      fc.property(clear, (claim) => {
        const answered = (one: Claim): Claim[] => {
          const [first] = listQuestions(one)
          return first === undefined ? [one] : [true, false].flatMap((so) => answered(answer(one, ...first, so)))
        }
        const all = answered(claim).map(linesOf)
        const most = Math.max(...all.map(({ high }) => high))
        const expected = span(all)
        // A reading without any way does not lower what others show: any way makes one line.
        expect(linesOf(claim)).toEqual({ low: most === 0 ? 0 : Math.max(1, expected.low), high: most })
      }),
      { numRuns: 1500 },
    )
  })

  it('is listed with what each answer makes of the interval', () => {
    fc.assert(
      fc.property(clearer, (claim) => {
        const { lines } = weighClaim(claim).support
        for (const one of listUnsettled(claim)) {
          if (one.kind !== 'alike')
            within(
              { low: one.ifSo.high > 0 ? one.ifSo.low : 1, high: one.ifSo.high },
              { low: Math.min(lines.low, 1), high: lines.high },
            )
          if (one.kind !== 'may be one' && one.kind !== 'link' && one.kind !== 'copy') continue
          const [question, at] = listQuestions(claim).find(([kind, i]) => {
            if (one.kind === 'may be one') return kind === 'mayBe'
            if (one.kind === 'link')
              return kind === 'links' && claim.links![i]!.from === one.link.from && claim.links![i]!.to === one.link.to
            return kind === 'copies' && claim.copies![i]!.copy === one.copy.copy && claim.copies![i]!.of === one.copy.of
          })!
          expect(linesOf(answer(claim, question, at, true))).toEqual(one.ifSo)
          expect(linesOf(answer(claim, question, at, false))).toEqual(one.ifNot)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('is worth as much for people who were there, whose pairs are not looked at one by one', () => {
    const people = ['p0', 'p1', 'p2', 'p3', 'x0', 'x1'] as const
    const chains = fc.array(fc.tuple(fc.constantFrom('o0', 'o1', 'o2'), fc.constantFrom(...people)), {
      minLength: 2,
      maxLength: 6,
    })
    // Pairs without a ring: each person but the first may be one with somebody before.
    const pairs = fc.tuple(...people.slice(1).map((_, i) => fc.option(fc.nat(i), { freq: 2 })))
    fc.assert(
      fc.property(chains, pairs, (some, before) => {
        const mayBe = before.flatMap((at, i) => (at === null ? [] : [[people[at]!, people[i + 1]!] as const]))
        const claim: Claim = {
          agents: AGENTS,
          occurrences: some.map(([o, p], i) => ({ id: `${i}`, chain: [o, p] })),
          mayBe,
        }
        const answered = (one: Claim): Claim[] => {
          const [first] = listQuestions(one)
          return first === undefined ? [one] : [true, false].flatMap((so) => answered(answer(one, ...first, so)))
        }
        expect(linesOf(claim)).toEqual(span(answered(claim).map(linesOf)))
        // Two who may be one through somebody who says nothing here make a pair that nobody recorded.
        const present = new Set(some.map(([, person]) => person))
        if (!mayBe.flat().every((person) => present.has(person))) return
        for (const one of listUnsettled(claim)) {
          if (one.kind !== 'may be one') continue
          const at = mayBe.findIndex((pair) => [...pair].sort().join() === one.agents.join())
          expect(span(answered(answer(claim, 'mayBe', at, true)).map(linesOf))).toEqual(one.ifSo)
          expect(span(answered(answer(claim, 'mayBe', at, false)).map(linesOf))).toEqual(one.ifNot)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('begins with what would raise the lower bound', () => {
    fc.assert(
      fc.property(anyClaim, (claim) => {
        const { low } = weighClaim(claim).support.lines
        const gains = listUnsettled(claim).map(({ ifSo, ifNot }) => Math.max(ifSo.low, ifNot.low) - low)
        expect(gains).toEqual([...gains].sort((a, b) => b - a))
      }),
      { numRuns: 300 },
    )
  })
})
