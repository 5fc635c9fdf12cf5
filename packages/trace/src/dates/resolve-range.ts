import { formatDay, fromDay } from './civil.ts'
import { coverageOf } from './coverage.ts'
import type { CalendarExpression, ClockExpression, Expression } from './expression.ts'
import { type Anchor, type Resolved, unsettled } from './resolved.ts'

type RangeExpression = Extract<Expression, { kind: 'range' }>
type Resolve = (e: Expression, anchor: Anchor) => Resolved

/** A range from its two ends; each lends the other what it leaves out: year, direction, half of the day, day. */
export function resolveRange(e: RangeExpression, anchor: Anchor, resolve: Resolve): Resolved {
  const { from, to } = lend(e)
  const a = settle(from, anchor, resolve)
  let b = settle(to, anchor, resolve)
  if (a.value === null || b.value === null) {
    const stated = a.stated && b.stated ? `${a.stated}/${b.stated}` : undefined
    return { ...unsettled('RANGE', stated), calendar: a.calendar }
  }
  let first = a.value
  const start = coverageOf(first)?.begin
  const end = coverageOf(b.value)?.end
  // The ends were resolved apart: bring the later one after the earlier.
  if (typeof start === 'number' && typeof end === 'number' && end < start) {
    if (to.kind === 'weekday') b = { ...b, value: formatDay(end + 7 * Math.ceil((start - end) / 7)) }
    else if (from.kind === 'calendar' && from.year === undefined && anchor.tense === 'past') {
      const moved = yearBefore(from, start)
      if (moved) first = moved
    } else if (to.kind === 'calendar' && to.year === undefined && to.month !== undefined) {
      const moved = resolve({ ...to, year: fromDay(start).year + (isLater(to, fromDay(start)) ? 0 : 1) }, anchor)
      if (moved.value !== null) b = moved
    }
  }
  const left = first.includes('/') ? first.slice(0, first.indexOf('/')) : first
  const right = b.value!.includes('/') ? b.value!.slice(b.value!.indexOf('/') + 1) : b.value!
  const stated = a.stated && b.stated ? { stated: `${a.stated}/${b.stated}` } : {}
  const alternatives = both(a.alternatives, b.alternatives)
  const problems = [...(a.problems ?? []), ...(b.problems ?? [])]
  return {
    type: 'RANGE',
    value: `${left}/${right}`,
    calendar: a.calendar === 'gregorian' ? b.calendar : a.calendar,
    ...stated,
    ...(alternatives.length > 0 && first === a.value ? { alternatives } : {}),
    ...(problems.length > 0 ? { problems } : {}),
  }
}

/** Now, as an end of a range, is the day of publication. */
function settle(e: Expression, anchor: Anchor, resolve: Resolve): Resolved {
  if (e.kind === 'reference')
    return anchor.published === undefined
      ? unsettled('DATE', e.value)
      : { type: 'DATE', value: formatDay(anchor.published), calendar: 'gregorian' }
  return resolve(e, anchor)
}

function isLater(e: CalendarExpression, than: { readonly month: number; readonly day: number }): boolean {
  return e.month! > than.month || (e.month === than.month && (e.day ?? 31) >= than.day)
}

function yearBefore(e: CalendarExpression, start: number): string | undefined {
  const { year } = fromDay(start)
  if (e.month === undefined || e.calendar !== 'gregorian') return undefined
  const y = String(year - 1).padStart(4, '0')
  const m = String(e.month).padStart(2, '0')
  return e.day === undefined ? `${y}-${m}` : `${y}-${m}-${String(e.day).padStart(2, '0')}`
}

function both(a: readonly string[] | undefined, b: readonly string[] | undefined): readonly string[] {
  if (!a || !b || a.length !== b.length) return []
  return a.map((v, i) => `${v}/${b[i]}`)
}

function lend(e: RangeExpression): { readonly from: Expression; readonly to: Expression } {
  const { from, to } = e
  if (from.kind === 'calendar' && to.kind === 'calendar') return lendCalendar(from, to)
  if (from.kind === 'clock' && to.kind === 'clock') return lendClock(from, to)
  if (from.kind === 'weekday' && to.kind === 'weekday') {
    const weekDelta = from.weekDelta ?? to.weekDelta
    const delta = from.delta ?? to.delta
    const shared = { ...(weekDelta === undefined ? {} : { weekDelta }), ...(delta === undefined ? {} : { delta }) }
    return { from: { ...from, ...shared }, to: { ...to, ...shared } }
  }
  return { from, to }
}

function lendCalendar(
  a: CalendarExpression,
  b: CalendarExpression,
): { readonly from: Expression; readonly to: Expression } {
  const filled = (x: CalendarExpression, y: CalendarExpression): CalendarExpression => {
    if (x.year !== undefined || x.yearDelta !== undefined || x.delta !== undefined || x.monthDelta !== undefined)
      return x
    if (x.calendar !== y.calendar) return x
    const year = y.year === undefined ? {} : { year: y.year, ...(y.shortYear ? { shortYear: true } : {}) }
    const { yearDelta, delta } = y
    return {
      ...x,
      ...year,
      ...(yearDelta === undefined ? {} : { yearDelta }),
      ...(delta === undefined || y.day === undefined ? {} : { delta }),
      ...(y.gregorianYear === undefined ? {} : { gregorianYear: y.gregorianYear }),
    }
  }
  const from = filled(a, b)
  const to = filled(b, a)
  // «من نوفمبر إلى فبراير 2016»: the year belongs to the end it stands with.
  if (from !== a && from.year !== undefined && order(from) > order(to))
    return { from: { ...from, year: from.year - 1 }, to }
  if (to !== b && to.year !== undefined && order(to) < order(from)) return { from, to: { ...to, year: to.year + 1 } }
  return { from, to }
}

function order(e: CalendarExpression): number {
  return (e.year ?? 0) * 400 + (e.month ?? 0) * 32 + (e.day ?? 0)
}

function lendClock(a: ClockExpression, b: ClockExpression): { readonly from: Expression; readonly to: Expression } {
  const on = a.on ?? b.on
  const day = on ? { on } : {}
  let from: ClockExpression = { ...a, ...day }
  let to: ClockExpression = { ...b, ...day, ...(b.on ? { on: b.on } : {}) }
  if (!a.part && b.part && !a.exact) from = { ...from, part: b.part }
  // «من الرابعة مساء حتى الخامسة»: the later hour keeps the half of the day of the earlier.
  if (!b.part && a.part && !b.exact && !b.on && b.hour <= 12) to = { ...to, part: a.part }
  return { from, to }
}
