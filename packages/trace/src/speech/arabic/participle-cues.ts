import { boundsOf } from './bounds.ts'
import { contentOf } from './content.ts'
import type { Draft, Stretch } from './draft.ts'
import { beginsPhrase, isComma, isFiniteVerb, isNameQuote } from './noun-phrase.ts'
import { CLAIMS, objectCue } from './object-cues.ts'
import { findOpener } from './opener.ts'
import { quotedBefore } from './quotation.ts'
import type { Scene, WordSentence } from './scene.ts'
import { trimContent } from './scope.ts'
import { agrees, subjectAfter, topicBefore } from './source.ts'
import { canSpeak } from './speakers.ts'
import { asksForSilence } from './verb-cues.ts'
import { readParticiple, type VerbReading } from './verb-forms.ts'
import { does } from './words.ts'

/** The verb that a participle hangs on stands at most this far to its left. */
const REACH = 60

/**
 * «قائلاً», «مضيفة», «مؤكدين»: a participle as adverb, whose speaker is the subject of the verb before it; or as
 * apposition, «الشبكة المضيفة أن», whose speaker is the noun it follows.
 */
export function participleCue(
  scene: Scene,
  sentence: WordSentence,
  i: number,
  drafts: readonly Draft[],
): Draft | undefined {
  const { words } = scene
  const word = words[i]!
  if (word.kind !== 'word' || word.prep || word.pronoun) return undefined
  const article = /^ال/.test(word.base) && word.base.length > 4
  const reading = readParticiple(article ? word.base.slice(2) : word.base)
  if (reading === undefined || does(words[i - 1], 'prep', 'quantity') || asksForSilence(words, i)) return undefined
  // «الأمر» is a matter; who orders is «الآمر».
  if (reading.verb.lemma === 'أمر' && !word.plain.includes('آ')) return undefined
  if (!article && !/(?:ا|ه|ين)$/.test(word.folded)) return undefined
  const bounds = boundsOf(scene, sentence, i)
  const opener = findOpener(scene, i + 1, bounds.limit, reading.verb)
  const far = opener === undefined ? 0 : opener.at - i
  // «ملاحظة: الباب مغلق» is a note.
  if (opener?.kind === 'colon' && !['say', 'write', 'ask'].includes(reading.verb.kind)) return undefined
  const made = {
    ...(opener === undefined ? {} : { opens: opener.at }),
    cue: [{ first: i, last: i + 1 }],
    cueKind: reading.verb.kind,
    form: 'participle' as const,
    polarity: '+' as const,
    stance: reading.verb.doubt ? ('doubt' as const) : ('neutral' as const),
  }
  if (article) {
    if (opener === undefined || far > 8 || opener.kind === 'masdar' || opener.kind === 'preposition') return undefined
    const source = nounBefore(scene, i, sentence.first)
    const content = contentOf(scene, sentence, opener, bounds)
    if (source === undefined || content === undefined || !canSpeak(scene, source.first)) return undefined
    if (CLAIMS.has(words[source.first]!.noun)) return undefined
    return {
      ...made,
      source: [source],
      content: [content],
      rule: 'participle-apposition',
      evidence: opener.kind === 'that' && far <= 4 ? 0.75 : 0.6,
    }
  }
  // «بأنها متأكدة من»: the participle is a predicate of the pronoun before it.
  const predicate = does(words[i - 1], 'that') && words[i - 1]!.pronoun
  const subject = predicate ? undefined : subjectOfClause(scene, i, bounds.floor, drafts, reading.gender)
  const source = subject ? { source: [subject] } : { source: [], sourceKind: 'pronoun' as const }
  if (opener === undefined || far > 10) {
    const small = smallParticiple(scene, i, reading, bounds)
    if (small) return { ...small, ...made, ...source, rule: 'participle-small' }
    const quoted = reading.verb.frames.has('speech') ? quotedBefore(scene, sentence, i) : undefined
    return quoted ? { ...made, ...source, content: quoted, rule: 'participle-after-quote', evidence: 0.6 } : undefined
  }
  const said = contentOf(scene, sentence, opener, bounds)
  const content = said && trimContent(scene, said.first, resumesAt(scene, said))
  if (content === undefined) return undefined
  const evidence = opener.kind === 'preposition' || opener.kind === 'masdar' ? 0.5 : 0.8
  return { ...made, ...source, content: [content], rule: `participle-${opener.kind}`, evidence }
}

/** «، لافتاً إلى أن المحادثات مستمرة، أن الوفد سيعود»: a comma and a complementiser go on with the main verb. */
function resumesAt({ words }: Scene, { first, last }: Stretch): number {
  for (let k = first + 1; k + 1 < last; k++)
    if (isComma(words[k]!) && does(words[k + 1], 'that') && !words[k + 1]!.conj && !words[k + 1]!.pronoun) return k
  return last
}

/** «واصفاً القرار بأنه ظالم» */
function smallParticiple(
  scene: Scene,
  i: number,
  reading: { readonly verb: NonNullable<VerbReading['verb']> },
  bounds: ReturnType<typeof boundsOf>,
): Draft | undefined {
  const { frames } = reading.verb
  if (!frames.has('small') && !frames.has('judged') && !frames.has('denied')) return undefined
  const asVerb: VerbReading = {
    verb: reading.verb,
    inflection: { tense: 'perfect', person: 1, gender: undefined, number: undefined },
    object: false,
  }
  return objectCue(scene, i, asVerb, bounds, undefined)
}

/** The subject of the nearest finite verb to the left, unless it is dropped. */
export function subjectOfClause(
  scene: Scene,
  i: number,
  floor: number,
  drafts: readonly Draft[],
  gender: 'm' | 'f',
): Stretch | undefined {
  const { words } = scene
  const bottom = Math.max(floor, i - REACH)
  // The cue before it on the same level speaks on: «اعترف بأنه …، قائلاً».
  const spoken = drafts.filter((d) => d.form === 'verb' && d.cue[0] && d.cue[0].first >= bottom && d.cue[0].first < i)
  const outer = spoken.filter((d) => !spoken.some((o) => o !== d && holds(o, d)))
  const last = outer[outer.length - 1]
  if (last && agreesWith(last, gender)) return last.source[0]
  let was: number | undefined
  for (let v = i - 1; v >= bottom; v--) {
    const word = words[v]!
    if (word.kind === 'quote') {
      // Speech between the verb and the participle is none of its clause.
      const quote = scene.closingAt.get(v)
      if (quote?.use === 'quotation' && quote.open > bottom) v = quote.open
      continue
    }
    if (does(word, 'was')) was ??= v
    if (!isFiniteVerb(word) || does(word, 'was') || isSubordinate(scene, v, bottom)) continue
    const reading = word.verbs[0]
    const inflection = reading?.inflection ?? guessInflection(word.base)
    if (inflection.person !== 3) return undefined
    const after = subjectAfter(scene, v + 1, clauseLimit(scene, v + 1, i))
    const before = topicBefore(scene, v, floor)
    if (after && agrees(scene, after, inflection, 'after')) return after
    if (before && agrees(scene, before, inflection, 'before')) return before
    // «وصل الرئيس وأعطى تعليمات، قائلاً»: verbs in a row share their subject.
    if (word.conj) continue
    return undefined
  }
  if (was !== undefined) return subjectAfter(scene, was + 1, clauseLimit(scene, was + 1, i))
  // No verb: a headline or nominal sentence speaks through its topic.
  const topic = floor
  return beginsPhrase(scene, topic) && topic < i ? subjectAfter(scene, topic, clauseLimit(scene, topic, i)) : undefined
}

function guessInflection(base: string): VerbReading['inflection'] {
  const imperfect = /^[يت]/.test(base)
  const gender = base.startsWith('ت') || (!imperfect && base.endsWith('ت')) ? 'f' : 'm'
  const number = /(?:وا|ون)$/.test(base) ? 'pl' : 'sg'
  return { tense: imperfect ? 'imperfect' : 'perfect', person: 3, gender, number }
}

function clauseLimit(scene: Scene, from: number, to: number): number {
  for (let k = from; k < to; k++) {
    const word = scene.words[k]!
    if (does(word, 'that', 'because') || (word.kind === 'quote' && !isNameQuote(scene, k))) return k
  }
  return to
}

function holds(outer: Draft, inner: Draft): boolean {
  const at = inner.cue[0]!.first
  return outer.content.some((c) => c.first <= at && at < c.last)
}

/** «قائلة» does not go on for a man. */
function agreesWith({ inflection }: Draft, gender: 'm' | 'f'): boolean {
  return inflection?.gender === undefined || inflection.gender === gender || inflection.number === 'pl'
}

/** The verb at `v` stands in a relative clause or one of time or reason. */
function isSubordinate(scene: Scene, v: number, floor: number): boolean {
  for (let k = v - 1; k >= floor && v - k <= 6; k--) {
    const word = scene.words[k]!
    if (does(word, 'relative', 'when', 'because')) return true
    if (isComma(word) || isFiniteVerb(word) || word.kind === 'quote') return false
  }
  return false
}

/** The noun (or quoted name) right before a participle with the article. */
function nounBefore(scene: Scene, i: number, floor: number): Stretch | undefined {
  const { words } = scene
  let k = i - 1
  if (k < floor) return undefined
  if (k >= floor && words[k]!.kind === 'quote') {
    for (let open = k - 1; open >= floor && k - open <= 8; open--)
      if (scene.quoteAt.get(open)?.close === k) return { first: withTypeNoun(scene, open, floor), last: i }
    return undefined
  }
  while (k > floor && words[k]!.kind === 'word' && !words[k]!.prep && words[k]!.core !== '' && !isFiniteVerb(words[k]!))
    k--
  if (words[k]!.core === '' || isFiniteVerb(words[k]!)) k++
  return k < i ? { first: k, last: i } : undefined
}

function withTypeNoun(scene: Scene, open: number, floor: number): number {
  const before = scene.words[open - 1]
  return open > floor && before?.core === 'N' && !before.definite && canSpeak(scene, open - 1) ? open - 1 : open
}
