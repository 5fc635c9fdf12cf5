import { fromDay } from './civil.ts'

/** The candidate that direction or tense asks for, and the one on the other side of publication. Days ascend. */
export function choose(
  days: readonly number[],
  published: number,
  delta: number | undefined,
  tense: 'past' | 'future',
  year?: number,
): { readonly chosen: number | undefined; readonly other: number | undefined } {
  const before = days.filter((d) => d < published)
  const after = days.filter((d) => d > published)
  const on = days.includes(published) ? published : undefined
  const last = before[before.length - 1]
  const next = after[0]
  if (delta !== undefined && delta < 0) return { chosen: before[before.length + delta], other: undefined }
  if (delta !== undefined && delta > 0) return { chosen: after[delta - 1], other: undefined }
  if (delta === 0 && year !== undefined) return { chosen: days.find((d) => fromDay(d).year === year), other: undefined }
  if (tense === 'future') return { chosen: on ?? next, other: on === undefined ? last : undefined }
  return { chosen: on ?? last, other: on === undefined ? next : undefined }
}
