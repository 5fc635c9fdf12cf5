import { boundsOf } from './bounds.ts'
import { contentOf } from './content.ts'
import { cueOf } from './cue-span.ts'
import type { Draft, Stretch } from './draft.ts'
import { beginsPhrase, phraseEnd } from './noun-phrase.ts'
import { findOpener } from './opener.ts'
import type { Scene, WordSentence } from './scene.ts'
import { findSubject } from './subject.ts'
import { readVerb } from './verb-forms.ts'
import { does } from './words.ts'

/** Words between the relaying verb and «عن». */
const REACH = 20
const SAYING = /^(?:قول|تاكيد|تصريح|اعلان|وصف)(?:ه|ها|هم|هما)$/
const FRAMES = { frames: new Set(['clause', 'speech'] as const), prepositions: new Set<never>() }

/**
 * «نقلت الوكالة عن مصدر قوله إن»: who relays, and below them who is said to have spoken. One content, two attributions.
 */
export function relayCue(scene: Scene, sentence: WordSentence, i: number): readonly Draft[] {
  const { words } = scene
  const word = words[i]!
  const reading = /^(?:ن|ي|ت)/.test(word.base) ? readVerb(word.base).find(relays) : undefined
  if (reading === undefined || word.prep || word.definite) return []
  const bounds = boundsOf(scene, sentence, i)
  const about = findAbout(scene, i + 1, Math.min(bounds.limit, i + REACH))
  if (about === undefined) return []
  // «نقلت عنه الوكالة قوله»: whom it relays is a pronoun, and the one who relays stands behind it.
  const him = words[about]!.pronoun
  const until = sayingAt(scene, about + 1, bounds.limit)
  if (him && until === bounds.limit) return []
  const speaker: Stretch = { first: about + 1, last: him ? until : phraseEnd(scene, about + 1, until) }
  if (!him && speaker.last <= speaker.first) return []
  const saying = SAYING.test(words[speaker.last]?.base ?? '') ? speaker.last : undefined
  const opener = findOpener(scene, saying === undefined ? speaker.last : saying + 1, bounds.limit, FRAMES)
  if (opener === undefined || opener.at - speaker.last > 6) return []
  const content = contentOf(scene, sentence, opener, bounds)
  if (content === undefined) return []
  const subject = findSubject(scene, i, him ? until : about, reading, bounds)
  const made = {
    content: [content],
    cueKind: 'say' as const,
    polarity: '+' as const,
    stance: 'neutral' as const,
    evidence: 0.75,
  }
  const outer: Draft = {
    ...made,
    source: subject.source,
    cue: cueOf(words, i),
    form: 'verb',
    rule: 'relay',
    opens: opener.at,
    ...(subject.kind ? { sourceKind: subject.kind } : {}),
    inflection: reading.inflection,
  }
  const at = saying ?? about
  const inner: Draft = {
    ...made,
    source: him ? [] : [speaker],
    ...(him ? { sourceKind: 'pronoun' as const } : {}),
    cue: [{ first: at, last: at + 1 }],
    form: saying === undefined ? 'preposition' : 'noun',
    rule: 'relayed',
    within: outer,
  }
  return [outer, inner]
}

/** Where «قوله» stands, or the limit. */
function sayingAt(scene: Scene, from: number, limit: number): number {
  for (let k = from; k < limit && k - from < REACH; k++) if (SAYING.test(scene.words[k]!.base)) return k
  return limit
}

type Reading = ReturnType<typeof readVerb>[number]

function relays({ inflection }: Reading): boolean {
  return inflection.person === 3
}

/** «عن» before somebody who can speak, with nothing but the subject before it. */
function findAbout(scene: Scene, from: number, limit: number): number | undefined {
  const { words } = scene
  if (!/^(?:نقل|نقلت|ينقل|تنقل|نقلوا|ينقلون)$/.test(words[from - 1]!.base)) return undefined
  for (let k = from; k < limit; k++) {
    const word = words[k]!
    if (does(word, 'that') || word.text === ':') return undefined
    if (/^عن(?:ه|ها|هم|هما)$/.test(word.base) && word.pronoun) return k
    if (word.base === 'عن' && !word.pronoun) return beginsPhrase(scene, k + 1) ? k : undefined
  }
  return undefined
}
