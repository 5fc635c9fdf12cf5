import { WeighError } from '#error'

/** What two sources say about the same items, compared with what is taken to be so. */
export type Agreement = { readonly sameTrue: number; readonly sameFalse: number; readonly different: number }

/** What is assumed of sources that report items. All are guesses, to be shown with the result. */
export type CopyModel = {
  /** How often a source errs by itself (ε). */
  readonly errorRate: number
  /** How many false values there are to err into (n). */
  readonly falseValues: number
  /** How much of what it says a copier copies (c). */
  readonly copyRate: number
  /** How likely copying is before anything is compared (α). */
  readonly prior: number
}

/**
 * Compares two sources item by item. What either does not say is left out.
 * @throws {WeighError} ITEMS_DIFFER unless the lists are equally long
 */
export function compareSources(
  a: readonly (string | undefined)[],
  b: readonly (string | undefined)[],
  truth: readonly (string | undefined)[],
): Agreement {
  if (a.length !== b.length || a.length !== truth.length) throw new WeighError('ITEMS_DIFFER', 'lists of other lengths')
  const agreement = { sameTrue: 0, sameFalse: 0, different: 0 }
  a.forEach((value, i) => {
    const other = b[i]
    if (value === undefined || other === undefined) return
    if (value !== other) agreement.different++
    else if (value === truth[i]) agreement.sameTrue++
    else agreement.sameFalse++
  })
  return agreement
}

/**
 * How likely it is that one of two sources copied the other: shared errors say most.
 * Method: Dong, Berti-Équille and Srivastava 2009 (VLDB), section 3. It takes many items: with a handful, and the
 * majority taken for the truth, it keeps a wrong majority. Declared citations and text reuse come first.
 * @throws {WeighError} PROBABILITY_MALFORMED for a rate outside 0 to 1, or fewer than one false value
 */
export function copyProbability({ sameTrue, sameFalse, different }: Agreement, model: CopyModel): number {
  const { errorRate: e, falseValues: n, copyRate: c, prior } = model
  for (const rate of [e, c, prior]) if (!(rate >= 0 && rate <= 1)) throw malformed('a rate is from 0 to 1')
  if (!(n >= 1)) throw malformed('there is at least one false value')
  const trueAlone = (1 - e) ** 2
  const falseAlone = e ** 2 / n
  const differentAlone = 1 - trueAlone - falseAlone
  // Logarithms: with many items the likelihoods themselves are smaller than any number.
  const power = (times: number, likelihood: number) => (times === 0 ? 0 : times * Math.log(likelihood))
  const alone = power(sameTrue, trueAlone) + power(sameFalse, falseAlone) + power(different, differentAlone)
  const copied =
    power(sameTrue, (1 - e) * c + trueAlone * (1 - c)) +
    power(sameFalse, e * c + falseAlone * (1 - c)) +
    power(different, differentAlone * (1 - c))
  const odds = Math.log(prior) - Math.log(1 - prior) + copied - alone
  return 1 / (1 + Math.exp(-odds))
}

/**
 * Counts votes for each value of an item; who may have copied an earlier voter for the same value counts less.
 * Method: the same paper, section 4: the weight of a source is the product of 1 - c Pr(copied) over earlier sources.
 * @param values - what each source says, in order
 * @param copied - how likely the two sources of these places copy one another
 */
export function countVotes(
  values: readonly (string | undefined)[],
  copied: (a: number, b: number) => number,
  copyRate: number,
): ReadonlyMap<string, number> {
  const votes = new Map<string, number>()
  values.forEach((value, i) => {
    if (value === undefined) return
    let weight = 1
    for (let j = 0; j < i; j++) if (values[j] === value) weight *= 1 - copyRate * copied(j, i)
    votes.set(value, (votes.get(value) ?? 0) + weight)
  })
  return votes
}

function malformed(why: string): WeighError {
  return new WeighError('PROBABILITY_MALFORMED', why)
}
