import { readRows, STATES_OF_MIND } from '#lexicon/arabic'
import { foldWord } from '#text'
import type { CueKind } from '../../model.ts'
import { boundsOf } from './bounds.ts'
import { contentOf } from './content.ts'
import type { Draft } from './draft.ts'
import { type Frames, findOpener } from './opener.ts'
import type { Scene, WordSentence } from './scene.ts'
import { topicBefore } from './source.ts'
import { PREPOSITIONS } from './speech-nouns.ts'
import { does } from './words.ts'

interface State {
  readonly kind: CueKind
  readonly frames: Frames
}

const ADJECTIVES = new Map<string, State>()
const PHRASES = new Map<string, State>()
for (const [words, kind, follows] of readRows(STATES_OF_MIND)) {
  const after = follows!.split(/\s+/)
  const prepositions = new Set(after.filter((w) => w !== 'أن').map((w) => PREPOSITIONS[w] ?? foldWord(w)))
  const state: State = {
    kind: kind as CueKind,
    frames: { frames: new Set(['clause']), prepositions: prepositions as unknown as Frames['prepositions'] },
  }
  const [first = '', second] = words!.split(/\s+/).map(foldWord)
  if (second !== undefined) PHRASES.set(second, state)
  else for (const ending of ['', 'ا', 'ه', 'ين', 'ون', 'ات', 'ان']) ADJECTIVES.set(first + ending, state)
}

/** What opens the content stands right behind the adjective. */
const REACH = 4

/** «الحارس متأكد من أن الباب كان مقفلاً», «نحن على يقين من أن»: a state of mind as predicate. */
export function adjectiveCue(scene: Scene, sentence: WordSentence, i: number): Draft | undefined {
  const { words } = scene
  const word = words[i]!
  const phrase = word.base === 'علي' ? PHRASES.get(words[i + 1]?.folded ?? '') : undefined
  const state = phrase ?? (word.definite || word.prep ? undefined : ADJECTIVES.get(word.base))
  if (state === undefined || does(words[i - 1], 'prep')) return undefined
  const last = phrase ? i + 2 : i + 1
  const bounds = boundsOf(scene, sentence, i)
  const opener = findOpener(scene, last, Math.min(bounds.limit, last + REACH), state.frames)
  if (opener === undefined || (opener.kind !== 'that' && opener.kind !== 'preposition')) return undefined
  const content = contentOf(scene, sentence, opener, bounds, { at: i, kind: state.kind })
  if (content === undefined) return undefined
  const topic = topicBefore(scene, i, bounds.floor)
  return {
    source: topic ? [topic] : [],
    ...(topic ? {} : { sourceKind: 'pronoun' as const }),
    cue: [{ first: i, last }],
    content: [content],
    cueKind: state.kind,
    form: 'participle',
    polarity: does(words[i - 1], 'not') ? '-' : '+',
    opens: opener.at,
    rule: `adjective-${opener.kind}`,
    evidence: 0.6,
    stance: 'neutral',
  }
}
