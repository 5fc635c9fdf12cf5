import { fromDay } from './civil.ts'
import { UMALQURA_EPOCH, UMALQURA_FIRST, UMALQURA_LAST, UMALQURA_MONTHS } from './umalqura-months.ts'

/**
 * Hijri dates. Two calendars are worked out: Umm al-Qura (a frozen table, 1300 to 1600 AH) and the tabular civil one
 * (cycle of 30 years, leap years 2 5 7 10 13 16 18 21 24 26 29, epoch 622-07-16 Julian). Neither is a sighting of the
 * moon: a local date may differ by a day, and by two where the writer's calendar is not known.
 */
export type HijriCalendar = 'umalqura' | 'civil'

export interface HijriDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** 1 Muharram 1 AH of the civil calendar: 622-07-19 Gregorian, in days since 1970-01-01. */
const CIVIL_EPOCH = -492_148

/** First day of each Umm al-Qura month, counted from 1300-01; one entry more than there are months. */
const starts: number[] = []

function monthStarts(): readonly number[] {
  if (starts.length > 0) return starts
  let day = UMALQURA_EPOCH
  for (let i = 0; i <= UMALQURA_LAST - UMALQURA_FIRST; i++) {
    const bits = Number.parseInt(UMALQURA_MONTHS.slice(i * 3, i * 3 + 3), 16)
    for (let m = 0; m < 12; m++) {
      starts.push(day)
      day += (bits >> m) & 1 ? 30 : 29
    }
  }
  starts.push(day)
  return starts
}

/** Which calendar can answer for this year: the table ends, the arithmetic does not. */
export function calendarFor(year: number): HijriCalendar {
  return year >= UMALQURA_FIRST && year <= UMALQURA_LAST ? 'umalqura' : 'civil'
}

function civilMonthStart(year: number, month: number): number {
  return CIVIL_EPOCH + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + 29 * (month - 1) + Math.floor(month / 2)
}

/** First day of a Hijri month, in days since 1970-01-01; `month` 13 is the first of the next year. */
export function startOfHijriMonth(year: number, month: number, calendar: HijriCalendar): number {
  const y = month > 12 ? year + 1 : year
  const m = month > 12 ? month - 12 : month
  if (calendar === 'umalqura' && y >= UMALQURA_FIRST && y <= UMALQURA_LAST + 1) {
    const start = monthStarts()[(y - UMALQURA_FIRST) * 12 + (m - 1)]
    if (start !== undefined) return start
  }
  return civilMonthStart(y, m)
}

export function hijriMonthLength(year: number, month: number, calendar: HijriCalendar): number {
  return startOfHijriMonth(year, month + 1, calendar) - startOfHijriMonth(year, month, calendar)
}

/** Days since 1970-01-01 of a Hijri date; a 30th of a short month is the day after its 29th, as a sighting may have it. */
export function fromHijri({ year, month, day }: HijriDate, calendar: HijriCalendar): number {
  return startOfHijriMonth(year, month, calendar) + day - 1
}

export function toHijri(day: number, calendar: HijriCalendar): HijriDate {
  if (calendar === 'umalqura') {
    const s = monthStarts()
    if (day >= s[0]! && day < s[s.length - 1]!) {
      let low = 0
      let high = s.length - 1
      while (high - low > 1) {
        const mid = (low + high) >> 1
        if (s[mid]! <= day) low = mid
        else high = mid
      }
      return { year: UMALQURA_FIRST + Math.floor(low / 12), month: (low % 12) + 1, day: day - s[low]! + 1 }
    }
  }
  // An estimate from below, then at most two steps up: a mean year has 354.3667 days.
  let year = Math.max(1, Math.floor((day - CIVIL_EPOCH) / 354.3667))
  while (civilMonthStart(year + 1, 1) <= day) year++
  let month = 1
  while (month < 12 && civilMonthStart(year, month + 1) <= day) month++
  return { year, month, day: day - civilMonthStart(year, month) + 1 }
}

/** The Hijri years whose month `month` begins within a Gregorian year: one, rarely two. */
export function hijriYearsWithin(gregorianYear: number, month: number, calendar: HijriCalendar): readonly number[] {
  const guess = Math.floor(((gregorianYear - 622) * 33) / 32)
  const years: number[] = []
  for (let y = guess - 1; y <= guess + 3; y++)
    if (y > 0 && fromDay(startOfHijriMonth(y, month, calendar)).year === gregorianYear) years.push(y)
  return years
}
