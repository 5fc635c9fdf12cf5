import type { Expression, Reading } from '../expression.ts'
import {
  digitsAt,
  endsHere,
  folded,
  type HitOf,
  isJoined,
  isMark,
  longest,
  type Reader,
  type Rule,
  relationAt,
  START,
  wordThat,
} from '../reader.ts'
import { readCalendar, readYearAlone } from './calendar.ts'
import { readClock, readClockAfter, readDayPoint } from './clock.ts'
import { readDay, readMonth } from './month.ts'
import { readDayOffset, readLongAgo, readOf, readPartOfDay, readRelativeUnit, readWeekday } from './relative.ts'
import { readFeast, readModified, readReference, readSeason, readShare } from './within.ts'

const POINTS: readonly Rule[] = [
  { starts: START.number | START.weekday | START.month | START.unit | START.this, read: readCalendar },
  { starts: START.number | START.clock, read: readClock },
  { starts: START.part | START.this, read: readPartOfDay },
  { starts: START.weekday | START.unit | START.this, read: readWeekday },
  { starts: START.day, read: readDayOffset },
  { starts: START.unit | START.this, read: readRelativeUnit },
  { starts: START.mod, read: readModified },
  { starts: START.season | START.this, read: readSeason },
  { starts: START.unit, read: readShare },
  { starts: START.decade | START.unit, read: readLongAgo },
  { starts: START.feast, read: readFeast },
]

/** A single point in time, as an end of a range may be. */
export function readPoint(r: Reader, i: number): Reading | undefined {
  const best = longest(POINTS, r, i)
  if (!best || !isDayLike(best.expression)) return best
  const clock = readClockAfter(r, best)
  return clock && clock.last > best.last ? clock : best
}

const POINT_KINDS = new Set<Expression['kind']>([
  'calendar',
  'clock',
  'weekday',
  'dayOffset',
  'relativeUnit',
  'modified',
  'season',
  'share',
  'decade',
  'century',
  'feast',
])

/** May open a range without a preposition before it: «الجمعة حتى الأحد». */
export function isPoint(e: Expression): boolean {
  return POINT_KINDS.has(e.kind) && (e.kind !== 'calendar' || e.month !== undefined || e.year !== undefined)
}

export function isDayLike(e: Expression): boolean {
  return (
    e.kind === 'weekday' || e.kind === 'dayOffset' || (e.kind === 'calendar' && e.day !== undefined) || e.kind === 'nth'
  )
}

const RANGE_TO = new Set(['الي', 'حتي', 'لغايه', 'وحتي', 'والي'])

/** «من 3 إلى 5 مايو», «بين 2011 و2015», «من الخامسة إلى السابعة مساء»: a range that a preposition opens. */
export function readRange(r: Reader, i: number): Reading | undefined {
  const lead = wordThat(r, i, 'relation', (h) => h.word.relation === 'from' || h.word.relation === 'between')
  if (!lead) return readShortRange(r, i) ?? readClockRange(r, i)
  const between = lead.word.relation === 'between'
  const at = i + lead.length
  if (!isJoined(r.tokens, at)) return undefined
  const construct = constructAt(r, at)
  const start = construct ? at + construct.length : at
  const short = readShort(r, i, start, true, between, construct?.word.unit)
  const from = readPoint(r, start)
  const full = from && readFullRange(r, i, from, true, between)
  return full && (!short || full.last > short.last) ? full : short
}

/** «بين عامي 2011 و2015», «بين شهري مايو ويوليو». */
function constructAt(r: Reader, i: number): HitOf<'unit'> | undefined {
  return wordThat(r, i, 'unit', (h) => h.word.construct === true)
}

/** «3-5 مايو», «2011-2015», «عامي 2011 و2015». */
export function readShortRange(r: Reader, i: number): Reading | undefined {
  const construct = constructAt(r, i)
  return readShort(r, i, construct ? i + construct.length : i, false, false, construct?.word.unit)
}

function readClockRange(r: Reader, i: number): Reading | undefined {
  const from = readClock(r, i)
  return from && readFullRange(r, i, from, false, false)
}

/** «الجمعة حتى الأحد», «2 أكتوبر - 5 أكتوبر»: goes on from a point already read. */
export function readRangeFrom(r: Reader, from: Reading): Reading | undefined {
  return readFullRange(r, from.first, from, false, false)
}

function separator(r: Reader, i: number, between: boolean, led: boolean): number | undefined {
  if (!isJoined(r.tokens, i)) return undefined
  const f = folded(r, i) ?? ''
  if (between) {
    if (f === 'و') return i + 1
    if (f === 'وبين') return i + 1
    return r.lexed[i]?.dates.some((d) => d.conj) || r.lexed[i]?.numbers.some((d) => d.conj) ? i : undefined
  }
  if (RANGE_TO.has(f)) return i + 1
  if (isMark(r, i, '-–—') && (led || !r.tokens[i]!.lineBefore)) return i + 1
  return undefined
}

function readFullRange(r: Reader, first: number, from: Reading, led: boolean, between: boolean): Reading | undefined {
  const at = separator(r, from.last, between, led)
  if (at === undefined || !isJoined(r.tokens, at)) return undefined
  const dash = isMark(r, at - 1, '-–—')
  let to = readPoint(r, at)
  if (!to) {
    const ref = readReference(r, at)
    if (ref && led) to = ref
  }
  if (!to && from.expression.kind === 'clock') to = bareHour(r, at)
  if (!to && (led || between)) to = bareYear(r, at)
  if (!to) return undefined
  const a = from.expression
  const b = to.expression
  if (dash && !(compatible(a, b) && (a.kind === 'calendar' || a.kind === 'clock'))) return undefined
  if (!led && !dash && !compatible(a, b) && !(isDayLike(a) && isDayLike(b))) return undefined
  return { expression: { kind: 'range', from: a, to: b }, first, last: to.last, rule: 'range' }
}

function compatible(a: Expression, b: Expression): boolean {
  if (a.kind !== b.kind) return false
  if (a.kind === 'calendar' && b.kind === 'calendar')
    return (
      a.calendar === b.calendar &&
      (a.day === undefined) === (b.day === undefined) &&
      (a.month === undefined) === (b.month === undefined)
    )
  return true
}

function bareHour(r: Reader, i: number): Reading | undefined {
  const d = digitsAt(r, i)
  if (d === undefined || d.length > 2 || Number(d) > 24 || !endsHere(r, i + 1)) return undefined
  return { expression: { kind: 'clock', hour: Number(d) }, first: i, last: i + 1, rule: 'clock' }
}

function bareYear(r: Reader, i: number): Reading | undefined {
  const k = r.tokens[i]?.folded === 'و' ? i + 1 : i
  const d = digitsAt(r, k)
  if (d?.length !== 4) return undefined
  const year = Number(d)
  if (year < 1000 || year > 2200) return undefined
  return { expression: { kind: 'calendar', calendar: 'gregorian', year }, first: k, last: k + 1, rule: 'year' }
}

/** Ranges whose first end is a bare number that borrows from the second: «من 3 إلى 5 مايو», «4-22 هذا الشهر», «بين عامي 2011 و2015». */
function readShort(
  r: Reader,
  first: number,
  i: number,
  led: boolean,
  between: boolean,
  construct: string | undefined,
): Reading | undefined {
  const years = construct === 'year' || (led && digitsAt(r, i)?.length === 4) || digitsAt(r, i)?.length === 4
  if (years) {
    const from = readYearAlone(r, i) ?? bareYear(r, i)
    if (!from) return undefined
    const at = separator(r, from.last, between, led)
    const to = at === undefined ? undefined : (readYearAlone(r, at) ?? bareYear(r, at))
    if (!to || from.expression.kind !== 'calendar' || to.expression.kind !== 'calendar') return undefined
    if (
      from.expression.year === undefined ||
      to.expression.year === undefined ||
      to.expression.year <= from.expression.year
    )
      return undefined
    if (to.expression.month !== undefined || from.expression.month !== undefined) return undefined
    // A further figure: a serial number.
    if (isMark(r, to.last, '-/') && digitsAt(r, to.last + 1) !== undefined) return undefined
    if (!led && construct === undefined && from.expression.year < 1500) return undefined
    if (!led && isMark(r, i - 1, '-/') && !r.tokens[i]!.spaceBefore) return undefined
    return {
      expression: { kind: 'range', from: from.expression, to: to.expression },
      first,
      last: to.last,
      rule: 'range-years',
    }
  }
  const day = readDay(r, i)
  if (!day) return undefined
  // «من الخامسة إلى السابعة مساء»: hours.
  const at = separator(r, day.last, between, led)
  if (at === undefined) return undefined
  const to = readDayPoint(r, at)
  if (to?.expression.kind === 'calendar' && to.expression.day !== undefined && to.expression.day >= day.day) {
    const end = to.expression
    const { weekday: _w, part: _p, ...rest } = end
    if (!led && isMark(r, i - 1, '-/')) return undefined
    return {
      expression: { kind: 'range', from: { ...rest, day: day.day }, to: end },
      first,
      last: to.last,
      rule: 'range-days',
    }
  }
  const end = readDay(r, at)
  if (end && end.day > day.day) {
    // «من 4 إلى 23 الشهر المقبل», «4-22 هذا الشهر»
    const of = readOf(r, end.last)
    if (of?.expression.kind === 'relativeUnit' && of.expression.unit === 'month') {
      const base = { kind: 'calendar', calendar: 'gregorian', monthDelta: of.expression.delta } as const
      return {
        expression: { kind: 'range', from: { ...base, day: day.day }, to: { ...base, day: end.day } },
        first,
        last: of.last,
        rule: 'range-days',
      }
    }
  }
  const hours = end && digitsAt(r, i) !== undefined && digitsAt(r, at) !== undefined ? hoursOn(r, end.last) : undefined
  if (led && end && hours)
    return {
      expression: {
        kind: 'range',
        from: { kind: 'clock', hour: day.day, on: hours.expression },
        to: { kind: 'clock', hour: end.day, on: hours.expression },
      },
      first,
      last: hours.last,
      rule: 'range-hours',
    }
  const hour = led || isMark(r, at - 1, '-–') ? readClock(r, at) : undefined
  const h = digitsAt(r, i)
  const from = h !== undefined ? Number(h) : hourWord(r, i)
  if (hour?.expression.kind === 'clock' && from !== undefined && from <= 24) {
    const { on, ...end2 } = hour.expression
    return {
      expression: {
        kind: 'range',
        from: { kind: 'clock', hour: from, ...(end2.part ? { part: end2.part } : {}), ...(on ? { on } : {}) },
        to: hour.expression,
      },
      first,
      last: hour.last,
      rule: 'range-hours',
    }
  }
  return undefined
}

/** «من 5 إلى 6 في 1 يناير»: two figures before a whole day are hours of it. */
function hoursOn(r: Reader, i: number): Reading | undefined {
  const k = folded(r, i) === 'في' || folded(r, i) === 'من' ? i + 1 : i
  if (k === i || !isJoined(r.tokens, k)) return undefined
  return readDayPoint(r, k)
}

function hourWord(r: Reader, i: number): number | undefined {
  const d = readDay(r, i)
  return d?.inWords && r.tokens[i]!.folded.endsWith('ه') && d.day <= 12 ? d.day : undefined
}

/** «من الخامسة إلى السابعة»: two hours by their ordinals, where a day beside them makes them hours. */
export function readHourWords(r: Reader, i: number): Reading | undefined {
  const lead = wordThat(r, i, 'relation', (h) => h.word.relation === 'from' || h.word.relation === 'between')
  if (!lead) return undefined
  const a = hourWord(r, i + lead.length)
  const from = a === undefined ? undefined : readDay(r, i + lead.length)
  const at = from && separator(r, from.last, lead.word.relation === 'between', true)
  const b = at === undefined ? undefined : hourWord(r, at)
  const to = at === undefined ? undefined : readDay(r, at)
  if (a === undefined || b === undefined || !to) return undefined
  return {
    expression: { kind: 'range', from: { kind: 'clock', hour: a }, to: { kind: 'clock', hour: b } },
    first: i,
    last: to.last,
    rule: 'range-hours',
  }
}

/** «من الخامسة إلى السابعة من الغد». */
export function readHoursOfDay(r: Reader, i: number): Reading | undefined {
  const hours = readHourWords(r, i)
  if (hours?.expression.kind !== 'range' || !isJoined(r.tokens, hours.last)) return undefined
  const k = folded(r, hours.last) === 'من' || folded(r, hours.last) === 'في' ? hours.last + 1 : hours.last
  const day = isJoined(r.tokens, k) ? readDayPoint(r, k) : undefined
  const { from, to } = hours.expression
  if (!day || from.kind !== 'clock' || to.kind !== 'clock') return undefined
  const on = day.expression
  return { ...hours, expression: { kind: 'range', from: { ...from, on }, to: { ...to, on } }, last: day.last }
}

/** «أسبوع 16 سبتمبر»: the week that holds the day. */
export function readWeekOf(r: Reader, i: number): Reading | undefined {
  const week = wordThat(
    r,
    i,
    'unit',
    (h) => h.word.unit === 'week' && !h.def && !h.word.plural && h.word.count === undefined,
  )
  const date = week && isJoined(r.tokens, i + 1) ? readCalendar(r, i + 1) : undefined
  if (date?.expression.kind !== 'calendar' || date.expression.day === undefined) return undefined
  return { expression: { kind: 'weekOf', of: date.expression }, first: i, last: date.last, rule: 'week-of-day' }
}

/** «نوفمبر بين 15 و19»: days of a month named before them. */
export function readMonthRange(r: Reader, i: number): Reading | undefined {
  const month = readCalendar(r, i)
  const e = month?.expression
  if (!month || e?.kind !== 'calendar' || e.month === undefined || e.day !== undefined) return undefined
  const lead = isJoined(r.tokens, month.last)
    ? wordThat(r, month.last, 'relation', (h) => h.word.relation === 'from' || h.word.relation === 'between')
    : undefined
  if (!lead) return undefined
  const from = readDay(r, month.last + lead.length)
  const at = from && separator(r, from.last, lead.word.relation === 'between', true)
  const to = at === undefined ? undefined : readDay(r, at)
  if (!from || !to || to.day <= from.day || !endsHere(r, to.last)) return undefined
  return {
    expression: { kind: 'range', from: { ...e, day: from.day }, to: { ...e, day: to.day } },
    first: i,
    last: to.last,
    rule: 'range-days',
  }
}

/** «منذ 2011», «حتى نهاية العام», «قبل عام 2020», «بعد 3 مايو», «منذ الخميس». */
export function readOpen(r: Reader, i: number): Reading | undefined {
  const relation = relationAt(r, i)
  if (!relation) return undefined
  const kind = relation.word.relation
  if (kind !== 'since' && kind !== 'until' && kind !== 'before' && kind !== 'after') return undefined
  const k = i + relation.length
  if (!isJoined(r.tokens, k)) return undefined
  const point = readPoint(r, k) ?? bareYearPoint(r, k)
  if (!point) return undefined
  if (kind === 'since' || kind === 'until')
    return { expression: { kind: 'open', side: kind, of: point.expression }, first: i, last: point.last, rule: kind }
  return {
    expression: { kind: 'modified', mod: kind === 'before' ? 'BEFORE' : 'AFTER', of: point.expression },
    first: i,
    last: point.last,
    rule: kind,
  }
}

function bareYearPoint(r: Reader, k: number): Reading | undefined {
  const d = digitsAt(r, k)
  if (d?.length !== 4 || Number(d) < 1700 || Number(d) > 2150) return undefined
  return {
    expression: { kind: 'calendar', calendar: 'gregorian', year: Number(d) },
    first: k,
    last: k + 1,
    rule: 'year',
  }
}

/** «الأسبوع الماضي من الأربعاء إلى الجمعة»: the days of a week named before them. */
export function readWeekRange(r: Reader, i: number): Reading | undefined {
  const week = readRelativeUnit(r, i)
  if (week?.expression.kind !== 'relativeUnit' || week.expression.unit !== 'week' || !isJoined(r.tokens, week.last))
    return undefined
  const days = readRange(r, week.last)
  if (days?.expression.kind !== 'range') {
    const day = readWeekday(r, week.last)
    if (day?.expression.kind !== 'weekday' || day.expression.delta !== undefined) return undefined
    const clock = {
      ...day,
      first: i,
      expression: { ...day.expression, weekDelta: week.expression.delta },
      rule: 'weekday-of-week',
    }
    return readClockAfter(r, clock) ?? clock
  }
  const { from, to } = days.expression
  if (from.kind !== 'weekday' || to.kind !== 'weekday') return undefined
  const weekDelta = week.expression.delta
  return {
    expression: { kind: 'range', from: { ...from, weekDelta }, to: { ...to, weekDelta } },
    first: i,
    last: days.last,
    rule: 'range-of-week',
  }
}

/** «3 و4 مايو»: the first of two days that share the month after the second. */
export function readSharedMonth(r: Reader, i: number): Reading | undefined {
  const day = readDay(r, i)
  if (!day || !isJoined(r.tokens, day.last)) return undefined
  const and =
    folded(r, day.last) === 'و' ? day.last + 1 : r.lexed[day.last]?.numbers.some((n) => n.conj) ? day.last : undefined
  if (and === undefined) return undefined
  const second = readDay(r, and)
  if (!second || second.day <= day.day || !isJoined(r.tokens, second.last)) return undefined
  const k = folded(r, second.last) === 'من' ? second.last + 1 : second.last
  const month = readMonth(r, k)
  if (!month || month.rare || month.prep || month.conj) return undefined
  const whole = readCalendar(r, and)
  if (whole?.expression.kind !== 'calendar') return undefined
  const { weekday: _w, ...rest } = whole.expression
  return { expression: { ...rest, day: day.day }, first: i, last: day.last, rule: 'day-shared-month' }
}
