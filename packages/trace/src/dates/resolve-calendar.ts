import { choose } from './choose.ts'
import {
  addMonths,
  daysInMonth,
  formatDay,
  formatMonth,
  formatYear,
  fromDay,
  isDate,
  toDay,
  two,
  weekdayOf,
} from './civil.ts'
import type { CalendarExpression } from './expression.ts'
import { resolveHijri } from './resolve-hijri.ts'
import { type Anchor, GREGORIAN, type Problem, type Resolved, unsettled } from './resolved.ts'

/** Years searched around publication for a date without a year. */
const YEARS = 12

/** What the words say, with X for what they leave out. */
function statedOf(e: CalendarExpression): string {
  const year = e.year === undefined || e.shortYear ? 'XXXX' : formatYear(e.year)
  if (e.month === undefined) {
    if (e.day !== undefined) return `${year}-XX-${two(e.day)}`
    return year
  }
  return e.day === undefined ? `${year}-${two(e.month)}` : `${year}-${two(e.month)}-${two(e.day)}`
}

export function resolveCalendar(e: CalendarExpression, anchor: Anchor): Resolved {
  const resolved = e.calendar === 'hijri' ? resolveHijri(e, anchor) : resolveGregorian(e, anchor)
  const problems = [...(resolved.problems ?? [])]
  if (e.otherMonth !== undefined && e.month !== undefined)
    problems.push({ code: 'month-mismatch', params: { first: e.month, second: e.otherMonth } })
  return { ...resolved, ...(e.part ? { part: e.part } : {}), ...(problems.length > 0 ? { problems } : {}) }
}

function resolveGregorian(e: CalendarExpression, anchor: Anchor): Resolved {
  const others = (e.otherwise ?? []).map(
    (o) => resolveGregorian({ ...o, ...(e.part ? { part: e.part } : {}) }, anchor).value,
  )
  const main = settle(e, anchor)
  const alternatives = [...(main.alternatives ?? []), ...others.filter((v) => v !== null)]
  if (e.undecided && main.value !== null) return { ...main, value: null, alternatives: [main.value, ...alternatives] }
  return alternatives.length > 0 ? { ...main, alternatives } : main
}

function settle(e: CalendarExpression, anchor: Anchor): Resolved {
  const stated = statedOf(e)
  if (e.year !== undefined) {
    const years = e.shortYear ? fullYears(e.year, anchor) : [e.year]
    const [year, ...rest] = years as [number, ...number[]]
    const first = withYear(e, year, stated)
    const alternatives = rest.map((y) => withYear(e, y, stated).value).filter((v) => v !== null)
    return alternatives.length > 0 ? { ...first, alternatives } : first
  }
  if (anchor.published === undefined) return unsettled('DATE', stated)
  const now = fromDay(anchor.published)
  if (e.yearDelta !== undefined) return { ...withYear(e, now.year + e.yearDelta, stated), stated }
  if (e.monthDelta !== undefined && e.day !== undefined) {
    const { year, month } = fromDay(addMonths(toDay(now.year, now.month, 1), e.monthDelta))
    return { ...withYear({ ...e, month }, year, stated), stated }
  }
  if (e.month === undefined)
    return e.day === undefined ? unsettled('DATE') : dayAlone(e, anchor, anchor.published, stated)
  return e.day === undefined
    ? monthAlone(e.month, e.delta, anchor, now, stated)
    : monthDay(e, anchor, anchor.published, stated)
}

/** Two figures of a year: the likelier century first. */
function fullYears(short: number, anchor: Anchor): readonly number[] {
  const latest = (anchor.published === undefined ? 2030 : fromDay(anchor.published).year) + 5
  return 2000 + short <= latest ? [2000 + short, 1900 + short] : [1900 + short, 2000 + short]
}

function withYear(e: CalendarExpression, year: number, stated: string): Resolved {
  if (e.month === undefined) return { ...GREGORIAN, type: 'DATE', value: formatYear(year) }
  if (e.day === undefined) return { ...GREGORIAN, type: 'DATE', value: formatMonth(year, e.month) }
  if (!isDate(year, e.month, e.day))
    return {
      ...unsettled('DATE', stated),
      problems: [{ code: 'impossible-date', params: { day: e.day, month: e.month, year } }],
    }
  const day = toDay(year, e.month, e.day)
  return { ...GREGORIAN, type: 'DATE', value: formatDay(day), ...mismatch(e.weekday, day) }
}

/** The finding that a weekday contradicts its date. */
export function mismatch(weekday: number | undefined, day: number): { readonly problems?: readonly Problem[] } {
  if (weekday === undefined || weekdayOf(day) === weekday) return {}
  return {
    problems: [{ code: 'weekday-mismatch', params: { weekday, actual: weekdayOf(day), value: formatDay(day) } }],
  }
}

/** A day and a month: the year by what is said of it, else by the tense; a weekday beside it outweighs the tense. */
function monthDay(e: CalendarExpression, anchor: Anchor, published: number, stated: string): Resolved {
  const { year } = fromDay(published)
  const days: number[] = []
  for (let y = year - YEARS; y <= year + YEARS; y++)
    if (isDate(y, e.month!, e.day!)) days.push(toDay(y, e.month!, e.day!))
  if (days.length === 0)
    return {
      ...unsettled('DATE', stated),
      problems: [{ code: 'impossible-date', params: { day: e.day!, month: e.month!, year } }],
    }
  const { chosen, other } = choose(days, published, e.delta, anchor.tense, year)
  const fits = (d: number | undefined) => d !== undefined && weekdayOf(d) === e.weekday
  if (e.weekday !== undefined && e.delta === undefined && !fits(chosen) && fits(other))
    return { ...GREGORIAN, type: 'DATE', value: formatDay(other!), stated }
  if (chosen === undefined) return unsettled('DATE', stated)
  const alternatives = other !== undefined && e.delta === undefined ? { alternatives: [formatDay(other)] } : {}
  return {
    ...GREGORIAN,
    type: 'DATE',
    value: formatDay(chosen),
    stated,
    ...alternatives,
    ...mismatch(e.weekday, chosen),
  }
}

function monthAlone(
  month: number,
  delta: number | undefined,
  anchor: Anchor,
  now: { readonly year: number; readonly month: number },
  stated: string,
): Resolved {
  const make = (year: number) => formatMonth(year, month)
  const value = (year: number): Resolved => ({ ...GREGORIAN, type: 'DATE', value: make(year), stated })
  if (delta === 0) return value(now.year)
  if (delta !== undefined && delta < 0) return value(month < now.month ? now.year + delta + 1 : now.year + delta)
  if (delta !== undefined) return value(month > now.month ? now.year + delta - 1 : now.year + delta)
  const past = month <= now.month ? now.year : now.year - 1
  const future = month >= now.month ? now.year : now.year + 1
  const [chosen, other] = anchor.tense === 'future' ? [future, past] : [past, future]
  return { ...value(chosen), ...(chosen === other ? {} : { alternatives: [make(other)] }) }
}

/** A day of a month that is not named: the nearest month in which it agrees with its weekday, the tense among equals. */
function dayAlone(e: CalendarExpression, anchor: Anchor, published: number, stated: string): Resolved {
  const first = published - fromDay(published).day + 1
  let best: number | undefined
  for (let k = -24; k <= 24; k++) {
    const { year, month } = fromDay(addMonths(first, k))
    if (e.day! > daysInMonth(year, month)) continue
    const day = toDay(year, month, e.day!)
    if (e.weekday !== undefined && weekdayOf(day) !== e.weekday) continue
    if (e.weekday === undefined && (anchor.tense === 'past' ? day > published : day < published)) continue
    if (best === undefined || Math.abs(day - published) < Math.abs(best - published)) best = day
  }
  return best === undefined ? unsettled('DATE', stated) : { ...GREGORIAN, type: 'DATE', value: formatDay(best), stated }
}
