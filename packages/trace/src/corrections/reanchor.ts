import type { Range, Span } from '../model.ts'
import type { Correction } from './correction.ts'

/**
 * Where a quotation stands now: at its old place if it is still there, else at the nearest place that has the same words;
 * `undefined` where the text has them no more. Method: Web Annotation's TextPositionSelector refined by
 * TextQuoteSelector.exact.
 */
export function reanchor(text: string, span: Span): Range | undefined {
  if (text.slice(span.start, span.end) === span.exact) return { start: span.start, end: span.end }
  if (span.exact === '') return undefined
  const after = text.indexOf(span.exact, Math.max(0, span.start))
  const before = text.lastIndexOf(span.exact, Math.max(0, span.start))
  const candidates = [before, after].filter((at) => at >= 0)
  if (candidates.length === 0) return undefined
  const at = candidates.reduce((a, b) => (Math.abs(b - span.start) < Math.abs(a - span.start) ? b : a))
  return { start: at, end: at + span.exact.length }
}

/** All of them, or `undefined` if one is lost: half a source is no source. */
export function reanchorAll(text: string, spans: readonly Span[]): Range[] | undefined {
  const ranges: Range[] = []
  for (const span of spans) {
    const range = reanchor(text, span)
    if (!range) return undefined
    ranges.push(range)
  }
  return ranges
}

/** Where what a correction is about stands now, by its first words; `undefined` where they are gone. */
export function placeOf(text: string, correction: Correction): number | undefined {
  const span =
    correction.what === 'voice'
      ? correction.sentence
      : correction.what === 'add'
        ? correction.content[0]
        : (correction.at.cue[0] ?? correction.at.content[0])
  return span && reanchor(text, span)?.start
}
