import type { Unit } from '#lexicon/dates'
import {
  addMonths,
  formatDay,
  formatMonth,
  formatWeek,
  formatYear,
  fromDay,
  startOfWeek,
  toDay,
  two,
  weekdayOf,
} from './civil.ts'
import { type Coverage, coverageOf } from './coverage.ts'
import type { Expression, Term } from './expression.ts'
import { DAYS, formatTerms, MINUTES, MONTHS } from './period.ts'
import { type Anchor, GREGORIAN, type Resolved, unsettled } from './resolved.ts'

/** Country of the reader's week: the day it begins with (CLDR weekData), 1 Monday; and its weekend. */
const MONDAY = new Set(['AE', 'LB', 'MA', 'TN', 'MR', 'PS', 'GB', 'FR', 'DE', 'IE', 'AU', 'NZ'])
const SUNDAY = new Set(['SA', 'YE', 'US', 'CA'])
const FRIDAY_SATURDAY = new Set(['EG', 'SA', 'SY', 'IQ', 'JO', 'DZ', 'LY', 'YE', 'KW', 'QA', 'BH', 'OM', 'SD'])

/** First days of the week that the reader may mean; ISO Monday is the value, these are other readings. */
function weekStarts(anchor: Anchor): readonly number[] {
  const c = anchor.country
  if (c !== undefined) return MONDAY.has(c) ? [] : SUNDAY.has(c) ? [7] : anchor.language === 'ar' ? [6] : []
  return anchor.language === 'ar' ? [6, 7] : []
}

/** «الأسبوع الماضي», «الشهر المقبل», «هذا العام», the weekend, the decade: a unit counted from the one of publication. */
export function resolveRelativeUnit(unit: Unit, delta: number, anchor: Anchor): Resolved {
  const { published } = anchor
  if (published === undefined) return unsettled('DATE')
  const now = fromDay(published)
  const date = (value: string, alternatives: readonly string[] = []): Resolved => ({
    ...GREGORIAN,
    type: 'DATE',
    value,
    ...(alternatives.length > 0 ? { alternatives } : {}),
  })
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return { ...GREGORIAN, type: 'DURATION', value: formatTerms([{ n: 1, unit }]) }
    case 'day':
      return date(formatDay(published + delta))
    case 'week':
      return date(
        formatWeek(published + 7 * delta),
        weekStarts(anchor).map((start) => week(published, delta, start)),
      )
    case 'fortnight':
      return date(formatWeek(published + 14 * delta))
    case 'weekend':
      return weekend(published, delta, anchor)
    case 'month': {
      const m = fromDay(addMonths(toDay(now.year, now.month, 1), delta))
      return date(formatMonth(m.year, m.month))
    }
    case 'quarter': {
      const q = now.year * 4 + Math.floor((now.month - 1) / 3) + delta
      return date(`${formatYear(Math.floor(q / 4))}-Q${(q % 4) + 1}`)
    }
    case 'half': {
      const h = now.year * 2 + (now.month > 6 ? 1 : 0) + delta
      return date(`${formatYear(Math.floor(h / 2))}-H${(h % 2) + 1}`)
    }
    case 'season':
    case 'year':
      return date(formatYear(now.year + delta))
    case 'decade':
      return date(String(Math.floor(now.year / 10) + delta))
    case 'century':
      return date(two(Math.floor(now.year / 100) + delta))
  }
}

function week(published: number, delta: number, start: number): string {
  const first = published - ((weekdayOf(published) - start + 7) % 7) + 7 * delta
  return `${formatDay(first)}/${formatDay(first + 6)}`
}

function weekend(published: number, delta: number, anchor: Anchor): Resolved {
  const saturday = published - weekdayOf(published) + 6
  // «نهاية الأسبوع الماضي» said on a weekend is the one before it.
  const value = `${formatWeek(saturday + 7 * delta)}-WE`
  const friday = saturday - 1 + 7 * delta
  const arab = anchor.country === undefined ? anchor.language === 'ar' : FRIDAY_SATURDAY.has(anchor.country)
  return {
    ...GREGORIAN,
    type: 'DATE',
    value,
    ...(arab ? { alternatives: [`${formatDay(friday)}/${formatDay(friday + 1)}`] } : {}),
  }
}

interface Shift {
  readonly months: number
  readonly days: number
  readonly minutes: number
  readonly finest: Unit
}

const ORDER: readonly Unit[] = [
  'century',
  'decade',
  'year',
  'half',
  'season',
  'quarter',
  'month',
  'fortnight',
  'week',
  'weekend',
  'day',
  'hour',
  'minute',
  'second',
]

/** Sums up a duration; a fraction of a unit is carried to the unit below it. */
function shiftOf(terms: readonly Term[]): Shift | undefined {
  let months = 0
  let days = 0
  let minutes = 0
  let finest: Unit = 'century'
  const refine = (u: Unit) => {
    if (ORDER.indexOf(u) > ORDER.indexOf(finest)) finest = u
  }
  for (const { n, unit } of terms) {
    if (n === undefined) return undefined
    refine(unit)
    const m = MONTHS[unit]
    const d = DAYS[unit]
    const t = MINUTES[unit]
    if (m !== undefined) {
      const whole = Math.trunc(n * m)
      months += whole
      const rest = n * m - whole
      if (rest > 0.001) {
        days += Math.round(rest * 30)
        refine('day')
      } else if (!Number.isInteger(n)) refine('month')
    } else if (d !== undefined) days += Math.round(n * d)
    else if (t !== undefined) minutes += n * t
  }
  return { months, days, minutes, finest }
}

/** The days from publication that a duration toward the past or the future covers. */
export function spanOfTerms(terms: readonly Term[], toward: -1 | 1, anchor: Anchor): Coverage | undefined {
  const shift = shiftOf(terms)
  if (!shift || anchor.published === undefined) return undefined
  const other =
    addMonths(anchor.published, toward * shift.months) + toward * (shift.days + Math.floor(shift.minutes / 1440))
  return toward < 0 ? { begin: other, end: anchor.published } : { begin: anchor.published, end: other }
}

/** «قبل يومين», «بعد شهرين»: publication moved by a duration, as exact as its finest unit (TIMEX3 guidelines 1.2.1). */
export function resolveOffset(e: Extract<Expression, { kind: 'offset' }>, anchor: Anchor): Resolved {
  const shift = shiftOf(e.terms)
  const fine = shift !== undefined && shift.minutes > 0
  const type = fine ? 'TIME' : 'DATE'
  if (!shift || anchor.published === undefined || e.from === 'unsaid') return unsettled(type)
  if (e.from === 'tense' && e.sign > 0 && anchor.tense === 'past') return unsettled(type)
  const sign = e.from === 'now' && anchor.tense === 'past' ? -1 : e.sign
  const day = addMonths(anchor.published, sign * shift.months) + sign * shift.days
  if (fine) {
    if (anchor.minute === undefined) {
      const near = formatDay(day)
      return { ...GREGORIAN, type, value: near, mod: 'APPROX', alternatives: [formatDay(day + sign)] }
    }
    const total = Math.round((anchor.minute + sign * shift.minutes) * 60) / 60
    const over = Math.floor(total / 1440)
    const minute = Math.floor(total - over * 1440)
    return { ...GREGORIAN, type, value: `${formatDay(day + over)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}` }
  }
  const at = fromDay(day)
  const value = (() => {
    switch (shift.finest) {
      case 'century':
        return two(Math.floor(at.year / 100))
      case 'decade':
        return String(Math.floor(at.year / 10))
      case 'year':
        return formatYear(at.year)
      case 'month':
      case 'quarter':
      case 'half':
      case 'season':
        return formatMonth(at.year, at.month)
      default:
        return formatDay(day)
    }
  })()
  return { ...GREGORIAN, type, value }
}

/** The nth week, day or weekday of a month or year that is settled. */
export function resolveNth(e: Extract<Expression, { kind: 'nth' }>, of: Resolved): Resolved {
  const cover = of.value === null ? undefined : coverageOf(of.value)
  if (!cover || cover.begin === null || cover.end === null) return unsettled('DATE', statedNth(e, of.stated))
  const { begin, end } = cover
  const base = { type: 'DATE', calendar: of.calendar } as const
  const inside = (d: number): Resolved =>
    d >= begin && d <= end ? { ...base, value: formatDay(d) } : unsettled('DATE')
  if (e.unit === 'day') return inside(e.nth > 0 ? begin + e.nth - 1 : end + 1 + e.nth)
  if (typeof e.unit === 'object') {
    const { weekday } = e.unit
    const first = begin + ((weekday - weekdayOf(begin) + 7) % 7)
    const last = end - ((weekdayOf(end) - weekday + 7) % 7)
    const day = inside(e.nth > 0 ? first + (e.nth - 1) * 7 : last + (e.nth + 1) * 7)
    // The month without its year: the alternatives of the month are alternatives of the day.
    return day
  }
  const length = end - begin
  if (length > 200) {
    const { year } = fromDay(begin)
    return { ...base, value: formatWeek(startOfWeek(year, e.nth > 0 ? e.nth : 53 + e.nth)) }
  }
  // Weeks of a month are counted from its first Monday; to others its first week is its first seven days.
  const monday = e.nth > 0 ? begin + ((8 - weekdayOf(begin)) % 7) + (e.nth - 1) * 7 : end - weekdayOf(end) + 1
  if (monday > end) return unsettled('DATE')
  const first = e.nth > 0 ? begin + (e.nth - 1) * 7 : end - 6
  const last = Math.min(first + 6, end)
  return { ...base, value: formatWeek(monday), alternatives: [`${formatDay(first)}/${formatDay(last)}`] }
}

function statedNth(e: Extract<Expression, { kind: 'nth' }>, of: string | undefined): string | undefined {
  return typeof e.unit === 'object' && of !== undefined ? `${of}-WXX-${e.unit.weekday}-#${e.nth}` : undefined
}

/** «بقية الأسبوع»: from publication to the end of the unit. */
export function resolveRest(unit: Unit, delta: number, anchor: Anchor): Resolved {
  const whole = resolveRelativeUnit(unit, delta, anchor)
  const cover = whole.value === null ? undefined : coverageOf(whole.value)
  if (anchor.published === undefined || !cover || cover.end === null || cover.begin === null) return unsettled('RANGE')
  const begin = Math.max(anchor.published, cover.begin)
  return { ...GREGORIAN, type: 'RANGE', value: `${formatDay(begin)}/${formatDay(cover.end)}` }
}
