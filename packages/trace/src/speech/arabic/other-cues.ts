import { DOCUMENT_SPEAKS, IMPERSONAL_PHRASES, readRows } from '#lexicon/arabic'
import { foldWord } from '#text'
import type { CueKind } from '../../model.ts'
import { boundsOf } from './bounds.ts'
import { contentOf } from './content.ts'
import type { Draft } from './draft.ts'
import { isNounOf, isVerbalNoun } from './noun-classes.ts'
import { beginsPhrase, isComma, isFiniteVerb, phraseEnd } from './noun-phrase.ts'
import { findOpener } from './opener.ts'
import type { Scene, WordSentence } from './scene.ts'
import { contentEnd, trimContent } from './scope.ts'
import { canSpeak } from './speakers.ts'
import { readParticiple } from './verb-forms.ts'
import { does } from './words.ts'

const DOCUMENT_VERBS = new Set(
  readRows(DOCUMENT_SPEAKS).flatMap(([verbs]) => verbs!.split(/\s+/).flatMap((v) => [foldWord(v), `${foldWord(v)}ت`])),
)
const IMPERSONAL = new Map<string, CueKind>(
  readRows(IMPERSONAL_PHRASES).map(([word, kind]) => [foldWord(word!), kind as CueKind]),
)
const EXPECTED = { frames: new Set(['clause', 'masdar'] as const), prepositions: new Set<never>() }
const CLAUSE = { frames: new Set(['clause', 'speech'] as const), prepositions: new Set<never>() }

/** «جاء في التقرير أن»: the document after في speaks. */
export function documentCue(scene: Scene, sentence: WordSentence, i: number): Draft | undefined {
  const { words } = scene
  const word = words[i]!
  if (!DOCUMENT_VERBS.has(word.base)) return undefined
  const bounds = boundsOf(scene, sentence, i)
  let at = i + 1
  const preposition = words[at]
  if (preposition === undefined || at >= bounds.limit) return undefined
  if (preposition.base === 'في') at++
  else if (!(preposition.prep && preposition.base[0] === 'ب')) return undefined
  const noun = words[at]
  if (noun === undefined || !(isNounOf(noun, 'document') || isNounOf(noun, 'medium'))) return undefined
  const opener = findOpener(scene, at + 1, bounds.limit, CLAUSE)
  if (opener === undefined) return undefined
  const content = contentOf(scene, sentence, opener, bounds)
  if (content === undefined) return undefined
  const near = opener.at - at <= 12 && !words.slice(at, opener.at).some(isComma)
  const last = near ? opener.at : Math.max(at + 1, phraseEnd(scene, at, opener.at))
  return {
    source: [{ first: at, last }],
    cue: [{ first: i, last: preposition.base === 'في' ? at : i + 1 }],
    content: [content],
    cueKind: 'write',
    form: 'verb',
    polarity: '+',
    rule: 'document-in',
    opens: opener.at,
    evidence: 0.75,
    stance: 'neutral',
    sourceKind: 'document',
  }
}

/** «وفيها يطلب التنظيم سحب السلاح»: a clause that tells what stands in the document just named. */
export function inItCue(scene: Scene, sentence: WordSentence, i: number): Draft | undefined {
  const { words } = scene
  const word = words[i]!
  if (!word.conj || !/^في(?:ه|ها|هما|هم)$/.test(word.base)) return undefined
  const verb = words[i + 1]
  if (verb === undefined || i + 1 >= sentence.last || !isFiniteVerb(verb)) return undefined
  let document: number | undefined
  for (let k = i - 1; k >= sentence.first && i - k <= 25 && document === undefined; k--)
    if (isNounOf(words[k], 'document')) document = k
  if (document === undefined) return undefined
  const content = trimContent(scene, i + 1, contentEnd(scene, i + 1, sentence.last, 'that'))
  if (content === undefined) return undefined
  const phrase = phraseEnd(scene, document, i)
  // «وثيقة تاريخها قديم»: what belongs to it tells of it, and is no part of its name.
  const bare = words[document + 1]?.pronoun === true || words[document + 1]?.core === 'V'
  const end = words[document]!.definite ? phrase : bare ? document + 1 : Math.min(phrase, document + 2)
  return {
    source: [{ first: document, last: Math.max(document + 1, end) }],
    cue: [{ first: i, last: i + 1 }],
    content: [content],
    cueKind: 'write',
    form: 'preposition',
    polarity: '+',
    rule: 'document-in-it',
    evidence: 0.5,
    stance: 'neutral',
    sourceKind: 'document',
  }
}

/** «المدير: لا بديل عن الحوار»: somebody, a colon, and what they say, at the head of a line. */
export function colonCue(scene: Scene, sentence: WordSentence): Draft | undefined {
  const { words } = scene
  if (!sentence.opensParagraph) return undefined
  const limit = Math.min(sentence.last, sentence.first + 10)
  let colon: number | undefined
  for (let k = sentence.first; k < limit; k++) {
    const word = words[k]!
    if (word.text === ':') {
      colon = k
      break
    }
    if (isFiniteVerb(word) || does(word, 'that', 'not', 'prep') || word.prep || word.kind === 'quote') {
      if (k === sentence.first || isFiniteVerb(word) || does(word, 'that', 'not')) return undefined
    }
  }
  if (colon === undefined || colon === sentence.first || !beginsPhrase(scene, sentence.first)) return undefined
  // «قائلة: …» at the head of a line.
  if (readParticiple(words[sentence.first]!.base)?.verb.frames.has('speech') && colon === sentence.first + 1)
    return undefined
  const speech = scene.quoteAt.get(colon + 1)?.use === 'quotation' && colon - sentence.first <= 4
  if (!speech && !speaksInHeadline(scene, sentence.first, colon)) return undefined
  const source = { first: sentence.first, last: withoutAddressee(scene, sentence.first, colon) }
  const from = colon + 1
  const content = trimContent(scene, from, sentence.last)
  const quoted = scene.quoteAt.get(colon + 1)?.use === 'quotation'
  if (content === undefined || (!quoted && content.last - content.first < 3)) return undefined
  // «فلان: الاحتفال بالجائزة» names a topic.
  const head = words[sentence.first]!
  const known = isNounOf(head, 'role') || isNounOf(head, 'group') || isNounOf(head, 'organisation')
  if (!quoted && !known && isVerbalNoun(words[content.first]!)) return undefined
  return {
    source: [source],
    cue: [],
    content: [content],
    cueKind: 'say',
    form: 'colon',
    polarity: '+',
    rule: 'colon-headline',
    evidence: 0.5,
    stance: 'neutral',
  }
}

/** «مصدر أمني لـ«الجسر»: …», «الوزير لوكالة الجسر: …» */
function withoutAddressee({ words }: Scene, first: number, colon: number): number {
  for (let k = first + 1; k < colon; k++) {
    const word = words[k]!
    const outlet = word.prep && word.base[0] === 'ل' && isNounOf(word, 'organisation')
    if (outlet || (word.folded === 'ل' && words[k + 1]?.kind === 'quote')) return k
  }
  return colon
}

function speaksInHeadline(scene: Scene, first: number, colon: number): boolean {
  const head = scene.words[first]!
  if (isVerbalNoun(head) && !isNounOf(head, 'organisation') && !isNounOf(head, 'document')) return false
  for (let k = first; k < colon; k++) if (scene.words[k]!.kind === 'number') return false
  if (head.core === 'P') return colon - first <= 5
  // «تقرير: الشركة أخفت النتائج», but «معلومات: …» and «رسالة إلى القارئ: …» are titles.
  if (isNounOf(head, 'document'))
    return colon === first + 1 && /^(?:تقرير|دراسة|استطلاع|وثائق|تحقيق|صحيفة)$/.test(head.plain)
  return canSpeak(scene, first)
}

/** «من المتوقع أن تصل القافلة»: nobody is named who expects it. */
export function impersonalCue(scene: Scene, sentence: WordSentence, i: number): Draft | undefined {
  const { words } = scene
  const word = words[i]!
  if (word.base !== 'من') return undefined
  const kind = IMPERSONAL.get(words[i + 1]?.folded ?? '')
  const at = i + 2
  if (kind === undefined || at >= sentence.last) return undefined
  const bounds = boundsOf(scene, sentence, i)
  const opener = findOpener(scene, at, Math.min(bounds.limit, at + 4), EXPECTED)
  if (opener?.kind !== 'that' && opener?.kind !== 'masdar') return undefined
  const content = contentOf(scene, sentence, opener, bounds)
  if (content === undefined) return undefined
  const first = i > sentence.first && does(words[i - 1], 'was') ? i - 1 : i
  return {
    source: [],
    cue: [{ first, last: at }],
    content: [content],
    cueKind: kind,
    form: 'participle',
    polarity: '+',
    opens: opener.at,
    rule: 'impersonal',
    evidence: 0.5,
    stance: 'neutral',
    sourceKind: 'impersonal',
  }
}

/** «متهم بقتل جاره», «مشتبه به في»: accused, nobody says by whom. */
export function accusedCue(scene: Scene, sentence: WordSentence, i: number): Draft | undefined {
  const { words } = scene
  const word = words[i]!
  if (!/^(?:ال)?متهم(?:ه|ون|ين|ات)?$/.test(word.base)) return undefined
  const next = words[i + 1]
  if (next === undefined || i + 1 >= sentence.last || !next.prep || next.base[0] !== 'ب') return undefined
  if (!isVerbalNoun(next) && next.core !== 'N') return undefined
  const bounds = boundsOf(scene, sentence, i)
  const content = trimContent(
    scene,
    i + 1,
    predicateStart(scene, i + 1, contentEnd(scene, i + 1, bounds.limit, 'preposition')),
  )
  if (content === undefined || content.last - content.first < 2) return undefined
  return {
    source: [],
    cue: [{ first: i, last: i + 1 }],
    content: [content],
    cueKind: 'say',
    form: 'participle',
    polarity: '+',
    rule: 'accused',
    evidence: 0.5,
    stance: 'neutral',
    sourceKind: 'impersonal',
  }
}

/** «متهم بقتل جاره يمثل أمام المحكمة»: the accused's own verb ends what he is accused of. */
function predicateStart(scene: Scene, from: number, end: number): number {
  const { words } = scene
  let relative = false
  for (let k = from; k < end; k++) {
    if (does(words[k], 'relative')) relative = true
    const before = words[k - 1]!
    if (
      words[k]!.core === 'I' &&
      !relative &&
      !words[k]!.conj &&
      (before.definite || before.pronoun || before.core === 'P')
    )
      return k
  }
  return end
}
