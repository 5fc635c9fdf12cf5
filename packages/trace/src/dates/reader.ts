import type { DateWord } from '#lexicon/dates'
import type { Token } from '#text'
import type { Reading } from './expression.ts'
import { type DateHit, isJoined, type Lexed, lexTokens, START } from './lex.ts'
import { type NumberReading, readCardinal, readOrdinal } from './numbers.ts'

/** The looked-up tokens of one text, and what the caller said about it: all that the grammars read from. */
export interface Reader {
  readonly tokens: readonly Token[]
  readonly lexed: readonly (Lexed | undefined)[]
  readonly country: string | undefined
  /** Where the reading before ended: a list of dates goes on there («2011 و2013»). */
  previous: Reading | undefined
}

export function makeReader(tokens: readonly Token[], country: string | undefined): Reader {
  return { tokens, lexed: lexTokens(tokens), country, previous: undefined }
}

type Kind = DateWord['is']
export type HitOf<K extends Kind> = DateHit & { readonly word: Extract<DateWord, { is: K }> }

/** A rule, and the classes of words it can begin with: it is tried nowhere else. */
export interface Rule {
  readonly starts: number
  readonly read: (r: Reader, i: number) => Reading | undefined
}

const THIS = new Set(['هذا', 'هذه', 'بهذا', 'بهذه', 'لهذا', 'لهذه', 'وهذا', 'وهذه'])
const ARTICLES = new Set(['the', 'a', 'an'])

/** Classes of `START` of a token; 0 where no rule begins. */
export function startsAt(r: Reader, i: number): number {
  const token = r.tokens[i]
  if (token === undefined) return 0
  const lexed = r.lexed[i]
  if (lexed !== undefined) return ARTICLES.has(token.folded) ? lexed.starts | START.the : lexed.starts
  if (token.kind === 'number') return START.number
  if (token.kind !== 'word' || token.folded.length > 4) return 0
  if (token.script === 'arabic') {
    if (THIS.has(token.folded)) return START.this
    // «الـ48»: the article before figures.
    return token.folded.length <= 3 && r.tokens[i + 1]?.kind === 'number' && !token.spaceAfter ? START.number : 0
  }
  return ARTICLES.has(token.folded) ? START.the : 0
}

/** The longest reading of the rules that may begin at token `i`; the earlier rule among equals. */
export function longest(rules: readonly Rule[], r: Reader, i: number): Reading | undefined {
  const starts = startsAt(r, i)
  if (starts === 0) return undefined
  let best: Reading | undefined
  for (const rule of rules) {
    if ((rule.starts & starts) === 0) continue
    const found = rule.read(r, i)
    if (found && (!best || found.last > best.last)) best = found
  }
  return best
}

/** The first meaning of class `is` at token `i`. */
export function word<K extends Kind>(r: Reader, i: number, is: K): HitOf<K> | undefined {
  const lexed = r.lexed[i]
  if (lexed === undefined) return undefined
  for (const h of lexed.dates) if (h.word.is === is) return h as HitOf<K>
  return undefined
}

/** The first meaning of class `is` at token `i` that satisfies `test`. */
export function wordThat<K extends Kind>(
  r: Reader,
  i: number,
  is: K,
  test: (hit: HitOf<K>) => boolean,
): HitOf<K> | undefined {
  const lexed = r.lexed[i]
  if (lexed === undefined) return undefined
  for (const h of lexed.dates) if (h.word.is === is && test(h as HitOf<K>)) return h as HitOf<K>
  return undefined
}

/** As `word`, but only where the token goes on from the one before it. */
export function next<K extends Kind>(r: Reader, i: number, is: K): HitOf<K> | undefined {
  return r.lexed[i] !== undefined && isJoined(r.tokens, i) ? word(r, i, is) : undefined
}

/** A preposition of time, unless a longer entry begins with it: «بعد الظهر» and «بعد غد» are no "after". */
export function relationAt(r: Reader, i: number): HitOf<'relation'> | undefined {
  const relation = word(r, i, 'relation')
  if (!relation) return undefined
  const longest = r.lexed[i]!.dates[0]!
  return longest.length > relation.length ? undefined : relation
}

export function folded(r: Reader, i: number): string | undefined {
  return r.tokens[i]?.folded
}

export function isMark(r: Reader, i: number, marks: string): boolean {
  const t = r.tokens[i]
  return t !== undefined && t.kind === 'punctuation' && marks.includes(t.text) && isJoined(r.tokens, i)
}

/** A number without separators, as its digits. */
export function digitsAt(r: Reader, i: number): string | undefined {
  const t = r.tokens[i]
  return t?.kind === 'number' && isDigits(t.folded) ? t.folded : undefined
}

function isDigits(s: string): boolean {
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i)
    if (c < 48 || c > 57) return false
  }
  return s.length > 0
}

export function cardinal(r: Reader, i: number): NumberReading | undefined {
  return isJoined(r.tokens, i) || i === 0 ? readCardinal(r, i) : readCardinal(r, i)
}

export function ordinal(r: Reader, i: number): NumberReading | undefined {
  return readOrdinal(r, i)
}

export { isJoined, START }

/** True where nothing that belongs to the phrase follows: the end, a mark, a new line. */
export function endsHere(r: Reader, i: number): boolean {
  const t = r.tokens[i]
  return t === undefined || t.kind === 'punctuation' || t.kind === 'quote' || !isJoined(r.tokens, i)
}
