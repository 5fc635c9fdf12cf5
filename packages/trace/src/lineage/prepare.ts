import { traceDates } from '#dates'
import { BOILERPLATE } from '#lexicon/lineage'
import { findMentions, type Mention } from '#names'
import { findAttributions } from '#speech'
import { type Analysed, analyse, foldWord, type SentenceRange } from '#text'
import type { DateMention, Finding, Quote, Range, SourceKind } from '../model.ts'
import type { ComparedText } from './types.ts'

/** What an attribution is for the comparison: from the tracing where there is one, else from the text. */
export interface Said {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
  readonly sourceKind: SourceKind
  readonly quote: Quote
  readonly agent: string | null
  /** Depth of nesting: 0 is said by the outermost. */
  readonly depth: number
}

export interface Prepared {
  readonly given: ComparedText
  readonly analysed: Analysed
  readonly said: readonly Said[]
  readonly mentions: readonly Mention[]
  readonly dates: readonly DateMention[]
  /** What the dates themselves contradict. */
  readonly findings: readonly Finding[]
  readonly sentences: readonly SentenceRange[]
  /** Word tokens that count for reuse, by token index, with -1 where words were left out between. */
  readonly words: readonly number[]
}

const boilerplate = BOILERPLATE.map((b) => b.form.split(' ').map(foldWord))

export function prepare(given: ComparedText): Prepared {
  const analysed = analyse(given.text, given.tracing?.language ?? given.language)
  const said = given.tracing ? saidByTracing(given) : saidByText(analysed)
  const options = {
    ...(given.published ? { published: given.published } : {}),
    ...(given.country ? { country: given.country } : {}),
  }
  const { dates, findings } = given.tracing ?? traceDates(analysed, options)
  const left = leftOut(analysed, said)
  return {
    given,
    analysed,
    said,
    mentions: findMentions(analysed),
    dates,
    findings,
    sentences: analysed.sentences.filter((s) => !isBoilerplate(analysed, s)),
    words: wordsOf(analysed, left),
  }
}

function saidByTracing(given: ComparedText): Said[] {
  const { attributions } = given.tracing!
  const byId = new Map(attributions.map((a) => [a.id, a]))
  return attributions.map((a) => {
    let depth = 0
    for (let up = a.within; up !== null && depth < 20; up = byId.get(up)?.within ?? null) depth++
    return {
      source: a.source,
      cue: a.cue,
      content: a.content,
      sourceKind: a.sourceKind,
      quote: a.quote,
      agent: a.agent,
      depth,
    }
  })
}

function saidByText(analysed: Analysed): Said[] {
  const raw = findAttributions(analysed)
  return raw.map((a) => {
    let depth = 0
    for (let up = a.within; up !== null && depth < 20; up = raw[up]?.within ?? null) depth++
    return {
      source: a.source,
      cue: a.cue,
      content: a.content,
      sourceKind: a.sourceKind,
      quote: a.quote,
      agent: null,
      depth,
    }
  })
}

function isBoilerplate(analysed: Analysed, s: SentenceRange): boolean {
  return boilerplate.some((words) => words.every((w, k) => analysed.tokens[s.first + k]?.folded === w))
}

/**
 * Ranges that say nothing about copying: direct quotations with a speaker (two reporters at one microphone write the same
 * words), names and titles in quotation marks, and lines of the page.
 */
function leftOut(analysed: Analysed, said: readonly Said[]): Range[] {
  const out: Range[] = []
  for (const s of said) if (s.quote === 'direct') out.push(...s.content)
  for (const q of analysed.quotes) {
    if (q.use !== 'name' || q.close === undefined) continue
    out.push({ start: analysed.tokens[q.open]!.start, end: analysed.tokens[q.close]!.end })
  }
  for (const s of analysed.sentences) if (isBoilerplate(analysed, s)) out.push(s)
  return out.sort((a, b) => a.start - b.start)
}

function wordsOf(analysed: Analysed, left: readonly Range[]): number[] {
  const words: number[] = []
  let k = 0
  let covered = -1
  for (let i = 0; i < analysed.tokens.length; i++) {
    const token = analysed.tokens[i]!
    if (token.kind !== 'word' && token.kind !== 'number') continue
    while (k < left.length && left[k]!.start <= token.start) {
      covered = Math.max(covered, left[k]!.end)
      k++
    }
    if (token.start < covered) {
      if (words.length > 0 && words[words.length - 1] !== -1) words.push(-1)
    } else words.push(i)
  }
  return words
}
