import type { DateWord } from '#lexicon/dates'
import type { Token } from '#text'
import type { Reading } from './expression.ts'
import { type DateHit, isJoined, type Lexed, lexTokens } from './lex.ts'
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

export { isJoined }

/** True where nothing that belongs to the phrase follows: the end, a mark, a new line. */
export function endsHere(r: Reader, i: number): boolean {
  const t = r.tokens[i]
  return t === undefined || t.kind === 'punctuation' || t.kind === 'quote' || !isJoined(r.tokens, i)
}
