/** Rows under one heading, before any format. Cells are text or numbers; a list is one cell. */
export interface ExchangeTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number | null | readonly string[])[])[]
}

/** A cell that a spreadsheet would take for a formula is told to be text: names come from outside. */
const FORMULA = /^[=+\-@\t\r]/
const BETWEEN = '; '

/** CSV after RFC 4180, in UTF-8 with a byte order mark, since spreadsheets take Arabic for something else without one. */
export function formatCsv({ columns, rows }: ExchangeTable): string {
  const cell = (value: ExchangeTable['rows'][number][number]): string => {
    const text = value === null ? '' : typeof value === 'object' ? value.join(BETWEEN) : String(value)
    const safe = typeof value !== 'number' && FORMULA.test(text) ? `'${text}` : text
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return `\ufeff${[columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

/** Reads CSV after RFC 4180; line ends of any kind, a byte order mark is read over. Each record with its line, from 1. */
export function parseCsv(text: string): readonly { readonly line: number; readonly cells: readonly string[] }[] {
  const records: { line: number; cells: string[] }[] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let line = 1
  let began = 1
  const end = () => {
    cells.push(cell)
    if (cells.length > 1 || cells[0] !== '') records.push({ line: began, cells })
    cells = []
    cell = ''
  }
  for (let i = text.startsWith('\ufeff') ? 1 : 0; i < text.length; i++) {
    const c = text[i]!
    if (c === '\n') line++
    if (quoted) {
      if (c !== '"') cell += c
      else if (text[i + 1] === '"') cell += text[++i]!
      else quoted = false
    } else if (c === '"' && cell === '') quoted = true
    else if (c === ',') {
      cells.push(cell)
      cell = ''
    } else if (c === '\n' || c === '\r') {
      if (c === '\r' && text[i + 1] === '\n') {
        i++
        line++
      }
      end()
      began = line
    } else cell += c
  }
  if (cell !== '' || cells.length > 0) end()
  return records
}
