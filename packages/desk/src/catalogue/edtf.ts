import { CatalogueError } from './error.ts'

/** First and last day that a time covers, ISO 8601; null where that side is open or not known. */
export interface Covered {
  readonly begin: string | null
  readonly end: string | null
}

/**
 * Reads a time as people record it. EDTF (ISO 8601-2), level 0 and the marks of level 1 that say how sure it is: a year, a
 * month, a day, a day with a time, an interval with open or unknown ends; `?`, `~` and `%` after a part are read over.
 * @throws {CatalogueError} TIME_MALFORMED
 */
export function readTime(edtf: string): Covered {
  const text = edtf.trim()
  const slash = text.indexOf('/')
  if (slash < 0) return readPart(text, edtf)
  const [from, to] = [text.slice(0, slash), text.slice(slash + 1)]
  const isOpen = (part: string) => part === '' || part === '..'
  if (isOpen(from) && isOpen(to)) throw malformed(edtf)
  const begin = isOpen(from) ? null : readPart(from, edtf).begin
  const end = isOpen(to) ? null : readPart(to, edtf).end
  if (begin !== null && end !== null && end < begin) throw malformed(edtf)
  return { begin, end }
}

/** As `readTime`; undefined for what is no time. */
export function findTime(edtf: string): Covered | undefined {
  try {
    return readTime(edtf)
  } catch {
    return undefined
  }
}

function readPart(part: string, whole: string): Covered {
  const [, y, m, d] = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T[0-9:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)?)?[?~%]?$/.exec(part) ?? []
  if (y === undefined) throw malformed(whole)
  const month = m === undefined ? undefined : Number(m)
  if (month !== undefined && (month < 1 || month > 12)) throw malformed(whole)
  const last = month === undefined ? 31 : daysIn(Number(y), month)
  if (d !== undefined && (Number(d) < 1 || Number(d) > last)) throw malformed(whole)
  return {
    begin: `${y}-${m ?? '01'}-${d ?? '01'}`,
    end: `${y}-${m ?? '12'}-${d ?? String(last).padStart(2, '0')}`,
  }
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** Whether one time is surely over before another begins. */
export function isBefore(a: Covered, b: Covered): boolean {
  return a.end !== null && b.begin !== null && a.end < b.begin
}

function malformed(edtf: string): CatalogueError {
  return new CatalogueError('TIME_MALFORMED', 'a time is written as EDTF', { value: edtf.slice(0, 128) })
}
