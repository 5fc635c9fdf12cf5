import type { AgentId, SideWeighing } from '#claims'
import { WeighError } from '#error'
import type { Grade } from './grade.ts'

/** Why a ceiling is where it is, as a code with parameters. */
export type CeilingReason =
  /** Nothing on record leads back to the event: there is nothing to judge by. */
  | { readonly code: 'NO_CHAIN' }
  /** Two or more chains share nobody, in every reading. */
  | { readonly code: 'SEPARATE_LINES'; readonly low: number }
  /** Only one line is sure: it cannot be stated with certainty that the information comes from separate sources. */
  | { readonly code: 'ONE_LINE_SURE'; readonly high: number }
  /** Every chain passes through these. */
  | { readonly code: 'COMMON_LINKS'; readonly agents: readonly AgentId[] }
  /** There are lines that deny it; how much they weigh is for a person to say. */
  | { readonly code: 'DENIED'; readonly low: number; readonly high: number }

/**
 * The best credibility that a claim can be given, with the reasons. It is a limit, never a proposal.
 * 6 means that nothing speaks for the claim that could be judged: it may be doubted (4, 5), not held likely or possible.
 */
export type Ceiling = { readonly credibility: 1 | 2 | 6; readonly because: readonly CeilingReason[] }

/**
 * Works out the ceiling of credibility.
 * Method: STANAG 2511: 1 only "if it can be stated with certainty that the reported information originates from another
 * source than the already existing information", so from two lines on in every reading; where independence cannot be
 * guaranteed, 2. The letter has no ceiling: it belongs to an agent and a topic, and a person's experience of both.
 */
export function findCeiling(
  support: Pick<SideWeighing, 'lines' | 'commonLinks'>,
  denial: Pick<SideWeighing, 'lines'>,
): Ceiling {
  const { low, high } = support.lines
  const denied: CeilingReason[] =
    denial.lines.high > 0 ? [{ code: 'DENIED', low: denial.lines.low, high: denial.lines.high }] : []
  if (high === 0) return { credibility: 6, because: [{ code: 'NO_CHAIN' }, ...denied] }
  if (low >= 2) return { credibility: 1, because: [{ code: 'SEPARATE_LINES', low }, ...denied] }
  const shared: CeilingReason[] =
    support.commonLinks.length > 0 ? [{ code: 'COMMON_LINKS', agents: support.commonLinks }] : []
  return { credibility: 2, because: [{ code: 'ONE_LINE_SURE', high }, ...shared, ...denied] }
}

/** Whether a grade stays below a ceiling. To say that nothing can be said (6) is always possible. */
export function isWithin({ credibility }: Grade, ceiling: Ceiling): boolean {
  if (credibility === 6) return true
  return ceiling.credibility === 6 ? credibility >= 4 : credibility >= ceiling.credibility
}

/** @throws {WeighError} GRADE_ABOVE_CEILING */
export function requireWithin(grade: Grade, ceiling: Ceiling): void {
  if (isWithin(grade, ceiling)) return
  throw new WeighError(
    'GRADE_ABOVE_CEILING',
    `credibility ${grade.credibility} above a ceiling of ${ceiling.credibility}`,
  )
}
