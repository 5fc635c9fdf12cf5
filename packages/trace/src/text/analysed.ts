import type { Language, Range } from '../model.ts'
import type { Token } from './tokens.ts'

/** A sentence: token indices `[first, last)` and its range in the text, without the white space around it. */
export interface SentenceRange extends Range {
  readonly first: number
  readonly last: number
  /** A paragraph (line) begins here. */
  readonly opensParagraph: boolean
  /** Reads as a headline: the first line(s), short, without a final stop. */
  readonly headline: boolean
}

/** A pair of quotation marks by token index; `close` is undefined where it never closes. */
export interface QuotePair {
  readonly open: number
  readonly close: number | undefined
  /** 0 for an outermost pair. */
  readonly depth: number
  /** Some 3 words or fewer without a cue beside them, or after a type noun: a name or a scare quote, not speech. */
  readonly use: 'quotation' | 'name' | 'scare'
  /** This paragraph resumes the quotation that the one before left open. */
  readonly continues: boolean
  readonly confidence: number
}

/** What every later room reads: made by `analyse`, once for a text or for each stretch of a long one. */
export interface Analysed {
  readonly text: string
  /** What of the text was read. */
  readonly start: number
  readonly end: number
  readonly language: Language
  readonly tokens: readonly Token[]
  readonly sentences: readonly SentenceRange[]
  readonly quotes: readonly QuotePair[]
}
