import { boundsOf } from './bounds.ts'
import { cueOf, isNegated } from './cue-span.ts'
import type { Draft } from './draft.ts'
import { beginsPhrase, isComma, isFiniteVerb, phraseEnd } from './noun-phrase.ts'
import type { Scene, WordSentence } from './scene.ts'
import { contentEnd, trimContent } from './scope.ts'
import { topicBefore } from './source.ts'
import { findSubject, splitPhrases } from './subject.ts'
import { does } from './words.ts'

const SEES = new Set(['رأى', 'شاهد', 'سمع', 'لاحظ', 'أظهر'])
const AND_HE = /^وه(?:و|ي|م|ما|ن)$/

/**
 * «رأى الشهود رجلين وهما يهربان», «سمع الجيران امرأة تصرخ», «أظهرت الصور رجالاً وهم يهربون»: somebody perceives, or pictures show, a person or thing together with what it
 * does; the content is that small clause.
 */
export function witnessCue(scene: Scene, sentence: WordSentence, i: number): Draft | undefined {
  const { words } = scene
  const word = words[i]!
  if (word.core !== 'V' && word.core !== 'I') return undefined
  const reading = word.verbs.find((r) => r.verb !== undefined && SEES.has(r.verb.lemma) && r.inflection.person === 3)
  if (reading === undefined || reading.object) return undefined
  const bounds = boundsOf(scene, sentence, i)
  if (!beginsPhrase(scene, i + 1)) return undefined
  const end = phraseEnd(scene, i + 1, bounds.limit)
  const topic = topicBefore(scene, i, bounds.floor)
  const cut = topic ? undefined : splitPhrases(scene, i + 1, end)
  const object = topic ? i + 1 : cut
  if (object === undefined) return undefined
  const action = actionAt(scene, object, bounds.limit)
  if (action === undefined) return undefined
  const content = trimContent(scene, object, contentEnd(scene, action + 1, bounds.limit, 'masdar'))
  if (content === undefined) return undefined
  const subject = findSubject(scene, i, object, reading, bounds)
  return {
    source: subject.source,
    ...(subject.kind ? { sourceKind: subject.kind } : {}),
    cue: cueOf(words, i),
    content: [content],
    cueKind: reading.verb!.kind,
    form: 'verb',
    polarity: isNegated(words, i) ? '-' : '+',
    rule: `witness-${subject.order}`,
    evidence: 0.55,
    stance: 'neutral',
    inflection: reading.inflection,
  }
}

/** Where what the thing seen does begins: «وهم يفرون», or an imperfect right behind it. */
function actionAt(scene: Scene, from: number, limit: number): number | undefined {
  const { words } = scene
  for (let k = from + 1; k < limit && k - from <= 10; k++) {
    const word = words[k]!
    if (AND_HE.test(word.folded)) return words[k + 1]?.core === 'I' ? k : undefined
    if (isComma(word) || word.kind !== 'word' || does(word, 'that', 'relative', 'when')) return undefined
    if (isFiniteVerb(word)) return word.core === 'I' && !word.conj ? k : undefined
  }
  return undefined
}
