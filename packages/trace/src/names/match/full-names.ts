import { foldWord } from '#text'
import { findKnownName } from '../known-names.ts'
import type { SameAgent } from '../types.ts'
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
  const known = findKnownName(a)
  const other = findKnownName(b)
  if (known && other) {
    if (known.id === other.id) return { answer: 'same', because: ['known-alias'], score: 1 }
    return { answer: 'different', because: ['known-names-differ'], score: 0 }
  }
  if (arePairedPlaces(a, b)) return { answer: 'same', because: ['place-table'], score: 1 }
  const xs = nameWords(a).slice(0, WORDS)
  const ys = nameWords(b).slice(0, WORDS)
  if (xs.length === 0 || ys.length === 0) return { answer: 'cannot tell', missing: ['words'], score: 0 }
  const same = foldWord(a.trim()) === foldWord(b.trim())
  const { total, words, least } = align(xs, isArabic(a), ys, isArabic(b))
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
): { total: number; words: number; least: number } {
  const [short, long, shortArabic, longArabic] =
    xs.length <= ys.length ? [xs, ys, xArabic, yArabic] : [ys, xs, yArabic, xArabic]
  const n = short.length
  const m = long.length
  const similarity = short.map((s) => long.map((l) => wordSimilarity(s, shortArabic, l, longArabic)))
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
