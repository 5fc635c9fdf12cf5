import { WeighError } from '#error'

/**
 * The likelihood ratio of a report that may be a copy: a certain copy has 1 and changes nothing.
 * @throws {WeighError} PROBABILITY_MALFORMED
 */
export function dependentRatio(ratio: number, copied: number): number {
  if (!(copied >= 0 && copied <= 1) || !(ratio > 0)) throw malformed()
  return ratio ** (1 - copied)
}

/**
 * Bayes' rule in odds: what a prior becomes by ratios of reports that are independent, given what they report on.
 * @throws {WeighError} PROBABILITY_MALFORMED unless the prior is between 0 and 1, without the ends, and ratios positive
 */
export function updateByRatios(prior: number, ratios: readonly number[]): number {
  if (!(prior > 0 && prior < 1) || ratios.some((ratio) => !(ratio > 0))) throw malformed()
  const odds = ratios.reduce((product, ratio) => product * ratio, prior / (1 - prior))
  return odds / (1 + odds)
}

/**
 * How likely two texts of a similarity become candidates in locality-sensitive hashing: 1 - (1 - s^r)^b.
 * @param similarity - Jaccard similarity, 0 to 1
 * @throws {WeighError} PROBABILITY_MALFORMED
 */
export function catchRate(similarity: number, bands: number, rows: number): number {
  if (!(similarity >= 0 && similarity <= 1) || !(bands >= 1) || !(rows >= 1)) throw malformed()
  return 1 - (1 - similarity ** rows) ** bands
}

function malformed(): WeighError {
  return new WeighError('PROBABILITY_MALFORMED', 'a probability or ratio is out of range')
}
