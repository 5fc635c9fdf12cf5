import { hashText, mix } from './hash.ts'
import type { WordFeatures } from './word.ts'

const OFFSETS = [-2, -1, 0, 1, 2] as const
const AT = OFFSETS.map((o) => hashText(`at:${o}`))
const EDGE = hashText('edge')
const PAIR = hashText('pair')
const NEXT = hashText('next')
const NOUNLIST = hashText('nounlist')
const LISTS3 = hashText('lists3')
const LIST2 = hashText('list2')
const NOUN2 = hashText('noun2')
const PHRASE = hashText('phrase')
const ELSEWHERE = hashText('elsewhere')
const PARTS = hashText('parts')

const OUTSIDE: readonly number[] = [EDGE]

/** What a word tells at `offset` words away (-2..2), before the offset is mixed in; undefined is the sentence's edge. */
export function baseFeatures(word: WordFeatures | undefined, offset: number): readonly number[] {
  if (!word) return OUTSIDE
  return offset === 0 ? word.own : Math.abs(offset) === 1 ? word.near : word.far
}

/** The hash to mix into base features at an offset. */
export function offsetHash(offset: number): number {
  return AT[offset + 2]!
}

/** A word's features as seen from `offset` words away: the same for every place where the word stands. */
export function featuresAt(word: WordFeatures | undefined, offset: number): number[] {
  return baseFeatures(word, offset).map((feature) => mix(offsetHash(offset), feature))
}

/** Room for the features of one word that need its neighbours. */
export const JOINT_ROOM = 24

/**
 * Features that need two or three words at once, what the phrase tables say, and what the word is elsewhere.
 * @param out - filled from the start, at most `JOINT_ROOM`
 * @returns how many
 */
export function jointFeatures(
  words: readonly WordFeatures[],
  i: number,
  phrase: number,
  elsewhere: number,
  out: Uint32Array,
): number {
  const word = words[i]!
  const before = words[i - 1]
  const after = words[i + 1]
  let n = 0
  if (before) {
    out[n++] = mix(PAIR, mix(before.stemHash, word.stemHash))
    out[n++] = mix(NOUNLIST, mix(before.nounHash, word.listHash))
    out[n++] = mix(NOUNLIST, mix(before.stemHash, word.listHash))
    const second = words[i - 2]
    if (second) {
      out[n++] = mix(NOUN2, mix(second.nounHash, mix(before.listHash, word.listHash)))
      out[n++] = mix(NOUN2, mix(second.stemHash, word.listHash))
    }
  }
  if (after) {
    out[n++] = mix(NEXT, mix(word.listHash, after.stemHash))
    out[n++] = mix(LIST2, mix(word.classHash, after.listHash))
  }
  out[n++] = mix(LISTS3, mix(before?.listHash ?? EDGE, mix(word.listHash, after?.listHash ?? EDGE)))
  out[n++] = mix(PHRASE, phrase)
  if (phrase > 0) out[n++] = mix(PHRASE, mix(phrase, before?.nounHash ?? EDGE))
  if (elsewhere > 0) {
    const share = elsewhere & 1023
    out[n++] = mix(ELSEWHERE, share)
    out[n++] = mix(ELSEWHERE, mix(share, word.listHash))
    out[n++] = mix(ELSEWHERE, 100_000 + (share >> 2))
    out[n++] = mix(PARTS, elsewhere >> 10)
    out[n++] = mix(PARTS, mix(elsewhere >> 10, word.listHash))
  }
  return n
}
