import type { CueVerb } from '#lexicon/arabic'
import { foldWord } from '#text'
import { type Bounds, boundsOf } from './bounds.ts'
import { contentOf } from './content.ts'
import { cueOf, isNegated, mergedParticiple } from './cue-span.ts'
import type { Draft, Stretch } from './draft.ts'
import { isNounOf, isVerbalNoun } from './noun-classes.ts'
import { beginsPhrase, isComma } from './noun-phrase.ts'
import { CLAIMS, objectCue } from './object-cues.ts'
import { findOpener, type Opener } from './opener.ts'
import { quotedBefore } from './quotation.ts'
import type { Scene, WordSentence } from './scene.ts'
import { trimContent } from './scope.ts'
import { subjectAfter } from './source.ts'
import { canSpeak } from './speakers.ts'
import { findSubject, type Subject } from './subject.ts'
import { readParticiple, type VerbReading } from './verb-forms.ts'
import { couldBeVerb, goesOnSaying, isDual, isOfDocument, isSpeltSo, isSurely, opensClause } from './verb-trust.ts'
import { withoutOpener } from './verb-without-opener.ts'
import { does, type Word } from './words.ts'

/** What a finite verb at word `i` reports, or undefined if it is no cue there. */
export function verbCue(scene: Scene, sentence: WordSentence, i: number): Draft | undefined {
  const word = scene.words[i]!
  if (word.definite || word.verbs.length === 0 || word.base === 'علما') return undefined
  let best: Draft | undefined
  for (const reading of word.verbs) {
    if (reading.verb === undefined || !isSpeltSo(word, reading)) continue
    const draft = draftOf(scene, sentence, i, reading)
    if (draft && (best === undefined || draft.evidence > best.evidence)) best = draft
  }
  return best
}

function draftOf(scene: Scene, sentence: WordSentence, i: number, reading: VerbReading): Draft | undefined {
  const { words } = scene
  const verb = reading.verb!
  const word = words[i]!
  const bounds = boundsOf(scene, sentence, i)
  const tagged =
    word.core === 'V' ||
    word.core === 'I' ||
    isSurely(word, reading) ||
    isOfDocument(words, i, verb) ||
    isDual(words, i, reading) ||
    goesOnSaying(words, i)
  if (!tagged && !couldBeVerb(words, i, reading)) return undefined
  if (reading.inflection.short && words[i - 1]?.base !== 'لم') return undefined
  // «رداً على», «على ما أعتقد»
  if (word.base === 'ردا' || (words[i - 1]?.base === 'ما' && words[i - 2]?.base === 'علي')) return undefined
  // «لا شك أن»
  if (word.base === 'شك' && words[i - 1]?.base === 'لا') return undefined
  const opener = findOpener(scene, i + 1, bounds.limit, verb)
  const pointed = whatWasSaid(scene, sentence, i, reading, opener, bounds)
  if (pointed) return pointed
  const saidIt = reading.object && opener === undefined && quotedBefore(scene, sentence, i) !== undefined
  if (!tagged && !saidIt && !isTrusted(scene, i, opener, verb)) return undefined
  if (!tagged && opener && !hasSpeaker(scene, i + 1, opener.at)) return undefined
  const object =
    tagged || reading.object || opensClause(words, i) ? objectCue(scene, i, reading, bounds, opener, tagged) : undefined
  if (object) return object
  const late = opener !== undefined && ['question', 'preposition', 'masdar'].includes(opener.kind)
  if (opener === undefined || (late && quotedBefore(scene, sentence, i)))
    return withoutOpener(scene, sentence, i, reading, bounds)
  if (isMarker(words, i, reading, opener)) return undefined
  if (verb.lemma === 'أبلغ' && reachesAge(words, i, reading)) return undefined
  if (isOfRelative(words, i, reading, opener)) return undefined
  const spoken = mergedParticiple(words, i, opener)
  if (spoken !== undefined && speaksForItself(words, spoken, verb)) return undefined
  if (spoken === undefined && isWeakQuote(scene, opener, reading, tagged)) return undefined
  const subject = findSubject(scene, i, spoken ?? zoneEnd(scene, i, opener), reading, bounds)
  // «تحدث إلى جارك: …» is advice.
  if (opener.kind === 'colon' && verb.lemma === 'تحدث' && spoken === undefined && subject.source.length === 0)
    return undefined
  if (opener.kind === 'colon' && !speaksByColon(scene, verb, opener.at === (spoken ?? i) + 1, subject)) return undefined
  if (verb.lemma === 'وجد' && opener.at - i > 2 && !isDocument(scene, subject)) return undefined
  if (opener.kind === 'preposition' && takesObject(scene, i, opener, subject, verb)) return undefined
  const content = contentOf(scene, sentence, opener, bounds, { at: i, kind: verb.kind })
  if (content === undefined) return undefined
  // «"كنا أفضل"، كما أضاف المدرب، "لكن الحظ خاننا"»
  const first = opener.kind === 'quote' && verb.frames.has('speech') ? quotedBefore(scene, sentence, i) : undefined
  const split = first?.[0] !== undefined && first[0].first >= sentence.first ? first : []
  if (subject.order === 'before' && isBareCarrier(scene, i, subject)) return undefined
  if (asksForSilence(words, i)) return undefined
  const addressee = verb.addressee ? addresseeOf(scene, i, opener.at, subject) : undefined
  const antecedent = verb.document && subject.order === 'dropped' ? documentBefore(scene, i, bounds.floor) : undefined
  return {
    ...(addressee ? { addressee } : {}),
    ...(antecedent ? { antecedent } : {}),
    source: subject.source,
    cue: cueOf(words, i, spoken),
    content: [...split, content],
    cueKind: verb.kind,
    form: 'verb',
    polarity: isNegated(words, i) ? '-' : '+',
    rule: ruleOf(opener, subject),
    opens: opener.at,
    evidence: evidenceOf(opener, i, tagged, verb.ambiguous),
    stance: verb.doubt ? 'doubt' : verb.factive ? 'factive' : 'neutral',
    ...(subject.kind ? { sourceKind: subject.kind } : {}),
    inflection: reading.inflection,
  }
}

/** What follows a word that is rather a noun must leave no doubt that it is a verb. */
function isTrusted(scene: Scene, i: number, opener: Opener | undefined, { frames }: CueVerb): boolean {
  const opens = opensClause(scene.words, i)
  if (opener === undefined) return opens && (frames.has('small') || frames.has('denied'))
  if (opener.at - i > (opens ? 25 : 12) || opener.kind === 'masdar') return false
  // «أمر القاضي بإخلاء القاعة»
  return opener.kind !== 'preposition' || (opens && opener.at > i + 1 && hasSpeaker(scene, i + 1, opener.at))
}

/** A scare quote, or any quotation after a word that is rarely a verb, is no speech of an ambiguous verb. */
function isWeakQuote(scene: Scene, opener: Opener, { verb, inflection }: VerbReading, tagged: boolean): boolean {
  if (opener.kind !== 'quote' || !verb?.ambiguous || opener.content - opener.at > 1) return false
  // «ستواصل "خوض المعركة"»: the quoted words are an object.
  if (inflection.tense === 'imperfect' && verb.kind === 'say') return true
  return !tagged || scene.quoteAt.get(opener.quote!)?.use === 'scare'
}

/** «المدة التي يتوقعها القادة، "ثم نعود"»: the pronoun is what is expected, and the quotation is somebody else's. */
function isOfRelative(words: readonly Word[], i: number, { object }: VerbReading, opener: Opener): boolean {
  return object && opener.kind === 'quote' && does(words[i - 1], 'relative') && isComma(words[opener.at - 1]!)
}

/**
 * «رحبت الوزارة بالقرار، معتبرة أنه عادل»: behind a comma the participle opens a report of its own; «رد الحارس، قائلاً»
 * is one with its verb of saying.
 */
function speaksForItself(words: readonly Word[], at: number, { frames }: CueVerb): boolean {
  const says = readParticiple(words[at]!.base)?.verb.lemma === 'قال'
  return isComma(words[at - 1]!) && (!says || !frames.has('speech') || frames.has('judged') || frames.has('small'))
}

/** «يبلغ من العمر», «تبلغ 20»: written like "informs". */
function reachesAge(words: readonly Word[], i: number, { inflection }: VerbReading): boolean {
  const next = words[i + 1]
  return inflection.tense === 'imperfect' && (next?.base === 'من' || next?.kind === 'number' || next?.core === 'M')
}

/** «تذكّر دائماً: …» is advice; a colon without quotation marks needs a verb of saying or somebody who speaks. */
function speaksByColon(scene: Scene, { kind, ambiguous }: CueVerb, adjacent: boolean, { source }: Subject): boolean {
  if (!['say', 'write', 'ask'].includes(kind)) return false
  const [stretch] = source
  return stretch === undefined ? !ambiguous || adjacent : canSpeak(scene, stretch.first)
}

/** «رفض فكرة أن»: the noun that the complementiser explains is no part of the subject. */
function zoneEnd(scene: Scene, i: number, opener: Opener): number {
  const { words } = scene
  const last = words[opener.at - 1]!
  if (opener.kind !== 'that' || opener.at - 1 <= i) return opener.at
  const claim = CLAIMS.has(last.noun) && !last.definite
  // «رفض الحارس الاعتراف بأنه»: nor is the verbal noun of what he would not do.
  const before = words[opener.at - 2]!
  const apart = before.definite || before.core === 'P'
  const act = apart && last.core === 'N' && last.definite && !last.prep && !last.conj && isVerbalNoun(last)
  return claim || (act && !canSpeak(scene, opener.at - 1)) ? opener.at - 1 : opener.at
}

function isDocument(scene: Scene, { source }: Subject): boolean {
  return source[0] !== undefined && isNounOf(scene.words[source[0].first], 'document')
}

/** Between a word that is rather a noun and what it would open stands somebody who can speak, or nothing. */
function hasSpeaker(scene: Scene, from: number, to: number): boolean {
  if (from === to) return true
  const subject = subjectAfter(scene, from, to)
  return subject === undefined || canSpeak(scene, subject.first)
}

/** «إشارات تدل على أن»: what carries the relative clause is no speaker and no document. */
function isBareCarrier(scene: Scene, i: number, { source }: Subject): boolean {
  const [stretch] = source
  if (stretch === undefined) return false
  const joined = stretch.last === i || does(scene.words[stretch.last], 'relative')
  const head = scene.words[stretch.first]!
  return (
    joined &&
    head.core === 'N' &&
    !canSpeak(scene, stretch.first) &&
    stretch.last - stretch.first <= 2 &&
    !head.definite &&
    !head.pronoun
  )
}

/** «طلب عدم كشف هويته»: how the speaker came to be unnamed. */
export function asksForSilence(words: readonly Word[], i: number): boolean {
  if (!/^(?:عدم|حجب|اخفاء)$/.test(words[i + 1]?.base ?? '')) return false
  for (let k = i + 2; k <= i + 5; k++) if (/^(?:هويه|هويت|اسم|ال?هويه|الاسم)/.test(words[k]?.base ?? '')) return true
  return false
}

/** «سألت القناة موظفة سابقة عما»: the noun phrase between the subject, or the verb, and what is asked. */
function addresseeOf(scene: Scene, i: number, limit: number, { source, order }: Subject): Stretch | undefined {
  return subjectAfter(scene, order === 'after' ? source[0]!.last : i + 1, limit)
}

/** «وثائق …، يبدو أنها تؤكد أن»: the document of its sentence that the pronoun before a showing verb means. */
function documentBefore({ words }: Scene, i: number, floor: number): Stretch | undefined {
  if (!does(words[i - 1], 'that') || !words[i - 1]!.pronoun) return undefined
  for (let k = i - 2; k >= floor && i - k <= 30; k--)
    if (isNounOf(words[k], 'document')) return { first: k, last: k + 1 }
  return undefined
}

/** «التهمتان تقران الحكم بالإعدام»: with its subject before it and an object behind it the verb says nothing. */
function takesObject(scene: Scene, i: number, opener: Opener, { order }: Subject, verb: CueVerb): boolean {
  if (order !== 'before' || verb.addressee || verb.kind === 'order' || opener.at === i + 1) return false
  const next = scene.words[i + 1]!
  return next.core === 'N' && !next.prep && beginsPhrase(scene, i + 1)
}

/** «يُذكر أن», «يُشار إلى أن»: introduce background, nobody says it. */
function isMarker(words: readonly Word[], i: number, reading: VerbReading, opener: Opener): boolean {
  const { inflection } = reading
  if (!/^(?:ذكر|اشار)$/.test(foldWord(reading.verb!.lemma))) return false
  if (inflection.tense !== 'imperfect' || inflection.gender !== 'm' || inflection.number !== 'sg') return false
  const before = words[i - 1]
  return (
    opener.kind === 'that' && opener.at - i <= 1 && (before === undefined || before.kind !== 'word' || words[i]!.conj)
  )
}

/** «لن نغلق الجسر. هذا ما صرح به المحافظ أمس»: what stands before is what was said. */
function whatWasSaid(
  scene: Scene,
  sentence: WordSentence,
  i: number,
  reading: VerbReading,
  opener: Opener | undefined,
  { limit }: Bounds,
): Draft | undefined {
  const { words } = scene
  const verb = reading.verb!
  if (words[i - 1]?.base !== 'ما' || !/^(?:هذا|هو|ذلك)$/.test(words[i - 2]?.folded ?? '')) return undefined
  if (!verb.frames.has('speech') || reading.inflection.person !== 3) return undefined
  const subject = subjectAfter(scene, i + 1, limit)
  if (opener && (opener.kind === 'quote' || opener.kind === 'colon')) return undefined
  const before = i - 2 > sentence.first ? sentence : scene.sentenceBefore.get(sentence.first)
  const content =
    quotedBefore(scene, sentence, i) ??
    lineBefore(scene, sentence, i) ??
    (before && asList(trimContent(scene, before.first, Math.min(i - 2, before.last))))
  if (content === undefined) return undefined
  return {
    source: subject ? [subject] : [],
    ...(subject ? {} : { sourceKind: 'pronoun' as const, inflection: reading.inflection }),
    cue: cueOf(words, i),
    content,
    cueKind: verb.kind,
    form: 'verb',
    polarity: '+',
    rule: 'quote-verb',
    evidence: 0.7,
    stance: 'neutral',
  }
}

/** The words quoted at the end of the line before: «"زوجتي ليست هنا"», then «هذا ما صرح به الزوج». */
function lineBefore(scene: Scene, { first }: WordSentence, i: number): Stretch[] | undefined {
  if (i - 2 !== first) return undefined
  let k = first - 1
  while (k > 0 && scene.words[k]!.kind === 'punctuation') k--
  const quote = scene.closingAt.get(k)
  return quote?.use === 'quotation' ? asList(trimContent(scene, quote.open + 1, quote.close)) : undefined
}

function asList(stretch: Stretch | undefined): Stretch[] | undefined {
  return stretch && [stretch]
}

function ruleOf(opener: Opener, subject: Subject): string {
  const order = { after: 'vs', before: 'sv', dropped: 'dropped', none: 'unnamed' }[subject.order]
  return `verb-${opener.kind}-${order}`
}

function evidenceOf(opener: Opener, i: number, tagged: boolean, ambiguous: boolean): number {
  const base = {
    that: 0.85,
    colon: 0.8,
    quote: 0.8,
    preposition: 0.6,
    masdar: 0.5,
    question: 0.7,
    subjunctive: 0.8,
    bare: 0.35,
  }[opener.kind]
  const far = opener.at - i > 14 ? 0.15 : 0
  return base - far - (tagged ? 0 : 0.2) - (ambiguous && opener.kind !== 'that' ? 0.1 : 0)
}
