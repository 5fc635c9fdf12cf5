import { type Token, tokenize } from '@isnad/trace/text'

/** What is to be gone: a name, whose single words give it away too, or words that do so only together. */
export interface Term {
  readonly text: string
  readonly as: 'name' | 'words'
}

/** A word of a term, ready for comparison. */
export interface TermWord {
  readonly text: string
  readonly folded: string
  /** Without the Arabic article. */
  readonly bare: string
  readonly script: Token['script']
  readonly isNumber: boolean
}

export interface ReadTerm {
  readonly term: Term
  readonly words: readonly TermWord[]
  /** Letters and digits alone, folded. */
  readonly compact: string
  /** Words of a name that may stand for it alone. */
  readonly telling: readonly TermWord[]
}

/** Fewer letters or digits than this are not looked for: they stand in every text. */
export const SHORTEST_TERM = 3

const ARTICLE = /^ال(?=..)/
/** What stands in many names and is nobody's: filiation, and the first half of a compound. */
const SHARED = new Set(
  'بن ابن بنت ابو ابي ابا ام عبد ال ذو آل دكتور سيد سيده the al el bin ibn abu abi um umm abd abdul abdel de von van mr mrs ms dr'.split(
    ' ',
  ),
)

export function readTerm(term: Term): ReadTerm {
  const words = tokenize(term.text).flatMap(({ kind, text, folded, script }): TermWord[] =>
    kind === 'word' || kind === 'number'
      ? [{ text, folded, bare: folded.replace(ARTICLE, ''), script, isNumber: kind === 'number' }]
      : [],
  )
  const telling =
    term.as === 'name' && words.length > 1
      ? words.filter(({ folded, bare }) => bare.length >= SHORTEST_TERM && !SHARED.has(folded) && !SHARED.has(bare))
      : []
  return { term, words, compact: lettersOf(words.map(({ folded }) => folded).join('')), telling }
}

/** Letters and digits of a folded text. */
export function lettersOf(folded: string): string {
  return folded.replace(/[^\p{L}\p{Nd}]/gu, '')
}
