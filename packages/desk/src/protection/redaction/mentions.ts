import { coarseWords, spellingSimilarity } from '@isnad/trace/names'
import { foldText, type Token, tokenize } from '@isnad/trace/text'
import { lettersOf, type ReadTerm, readTerm, SHORTEST_TERM, type Term, type TermWord } from './terms.ts'

/**
 * How a term stands in a text. `same`: letter for letter after folding (vowels, tatweel, forms of alef, yeh and heh, presentation forms, digits,
 * case). `inflected`: with letters attached before or behind. `other script`: as the spelling model renders it. `split`: across hyphens, spaces or
 * lines, or run together. `reversed`: in visual order. `inside`: within a longer word, such as an address. `initials`.
 */
export type MentionForm = 'same' | 'inflected' | 'other script' | 'split' | 'reversed' | 'inside' | 'initials'

export interface Mention {
  /** UTF-16 units of the text, end exclusive. */
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly term: string
  readonly form: MentionForm
  /** One word of a name stands alone. */
  readonly isPart: boolean
  /** False where it may be chance: initials, and a single word that is only spelled alike in the other script. */
  readonly isSure: boolean
}

/** Two words at or above this are proposed as one name in two scripts; at or above the second they are taken to be. */
const ALIKE = 0.6
const SURELY_ALIKE = 0.85
/** A shorter word within a longer one is chance. */
const SHORTEST_INSIDE = 5
const SHORTEST_SPLIT = 5

/** An article that stands by itself: «al-Nahhas» and «Nahhas» are one. */
const LINKING = /^(?:al|el|ال)[-’']?$/
const BEFORE = /^[وف]?(?:[بكل]?(?:ال)?|لل|س)$/
const BEHIND = /^(?:[هيك]|ها|هم|هن|نا|كم|هما|ات|ان|ين|ون|تين|يه|وي|ويه)$/
const ENGLISH_BEHIND = /^(?:['’]?s|s['’]|es|['’])$/

/** Finds every term in a text, in the order of the text. Where two forms overlap the longer one stands, then the surer. */
export function findMentions(text: string, terms: readonly Term[]): Mention[] {
  const tokens = tokenize(text)
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number')
  const compact = compactOf(words)
  const unlinked = words.filter(({ folded }) => !LINKING.test(folded))
  const keys = new Map<string, string>()
  const found = terms.flatMap((term): Found[] => {
    const read = readTerm(term)
    if (read.compact.length < SHORTEST_TERM) return []
    return [
      ...wholes(unlinked, read, keys),
      ...read.telling.flatMap((word) => parts(words, word, read, keys)),
      ...runTogether(compact, read),
      ...insides(words, read),
      ...initials(words, read),
    ]
  })
  return withoutOverlaps(found).map(({ start, end, ...rest }) => ({
    start,
    end,
    exact: text.slice(start, end),
    ...rest,
  }))
}

/** Terms that are too short to be looked for. */
export function tooShort(terms: readonly Term[]): Term[] {
  return terms.filter((term) => readTerm(term).compact.length < SHORTEST_TERM)
}

type Found = Omit<Mention, 'exact'>

function at(first: Token, last: Token, read: ReadTerm, form: MentionForm, isPart: boolean, isSure: boolean): Found {
  return { start: first.start, end: last.end, term: read.term.text, form, isPart, isSure }
}

type Alike = { readonly form: 'same' | 'inflected' | 'other script'; readonly isSure: boolean }

function wholes(words: readonly Token[], read: ReadTerm, keys: Map<string, string>): Found[] {
  const wanted = read.words.filter(({ folded }) => !LINKING.test(folded))
  const found: Found[] = []
  if (wanted.length === 0) return found
  for (let i = 0; i + wanted.length <= words.length; i += 1) {
    const pairs: Alike[] = []
    for (let k = 0; k < wanted.length; k += 1) {
      const pair = alike(words[i + k]!, wanted[k]!, keys)
      if (pair === undefined) break
      pairs.push(pair)
    }
    if (pairs.length < wanted.length) continue
    const form = pairs.some((pair) => pair.form === 'other script')
      ? 'other script'
      : pairs.some((pair) => pair.form === 'inflected')
        ? 'inflected'
        : 'same'
    // Two words in a row that render two words in a row are no chance.
    const isSure = pairs.length > 1 || pairs.every((pair) => pair.isSure)
    found.push(at(words[i]!, words[i + wanted.length - 1]!, read, form, false, isSure))
  }
  return found
}

function parts(words: readonly Token[], wanted: TermWord, read: ReadTerm, keys: Map<string, string>): Found[] {
  return words.flatMap((word) => {
    const pair = alike(word, wanted, keys)
    return pair === undefined ? [] : [at(word, word, read, pair.form, true, pair.isSure)]
  })
}

function alike(word: Token, wanted: TermWord, keys: Map<string, string>): Alike | undefined {
  if (word.folded === wanted.folded || (wanted.script === 'arabic' && word.folded === wanted.bare))
    return { form: 'same', isSure: true }
  if (wanted.isNumber || word.kind === 'number') return undefined
  if (word.script === wanted.script) {
    if (wanted.script === 'arabic')
      return inflects(word.folded, wanted) ? { form: 'inflected', isSure: true } : undefined
    const rest = word.folded.startsWith(wanted.folded) ? word.folded.slice(wanted.folded.length) : ''
    return ENGLISH_BEHIND.test(rest) ? { form: 'inflected', isSure: true } : undefined
  }
  if (word.script === 'other' || wanted.script === 'other') return undefined
  return acrossScripts(word, wanted, keys)
}

function inflects(folded: string, { bare }: TermWord): boolean {
  if (bare.length < SHORTEST_TERM) return false
  // A final heh is written as teh before what is attached: «حكومة», «حكومتهم».
  const stems = bare.endsWith('ه') ? [bare, `${bare.slice(0, -1)}ت`] : [bare]
  return stems.some((stem) => {
    for (let from = folded.indexOf(stem); from >= 0; from = folded.indexOf(stem, from + 1)) {
      const before = folded.slice(0, from)
      const behind = folded.slice(from + stem.length)
      const isBefore = before === '' || BEFORE.test(before)
      // Short names are other words' beginnings: «علي» and «عليها».
      const isBehind = behind === '' || (stem.length > SHORTEST_TERM && BEHIND.test(behind))
      if (isBefore && isBehind && before + behind !== '') return true
    }
    return false
  })
}

function acrossScripts(word: Token, wanted: TermWord, keys: Map<string, string>): Alike | undefined {
  if (word.folded.length < SHORTEST_TERM || wanted.bare.length < SHORTEST_TERM) return undefined
  const keyOf = (folded: string): string => {
    let key = keys.get(folded)
    if (key === undefined) {
      key = coarseWords(folded).join(' ')
      keys.set(folded, key)
    }
    return key
  }
  // Most words share no consonants, and need not be weighed.
  if (keyOf(word.folded) !== keyOf(wanted.folded)) return undefined
  const written = word.script === 'latin' ? word.folded.replace(/['’]s?$/, '') : word.folded
  const likeness = spellingSimilarity(written, wanted.folded)
  return likeness < ALIKE ? undefined : { form: 'other script', isSure: likeness >= SURELY_ALIKE }
}

interface Compact {
  readonly words: readonly Token[]
  readonly text: string
  /** Where each word begins in `text`, and its end at last. */
  readonly starts: readonly number[]
}

function compactOf(words: readonly Token[]): Compact {
  const starts: number[] = []
  let length = 0
  const text: string[] = []
  for (const { folded } of words) {
    starts.push(length)
    const letters = lettersOf(folded)
    text.push(letters)
    length += letters.length
  }
  return { words, text: text.join(''), starts: [...starts, length] }
}

/** The letters of a term over several words, or several words of it in one; forwards, and backwards as visual order has them. */
function runTogether({ words, text, starts }: Compact, read: ReadTerm): Found[] {
  const wanted = read.compact
  if (wanted.length < SHORTEST_SPLIT) return []
  const begins = new Map(starts.map((start, i) => [start, i] as const))
  const found: Found[] = []
  const backwards = [...wanted].reverse().join('')
  const ways: readonly (readonly [string, 'split' | 'reversed'])[] = [
    [wanted, 'split'],
    ...(backwards === wanted ? [] : [[backwards, 'reversed'] as const]),
  ]
  for (const [letters, form] of ways) {
    for (let from = text.indexOf(letters); from >= 0; from = text.indexOf(letters, from + 1)) {
      const first = begins.get(from)
      const end = begins.get(from + letters.length)
      if (first === undefined || end === undefined || end <= first) continue
      found.push(at(words[first]!, words[end - 1]!, read, form, false, true))
    }
  }
  return found
}

function insides(words: readonly Token[], read: ReadTerm): Found[] {
  const wanted = [
    ...(read.compact.length >= SHORTEST_INSIDE ? [{ letters: read.compact, isPart: false }] : []),
    ...read.telling.flatMap(({ bare }) => (bare.length >= SHORTEST_INSIDE ? [{ letters: bare, isPart: true }] : [])),
  ]
  return words.flatMap((word) => {
    const letters = lettersOf(word.folded)
    const inside = wanted.find((one) => letters.length > one.letters.length && letters.includes(one.letters))
    return inside === undefined ? [] : [at(word, word, read, 'inside', inside.isPart, true)]
  })
}

/** Single letters in a row that begin the words of a name: «س. ن.», "S. N.", and "SN" where it is written in capitals. */
function initials(words: readonly Token[], read: ReadTerm): Found[] {
  if (read.term.as !== 'name') return []
  const named = read.words.filter(({ isNumber, bare }) => !isNumber && bare !== '')
  if (named.length < 2) return []
  const letters = named.map(({ bare }) => bare[0]!)
  const joined = letters.join('')
  const found: Found[] = []
  for (const [i, word] of words.entries()) {
    if (/^\p{Lu}{2,}$/u.test(word.text) && word.folded === joined)
      found.push(at(word, word, read, 'initials', false, false))
    const row = words.slice(i, i + letters.length)
    if (row.length < letters.length || !row.every(({ folded }, k) => folded === letters[k])) continue
    found.push(at(row[0]!, row.at(-1)!, read, 'initials', false, false))
  }
  return found
}

function withoutOverlaps(found: readonly Found[]): Found[] {
  const ranked = [...found].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) || Number(b.isSure) - Number(a.isSure) || Number(a.isPart) - Number(b.isPart),
  )
  const kept: Found[] = []
  for (const one of ranked) {
    // A surer form of the same place is told instead of a longer doubtful one.
    const over = kept.filter((other) => one.start < other.end && other.start < one.end)
    if (over.length === 0) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** Whether a person said that this form may stand. */
export function isLetStand(mention: Pick<Mention, 'exact'>, stays: readonly string[]): boolean {
  const letters = lettersOf(foldText(mention.exact).text)
  return stays.some((form) => lettersOf(foldText(form).text) === letters)
}
