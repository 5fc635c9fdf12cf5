import { TITLES } from '#lexicon/english'
import type { Analysed, QuotePair, SentenceRange } from '#text'
import type { Range } from '../../model.ts'
import { findGroups, type VerbGroup } from './groups.ts'
import { namesOf, tagSentence } from './tags.ts'
import type { Tag, Word } from './word.ts'

/** Longer sentences are read in pieces, so that no scan over a sentence can become quadratic in the text. */
const LONGEST = 400

/** One sentence, tagged and grouped. Words are numbered from 0; token index is `offset` + word index. */
export interface Line {
  readonly analysed: Analysed
  readonly sentence: SentenceRange
  readonly offset: number
  readonly words: readonly Word[]
  readonly groups: readonly VerbGroup[]
  /** For each word the index in `groups` of the group it is part of, or -1. */
  readonly groupOf: readonly number[]
  /** For each word the innermost pair of quotation marks that encloses it (the marks themselves lie outside). */
  readonly quoteOf: readonly (QuotePair | undefined)[]
  readonly headline: boolean
}

/** Inclusive word indices. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The sentences of a text one by one, so that no more than one need be held. */
export function* readLines(analysed: Analysed): Generator<Line> {
  const innermost = enclosing(analysed)
  const names = namesOf(analysed)
  for (const sentence of analysed.sentences) {
    for (let first = sentence.first; first < sentence.last; first += LONGEST) {
      const last = Math.min(sentence.last, first + LONGEST)
      const piece = first === sentence.first && last === sentence.last ? sentence : { ...sentence, first, last }
      const words = tagSentence(analysed, piece, names)
      const quoteOf = innermost.slice(first, last)
      stopInside(words, quoteOf)
      const groups = findGroups(words)
      const groupOf = new Array<number>(words.length).fill(-1)
      groups.forEach((g, k) => {
        for (let i = g.first; i <= g.head; i++) groupOf[i] = k
      })
      yield {
        analysed,
        sentence: piece,
        offset: first,
        words,
        groups,
        groupOf,
        quoteOf,
        headline: sentence.headline || (sentence.first === 0 && analysed.start === 0 && !endsWithStop(words)),
      }
    }
  }
}

/** Sentences inside a quotation are not split; their stops still end what a cue inside the quotation reports. */
function stopInside(words: Word[], quoteOf: readonly (QuotePair | undefined)[]): void {
  for (let i = 1; i + 1 < words.length; i++) {
    const w = words[i]!
    if (w.tag !== 'mark' || w.token.text !== '.' || quoteOf[i] === undefined || !w.token.spaceAfter) continue
    const before = words[i - 1]!
    const abbreviation =
      before.text.length === 1 || TITLES.has(before.text) || /^\p{Lu}[^aeiouy]*$/u.test(before.token.text)
    if (!abbreviation && /^\p{Lu}/u.test(words[i + 1]!.token.text)) w.tag = 'stop'
  }
}

function endsWithStop(words: readonly Word[]): boolean {
  return words[words.length - 1]?.tag === 'stop'
}

/** For each token the innermost closed pair around it; a pair that never closes reaches to the end of its line. */
function enclosing(analysed: Analysed): (QuotePair | undefined)[] {
  const { tokens, quotes } = analysed
  const out = new Array<QuotePair | undefined>(tokens.length)
  const open: QuotePair[] = []
  let next = 0
  for (let i = 0; i < tokens.length; i++) {
    while (open.length > 0 && endOf(analysed, open[open.length - 1]!) <= i) open.pop()
    out[i] = open[open.length - 1]
    while (next < quotes.length && quotes[next]!.open === i) open.push(quotes[next++]!)
    while (next < quotes.length && quotes[next]!.open < i) next++
  }
  return out
}

/** Token index of the closing mark, or where an unclosed quotation stops: before the next line. */
export function endOf(analysed: Analysed, pair: QuotePair): number {
  if (pair.close !== undefined) return pair.close
  const known = unclosed.get(pair)
  if (known !== undefined) return known
  let k = pair.open + 1
  while (k < analysed.tokens.length && !analysed.tokens[k]!.lineBefore) k++
  unclosed.set(pair, k)
  return k
}
const unclosed = new WeakMap<QuotePair, number>()

/** The pair that this word opens or closes as a mark. */
export function pairAt(line: Line, i: number): QuotePair | undefined {
  const token = line.offset + i
  return pairsByMark(line.analysed).get(token)
}

const marks = new WeakMap<Analysed, Map<number, QuotePair>>()
function pairsByMark(analysed: Analysed): Map<number, QuotePair> {
  let table = marks.get(analysed)
  if (table === undefined) {
    table = new Map()
    for (const q of analysed.quotes) {
      table.set(q.open, q)
      if (q.close !== undefined) table.set(q.close, q)
    }
    marks.set(analysed, table)
  }
  return table
}

export function isOpening(line: Line, i: number): boolean {
  return line.words[i]?.tag === 'quote' && pairAt(line, i)?.open === line.offset + i
}
export function isClosing(line: Line, i: number): boolean {
  return line.words[i]?.tag === 'quote' && pairAt(line, i)?.close === line.offset + i
}

export function tagAt(line: Line, i: number): Tag | undefined {
  return line.words[i]?.tag
}
export function textAt(line: Line, i: number): string {
  return line.words[i]?.text ?? ''
}

export function groupAt(line: Line, i: number): VerbGroup | undefined {
  const k = line.groupOf[i]
  return k === undefined || k < 0 ? undefined : line.groups[k]
}

/** Character range of a stretch of words. */
export function rangeOf(line: Line, s: Stretch): Range {
  return { start: line.words[s.from]!.token.start, end: line.words[s.to]!.token.end }
}
