import type { Analysed } from '#text'
import type { RawAttribution } from '../types.ts'

/** A quotation in a language that is not read: that somebody is quoted is seen, who and how is not. */
const CONFIDENCE = 0.4

/** What stands in quotation marks and is neither a name nor a word or two, without source and cue; never asserted. */
export function findQuotations({ tokens, quotes }: Analysed): RawAttribution[] {
  return quotes.flatMap((q) => {
    if (q.use !== 'quotation' || q.close === undefined || q.close - q.open < 2) return []
    const content = [{ start: tokens[q.open + 1]!.start, end: tokens[q.close - 1]!.end }]
    return [
      {
        source: [],
        cue: [],
        content,
        within: null,
        sourceKind: 'none',
        cueKind: 'say',
        quote: 'direct',
        polarity: '+',
        form: 'quote-only',
        hedges: [],
        confidence: CONFIDENCE,
        rule: 'quotation-marks',
      },
    ]
  })
}
