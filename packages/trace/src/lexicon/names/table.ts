/**
 * Reads a lexicon written as lines of cells: one entry a line, cells parted by `|`, blank lines and lines that begin
 * with `#` skipped. The form is kept so plain that an editor who does not program can mend a table.
 */
export function readTable(table: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  for (const line of table.split('\n')) {
    const trimmed = line.trim()
    if (trimmed === '' || trimmed.startsWith('#')) continue
    rows.push(trimmed.split('|').map((cell) => cell.trim()))
  }
  return rows
}

/** Forms within a cell are parted by an Arabic or a Latin comma. */
export function readForms(cell: string | undefined): readonly string[] {
  if (!cell) return []
  return cell
    .split(/[،,]/)
    .map((form) => form.trim())
    .filter((form) => form !== '' && form !== '-')
}
