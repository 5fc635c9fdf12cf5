/** Built-in number formats that are dates or times (ECMA-376, part 1, 18.8.30). */
const BUILT_IN: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56,
  57, 58,
])

/** Whether a number format shows a date or time: it has date letters outside quotes, brackets and escapes. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (BUILT_IN.has(id)) return true
  if (code === undefined) return false
  const bare = code
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  return /[dyhs]|(?:^|[^a-z])m+(?:[^a-z]|$)/i.test(bare) && !/general/i.test(bare)
}

const DAY = 86_400_000

/**
 * A date as a spreadsheet counts it: days since the last day of 1899, with a day that never was (29 February 1900), or since 1904 on old Macs.
 * Written as ISO 8601 without a zone, since the file knows none.
 */
export function serialToIso(serial: number, since1904: boolean): string | undefined {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_466) return undefined
  const days = since1904 ? serial + 1462 : serial
  if (days < 1) return new Date(Math.round(days * DAY)).toISOString().slice(11, 19)
  const real = days < 60 ? days + 1 : days
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round(real * 86_400) * 1000)
  const iso = date.toISOString()
  return Number.isInteger(serial) ? iso.slice(0, 10) : iso.slice(0, 19)
}
