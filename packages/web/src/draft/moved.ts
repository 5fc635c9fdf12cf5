/** A stretch of text, UTF-16 code units, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Where a stretch of a text stands after the text was edited; undefined where the edit touched it. The edit is taken for one
 * replacement: what lies before the first and after the last letter that differ has only moved.
 */
export function moverBetween(before: string, after: string): (at: Stretch) => Stretch | undefined {
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head++
  let tail = 0
  while (
    tail < most - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++
  const [from, to] = [head, before.length - tail]
  const by = after.length - before.length
  return ({ start, end }) => {
    if (before === after || end <= from) return { start, end }
    if (start >= to && to > from) return { start: start + by, end: end + by }
    // Letters put in between two others touch only what reaches over that place.
    if (from === to && start >= to) return { start: start + by, end: end + by }
    return undefined
  }
}
