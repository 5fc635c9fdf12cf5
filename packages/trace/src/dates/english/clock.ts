import type { PartOfDay } from '../../model.ts'
import type { ClockExpression, Expression, Reading } from '../expression.ts'
import { cardinal, digitsAt, folded, isJoined, isMark, next, type Reader, word } from '../reader.ts'
import { readCalendar } from './calendar.ts'
import { readDayOffset, readWeekday } from './relative.ts'

/** "7:30 p.m.", "7pm", "19:30", "seven o'clock", "noon", "midnight". */
export function readClock(r: Reader, i: number): Reading | undefined {
  const point = word(r, i, 'clockPoint')
  if (point) return withDay(r, i, { kind: 'clock', hour: point.word.hour, exact: true }, i + 1, 'clock-point')
  let hour: number | undefined
  let minute: number | undefined
  let second: number | undefined
  let last = i
  let figures = false
  const d = digitsAt(r, i)
  const token = r.tokens[i]
  if (d !== undefined && d.length <= 2 && Number(d) <= 24) {
    hour = Number(d)
    last = i + 1
    const m = r.tokens[last]?.text === ':' && !r.tokens[last]!.spaceBefore ? digitsAt(r, last + 1) : undefined
    if (m?.length === 2 && Number(m) < 60) {
      minute = Number(m)
      last += 2
      figures = true
      const s = r.tokens[last]?.text === ':' ? digitsAt(r, last + 1) : undefined
      if (s?.length === 2 && Number(s) < 60) {
        second = Number(s)
        last += 2
      }
    }
  } else if (token?.kind === 'number' && /^\d{1,2}\.\d{2}$/.test(token.folded)) {
    // 7.30pm, the British point.
    const [h, m] = token.folded.split('.')
    hour = Number(h)
    minute = Number(m)
    last = i + 1
    if (hour > 24 || minute > 59) return undefined
  } else if (r.lexed[i]?.numbers.length) {
    const c = cardinal(r, i)
    if (c?.form === 'cardinal' && c.value >= 1 && c.value <= 12) {
      hour = c.value
      last = c.last
    }
  }
  if (hour === undefined) return undefined
  const part = partAt(r, last)
  const oclock = next(r, last, 'oclock')
  if (!part && !oclock && !figures) return undefined
  if (oclock) last += oclock.length
  const end = part ?? (oclock ? partAt(r, last) : undefined) ?? wordPart(r, last)
  if (end) last = end.last
  const zone = next(r, last, 'zone')
  if (zone && (figures || end)) last += zone.length
  const expression: ClockExpression = {
    kind: 'clock',
    hour,
    ...(minute === undefined ? {} : { minute }),
    ...(second === undefined ? {} : { second }),
    ...(end ? { part: end.part } : {}),
    ...(figures && d?.length === 2 && !end ? { exact: true } : {}),
  }
  return withDay(r, i, expression, last, 'clock')
}

/** "p.m.", "pm", "a.m.", in one token or several. */
function partAt(r: Reader, i: number): { readonly part: PartOfDay; readonly last: number } | undefined {
  const p = next(r, i, 'part')
  if (!p || p.word.bare || p.word.dawn) return undefined
  let last = i + p.length
  if (
    p.length > 1 &&
    isMark(r, last, '.') &&
    !r.tokens[last]!.spaceBefore &&
    r.tokens[last]!.spaceAfter &&
    r.tokens[last + 1] !== undefined
  ) {
    const after = r.tokens[last + 1]!.text[0]!
    // The point of "p.m." that does not end a sentence.
    if (after === after.toLowerCase()) last++
  }
  return { part: p.word.part, last }
}

/** "in the evening", "in the morning". */
function wordPart(r: Reader, i: number): { readonly part: PartOfDay; readonly last: number } | undefined {
  if (!(folded(r, i) === 'in' && folded(r, i + 1) === 'the') || !isJoined(r.tokens, i)) return undefined
  const p = next(r, i + 2, 'part')
  return p?.word.bare ? { part: p.word.part, last: i + 3 } : undefined
}

export function readDayPoint(r: Reader, i: number): Reading | undefined {
  let best: Reading | undefined
  const date = readCalendar(r, i)
  if (date?.expression.kind === 'calendar' && date.expression.day !== undefined) best = date
  for (const c of [readWeekday(r, i), readDayOffset(r, i)]) if (c && (!best || c.last > best.last)) best = c
  return best
}

function withDay(r: Reader, i: number, clock: ClockExpression, last: number, rule: string): Reading {
  let k = last
  if (isMark(r, k, ',')) k++
  if (folded(r, k) === 'on') k++
  const day = isJoined(r.tokens, k) ? readDayPoint(r, k) : undefined
  if (!day) return { expression: clock, first: i, last, rule }
  const own = 'part' in day.expression ? (day.expression.part as PartOfDay | undefined) : undefined
  const part = clock.part ?? own
  return {
    expression: { ...clock, on: day.expression, ...(part ? { part } : {}) },
    first: i,
    last: day.last,
    rule: `${rule}-day`,
  }
}

/** "Thursday at 7 pm", "3 May, 19:30", "Thursday at dawn". */
export function readClockAfter(r: Reader, day: Reading): Reading | undefined {
  let k = day.last
  if (isMark(r, k, ',')) k++
  const at = folded(r, k) === 'at' || folded(r, k) === 'around' || folded(r, k) === 'by'
  if (at) k++
  if (!isJoined(r.tokens, k)) return undefined
  const clock = readClock(r, k)
  if (clock?.expression.kind !== 'clock' || clock.expression.on) return undefined
  const e: Expression = day.expression
  const own = 'part' in e ? (e.part as PartOfDay | undefined) : undefined
  const part = clock.expression.part ?? own
  return {
    expression: { ...clock.expression, on: e, ...(part ? { part } : {}) },
    first: day.first,
    last: clock.last,
    rule: 'day-clock',
  }
}
