import { isArabic } from './match/letters.ts'
import { nameWords } from './match/name-words.ts'

/** Letters and letter groups that may render one sound in the other script, as one class; everything else is left out. */
const CLASSES: readonly (readonly [string, string])[] = [
  ['1', 'بپفڤbpfv'],
  ['2', 'تثطدذضظزtdz'],
  ['3', 'سصشچs'],
  ['4', 'جقكغخگjgqkcx'],
  ['5', 'لl'],
  ['6', 'مm'],
  ['7', 'نn'],
  ['8', 'رr'],
]
const CLASS_OF = new Map(CLASSES.flatMap(([c, letters]) => [...letters].map((letter) => [letter, c] as const)))

const LATIN_GROUPS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|sch|sh|ch/g, 's'],
  [/th|dh/g, 't'],
  [/ph/g, 'f'],
  [/kh|gh|ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
]

/**
 * Each word of a name by the classes of its consonants, coarsely: what is spelled alike in either script mostly comes to
 * the same key, and much else does. For finding candidates that `matchNames` then compares; never an answer by itself.
 * Titles, articles and filiation are left out, as there. A word of weak letters alone («آية») has the key of its length.
 */
export function coarseWords(name: string): readonly string[] {
  const arabic = isArabic(name)
  return nameWords(name).map(({ letters }) => {
    const written = arabic ? letters.replaceAll('تش', 'ش') : withGroups(letters)
    let key = ''
    for (const letter of written) {
      const c = CLASS_OF.get(letter)
      if (c !== undefined && c !== key.at(-1)) key += c
    }
    return key === '' ? '0' : key
  })
}

function withGroups(letters: string): string {
  let written = letters
  for (const [group, letter] of LATIN_GROUPS) written = written.replace(group, letter)
  return written
}
