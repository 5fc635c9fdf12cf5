import { BILINGUAL } from '#lexicon/lineage'
import { foldWord } from '#text'
import weights from './bilingual.weights.json' with { type: 'json' }
import { arabicStem, englishStem } from './stem.ts'

/** English stems that an Arabic stem may stand for, with how far that is trusted, 0 to 1. */
export interface Translation {
  readonly stem: string
  readonly trust: number
}

/** The hand-written list is trusted whole; a learnt pair by the root of the product of both directions. */
let table: Map<string, readonly Translation[]> | undefined

function build(): Map<string, readonly Translation[]> {
  const all = new Map<string, Map<string, number>>()
  const add = (arabic: string, english: string, trust: number) => {
    const row = all.get(arabic) ?? new Map<string, number>()
    row.set(english, Math.max(trust, row.get(english) ?? 0))
    all.set(arabic, row)
  }
  for (const line of BILINGUAL.trim().split('\n')) {
    const [left, right] = line.split('|') as [string, string]
    for (const a of left.trim().split(' '))
      for (const e of right.trim().split(' ')) add(arabicStem(foldWord(a)), englishStem(foldWord(e)), 1)
  }
  const learnt: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = weights.pairs
  for (const [arabic, row] of Object.entries(learnt))
    for (const [english, score] of row) add(arabic, String(english), Math.min(1, Math.sqrt(Number(score))))
  return new Map([...all].map(([a, row]) => [a, [...row].map(([stem, trust]) => ({ stem, trust }))]))
}

export function translationsOf(arabic: string): readonly Translation[] {
  table ??= build()
  return table.get(arabic) ?? []
}

const FREQUENCIES: Readonly<Record<'ar' | 'en', Readonly<Record<string, number>>>> = {
  ar: weights.arabic,
  en: weights.english,
}
/** A stem that the background sentences never or hardly have: the full weight. */
const RARE = 4

/** How much a stem tells: inverse document frequency over the background sentences, 0 for the commonest words. */
export function weightOf(stem: string, language: 'ar' | 'en'): number {
  const frequencies = FREQUENCIES[language]
  const df = Object.hasOwn(frequencies, stem) ? frequencies[stem]! : RARE
  return Math.max(0, Math.log(weights.sentences / (12 * Math.max(df, RARE))) + 2)
}
