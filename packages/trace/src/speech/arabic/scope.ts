import { foldWord } from '#text'
import { matchAccording } from './according-phrases.ts'
import type { OpenerKind } from './draft.ts'
import { LIGHT } from './light-verbs.ts'
import { isComma, phraseEnd } from './noun-phrase.ts'
import { findOpener, isBut } from './opener.ts'
import type { Scene } from './scene.ts'
import { canSpeak } from './speakers.ts'
import { speechNoun } from './speech-nouns.ts'
import { readParticiple } from './verb-forms.ts'
import { does, type Word } from './words.ts'

/** Content of one cue is not followed further than this many words. */
const LONGEST = 220

const GO_ON = new Set(
  [
    'تساءل',
    'طالب',
    'دعا',
    'حذر',
    'نفى',
    'رد',
    'أجاب',
    'علق',
    'اختتم',
    'تعهد',
    'أضاف',
    'تابع',
    'أردف',
    'استطرد',
    'أوضح',
    'أكد',
    'أشار',
    'شدد',
    'لفت',
    'ذكر',
    'نوه',
    'كشف',
    'اعتبر',
    'رأى',
    'صرح',
    'قال',
    'أعلن',
    'بين',
  ].map(foldWord),
)
/** Phrases that hand over to another speaker or topic: «من جهته», «بدورها», «في المقابل». */
const HAND_OVER = [
  ['من', 'جهته'],
  ['من', 'جهتها'],
  ['من', 'جانبه'],
  ['من', 'جانبها'],
  ['بدوره'],
  ['بدورها'],
  ['في', 'المقابل'],
  ['في', 'سياق'],
  ['الي', 'ذلك'],
  ['يذكر', 'ان'],
  ['يشار', 'الي'],
  ['علما', 'بان'],
  ['علما', 'ان'],
  ['الجدير', 'بالذكر'],
  ['جدير', 'بالذكر'],
] as const
const AFTER_THAT = new Set([
  'بعد',
  'عقب',
  'خلال',
  'اثناء',
  'قبل',
  'منذ',
  'عندما',
  'بعدما',
  'وفقا',
  'حسب',
  'بحسب',
  'طبقا',
  'وفق',
  'في',
])

/**
 * Where the content that begins at `from` ends, before `limit` (the end of the sentence or of the quotation around it):
 * at a source named afterwards («..., وفقاً للشرطة»), a new cue of the same level, a participle that goes on speaking, a
 * phrase that hands over, or background that the narrator adds. A verbal noun's phrase ends earlier than a clause.
 */
export function contentEnd(scene: Scene, from: number, limit: number, kind: OpenerKind): number {
  const { words } = scene
  const stop = Math.min(limit, from + LONGEST)
  let i = from
  while (i < stop) {
    const word = words[i]!
    if (word.kind === 'quote') {
      const quote = scene.quoteAt.get(i)
      // Speech quoted inside the content is passed over; it does not end it.
      if (quote?.closed && quote.close < stop) {
        i = quote.close + 1
        continue
      }
    }
    const comma = isComma(word)
    const at = comma ? i + 1 : i
    const apart = comma || (i > from && words[i - 1]!.kind === 'quote')
    if (i > from && at < stop && endsContent(scene, from, at, stop, apart, kind)) return i
    if (word.text === '؛') return i
    i++
  }
  return stop
}

function endsContent(scene: Scene, from: number, i: number, stop: number, comma: boolean, kind: OpenerKind): boolean {
  const { words } = scene
  const word = words[i]!
  if (word.kind !== 'word') return false
  const according = matchAccording(scene, i, stop)
  if (according && (comma || according.endsAt >= stop - 1 || !according.loose)) return true
  if (handsOver(words, i) && (comma || word.conj)) return true
  if (word.base === 'ذلك' && word.conj && comma && AFTER_THAT.has(words[i + 1]?.base ?? '')) {
    return words[i + 1]!.base !== 'في' || words[i + 2]?.noun === 'بيان'
  }
  const predicate = i - from <= 1 || does(words[i - 1], 'that', 'was', 'not')
  const participle = word.definite || word.conj || predicate ? undefined : readParticiple(word.base)
  if (participle && word.core !== 'P' && isAccusative(word)) {
    const opener = findOpener(scene, i + 1, stop, participle.verb)
    if (opener && opener.at - i <= 6) return true
  }
  if (comma && handsToOther(scene, i, stop)) return true
  // «، وهو ما نفته اللجنة»
  if (comma && /^وه(?:و|ي)$/.test(word.folded) && words[i + 1]?.folded === 'ما') return true
  if (comma && word.conj && does(word, 'was') && word.base !== foldWord('كون')) return true
  if (isNewCue(scene, i, stop, comma)) return true
  if (
    kind === 'subjunctive' &&
    (isBut(words, i) || (comma && word.conj && (word.core === 'V' || does(word, 'has', 'was'))))
  )
    return true
  if (kind === 'masdar' || kind === 'preposition') {
    const condition = /^(?:اذا|لو|ما)$/.test(word.base) || does(word, 'that')
    if ((does(word, 'while', 'when') && !word.conj && !condition && i + 1 < stop) || isBut(words, i)) return true
    // «، على الرغم من أن»
    const despite = word.base === 'علي' ? words[i + 1]?.base === 'الرغم' : /^(?:رغم|برغم|بالرغم)$/.test(word.base)
    if (comma && despite) return true
    if (does(word, 'because')) return true
    if (comma && word.conj && (word.core === 'V' || word.core === 'I' || does(word, 'was', 'has'))) return true
    const next = words[i + 1]
    if (word.conj && word.core === 'N' && next?.core === 'I' && !next.conj) return true
  }
  return false
}

function isAccusative(word: Word): boolean {
  return /(?:ا|ه|ين)$/.test(word.folded)
}

function handsOver(words: readonly Word[], i: number): boolean {
  return HAND_OVER.some((phrase) => phrase.every((part, k) => (k === 0 ? words[i]!.base : words[i + k]?.base) === part))
}

/** «، إلا أن الوزارة لم تحدد»: somebody else speaks against it. */
function handsToOther(scene: Scene, i: number, stop: number): boolean {
  const { words } = scene
  if (/^(?:بينما|فيما)$/.test(words[i]!.base)) {
    const says = (kind: string | undefined) => kind === 'say' || kind === 'deny'
    const reading = words[i + 1]?.verbs.find((r) => says(r.verb?.kind) && r.inflection.person === 3)
    if (reading?.verb === undefined) return false
    // «، فيما نفى الجيش ذلك»
    for (let k = i + 2; k < stop && k - i <= 8; k++)
      if (words[k]!.base === 'ذلك' && words[k + 1]?.kind !== 'word') return true
    return findOpener(scene, i + 2, stop, reading.verb)?.kind === 'that'
  }
  if (!isBut(words, i) || !does(words[i + 1], 'that') || words[i + 1]!.pronoun || !canSpeak(scene, i + 2)) return false
  let at = phraseEnd(scene, i + 2, stop)
  while (at < stop && does(words[at], 'has', 'not')) at++
  const verb = words[at]
  if (verb === undefined || at >= stop) return false
  // «إلا أن الشرطة لم تحدد عدد المتورطين»
  if (/^[يت]?حدد(?:وا|ت)?$/.test(verb.base)) return true
  return verb.verbs.some((r) => r.verb && ['say', 'write', 'deny'].includes(r.verb.kind))
}

/** «، وأضاف أن», «إلا أن الشرطة لم تحدد عدد»: another cue on the level of the one whose content this is. */
function isNewCue(scene: Scene, i: number, stop: number, comma: boolean): boolean {
  const { words } = scene
  const word = words[i]!
  const but = isBut(words, i)
  if (!word.conj && !but && !(comma && word.base === foldWord('كما'))) return false
  let at = word.base === foldWord('كما') ? i + 1 : i
  // «ولكنه أشار», «إلا أنه أضاف»
  if (but) {
    at = i + 1
    if (does(words[at], 'that')) at++
    if (!words[at - 1]!.pronoun) return false
    while (at < stop && does(words[at], 'has')) at++
  }
  // «، وحينها رد»
  while (at < stop && (does(words[at], 'adverb') || (does(words[at], 'when') && comma && at === i))) at++
  const verb = words[at]
  if (verb === undefined || verb.definite) return false
  // «وأعرب عن أمله»
  const light = LIGHT.get(verb.base)
  if (light && word.conj) {
    for (let k = at + 1; k < Math.min(stop, at + 6); k++)
      if (speechNoun(words[k]!) || light.nouns.has(words[k]!.noun)) return true
  }
  const tagged = verb.core === 'V' || verb.core === 'I'
  if (!tagged && !(comma && !but)) return false
  const reading = verb.verbs.find((r) => r.verb && r.inflection.person === 3 && r.inflection.tense === 'perfect')
  if (!reading?.verb || reading.object) return false
  if ((!comma || but) && !GO_ON.has(foldWord(reading.verb.lemma))) return false
  const opener = findOpener(scene, at + 1, stop, reading.verb)
  // «، فرد الحارس: بالتأكيد»: what looks like a noun must open speech.
  if (!tagged && at === i && opener?.kind !== 'colon' && opener?.kind !== 'quote') return false
  return opener !== undefined && opener.kind !== 'masdar' && opener.at - at <= 20
}

/** Content without the stops, commas and brackets at its ends; marks go where they enclose all of it. */
export function trimContent(
  scene: Scene,
  from: number,
  to: number,
): { readonly first: number; readonly last: number } | undefined {
  const { words } = scene
  let first = from
  let last = to
  for (;;) {
    while (first < last && isEdge(words[first]!)) first++
    while (last > first && isEdge(words[last - 1]!)) last--
    if (first >= last) return undefined
    const quote = scene.quoteAt.get(first)
    const opensOnly = words[first]!.kind === 'quote'
    if (opensOnly && quote && (quote.close === last - 1 || (!quote.closed && quote.close >= last))) {
      first++
      if (quote.close === last - 1 && words[last - 1]!.kind === 'quote') last--
      continue
    }
    if (opensOnly && quote === undefined) {
      first++
      continue
    }
    if (words[last - 1]!.kind === 'quote' && !opensWithin(scene, first, last - 1)) {
      last--
      continue
    }
    return { first, last }
  }
}

/** The mark at `close` closes a quotation that opens at `first` or later. */
function opensWithin(scene: Scene, first: number, close: number): boolean {
  for (let k = close - 1; k >= first; k--) {
    const quote = scene.quoteAt.get(k)
    if (quote?.close === close) return true
  }
  return false
}

function isEdge(word: Word): boolean {
  return word.kind === 'punctuation' && word.text !== ')' && word.text !== '(' && word.text !== '%' && word.text !== '٪'
}
