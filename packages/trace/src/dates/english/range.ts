import type { Expression, Reading } from '../expression.ts'
import {
  digitsAt,
  folded,
  isJoined,
  isMark,
  longest,
  type Reader,
  type Rule,
  relationAt,
  START,
  word,
} from '../reader.ts'
import { readCalendar, readDay, readYearAlone } from './calendar.ts'
import { readClock, readClockAfter, readDayPoint } from './clock.ts'
import {
  readDayOffset,
  readFeast,
  readLongAgo,
  readModified,
  readReference,
  readRelativeUnit,
  readSeason,
  readShare,
  readWeekday,
} from './relative.ts'

export function isDayLike(e: Expression): boolean {
  return (
    e.kind === 'weekday' || e.kind === 'dayOffset' || (e.kind === 'calendar' && e.day !== undefined) || e.kind === 'nth'
  )
}

const { number, weekday, month, unit, day, mod, season, clock, feast, decade, direction, the, other } = START

const POINTS: readonly Rule[] = [
  { starts: number | weekday | month | the | unit, read: readCalendar },
  { starts: number | clock, read: readClock },
  { starts: weekday | direction, read: readWeekday },
  { starts: day | the, read: readDayOffset },
  { starts: direction | the, read: readRelativeUnit },
  { starts: mod | the, read: readModified },
  { starts: season | direction | the, read: readSeason },
  { starts: number | the | direction | other, read: readShare },
  { starts: number | decade | the, read: readLongAgo },
  { starts: feast | direction, read: readFeast },
]

export function readPoint(r: Reader, i: number): Reading | undefined {
  const best = longest(POINTS, r, i)
  if (!best || !isDayLike(best.expression)) return best
  const clockTime = readClockAfter(r, best)
  return clockTime && clockTime.last > best.last ? clockTime : best
}

function bareYear(r: Reader, i: number): Reading | undefined {
  const d = digitsAt(r, i)
  if (d?.length !== 4 || Number(d) < 1000 || Number(d) > 2200) return undefined
  return {
    expression: { kind: 'calendar', calendar: 'gregorian', year: Number(d) },
    first: i,
    last: i + 1,
    rule: 'year',
  }
}

function separator(r: Reader, i: number, between: boolean): number | undefined {
  if (!isJoined(r.tokens, i)) return undefined
  const f = folded(r, i)
  if (between) return f === 'and' ? i + 1 : undefined
  if (f === 'to' || f === 'through' || f === 'until' || f === 'till') return i + 1
  if (isMark(r, i, '-–—')) return i + 1
  return undefined
}

/** "from 3 to 5 May", "between 2011 and 2015": a range that a preposition opens. */
export function readRange(r: Reader, i: number): Reading | undefined {
  const f = folded(r, i)
  const between = f === 'between'
  if ((!between && f !== 'from') || !isJoined(r.tokens, i + 1)) return undefined
  const from = readPoint(r, i + 1) ?? bareYear(r, i + 1)
  const ends = [
    readShort(r, i, i + 1, between, true),
    readMonthDays(r, i, i + 1),
    from && readFull(r, i, from, between, true),
  ]
  let best: Reading | undefined
  for (const e of ends) if (e && (!best || e.last > best.last)) best = e
  return best
}

/** "3-5 May", "May 3-5, 2016", "2011-2015", "1-3 pm". */
export function readShortRange(r: Reader, i: number): Reading | undefined {
  return readShort(r, i, i, false, false) ?? readMonthDays(r, i, i)
}

/** "Monday to Thursday", "2 October - 5 October": goes on from a point already read. */
export function readRangeFrom(r: Reader, from: Reading): Reading | undefined {
  return readFull(r, from.first, from, false, false)
}

function readFull(r: Reader, first: number, from: Reading, between: boolean, led: boolean): Reading | undefined {
  const at = separator(r, from.last, between)
  if (at === undefined) return undefined
  const to = readPoint(r, at) ?? (led ? (bareYear(r, at) ?? readReference(r, at)) : undefined)
  if (!to) return undefined
  const a = from.expression
  const b = to.expression
  const alike =
    a.kind === b.kind &&
    (a.kind !== 'calendar' || b.kind !== 'calendar' || (a.day === undefined) === (b.day === undefined))
  if (!led && !(alike && (a.kind === 'calendar' || a.kind === 'clock' || a.kind === 'weekday'))) return undefined
  return { expression: { kind: 'range', from: a, to: b }, first, last: to.last, rule: 'range' }
}

/** Ends that borrow from each other: "3-5 May", "from 3 to 5 May 2016", "2011-2015", "1-3 pm". */
function readShort(r: Reader, first: number, i: number, between: boolean, led: boolean): Reading | undefined {
  const d = digitsAt(r, i)
  if (d?.length === 4) {
    const from = readYearAlone(r, i) ?? bareYear(r, i)
    const at = from && separator(r, from.last, between)
    if (!from || at === undefined) return undefined
    const e = from.expression
    let to = readYearAlone(r, at) ?? bareYear(r, at)
    const short = digitsAt(r, at)
    if (
      !to &&
      short?.length === 2 &&
      isMark(r, at - 1, '-–') &&
      e.kind === 'calendar' &&
      e.year !== undefined &&
      e.year >= 1800
    ) {
      const year = Math.floor(e.year / 100) * 100 + Number(short)
      to = { expression: { kind: 'calendar', calendar: 'gregorian', year }, first: at, last: at + 1, rule: 'year' }
    }
    const b = to?.expression
    if (!to || e.kind !== 'calendar' || b?.kind !== 'calendar' || e.year === undefined || b.year === undefined)
      return undefined
    if (b.year <= e.year || e.month !== undefined || b.month !== undefined) return undefined
    if (!led && (e.year < 1500 || b.year > 2150 || isMark(r, to.last, '-/') || isMark(r, i - 1, '-/'))) return undefined
    return { expression: { kind: 'range', from: e, to: b }, first, last: to.last, rule: 'range-years' }
  }
  const day = readDay(r, i)
  if (!day) return undefined
  const at = separator(r, day.last, between)
  if (at === undefined) return undefined
  const to = readDayPoint(r, at)
  if (to?.expression.kind === 'calendar' && to.expression.day !== undefined && to.expression.day > day.day) {
    const { weekday: _w, part: _p, ...rest } = to.expression
    return {
      expression: { kind: 'range', from: { ...rest, day: day.day }, to: to.expression },
      first,
      last: to.last,
      rule: 'range-days',
    }
  }
  const hour = d !== undefined && Number(d) <= 24 ? readClock(r, at) : undefined
  if (hour?.expression.kind === 'clock') {
    const { part, on } = hour.expression
    return {
      expression: {
        kind: 'range',
        from: { kind: 'clock', hour: Number(d), ...(part ? { part } : {}), ...(on ? { on } : {}) },
        to: hour.expression,
      },
      first,
      last: hour.last,
      rule: 'range-hours',
    }
  }
  return undefined
}

/** "May 3-5, 2016", "May 3 to 5". */
function readMonthDays(r: Reader, first: number, i: number): Reading | undefined {
  const from = readCalendar(r, i)
  const e = from?.expression
  if (!from || e?.kind !== 'calendar' || e.month === undefined || e.day === undefined || e.year !== undefined)
    return undefined
  if (!isMark(r, from.last, '-–') && folded(r, from.last) !== 'to' && folded(r, from.last) !== 'and') return undefined
  const to = isJoined(r.tokens, from.last + 1) ? readDay(r, from.last + 1) : undefined
  if (!to || to.day <= e.day) return undefined
  if (folded(r, from.last) === 'and' && folded(r, first) !== 'between') return undefined
  let { last } = to
  const k = isMark(r, last, ',') ? last + 1 : last
  const y = digitsAt(r, k)
  const year = y?.length === 4 && Number(y) >= 1500 && Number(y) <= 2150 ? { year: Number(y) } : {}
  if (y?.length === 4) last = k + 1
  return {
    expression: { kind: 'range', from: { ...e, ...year }, to: { ...e, ...year, day: to.day } },
    first,
    last,
    rule: 'range-days',
  }
}

/** "since 2011", "until the end of the year", "before 2020", "after 3 May". */
export function readOpen(r: Reader, i: number): Reading | undefined {
  const relation = relationAt(r, i)
  if (!relation) return undefined
  const f = folded(r, i)!
  const kind = relation.word.relation
  const since = kind === 'since'
  const until = f === 'until' || f === 'till' || f === 'through'
  if (!since && !until && f !== 'before' && f !== 'after') return undefined
  const k = i + relation.length
  if (!isJoined(r.tokens, k)) return undefined
  const point = readPoint(r, k) ?? bareYear(r, k)
  if (!point || point.rule === 'unsaid') return undefined
  if (since || until)
    return {
      expression: { kind: 'open', side: since ? 'since' : 'until', of: point.expression },
      first: i,
      last: point.last,
      rule: since ? 'since' : 'until',
    }
  return {
    expression: { kind: 'modified', mod: f === 'before' ? 'BEFORE' : 'AFTER', of: point.expression },
    first: i,
    last: point.last,
    rule: f,
  }
}

/** "Monday and Tuesday last week"; "3 and 4 May": the first of two days that share a month. */
export function readSharedMonth(r: Reader, i: number): Reading | undefined {
  const day = readDay(r, i)
  if (!day || folded(r, day.last) !== 'and' || !isJoined(r.tokens, day.last)) return undefined
  const second = readCalendar(r, day.last + 1)
  const e = second?.expression
  if (e?.kind !== 'calendar' || e.day === undefined || e.day <= day.day || e.month === undefined) return undefined
  if (word(r, day.last + 1, 'month')) return undefined
  const { weekday: _w, ...rest } = e
  return { expression: { ...rest, day: day.day }, first: i, last: day.last, rule: 'day-shared-month' }
}
