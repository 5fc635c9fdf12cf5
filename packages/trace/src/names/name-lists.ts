import { listPlaces } from '#lexicon/names'
import { foldText } from '#text'
import evidence from './tagger/evidence.weights.json' with { type: 'json' }
import { decodeBase64, Sieve } from './tagger/hash.ts'

let persons: Sieve | undefined
let arabicPersons: readonly Sieve[] | undefined
let places: Set<string> | undefined

const key = (form: string) =>
  foldText(form)
    .text.replace(/['’ʻʼ‘.]/g, '')
    .replace(/[\s-]+/g, ' ')

/** Whether a folded Latin word is a name that several known people bear. */
export function isPersonName(word: string): boolean {
  persons ??= new Sieve(decodeBase64(evidence.latinPersons))
  return persons.has(word)
}

/**
 * Whether a folded Arabic word, attached letters off, is a name that people bear: two known ones or more, or, as a later
 * part of a name, one.
 */
export function isArabicPersonName(word: string, later = false): boolean {
  arabicPersons ??= evidence.persons.map((sieve) => new Sieve(decodeBase64(sieve)))
  const bare = word.length > 4 && word.startsWith('ال') ? word.slice(2) : word
  return arabicPersons.slice(0, later ? 1 : 2).every((sieve) => sieve.has(bare))
}

/** Whether a Latin form, as written, names a place of the tables. */
export function isPlaceName(form: string): boolean {
  places ??= new Set(listPlaces().map(([, english]) => key(english)))
  return places.has(key(form))
}
