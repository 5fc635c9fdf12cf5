import { WeighError } from '#error'

/** How far an agent can be relied on, for a topic: A best, E not at all, F cannot be judged (STANAG 2511). */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F'

/** How credible a piece of information is: 1 best, 5 improbable, 6 cannot be judged (STANAG 2511). */
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6

/**
 * A person's judgement. Letter and number are set apart: a good conduit never lifts the number. The programs of this
 * package set neither and propose neither.
 */
export type Grade = { readonly reliability: Reliability; readonly credibility: Credibility }

/** What holds until a person has judged: nothing can be said. */
export const DEFAULT_GRADE: Grade = { reliability: 'F', credibility: 6 }

/** Reads a grade as it is written, `B2`. @throws {WeighError} GRADE_MALFORMED */
export function parseGrade(text: string): Grade {
  if (!/^[A-F][1-6]$/.test(text))
    throw new WeighError('GRADE_MALFORMED', 'a grade is a letter A to F and a number 1 to 6')
  return { reliability: text[0] as Reliability, credibility: Number(text[1]) as Credibility }
}

export function formatGrade({ reliability, credibility }: Grade): string {
  return `${reliability}${credibility}`
}

/** Whether a grade says that nothing can be said: F or 6 is full ignorance, never one half. */
export function isIgnorance({ reliability, credibility }: Grade): boolean {
  return reliability === 'F' || credibility === 6
}
