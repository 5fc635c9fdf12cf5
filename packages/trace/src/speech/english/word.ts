import type { VerbReading } from '#lexicon/english'
import type { Token } from '#text'

/** Coarse parts of speech, enough to find clauses and noun phrases. */
export type Tag =
  | 'noun'
  | 'name'
  | 'adj'
  | 'num'
  | 'det'
  | 'poss'
  | 'pron'
  | 'obj'
  | 'prep'
  | 'sub'
  | 'wh'
  | 'that'
  | 'cc'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'not'
  | 'to'
  | 'adv'
  | 'verb'
  | 'comma'
  | 'stop'
  | 'colon'
  | 'dash'
  | 'joiner'
  | 'quote'
  | 'bracket'
  | 'mark'

export interface Word {
  readonly token: Token
  /** Lower case, with a straight apostrophe. */
  readonly text: string
  tag: Tag
  /** The verb it is or could be. */
  verb: VerbReading | undefined
  /** Forms left possible by what stands around it. */
  forms: number
  /** "Trump's", "experts'" : a possessive, after which a noun phrase goes on. */
  possessive: boolean
  /** "he'd", "it's": subject and auxiliary in one word. */
  contracted: boolean
}

const CAPITAL = /^\p{Lu}/u

/** Begins with a capital letter; plain letters need no table. */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 128) return code >= 65 && code <= 90
  return CAPITAL.test(text)
}
