import type { Anchor, TextAnchor } from './state.ts'

export interface Range {
  readonly start: number
  readonly end: number
}

/** Where an anchor stands in the reading that is held now; undefined where its words are found nowhere. */
export type Locate = (anchor: TextAnchor) => Range | undefined

export function isText(anchor: Anchor): anchor is TextAnchor {
  return 'reading' in anchor
}

export function overlapOf(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

/** Share of the shorter of two ranges that both have, 0 to 1. */
export function sharedPart(a: Range, b: Range): number {
  const least = Math.min(a.end - a.start, b.end - b.start)
  return least <= 0 ? 0 : overlapOf(a, b) / least
}

/** Two anchors on the same words: of one reading by their span, of two by their quotation. */
export function isSamePlace(a: Anchor, b: Anchor): boolean {
  if (a.file !== b.file) return false
  if (!isText(a) || !isText(b)) return !isText(a) && !isText(b) && a.page === b.page && String(a.box) === String(b.box)
  if (a.reading === b.reading) return sharedPart(a, b) > 0.5 && sizesAgree(a, b)
  return a.exact === b.exact
}

function sizesAgree(a: Range, b: Range): boolean {
  const [x, y] = [a.end - a.start, b.end - b.start]
  return Math.min(x, y) * 2 >= Math.max(x, y)
}

/** Words kept before and after a quotation, by which it is told from the same words elsewhere. */
const AROUND = 40

/** An anchor on a span of a text. */
export function anchorAt(
  at: { readonly file: string; readonly reading: string },
  text: string,
  span: Range,
): TextAnchor {
  return {
    ...at,
    start: span.start,
    end: span.end,
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(0, span.start - AROUND), span.start),
    suffix: text.slice(span.end, span.end + AROUND),
  }
}

/**
 * Finds an anchor's words in a text that may be another reading: where they stood if they still do, else where they stand
 * with most of what was around them, nearest the old place.
 */
export function findAnchor(anchor: TextAnchor, text: string): Range | undefined {
  const { start, end, exact, prefix = '', suffix = '' } = anchor
  if (text.slice(start, end) === exact) return { start, end }
  if (exact === '') return undefined
  let best: { at: number; score: number } | undefined
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const around = commonEnd(text.slice(0, at), prefix) + commonStart(text.slice(at + exact.length), suffix)
    const score = around - Math.min(1, Math.abs(at - start) / Math.max(1, text.length))
    if (best === undefined || score > best.score) best = { at, score }
  }
  return best && { start: best.at, end: best.at + exact.length }
}

function commonStart(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}

function commonEnd(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++
  return n
}
