import type { Span } from '../model.ts'
import { SuffixAutomaton } from './automaton.ts'
import type { Prepared } from './prepare.ts'
import type { Reuse, ReuseFlag, SharedRun } from './types.ts'

/** Thresholds, measured on unrelated news documents (docs/trace/lineage.md): none of 7,503 pairs passed one. */
export const THRESHOLDS = { jaccard: 0.05, containment: 0.1, run: 10 } as const

/** In a text of a few lines one common phrase makes a share: so many grams must be shared before a share counts. */
const LEAST_GRAMS = { three: 6, five: 3 } as const

/** Runs shorter than this are common phrases. */
const LEAST_RUN = 5
/** A gram that this many texts share says nothing of any two of them; the bound keeps the pairs of one gram few. */
const COMMON_GRAM = 200
const MOST_RUNS = 50

interface Grams {
  readonly three: ReadonlySet<string>
  readonly five: ReadonlySet<string>
}

/** Numbers of words: one number per folded word over all texts; each gap in a text is a word of its own. */
class Vocabulary {
  readonly #ids = new Map<string, number>()
  #gaps = 0

  numbers(p: Prepared): number[] {
    return p.words.map((i) => {
      if (i === -1) return -++this.#gaps
      const w = p.analysed.tokens[i]!.folded
      const known = this.#ids.get(w)
      if (known !== undefined) return known
      const id = this.#ids.size + 1
      this.#ids.set(w, id)
      return id
    })
  }
}

function gramsOf(numbers: readonly number[]): Grams {
  const of = (n: number) => {
    const set = new Set<string>()
    for (let i = 0; i + n <= numbers.length; i++) {
      let gap = false
      for (let k = i; k < i + n; k++) gap ||= numbers[k]! < 0
      if (!gap) set.add(numbers.slice(i, i + n).join(' '))
    }
    return set
  }
  return { three: of(3), five: of(5) }
}

export interface ReuseOfPair {
  readonly a: number
  readonly b: number
  readonly reuse: Reuse
}

/** Compares every two texts of one language by their words. Pairs that share no 3-gram are not listed. */
export function findReuse(texts: readonly Prepared[]): ReuseOfPair[] {
  const vocabulary = new Vocabulary()
  const numbers = texts.map((t) => vocabulary.numbers(t))
  const grams = numbers.map(gramsOf)
  const pairs: ReuseOfPair[] = []
  const automata = new Map<number, SuffixAutomaton>()
  for (const [key, shared] of countShared(texts, grams)) {
    const [a, b] = key.split(' ').map(Number) as [number, number]
    const all = grams[a]!.three.size + grams[b]!.three.size - shared.three
    const shorter = Math.min(grams[a]!.five.size, grams[b]!.five.size)
    const jaccard = all === 0 ? 0 : shared.three / all
    const containment = shorter === 0 ? 0 : shared.five / shorter
    let runs: SharedRun[] = []
    let longest = shared.five > 0 ? LEAST_RUN : 3
    if (shared.five > 0) {
      let automaton = automata.get(a)
      if (!automaton) {
        automaton = new SuffixAutomaton(numbers[a]!)
        automata.set(a, automaton)
      }
      const found = automaton.commonRuns(numbers[b]!, LEAST_RUN).sort((x, y) => y.words - x.words || x.b - y.b)
      longest = found[0]?.words ?? longest
      runs = found.slice(0, MOST_RUNS).map((run) => ({
        words: run.words,
        a: spanOfWords(texts[a]!, run.a, run.words),
        b: spanOfWords(texts[b]!, run.b, run.words),
      }))
    }
    const flags: ReuseFlag[] = []
    if (jaccard >= THRESHOLDS.jaccard && shared.three >= LEAST_GRAMS.three) flags.push('shared-trigrams')
    if (containment >= THRESHOLDS.containment && shared.five >= LEAST_GRAMS.five) flags.push('contained-fivegrams')
    if (longest >= THRESHOLDS.run) flags.push('long-run')
    pairs.push({ a, b, reuse: { jaccard, containment, longest, runs, flags } })
  }
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b)
}

function countShared(texts: readonly Prepared[], grams: readonly Grams[]) {
  const counts = new Map<string, { three: number; five: number }>()
  for (const size of ['three', 'five'] as const) {
    const index = new Map<string, number[]>()
    grams.forEach((g, t) => {
      for (const gram of g[size]) {
        const list = index.get(gram)
        if (list) list.push(t)
        else index.set(gram, [t])
      }
    })
    for (const list of index.values()) {
      if (list.length < 2 || list.length > COMMON_GRAM) continue
      for (let i = 0; i < list.length; i++)
        for (let j = i + 1; j < list.length; j++) {
          if (texts[list[i]!]!.analysed.language !== texts[list[j]!]!.analysed.language) continue
          const key = `${list[i]} ${list[j]}`
          const count = counts.get(key) ?? { three: 0, five: 0 }
          count[size]++
          counts.set(key, count)
        }
    }
  }
  return counts
}

function spanOfWords(p: Prepared, first: number, words: number): Span {
  const { tokens, text } = p.analysed
  const start = tokens[p.words[first]!]!.start
  const end = tokens[p.words[first + words - 1]!]!.end
  return { start, end, exact: text.slice(start, end) }
}
