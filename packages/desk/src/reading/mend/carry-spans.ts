import type { CorrectedPage, Page, Reading, ReadPage } from '../reading.ts'
import { joinPages } from '../whole-text.ts'

interface Quoted {
  readonly start: number
  readonly end: number
  readonly exact: string
}

/**
 * Takes places that were marked in what an engine read to where they stand now that people set words of it. Gives
 * undefined for a place that nothing of theirs touched, or that is in neither text: then its words alone tell where it is.
 * Spans are those of the whole text, UTF-16 units.
 */
export function carrySpans(reading: Reading): (span: Quoted) => Quoted | undefined {
  if (!reading.pages.some(({ how }) => how === 'corrected')) return () => undefined
  const now = joinPages(reading, { asides: true })
  const then = joinPages({ ...reading, pages: reading.pages.map(asEngineRead) } as Reading, { asides: true })
  const pages = new Map(reading.pages.map((page) => [page.number, page]))
  const move = (at: number, isEnd: boolean): number | undefined => {
    const before = then.starts.findLast(({ start }) => start <= at)
    const after = before && now.starts.find(({ page }) => page === before.page)
    const page = before && pages.get(before.page)
    if (before === undefined || after === undefined || page === undefined || page.how === 'unread') return undefined
    return after.start + moveOnPage(page, at - before.start, isEnd)
  }
  return ({ start, end, exact }) => {
    const from =
      then.text.slice(start, end) === exact ? start : now.text.includes(exact) ? -1 : nearest(then.text, exact, start)
    if (from < 0 || exact === '') return undefined
    const [a, b] = [move(from, false), move(from + exact.length, true)]
    if (a === undefined || b === undefined || b <= a) return undefined
    const carried = { start: a, end: b, exact: now.text.slice(a, b) }
    return carried.exact === exact && a === start ? undefined : carried
  }
}

function nearest(text: string, exact: string, at: number): number {
  const after = text.indexOf(exact, at)
  const before = text.lastIndexOf(exact, at)
  if (after < 0 || before < 0) return Math.max(after, before)
  return after - at < at - before ? after : before
}

/** The page's text as the engine read it. */
function asEngineRead(page: Page): Page {
  if (page.how !== 'corrected') return page
  const { before, mended, words: _, recognition: __, ...rest } = page
  let text = ''
  let at = 0
  for (const { start, end, was } of mended) {
    text += page.text.slice(at, start) + was
    at = end
  }
  return { ...rest, how: before, text: text + page.text.slice(at) }
}

/** A place in the engine's text of a page, as a place in the text that stands. One inside set words goes to their edge. */
function moveOnPage(page: ReadPage, at: number, isEnd: boolean): number {
  let shift = 0
  for (const { start, end, was } of (page as Partial<CorrectedPage>).mended ?? []) {
    const from = start - shift
    if (at <= from && (isEnd || at < from || was === '')) break
    if (at < from + was.length || (isEnd && at === from + was.length)) return isEnd ? end : start
    shift += end - start - was.length
  }
  return at + shift
}
