import type { Draft } from './draft.ts'
import { isNounOf } from './noun-classes.ts'
import { isFiniteVerb } from './noun-phrase.ts'
import type { Scene, WordSentence } from './scene.ts'
import { trimContent } from './scope.ts'
import { does } from './words.ts'

/** Words before the colon of a turn, at most. */
const LABEL = 5
/** A turn says at least this many words on some line; shorter lines are captions and boxes. */
const ENOUGH = 3
/** «س: …» and «ج: …»: question and answer. */
const Q = 'س'
const A = 'ج'

interface Turn {
  readonly speaker: string
  readonly colon: number
  readonly sentence: WordSentence
  /** End of the paragraph that it opens. */
  readonly end: number
}

/**
 * The turns of a transcript: whoever opens two lines or more before a colon and says something is a speaker, and what
 * stands to the end of the paragraph is theirs. Keyed by the first word of the sentence that opens the turn.
 */
export function findTurns(scene: Scene): ReadonlyMap<number, Draft> {
  const turns = collectTurns(scene)
  const counts = new Map<string, { readonly n: number; readonly longest: number }>()
  for (const { speaker, colon, end } of turns) {
    const before = counts.get(speaker) ?? { n: 0, longest: 0 }
    counts.set(speaker, { n: before.n + 1, longest: Math.max(before.longest, end - colon - 1) })
  }
  const speakers = new Set<string>()
  for (const [key, { n, longest }] of counts) if (n > 1 && longest > ENOUGH) speakers.add(key)
  if (counts.has(Q) && counts.has(A)) speakers.add(Q).add(A)
  const drafts = new Map<number, Draft>()
  // One label alone is a box of notes, not a conversation.
  if (speakers.size < 2) return drafts
  let asked = false
  for (const turn of turns) {
    if (!speakers.has(turn.speaker)) continue
    const content = trimContent(scene, turn.colon + 1, turn.end)
    if (content === undefined) continue
    const asks = scene.words[turn.end - 1]?.text === '؟' || turn.speaker === Q
    drafts.set(turn.sentence.first, {
      source: [{ first: turn.sentence.first, last: turn.colon }],
      cue: [],
      content: [content],
      cueKind: asks ? 'ask' : 'say',
      form: asked && !asks ? 'question-answer' : 'colon',
      polarity: '+',
      rule: 'transcript',
      evidence: 0.85,
      stance: 'neutral',
    })
    asked = asks
  }
  return drafts
}

function collectTurns(scene: Scene): Turn[] {
  const turns: Turn[] = []
  for (const [k, sentence] of scene.sentences.entries()) {
    const colon = sentence.opensParagraph ? colonOf(scene, sentence) : undefined
    if (colon === undefined) continue
    let last = k
    while (scene.sentences[last + 1] !== undefined && !scene.sentences[last + 1]!.opensParagraph) last++
    const speaker = scene.words
      .slice(sentence.first, colon)
      .map((w) => w.folded)
      .join(' ')
    turns.push({ speaker, colon, sentence, end: scene.sentences[last]!.last })
  }
  return turns
}

/** The colon behind a few words that can name somebody. */
function colonOf({ words }: Scene, { first, last }: WordSentence): number | undefined {
  for (let k = first; k < last && k - first <= LABEL; k++) {
    const word = words[k]!
    if (word.text === ':') return k > first && !isNounOf(words[first], 'document') ? k : undefined
    if (word.text === '.' || word.text === '(' || word.text === ')') continue
    if (word.kind !== 'word' || isFiniteVerb(word) || does(word, 'prep', 'that', 'not', 'relative')) return undefined
  }
  return undefined
}
