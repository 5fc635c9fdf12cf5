import { WeighError } from '#error'
import { evidenceOf, type Opinion, opinionOf, parseOpinion, vacuousOpinion } from './opinion.ts'

/**
 * Fuses what separate lines say: evidence adds up. For chains that share nobody.
 * Method: cumulative belief fusion (Jøsang 2016). Opinions without uncertainty outweigh all others; of several the mean.
 * @throws {WeighError} OPINIONS_MISSING; OPINION_MALFORMED; BASE_RATES_DIFFER
 */
export function fuseCumulative(opinions: readonly Opinion[]): Opinion {
  const { baseRate, settled, evidence } = prepare(opinions)
  if (settled !== undefined) return settled
  const sum = (side: 'pro' | 'contra') => evidence.reduce((all, one) => all + one[side], 0)
  return opinionOf({ pro: sum('pro'), contra: sum('contra') }, baseRate)
}

/**
 * Fuses what copies of one report say: evidence is averaged, so that equal opinions stay as they are. All at once; taking
 * two and then the next gives something else.
 * Method: averaging belief fusion (Jøsang 2016).
 * @throws {WeighError} as `fuseCumulative`
 */
export function fuseAveraging(opinions: readonly Opinion[]): Opinion {
  const { baseRate, settled, evidence } = prepare(opinions)
  if (settled !== undefined) return settled
  const mean = (side: 'pro' | 'contra') => evidence.reduce((all, one) => all + one[side], 0) / evidence.length
  return opinionOf({ pro: mean('pro'), contra: mean('contra') }, baseRate)
}

/**
 * Averages by how sure each is: who knows nothing has no say.
 * Method: weighted belief fusion (Jøsang 2016; for several sources van der Heijden, Kopp and Kargl 2018).
 * @throws {WeighError} as `fuseCumulative`
 */
export function fuseWeighted(opinions: readonly Opinion[]): Opinion {
  const { baseRate, settled } = prepare(opinions)
  if (settled !== undefined) return settled
  const product = productOf(opinions.map(({ uncertainty }) => uncertainty))
  const others = (i: number) => productOf(opinions.filter((_, j) => j !== i).map(({ uncertainty }) => uncertainty))
  const total = (of: (opinion: Opinion) => number) => opinions.reduce((sum, one, i) => sum + of(one) * others(i), 0)
  const divisor = total(() => 1) - opinions.length * product
  if (divisor <= 0) return vacuousOpinion(baseRate)
  const belief = total(({ belief: b, uncertainty: u }) => b * (1 - u)) / divisor
  const disbelief = total(({ disbelief: d, uncertainty: u }) => d * (1 - u)) / divisor
  const known = opinions.reduce((sum, { uncertainty: u }) => sum + 1 - u, 0)
  return { belief, disbelief, uncertainty: (known * product) / divisor, baseRate }
}

/**
 * Keeps what all agree on and turns disagreement into uncertainty.
 * Method: consensus and compromise fusion (Jøsang 2016; for several sources van der Heijden, Kopp and Kargl 2018).
 * @throws {WeighError} as `fuseCumulative`
 */
export function fuseCompromise(opinions: readonly Opinion[]): Opinion {
  const { baseRate } = prepare(opinions)
  const agreedFor = Math.min(...opinions.map(({ belief }) => belief))
  const agreedAgainst = Math.min(...opinions.map(({ disbelief }) => disbelief))
  const restFor = opinions.map(({ belief }) => belief - agreedFor)
  const restAgainst = opinions.map(({ disbelief }) => disbelief - agreedAgainst)
  const others = (i: number) => productOf(opinions.filter((_, j) => j !== i).map(({ uncertainty }) => uncertainty))
  const alone = (rest: readonly number[]) => rest.reduce((sum, mass, i) => sum + mass * others(i), 0) + productOf(rest)
  const both = restFor.map((mass, i) => mass + restAgainst[i]!)
  const mixed = productOf(both) - productOf(restFor) - productOf(restAgainst)
  const compromise = alone(restFor) + alone(restAgainst) + mixed
  const agreed = agreedFor + agreedAgainst
  if (compromise <= 0) return { belief: agreedFor, disbelief: agreedAgainst, uncertainty: 1 - agreed, baseRate }
  const unknown = productOf(opinions.map(({ uncertainty }) => uncertainty))
  const share = (1 - agreed - unknown) / compromise
  const belief = agreedFor + share * alone(restFor)
  const disbelief = agreedAgainst + share * alone(restAgainst)
  return { belief, disbelief, uncertainty: unknown + share * mixed, baseRate }
}

/** Checks opinions, and settles those cases that formulas would divide by zero in. */
function prepare(opinions: readonly Opinion[]) {
  const [first] = opinions
  if (first === undefined) throw new WeighError('OPINIONS_MISSING', 'nothing to fuse')
  const { baseRate } = first
  for (const opinion of opinions) {
    parseOpinion(opinion)
    if (opinion.baseRate !== baseRate)
      throw new WeighError('BASE_RATES_DIFFER', 'opinions about different propositions')
  }
  const evidence = opinions.flatMap((opinion) => evidenceOf(opinion) ?? [])
  const dogmatic = opinions.filter(({ uncertainty }) => uncertainty === 0)
  const belief = dogmatic.reduce((sum, one) => sum + one.belief, 0) / dogmatic.length
  const settled = dogmatic.length > 0 ? { belief, disbelief: 1 - belief, uncertainty: 0, baseRate } : undefined
  return { baseRate, settled, evidence }
}

function productOf(factors: readonly number[]): number {
  return factors.reduce((product, factor) => product * factor, 1)
}
