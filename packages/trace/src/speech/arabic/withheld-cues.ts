import { foldWord } from '#text'
import { boundsOf } from './bounds.ts'
import { cueOf, isNegated } from './cue-span.ts'
import type { Draft } from './draft.ts'
import { isComma, phraseEnd } from './noun-phrase.ts'
import type { Scene, WordSentence } from './scene.ts'
import { trimContent } from './scope.ts'
import { findSubject } from './subject.ts'

const TELLS = new Set(['حدد', 'ذكر', 'كشف', 'أوضح', 'أعلن', 'أورد', 'حسم'])
/** What a report may leave open, with a genitive behind it: «عدد المصابين», «سبب الحريق». */
const MATTERS = new Set(
  'عدد أعداد هوية هويات سبب أسباب موعد مكان اسم أسماء تفاصيل حجم قيمة مبلغ طبيعة مصدر جنسية جنسيات كيفية مدى توقيت وجهة حصيلة دوافع'
    .split(' ')
    .map(foldWord),
)
/** Words between the verb and the matter. */
const REACH = 8

/** «لم تحدد الشرطة عدد المتورطين», «ولم يكشف عن هوية القتيل»: somebody is said not to have told something. */
export function withheldCue(scene: Scene, sentence: WordSentence, i: number): Draft | undefined {
  const { words } = scene
  if (!isNegated(words, i)) return undefined
  const word = words[i]!
  const bounds = boundsOf(scene, sentence, i)
  const reading = word.verbs.find((r) => r.inflection.person === 3 && !r.object)
  const lemma = reading?.verb?.lemma
  const tells = lemma === undefined ? /^[يت]حدد(?:وا)?$/.test(word.base) : TELLS.has(lemma)
  if (reading === undefined || !tells) return undefined
  for (let k = i + 1; k < Math.min(bounds.limit, i + REACH); k++) {
    if (isComma(words[k]!) || words[k]!.kind !== 'word') return undefined
    if (!MATTERS.has(words[k]!.base) || words[k + 1] === undefined || k + 1 >= bounds.limit) continue
    const subject = findSubject(scene, i, words[k - 1]!.base === 'عن' ? k - 1 : k, reading, bounds)
    const content = trimContent(scene, k, phraseEnd(scene, k, bounds.limit))
    if (content === undefined || content.last - content.first < 2) return undefined
    return {
      source: subject.source,
      ...(subject.kind ? { sourceKind: subject.kind } : {}),
      cue: cueOf(words, i),
      content: [content],
      cueKind: 'say',
      form: 'verb',
      polarity: '-',
      rule: `withheld-${subject.order}`,
      evidence: 0.55,
      stance: 'neutral',
      inflection: reading.inflection,
    }
  }
  return undefined
}
