import type { Expression, Reading } from '../expression.ts'
import { digitsAt, endsHere, folded, isJoined, isMark, type Reader, word, wordThat } from '../reader.ts'
import { readCalendar, readYearAlone } from './calendar.ts'
import { readClock, readClockAfter, readDayPoint } from './clock.ts'
import { readDay, readMonth } from './month.ts'
import { readDayOffset, readLongAgo, readOf, readPartOfDay, readRelativeUnit, readWeekday } from './relative.ts'
import { readFeast, readModified, readReference, readSeason, readShare } from './within.ts'

/** A single point in time, as an end of a range may be. */
export function readPoint(r: Reader, i: number): Reading | undefined {
  let best: Reading | undefined
  const take = (c: Reading | undefined) => {
    if (c && (!best || c.last > best.last)) best = c
  }
  take(readCalendar(r, i))
  take(readClock(r, i))
  take(readPartOfDay(r, i))
  take(readWeekday(r, i))
  take(readDayOffset(r, i))
  take(readRelativeUnit(r, i))
  take(readModified(r, i))
  take(readSeason(r, i))
  take(readShare(r, i))
  take(readLongAgo(r, i))
  take(readFeast(r, i))
  if (best && isDayLike(best.expression)) take(readClockAfter(r, best))
  return best
}

export function isDayLike(e: Expression): boolean {
  return (
    e.kind === 'weekday' || e.kind === 'dayOffset' || (e.kind === 'calendar' && e.day !== undefined) || e.kind === 'nth'
  )
}

const RANGE_TO = new Set(['الي', 'حتي', 'لغايه', 'وحتي', 'والي'])

/** «من 3 إلى 5 مايو», «بين 2011 و2015», «الجمعة حتى الأحد», «3-5 مايو», «2011-2015», «من الخامسة إلى السابعة مساء». */
export function readRange(r: Reader, i: number): Reading | undefined {
  const lead = wordThat(r, i, 'relation', (h) => h.word.relation === 'from' || h.word.relation === 'between')
  const between = lead?.word.relation === 'between'
  const at = lead ? i + lead.length : i
  if (lead && !isJoined(r.tokens, at)) return undefined
  // «بين عامي 2011 و2015», «بين شهري مايو ويوليو»
  const construct = wordThat(r, at, 'unit', (h) => h.word.construct === true)
  const start = construct ? at + construct.length : at
  const from = lead ? readPoint(r, start) : readLeadingPoint(r, start)
  const ends = [readShortRange(r, i, start, lead !== undefined, between, construct?.word.unit)]
  if (from) ends.push(readFullRange(r, i, from, lead !== undefined, between))
  let best: Reading | undefined
  for (const e of ends) if (e && (!best || e.last > best.last)) best = e
  return best
}

/** Without a preposition before it only what is a date by itself may open a range. */
function readLeadingPoint(r: Reader, i: number): Reading | undefined {
  const e = readPoint(r, i)
  return e && (e.expression.kind !== 'calendar' || e.expression.month !== undefined || e.expression.year !== undefined)
    ? e
    : undefined
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
function readShortRange(
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

function hourWord(r: Reader, i: number): number | undefined {
  const d = readDay(r, i)
  return d?.inWords && r.tokens[i]!.folded.endsWith('ه') && d.day <= 12 ? d.day : undefined
}

/** «منذ 2011», «حتى نهاية العام», «قبل عام 2020», «بعد 3 مايو», «منذ الخميس». */
export function readOpen(r: Reader, i: number): Reading | undefined {
  const relation = word(r, i, 'relation')
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
