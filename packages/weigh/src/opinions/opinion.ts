import { WeighError } from '#error'

/**
 * A binomial opinion of subjective logic (Jøsang 2016): how much speaks for a proposition, how much against, and how much
 * is not known; the three make 1. `baseRate` is what is thought of it where nothing is known.
 * Used on request only. Base rates and trust are guesses of whoever enters them; whether such numbers can be trusted for
 * fusion is disputed (Dezert and Tchamova), and that is to be said next to every one.
 */
export type Opinion = {
  readonly belief: number
  readonly disbelief: number
  readonly uncertainty: number
  readonly baseRate: number
}

/** Units of evidence for and against, without bound; an opinion of no uncertainty has none. */
export type Evidence = { readonly pro: number; readonly contra: number }

/** Weight of the base rate against evidence, in units of it (W of Jøsang 2016). */
const PRIOR_WEIGHT = 2

/** Rounding of the masses that is put up with. */
const TOLERANCE = 1e-9

/** @throws {WeighError} OPINION_MALFORMED unless the masses are from 0 to 1 and make 1, and the base rate is from 0 to 1 */
export function parseOpinion(value: Opinion): Opinion {
  const { belief, disbelief, uncertainty, baseRate } = value
  const inside = [belief, disbelief, uncertainty, baseRate].every((mass) => mass >= 0 && mass <= 1)
  if (!inside || Math.abs(belief + disbelief + uncertainty - 1) > TOLERANCE) {
    throw new WeighError('OPINION_MALFORMED', 'masses are from 0 to 1 and make 1')
  }
  return { belief, disbelief, uncertainty, baseRate }
}

/** The opinion that knows nothing. */
export function vacuousOpinion(baseRate: number): Opinion {
  return { belief: 0, disbelief: 0, uncertainty: 1, baseRate }
}

/** P = b + a u. */
export function projectOpinion({ belief, uncertainty, baseRate }: Opinion): number {
  return belief + baseRate * uncertainty
}

/** r = 2b/u and s = 2d/u; undefined for an opinion without uncertainty. */
export function evidenceOf({ belief, disbelief, uncertainty }: Opinion): Evidence | undefined {
  if (uncertainty === 0) return undefined
  return { pro: (PRIOR_WEIGHT * belief) / uncertainty, contra: (PRIOR_WEIGHT * disbelief) / uncertainty }
}

/** b = r/(r + s + 2), d = s/(r + s + 2), u = 2/(r + s + 2). */
export function opinionOf({ pro, contra }: Evidence, baseRate: number): Opinion {
  const all = pro + contra + PRIOR_WEIGHT
  return { belief: pro / all, disbelief: contra / all, uncertainty: PRIOR_WEIGHT / all, baseRate }
}

/** The largest uncertainty that leaves P as it is: one of belief and disbelief becomes 0. */
export function maximiseUncertainty(opinion: Opinion): Opinion {
  const { baseRate } = opinion
  const p = projectOpinion(opinion)
  const fromBelief = baseRate > 0 ? p / baseRate : Number.POSITIVE_INFINITY
  const fromDisbelief = baseRate < 1 ? (1 - p) / (1 - baseRate) : Number.POSITIVE_INFINITY
  const uncertainty = Math.min(fromBelief, fromDisbelief, 1)
  const belief = fromBelief <= fromDisbelief ? 0 : Math.max(0, p - baseRate * uncertainty)
  return { belief, disbelief: Math.max(0, 1 - belief - uncertainty), uncertainty, baseRate }
}
