import type { Grey, PixelBox } from './grey.ts'
import type { Table } from './rules.ts'
import { around } from './shapes.ts'
import type { RawLine, RawReading, RawWord } from './tesseract.ts'

/** Ends of lines within one cell: a cell's lines are numbered column × this. */
export const LINES_A_CELL = 100
/** Blocks of tables are counted from here, far above those of the engine. */
const TABLE_BLOCK = 100_000
const INSET = 5
/** What the engine makes of the last traces of a rule. */
const REST_OF_RULE = /^[|[\]_—ـ]+$/

export function extentOf({ columns, rows }: Table): PixelBox {
  return { left: columns[0]!, top: rows[0]!, right: columns.at(-1)!, bottom: rows.at(-1)! }
}

/** The picture with the tables white: what is left is read as running text. */
export function withoutTables(picture: Grey, tables: readonly Table[]): Grey {
  if (tables.length === 0) return picture
  const data = picture.data.slice()
  for (const { left, top, right, bottom } of tables.map(extentOf)) {
    for (let y = Math.max(0, top); y < Math.min(picture.height, bottom); y += 1) {
      data.fill(255, y * picture.width + Math.max(0, left), y * picture.width + Math.min(picture.width, right))
    }
  }
  return { ...picture, data }
}

/** The words of a table by cells, row by row, each row from the side on which its script begins. Every cell has a line, words or not. */
export function byCells({ columns, rows }: Table, { words }: RawReading, index: number): RawReading {
  const arabic = words.filter(({ text }) => /[\u0590-\u08ff]/.test(text)).length
  const latin = words.filter(({ text }) => /[A-Za-z]{2}/.test(text)).length
  const rightToLeft = arabic >= latin
  const order = columns.slice(1).map((_, at) => at)
  if (rightToLeft) order.reverse()
  const block = TABLE_BLOCK + index
  const sorted: { words: RawWord[]; lines: RawLine[] } = { words: [], lines: [] }
  for (const [row, top] of rows.slice(0, -1).entries()) {
    for (const [place, column] of order.entries()) {
      const cell: PixelBox = {
        left: columns[column]! + INSET,
        top: top + INSET,
        right: columns[column + 1]! - INSET,
        bottom: rows[row + 1]! - INSET,
      }
      const own = words.filter(({ box, text }) => holds(cell, box) && !REST_OF_RULE.test(text))
      const lines = [...new Set(own.map(keyOf))]
      for (const [at, key] of lines.entries()) {
        const inLine = own.filter((word) => keyOf(word) === key)
        const line = { block, paragraph: row, line: place * LINES_A_CELL + at }
        const box = { ...cell, ...verticalOf(lines.length === 1 ? cell : around(inLine.map((word) => word.box))) }
        sorted.lines.push({ ...line, box, cell: true })
        sorted.words.push(...inLine.map((word) => ({ ...word, ...line, cell: true as const })))
      }
      if (lines.length === 0)
        sorted.lines.push({ block, paragraph: row, line: place * LINES_A_CELL, box: cell, cell: true })
    }
  }
  return sorted
}

/** Tables and running text as one reading: a table comes before the first block that begins below its top. */
export function insertTables(
  text: RawReading,
  tables: readonly { readonly top: number; readonly reading: RawReading }[],
): RawReading {
  if (tables.length === 0) return text
  const blocks: { readonly top: number; readonly reading: RawReading }[] = [
    ...new Set(text.lines.map(({ block }) => block)),
  ].map((block) => ({
    top: Math.min(...text.lines.filter((line) => line.block === block).map(({ box }) => box.top)),
    reading: {
      words: text.words.filter((word) => word.block === block),
      lines: text.lines.filter((line) => line.block === block),
    },
  }))
  for (const table of [...tables].sort((a, b) => a.top - b.top)) {
    const at = blocks.findIndex(({ top }) => top > table.top)
    blocks.splice(at < 0 ? blocks.length : at, 0, table)
  }
  return {
    words: blocks.flatMap(({ reading }) => reading.words),
    lines: blocks.flatMap(({ reading }) => reading.lines),
  }
}

const keyOf = ({ block, paragraph, line }: RawWord): string => `${block} ${paragraph} ${line}`
const verticalOf = ({ top, bottom }: PixelBox): { readonly top: number; readonly bottom: number } => ({ top, bottom })

function holds(cell: PixelBox, box: PixelBox): boolean {
  const x = (box.left + box.right) / 2
  const y = (box.top + box.bottom) / 2
  return x >= cell.left - INSET && x < cell.right + INSET && y >= cell.top - INSET && y < cell.bottom + INSET
}
