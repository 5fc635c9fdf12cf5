import type { Cell, Table } from './area.ts'

/** A table for the eye: numbers to the end, everything else to the start of its column. */
export function printTable(table: Table): string {
  const cells = table.rows.map((row) => row.map(show))
  const widths = table.columns.map((column, at) => Math.max(width(column), ...cells.map((row) => width(row[at] ?? ''))))
  const numeric = table.columns.map(
    (_, at) => table.rows.length > 0 && table.rows.every((row) => typeof row[at] !== 'string'),
  )
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => {
        const room = ' '.repeat(Math.max(0, (widths[at] ?? 0) - width(cell)))
        return numeric[at] === true ? room + cell : cell + room
      })
      .join('  ')
      .trimEnd()
  const rule = widths.map((size) => '─'.repeat(size)).join('  ')
  const notes = (table.notes ?? []).map((note) => `  ${note}`)
  return [table.title, line(table.columns), rule, ...cells.map(line), ...notes].join('\n')
}

function show(cell: Cell): string {
  if (cell === null) return '–'
  if (typeof cell === 'string') return cell
  if (Number.isInteger(cell)) return cell.toLocaleString('en')
  return cell.toLocaleString('en', { maximumSignificantDigits: Math.abs(cell) < 1 ? 3 : 4 })
}

/** Columns on a screen: vowel marks take none. */
const width = (text: string): number => [...text.replaceAll(/\p{M}/gu, '')].length
