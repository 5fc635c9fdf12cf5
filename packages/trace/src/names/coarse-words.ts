import { coarseLetters } from './match/coarse-letters.ts'
import { isArabic } from './match/letters.ts'
import { nameWords } from './match/name-words.ts'

/**
 * Each word of a name by the classes of its consonants, coarsely: what is spelled alike in either script mostly comes to
 * the same key, and much else does. For finding candidates that `matchNames` then compares; never an answer by itself.
 * Titles, articles and filiation are left out, as there. A word of weak letters alone («آية») has the key of its length.
 */
export function coarseWords(name: string): readonly string[] {
  const arabic = isArabic(name)
  return nameWords(name).map(({ letters }) => coarseLetters(letters, arabic))
}
