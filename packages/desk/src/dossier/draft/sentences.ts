import type { Sentence, Tracing } from '@isnad/trace'
import { type Analysed, analyse } from '@isnad/trace/text'
import type { Draft, SentenceKind, Tie } from './types.ts'

export interface KindedSentence {
  readonly sentence: Sentence
  readonly kind: SentenceKind
  readonly tie: Tie | undefined
}

/** Ways to say "we were there", folded; the first person alone may be a quotation or an opinion. */
const SAW = [
  'we saw',
  'i saw',
  'we watched',
  'i watched',
  'we visited',
  'we counted',
  'our reporter saw',
  'this reporter saw',
  'seen by this reporter',
  'رأينا',
  'شاهدنا',
  'شهدنا',
  'زرنا',
  'أحصينا',
  'عاينا',
  'شاهد مراسلنا',
  'شاهدت مراسلتنا',
  'رأى مراسلنا',
  'رأت مراسلتنا',
  'عاين مراسلنا',
  'عاينت مراسلتنا',
] as const

/** Sentences of a draft with what each is: as a person said, else as its voice and place tell. */
export function kindsOf(draft: Draft, tracing: Tracing, ties: readonly Tie[]): KindedSentence[] {
  const analysed = analyse(draft.prose, tracing.language)
  const headlines = analysed.sentences.filter((s) => s.headline)
  return tracing.sentences.map((sentence) => {
    const tie = tieOf(sentence, tracing.sentences, ties)
    const { start, end } = sentence.span
    const isHeading =
      draft.headings.some((h) => h.start <= start && end <= h.end) ||
      headlines.some((h) => h.start <= start && end <= h.end)
    return { sentence, tie, kind: tie?.kind ?? (isHeading ? 'headline' : kindByVoice(sentence, tracing, analysed)) }
  })
}

/** The last word on these words; where they stand more than once, the nearest: text before them may have been edited. */
function tieOf({ span }: Sentence, all: readonly Sentence[], ties: readonly Tie[]): Tie | undefined {
  const fitting = ties.filter((t) => t.exact === span.exact)
  if (fitting.length === 0) return undefined
  const isOnly = all.filter((s) => s.span.exact === span.exact).length === 1
  const away = (t: Tie) => (isOnly ? 0 : Math.abs(t.start - span.start))
  const [last] = fitting.sort((a, b) => away(a) - away(b) || b.entry - a.entry)
  return last?.removed === true ? undefined : last
}

function kindByVoice({ voice, span }: Sentence, tracing: Tracing, { text, quotes, tokens }: Analysed): SentenceKind {
  if (voice === 'editorial') return 'analysis'
  if (voice === 'background' || voice === 'provenance') return 'background'
  const said = tracing.attributions.some((a) => a.content.some((c) => c.start < span.end && span.start < c.end))
  if (!said && sees(text, span, quotes, tokens)) return 'own observation'
  return 'reported claim'
}

function sees(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  quotes: Analysed['quotes'],
  tokens: Analysed['tokens'],
): boolean {
  const words = ` ${text
    .slice(start, end)
    .toLowerCase()
    .replace(/[\u064B-\u0652]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `
  if (!SAW.some((s) => words.includes(` ${s} `) || words.includes(` و${s} `))) return false
  return !quotes.some((q) => {
    const [a, b] = [tokens[q.open]!.start, q.close === undefined ? Number.POSITIVE_INFINITY : tokens[q.close]!.end]
    return q.use === 'quotation' && a < start + (end - start) / 2 && start + (end - start) / 2 < b
  })
}
