import { ARABIC_NOUNS, ENGLISH_NOUNS } from '#lexicon/names'
import { tokenize } from '#text'
import { arabicLetters, latinLetters } from './letters.ts'

/** One word of a personal name, ready for comparison. */
export interface NameWord {
  /** Letters without the article; of «عبد الرحمن» and "Abdul Rahman" the second part. */
  readonly letters: string
  /** Begins with عبد: "servant of". */
  readonly servant: boolean
}

const ARABIC_PARTICLES = new Set(['بن', 'ابن', 'بنت', 'ابو', 'ابي', 'ابا', 'ام', 'ال', 'ذو'])
const LATIN_PARTICLES = new Set(
  'al el ul an ad ash as at az ar ed es et bin ibn ben bint ould abu abou abi um umm oum the dhu zu'.split(' '),
)
/** "Abdel", "Abdul", "Abd al-", before or in one with the name. */
const SERVANT = /^(?:abd|abdel|abdal|abdul|abdol|abdur|abdar|abder|abdus|abdas|abdel)$/
const SERVANT_JOINED = /^abd[aeuo]?(?:[lrsdn](?=[a-z]{3}))?(?=[a-z]{3})/
/** The article as written into one word with the name: "Alassad" is rare and read as it stands. */
const ARTICLE = /^ال(?=..)/

/** Splits a name into words; titles, articles and filiation are dropped, compounds with عبد joined. */
export function nameWords(name: string): NameWord[] {
  const words: NameWord[] = []
  let servant = false
  for (const token of tokenize(name)) {
    if (token.kind !== 'word') continue
    const folded = token.folded.replace(/['’]s$/, '')
    if (token.script === 'arabic') {
      const noun = ARABIC_NOUNS.get(folded.replace(ARTICLE, ''))
      if (noun?.class === 'honorific' || ARABIC_PARTICLES.has(folded)) continue
      if (folded === 'عبد') {
        servant = true
        continue
      }
      const joined = /^عبدال?(?=..)/.exec(folded)?.[0]
      const rest = joined ? folded.slice(joined.length) : folded.replace(ARTICLE, '')
      const letters = arabicLetters(rest)
      if (letters !== '') words.push({ letters, servant: servant || joined !== undefined })
      servant = false
      continue
    }
    const letters = latinLetters(folded)
    if (letters === '' || LATIN_PARTICLES.has(letters)) continue
    if (ENGLISH_NOUNS.get(folded)?.class === 'honorific') continue
    if (SERVANT.test(letters)) {
      servant = true
      continue
    }
    const joined = letters.length > 5 ? SERVANT_JOINED.exec(letters)?.[0] : undefined
    words.push({ letters: joined ? letters.slice(joined.length) : letters, servant: servant || joined !== undefined })
    servant = false
  }
  return words
}
