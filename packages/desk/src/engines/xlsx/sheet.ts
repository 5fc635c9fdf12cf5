import { parseXml } from '../xml/parse.ts'
import { serialToIso } from './dates.ts'

export interface Workbook {
  readonly since1904: boolean
  readonly strings: readonly string[]
  readonly dateStyles: ReadonlySet<number>
  readonly textUnits: number
}

export interface SheetText {
  readonly text: string
  /** Formulas that would fetch something. */
  readonly calls: readonly string[]
  readonly full: boolean
}

const CALLS_OUT =
  /(?:WEBSERVICE|FILTERXML|RTD|IMAGE|HYPERLINK|CALL|REGISTER|EXEC)\s*\(|\[\d+\]|\|'?[^!]*'?!|(?:https?|file|smb):/i
const MOST_COLUMNS = 16_384
const MOST_CALLS = 500

/** "BC12" is column 54, counted from 0. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0]
  if (letters === undefined) return undefined
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return column <= MOST_COLUMNS ? column - 1 : undefined
}

/** A sheet as it would be copied: cells set apart by tabs, rows by line feeds; values as stored, dates as ISO 8601, formulas by their last result. */
export function readSheet(bytes: Uint8Array, book: Workbook): SheetText {
  const lines: string[] = []
  const calls: string[] = []
  let written = 0
  let full = false
  let row: string[] = []
  let at = 0
  let type = ''
  let style = -1
  let value = ''
  let formula = ''
  let inside: 'value' | 'formula' | undefined
  parseXml(bytes, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = []
        at = 0
      } else if (name === 'c') {
        at = columnOf(attributes.r ?? '') ?? row.length
        type = attributes.t ?? ''
        style = Number(attributes.s ?? -1)
        value = ''
        formula = ''
      } else if (name === 'v' || name === 't') inside = 'value'
      else if (name === 'f') inside = 'formula'
    },
    text: (piece) => {
      if (inside === 'value') value += piece
      else if (inside === 'formula') formula += piece
    },
    close: (name) => {
      if (name === 'v' || name === 't' || name === 'f') inside = undefined
      else if (name === 'c') {
        while (row.length < at) row.push('')
        row[at] = cellText(type, style, value, book)
        if (formula !== '' && CALLS_OUT.test(formula) && calls.length < MOST_CALLS) calls.push(formula)
      } else if (name === 'row') {
        const line = row.join('\t').replace(/\t+$/, '')
        if (written + line.length + 1 > book.textUnits) full = true
        else {
          lines.push(line)
          written += line.length + 1
        }
      }
    },
  })
  return { text: lines.join('\n'), calls, full }
}

function cellText(type: string, style: number, value: string, book: Workbook): string {
  const plain = (text: string): string => text.replace(/[\t\r\n]+/g, ' ')
  if (type === 's') return plain(book.strings[Number(value)] ?? '')
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  if (type === '' || type === 'n') {
    if (value === '' || !book.dateStyles.has(style)) return value
    return serialToIso(Number(value), book.since1904) ?? value
  }
  return plain(value)
}
