import { foldWord, tokenize } from '@isnad/trace/text'
import { stemsOf } from './analysis.ts'

/** What a page must hold. */
export type Term =
  | { readonly type: 'word'; readonly whole: string; readonly stems: readonly string[] }
  | { readonly type: 'prefix'; readonly start: string }
  /** Whole words next to each other, in order. */
  | { readonly type: 'phrase'; readonly words: readonly string[] }

export interface Query {
  /** All of these; each is a list of which one is enough. */
  readonly must: readonly (readonly Term[])[]
  /** None of these. */
  readonly mustNot: readonly Term[]
}

/** More would be a text, not a question. */
const MOST_TERMS = 32

/**
 * Reads what a person typed. `word` finds its inflections and spellings; `"exact words"` (any quotation marks) a
 * phrase; `word*` a beginning; `-word` or `-"a phrase"` excludes; `a OR b` (أو) takes either. Whatever cannot be read
 * is taken as words: a query never fails.
 */
export function parseQuery(typed: string): Query {
  const must: Term[][] = []
  const mustNot: Term[] = []
  let either = false
  for (const piece of pieces(typed).slice(0, MOST_TERMS)) {
    if (!piece.quoted && (piece.text === 'OR' || piece.text === '|')) {
      either = must.length > 0
      continue
    }
    for (const term of toTerms(piece)) {
      if (piece.excluded) mustNot.push(term)
      else if (either) must.at(-1)!.push(term)
      else must.push([term])
      either = false
    }
  }
  return { must, mustNot }
}

interface Piece {
  readonly text: string
  readonly quoted: boolean
  readonly excluded: boolean
}

const OPENING = '"“”„«»'

function pieces(typed: string): Piece[] {
  const found: Piece[] = []
  let i = 0
  while (i < typed.length) {
    if (/\s/.test(typed[i]!)) {
      i++
      continue
    }
    const excluded = /[-−–]/.test(typed[i]!) && i + 1 < typed.length && !/\s/.test(typed[i + 1]!)
    if (excluded) i++
    if (OPENING.includes(typed[i]!)) {
      let end = i + 1
      while (end < typed.length && !OPENING.includes(typed[end]!)) end++
      found.push({ text: typed.slice(i + 1, end), quoted: true, excluded })
      i = end + 1
      continue
    }
    let end = i
    while (end < typed.length && !/\s/.test(typed[end]!) && !OPENING.includes(typed[end]!)) end++
    found.push({ text: typed.slice(i, end), quoted: false, excluded })
    i = Math.max(end, i + 1)
  }
  return found
}

function toTerms(piece: Piece): Term[] {
  const words = tokenize(piece.text)
    .filter((t) => t.kind === 'word' || t.kind === 'number')
    .map((t) => t.folded)
    .filter((w) => w.length > 0)
  if (words.length === 0) return []
  if (piece.quoted) return [{ type: 'phrase', words }]
  if (/[*＊]$/.test(piece.text) && words.length === 1) return [{ type: 'prefix', start: foldWord(words[0]!) }]
  return words.map((whole) => ({ type: 'word', whole, stems: stemsOf(whole) }))
}

/** Whether a word of a page answers a term; phrases are judged by `matchPhrase`. */
export function answers(
  term: Exclude<Term, { type: 'phrase' }>,
  word: { whole: string; stems: readonly string[] },
): boolean {
  if (term.type === 'prefix')
    return word.whole.startsWith(term.start) || word.stems.some((s) => s.startsWith(term.start))
  return word.whole === term.whole || word.stems.some((s) => term.stems.includes(s))
}
