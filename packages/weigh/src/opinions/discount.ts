import { WeighError } from '#error'
import { type Opinion, parseOpinion, projectOpinion } from './opinion.ts'

/**
 * What an opinion is worth through somebody: belief and disbelief shrink with the probability that the one can be
 * trusted, and what they lose becomes uncertainty.
 * Method: probability-sensitive trust discounting (Jøsang 2016).
 * @throws {WeighError} OPINION_MALFORMED
 */
export function discountOpinion(trust: Opinion, opinion: Opinion): Opinion {
  return shrink(projectOpinion(parseOpinion(trust)), parseOpinion(opinion))
}

/**
 * The same, counting only belief in the one who passes it on. Method: uncertainty-favouring discounting (Jøsang 2006).
 * @throws {WeighError} OPINION_MALFORMED
 */
export function discountFavouringUncertainty(trust: Opinion, opinion: Opinion): Opinion {
  return shrink(parseOpinion(trust).belief, parseOpinion(opinion))
}

/**
 * What an opinion is worth at the end of a chain: the trusts of all links are multiplied, and it is discounted once.
 * @throws {WeighError} OPINION_MALFORMED
 */
export function discountAlong(trusts: readonly Opinion[], opinion: Opinion): Opinion {
  const trust = trusts.reduce((product, one) => product * projectOpinion(parseOpinion(one)), 1)
  return shrink(trust, parseOpinion(opinion))
}

function shrink(probability: number, { belief, disbelief, baseRate }: Opinion): Opinion {
  if (!(probability >= 0 && probability <= 1))
    throw new WeighError('PROBABILITY_MALFORMED', `a trust of ${probability}`)
  const kept = { belief: probability * belief, disbelief: probability * disbelief }
  return { ...kept, uncertainty: 1 - kept.belief - kept.disbelief, baseRate }
}
