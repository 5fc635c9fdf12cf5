import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  catchRate,
  compareSources,
  copyProbability,
  countVotes,
  dependentRatio,
  discountAlong,
  discountFavouringUncertainty,
  discountOpinion,
  evidenceOf,
  fuseAveraging,
  fuseCompromise,
  fuseCumulative,
  fuseWeighted,
  maximiseUncertainty,
  type Opinion,
  opinionOf,
  projectOpinion,
  updateByRatios,
  vacuousOpinion,
} from '../src/index.ts'

type Short = { b: number; d: number; u: number; a?: number }
type SharedCase = {
  id: string
  inp?: Short[]
  trust?: Short
  opinion?: Short
  trusts?: Short[]
  A?: Short
  B?: Short
  conduit?: Short
  data?: Record<string, string[]>
  truth?: string[]
  naive_vote?: string[]
  params?: { eps: number; n: number; c: number; alpha: number }
  weighted_vote?: Record<string, Record<string, number>>
  items?: string[]
  prior?: number
  lr?: number
  b?: number
  r?: number
  out: never
  tol?: number
}

const file = new URL('../../../../shared/data/weighing/weigh-tests.json', import.meta.url)
const shared = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SharedCase[]) : []
const caseOf = (id: string) => shared.find((one) => one.id === id)!
const read = ({ b, d, u, a }: Short): Opinion => ({ belief: b, disbelief: d, uncertainty: u, baseRate: a ?? 0.5 })

/** Compares within a tolerance, mass by mass. */
function expectClose(found: Opinion, { b, d, u }: Short, tolerance: number): void {
  expect(Math.abs(found.belief - b)).toBeLessThanOrEqual(tolerance)
  expect(Math.abs(found.disbelief - d)).toBeLessThanOrEqual(tolerance)
  expect(Math.abs(found.uncertainty - u)).toBeLessThanOrEqual(tolerance)
}

const dong = () => {
  const { data, params } = caseOf('DEP-1')
  const model = { errorRate: params!.eps, falseValues: params!.n, copyRate: params!.c, prior: params!.alpha }
  const names = Object.keys(data!)
  const copiedGiven = (truth: string[]) => (i: number, j: number) =>
    copyProbability(compareSources(data![names[i]!]!, data![names[j]!]!, truth), model)
  const votesFor = (item: number, truth: string[]) =>
    countVotes(
      names.map((name) => data![name]![item]),
      copiedGiven(truth),
      model.copyRate,
    )
  return { names, model, copiedGiven, votesFor }
}

/** One check for each of the shared cases; a case without one fails. */
const checks: Record<string, (one: SharedCase) => void> = {
  'SL-CBF-3': (one) => expectClose(fuseCumulative(one.inp!.map(read)), one.out, one.tol!),
  'SL-CBF-2': (one) => expectClose(fuseCumulative(one.inp!.map(read)), one.out, one.tol!),
  'SL-ABF-3': (one) => expectClose(fuseAveraging(one.inp!.map(read)), one.out, one.tol!),
  'SL-ABF-2': (one) => expectClose(fuseAveraging(one.inp!.map(read)), one.out, one.tol!),
  'SL-WBF-3': (one) => expectClose(fuseWeighted(one.inp!.map(read)), one.out, one.tol!),
  'SL-CCF-3': (one) => expectClose(fuseCompromise(one.inp!.map(read)), one.out, one.tol!),
  'SL-IDEM': (one) => {
    const { averaging, cumulative } = one.out as { averaging: Short; cumulative: Short }
    expectClose(fuseAveraging(one.inp!.map(read)), averaging, one.tol!)
    expectClose(fuseCumulative(one.inp!.map(read)), cumulative, one.tol!)
  },
  'SL-DISC-P': (one) => expectClose(discountOpinion(read(one.trust!), read(one.opinion!)), one.out, one.tol!),
  'SL-DISC-UF': (one) =>
    expectClose(discountFavouringUncertainty(read(one.trust!), read(one.opinion!)), one.out, one.tol!),
  'SL-CHAIN': (one) => expectClose(discountAlong(one.trusts!.map(read), read(one.opinion!)), one.out, one.tol!),
  'SL-ECHO': (one) => {
    const chain = caseOf('SL-CHAIN')
    const copy = discountAlong(chain.trusts!.map(read), read(chain.opinion!))
    const { copies_averaged: right, if_wrongly_treated_as_independent: wrong } = one.out as Record<string, Short>
    expectClose(fuseAveraging([copy, copy, copy]), right!, one.tol!)
    // The wrong figure is given to four places.
    expectClose(fuseCumulative([copy, copy, copy]), wrong!, 5e-5)
  },
  'SL-CONDUIT': (one) => {
    const [a, b, conduit] = [one.A!, one.B!, one.conduit!].map(read) as [Opinion, Opinion, Opinion]
    const { correct, naive } = one.out as { correct: Short; naive: Short }
    expectClose(discountOpinion(conduit, fuseCumulative([a, b])), correct, one.tol!)
    expectClose(fuseCumulative([discountOpinion(conduit, a), discountOpinion(conduit, b)]), naive, one.tol!)
  },
  'SL-UMAX': (one) => {
    one.inp!.forEach((opinion, i) => {
      expectClose(maximiseUncertainty(read(opinion)), (one.out as Short[])[i]!, 1e-12)
    })
  },
  'DEP-1': (one) => {
    const { names, copiedGiven, votesFor } = dong()
    for (const [pair, expected] of Object.entries(one.out as Record<string, number>)) {
      const [i, j] = [names.indexOf(pair.slice(0, 2)), names.indexOf(pair.slice(2))]
      expect(Math.abs(copiedGiven(one.truth!)(i, j) - expected)).toBeLessThanOrEqual(one.tol!)
    }
    for (const [item, expected] of Object.entries(one.weighted_vote!)) {
      const at = one.items!.findIndex((name) => name.toLowerCase() === item.toLowerCase())
      const votes = votesFor(at, one.truth!)
      for (const [value, weight] of Object.entries(expected)) expect(votes.get(value)).toBeCloseTo(weight, 2)
    }
  },
  'DEP-2': () => {
    // The majority taken for the truth stays the majority: the method alone does not rescue five items.
    const { votesFor } = dong()
    const votes = votesFor(1, caseOf('DEP-1').naive_vote!)
    expect(votes.get('UWisc')).toBeCloseTo(2.549, 2)
    expect(votes.get('MSR')).toBeCloseTo(1.2, 1)
    expect(votes.get('UWisc')! > votes.get('MSR')!).toBe(true)
  },
  'LR-1': (one) => {
    const { one: single, three_independent, three_with_copy_prob_0_9 } = one.out as Record<string, number>
    const lr = one.lr!
    const copy = dependentRatio(lr, 0.9)
    expect(Math.abs(updateByRatios(one.prior!, [lr]) - single!)).toBeLessThanOrEqual(one.tol!)
    expect(Math.abs(updateByRatios(one.prior!, [lr, lr, lr]) - three_independent!)).toBeLessThanOrEqual(one.tol!)
    expect(Math.abs(updateByRatios(one.prior!, [lr, copy, copy]) - three_with_copy_prob_0_9!)).toBeLessThanOrEqual(
      one.tol!,
    )
  },
  ...Object.fromEntries(
    ['LSH-20x5', 'LSH-32x4', 'LSH-16x8', 'LSH-50x2'].map((id) => [
      id,
      ({ b, r, out }: SharedCase) => {
        for (const [similarity, rate] of Object.entries(out as Record<string, number>)) {
          expect(catchRate(Number(similarity), b!, r!)).toBeCloseTo(rate, 4)
        }
      },
    ]),
  ),
}

describe.skipIf(shared.length === 0)('the shared cases (skipped where ../shared is absent)', () => {
  // STANAG-1 is a rule about grades, and held in grades.test.ts.
  it.each(shared.filter(({ id }) => id !== 'STANAG-1'))('$id', (one) => {
    checks[one.id]!(one)
  })
})

type OwnCase = {
  why: string
  fuse: 'cumulative' | 'averaging' | 'weighted' | 'compromise'
  opinions: Mass[]
  fused: Mass
}
type Mass = [number, number, number]
const own = JSON.parse(readFileSync(new URL('../vectors/opinions.json', import.meta.url), 'utf8')) as {
  cases: OwnCase[]
}
const fusers = {
  cumulative: fuseCumulative,
  averaging: fuseAveraging,
  weighted: fuseWeighted,
  compromise: fuseCompromise,
}
const shortOf = ([b, d, u]: Mass): Short => ({ b, d, u })

describe('our own cases', () => {
  it.each(own.cases)('$fuse: $why', ({ fuse, opinions, fused }) => {
    expectClose(fusers[fuse](opinions.map(shortOf).map(read)), shortOf(fused), 1e-9)
  })
})

const anyOpinion = fc.tuple(fc.nat(100), fc.nat(100), fc.integer({ min: 1, max: 100 })).map(([b, d, u]): Opinion => {
  const all = b + d + u
  return { belief: b / all, disbelief: d / all, uncertainty: 1 - b / all - d / all, baseRate: 0.5 }
})

describe('any opinions', () => {
  it('averaged are what all of them say, when all say the same', () => {
    fc.assert(
      fc.property(anyOpinion, fc.integer({ min: 1, max: 9 }), (one, count) => {
        const { belief: b, disbelief: d, uncertainty: u } = one
        expectClose(fuseAveraging(Array.from({ length: count }, () => one)), { b, d, u }, 1e-9)
      }),
    )
  })

  it('fuse into masses that make 1, in any order', () => {
    fc.assert(
      fc.property(fc.array(anyOpinion, { minLength: 1, maxLength: 5 }), (opinions) => {
        for (const fuse of Object.values(fusers)) {
          const fused = fuse(opinions)
          expect(fused.belief + fused.disbelief + fused.uncertainty).toBeCloseTo(1, 9)
          for (const mass of [fused.belief, fused.disbelief, fused.uncertainty])
            expect(mass).toBeGreaterThanOrEqual(-1e-12)
          const { belief: b, disbelief: d, uncertainty: u } = fuse([...opinions].reverse())
          expectClose(fused, { b, d, u }, 1e-9)
        }
      }),
    )
  })

  it('are evidence and back, lose nothing of P when made most uncertain, and gain nothing by being passed on', () => {
    fc.assert(
      fc.property(anyOpinion, anyOpinion, (one, trust) => {
        const { belief: b, disbelief: d, uncertainty: u } = one
        expectClose(opinionOf(evidenceOf(one)!, 0.5), { b, d, u }, 1e-9)
        const most = maximiseUncertainty(one)
        expect(projectOpinion(most)).toBeCloseTo(projectOpinion(one), 9)
        expect(most.uncertainty).toBeGreaterThanOrEqual(u - 1e-12)
        expect(Math.min(most.belief, most.disbelief)).toBeCloseTo(0, 9)
        expect(discountOpinion(trust, one).uncertainty).toBeGreaterThanOrEqual(u - 1e-12)
      }),
    )
  })

  it('are refused when malformed, missing, or about something else', () => {
    const fine = vacuousOpinion(0.5)
    expect(() => fuseCumulative([])).toThrow(expect.objectContaining({ code: 'OPINIONS_MISSING' }))
    expect(() => fuseCumulative([fine, { ...fine, baseRate: 0.4 }])).toThrow(
      expect.objectContaining({ code: 'BASE_RATES_DIFFER' }),
    )
    expect(() => fuseAveraging([{ ...fine, belief: 0.1 }])).toThrow(
      expect.objectContaining({ code: 'OPINION_MALFORMED' }),
    )
    expect(() => discountOpinion({ ...fine, belief: Number.NaN }, fine)).toThrow(
      expect.objectContaining({ code: 'OPINION_MALFORMED' }),
    )
    expect(() => updateByRatios(1, [2])).toThrow(expect.objectContaining({ code: 'PROBABILITY_MALFORMED' }))
    expect(() => dependentRatio(2, 1.1)).toThrow(expect.objectContaining({ code: 'PROBABILITY_MALFORMED' }))
    expect(() => catchRate(-0.1, 2, 2)).toThrow(expect.objectContaining({ code: 'PROBABILITY_MALFORMED' }))
    expect(() => compareSources(['a'], [], [])).toThrow(expect.objectContaining({ code: 'ITEMS_DIFFER' }))
  })

  it('sources that share many errors are taken to copy, with numbers too small to multiply', () => {
    const model = { errorRate: 0.2, falseValues: 100, copyRate: 0.8, prior: 0.2 }
    expect(copyProbability({ sameTrue: 0, sameFalse: 5000, different: 0 }, model)).toBe(1)
    expect(copyProbability({ sameTrue: 0, sameFalse: 0, different: 5000 }, model)).toBeCloseTo(0, 12)
    expect(copyProbability({ sameTrue: 0, sameFalse: 0, different: 0 }, model)).toBeCloseTo(0.2, 12)
    expect(() => copyProbability({ sameTrue: 1, sameFalse: 0, different: 0 }, { ...model, falseValues: 0 })).toThrow(
      expect.objectContaining({ code: 'PROBABILITY_MALFORMED' }),
    )
  })
})
