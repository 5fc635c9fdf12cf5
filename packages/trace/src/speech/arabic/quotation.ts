import type { Draft, Stretch } from './draft.ts'
import { isComma, isFiniteVerb } from './noun-phrase.ts'
import type { Scene, WordQuote, WordSentence } from './scene.ts'
import { trimContent } from './scope.ts'
import { does } from './words.ts'

/** A sentence that is only cue and source has no more words than this. */
const ALONE = 9

/**
 * The quotation that ends right before word `i` («"…" قالت»), with a comma between at most; it may have begun sentences
 * earlier.
 */
export function quotedBefore(scene: Scene, sentence: WordSentence, i: number): Stretch[] | undefined {
  const { words } = scene
  // «وقال» goes on to something new.
  if (words[i]!.conj) return undefined
  let k = i - 1
  // «"…" هذا ما قالته»
  while (k > sentence.first && i - k <= 3 && /^(?:هذا|ما|هكذا|كما|هو|وهو)$/.test(words[k]!.folded)) k--
  while (k > sentence.first - 2 && k >= 0 && (isComma(words[k]!) || words[k]!.text === '.' || words[k]!.text === '-'))
    k--
  if (k < 0 || words[k]!.kind !== 'quote') return undefined
  // «تساءلت.» after a sentence of its own in quotation marks: only where nothing else is said.
  if (k < sentence.first && (i > sentence.first || sentence.last - i > ALONE)) return undefined
  const quote = scene.closingAt.get(k)
  if (quote === undefined || (quote.use === 'name' && quote.close - quote.open < 5)) return undefined
  // «"سنعود"، قالت المرأة»: a few words are speech where the sentence begins with them.
  if (quote.use !== 'quotation' && quote.close - quote.open < 4 && quote.open !== sentence.first) return undefined
  const content = trimContent(scene, quote.open + 1, quote.close)
  return content ? [content] : undefined
}

/**
 * Sentences in quotation marks without a cue of their own. One that follows a quotation ended with its sentence resumes
 * it: one attribution, several stretches. Others are attributions without cue and source.
 */
export function followOns(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const { words, sentences } = scene
  const out = [...drafts]
  const cued = new Uint8Array(words.length)
  const spoken = new Uint8Array(words.length)
  for (const d of drafts) {
    for (const s of d.cue) cued.fill(1, s.first, s.last)
    for (const s of d.content) spoken.fill(1, s.first, s.last)
  }
  const ends = endings(scene, drafts)
  for (const [k, sentence] of sentences.entries()) {
    const quote = longestQuote(scene, sentence)
    if (quote === undefined || spoken[quote.open + 1] === 1) continue
    if (outsideHasCue(sentence, quote, cued)) continue
    const whole = quote.open <= sentence.first + 1 && endsWith(scene, sentence, quote)
    const end = Math.min(quote.close, words.length)
    const content = whole ? trimContent(scene, quote.open + 1, end) : trimContent(scene, sentence.first, sentence.last)
    if (content === undefined) continue
    const resumed = whole && k > 0 ? ends[k - 1]! : []
    if (resumed.length > 0) {
      for (const at of resumed) {
        const draft = out[at]!
        out[at] = { ...draft, content: [...draft.content, content] }
      }
      ends[k] = [...ends[k]!, ...resumed]
    } else if (content.last - content.first >= 4 && (whole || isSpeech(scene, quote))) {
      out.push({
        source: [],
        cue: [],
        content: [content],
        cueKind: 'say',
        form: 'quote-only',
        polarity: '+',
        rule: whole ? 'quote-only' : 'quote-only-mixed',
        evidence: whole ? 0.5 : 0.3,
        stance: 'neutral',
        sourceKind: 'none',
      })
    }
  }
  return out
}

/** Words quoted inside a sentence without a cue are speech rather than a title or a term. */
function isSpeech(scene: Scene, { open, close }: WordQuote): boolean {
  const { words } = scene
  const before = words[open - 1]
  if (does(before, 'prep') || before?.folded === 'ل' || before?.text === ':')
    return before?.text === ':' && close - open > 6
  const inner = words.slice(open + 1, close)
  return (
    inner.length >= 5 &&
    (inner[0]!.prep || inner.some((w) => isFiniteVerb(w) || does(w, 'that', 'not')) || inner.length >= 8)
  )
}

function longestQuote(scene: Scene, sentence: WordSentence): WordQuote | undefined {
  let best: WordQuote | undefined
  for (let i = sentence.first; i < sentence.last; i++) {
    const quote = scene.quoteAt.get(i)
    if (quote?.use !== 'quotation') continue
    if (best === undefined || quote.close - quote.open > best.close - best.open) best = quote
    i = Math.min(quote.close, sentence.last)
  }
  return best
}

function outsideHasCue(sentence: WordSentence, quote: WordQuote, cued: Uint8Array): boolean {
  for (let i = sentence.first; i < sentence.last; i++)
    if ((i < quote.open || i > quote.close) && cued[i] === 1) return true
  return false
}

function endsWith(scene: Scene, sentence: WordSentence, quote: WordQuote): boolean {
  for (let i = quote.close + 1; i < sentence.last; i++) if (scene.words[i]!.kind === 'word') return false
  return true
}

/** Drafts that a quotation in the next sentence may resume: direct speech that ended with its sentence. */
function mayResume(scene: Scene, { content, cue, form, resumable }: Draft): boolean {
  const last = content[content.length - 1]
  if (last === undefined || cue.length === 0 || form === 'quote-only') return false
  return scene.words[last.first - 1]?.kind === 'quote' || resumable === true
}

/** For each sentence, the drafts whose content ends in it. */
function endings(scene: Scene, drafts: readonly Draft[]): number[][] {
  const sentenceOf = new Int32Array(scene.words.length)
  for (const [k, s] of scene.sentences.entries()) sentenceOf.fill(k, s.first, s.last)
  const lists: number[][] = scene.sentences.map(() => [])
  for (const [k, d] of drafts.entries()) {
    const last = d.content[d.content.length - 1]
    if (last && mayResume(scene, d)) lists[sentenceOf[last.last - 1]!]!.push(k)
  }
  return lists
}
