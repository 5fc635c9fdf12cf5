import { choose } from './choose.ts'
import { formatDay, fromDay, weekdayOf } from './civil.ts'
import type { CalendarExpression } from './expression.ts'
import {
  calendarFor,
  fromHijri,
  type HijriCalendar,
  hijriMonthLength,
  hijriYearsWithin,
  startOfHijriMonth,
  toHijri,
} from './hijri.ts'
import { type Anchor, type Resolved, unsettled } from './resolved.ts'

/** Countries whose civil calendar is Umm al-Qura: only the sighting of a month is in doubt there, by a day. */
const UMM_AL_QURA = new Set(['SA', 'QA', 'BH', 'KW', 'AE', 'YE'])

interface Doubt {
  readonly calendar: HijriCalendar
  readonly name: Resolved['calendar']
  /** Days by which a local date may differ. */
  readonly days: number
}

function doubtFor(e: CalendarExpression, year: number, anchor: Anchor): Doubt {
  const calendar = calendarFor(year)
  if (calendar === 'civil') return { calendar, name: 'hijri-civil', days: 2 }
  const known = e.ummAlQura || UMM_AL_QURA.has(anchor.country ?? '')
  return { calendar, name: known ? 'hijri-umalqura' : 'hijri-unknown', days: known ? 1 : 2 }
}

/**
 * A Hijri date as a Gregorian value, with the days that a sighting or another calendar may mean as alternatives. A
 * Hijri month or year is the interval of its days.
 */
export function resolveHijri(e: CalendarExpression, anchor: Anchor): Resolved {
  const unknown = { ...unsettled('DATE'), calendar: 'hijri-unknown' } as const
  const year = e.year ?? yearOf(e, anchor)
  if (year === undefined || year < 1) return unknown
  const doubt = doubtFor(e, year, anchor)
  if (e.month === undefined) {
    const begin = startOfHijriMonth(year, 1, doubt.calendar)
    return interval(begin, startOfHijriMonth(year, 13, doubt.calendar) - 1, doubt)
  }
  if (e.day === undefined) {
    const begin = startOfHijriMonth(year, e.month, doubt.calendar)
    return interval(begin, begin + hijriMonthLength(year, e.month, doubt.calendar) - 1, doubt)
  }
  const day = fromHijri({ year, month: e.month, day: e.day }, doubt.calendar)
  const alternatives: string[] = []
  for (let d = -doubt.days; d <= doubt.days; d++) if (d !== 0) alternatives.push(formatDay(day + d))
  // A weekday beside the date settles which of the doubtful days was meant, where exactly one bears it.
  if (e.weekday !== undefined) {
    for (const shift of [0, -1, 1, -2, 2]) {
      if (Math.abs(shift) > doubt.days || weekdayOf(day + shift) !== e.weekday) continue
      return { type: 'DATE', value: formatDay(day + shift), calendar: doubt.name }
    }
    return {
      type: 'DATE',
      value: formatDay(day),
      calendar: doubt.name,
      alternatives,
      problems: [
        { code: 'weekday-mismatch', params: { weekday: e.weekday, actual: weekdayOf(day), value: formatDay(day) } },
      ],
    }
  }
  return { type: 'DATE', value: formatDay(day), calendar: doubt.name, alternatives }
}

function interval(begin: number, end: number, doubt: Doubt): Resolved {
  return { type: 'DATE', value: `${formatDay(begin)}/${formatDay(end)}`, calendar: doubt.name }
}

/** The Hijri year where the words leave it out: a Gregorian year beside it, a direction, or the tense. */
function yearOf(e: CalendarExpression, anchor: Anchor): number | undefined {
  if (e.gregorianYear !== undefined)
    return e.month === undefined ? undefined : hijriYearsWithin(e.gregorianYear, e.month, calendarFor(1400))[0]
  if (anchor.published === undefined) return undefined
  const now = toHijri(anchor.published, 'umalqura')
  if (e.yearDelta !== undefined) {
    // «رمضان العام الماضي»: the year may be either calendar's; the Gregorian one is what news counts by.
    const within =
      e.month === undefined ? [] : hijriYearsWithin(fromDay(anchor.published).year + e.yearDelta, e.month, 'umalqura')
    return within[0]
  }
  if (e.month === undefined) return undefined
  const starts: number[] = []
  const years: number[] = []
  for (let y = now.year - 3; y <= now.year + 3; y++) {
    const calendar = calendarFor(y)
    const length = hijriMonthLength(y, e.month, calendar)
    const start = startOfHijriMonth(y, e.month, calendar)
    years.push(y)
    // A month counts as begun on its first day, and as over after its last.
    starts.push(
      e.day === undefined ? (e.delta !== undefined && e.delta < 0 ? start + length - 1 : start) : start + e.day - 1,
    )
  }
  if (e.delta === 0) return now.year
  if (e.day === undefined && e.delta === undefined && now.month === e.month) return now.year
  const { chosen } = choose(starts, anchor.published, e.delta, anchor.tense)
  return chosen === undefined ? undefined : years[starts.indexOf(chosen)]
}
