import type { Stretch } from './draft.ts'
import type { Opener } from './opener.ts'
import { readParticiple } from './verb-forms.ts'
import { does, type Word } from './words.ts'

/** «رد الحارس قائلاً»: the participle before the opener belongs to the verb's cue. */
export function mergedParticiple(words: readonly Word[], i: number, opener: Opener): number | undefined {
  for (let k = Math.max(i + 1, opener.at - 2); k < opener.at; k++) {
    const word = words[k]!
    // «قائلاً», not «متحدث», who is somebody.
    const manner = word.kind === 'word' && !word.definite && /(?:ا|ه|ين)$/.test(word.base)
    const participle = manner ? readParticiple(word.base) : undefined
    if (participle?.verb.frames.has('speech') && !does(words[k - 1], 'prep')) return k
  }
  return undefined
}

const BEFORE = new Set(['لا', 'لم', 'لن', 'ليس', 'ليست', 'سوف'])

/** Negation and future belong to the cue; «ما» is a relative far oftener than a negation. */
function goesBefore(word: Word): boolean {
  return BEFORE.has(word.base)
}

export function cueOf(words: readonly Word[], i: number, spoken?: number): Stretch[] {
  let first = i
  if (!words[i]!.conj) while (first > 0 && goesBefore(words[first - 1]!)) first--
  // «لم يكن يعلم», «لا يزال يعتقد»
  if (first === i && i > 1 && does(words[i - 1], 'was') && goesBefore(words[i - 2]!) && !words[i]!.conj) first = i - 2
  if (spoken === undefined) return [{ first, last: i + 1 }]
  if (spoken === i + 1) return [{ first, last: i + 2 }]
  return [
    { first, last: i + 1 },
    { first: spoken, last: spoken + 1 },
  ]
}

export function isNegated(words: readonly Word[], i: number): boolean {
  return !words[i]!.conj && i > 0 && goesBefore(words[i - 1]!) && words[i - 1]!.base !== 'سوف'
}
