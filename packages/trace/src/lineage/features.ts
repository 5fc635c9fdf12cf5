import { coverageOf, type FoundNumber, findNumbers } from '#dates'
import type { Mention } from '#names'
import type { SentenceRange } from '#text'
import type { DateMention } from '../model.ts'
import { weightOf } from './bilingual.ts'
import type { Prepared } from './prepare.ts'
import { arabicStem, englishStem } from './stem.ts'

/** One sentence as what it can be compared by. */
export interface SentenceFeatures {
  readonly text: number
  readonly sentence: SentenceRange
  /** Light stems with their weight; commonest words left out. */
  readonly stems: ReadonlyMap<string, number>
  readonly numbers: readonly FoundNumber[]
  readonly dates: readonly DateMention[]
  readonly names: readonly NamedMention[]
}

/** A mention with its bare name in words. */
export interface NamedMention extends Mention {
  readonly name: string
}

/** Words that tell less than this are no features. */
const LEAST_WEIGHT = 0.5

/** Sentences of a text with their features, in order. Linear in the length of the text. */
export function featuresOf(text: number, p: Prepared): SentenceFeatures[] {
  const language = p.analysed.language === 'en' ? 'en' : 'ar'
  const numbers = outside(findNumbers(p.analysed), p.dates)
  const dates = p.dates.filter((d) => d.value !== null && coverageOf(d.value) !== undefined)
  const names = p.mentions
    .filter((m) => m.named)
    .map((m) => ({ ...m, name: p.analysed.text.slice(m.head.start, m.head.end) }))
  const at = { number: 0, date: 0, name: 0 }
  return p.sentences.map((sentence) => {
    const stems = new Map<string, number>()
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = p.analysed.tokens[i]!
      if (token.kind !== 'word' || token.folded.length < 2) continue
      const stem = token.script === 'latin' ? englishStem(token.folded) : arabicStem(token.folded)
      const weight = weightOf(stem, token.script === 'latin' ? 'en' : language)
      if (weight >= LEAST_WEIGHT) stems.set(stem, weight)
    }
    return {
      text,
      sentence,
      stems,
      numbers: within(numbers, sentence, 'number', at, (n) => n.range),
      dates: within(dates, sentence, 'date', at, (d) => d.span),
      names: within(names, sentence, 'name', at, (m) => m.range),
    }
  })
}

type Place = { readonly start: number; readonly end: number }

function outside(numbers: readonly FoundNumber[], dates: readonly DateMention[]): FoundNumber[] {
  let k = 0
  return numbers.filter((n) => {
    while (k < dates.length && dates[k]!.span.end <= n.range.start) k++
    const d = dates[k]
    // A duration is an amount of time: its number counts as any other.
    return d === undefined || d.span.start >= n.range.end || d.type === 'DURATION'
  })
}

/** The members of a sorted list that begin in a sentence; the place in the list goes on with the sentences. */
function within<T>(
  list: readonly T[],
  sentence: SentenceRange,
  key: 'number' | 'date' | 'name',
  at: { number: number; date: number; name: number },
  place: (item: T) => Place,
): T[] {
  while (at[key] < list.length && place(list[at[key]]!).start < sentence.start) at[key]++
  const found: T[] = []
  let k = at[key]
  while (k < list.length && place(list[k]!).start < sentence.end) found.push(list[k++]!)
  at[key] = k
  return found
}

/** What a number tells: small ones occur anywhere. */
export function weightOfNumber(value: number): number {
  return value <= 10 ? 1.5 : value < 100 ? 3 : 4
}

export function weightOfDate(d: DateMention): number {
  const length = d.value!.length
  return length >= 10 ? 3.5 : length >= 7 ? 2.5 : 1.5
}
