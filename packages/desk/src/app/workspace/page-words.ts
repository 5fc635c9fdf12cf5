import type { PageWords } from '#api'
import type { Reading } from '#reading'
import { wordsOf } from './pages.ts'

/** A page's words as they are laid over its picture; undefined where the page has no text. */
export function pageWords(reading: Reading | undefined, number: number): PageWords | undefined {
  const page = reading?.pages.find((one) => one.number === number)
  if (page === undefined || page.how === 'unread') return undefined
  const { words, doubts, unread, turned } = wordsOf(page)
  return { page: number, text: page.text, how: page.how, words, doubts, unread, turned }
}
