import type { Bounds } from './bounds.ts'
import { cueOf, isNegated } from './cue-span.ts'
import type { Draft, Stretch } from './draft.ts'
import { isComma, isFiniteVerb, skipAdjunct } from './noun-phrase.ts'
import { quotedBefore } from './quotation.ts'
import type { Scene, WordSentence } from './scene.ts'
import { contentEnd, trimContent } from './scope.ts'
import { subjectAfter } from './source.ts'
import { canSpeak } from './speakers.ts'
import { findSubject } from './subject.ts'
import type { VerbReading } from './verb-forms.ts'
import { does, type Word } from './words.ts'

/** No opener to the right: the words quoted before the verb, a clause before it, or a clause without complementiser. */
export function withoutOpener(
  scene: Scene,
  sentence: WordSentence,
  i: number,
  reading: VerbReading,
  bounds: Bounds,
): Draft | undefined {
  const { words } = scene
  const verb = reading.verb!
  if (!verb.frames.has('speech')) return undefined
  const made = {
    cue: cueOf(words, i),
    cueKind: verb.kind,
    form: 'verb' as const,
    polarity: isNegated(words, i) ? ('-' as const) : ('+' as const),
    stance: verb.doubt ? ('doubt' as const) : ('neutral' as const),
    inflection: reading.inflection,
  }
  if (reading.inflection.person !== 3) return commaSays(scene, i, reading, bounds, made)
  const quoted = quotedBefore(scene, sentence, i)
  // «"سنعود"، قال رداً على سؤال عن القرية، مسقط رأسه»: whoever said it is named before a comma.
  const subject = subjectAfter(scene, i + 1, quoted ? commaFrom(words, i + 1, bounds.limit) : bounds.limit)
  if (quoted) {
    const named = subject ? { source: [subject] } : { source: [], sourceKind: 'pronoun' as const }
    return { ...made, ...named, content: quoted, rule: 'quote-verb', evidence: 0.8 }
  }
  if (verb.ambiguous) return undefined
  if (subject === undefined)
    return topicSays(scene, i, reading, bounds, made) ?? commaSays(scene, i, reading, bounds, made)
  const before = words[i - 1]
  const pointing = does(words[subject.first], 'this', 'he')
  if (
    before !== undefined &&
    isComma(before) &&
    !words[i]!.conj &&
    !pointing &&
    endsAfter(scene, subject.last, bounds.limit)
  ) {
    const content = trimContent(scene, bounds.floor, i - 1)
    if (content && content.last - content.first >= 4)
      return { ...made, source: [subject], content: [content], rule: 'clause-verb', evidence: 0.6 }
  }
  if (verb.lemma !== 'قال' && verb.lemma !== 'صرح') return undefined
  if (verb.lemma === 'قال' && opensNominal(scene, i, subject)) {
    const said = trimContent(scene, subject.first, contentEnd(scene, subject.first, bounds.limit, 'that'))
    if (said && said.last - said.first >= 4)
      return { ...made, source: [], sourceKind: 'pronoun', content: [said], rule: 'verb-bare-nominal', evidence: 0.35 }
  }
  const content = trimContent(scene, subject.last, contentEnd(scene, subject.last, bounds.limit, 'bare'))
  if (content === undefined || content.last - content.first < 5 || !hasFinite(words, content)) return undefined
  return { ...made, source: [subject], content: [content], rule: 'verb-bare', evidence: 0.35 }
}

const SAID = /^(?:كلمه|كلام|كلمات|شيء|شءء|حقيقه|حق|راي|قول|عباره|نعم|شعر|كذب|وداع|سلام)$/

/** «وقال سبب الإغلاق أمر مفهوم»: a thing that cannot speak begins what is said. */
function opensNominal(scene: Scene, i: number, subject: Stretch): boolean {
  const head = scene.words[subject.first]!
  if (subject.first !== i + 1 || head.core !== 'N' || head.prep || does(head, 'this', 'quantity')) return false
  let last = subject.first
  while (last < subject.last && last - subject.first < 3 && !scene.words[last]!.definite) last++
  const belongs = scene.words[last]?.definite === true && !scene.words[last]!.prep
  return belongs && !canSpeak(scene, subject.first) && !SAID.test(head.noun) && !head.pronoun
}

/** «المدينة تقول لن نغلق الجسر»: a headline without complementiser. */
function topicSays(
  scene: Scene,
  i: number,
  reading: VerbReading,
  bounds: Bounds,
  made: Pick<Draft, 'cue' | 'cueKind' | 'form' | 'polarity' | 'stance'>,
): Draft | undefined {
  const next = scene.words[i + 1]
  if (reading.verb!.lemma !== 'قال' || next === undefined) return undefined
  if (!isFiniteVerb(next) && !does(next, 'not', 'will')) return undefined
  const { source, order } = findSubject(scene, i, i + 1, reading, bounds)
  const content = trimContent(scene, i + 1, contentEnd(scene, i + 1, bounds.limit, 'that'))
  if (order !== 'before' || content === undefined) return undefined
  return { ...made, source, content: [content], rule: 'verb-bare-topic', evidence: 0.6 }
}

/** The first comma with more than one word before it, or `limit`. */
function commaFrom(words: readonly Word[], from: number, limit: number): number {
  const rests = words[from] !== undefined && /^رداً?$/.test(words[from]!.folded)
  for (let k = from; rests && k < limit; k++) if (isComma(words[k]!)) return k
  return limit
}

/** «قالوا، لا تخرج»: a comma does the work of a colon. */
function commaSays(
  scene: Scene,
  i: number,
  reading: VerbReading,
  bounds: Bounds,
  made: Pick<Draft, 'cue' | 'cueKind' | 'form' | 'polarity' | 'stance'>,
): Draft | undefined {
  const comma = scene.words[i + 1]
  if (reading.verb!.lemma !== 'قال' || comma === undefined || !isComma(comma)) return undefined
  const content = trimContent(scene, i + 2, contentEnd(scene, i + 2, bounds.limit, 'that'))
  if (content === undefined || !hasFinite(scene.words, content)) return undefined
  return {
    ...made,
    source: [],
    sourceKind: 'pronoun',
    inflection: reading.inflection,
    content: [content],
    rule: 'verb-comma',
    evidence: 0.5,
  }
}

/** Only adjuncts follow: «…، قال الحارس بعد المباراة». */
function endsAfter(scene: Scene, from: number, limit: number): boolean {
  let k = from
  while (k < limit && limit - k < 15) {
    const next = skipAdjunct(scene, k, limit)
    if (next === k) break
    k = next
  }
  return limit - k <= 2 && !hasFinite(scene.words, { first: from, last: limit })
}

function hasFinite(words: readonly Word[], { first, last }: Stretch): boolean {
  for (let k = first; k < last; k++) if (isFiniteVerb(words[k]!)) return true
  return false
}
