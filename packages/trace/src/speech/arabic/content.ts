import type { CueKind } from '../../model.ts'
import type { Bounds } from './bounds.ts'
import type { OpenerKind, Stretch } from './draft.ts'
import { isComma, isFiniteVerb } from './noun-phrase.ts'
import type { Opener } from './opener.ts'
import type { Scene, WordQuote, WordSentence } from './scene.ts'
import { contentEnd, trimContent } from './scope.ts'
import { does } from './words.ts'

/** The cue whose content is sought, where it matters. */
export interface CueAt {
  readonly at: number
  readonly kind: CueKind
}

/** The words that an opener opens. */
export function contentOf(
  scene: Scene,
  sentence: WordSentence,
  opener: Opener,
  { limit }: Bounds,
  cue?: CueAt,
): Stretch | undefined {
  const { words } = scene
  if (opener.quote !== undefined) {
    const quote = scene.quoteAt.get(opener.quote)!
    if (quote.closed) return trimContent(scene, quote.open, quotedEnd(scene, quote, limit))
    const end = Math.max(limit, Math.min(quote.close, words.length))
    return trimContent(scene, quote.open + 1, contentEnd(scene, quote.open + 1, end, 'quote'))
  }
  let end = contentEnd(scene, opener.content, limit, kindOf(scene, opener, cue))
  if (cue && isFronted(scene, sentence, cue.at)) end = frontedEnd(scene, opener.content, end)
  if (cue && opener.quote === undefined && standsAside(scene, cue.at)) end = asideEnd(scene, opener.content, end)
  // «قال:» at the end of a line: what is said stands on the next.
  if (opener.kind === 'colon' && trimContent(scene, opener.content, end) === undefined) {
    const next = scene.sentenceAt.get(sentence.last)
    if (next === undefined) return undefined
    end = next.last
  }
  return trimContent(scene, opener.content, end === limit ? quotationsEnd(scene, opener.content, end) : end)
}

/** «قالت إن الباب "مغلق منذ أمس. لم يدخل أحد".»: a quotation inside the content may run into the next sentences. */
function quotationsEnd(scene: Scene, from: number, end: number): number {
  for (let k = from; k < end; k++) {
    const quote = scene.quoteAt.get(k)
    if (quote === undefined) continue
    if (quote.closed && quote.close > end && quote.use === 'quotation') return quote.close + 1
    if (quote.closed && quote.close < end) k = quote.close
  }
  return end
}

/** «المدير، الذي تعهد ببيع الأرض، غادر»: the cue opens a relative clause that a comma sets apart. */
function standsAside({ words }: Scene, at: number): boolean {
  let k = at - 1
  while (k > 0 && does(words[k], 'has', 'not', 'will', 'was', 'adverb')) k--
  return k > 0 && does(words[k], 'relative') && isComma(words[k - 1]!)
}

/** The comma that closes it: what follows is no further member of the clause. */
function asideEnd(scene: Scene, from: number, end: number): number {
  const { words } = scene
  for (let k = from; k + 1 < end; k++) {
    const quote = scene.quoteAt.get(k)
    if (quote?.closed && quote.close < end) k = quote.close
    else if (isComma(words[k]!) && !words[k + 1]!.conj) return k
  }
  return end
}

/** After wanting, asking and promising أن takes an imperfect, and its clause ends sooner. */
function kindOf(scene: Scene, opener: Opener, cue: CueAt | undefined): OpenerKind {
  if (opener.kind !== 'that' || cue === undefined || !['believe', 'order', 'promise'].includes(cue.kind))
    return opener.kind
  const first = scene.words[opener.content]
  return first?.core === 'I' && !does(first, 'that') ? 'subjunctive' : 'that'
}

/** «بعد أن قرر أن يسافر، باع بيته»: the cue stands in a clause that the sentence begins with. */
function isFronted(scene: Scene, sentence: WordSentence, at: number): boolean {
  const { words } = scene
  const first = words[sentence.first]
  if (does(first, 'prep') && inPhrase(scene, sentence.first, at)) return true
  // «احتفالاً بما يقال إنه أول جسر، أقامت البلدية»
  if (does(words[at - 1], 'what') && words[at - 1]!.base === 'ما') return true
  const whereas = /^(?:بينما|فيما)$/.test(first?.base ?? '')
  if (!whereas && !does(first, 'when', 'because') && !(does(first, 'prep') && does(words[sentence.first + 1], 'that')))
    return false
  for (let k = sentence.first; k < at; k++) if (isComma(words[k]!)) return false
  return true
}

/** «بعد تصريحها بأن»: no verb and no comma between the preposition and the cue. */
function inPhrase(scene: Scene, from: number, at: number): boolean {
  if (isFiniteVerb(scene.words[at]!)) return false
  for (let k = from; k < at; k++) if (isFiniteVerb(scene.words[k]!) || isComma(scene.words[k]!)) return false
  return true
}

/** The comma after which the main clause begins with its verb. */
function frontedEnd(scene: Scene, from: number, end: number): number {
  const { words } = scene
  for (let k = from + 1; k + 1 < end; k++) {
    const next = words[k + 1]!
    if (isComma(words[k]!) && !next.conj && (isFiniteVerb(next) || does(next, 'not', 'has'))) return k
    // «بعد أن أعلن أنه سيرحل فقد تغير كل شيء»
    if (/^ف(?:قد|ان.{0,2})$/.test(words[k]!.folded) && words[k]!.core === '') return k
  }
  return end
}

/** «تقول "من المستحيل" نزع السلاح»: where only its first words are quoted, the content goes on. */
function quotedEnd(scene: Scene, quote: WordQuote, limit: number): number {
  const after = scene.words[quote.close + 1]
  // «وصفتها بأنها "كذب" و"افتراء"»: quoted words in a row.
  const next = after?.folded === 'و' ? scene.quoteAt.get(quote.close + 2) : undefined
  if (next?.closed && quote.use !== 'quotation' && next.close < limit) return quotedEnd(scene, next, limit)
  const goesOn = after?.kind === 'word' && !after.conj && !after.prep && (after.core === 'N' || after.core === 'I')
  if (quote.close - quote.open > 5 || quote.use === 'quotation' || !goesOn || quote.close + 1 >= limit)
    return quote.close + 1
  return contentEnd(scene, quote.close + 1, limit, 'that')
}
