import { matchNames } from '#names'
import { translationsOf } from './bilingual.ts'
import { type SentenceFeatures, weightOfDate, weightOfNumber } from './features.ts'

/**
 * Lines up sentences of two texts that say the same. Score: twice the weight of what both have over the weight of all
 * that could be compared (a weighted Dice measure). In one language what is compared are stems, numbers and dates; across
 * Arabic and English translated stems, numbers, dates and names.
 */
export interface Alignment {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** Least scores, from unrelated documents (docs/trace/lineage.md). */
export const LEAST_SCORE = { same: 0.4, across: 0.25 } as const
/** Below this much shared weight a score means nothing: two headlines of three words agree easily. */
const LEAST_SHARED = { same: 9, across: 8 } as const
/** A sentence that is only the best of the other side in one direction must agree this much more. */
const ONE_SIDED = 0.12
/** Candidates looked at for one sentence. */
const MOST_CANDIDATES = 40
/** A feature that more sentences than this have leads to none of them. */
const COMMON = 150
const NAME_WEIGHT = 3.5
const MOST_NAMES = 60

export function alignSentences(
  a: readonly SentenceFeatures[],
  b: readonly SentenceFeatures[],
  across: boolean,
): Alignment[] {
  const compare = across ? new AcrossLanguages(a, b) : new SameLanguage(a)
  const mode = across ? 'across' : 'same'
  const bestOfB = new Map<number, Alignment>()
  const bestOfA = new Map<number, Alignment>()
  b.forEach((sentence, j) => {
    for (const { index, score, shared } of compare.candidates(sentence)) {
      if (score < LEAST_SCORE[mode] || shared < LEAST_SHARED[mode]) continue
      const found = { a: index, b: j, score }
      if (better(found, bestOfB.get(j))) bestOfB.set(j, found)
      if (better(found, bestOfA.get(index))) bestOfA.set(index, found)
    }
  })
  return [...bestOfB.values()]
    .filter((x) => bestOfA.get(x.a) === x || x.score >= LEAST_SCORE[mode] + ONE_SIDED)
    .sort((x, y) => x.b - y.b || x.a - y.a)
}

function better(x: Alignment, y: Alignment | undefined): boolean {
  return y === undefined || x.score > y.score || (x.score === y.score && x.a < y.a)
}

interface Candidate {
  readonly index: number
  readonly score: number
  readonly shared: number
}

/** Features as keys: stems, and numbers and dates by value. */
function keysOf(s: SentenceFeatures): Map<string, number> {
  const keys = new Map<string, number>(s.stems)
  for (const n of s.numbers) keys.set(`#${n.value}`, weightOfNumber(n.value))
  for (const d of s.dates) keys.set(`@${d.value}`, weightOfDate(d))
  return keys
}

class Postings {
  readonly #index = new Map<string, number[]>()

  add(key: string, sentence: number): void {
    const list = this.#index.get(key)
    if (list) list.push(sentence)
    else this.#index.set(key, [sentence])
  }

  get(key: string): readonly number[] {
    const list = this.#index.get(key)
    return list === undefined || list.length > COMMON ? [] : list
  }
}

class SameLanguage {
  readonly #postings = new Postings()
  readonly #total: number[]

  constructor(sentences: readonly SentenceFeatures[]) {
    this.#total = sentences.map((s, i) => {
      const keys = keysOf(s)
      for (const key of keys.keys()) this.#postings.add(key, i)
      return sum(keys.values())
    })
  }

  *candidates(s: SentenceFeatures): Generator<Candidate> {
    const keys = keysOf(s)
    const own = sum(keys.values())
    const shared = new Map<number, number>()
    for (const [key, weight] of keys)
      for (const i of this.#postings.get(key)) shared.set(i, (shared.get(i) ?? 0) + weight)
    for (const [index, weight] of top(shared))
      yield { index, shared: weight, score: score(weight, own, this.#total[index]!) }
  }
}

/** Dice, raised where the shorter sentence is nearly whole in the longer one: a retelling joins and cuts sentences. */
function score(shared: number, a: number, b: number): number {
  if (a === 0 || b === 0) return 0
  const dice = (2 * shared) / (a + b)
  const inner = shared / Math.min(a, b)
  return Math.max(dice, 0.7 * inner)
}

function top(shared: ReadonlyMap<number, number>): (readonly [number, number])[] {
  return [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, MOST_CANDIDATES)
}

function sum(values: Iterable<number>): number {
  let total = 0
  for (const v of values) total += v
  return total
}

/** A sentence as English keys: an Arabic one through its translations, with the trust of each. */
interface Keys {
  /** Groups of alternatives: any one of them met counts the group's weight once. */
  readonly groups: readonly {
    readonly weight: number
    readonly options: readonly { readonly key: string; readonly trust: number }[]
  }[]
  readonly total: number
}

class AcrossLanguages {
  readonly #a: readonly Keys[]
  readonly #postings = new Postings()
  readonly #names: NameKeys

  constructor(a: readonly SentenceFeatures[], b: readonly SentenceFeatures[]) {
    this.#names = new NameKeys(a, b)
    this.#a = a.map((s) => this.#keys(s))
    this.#a.forEach((k, i) => {
      for (const key of new Set(k.groups.flatMap((g) => g.options.map((o) => o.key)))) this.#postings.add(key, i)
    })
  }

  #keys(s: SentenceFeatures): Keys {
    const groups: { weight: number; options: { key: string; trust: number }[] }[] = []
    const names = new Set<string>()
    for (const m of s.names) {
      const key = this.#names.keyOf(s.text, m.head.start)
      if (key !== undefined && !names.has(key)) {
        names.add(key)
        groups.push({ weight: NAME_WEIGHT, options: [{ key, trust: 1 }] })
      }
    }
    for (const [stem, weight] of s.stems) {
      const options = /^[a-z]/.test(stem)
        ? [{ key: stem, trust: 1 }]
        : translationsOf(stem).map((t) => ({ key: t.stem, trust: t.trust }))
      if (options.length > 0) groups.push({ weight, options })
    }
    for (const n of s.numbers)
      groups.push({ weight: weightOfNumber(n.value), options: [{ key: `#${n.value}`, trust: 1 }] })
    for (const d of s.dates) groups.push({ weight: weightOfDate(d), options: [{ key: `@${d.value}`, trust: 1 }] })
    return { groups, total: sum(groups.map((g) => g.weight)) }
  }

  *candidates(s: SentenceFeatures): Generator<Candidate> {
    const own = this.#keys(s)
    const rough = new Map<number, number>()
    const trusts = new Map<string, number>()
    for (const g of own.groups)
      for (const o of g.options) {
        trusts.set(o.key, Math.max(trusts.get(o.key) ?? 0, o.trust))
        for (const i of this.#postings.get(o.key)) rough.set(i, (rough.get(i) ?? 0) + g.weight * o.trust)
      }
    for (const [index] of top(rough)) {
      const other = this.#a[index]!
      const met = new Set<string>()
      let shared = 0
      for (const g of other.groups) {
        let best: { key: string; trust: number } | undefined
        for (const o of g.options) {
          const trust = Math.min(o.trust, trusts.get(o.key) ?? 0)
          if (trust > 0 && !met.has(o.key) && (!best || trust > best.trust)) best = { key: o.key, trust }
        }
        if (best) {
          met.add(best.key)
          shared += g.weight * best.trust
        }
      }
      yield { index, shared, score: score(shared, own.total, other.total) }
    }
  }
}

/** Names of two texts that may be one, under one key. Only the commonest names of each text are compared. */
class NameKeys {
  readonly #keys = new Map<string, string>()

  constructor(a: readonly SentenceFeatures[], b: readonly SentenceFeatures[]) {
    const left = namesOf(a)
    const right = namesOf(b)
    for (const [name, places] of left)
      for (const [other, others] of right) {
        const { answer, score: s } = matchNames(name, other)
        if (answer === 'different' || (answer === 'cannot tell' && s < 0.7)) continue
        const key = `~${name}`
        for (const p of [...places, ...others]) if (!this.#keys.has(p)) this.#keys.set(p, key)
      }
  }

  keyOf(text: number, start: number): string | undefined {
    return this.#keys.get(`${text}:${start}`)
  }
}

function namesOf(sentences: readonly SentenceFeatures[]): (readonly [string, string[]])[] {
  const names = new Map<string, string[]>()
  for (const s of sentences)
    for (const m of s.names) {
      const name = m.name
      const list = names.get(name)
      const place = `${s.text}:${m.head.start}`
      if (list) list.push(place)
      else names.set(name, [place])
    }
  return [...names].sort((x, y) => y[1].length - x[1].length || (x[0] < y[0] ? -1 : 1)).slice(0, MOST_NAMES)
}
