import type { Page, Reading, ReadPage } from './reading.ts'

/** Between the texts of two pages. Two line feeds, so that no sentence seems to run on from a footer into a heading. */
export const PAGE_JOIN = '\n\n'

export interface WholeText {
  readonly text: string
  /** For every page that has text: its number and where it begins in `text`. */
  readonly starts: readonly { readonly page: number; readonly start: number; readonly end: number }[]
}

/**
 * The text that a file shows as its own, in page order, with the map home. Unread pages have no text and no entry: a gap in the numbers is a gap in the
 * text. A file with one page gives that page's text unchanged.
 * @param options.asides - what stands beside it (hidden, deleted, remarks...) follows at the end, so that places in the text are the same either way
 */
export function joinPages(reading: Reading, options: { readonly asides?: boolean } = {}): WholeText {
  const starts: { page: number; start: number; end: number }[] = []
  let text = ''
  const pages: readonly Page[] = reading.pages
  const readable = pages.filter((page): page is ReadPage => page.how !== 'unread')
  const own = readable.filter(({ aside }) => aside === undefined)
  const asides = options.asides === true ? readable.filter(({ aside }) => aside !== undefined) : []
  for (const page of [...own, ...asides]) {
    if (starts.length > 0) text += PAGE_JOIN
    starts.push({ page: page.number, start: text.length, end: text.length + page.text.length })
    text += page.text
  }
  return { text, starts }
}

/** A span of the whole text as spans of pages, UTF-16 units, end exclusive; a span over a page's end gives one piece for each page. */
export function toPages(
  whole: WholeText,
  span: { readonly start: number; readonly end: number },
): readonly { readonly page: number; readonly start: number; readonly end: number }[] {
  const pieces: { page: number; start: number; end: number }[] = []
  for (const piece of whole.starts) {
    const start = Math.max(span.start, piece.start)
    const end = Math.min(span.end, piece.end)
    if (start < end) pieces.push({ page: piece.page, start: start - piece.start, end: end - piece.start })
  }
  return pieces
}

export function hasText(page: Page): page is ReadPage {
  return page.how !== 'unread'
}
