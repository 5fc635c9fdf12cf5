import { analyseText, type IndexedWord } from './analysis.ts'
import { answers, type Query, type Term } from './query.ts'

export interface Mark {
  readonly start: number
  readonly end: number
}

export interface Snippet {
  /** A stretch of the page's text, cut at words. */
  readonly text: string
  /** Where it begins in the page's text, UTF-16 code units. */
  readonly at: number
  /** What answered the query, relative to `text`. */
  readonly marks: readonly Mark[]
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

/** Words before the first match and in all. */
const LEAD = 8
const LENGTH = 34

/** All places of a text that answer a query, in order. */
export function findMarks(words: readonly IndexedWord[], query: Query): Mark[] {
  const marks: Mark[] = []
  const terms = query.must.flat()
  const phrases = terms.filter((t) => t.type === 'phrase')
  const single = terms.filter((t): t is Exclude<Term, { type: 'phrase' }> => t.type !== 'phrase')
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const phrase = phrases.find((p) => p.words.every((w, k) => words[i + k]?.whole === w))
    if (phrase) marks.push({ start: word.start, end: words[i + phrase.words.length - 1]!.end })
    else if (single.some((t) => answers(t, word))) marks.push({ start: word.start, end: word.end })
  }
  return marks
}

/** The stretch of a page around the densest matches, with the matches marked. */
export function makeSnippet(text: string, query: Query): Snippet {
  const words = analyseText(text)
  const marks = findMarks(words, query)
  const first = bestStart(words, marks)
  const last = Math.min(words.length, first + LENGTH)
  const start = words[first]?.start ?? 0
  const end = words[last - 1]?.end ?? Math.min(text.length, 200)
  return {
    text: text.slice(start, end),
    at: start,
    marks: marks
      .filter((m) => m.start >= start && m.end <= end)
      .map((m) => ({ start: m.start - start, end: m.end - start })),
    cutBefore: first > 0,
    cutAfter: last < words.length,
  }
}

/** The window that holds most matches; the earliest of several. */
function bestStart(words: readonly IndexedWord[], marks: readonly Mark[]): number {
  if (marks.length === 0) return 0
  const indices = marks.map((m) => words.findIndex((w) => w.start === m.start)).slice(0, 400)
  let best = 0
  let most = 0
  let to = 0
  for (let from = 0; from < indices.length; from++) {
    while (to < indices.length && indices[to]! < indices[from]! + LENGTH - LEAD) to++
    if (to - from > most) {
      most = to - from
      best = indices[from]!
    }
  }
  return Math.max(0, best - LEAD)
}
