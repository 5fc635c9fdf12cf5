import { Comparer, type Likeness } from './likeness.ts'
import type { Proposition } from './proposition.ts'

/** A place that says something: its own name, the document it stands in, and what it can be compared by. */
export interface Said {
  readonly id: string
  readonly document: string
  readonly proposition: Proposition
  /** Who says it, as far as the caller has joined agents: one key for each, innermost last. */
  readonly speakers: readonly string[]
}

export interface Pair {
  readonly a: string
  readonly b: string
  readonly likeness: Likeness
}

export interface PairOptions {
  /** Least scores, across languages and within one. */
  readonly across?: number
  readonly within?: number
  /** Remember what was compared before, one for each; the same propositions as the same objects are not compared again. */
  readonly comparers?: { readonly across: Comparer; readonly within: Comparer }
}

/** Least scores from the development documents: docs/catalogue.md has the figures. */
export const LEAST_LIKENESS = { across: 0.17, within: 0.45 } as const
/** Added where the speakers agree, before the least score is asked for. */
const SPEAKER = 0.08
/** A key that more places than this have leads to none of them. */
const COMMON = 400
const MOST_CANDIDATES = 30
/** A pair that is the best of both for each other's document needs this much less than one that is not. */
const ONE_SIDED = 0.15
const LEAST_WEIGHT = 4
/** Two documents that have so many other claims in common tell one story: there a place needs so much less. */
const TOLD_TOGETHER = 3
const EASED = 0.03

/**
 * Proposes pairs of places that say the same, within and across Arabic and English, never of one document. Of all that a
 * place is compared with in another document the best counts, and it counts for less unless it is the best both ways.
 * The order of input changes nothing. Sorted by score, then by ids.
 */
export function proposePairs(said: readonly Said[], options: PairOptions = {}): readonly Pair[] {
  const ordered = [...said].sort((x, y) => (x.id < y.id ? -1 : x.id > y.id ? 1 : 0))
  const found = new Map<string, Pair>()
  for (const across of [true, false]) {
    const least = across ? (options.across ?? LEAST_LIKENESS.across) : (options.within ?? LEAST_LIKENESS.within)
    const comparer = options.comparers?.[across ? 'across' : 'within'] ?? new Comparer(across)
    for (const pair of pairsOf(ordered, across, least, comparer)) found.set(`${pair.a} ${pair.b}`, pair)
  }
  return [...found.values()].sort((x, y) => y.likeness.score - x.likeness.score || (x.a + x.b < y.a + y.b ? -1 : 1))
}

function pairsOf(said: readonly Said[], across: boolean, least: number, comparer: Comparer): Pair[] {
  const keys = said.map(({ proposition }) => comparer.keys(proposition))
  const postings = new Map<string, number[]>()
  keys.forEach((own, i) => {
    for (const key of own.keys()) {
      const list = postings.get(key)
      if (list === undefined) postings.set(key, [i])
      else list.push(i)
    }
  })
  const scored: { a: number; b: number; likeness: Likeness }[] = []
  said.forEach((one, i) => {
    const rough = new Map<number, number>()
    for (const [key, weight] of keys[i]!) {
      const list = postings.get(key)!
      if (list.length > COMMON) continue
      for (const j of list) {
        if (j <= i || !isComparable(one, said[j]!, across)) continue
        rough.set(j, (rough.get(j) ?? 0) + Math.min(weight, keys[j]!.get(key)!))
      }
    }
    const near = [...rough].filter(([, weight]) => weight >= LEAST_WEIGHT).sort((x, y) => y[1] - x[1] || x[0] - y[0])
    for (const [j] of near.slice(0, MOST_CANDIDATES))
      scored.push({ a: i, b: j, likeness: likenessOf(one, said[j]!, comparer) })
  })
  // The best of each place within each other document.
  const best = new Map<string, number>()
  const raise = (key: string, score: number) => best.set(key, Math.max(best.get(key) ?? 0, score))
  for (const { a, b, likeness } of scored) {
    raise(`${a} ${said[b]!.document}`, likeness.score)
    raise(`${b} ${said[a]!.document}`, likeness.score)
  }
  const rated = scored.map(({ a, b, likeness }) => {
    const [x, y] = [said[a]!.document, said[b]!.document]
    const tops = [best.get(`${a} ${y}`)!, best.get(`${b} ${x}`)!]
    const isBest = tops.filter((top) => likeness.score >= top).length
    return { a, b, likeness, documents: x < y ? `${x} ${y}` : `${y} ${x}`, isBest }
  })
  const agreed = new Map<string, number>()
  for (const { likeness, documents, isBest } of rated)
    if (isBest === 2 && likeness.score >= least) agreed.set(documents, (agreed.get(documents) ?? 0) + 1)
  return rated.flatMap(({ a, b, likeness, documents, isBest }) => {
    const other = (agreed.get(documents) ?? 0) - (isBest === 2 && likeness.score >= least ? 1 : 0)
    const eased = other >= TOLD_TOGETHER ? EASED : 0
    const needed = isBest === 2 ? least - eased : isBest === 1 ? least + ONE_SIDED - eased : 1
    return likeness.score >= needed ? [{ a: said[a]!.id, b: said[b]!.id, likeness }] : []
  })
}

function isComparable(a: Said, b: Said, across: boolean): boolean {
  if (a.document === b.document) return false
  return (a.proposition.language !== b.proposition.language) === across
}

function likenessOf(a: Said, b: Said, comparer: Comparer): Likeness {
  const { score, because } = comparer.compare(a.proposition, b.proposition)
  const others = new Set(b.speakers)
  if (!a.speakers.some((speaker) => others.has(speaker))) return { score, because }
  return {
    score: Math.round(Math.min(1, score + SPEAKER) * 1000) / 1000,
    because: [...because, { code: 'same-speaker', params: {} }],
  }
}
