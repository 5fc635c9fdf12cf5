import { coarseWords, spellingSimilarity } from '@isnad/trace/names'

/** A stretch of text, UTF-16 code units, end exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Words of a name that are looked at; a longer one is found by its first words. */
const WORDS = 6
/** How alike two words must be that are the whole of a name, and how alike one of several must be at least. */
const ALONE = 0.85
const AMONG = 0.6
/** Where only the consonants agree. */
const CONSONANTS = 0.01
/** Letters from which on two spellings in one script are looked at; shorter ones differ by a letter and are other words. */
const LONG = 5
/** Letters that Arabic writes onto the next word: and, so, by, for, as, the. */
const ATTACHED = /^(?:[وف](?=..))?(?:لل|[بلك](?=ال|..)|ال)?(?:ال)?/u
const WORD = /[\p{L}\p{M}\p{N}ـ]+(?:['’‘ʼ][\p{L}\p{M}]+)*/gu

interface Token extends Range {
  readonly forms: readonly string[]
}

/**
 * Finds every place where a text may write a name: with other vowels, marks and letter forms, with what Arabic attaches,
 * in the possessive, in the other script as it is transliterated, and by initials. It would rather find one place too many
 * than miss one; a person looks. A name that is paraphrased or split by other words is not found.
 */
export function findName(text: string, name: string): readonly Range[] {
  const wanted = tokensOf(name).slice(0, WORDS)
  if (wanted.length === 0) return []
  const tokens = tokensOf(text)
  const found = [...spelled(tokens, wanted), ...byInitials(text, tokens, wanted)]
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter((one, i) => !found.slice(0, i).some((before) => one.start < before.end))
}

/** Whether a text may write one of the names. */
export function writesName(text: string, names: Iterable<string>): boolean {
  for (const name of names) if (findName(text, name).length > 0) return true
  return false
}

function* spelled(tokens: readonly Token[], wanted: readonly Token[]): Generator<Range> {
  const begins = new Map<string, boolean>()
  const mayBegin = ({ forms }: Token): boolean => {
    const word = forms[0]!
    const known = begins.get(word)
    if (known !== undefined) return known
    const may = forms.some((form) => wanted[0]!.forms.some((one) => shareBeginning(coarse(form), coarse(one))))
    begins.set(word, may)
    return may
  }
  for (const [i, first] of tokens.entries()) {
    if (!mayBegin(first)) continue
    // «عبد الله» is one word in the other script: a window may be one word shorter or longer.
    for (const count of [wanted.length, wanted.length + 1, wanted.length - 1]) {
      const window = count < 1 ? [] : tokens.slice(i, i + count)
      if (window.length !== count || count === 0 || !isAlike(window, wanted)) continue
      yield { start: first.start, end: window.at(-1)!.end }
      break
    }
  }
}

/** One of two keys goes on where the other ends: a word, or the beginning of one that is written together. */
function shareBeginning(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a) || a === '0' || b === '0'
}

function isAlike(window: readonly Token[], wanted: readonly Token[]): boolean {
  const [a, b] = window.length === wanted.length ? [window, wanted] : [[joined(window)], [joined(wanted)]]
  if (window.length !== wanted.length && !b[0]!.forms.some((form) => coarse(form).length > 2)) return false
  const alike = a.map((token, i) => likeness(token.forms, b[i]!.forms))
  if (alike.length === 1) return alike[0]! >= ALONE
  return alike.every((one) => one > 0) && alike.some((one) => one >= AMONG)
}

function joined(tokens: readonly Token[]): Token {
  return { start: 0, end: 0, forms: [tokens.map(({ forms }) => forms[0]!).join('')] }
}

/** 1 for the same letters; the least above 0 where only the consonants agree. */
function likeness(a: readonly string[], b: readonly string[]): number {
  let most = 0
  for (const x of a) {
    for (const y of b) {
      if (x === y) return 1
      const key = coarse(x)
      if (key !== coarse(y)) continue
      most = Math.max(most, similarity(x, y), key.length >= 2 ? CONSONANTS : 0)
    }
  }
  return most
}

const KEYS = new Map<string, string>()

function coarse(form: string): string {
  let key = KEYS.get(form)
  if (key === undefined) {
    key = coarseWords(form).join('')
    if (KEYS.size > 100_000) KEYS.clear()
    KEYS.set(form, key)
  }
  return key
}

const isArabic = (form: string): boolean => /^[\u0621-\u064a]/u.test(form)

/** Across scripts «ليلى» is read as if it ended in «ا» too; in one script short words are other words. */
function similarity(a: string, b: string): number {
  if (isArabic(a) === isArabic(b)) {
    return Math.min(a.length, b.length) < LONG ? CONSONANTS : spellingSimilarity(a, b)
  }
  const open = (text: string): string => text.replace(/ي$/u, 'ا')
  return Math.max(spellingSimilarity(a, b), spellingSimilarity(open(a), open(b)))
}

/** The text looked at last: one text is searched for many names. */
let last: { readonly text: string; readonly tokens: readonly Token[] } | undefined

function tokensOf(text: string): readonly Token[] {
  if (last?.text !== text) {
    const tokens = [...text.matchAll(WORD)].flatMap((match) => {
      const forms = formsOf(match[0])
      return forms.length === 0 ? [] : [{ start: match.index, end: match.index + match[0].length, forms }]
    })
    if (text.length < LONG_TEXT) return tokens
    last = { text, tokens }
  }
  return last.tokens
}

const LONG_TEXT = 1_000

/** A word as it is folded, and without what may be attached to it. */
function formsOf(word: string): readonly string[] {
  const folded = foldLetters(word)
  if (folded === '') return []
  if (!isArabic(folded)) {
    const plain = folded.replace(/['’‘ʼ]s$/u, '').replaceAll(/['’‘ʼ]/gu, '')
    return [plain]
  }
  const forms = new Set([folded])
  for (const cut of [/^[وف](?=...)/u, /^[بلك](?=...)/u, /^[وف]?[بلك](?=...)/u, ATTACHED]) {
    const rest = folded.replace(cut, '')
    if (rest.length >= 2) forms.add(rest)
  }
  for (const form of [...forms]) if (form.startsWith('ال') && form.length > 4) forms.add(form.slice(2))
  return [...forms]
}

/** Marks, tatweel, presentation forms and the spellings of alef, ya and ta marbuta folded; lower case. */
function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}ـ]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[أإآٱ]/gu, 'ا')
    .replaceAll('ة', 'ه')
    .replaceAll(/[ىی]/gu, 'ي')
    .replaceAll('ک', 'ك')
}

/** "L. Haddad", «ل. حداد» in either script, and "L.H." in its own: of a name of two words or more. */
function* byInitials(text: string, tokens: readonly Token[], wanted: readonly Token[]): Generator<Range> {
  if (wanted.length < 2) return
  const first = wanted[0]!.forms
  const family = wanted.at(-1)!.forms
  for (const [i, token] of tokens.entries()) {
    const next = tokens[i + 1]
    if (next === undefined || token.end - token.start !== 1 || text[token.end] !== '.') continue
    if (!isInitial(token.forms[0]!, first) || likeness(next.forms, family) < AMONG) continue
    yield { start: token.start, end: next.end }
  }
  const letters = wanted.map(({ forms }) => `${forms.at(-1)![0]!}\\.`).join('[ \\u00a0]?')
  if (!/\p{L}\.[ \u00a0]?\p{L}\./u.test(text)) return
  const folded = [...text].map((letter) =>
    (foldLetters(letter) || letter).padEnd(letter.length).slice(0, letter.length),
  )
  for (const match of folded.join('').matchAll(new RegExp(`(?<![\\p{L}.])${letters}(?!\\p{L})`, 'gu'))) {
    yield { start: match.index, end: match.index + match[0].length }
  }
}

function isInitial(letter: string, name: readonly string[]): boolean {
  return name.some((form) =>
    isArabic(form) === isArabic(letter) ? form.startsWith(letter) : coarse(form).startsWith(coarse(letter)),
  )
}
