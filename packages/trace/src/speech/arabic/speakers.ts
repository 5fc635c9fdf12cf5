import { foldWord } from '#text'
import { isNounOf, isState } from './noun-classes.ts'
import type { Scene } from './scene.ts'
import { does } from './words.ts'

/** Nouns of saying: with a genitive they name what somebody said. */
export const SAYINGS = new Set(
  'تصريح تصريحات قول أقوال إفادة إفادات تأكيد تأكيدات كلام رواية زعم مزاعم ادعاء ادعاءات تعبير وصف حديث'
    .split(' ')
    .map(foldWord),
)

/** The noun can be a source: somebody, a body, a document, a saying, or a name. */
export function canSpeak(scene: Scene, i: number): boolean {
  const word = scene.words[i]
  if (word === undefined || word.kind === 'punctuation') return false
  if (word.kind === 'quote' || word.kind === 'number' || word.core === 'P') return true
  if (does(word, 'quantity', 'he', 'this')) return true
  return (
    isNounOf(word, 'document') ||
    isNounOf(word, 'organisation') ||
    isNounOf(word, 'group') ||
    isNounOf(word, 'role') ||
    isNounOf(word, 'many') ||
    isState(word) ||
    SAYINGS.has(word.noun) ||
    /(?:ون|ين)$/.test(word.noun)
  )
}
