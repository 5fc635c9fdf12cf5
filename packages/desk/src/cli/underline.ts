import { visible } from './untrusted.ts'

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u
/** Stands on, not beside, the letter before it. */
const MARK = /[\p{Mn}\p{Me}\p{Cf}]/u

/**
 * The line of a text that a place stands in, cut to a width, and under it a row that points the place out. Right-to-left
 * lines are pointed at from the same side, since a terminal lays both rows out alike; where it does not, the words
 * themselves are repeated by whoever calls.
 * @returns one or two rows without line ends
 */
export function underline(text: string, { start, end }: { start: number; end: number }, width: number): string[] {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start)
  const last = Math.min(end, to)
  const room = Math.max(20, width)
  // The place is kept in sight: what stands before it gives way first.
  let first = from
  if (last - first > room) first = Math.max(from, start - Math.floor(room / 4))
  const cut = Math.min(to, first + room)
  const line = text.slice(first, cut).replace(/\t/g, ' ')
  const isRightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(line)
  const shown = `${first > from ? '…' : ''}${visible(line)}${cut < to ? '…' : ''}`
  if (isRightToLeft) return [shown, `« ${visible(text.slice(start, Math.min(last, start + room)))} »`]
  const before = cells(text.slice(first, start)) + (first > from ? 1 : 0)
  return [shown, `${' '.repeat(before)}${'^'.repeat(Math.max(1, cells(text.slice(start, Math.min(last, cut)))))}`]
}

function cells(text: string): number {
  let n = 0
  for (const c of text) n += MARK.test(c) ? 0 : WIDE.test(c) ? 2 : 1
  return n
}
