import type { ReadPage } from './reading.ts'

/** Fewer sure words than this on the picture say nothing about a layer. */
const FEWEST_WORDS = 8
/** Words that the recogniser is this sure of, and that are long enough not to be met by chance. */
const SURE = 75
const SHORTEST = 3
/** Of a sound layer nearly all sure words are found again, and of a lie hardly any. */
const LIE_BELOW = 0.4

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u0640\u064b-\u0655\u0670\u200c-\u200f\u202a-\u202e]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .toLowerCase()

const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}]{3,}/gu) ?? []

export interface LayerJudgement {
  readonly answer: 'alike' | 'unlike' | 'cannot tell'
  /** Of the words that the picture clearly shows, the share that the layer holds too; 0 to 1. */
  readonly share: number
}

/** Whether the text that a file holds for a page is what the page shows, by the words that were read from its picture with confidence. */
export function compareLayer(layer: string, seen: ReadPage): LayerJudgement {
  const held = new Map<string, number>()
  for (const word of wordsOf(layer)) held.set(word, (held.get(word) ?? 0) + 1)
  const confidence = seen.recognition?.wordConfidence ?? []
  const sure = (seen.words ?? []).flatMap(({ start, end }, i) =>
    (confidence[i] ?? 0) >= SURE && end - start >= SHORTEST ? wordsOf(seen.text.slice(start, end)) : [],
  )
  if (sure.length < FEWEST_WORDS) return { answer: 'cannot tell', share: 0 }
  let found = 0
  for (const word of sure) {
    const left = held.get(word) ?? 0
    if (left === 0) continue
    found += 1
    held.set(word, left - 1)
  }
  const share = found / sure.length
  return { answer: share < LIE_BELOW ? 'unlike' : 'alike', share }
}
