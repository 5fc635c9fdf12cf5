import type { PageWords } from '#api'
import type { Reading } from '#reading'
import { isSet } from './pages.ts'

/** A page's words as they are laid over its picture; undefined where the page has no text. */
export function pageWords(reading: Reading | undefined, number: number): PageWords | undefined {
  const page = reading?.pages.find((one) => one.number === number)
  if (page === undefined || page.how === 'unread') return undefined
  const { recognition } = page
  return {
    page: number,
    text: page.text,
    how: page.how,
    words: (page.words ?? []).map(({ start, end, box }, i) => ({
      start,
      end,
      box: [...box],
      confidence: isSet(page, start, end) ? null : (recognition?.wordConfidence[i] ?? null),
    })),
    doubts: (recognition?.doubts ?? []).map((doubt) => ({ ...doubt })),
    unread: (recognition?.unread ?? []).map((box) => [...box]),
    turned: recognition?.turned ?? 0,
  }
}
