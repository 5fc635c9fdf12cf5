import { featuresOf, prepare, type SentenceFeatures } from '#lineage'
import type { Range, Tracing } from '../model.ts'

/** A number that a proposition names, and what it counts. */
export interface NumberSaid {
  readonly value: number
  readonly percent: boolean
  readonly bound: 'about' | 'more' | 'less' | null
  readonly start: number
  readonly end: number
}

export interface NameSaid {
  readonly name: string
  readonly kind: string
  readonly start: number
  readonly end: number
}

export interface DateSaid {
  readonly value: string
  readonly begin: string | null
  readonly end: string | null
  readonly at: Range
}

/** A content reduced to what it can be compared by, in either language. Plain data; spans are those of its text. */
export interface Proposition {
  readonly language: 'ar' | 'en'
  /** Light stems with their weight, of the content. */
  readonly stems: readonly (readonly [string, number])[]
  /** Stems of the sentences around it that are not its own. */
  readonly around: readonly (readonly [string, number])[]
  readonly numbers: readonly NumberSaid[]
  readonly names: readonly NameSaid[]
  readonly dates: readonly DateSaid[]
  /** Words of the content that count. */
  readonly words: number
}

/**
 * Reduces contents of one text to what they can be compared by.
 * @param contents - each the spans of one content, in any order; several may share words
 * @returns one for each content, in their order
 */
export function readPropositions(
  text: string,
  tracing: Tracing,
  contents: readonly (readonly Range[])[],
): readonly Proposition[] {
  const prepared = prepare({ id: '', text, tracing })
  const language = tracing.language === 'en' ? 'en' : 'ar'
  const { tokens } = prepared.analysed
  const runs = contents
    .flatMap((spans, content) => spans.map(({ start, end }) => ({ start, end, content })))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((run) => ({
      ...run,
      first: firstAt(tokens, run.start),
      last: firstAt(tokens, run.end),
      headline: false,
      opensParagraph: false,
    }))
  const read = contents.map((): SentenceFeatures[] => [])
  for (const [i, features] of featuresOf(0, { ...prepared, sentences: runs }).entries())
    read[runs[i]!.content]!.push(features)
  const sentences = featuresOf(0, prepared)
  return contents.map((spans, content): Proposition => {
    const own = read[content]!
    const stems = new Map(own.flatMap((s) => [...s.stems]))
    const around = new Map(
      sentences
        .filter(({ sentence }) => spans.some((s) => s.start < sentence.end && sentence.start < s.end))
        .flatMap((s) => [...s.stems])
        .filter(([stem]) => !stems.has(stem)),
    )
    const within = (at: Range) => spans.some((s) => s.start <= at.start && at.end <= s.end + 1)
    return {
      language,
      stems: [...stems],
      around: [...around],
      numbers: own.flatMap((s) => s.numbers.filter((n) => n.form !== 'ordinal' && within(n.range)).map(toNumber)),
      names: own.flatMap((s) => s.names.filter((n) => within(n.head)).map(toName)),
      dates: own.flatMap((s) => s.dates.filter((d) => within(d.span)).flatMap(toDate)),
      words: stems.size,
    }
  })
}

function toNumber({ value, percent, bound, range }: SentenceFeatures['numbers'][number]): NumberSaid {
  return { value, percent, bound: bound ?? null, start: range.start, end: range.end }
}

function toName({ name, kind, head }: SentenceFeatures['names'][number]): NameSaid {
  return { name, kind, start: head.start, end: head.end }
}

function toDate({ value, interval, span }: SentenceFeatures['dates'][number]): DateSaid[] {
  if (value === null) return []
  const at = { start: span.start, end: span.end }
  return [{ value, begin: interval?.begin ?? null, end: interval?.end ?? null, at }]
}

/** Index of the first token that begins at or after an offset. */
function firstAt(tokens: readonly Range[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (tokens[mid]!.start < offset) low = mid + 1
    else high = mid
  }
  return low
}
