interface Span {
  readonly start: number
  readonly end: number
}

/** More pairs of words than this are not compared one by one: what lies between the ends that agree counts as different. */
const MOST_PAIRS = 6_000_000

/**
 * Where two texts of one page differ, word by word, as spans of each, UTF-16 units. Nothing is called right. White space
 * does not count. Method: longest common subsequence of words, after what both begin and end with.
 */
export function comparePages(a: string, b: string): { readonly a: readonly Span[]; readonly b: readonly Span[] } {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  let head = 0
  while (head < left.length && head < right.length && left[head]!.word === right[head]!.word) head++
  let tail = 0
  while (
    tail < left.length - head &&
    tail < right.length - head &&
    left[left.length - 1 - tail]!.word === right[right.length - 1 - tail]!.word
  )
    tail++
  const [x, y] = [left.slice(head, left.length - tail), right.slice(head, right.length - tail)]
  const same = commonWords(x, y)
  return { a: joined(x.filter((_, i) => !same.a.has(i))), b: joined(y.filter((_, i) => !same.b.has(i))) }
}

interface PlacedWord extends Span {
  readonly word: string
  readonly at: number
}

function wordsOf(text: string): PlacedWord[] {
  return [...text.matchAll(/\S+/g)].map((m, at) => ({
    word: m[0],
    at,
    start: m.index,
    end: m.index + m[0].length,
  }))
}

function commonWords(x: readonly PlacedWord[], y: readonly PlacedWord[]): { a: Set<number>; b: Set<number> } {
  const same = { a: new Set<number>(), b: new Set<number>() }
  const wide = y.length + 1
  if (x.length * y.length === 0 || x.length * y.length > MOST_PAIRS) return same
  const longest = new Uint16Array((x.length + 1) * wide)
  for (let i = x.length - 1; i >= 0; i--)
    for (let j = y.length - 1; j >= 0; j--)
      longest[i * wide + j] =
        x[i]!.word === y[j]!.word
          ? longest[(i + 1) * wide + j + 1]! + 1
          : Math.max(longest[(i + 1) * wide + j]!, longest[i * wide + j + 1]!)
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    if (x[i]!.word === y[j]!.word) {
      same.a.add(i++)
      same.b.add(j++)
    } else if (longest[(i + 1) * wide + j]! >= longest[i * wide + j + 1]!) i++
    else j++
  }
  return same
}

/** Words that follow one another are one span. */
function joined(words: readonly PlacedWord[]): Span[] {
  const spans: { start: number; end: number; at: number }[] = []
  for (const { start, end, at } of words) {
    const last = spans.at(-1)
    if (last !== undefined && last.at + 1 === at) {
      last.end = end
      last.at = at
    } else spans.push({ start, end, at })
  }
  return spans.map(({ start, end }) => ({ start, end }))
}
