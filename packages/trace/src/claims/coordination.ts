import type { Token } from '#text'
import type { Range } from '../model.ts'
import { firstBeyond } from './material.ts'

const ARABIC = /^و(ا?ن|ب?ان)(ه|ها|هم|هما|ني|نا|ك)?$/
const LEAST_WORDS = 3

/**
 * «ذكر أن A وأن B» is one attribution and two claims; so is "said that A and that B". Splits a content there, outside
 * quotation marks, where each part is long enough to be a statement. The complementiser itself stands in neither.
 */
export function splitCoordinated(tokens: readonly Token[], content: readonly Range[]): Range[][] {
  const parts: Range[][] = [[]]
  for (const range of content) {
    let first = firstBeyond(tokens, range.start)
    let quoted = false
    let words = 0
    for (let i = first; i < tokens.length && tokens[i]!.start < range.end; i++) {
      const token = tokens[i]!
      if (token.kind === 'quote') quoted = !quoted
      if (token.kind === 'word') words++
      const size = quoted || words <= LEAST_WORDS ? 0 : coordinator(tokens, i)
      if (size === 0 || wordsAfter(tokens, i + size, range.end) < LEAST_WORDS) continue
      parts.at(-1)!.push({ start: tokens[first]!.start, end: endBefore(tokens, i) })
      parts.push([])
      // «وأنه» carries the subject of its clause and stays with it.
      first = token.script === 'arabic' && token.folded.length > 3 ? i : i + size
      words = 0
    }
    const start = tokens[first]?.start ?? range.start
    if (start < range.end) parts.at(-1)!.push({ start: Math.max(start, range.start), end: range.end })
  }
  return parts.filter((p) => p.length > 0)
}

function coordinator(tokens: readonly Token[], i: number): number {
  const token = tokens[i]!
  if (token.script === 'arabic') return ARABIC.test(token.folded) ? 1 : 0
  return token.folded === 'and' && tokens[i + 1]?.folded === 'that' ? 2 : 0
}

function wordsAfter(tokens: readonly Token[], i: number, end: number): number {
  let words = 0
  for (; i < tokens.length && tokens[i]!.start < end && words < LEAST_WORDS; i++)
    if (tokens[i]!.kind === 'word') words++
  return words
}

function endBefore(tokens: readonly Token[], i: number): number {
  let at = i - 1
  while (at > 0 && tokens[at]!.kind === 'punctuation') at--
  return tokens[at]!.end
}
