/**
 * Days of the proleptic Gregorian calendar as integers counted from 1970-01-01, and the units above them.
 * Method: Howard Hinnant, "chrono-compatible low-level date algorithms" (days_from_civil, civil_from_days).
 */

export interface CivilDate {
  /** Astronomical: 0 is 1 BCE. */
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Days since 1970-01-01. The date is not checked; see `isDate`. */
export function toDay(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

export function fromDay(days: number): CivilDate {
  const z = days + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const month = mp < 10 ? mp + 3 : mp - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  }
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : (LENGTHS[month - 1] ?? 0)
}

export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** 1 is Monday, 7 Sunday (ISO 8601). */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** Moves by whole months; a day past the end of the month becomes its last day. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: d } = fromDay(day)
  const m = year * 12 + (month - 1) + months
  const y = Math.floor(m / 12)
  const mm = m - y * 12 + 1
  return toDay(y, mm, Math.min(d, daysInMonth(y, mm)))
}

/** ISO 8601 week and its year. */
export function weekOf(day: number): { readonly year: number; readonly week: number } {
  const thursday = day - weekdayOf(day) + 4
  const { year } = fromDay(thursday)
  return { year, week: Math.floor((thursday - toDay(year, 1, 1)) / 7) + 1 }
}

/** Monday of an ISO week. */
export function startOfWeek(year: number, week: number): number {
  const fourth = toDay(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}

export function formatYear(year: number): string {
  return year < 0 ? `-${String(-year).padStart(4, '0')}` : String(year).padStart(4, '0')
}

export function formatMonth(year: number, month: number): string {
  return `${formatYear(year)}-${two(month)}`
}

export function formatDay(day: number): string {
  const d = fromDay(day)
  return `${formatMonth(d.year, d.month)}-${two(d.day)}`
}

export function formatWeek(day: number): string {
  const { year, week } = weekOf(day)
  return `${formatYear(year)}-W${two(week)}`
}

export function two(n: number): string {
  return String(n).padStart(2, '0')
}

/**
 * Reads the date, and the time where one is given, of an ISO 8601 date or date-time, as written there: an offset from
 * UTC is not applied, since the day named is the day where the text appeared. Undefined where it is no such date.
 */
export function parseIso(text: string): { readonly day: number; readonly minute: number | undefined } | undefined {
  const m = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/.exec(text)
  if (!m) return undefined
  const [year, month, day] = [Number(m[1]), Number(m[2]), Number(m[3])]
  if (!isDate(year, month, day)) return undefined
  return { day: toDay(year, month, day), minute: m[4] ? Number(m[4]) * 60 + Number(m[5]) : undefined }
}
