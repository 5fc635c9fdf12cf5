/** At least and at most so many lines. Counting stops at `LINES_LIMIT`, which means "so many or more". */
export type Interval = { readonly low: number; readonly high: number }

export const LINES_LIMIT = 3

/** Readings are enumerated up to this many (ten facts of two values); beyond, bounds are given. */
export const READINGS_LIMIT = 1024

/** The interval of a least and a greatest count: where there is any way, there is one line at least. */
export function intervalOf(least: number, greatest: number): Interval {
  if (greatest === 0) return { low: 0, high: 0 }
  return { low: Math.min(Math.max(1, least), greatest), high: greatest }
}
