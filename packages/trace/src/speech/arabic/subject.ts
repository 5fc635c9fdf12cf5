import type { SourceKind } from '../../model.ts'
import type { Bounds } from './bounds.ts'
import type { Stretch } from './draft.ts'
import { isNounOf, isState } from './noun-classes.ts'
import { beginsPhrase, isComma, isFiniteVerb, isParticiple, phraseEnd } from './noun-phrase.ts'
import type { Scene } from './scene.ts'
import { agrees, subjectAfter, topicBefore } from './source.ts'
import type { VerbReading } from './verb-forms.ts'
import { does, type Word } from './words.ts'

export interface Subject {
  readonly source: readonly Stretch[]
  readonly kind?: SourceKind
  readonly order: 'after' | 'before' | 'dropped' | 'none'
}

export const DROPPED: Subject = { source: [], kind: 'pronoun', order: 'dropped' }
export const UNNAMED: Subject = { source: [], kind: 'impersonal', order: 'none' }

/**
 * Whose verb it is. After the verb and before the opener first («قال الحارس إن»); else the topic that begins the clause
 * («الحارس قال إن»); else the subject is dropped, and a verb that is mostly passive has none («يُعتقد أن»).
 */
export function findSubject(
  scene: Scene,
  verb: number,
  zoneEnd: number,
  reading: VerbReading,
  { floor }: Bounds,
): Subject {
  const { inflection } = reading
  if (reading.verb?.unnamed) return UNNAMED
  if (inflection.person !== 3 || speaksOfMe(scene, verb, reading)) return DROPPED
  const after = subjectAfter(scene, verb + 1, zoneEnd)
  // «ذهبت إلى بيتها لتعلن أن»: whose purpose it is, the main verb tells; the word before is no topic.
  const purpose = inflection.tense === 'imperfect' && /^ل[يت]/.test(scene.words[verb]!.base)
  const before = purpose ? undefined : topicBefore(scene, verb, floor)
  // «لتخبر الناس بأن»: behind the ل of purpose stands the one spoken to.
  const spokenTo = purpose && reading.verb?.addressee === true
  const afterFits = after !== undefined && !spokenTo && agrees(scene, after, inflection, 'after')
  const relative = does(scene.words[lastWordBefore(scene, verb) - 1], 'relative')
  const beforeFits = !relative && before !== undefined && agrees(scene, before, inflection, 'before')
  if (afterFits && !(beforeFits && before.last === lastWordBefore(scene, verb) && !isSpeaker(scene, after, reading))) {
    const source =
      reading.verb?.addressee || reading.verb?.kind === 'order' || reading.verb?.frames.has('small')
        ? firstOfTwo(scene, after)
        : after
    return { source: [source], order: 'after' }
  }
  if (beforeFits) return { source: [before], order: 'before' }
  if (purpose) return DROPPED
  if (isUnnamed(scene, verb, reading, floor, after !== undefined)) return UNNAMED
  const some = someOfThem(scene, verb, floor)
  if (some) return { source: [some], order: 'before' }
  const antecedent = antecedentOf(scene, verb, floor, after !== undefined)
  if (antecedent && agrees(scene, antecedent, inflection, 'before')) return { source: [antecedent], order: 'before' }
  const carrier = carrierBefore(scene, verb, floor)
  if (carrier) return { source: [carrier], order: 'before' }
  return DROPPED
}

/** «اعتقدت أنني», «ظننت أننا»: spelt like "she thought", but what I think is of me. */
function speaksOfMe({ words }: Scene, verb: number, { inflection, verb: cue }: VerbReading): boolean {
  const next = words[verb + 1]
  const mine = /^ب?ان(?:ني|نا|ي)$/.test(next?.folded ?? '')
  return cue?.kind === 'believe' && inflection.tense === 'perfect' && /ت$/.test(words[verb]!.base) && mine
}

/** «… صرحت السيناتور سلمى بأن»: a verb that takes no object, and a title or name behind it. */
function isSpeaker({ words }: Scene, { first, last }: Stretch, { verb }: VerbReading): boolean {
  if (verb === undefined || verb.addressee || verb.frames.has('small') || verb.frames.has('judged')) return false
  const titled = isNounOf(words[first], 'role') && words[first]!.definite && last - first > 1
  return titled && words.slice(first, last).some((w) => w.core === 'P')
}

/** Index after the last word that is no auxiliary before the verb. */
function lastWordBefore(scene: Scene, verb: number): number {
  let i = verb
  while (i > 0 && does(scene.words[i - 1], 'has', 'not', 'will', 'was', 'adverb')) i--
  return i
}

/** «ومنهم من ذكر» */
function someOfThem(scene: Scene, verb: number, floor: number): Stretch | undefined {
  const { words } = scene
  if (verb - 2 < floor || words[verb - 1]!.folded !== 'من') return undefined
  return does(words[verb - 2], 'prep') && words[verb - 2]!.pronoun ? { first: verb - 2, last: verb } : undefined
}

/** «السيدة التي تزعم أن»: what a relative clause belongs to, where its verb has no subject of its own. */
export function antecedentOf(scene: Scene, verb: number, floor: number, followed: boolean): Stretch | undefined {
  const { words } = scene
  const relative = lastWordBefore(scene, verb) - 1
  if (followed || relative < floor || !does(words[relative], 'relative') || words[relative]!.conj) return undefined
  let found: Stretch | undefined
  // «المدير، الذي تعهد بأن»
  const end = relative - 1 > floor && isComma(words[relative - 1]!) ? relative - 1 : relative
  for (let i = end - 1; i >= floor && end - i <= 12; i--) {
    const word = words[i]!
    if (word.kind === 'punctuation' || isFiniteVerb(word) || does(word, 'that', 'relative', 'when')) break
    // «للجماهير التي تتطلع إلى»
    const begins = beginsPhrase(scene, i) || (word.prep && word.definite)
    if (begins && phraseEnd(scene, i, end) === end) found = { first: i, last: end }
  }
  return found
}

/** «بيانات أظهرت أن»: an indefinite noun phrase whose relative clause the verb begins without a pronoun. */
function carrierBefore(scene: Scene, verb: number, floor: number): Stretch | undefined {
  const { words } = scene
  if (words[verb]!.conj || words[verb - 1]?.kind !== 'word') return undefined
  let found: Stretch | undefined
  for (let i = verb - 1; i >= floor && verb - i <= 10; i--) {
    const word = words[i]!
    if (word.kind !== 'word' || isFiniteVerb(word) || does(word, 'that', 'relative', 'when', 'not', 'has')) break
    if (beginsPhrase(scene, i) && !word.definite && word.core === 'N' && phraseEnd(scene, i, verb) === verb)
      found = { first: i, last: verb }
  }
  return found
}

/** «يُعتقد أن» at the head of its clause: passive, nobody is named. */
function isUnnamed(scene: Scene, verb: number, reading: VerbReading, floor: number, followed: boolean): boolean {
  const { words } = scene
  const { inflection } = reading
  if (!reading.verb?.passive || followed || reading.object) return false
  if (inflection.person !== 3 || inflection.gender !== 'm' || inflection.number !== 'sg') return false
  if (reading.verb.lemma === 'زعم') return inflection.tense === 'imperfect'
  if (reading.verb.ambiguous && inflection.tense === 'perfect')
    return ['ورد', 'تردد', 'تبين', 'اتضح'].includes(reading.verb.lemma)
  if (inflection.tense === 'perfect') return false
  const before = words[verb - 1]
  if (verb === floor || before === undefined || before.kind === 'punctuation') return true
  return does(before, 'while', 'what', 'relative') || (before.kind === 'quote' && verb - 1 <= floor)
}

/** «أخبر الحارس المحكمة»: of two noun phrases in a row the first is the subject. */
export function firstOfTwo(scene: Scene, { first, last }: Stretch): Stretch {
  const cut = splitPhrases(scene, first, last)
  if (cut === undefined) return { first, last }
  return { first, last: isComma(scene.words[cut - 1]!) ? cut - 1 : cut }
}

/** Where a second noun phrase begins inside what looked like one, or undefined. */
export function splitPhrases(scene: Scene, first: number, last: number): number | undefined {
  const { words } = scene
  for (let k = first + 1; k < last; k++) {
    const word = words[k]!
    const before = words[k - 1]!
    // «سامي، وهو أحد القادة، زوار المتحف أن»: behind an apposition the one spoken to.
    if (isComma(before) && word.kind === 'word' && !word.conj && closesAside(words, first, k - 1)) return k
    if (word.kind !== 'word' || word.conj || word.prep || before.kind !== 'word') continue
    if (does(word, 'this') || (does(word, 'quantity') && !does(before, 'quantity', 'he'))) return k
    // «ري يونغ هو اللجنة»: here هو ends a name.
    if (does(before, 'he') && k - 2 > first && words[k - 2]!.core === 'P' && word.definite) return k
    if (does(before, 'he')) continue
    // «الأمين العام», «المدعي العام»: behind its noun an adjective.
    if (word.noun === 'عام' && word.definite && before.definite) continue
    if (does(before, 'prep', 'this', 'quantity', 'relative', 'conj') || does(word, 'relative', 'prep')) continue
    // «ترامب الصين», «الحكومة روسيا»: a state does not stand in apposition.
    if (isState(word) && (before.core === 'P' || before.definite) && !isState(before)) return k
    if (isCommon(word) && before.core === 'P' && !isParticiple(word)) return k
    if (word.core === 'P' && !word.definite && (isNounOf(before, 'group') || isState(before)) && before.definite)
      return k
    if (word.core === 'P' && before.core === 'P' && areApart(scene, before, word)) return k
    if (isNounOf(word, 'group') && before.definite) return k
    const body = isNounOf(word, 'organisation') || isNounOf(word, 'role')
    if (body && word.definite && before.definite && before.core === 'A') return k
    // «الأم الخاطفين»: the ending of an object.
    if (word.definite && before.definite && /ين$/.test(word.noun) && !/ين$/.test(before.noun) && word.noun.length > 4)
      return k
    if (body && word.definite && before.definite && isNounOf(before, 'organisation')) return k
    // «القاضي الحارس», but «السيد الرئيس» is one.
    if (
      isNounOf(word, 'role') &&
      isNounOf(before, 'role') &&
      word.definite &&
      before.definite &&
      !TITLE.test(before.noun)
    )
      return k
    if (isCommon(word) && before.definite && !word.definite) return k
    const nouns = word.core === 'N' && before.core === 'N' && word.definite && before.definite && !before.prep
    if (nouns && !/[^اوي]يه?$/.test(word.noun)) return k
    // «المنظمة الهجوم»: no adjective differs in gender from its noun.
    if (word.definite && before.definite && differs(words[first]!, word) && !/ات$/.test(words[first]!.noun)) return k
  }
  return undefined
}

/** The comma at `close` ends what a comma before it began. */
function closesAside(words: readonly Word[], first: number, close: number): boolean {
  for (let k = close - 1; k > first; k--) if (isComma(words[k]!)) return true
  return false
}

/** «جونسون ماي»: both names stand alone elsewhere in the text, and never together. */
function areApart(scene: Scene, before: Word, word: Word): boolean {
  const count = (key: string) => scene.names.get(key) ?? 0
  return count(`${before.noun} ${word.noun}`) === 1 && count(word.noun) > 2 && count(before.noun) > 2
}

/** The one ends in ة and the other does not; endings of relation (دولي) may be either's adjective. */
function differs(head: Word, word: Word): boolean {
  if (head.core === 'P' || word.core === 'P' || head.pronoun || word.pronoun || !head.definite) return false
  const feminine = (w: Word) => /ة$/.test(w.plain)
  // «الصور المعروضة»: things in a broken plural have a feminine adjective.
  if (word.core === 'A' && !feminine(head)) return false
  return feminine(head) !== feminine(word) && !/(?:ي|يه|يين|يون|ون|ين|ات)$/.test(word.noun)
}

const TITLE = /^(?:سيد|سيده|دكتور|دكتوره|رءيس|امير|شيخ|لواء|عميد)$/

function isCommon(word: Word): boolean {
  return word.core === 'N' || word.core === 'M'
}
