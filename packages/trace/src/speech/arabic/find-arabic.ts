import type { Analysed } from '#text'
import type { Range } from '../../model.ts'
import type { RawAttribution } from '../types.ts'
import { aboveOf, identityHedge } from './above.ts'
import { accordingCue } from './according-cues.ts'
import { adjectiveCue } from './adjective-cues.ts'
import { confidenceOf } from './confidence.ts'
import type { Draft, Stretch } from './draft.ts'
import { quoteOf, sourceKindOf } from './labels.ts'
import { namingCue } from './naming-cues.ts'
import { lightVerbCue, nominalCue } from './nominal-cues.ts'
import { isOutlet } from './noun-phrase.ts'
import { accusedCue, colonCue, documentCue, impersonalCue, inItCue } from './other-cues.ts'
import { participleCue } from './participle-cues.ts'
import { followOns } from './quotation.ts'
import { relayCue } from './relay-cues.ts'
import { type Scene, setScene, type WordSentence } from './scene.ts'
import { findTurns } from './transcript.ts'
import { unlistedCue } from './unlisted-cues.ts'
import { verbCue } from './verb-cues.ts'
import { withheldCue } from './withheld-cues.ts'
import { witnessCue } from './witness-cues.ts'
import { does } from './words.ts'

/**
 * Attributions of an Arabic text, in no promised order, nested only where two sources share one content. Each sentence
 * is read word by word; a word that a rule has taken into a cue begins no other.
 */
export function findArabic(analysed: Analysed): RawAttribution[] {
  const scene = setScene(analysed)
  const drafts: Draft[] = []
  const turns = findTurns(scene)
  let asked: Draft | undefined
  for (const sentence of scene.sentences) {
    const read = readSentence(scene, sentence, turns.get(sentence.first)).map((d, k) => {
      // «وسألت القناة الحارس عما…. فأجاب: نعم.»
      const answered = k === 0 && asked !== undefined && answers(scene, d) ? answerTo(asked, d) : d
      return answered
    })
    drafts.push(...read)
    asked = read.find((d) => d.cueKind === 'ask' && d.form !== 'colon')
  }
  const complete = followOns(scene, withoutWriter(scene, drafts))
  const place = new Map<Draft, number>()
  drafts.forEach((d, i) => {
    place.set(d, i)
  })
  return complete.map((d) => toAttribution(scene, d, d.within ? (place.get(d.within) ?? null) : null))
}

/** «أعتقد أن», outside all speech: the writer, who is never a source. */
function withoutWriter(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const own = drafts.filter((d) => d.inflection?.person === 1 && d.source.length === 0 && d.cue[0] !== undefined)
  if (own.length === 0) return [...drafts]
  const spoken = new Uint8Array(scene.words.length)
  for (const d of drafts)
    if (d.inflection?.person !== 1) for (const { first, last } of d.content) spoken.fill(1, first, last)
  const marked = new Uint8Array(scene.words.length)
  for (const { first, last } of scene.sentences)
    for (let k = first; k < last; k++) if (scene.words[k]!.kind === 'quote') marked.fill(1, first, last)
  const writers = new Set(
    own.filter((d) => {
      const at = d.cue[0]!.first
      return spoken[at] === 0 && marked[at] === 0 && scene.inside[at]! < 0
    }),
  )
  return drafts.filter((d) => !writers.has(d) && !(d.within && writers.has(d.within)))
}

/** Who answers is who was asked, where nobody else is named. */
function answerTo(question: Draft, answer: Draft): Draft {
  const named = answer.source.length > 0 || question.addressee === undefined
  return { ...answer, form: 'question-answer', ...(named ? {} : { antecedent: question.addressee! }) }
}

function readSentence(scene: Scene, sentence: WordSentence, turn: Draft | undefined): Draft[] {
  const drafts: Draft[] = []
  const taken = new Set<number>()
  const covered = new Set<number>()
  const openers = new Set<number>()
  const take = (draft: Draft) => {
    if (isMatter(scene, draft)) return
    // Two cues before one opener: the outer one, read first, has it.
    if (draft.opens !== undefined) {
      if (openers.has(draft.opens)) return
      openers.add(draft.opens)
    }
    drafts.push(draft)
    for (const { first, last } of draft.cue) for (let k = first; k < last; k++) taken.add(k)
  }
  const colon = turn ?? colonCue(scene, sentence)
  if (colon) take(colon)
  for (let i = turn?.content[0]?.first ?? sentence.first; i < sentence.last; i++) {
    if (taken.has(i) || scene.words[i]!.kind !== 'word') continue
    const according = accordingCue(scene, sentence, i, drafts)
    if (according) {
      for (const draft of according.drafts) take(draft)
      for (let k = according.covers.first; k < according.covers.last; k++) covered.add(k)
      continue
    }
    const relayed = relayCue(scene, sentence, i)
    if (relayed.length > 0) {
      for (const draft of relayed) take(draft)
      continue
    }
    const draft =
      documentCue(scene, sentence, i) ??
      lightVerbCue(scene, sentence, i) ??
      verbCue(scene, sentence, i) ??
      witnessCue(scene, sentence, i) ??
      withheldCue(scene, sentence, i) ??
      namingCue(scene, sentence, i) ??
      accusedCue(scene, sentence, i) ??
      adjectiveCue(scene, sentence, i) ??
      impersonalCue(scene, sentence, i) ??
      participleCue(scene, sentence, i, drafts) ??
      inItCue(scene, sentence, i) ??
      unlistedCue(scene, sentence, i) ??
      (covered.has(i) ? undefined : nominalCue(scene, sentence, i))
    if (draft) {
      const question = answers(scene, draft) ? drafts.find((d) => d.cueKind === 'ask') : undefined
      take(question ? answerTo(question, draft) : draft)
    }
  }
  return drafts.map((d) => citedBy(scene, d, drafts))
}

/** «ونقلاً عن مصادر، قالت القناة إن»: whom an outlet cites stands below it, even where it is named first. */
function citedBy({ words }: Scene, draft: Draft, drafts: readonly Draft[]): Draft {
  const cited = draft.source[0]
  if (draft.rule !== 'citing-after' || cited === undefined || isOutlet(words[cited.first])) return draft
  const at = draft.content[0]!.first
  const speaker = drafts.find((d) => d !== draft && d.cue[0]?.first === at && d.form === 'verb')
  return speaker?.source[0] && isOutlet(words[speaker.source[0].first])
    ? { ...draft, content: speaker.content, within: speaker, rule: 'citing-zone' }
    : draft
}

/** «الأمر يؤكد أن», «الأمر الذي يعني أن»: what happened does not speak; the writer draws a conclusion. */
function isMatter(scene: Scene, { source }: Draft): boolean {
  const first = source[0] && scene.words[source[0].first]
  const head = does(first, 'this') && source[0] ? scene.words[source[0].first + 1] : first
  return head !== undefined && head.noun === 'امر' && head.definite && !head.conj
}

/** «فرد الحارس: بالتأكيد», after a question in the same sentence. */
function answers(scene: Scene, { cue, form }: Draft): boolean {
  const word = cue[0] && scene.words[cue[0].first]
  return form === 'verb' && word?.verbs.some((r) => r.verb?.lemma === 'رد' || r.verb?.lemma === 'أجاب') === true
}

function toAttribution(scene: Scene, draft: Draft, within: number | null): RawAttribution {
  const range = ({ first, last }: Stretch): Range => ({
    start: scene.words[first]!.start,
    end: scene.words[last - 1]!.end,
  })
  const source = draft.source[0]
  const { inflection } = draft
  const above = draft.above ?? aboveOf(scene, source)
  const hedge = identityHedge(scene, source)
  return {
    source: draft.source.map(range),
    cue: draft.cue.map(range),
    content: draft.content.map(range),
    within,
    sourceKind: draft.sourceKind ?? (source ? sourceKindOf(scene, source) : 'none'),
    cueKind: draft.cueKind,
    quote: quoteOf(scene, draft),
    polarity: draft.polarity,
    form: draft.form,
    hedges: hedge ? [{ range: range(hedge), target: 'source-identity' as const }] : [],
    confidence: confidenceOf(draft),
    rule: `ar:${draft.rule}`,
    ...(draft.antecedent ? { antecedent: range(draft.antecedent) } : {}),
    ...(inflection && draft.source.length === 0
      ? {
          agrees: {
            ...(inflection.gender ? { gender: inflection.gender } : {}),
            ...(inflection.number ? { number: inflection.number } : {}),
            person: inflection.person,
          },
        }
      : {}),
    stance: draft.stance,
    ...(above.length > 0 ? { above: above.map(({ at, role }) => ({ range: range(at), role })) } : {}),
  }
}
