import type { ReadWord } from './digits.ts'
import type { PixelBox } from './grey.ts'
import { LINES_A_CELL } from './tables.ts'

export interface ComposedWord extends ReadWord {
  /** Span of the text, UTF-16 units, end exclusive. */
  readonly start: number
  readonly end: number
}

export interface ComposedPage {
  readonly text: string
  readonly words: readonly ComposedWord[]
}

interface Row {
  readonly words: readonly ReadWord[]
  readonly box: PixelBox
}

/** A line that ends nearer to its block's edge than this share of the block's width was wrapped there. */
const WRAPPED = 0.12

/**
 * The words as text: lines as printed, a line that was only wrapped joined to the next, an empty line between paragraphs. A row of a table is a
 * line with tabs between its cells. The engine gives words in reading order.
 */
export function composePage(words: readonly ReadWord[]): ComposedPage {
  const blocks = groupBy(words, ({ block }) => String(block))
  let text = ''
  const composed: ComposedWord[] = []
  const add = (row: Pick<Row, 'words'>): void => {
    for (const [at, word] of row.words.entries()) {
      if (at > 0) text += ' '
      composed.push({ ...word, start: text.length, end: text.length + word.text.length })
      text += word.text
    }
  }
  const addTable = (block: readonly ReadWord[]): void => {
    for (const [at, row] of groupBy(block, ({ paragraph }) => String(paragraph)).entries()) {
      if (at > 0) text += '\n'
      for (const [column, cell] of groupBy(row, ({ line }) => String(Math.floor(line / LINES_A_CELL))).entries()) {
        if (column > 0) text += '\t'
        add({ words: cell })
      }
    }
  }
  for (const block of blocks) {
    if (block[0]?.cell) {
      if (text !== '') text += '\n\n'
      addTable(block)
      continue
    }
    const extent = extentOf(block.map(({ box }) => box))
    for (const paragraph of groupBy(block, (word) => String(word.paragraph))) {
      if (text !== '') text += '\n\n'
      const rows = groupBy(paragraph, ({ line }) => String(line)).map(
        (row): Row => ({ words: row, box: extentOf(row.map(({ box }) => box)) }),
      )
      for (const [at, row] of rows.entries()) {
        if (at > 0) text += wasWrapped(rows[at - 1]!, row, extent) ? ' ' : '\n'
        add(row)
      }
    }
  }
  return { text, words: composed }
}

/** The line before goes to the far edge of the block, and this one begins at the near edge. */
function wasWrapped(before: Row, row: Row, block: PixelBox): boolean {
  const rightToLeft = /[\u0590-\u08ff]/.test(before.words.map(({ text }) => text).join(''))
  const width = block.right - block.left
  const room = rightToLeft ? before.box.left - block.left : block.right - before.box.right
  const indent = rightToLeft ? block.right - row.box.right : row.box.left - block.left
  return room < WRAPPED * width && indent < WRAPPED * width
}

function extentOf(boxes: readonly PixelBox[]): PixelBox {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups: { key: string; items: T[] }[] = []
  for (const item of items) {
    const key = keyOf(item)
    const last = groups.at(-1)
    if (last?.key === key) last.items.push(item)
    else groups.push({ key, items: [item] })
  }
  return groups.map((group) => group.items)
}
