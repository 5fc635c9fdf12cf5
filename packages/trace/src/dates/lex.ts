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
  /** Classes of all meanings together, of `START`: which rules may begin here. */
  readonly starts: number
}

/** Classes of words with which a rule may begin, as bits. */
export const START = {
  number: 1,
  weekday: 1 << 1,
  month: 1 << 2,
  unit: 1 << 3,
  part: 1 << 4,
  day: 1 << 5,
  from: 1 << 6,
  open: 1 << 7,
  span: 1 << 8,
  in: 1 << 9,
  mod: 1 << 10,
  season: 1 << 11,
  reference: 1 << 12,
  set: 1 << 13,
  feast: 1 << 14,
  clock: 1 << 15,
  decade: 1 << 16,
  rest: 1 << 17,
  final: 1 << 18,
  vague: 1 << 19,
  this: 1 << 20,
  direction: 1 << 21,
  same: 1 << 22,
  the: 1 << 23,
  other: 1 << 24,
} as const

const RELATION_START: Readonly<Record<Extract<DateWord, { is: 'relation' }>['relation'], number>> = {
  before: START.open,
  after: START.open,
  since: START.open,
  until: START.open,
  from: START.from,
  between: START.from,
  in: START.in,
  within: START.span,
  during: START.span,
  for: START.span,
  to: START.other,
  of: START.other,
  ago: START.other,
  later: START.other,
}

function startOf(word: DateWord): number {
  switch (word.is) {
    case 'relation':
      return RELATION_START[word.relation]
    case 'dayOffset':
      return START.day
    case 'every':
      return START.set
    case 'oclock':
    case 'clockPoint':
      return START.clock
    case 'last':
      return START.direction
    case 'weekday':
    case 'month':
    case 'unit':
    case 'part':
    case 'mod':
    case 'season':
    case 'reference':
    case 'set':
    case 'feast':
    case 'decade':
    case 'rest':
    case 'final':
    case 'vague':
    case 'direction':
    case 'same':
      return START[word.is]
    default:
      return START.other
  }
}

interface Phrase {
  readonly rest: readonly string[]
  /** Begins with a bare alef: an article, or a word that bears no hamza. */
  readonly alef: boolean
  readonly date?: DateWord
  readonly number?: NumberWord
}

type Index = ReadonlyMap<string, readonly Phrase[]>

function buildIndex(
  dateRows: readonly { readonly words: readonly string[]; readonly means: DateWord }[],
  numberRows: readonly { readonly words: readonly string[]; readonly means: NumberWord }[],
): Index {
  const index = new Map<string, Phrase[]>()
  const add = (words: readonly string[], phrase: Omit<Phrase, 'rest' | 'alef'>) => {
    for (const w of words) {
      const [first, ...rest] = tokenize(w).map((t) => t.folded)
      if (first === undefined) continue
      const list = index.get(first)
      const entry = { ...phrase, rest, alef: w.startsWith('\u0627') }
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

/** A word looked up once: its meanings as a single word, and the entries of several words it may begin. */
interface Entry {
  readonly alone: Lexed | undefined
  readonly longer: readonly (Omit<Shape, 'length'> & { readonly phrase: Phrase })[]
}

const NOTHING: Entry = { alone: undefined, longer: [] }

/** Letters that the article and the plain alef never are: «آلان» is a name, «الآن» is now. */
const HAMZA_ALEF = /^[\u0623\u0625\u0622\u0671]/
const MADDA = 1
const HAMZA = 2
const HAMZA_FIRST = 4

function spellingOf(token: Token): number {
  if (token.script !== 'arabic') return 0
  const { text } = token
  return (
    (hasMadda(token) ? MADDA : 0) | (text.includes('\u0623') ? HAMZA : 0) | (HAMZA_ALEF.test(text) ? HAMZA_FIRST : 0)
  )
}

function entryOf(token: Token, spelling: number): Entry {
  const found = token.script === 'arabic' ? arabicShapes(token.folded) : englishShapes(token.folded)
  if (found === NONE) return NOTHING
  const dates: DateHit[] = []
  const numbers: NumberHit[] = []
  const longer: (Omit<Shape, 'length'> & { readonly phrase: Phrase })[] = []
  for (const { phrases, conj, prep, def } of found)
    for (const phrase of phrases) {
      if (!isSpelling(token.folded, phrase, { conj, prep, def }, spelling)) continue
      if (phrase.rest.length > 0) {
        longer.push({ conj, prep, def, phrase })
        continue
      }
      const shape = { conj, prep, def, length: 1 }
      if (phrase.date) dates.push({ word: phrase.date, ...shape })
      if (phrase.number) numbers.push({ word: phrase.number, ...shape })
    }
  const alone = dates.length + numbers.length > 0 ? lexedOf(dates, numbers) : undefined
  return alone || longer.length > 0 ? { alone, longer } : NOTHING
}

/** Whether the letters as written allow the entry, where folding has united words that differ in a hamza. */
function isSpelling(folded: string, p: Phrase, shape: Omit<Shape, 'length'>, spelling: number): boolean {
  const whole = !shape.conj && shape.prep === ''
  if (spelling & HAMZA_FIRST && whole && (shape.def || p.alef)) return false
  if (p.date?.is === 'month' && p.date.madda && shape.conj && !(spelling & MADDA)) return false
  // «وأحد» is "and one of", «واحد» is one.
  return !(whole && spelling & HAMZA && folded.startsWith('واحد'))
}

function lexedOf(dates: readonly DateHit[], numbers: readonly NumberHit[]): Lexed {
  let starts = numbers.length > 0 ? START.number : 0
  for (const d of dates) starts |= startOf(d.word)
  return { dates, numbers, starts }
}

/**
 * Looks every token up. Undefined where a token is no word of a date or number: the great majority, which is what
 * keeps the reading fast. Linear in the number of tokens.
 */
export function lexTokens(tokens: readonly Token[]): readonly (Lexed | undefined)[] {
  const entries = new Map<string, Entry>()
  const out: (Lexed | undefined)[] = new Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word' || token.script === 'other' || token.folded.length > 16) continue
    let entry = entries.get(token.text)
    if (entry === undefined) {
      entry = entryOf(token, spellingOf(token))
      entries.set(token.text, entry)
    }
    if (entry === NOTHING) continue
    out[i] = entry.longer.length === 0 ? entry.alone : withPhrases(tokens, i, entry)
  }
  return out
}

function withPhrases(tokens: readonly Token[], i: number, entry: Entry): Lexed | undefined {
  const dates: DateHit[] = []
  const numbers: NumberHit[] = []
  for (const { phrase, conj, prep, def } of entry.longer) {
    const length = matches(tokens, i, phrase.rest)
    if (length === 0) continue
    if (phrase.date) dates.push({ word: phrase.date, conj, prep, def, length })
    if (phrase.number) numbers.push({ word: phrase.number, conj, prep, def, length })
  }
  if (dates.length + numbers.length === 0) return entry.alone
  const all = [...dates, ...(entry.alone?.dates ?? [])].sort((a, b) => b.length - a.length)
  return lexedOf(all, [...numbers, ...(entry.alone?.numbers ?? [])])
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
