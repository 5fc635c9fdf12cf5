import { foldWord } from '#text'
import type { Bounds } from './bounds.ts'
import { cueOf, isNegated } from './cue-span.ts'
import type { Draft, Stretch } from './draft.ts'
import { isNounOf, isVerbalNoun } from './noun-classes.ts'
import { beginsPhrase, isComma, isFiniteVerb, phraseEnd, skipAdjunct } from './noun-phrase.ts'
import { isBut, type Opener } from './opener.ts'
import type { Scene } from './scene.ts'
import { contentEnd, trimContent } from './scope.ts'
import { agrees, topicBefore } from './source.ts'
import { canSpeak } from './speakers.ts'
import { antecedentOf, DROPPED, type Subject, splitPhrases, UNNAMED } from './subject.ts'
import type { VerbReading } from './verb-forms.ts'
import { does, type Word } from './words.ts'

/** The predicate of a small clause or the reason of a judgement stands within this many words. */
const REACH = 30

const MANNER = new Set('سرعة شكل صورة طريقة هدوء شدة قوة وضوح سهولة صعوبة عنف دقة كثرة'.split(' ').map(foldWord))
const AS = /^(?:باعتبار|بوصف)/
/** Nouns of what is said or thought, which a denial denies. */
export const CLAIMS = new Set(
  'مزاعم ادعاء ادعاءات اتهام اتهامات تقارير أنباء شائعات إشاعات تصريحات أقوال رواية فكرة احتمال فرضية مقولة تلميحات'
    .split(' ')
    .map(foldWord),
)
const ALWAYS = new Set(['نفى', 'أنكر'])

/**
 * Cues whose content is a thing or person with what is said of it: «وصف القرار بأنه ظالم», «اتهم جاره بسرقة الماء»,
 * «انتقد الشركة لتأخرها», and what is denied: «نفى الاتهامات بالفساد».
 */
export function objectCue(
  scene: Scene,
  i: number,
  reading: VerbReading,
  bounds: Bounds,
  opener: Opener | undefined,
  tagged = true,
): Draft | undefined {
  const { frames, lemma } = reading.verb!
  // «ما يُسمى», «يُسمى»: a name, nobody gives it.
  if (lemma === 'سمى' && !reading.object) return undefined
  if (frames.has('small') && !(opener?.kind === 'that' && opener.at - i <= 1) && opener?.kind !== 'question') {
    const draft = smallClause(scene, i, reading, bounds, tagged)
    if (draft) return draft
  }
  if (frames.has('judged') && tagged && (opener === undefined || isScare(scene, opener)))
    return judgement(scene, i, reading, bounds)
  if (frames.has('denied') && opener === undefined) return denial(scene, i, reading, bounds, tagged)
  return undefined
}

/** Only a scare quote was found: what is judged or its reason may still stand before it. */
function isScare(scene: Scene, opener: Opener): boolean {
  return opener.quote !== undefined && scene.quoteAt.get(opener.quote)?.use !== 'quotation'
}

function smallClause(
  scene: Scene,
  i: number,
  reading: VerbReading,
  bounds: Bounds,
  tagged: boolean,
): Draft | undefined {
  const { words } = scene
  const verb = reading.verb!
  const reach = Math.min(bounds.limit, i + REACH)
  const at = verb.lemma === 'حمل' ? findBlame(scene, i + 1, reach) : findPredicate(scene, i + 1, reach)
  // «تعتبر المدينة منطقة بأعلى الوادي»: here ب is no predicate.
  if (
    at !== undefined &&
    verb.lemma === 'اعتبر' &&
    !does(words[at], 'that') &&
    !/^بمثاب|^باعتبار/.test(words[at]!.base)
  )
    return undefined
  // A word that is rather a noun needs «بأنه» behind it.
  if (!tagged && (at === undefined || !does(words[at], 'that'))) return undefined
  if (at === undefined) return verb.lemma === 'اعتبر' ? bareSmallClause(scene, i, reading, bounds) : undefined
  const { subject, object } = subjectAndObject(scene, i, at, reading, bounds)
  const from = object ?? at
  const end = contentEnd(scene, at + 1, bounds.limit, does(words[at], 'that') ? 'that' : 'preposition')
  const said = does(words[i - 1], 'relative') ? mainVerb(scene, at + 1, end) : end
  const content = trimContent(scene, from, cutAtBut(scene, at, said))
  if (content === undefined) return undefined
  const draft = make(
    words,
    i,
    reading,
    subject,
    content,
    `small-${subject.order}`,
    subject.order === 'dropped' ? 0.55 : 0.7,
  )
  if (!does(words[at], 'that')) return draft
  return { ...draft, opens: words[at - 1]?.base === 'علي' ? at - 1 : at }
}

/** «المرأة التي اتهمت المدير بالسرقة غادرت»: the sentence's own verb behind the relative clause. */
function mainVerb({ words }: Scene, from: number, end: number): number {
  for (let k = from; k < end; k++) {
    const before = words[k - 1]!
    const closed = before.definite || before.core === 'P' || before.pronoun || isComma(before)
    if (closed && isFiniteVerb(words[k]!) && !words[k]!.conj) return k
    if (does(words[k], 'that', 'relative')) return end
  }
  return end
}

/**
 * What is said of a thing ends where the narrator sets something against it («بأنه قانوني ولكن السكان احتجوا») or tells
 * what often happens («وغالباً ما يعود»).
 */
function cutAtBut(scene: Scene, from: number, end: number): number {
  const { words } = scene
  for (let k = from + 1; k < end; k++) {
    if (isBut(words, k) || words[k]!.folded === 'بينما') return k
    if (/^و(?:غالبا|كثيرا|عاده)$/.test(words[k]!.folded) && words[k + 1]?.folded === 'ما') return k
  }
  return end
}

/** «اعتبر النائب القرار خطأ»: nothing marks the predicate. */
function bareSmallClause(scene: Scene, i: number, reading: VerbReading, bounds: Bounds): Draft | undefined {
  const { words } = scene
  const topic = topicBefore(scene, i, bounds.floor)
  if (!beginsPhrase(scene, i + 1)) return undefined
  const end = phraseEnd(scene, i + 1, bounds.limit)
  const cut = splitPhrases(scene, i + 1, end)
  const fits = topic !== undefined && agrees(scene, topic, reading.inflection, 'before')
  if (!fits && (cut === undefined || !canSpeak(scene, i + 1))) return undefined
  const from = fits ? i + 1 : cut!
  const source = fits ? topic : { first: i + 1, last: cut! }
  const content = trimContent(scene, from, contentEnd(scene, from + 1, bounds.limit, 'masdar'))
  if (content === undefined || content.last - content.first < 2) return undefined
  return make(words, i, reading, { source: [source], order: 'after' }, content, 'small-bare', 0.35)
}

/** «حمّلت النقابة الشركة مسؤولية الحادث» */
function findBlame(scene: Scene, from: number, limit: number): number | undefined {
  for (let k = from + 1; k < limit && k - from < 10; k++) if (scene.words[k]!.noun === 'مسءوليه') return k
  return undefined
}

/** «بأنه», «باعتباره», «ب» before a noun, «كـ», «على أنه»: where the predicate begins. */
function findPredicate(scene: Scene, from: number, limit: number): number | undefined {
  const { words } = scene
  let relative = false
  for (let k = from; k < limit; k++) {
    const word = words[k]!
    if (word.kind === 'quote') {
      const quote = scene.quoteAt.get(k)
      // «اتهمت النقاد "باللعب"»: the preposition stands inside the marks.
      if (quote && k > from && words[k + 1]?.prep && words[k + 1]!.base[0] === 'ب') return k
      if (quote?.closed && quote.close < limit) k = quote.close
      else return undefined
      continue
    }
    if (word.kind === 'punctuation') {
      if (isComma(word)) relative = false
      else if (!'()-'.includes(word.text)) return undefined
      continue
    }
    if (does(word, 'relative')) relative = true
    if (does(word, 'that')) return word.base.startsWith('ب') || words[k - 1]?.base === 'علي' ? k : undefined
    if (relative) continue
    if (AS.test(word.base)) return k
    if (
      word.prep &&
      word.base[0] === 'ب' &&
      k > from - 1 &&
      !laterPredicate(scene, k, limit) &&
      !quotedPredicate(scene, k, limit) &&
      !isNounOf(word, 'time') &&
      !MANNER.has(word.noun)
    )
      return k
    if (word.folded === 'ب' && k + 1 < limit) return k
    if (word.prep && word.base[0] === 'ك' && k > from && word.core === 'N') return k
    if (isFiniteVerb(word) && k > from) return undefined
  }
  return undefined
}

/** «وصف تحول القناة إلى برامج بالجملة على أنه»: a predicate with its complementiser stands further on. */
function laterPredicate(scene: Scene, from: number, limit: number): boolean {
  const { words } = scene
  for (let k = from + 1; k < limit; k++) {
    const word = words[k]!
    if (word.kind === 'punctuation' || isFiniteVerb(word)) return false
    if (does(word, 'that')) return word.pronoun && (word.base.startsWith('ب') || words[k - 1]!.base === 'علي')
  }
  return false
}

/** A quotation that begins with ب stands further on: «اتهمت نقاد خططها بالخروج "باللعب"». */
function quotedPredicate(scene: Scene, from: number, limit: number): boolean {
  for (let k = from + 1; k < limit; k++) {
    const quote = scene.quoteAt.get(k)
    if (quote) return scene.words[k + 1]?.prep === true && scene.words[k + 1]!.base[0] === 'ب'
    if (scene.words[k]!.kind === 'punctuation') return false
  }
  return false
}

/** Who describes or accuses, and where the one described begins, among the words between verb and predicate. */
function subjectAndObject(scene: Scene, i: number, at: number, reading: VerbReading, { floor }: Bounds) {
  const topic = topicBefore(scene, i, floor)
  const fits = topic !== undefined && agrees(scene, topic, reading.inflection, 'before')
  let from = i + 1
  while (from < at && !beginsPhrase(scene, from)) {
    const next = skipAdjunct(scene, from, at)
    if (next === from) break
    from = next
  }
  const has = from < at && beginsPhrase(scene, from)
  const end = has ? phraseEnd(scene, from, at) : from
  const cut = has ? splitPhrases(scene, from, end) : undefined
  const { words } = scene
  const accused = reading.verb!.passive && !does(scene.words[i - 1], 'relative')
  let subject: Subject = DROPPED
  let object: number | undefined
  const carrier = (reading.object ? !has : has) ? antecedentOf(scene, i, floor, false) : undefined
  // «المزاعم التي وصفوها بأنها»: there the pronoun is the antecedent itself.
  const speaks = carrier !== undefined && (has || canSpeak(scene, carrier.first))
  if (carrier && speaks && agrees(scene, carrier, reading.inflection, 'before')) {
    subject = { source: [carrier], order: 'before' }
    // «المرأة التي اتهمته بالسرقة»: the accused is the pronoun.
    object = has ? from : undefined
  } else if (has && reading.object) subject = { source: [{ first: from, last: end }], order: 'after' }
  else if (fits) {
    subject = { source: [topic], order: 'before' }
    object = has ? from : undefined
  } else if (has && cut !== undefined && agrees(scene, { first: from, last: cut }, reading.inflection, 'after')) {
    subject = { source: [{ first: from, last: cut }], order: 'after' }
    object = cut
  } else if (has && takesItsObject(scene, end, at, reading)) {
    subject = { source: [{ first: from, last: end }], order: 'after' }
    object = end
  } else if (has && secondPhrase(scene, end, at) !== undefined) {
    subject = { source: [{ first: from, last: end }], order: 'after' }
    object = secondPhrase(scene, end, at)
  } else if (
    has &&
    accused &&
    !words[i]!.conj &&
    reading.inflection.number === 'sg' &&
    passiveFits(scene, from, reading)
  )
    subject = UNNAMED
  else if (has) object = from
  return { subject, object }
}

/** «أشاد المبعوث بجهود الطرفين»: what is judged carries the verb's preposition. */
function takesItsObject(scene: Scene, end: number, at: number, reading: VerbReading): boolean {
  const word = scene.words[end]
  if (!reading.verb!.frames.has('judged') || word === undefined || end >= at) return false
  return ((word.prep || does(word, 'this')) && word.base[0] === 'ب') || /^(?:علي|من)$/.test(word.base)
}

/** «اتهمت الرئيسة في مقابلة النقاد بـ»: a second noun phrase behind adjuncts. */
function secondPhrase(scene: Scene, from: number, at: number): number | undefined {
  let k = from
  while (k < at && !beginsPhrase(scene, k)) {
    const next = skipAdjunct(scene, k, at)
    if (next === k) return undefined
    // «في مقابلة مع صحيفة الجسر نقاد خططها»: the adjunct ends where a second phrase begins.
    const cut = splitPhrases(scene, k + 1, next)
    if (cut !== undefined) return cut
    k = next
  }
  return k < at ? k : undefined
}

/** «اتُهم المدير بـ»: in the passive the accused agrees with the verb; «اتهم الشركات بـ» is active. */
function passiveFits(scene: Scene, from: number, { inflection }: VerbReading): boolean {
  const head = scene.words[from]!
  const feminine = head.plain.endsWith('ة') || /ات$/.test(head.noun)
  if (/ين$/.test(head.noun) && isNounOf(head, 'group')) return false
  return inflection.gender === 'f' ? feminine || head.core === 'P' : !feminine
}

function judgement(scene: Scene, i: number, reading: VerbReading, bounds: Bounds): Draft | undefined {
  const { words } = scene
  const limit = Math.min(bounds.limit, i + REACH)
  let reason: number | undefined
  for (let k = i + 2; k < limit && reason === undefined; k++) {
    const word = words[k]!
    if (word.kind === 'punctuation' && !isComma(word)) break
    const asOne = AS.test(word.base) || /^(?:بسبب|باعتبار|بوصف)/.test(word.base)
    if (does(word, 'because') || asOne) reason = k
    else if (word.prep && word.base[0] === 'ل' && (isVerbalNoun(word) || word.pronoun) && !word.definite) reason = k
    else if (does(word, 'prep') && reading.verb!.prepositions.has(word.base as never)) reason = k
    else if (isFiniteVerb(word)) break
  }
  if (reason === undefined) return undefined
  const { subject, object } = subjectAndObject(scene, i, reason, reading, bounds)
  const from = object ?? firstObject(scene, i + 1, reason) ?? reason
  const content = trimContent(scene, from, contentEnd(scene, reason + 1, bounds.limit, 'preposition'))
  if (content === undefined) return undefined
  return make(words, i, reading, subject, content, `judged-${subject.order}`, 0.5)
}

/** «ندد بالقرار»: the object may carry its preposition. */
function firstObject(scene: Scene, from: number, limit: number): number | undefined {
  for (let k = from; k < limit; k++) if (scene.words[k]!.prep || does(scene.words[k], 'prep')) return k
  return undefined
}

function denial(scene: Scene, i: number, reading: VerbReading, bounds: Bounds, tagged: boolean): Draft | undefined {
  const { words } = scene
  const topic = topicBefore(scene, i, bounds.floor)
  const fits = topic !== undefined && agrees(scene, topic, reading.inflection, 'before')
  let from = i + 1
  while (from < bounds.limit && !beginsPhrase(scene, from)) {
    const next = skipAdjunct(scene, from, bounds.limit)
    if (next === from) return undefined
    from = next
  }
  if (from >= bounds.limit) return undefined
  const end = phraseEnd(scene, from, bounds.limit)
  const cut = splitPhrases(scene, from, end)
  let subject: Subject = DROPPED
  let object = from
  if (fits) subject = { source: [topic], order: 'before' }
  else if (cut !== undefined) {
    subject = { source: [{ first: from, last: cut }], order: 'after' }
    object = cut
  }
  const head = words[object]!
  const claims = CLAIMS.has(head.noun)
  // «وثائق تفضح المدير»: what a document lays bare.
  const exposes =
    reading.verb!.document && subject.source[0] !== undefined && isNounOf(words[subject.source[0].first], 'document')
  if (does(head, 'this', 'he') || (!tagged && !claims)) return undefined
  if (!claims && !exposes && !(ALWAYS.has(reading.verb!.lemma) && (isVerbalNoun(head) || fits || cut !== undefined)))
    return undefined
  const content = trimContent(scene, object, contentEnd(scene, object + 1, bounds.limit, 'masdar'))
  if (content === undefined || content.last - content.first < (claims || exposes ? 2 : 3)) return undefined
  return make(words, i, reading, subject, content, `denied-${subject.order}`, claims ? 0.6 : 0.45)
}

function make(
  words: readonly Word[],
  i: number,
  reading: VerbReading,
  subject: Subject,
  content: Stretch,
  rule: string,
  evidence: number,
): Draft {
  const verb = reading.verb!
  return {
    source: subject.source,
    cue: cueOf(words, i),
    content: [content],
    cueKind: verb.kind,
    form: 'verb',
    polarity: isNegated(words, i) ? '-' : '+',
    rule,
    evidence,
    stance: verb.factive ? 'factive' : 'neutral',
    ...(subject.kind ? { sourceKind: subject.kind } : {}),
    inflection: reading.inflection,
  }
}
