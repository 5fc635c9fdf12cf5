import { read } from '@e965/xlsx'
import type { Engine } from '#reading'
import { oleNames } from '../containers.ts'

const MOST_ROWS = 65_536
const MOST_COLUMNS = 256
const CALLS_OUT = /(?:CALL|REGISTER|EXEC|HYPERLINK|DDE)\s*\(|\[[^\]]+\]|\|'?[^!]*'?!|(?:https?|file|smb):/i

interface Cell {
  readonly t: string
  readonly v?: string | number | boolean | Date
  readonly w?: string
  readonly f?: string
}

function placeOf(reference: string): { row: number; column: number } | undefined {
  const match = /^([A-Z]{1,2})(\d{1,5})$/.exec(reference)
  if (match === null) return undefined
  let column = 0
  for (const letter of match[1]!) column = column * 26 + letter.charCodeAt(0) - 64
  const row = Number(match[2])
  return row >= 1 && row <= MOST_ROWS && column <= MOST_COLUMNS ? { row: row - 1, column: column - 1 } : undefined
}

function textOf({ t, v, w }: Cell): string {
  if (v instanceof Date) {
    const iso = v.toISOString()
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19)
  }
  if (t === 'b') return v === true ? 'TRUE' : 'FALSE'
  if (t === 'e') return w ?? ''
  return String(v ?? '').replace(/[\t\r\n]+/g, ' ')
}

/** Old Excel workbooks (BIFF): every sheet a page of rows and tabs, hidden ones named; formulas by their last result and never calculated. */
export const engine: Engine = {
  name: 'xls',
  async read({ bytes, kind, limits }, sink) {
    const names = oleNames(bytes)
    if (names.has('_VBA_PROJECT_CUR') || names.has('_VBA_PROJECT')) sink.finding('macro')
    let book: ReturnType<typeof read>
    try {
      book = read(bytes, {
        type: 'array',
        cellDates: true,
        UTC: true,
        cellFormula: true,
        cellHTML: false,
        cellText: false,
      })
    } catch (error) {
      if (error instanceof Error && /password/i.test(error.message))
        return { state: 'unread', because: 'password', kind }
      throw error
    }
    let number = 0
    let whole = true
    for (const [i, name] of book.SheetNames.entries()) {
      const rows: string[][] = []
      let written = 0
      for (const [reference, cell] of Object.entries(book.Sheets[name] ?? {}) as [string, Cell][]) {
        const place = reference.startsWith('!') ? undefined : placeOf(reference)
        if (place === undefined || written > limits.textUnits) continue
        rows[place.row] ??= []
        const row = rows[place.row]!
        while (row.length < place.column) row.push('')
        row[place.column] = textOf(cell)
        written += row[place.column]!.length
        if (cell.f !== undefined && CALLS_OUT.test(cell.f))
          sink.finding('formula-calls-out', { formula: cell.f }, { page: i + 1 })
      }
      number += 1
      const text = Array.from(rows, (row) => (row ?? []).join('\t')).join('\n')
      whole = sink.page({ number, label: name, how: 'embedded', text }) && whole && written <= limits.textUnits
      if ((book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0) sink.finding('hidden-sheet', { name }, { page: number })
    }
    return whole ? { state: 'read', kind } : { state: 'partial', because: 'over-limit', kind }
  },
}
