import type { PageView } from '@isnad/desk/api'

export type Word = PageView['words'][number]
export type Box = Word['box']

export interface Span {
  readonly start: number
  readonly end: number
}

/** Strips of a page that a span of its text covers: words beside each other in one row are one strip. */
export function stripsOf(words: readonly Word[], { start, end }: Span): Box[] {
  const strips: Box[] = []
  for (const word of words) {
    if (word.end <= start || word.start >= end) continue
    const last = strips.at(-1)
    if (last !== undefined && sharesRow(last, word.box) && gap(last, word.box) < 2 * (word.box[3] - word.box[1]))
      strips[strips.length - 1] = unite(last, word.box)
    else strips.push([...word.box])
  }
  return strips
}

function sharesRow(a: Box, b: Box): boolean {
  return Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > 0.5 * Math.min(a[3] - a[1], b[3] - b[1])
}

const gap = (a: Box, b: Box): number => Math.max(a[0], b[0]) - Math.min(a[2], b[2])

function unite(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}

/** The word at a place of the page, or the nearest one: rows first, as a reader means them. */
export function wordAt(words: readonly Word[], x: number, y: number): number | undefined {
  let best: { at: number; far: number } | undefined
  for (const [at, { box }] of words.entries()) {
    const across = Math.max(box[0] - x, 0, x - box[2])
    const down = Math.max(box[1] - y, 0, y - box[3])
    const far = down * 4 + across
    if (best === undefined || far < best.far) best = { at, far }
  }
  return best?.at
}

/** The word above or below another one. */
export function wordBeyond(words: readonly Word[], from: number, by: 1 | -1): number | undefined {
  const box = words[from]?.box
  if (box === undefined) return undefined
  const middle = (box[0] + box[2]) / 2
  let best: { at: number; far: number } | undefined
  for (const [at, { box: other }] of words.entries()) {
    const down = by * ((other[1] + other[3]) / 2 - (box[1] + box[3]) / 2)
    if (down <= (box[3] - box[1]) * 0.5) continue
    const far = down * 3 + Math.max(other[0] - middle, 0, middle - other[2])
    if (best === undefined || far < best.far) best = { at, far }
  }
  return best?.at
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u

/** The direction that most letters of a text have. */
export function directionOf(text: string): 'rtl' | 'ltr' {
  let right = 0
  let letters = 0
  for (const [letter] of text.slice(0, 2_000).matchAll(/\p{L}/gu)) {
    letters++
    if (RIGHT_TO_LEFT.test(letter)) right++
  }
  return right * 2 > letters ? 'rtl' : 'ltr'
}
