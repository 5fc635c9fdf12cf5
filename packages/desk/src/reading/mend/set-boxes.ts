import { toBoxUnit } from '../encode.ts'
import type { Box, Word } from '../reading.ts'

interface Token {
  readonly start: number
  readonly end: number
}

/**
 * Boxes for words that a person set in the place of others: one for one where there are as many, else the room of the old
 * words shared out by letters, row by row, in the direction of the script.
 * @param old - words whose place is taken, in reading order; at least one
 * @param tokens - spans of `text` that are words
 */
export function setBoxes(text: string, old: readonly Word[], tokens: readonly Token[]): Word[] {
  if (tokens.length === old.length) return tokens.map(({ start, end }, i) => ({ start, end, box: old[i]!.box }))
  const rows = rowsOf(old.map(({ box }) => box))
  const room = rows.reduce((sum, { box }) => sum + widthOf(box), 0)
  const letters = tokens.reduce((sum, t) => sum + t.end - t.start, 0)
  const words: Word[] = []
  let next = 0
  let given = 0
  let used = 0
  for (const [i, { box }] of rows.entries()) {
    given += widthOf(box)
    const mine: Token[] = []
    while (next < tokens.length) {
      const token = tokens[next]!
      const middle = used + (token.end - token.start) / 2
      // A word stands in the row where its middle falls; the last row takes the rest.
      if (i < rows.length - 1 && room > 0 && middle / letters > given / room) break
      mine.push(token)
      used += token.end - token.start
      next++
    }
    words.push(...shareOut(text, box, mine))
  }
  return words
}

function shareOut(text: string, [left, top, right, bottom]: Box, tokens: readonly Token[]): Word[] {
  const letters = tokens.reduce((sum, t) => sum + t.end - t.start, 0)
  const fromRight = isRightToLeft(tokens.map((t) => text.slice(t.start, t.end)).join(' '))
  let before = 0
  return tokens.map(({ start, end }) => {
    const [from, to] = [before / letters, (before + end - start) / letters]
    before += end - start
    const at = (share: number): number => (fromRight ? right - share * (right - left) : left + share * (right - left))
    const [a, b] = [at(from), at(to)]
    return { start, end, box: [toBoxUnit(Math.min(a, b)), top, toBoxUnit(Math.max(a, b)), bottom] }
  })
}

/** Boxes that lie beside each other are one row; rows from the top, since the words come in reading order. */
function rowsOf(boxes: readonly Box[]): { box: Box }[] {
  const rows: { box: Box }[] = []
  for (const box of boxes) {
    const last = rows.at(-1)
    const shares = last !== undefined && Math.min(last.box[3], box[3]) - Math.max(last.box[1], box[1])
    if (last !== undefined && shares !== false && shares > 0.5 * Math.min(heightOf(last.box), heightOf(box)))
      last.box = unite(last.box, box)
    else rows.push({ box })
  }
  return rows
}

const widthOf = (box: Box): number => box[2] - box[0]
const heightOf = (box: Box): number => box[3] - box[1]

function unite(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}

/** By the first letter that has a direction (UAX 9, rule P2). */
function isRightToLeft(text: string): boolean {
  const strong = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]|\p{L}/u.exec(
    text.replace(/\p{N}/gu, ''),
  )
  return (
    strong !== null &&
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(strong[0])
  )
}
