/** Stands for whatever was taken out, however long it was. */
export const TEXT_MARK = '■■■'

/**
 * Takes spans out of a text. Every gap has the same length; spans that touch, or that only white space keeps apart, become one gap, so that the
 * number of words is not told either.
 */
export function markText(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  const sorted = [...spans].filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)
  const gaps: { start: number; end: number }[] = []
  for (const { start, end } of sorted) {
    const last = gaps.at(-1)
    if (last !== undefined && text.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end)
    else gaps.push({ start, end })
  }
  let out = ''
  let from = 0
  for (const { start, end } of gaps) {
    out += text.slice(from, start) + TEXT_MARK
    from = end
  }
  return out + text.slice(from)
}
