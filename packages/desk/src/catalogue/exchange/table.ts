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

export interface CsvRecord {
  /** Counted from 1. */
  readonly line: number
  readonly cells: readonly string[]
  /** A quotation mark opens that is never closed: the line is no record, and reading goes on after it. */
  readonly open: boolean
}

/** Reads CSV after RFC 4180; line ends of any kind, a byte order mark is read over. */
export function parseCsv(text: string): readonly CsvRecord[] {
  const records: CsvRecord[] = []
  let at = text.startsWith('\ufeff') ? 1 : 0
  for (let line = 1; at < text.length; ) {
    const read = readRecord(text, at)
    if (read === undefined) {
      records.push({ line, cells: [], open: true })
      at = afterLine(text, at)
      line++
    } else {
      const { cells, next, lines } = read
      if (cells.length > 1 || cells[0] !== '') records.push({ line, cells, open: false })
      at = next
      line += lines
    }
  }
  return records
}

/** One record from a place on; undefined where a quotation mark is never closed. */
function readRecord(text: string, from: number): { cells: string[]; next: number; lines: number } | undefined {
  const cells: string[] = []
  let cell = ''
  let quoted = false
  let lines = 0
  let i = from
  for (; i < text.length; i++) {
    const c = text[i]!
    if (quoted) {
      if (c === '\n') lines++
      if (c !== '"') cell += c
      else if (text[i + 1] === '"') cell += text[++i]!
      else quoted = false
    } else if (c === '"' && cell === '') quoted = true
    else if (c === ',') {
      cells.push(cell)
      cell = ''
    } else if (c === '\n' || c === '\r') break
    else cell += c
  }
  return quoted ? undefined : { cells: [...cells, cell], next: afterLine(text, i), lines: lines + 1 }
}

/** The beginning of the next line. */
function afterLine(text: string, from: number): number {
  let i = from
  while (i < text.length && text[i] !== '\n' && text[i] !== '\r') i++
  return i + (text[i] === '\r' && text[i + 1] === '\n' ? 2 : 1)
}
