import { foldWord } from '#text'
import { findKnownName } from '../known-names.ts'
import type { SameAgent } from '../types.ts'
import { areFarApart, coarseLetters } from './coarse-letters.ts'
import { isArabic } from './letters.ts'
import { areLookAlikes, renderedNames, rendersLookAlike } from './look-alikes.ts'
import { type NameWord, nameWords } from './name-words.ts'
import { arePairedPlaces } from './places.ts'
import { sameScriptSimilarity } from './same-script.ts'
import { openSpelling } from './weights.ts'

/** A pair of words at or above this is one name in two spellings. */
const SAME_WORD = 0.6
/** Below this they are different names. */
const OTHER_WORD = 0.3
/** The logistic curve from the spelling model's score to a likeness of 0.5 and its slope there. */
const MIDDLE = 1.4
const STEEP = 3
/** Words of a name that are read; longer ones are no names. */
const WORDS = 8

/**
 * How sure it is that two single words spell one name, 0 to 1, in any pair of scripts. Look-alikes get 0.
 * Across scripts: the spelling model's score through a logistic curve; what each threshold lets through is measured in
 * docs/trace/names.md.
 */
export function spellingSimilarity(a: string, b: string): number {
  const [x] = nameWords(a)
  const [y] = nameWords(b)
  return x && y ? wordSimilarity(x, isArabic(a), y, isArabic(b)) : 0
}

function wordSimilarity(x: NameWord, xArabic: boolean, y: NameWord, yArabic: boolean): number {
  if (x.servant !== y.servant) return 0
  const model = openSpelling()
  if (xArabic !== yArabic) {
    const [arabic, latin] = xArabic ? [x.letters, y.letters] : [y.letters, x.letters]
    const score = model.score(arabic, latin)
    if (score > 1 && rendersLookAlike(arabic, latin, model)) return 0
    return 1 / (1 + Math.exp(-STEEP * (score - MIDDLE)))
  }
  if (x.letters === y.letters) return 1
  if (xArabic) return areLookAlikes(x.letters, y.letters) ? 0 : sameScriptSimilarity(x.letters, y.letters, true)
  const similarity = sameScriptSimilarity(x.letters, y.letters, false)
  if (similarity < OTHER_WORD) return similarity
  const a = renderedNames(x.letters, model)
  const b = renderedNames(y.letters, model)
  // "Hassan" and "Hussein" are each a name of one group, and not the same one.
  if (a.size > 0 && b.size > 0 && ![...a].some((name) => b.has(name))) return 0
  return similarity
}

/**
 * Whether two names, in either script, may be one agent's. Titles, articles and filiation are left out; the words are
 * aligned in order, and the shorter name may leave some of the longer one's out. Two words that agree propose "same";
 * one is never enough; a pair of look-alikes or a word that clearly differs says "different". Known names (outlets,
 * organisations, places) are looked up first. A person confirms a merge; this only proposes it.
 */
export function matchNames(a: string, b: string): SameAgent {
  return compareRead(readName(a), readName(b), wordSimilarity)
}

/**
 * `matchNames` for many names at once: each is read once, and two words that were compared are not compared again. Words
 * in two scripts whose consonants lie far apart are taken to be different without asking the spelling model.
 */
export class NameMatcher {
  readonly #names = new Map<string, ReadName>()
  readonly #alike = new Map<string, number>()
  readonly #coarse = new Map<string, string>()

  match(a: string, b: string): SameAgent {
    return compareRead(this.#read(a), this.#read(b), this.#similarity)
  }

  #read(name: string): ReadName {
    let read = this.#names.get(name)
    if (read === undefined) {
      read = readName(name)
      if (this.#names.size >= REMEMBERED) this.#names.clear()
      this.#names.set(name, read)
    }
    return read
  }

  readonly #similarity: Similarity = (x, xArabic, y, yArabic) => {
    if (x.servant !== y.servant) return 0
    const key = `${x.letters} ${y.letters}`
    let alike = this.#alike.get(key)
    if (alike === undefined) {
      const isFar = xArabic !== yArabic && areFarApart(this.#keyOf(x, xArabic), this.#keyOf(y, yArabic))
      alike = isFar ? 0 : wordSimilarity(x, xArabic, y, yArabic)
      if (this.#alike.size >= REMEMBERED) this.#alike.clear()
      this.#alike.set(key, alike)
    }
    return alike
  }

  #keyOf({ letters }: NameWord, arabic: boolean): string {
    let key = this.#coarse.get(letters)
    if (key === undefined) {
      key = coarseLetters(letters, arabic)
      if (this.#coarse.size >= REMEMBERED) this.#coarse.clear()
      this.#coarse.set(letters, key)
    }
    return key
  }
}

/** Names and pairs of words kept by a matcher; beyond, it begins anew. */
const REMEMBERED = 500_000

interface ReadName {
  readonly name: string
  readonly folded: string
  readonly known: ReturnType<typeof findKnownName>
  readonly words: readonly NameWord[]
  readonly arabic: boolean
}

type Similarity = typeof wordSimilarity

function readName(name: string): ReadName {
  return {
    name,
    folded: foldWord(name.trim()),
    known: findKnownName(name),
    words: nameWords(name).slice(0, WORDS),
    arabic: isArabic(name),
  }
}

function compareRead(a: ReadName, b: ReadName, similarity: Similarity): SameAgent {
  const { known, words: xs } = a
  const { known: other, words: ys } = b
  if (known && other) {
    if (known.id === other.id) return { answer: 'same', because: ['known-alias'], score: 1 }
    return { answer: 'different', because: ['known-names-differ'], score: 0 }
  }
  if (arePairedPlaces(a.name, b.name)) return { answer: 'same', because: ['place-table'], score: 1 }
  if (xs.length === 0 || ys.length === 0) return { answer: 'cannot tell', missing: ['words'], score: 0 }
  const same = a.folded === b.folded
  const { total, words, least } = align(xs, a.arabic, ys, b.arabic, similarity)
  const short = Math.min(xs.length, ys.length)
  const long = Math.max(xs.length, ys.length)
  const score = Math.round((total / short) * 1000) / 1000
  if (same && short > 1) return { answer: 'same', because: ['same-words'], score: 1 }
  if (words < short) {
    if (least < OTHER_WORD || words === 0) return { answer: 'different', because: ['words-differ'], score }
    return { answer: 'cannot tell', missing: ['spelling'], score }
  }
  if (short === 1) {
    // One word may be anybody's who bears it.
    return { answer: 'cannot tell', missing: [long > 1 ? 'rest-of-name' : 'second-word'], score }
  }
  return { answer: 'same', because: [long > short ? 'part-of-name' : 'spelling'], score }
}

/** The best alignment in order: words of the shorter name that find their like, with the sum of similarities. */
function align(
  xs: readonly NameWord[],
  xArabic: boolean,
  ys: readonly NameWord[],
  yArabic: boolean,
  likeness: Similarity,
): { total: number; words: number; least: number } {
  const [short, long, shortArabic, longArabic] =
    xs.length <= ys.length ? [xs, ys, xArabic, yArabic] : [ys, xs, yArabic, xArabic]
  const n = short.length
  const m = long.length
  const similarity = short.map((s) => long.map((l) => likeness(s, shortArabic, l, longArabic)))
  const best = Array.from({ length: n + 1 }, () => new Float64Array(m + 1))
  for (let i = 1; i <= n; i++)
    for (let j = 1; j <= m; j++) {
      const s = similarity[i - 1]![j - 1]!
      best[i]![j] = Math.max(best[i - 1]![j]!, best[i]![j - 1]!, best[i - 1]![j - 1]! + (s >= SAME_WORD ? s : s * 0.5))
    }
  let words = 0
  let total = 0
  const matched = new Set<number>()
  const taken = new Set<number>()
  for (let i = n, j = m; i > 0 && j > 0; ) {
    const here = best[i]![j]!
    if (here === best[i - 1]![j]) i--
    else if (here === best[i]![j - 1]) j--
    else {
      const s = similarity[i - 1]![j - 1]!
      if (s >= SAME_WORD) {
        words++
        total += s
        matched.add(i - 1)
        taken.add(j - 1)
      }
      i--
      j--
    }
  }
  // The likeness of the word that fits worst: a name that clearly differs, not a spelling in doubt.
  let least = 1
  for (let i = 0; i < n; i++) if (!matched.has(i)) least = Math.min(least, Math.max(...similarity[i]!))
  // Of two names of one length neither is the shorter: the same from both sides.
  for (let j = 0; n === m && j < m; j++)
    if (!taken.has(j)) least = Math.min(least, Math.max(...similarity.map((row) => row[j]!)))
  return { total, words, least }
}
