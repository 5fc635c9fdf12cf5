/** A stretch of text, UTF-16 code units, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Finds quoted words in a text. White space may differ (a line that breaks, two spaces); every letter and every mark
 * must be there. What the document has is what will be shown.
 * @param nth - which of its places, counted from 1
 */
export function findWords(text: string, words: string, nth = 1): Stretch | undefined {
  const parts = words.trim().split(/\s+/u)
  if (parts[0] === '') return undefined
  // The words come from a person: nothing in them is a pattern.
  const pattern = new RegExp(parts.map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('\\s+'), 'gu')
  let seen = 0
  for (const match of text.matchAll(pattern)) {
    seen++
    if (seen === nth) return { start: match.index, end: match.index + match[0].length }
  }
  return undefined
}
