import type { CueVerb } from '#lexicon/arabic'
import { isNounOf } from './noun-classes.ts'
import { isFiniteVerb } from './noun-phrase.ts'
import { readParticiple, type VerbReading } from './verb-forms.ts'
import { does, type Word } from './words.ts'

/** «أعتقد» with its hamza is "I think", never «اعتقد»: no perfect of that mould is written so. */
export function isSpeltSo({ plain, conj }: Word, { verb, inflection }: VerbReading): boolean {
  const hamza = (conj ? plain[1] : plain[0]) === 'أ'
  return !(hamza && inflection.tense === 'perfect' && verb!.lemma.startsWith('ا'))
}

/** Bare perfects of three letters that are no common nouns. */
const SURE = new Set([
  'قال',
  'دعا',
  'نفي',
  'روي',
  'سال',
  'حكي',
  'شكا',
  'صرح',
  'اكد',
  'اقر',
  'حذر',
  'شدد',
  'ندد',
  'هدد',
  'حاج',
  'زعم',
])

/** The form is hardly ever anything but this verb, whatever the tagger thinks: «تقول», «أعلنت», «استنتج». */
export function isSurely(word: Word, { verb, inflection, object }: VerbReading): boolean {
  // «"كنا أفضل"، قالها المدرب»
  if (
    word.prep ||
    word.core === 'P' ||
    (object && verb!.lemma !== 'قال') ||
    (inflection.number === 'du' && !/..تا$/.test(word.base))
  )
    return false
  // «نرغب», «أعتقد»: hardly nouns either.
  if (inflection.person === 1)
    return inflection.tense === 'imperfect' && word.base.length >= 4 && ['believe', 'know'].includes(verb!.kind)
  if (inflection.person !== 3) return false
  if (/[ةا]$/.test(word.plain) && inflection.number === 'sg' && word.base !== 'دعا') return false
  if (inflection.tense === 'imperfect') {
    // «تعهد», «توقع» are perfects and nouns as well.
    if (word.verbs.some((r) => r.inflection.tense === 'perfect')) return false
    return word.base.startsWith('ي') || word.base.length >= 4
  }
  if (SURE.has(word.base)) return !/ي$/.test(word.plain)
  if (inflection.gender === 'f' || inflection.number === 'pl') return word.base.length >= 4
  return word.base.length >= 4 && !word.base.startsWith('ت') && !/ي$/.test(word.plain)
}

/** «الزوجان نفيا … واعترفا بأن»: a dual that nothing but a complementiser follows. */
export function isDual(words: readonly Word[], i: number, { inflection, verb, object }: VerbReading): boolean {
  const plainly = inflection.number === 'du' && inflection.tense === 'perfect' && !object && verb!.frames.has('clause')
  return plainly && /[^ت]ا$/.test(words[i]!.base) && words[i]!.base.length > 4 && does(words[i + 1], 'that')
}

/** «ردّ قائلاً: …»: before the participle of saying stands a verb. */
export function goesOnSaying(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]
  return next !== undefined && /[اه]$/.test(next.folded) && readParticiple(next.base)?.verb.lemma === 'قال'
}

/** «ونص الإشعار الخاص بالجلسة: "…"»: at the head of a clause and before a document the verb of documents. */
export function isOfDocument(words: readonly Word[], i: number, { document, frames }: CueVerb): boolean {
  const next = words[i + 1]
  return (
    document &&
    frames.has('speech') &&
    words[i]!.core === 'N' &&
    opensClause(words, i) &&
    next?.definite === true &&
    isNounOf(next, 'document')
  )
}

/** A word that the tagger takes for a noun may still be a verb, unless something before or on it forbids that. */
export function couldBeVerb(words: readonly Word[], i: number, reading: VerbReading): boolean {
  const { inflection, object } = reading
  const spoken = reading.verb!.lemma === 'قال' || (inflection.tense === 'imperfect' && does(words[i - 1], 'that'))
  const addressee =
    reading.verb!.addressee || reading.verb!.frames.has('small') || spoken || /ني$/.test(words[i]!.folded)
  const word = words[i]!
  if (word.prep || word.core === 'P' || (inflection.number === 'du' && !/تا$/.test(word.base))) return false
  // «أعاد تعلم»: after a verb a noun.
  if (i > 0 && isFiniteVerb(words[i - 1]!) && !does(words[i - 1], 'was') && !word.conj) return false
  if (word.core === 'D' && !does(words[i + 1], 'that')) return false
  // After a complementiser without pronoun stands a noun or an imperfect.
  if (inflection.tense === 'perfect' && does(words[i - 1], 'that') && !words[i - 1]!.pronoun) return false
  if (/ة$/.test(word.plain)) return false
  // With a pronoun a noun is likelier: «خططها».
  if (object && !addressee) return false
  return !does(words[i - 1], 'prep', 'quantity', 'this')
}

/** The word begins a clause: first in its sentence, or after a mark. */
export function opensClause(words: readonly Word[], i: number): boolean {
  return words[i]!.conj || i === 0 || words[i - 1]!.kind !== 'word'
}
