import type { AgentKind } from '@isnad/trace'
import { arabicStem, englishStem, translationsOf } from '@isnad/trace/lineage'
import { coarseWords, findKnownName, NameMatcher, spellingSimilarity } from '@isnad/trace/names'
import { foldText, tokenize } from '@isnad/trace/text'

export interface NameReason {
  readonly code: string
  readonly params: Readonly<Record<string, string | number>>
}

export interface NameAnswer {
  readonly answer: 'same' | 'different' | 'cannot tell'
  readonly score: number
  readonly because: readonly NameReason[]
}

/** Kinds whose words name somebody; the rest describe ("a former clerk", "documents") and are never joined by words. */
export const NAMED: ReadonlySet<AgentKind> = new Set(['person', 'organisation', 'outlet'])
const BODIES: ReadonlySet<AgentKind> = new Set(['organisation', 'outlet'])
const ALIKE = 0.6

/** A name folded whole: two that are equal here are the same words. */
export function foldName(name: string): string {
  return foldText(name.trim()).text.replace(/\s+/g, ' ').toLowerCase()
}

/**
 * Under which key a name is one with equal ones, without anybody deciding: a known outlet or body, or the same words in
 * two words and more. One word may be anybody's who bears it: no key.
 */
export function certainKey(name: string, kind: AgentKind): string | undefined {
  if (!NAMED.has(kind)) return undefined
  const known = findKnownName(name)
  if (known !== undefined) return `~${known.id}`
  if (kind === 'person' && isDescribed(name)) return undefined
  return coarseWords(name).length >= 2 || foldName(name).split(' ').length >= 2 ? foldName(name) : undefined
}

/** Whether every word of a name is one of the dictionary: «موظف سابق», «الإدارة», "the office" rather than a name. */
export function isDescribed(name: string): boolean {
  const words = tokenize(name).filter(({ kind, folded }) => kind === 'word' && !ARTICLES.has(folded))
  return words.every(({ text, folded, script }) =>
    script === 'arabic' ? isDictionaryWord(folded) : !/^\p{Lu}/u.test(text),
  )
}

/** A word that the bilingual table translates; one that it only spells («ترامب», "trump") is a name. */
function isDictionaryWord(folded: string): boolean {
  const translations = translationsOf(arabicStem(folded)).filter(({ trust }) => trust >= 0.25)
  return translations.length > 0 && translations.every(({ stem }) => spellingSimilarity(folded, stem) < 0.5)
}

/** Begins a key under which names come that agree in one word and nearly in another. */
export const NEARLY = '~'

/** A key, and all that it is with one class left out: two that are one change apart have one of these in common. */
function withoutOne(key: string): readonly string[] {
  return [key, ...[...key].map((_, i) => key.slice(0, i) + key.slice(i + 1))]
}

/**
 * Keys under which names are brought together that are then compared: any two words, coarsely; who is known.
 * @param coarse - the name's `coarseWords`
 */
export function blockKeys(name: string, coarse: readonly string[]): readonly string[] {
  const words = coarse.slice(0, 5)
  const keys = new Set<string>()
  for (const [i, one] of words.entries())
    for (const other of words.slice(i + 1)) keys.add([one, other].sort().join(' '))
  // Of two words one may be spelled so that it gains or loses a consonant; three and more agree in two mostly.
  const [first, second, ...more] = words
  if (first !== undefined && second !== undefined && more.length === 0) {
    for (const less of withoutOne(second)) keys.add(`${NEARLY}${first} ${less}`)
    for (const less of withoutOne(first)) keys.add(`${NEARLY}${second} ${less}`)
  }
  const rest = distinctWords(name)
  // A body's name may be one word beside what kind of body it is, and that word in the other script.
  if (rest.length === 1 && coarseWords(rest[0]!)[0] !== undefined) keys.add(`b ${coarseWords(rest[0]!)[0]}`)
  return [...keys]
}

/**
 * Whether two names may be one agent's. As `matchNames`; for bodies and outlets words that are translated rather than
 * spelled («شبكة», "network") count as agreeing, though never by themselves.
 */
export function compareNames(
  a: string,
  b: string,
  kinds: readonly [AgentKind, AgentKind],
  matcher = new NameMatcher(),
): NameAnswer {
  const matched = matcher.match(a, b)
  if (matched.answer === 'same')
    return { answer: 'same', score: matched.score, because: matched.because.map((code) => ({ code, params: {} })) }
  if (BODIES.has(kinds[0]) && BODIES.has(kinds[1])) {
    const translated = compareBodies(a, b)
    if (translated !== undefined) return translated
  }
  if (matched.answer === 'different')
    return { answer: 'different', score: matched.score, because: matched.because.map((code) => ({ code, params: {} })) }
  const missing = 'missing' in matched ? matched.missing : []
  return {
    answer: 'cannot tell',
    score: matched.score,
    because: missing.map((what) => ({ code: `missing-${what}`, params: {} })),
  }
}

/** Words that only say what kind of body it is. */
const GENERIC = new Set(
  'network agency newspaper paper daily channel website site review gazette news press television radio committee council battalion brigade ministry شبكة وكالة صحيفة جريدة قناة موقع مجلة أنباء تلفزيون إذاعة لجنة مجلس كتيبة لواء وزارة'
    .split(' ')
    .map((word) => foldName(word)),
)

function plainWords(name: string): string[] {
  return tokenize(name).flatMap(({ kind, folded }) => (kind === 'word' && folded.length > 1 ? [folded] : []))
}

function distinctWords(name: string): string[] {
  return plainWords(name).filter((word) => !GENERIC.has(word.replace(/^ال(?=..)/, '')) && !ARTICLES.has(word))
}
const ARTICLES = new Set(['the', 'al', 'el', 'of', 'and'])

function compareBodies(a: string, b: string): NameAnswer | undefined {
  const [xs, ys] = [distinctWords(a), distinctWords(b)]
  if (xs.length === 0 || xs.length !== ys.length) return undefined
  const free = [...ys]
  let spelled = 0
  let translated = 0
  for (const x of xs) {
    const at = free.findIndex((y) => isTranslation(x, y) || spellingSimilarity(x, y) >= ALIKE)
    if (at < 0) return undefined
    if (isTranslation(x, free[at]!)) translated++
    else spelled++
    free.splice(at, 1)
  }
  if (spelled === 0 && translated < 2) return undefined
  const because = { code: translated > 0 ? 'translated-words' : 'name-beside-kind', params: { spelled, translated } }
  return { answer: 'same', score: spelled > 0 ? 0.8 : 0.6, because: [because] }
}

function isTranslation(x: string, y: string): boolean {
  const [arabic, english] = /[\u0621-\u064a]/.test(x) ? [x, y] : [y, x]
  if (/[\u0621-\u064a]/.test(english)) return false
  const stem = englishStem(english)
  return translationsOf(arabicStem(arabic)).some((t) => t.stem === stem && t.trust >= 0.3)
}
