import { boundsOf } from './bounds.ts'
import { cueOf } from './cue-span.ts'
import type { Draft } from './draft.ts'
import { isComma } from './noun-phrase.ts'
import type { Scene, WordSentence } from './scene.ts'
import { trimContent } from './scope.ts'
import { subjectAfter } from './source.ts'
import { canSpeak } from './speakers.ts'
import { does } from './words.ts'

const NAMES = /^(?:[يت]?طلق|اطلقت?|اطلقوا|يطلقون|سيطلق)$/
/** The quoted name stands this many words behind its verb at most. */
const REACH = 14

/** «أطلق الخبير على الجسر "كنز المدينة"»: somebody calls a thing by quoted words; the content is the thing and its name. */
export function namingCue(scene: Scene, sentence: WordSentence, i: number): Draft | undefined {
  const { words } = scene
  const word = words[i]!
  if (word.prep || word.definite || !NAMES.test(word.base)) return undefined
  const { limit } = boundsOf(scene, sentence, i)
  const on = findOn(scene, i + 1, Math.min(limit, i + REACH))
  if (on === undefined) return undefined
  const quote = findName(scene, on + 1, Math.min(limit, on + REACH))
  if (quote === undefined) return undefined
  // «التي يطلق عليها "الوادي"»: nobody in particular calls it so.
  const subject =
    subjectAfter(scene, i + 1, on) ?? (words[on]!.pronoun ? subjectAfter(scene, on + 1, quote) : undefined)
  if (subject === undefined || !canSpeak(scene, subject.first)) return undefined
  let end = scene.quoteAt.get(quote)!.close + 1
  // «"كنز ثقافي" و"أداة تاريخية"»
  while (words[end]?.folded === 'و' && scene.quoteAt.get(end + 1)?.closed) end = scene.quoteAt.get(end + 1)!.close + 1
  const behind = subject.first > on
  const content = trimContent(scene, behind ? quote : on, Math.min(end, limit))
  if (content === undefined) return undefined
  return {
    source: [subject],
    cue: cueOf(words, i),
    content: [content],
    cueKind: 'say',
    form: 'verb',
    polarity: '+',
    rule: 'naming',
    evidence: 0.5,
    stance: 'neutral',
  }
}

/** «على» or «عليها», with at most a subject before it. */
function findOn({ words }: Scene, from: number, limit: number): number | undefined {
  for (let k = from; k < limit; k++) {
    if (/^علي(?:ه|ها|هم|هما)?$/.test(words[k]!.folded) && does(words[k], 'prep')) return k
    // «أطلق النار على», «أطلق سراح»: shots and prisoners are no names.
    if (
      words[k]!.kind === 'quote' ||
      does(words[k], 'that') ||
      /^(?:نار|رصاص|سراح|صاروخ|صواريخ|قذاءف)/.test(words[k]!.noun)
    )
      return undefined
  }
  return undefined
}

/** The mark that opens the name, a colon or «اسم» before it at most. */
function findName(scene: Scene, from: number, limit: number): number | undefined {
  for (let k = from; k < limit; k++) {
    if (scene.quoteAt.get(k)?.closed) return k
    const word = scene.words[k]!
    if (isComma(word) || does(word, 'that') || word.text === '.') return undefined
  }
  return undefined
}
