import type { Scene, WordSentence } from './scene.ts'

/** Where words that belong to the clause of word `i` may stand: its sentence, and the quotation around it if any. */
export interface Bounds {
  readonly floor: number
  readonly limit: number
}

export function boundsOf(scene: Scene, sentence: WordSentence, i: number): Bounds {
  const around = scene.inside[i]!
  if (around < 0) return { floor: sentence.first, limit: sentence.last }
  const quote = scene.quotes[around]!
  // A quotation that begins or ends in another sentence does not narrow this one on that side.
  return {
    floor: Math.max(sentence.first, quote.open + 1),
    limit: Math.max(i + 1, Math.min(sentence.last, quote.close)),
  }
}
