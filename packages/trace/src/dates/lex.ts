import {
  ARABIC_DAYS,
  ARABIC_DIRECTIONS,
  ARABIC_FEASTS,
  ARABIC_MODS,
  ARABIC_NUMBERS,
  ARABIC_OTHER,
  ARABIC_PARTS,
  ARABIC_RELATIONS,
  ARABIC_SEASONS,
  ARABIC_UNITS,
  ARABIC_WEEKDAYS,
  type DateWord,
  EGYPTIAN_MONTHS,
  ENGLISH_HIJRI_MONTHS,
  ENGLISH_MONTHS,
  ENGLISH_NUMBERS,
  ENGLISH_WORDS,
  HIJRI_MONTHS,
  LEVANTINE_MONTHS,
  LIBYAN_MONTHS,
  MAGHREBI_MONTHS,
  type NumberWord,
} from '#lexicon/dates'
import { type Token, tokenize } from '#text'

/** What was taken off before the word was found, and how many tokens the entry spans. */
interface Shape {
  readonly conj: boolean
  readonly prep: '' | 'ب' | 'ل' | 'ك'
  readonly def: boolean
  readonly length: number
}

export interface DateHit extends Shape {
  readonly word: DateWord
}

export interface NumberHit extends Shape {
  readonly word: NumberWord
}

/** The meanings of one token (and the tokens after it, for entries of several words), longest first. */
export interface Lexed {
  readonly dates: readonly DateHit[]
  readonly numbers: readonly NumberHit[]
}

interface Phrase {
  readonly rest: readonly string[]
  readonly date?: DateWord
  readonly number?: NumberWord
}

type Index = ReadonlyMap<string, readonly Phrase[]>

function buildIndex(
  dateRows: readonly { readonly words: readonly string[]; readonly means: DateWord }[],
  numberRows: readonly { readonly words: readonly string[]; readonly means: NumberWord }[],
): Index {
  const index = new Map<string, Phrase[]>()
  const add = (words: readonly string[], phrase: Omit<Phrase, 'rest'>) => {
    for (const w of words) {
      const [first, ...rest] = tokenize(w).map((t) => t.folded)
      if (first === undefined) continue
      const list = index.get(first)
      const entry = { ...phrase, rest }
      if (list) list.push(entry)
      else index.set(first, [entry])
    }
  }
  for (const r of dateRows) add(r.words, { date: r.means })
  for (const r of numberRows) add(r.words, { number: r.means })
  for (const list of index.values()) list.sort((a, b) => b.rest.length - a.rest.length)
  return index
}

let arabic: Index | undefined
let english: Index | undefined

function arabicIndex(): Index {
  arabic ??= buildIndex(
    [
      ...ARABIC_WEEKDAYS,
      ...LEVANTINE_MONTHS,
      ...EGYPTIAN_MONTHS,
      ...MAGHREBI_MONTHS,
      ...LIBYAN_MONTHS,
      ...HIJRI_MONTHS,
      ...ARABIC_UNITS,
      ...ARABIC_PARTS,
      ...ARABIC_DAYS,
      ...ARABIC_DIRECTIONS,
      ...ARABIC_RELATIONS,
      ...ARABIC_MODS,
      ...ARABIC_SEASONS,
      ...ARABIC_OTHER,
      ...ARABIC_FEASTS,
    ],
    ARABIC_NUMBERS,
  )
  return arabic
}

function englishIndex(): Index {
  english ??= buildIndex([...ENGLISH_MONTHS, ...ENGLISH_HIJRI_MONTHS, ...ENGLISH_WORDS], ENGLISH_NUMBERS)
  return english
}

interface Found extends Omit<Shape, 'length'> {
  readonly phrases: readonly Phrase[]
}

const NONE: readonly Found[] = []

/** Every way of reading an Arabic word: whole, and without its conjunction, preposition and article. */
function arabicShapes(word: string): readonly Found[] {
  const index = arabicIndex()
  const found: Found[] = []
  const take = (w: string, conj: boolean, prep: Shape['prep'], def: boolean) => {
    const phrases = index.get(w)
    if (phrases) found.push({ phrases, conj, prep, def })
  }
  const withArticle = (w: string, conj: boolean, prep: Shape['prep']) => {
    take(w, conj, prep, false)
    if (w.length > 3 && w.startsWith('ال')) take(w.slice(2), conj, prep, true)
  }
  const withPreposition = (w: string, conj: boolean) => {
    withArticle(w, conj, '')
    const c = w[0]
    if (w.length > 3 && (c === 'ب' || c === 'ل' || c === 'ك')) {
      withArticle(w.slice(1), conj, c)
      // li + al- is written lam lam.
      if (c === 'ل' && w[1] === 'ل' && w.length > 4) {
        take(w.slice(2), conj, 'ل', true)
        take(`ال${w.slice(2)}`, conj, 'ل', false)
      }
    }
  }
  withPreposition(word, false)
  const c = word[0]
  if (word.length > 2 && (c === 'و' || c === 'ف')) withPreposition(word.slice(1), true)
  return found.length > 0 ? found : NONE
}

function englishShapes(word: string): readonly Found[] {
  const index = englishIndex()
  const phrases = index.get(word)
  const shape = { conj: false, prep: '', def: false } as const
  if (phrases) return [{ phrases, ...shape }]
  const possessive = /['’]s?$/.exec(word)
  const bare = possessive ? index.get(word.slice(0, -possessive[0].length)) : undefined
  return bare ? [{ phrases: bare, ...shape }] : NONE
}

/** True where token `i` continues the words before it: no paragraph and no ended sentence in between. */
export function isJoined(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]
  if (t === undefined) return false
  if (!t.lineBefore) return true
  const before = tokens[i - 1]
  return before !== undefined && before.kind !== 'punctuation' && before.kind !== 'quote' && t.kind !== 'punctuation'
}

/** The madda of «آب» is what tells August from a father: looked for in the letters as written. */
function hasMadda(token: Token): boolean {
  return token.text.includes('\u0622') || token.text.includes('\u0653')
}

/**
 * Looks every token up. Undefined where a token is no word of a date or number: the great majority, which is what
 * keeps the reading fast. Linear in the number of tokens.
 */
export function lexTokens(tokens: readonly Token[]): readonly (Lexed | undefined)[] {
  const shapes = new Map<string, readonly Found[]>()
  const out: (Lexed | undefined)[] = new Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word' || token.script === 'other' || token.folded.length > 16) continue
    let found = shapes.get(token.folded)
    if (found === undefined) {
      found = token.script === 'arabic' ? arabicShapes(token.folded) : englishShapes(token.folded)
      shapes.set(token.folded, found)
    }
    if (found === NONE) continue
    const dates: DateHit[] = []
    const numbers: NumberHit[] = []
    for (const f of found)
      for (const p of f.phrases) {
        const length = matches(tokens, i, p.rest)
        if (length === 0) continue
        if (p.date?.is === 'month' && p.date.madda && f.conj && !hasMadda(token)) continue
        const shape = { conj: f.conj, prep: f.prep, def: f.def, length }
        if (p.date) dates.push({ word: p.date, ...shape })
        if (p.number) numbers.push({ word: p.number, ...shape })
      }
    if (dates.length === 0 && numbers.length === 0) continue
    if (dates.length > 1) dates.sort((a, b) => b.length - a.length)
    out[i] = { dates, numbers }
  }
  return out
}

/** How many tokens the entry spans here, a hyphen between its words allowed («منتصف-الليل», "Eid al-Fitr"); 0: none. */
function matches(tokens: readonly Token[], at: number, rest: readonly string[]): number {
  let k = at + 1
  for (const w of rest) {
    let t = tokens[k]
    if (t !== undefined && t.text === '-' && w !== '-' && !t.lineBefore) t = tokens[++k]
    if (t === undefined || t.folded !== w || !isJoined(tokens, k)) return 0
    k++
  }
  return k - at
}
