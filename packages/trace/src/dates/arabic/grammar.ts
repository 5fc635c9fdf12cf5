import type { Reading } from '../expression.ts'
import { folded, isJoined, type Reader } from '../reader.ts'
import { readCalendar } from './calendar.ts'
import { readClock, readClockAfter } from './clock.ts'
import { readAnchored, readOffset, readPlainDuration } from './duration.ts'
import { isDayLike, readOpen, readRange, readSharedMonth, readWeekRange } from './range.ts'
import { readDayOffset, readLongAgo, readPartAlone, readPartOfDay, readRelativeUnit, readWeekday } from './relative.ts'
import { readFeast, readModified, readNth, readReference, readRest, readSeason, readSet, readShare } from './within.ts'

type Rule = (r: Reader, i: number) => Reading | undefined

/** Every rule is tried where a date word or a number stands; the longest reading wins, the earlier rule among equals. */
const RULES: readonly Rule[] = [
  readRange,
  readWeekRange,
  readCalendar,
  readSharedMonth,
  readClock,
  readPartOfDay,
  readNth,
  readWeekday,
  readDayOffset,
  readOffset,
  readOpen,
  readAnchored,
  readRelativeUnit,
  readModified,
  readShare,
  readSeason,
  readLongAgo,
  readFeast,
  readSet,
  readRest,
  readPlainDuration,
  readPartAlone,
  readReference,
]

/** Reads the date expression that begins at token `i`, or undefined. Looks a bounded number of tokens ahead. */
export function readArabicDate(r: Reader, i: number): Reading | undefined {
  let best: Reading | undefined
  for (const rule of RULES) {
    const found = rule(r, i)
    if (found && (!best || found.last > best.last)) best = found
  }
  if (!best) return undefined
  if (isDayLike(best.expression)) {
    const clock = readClockAfter(r, best)
    if (clock && clock.last > best.last) return clock
    const hours = hoursAfter(r, best)
    if (hours) return hours
  }
  if (best.expression.kind === 'part') {
    const clock = partAndClock(r, best)
    if (clock) return clock
  }
  if (best.expression.kind === 'clock') {
    const every = withSet(r, best)
    if (every) return every
  }
  if (best.expression.kind === 'set') {
    const clock = setClock(r, best)
    if (clock) return clock
  }
  return best
}

/** «غدا بين الساعة 8 صباحا و2 مساء», «الاثنين 1-3 مساء». */
function hoursAfter(r: Reader, day: Reading): Reading | undefined {
  if (!isJoined(r.tokens, day.last)) return undefined
  const hours = readRange(r, day.last)
  if (hours?.expression.kind !== 'range') return undefined
  const { from, to } = hours.expression
  if (from.kind !== 'clock' || to.kind !== 'clock' || from.on || to.on) return undefined
  const on = day.expression
  return {
    expression: { kind: 'range', from: { ...from, on }, to: { ...to, on } },
    first: day.first,
    last: hours.last,
    rule: 'day-hours',
  }
}

/** «بعد الظهر 7:00», «مساء الساعة السابعة». */
function partAndClock(r: Reader, part: Reading): Reading | undefined {
  if (part.expression.kind !== 'part' || !isJoined(r.tokens, part.last)) return undefined
  const clock = readClock(r, part.last)
  if (clock?.expression.kind !== 'clock' || clock.expression.part) return undefined
  return {
    expression: { ...clock.expression, part: part.expression.part },
    first: part.first,
    last: clock.last,
    rule: 'part-clock',
  }
}

/** «الساعة 3 مساء كل يوم». */
function withSet(r: Reader, clock: Reading): Reading | undefined {
  if (clock.expression.kind !== 'clock') return undefined
  const set = readSet(r, clock.last)
  if (set?.expression.kind !== 'set') return undefined
  return {
    expression: { ...set.expression, clock: clock.expression },
    first: clock.first,
    last: set.last,
    rule: 'set-clock',
  }
}

/** «كل يوم الساعة 9 صباحا». */
function setClock(r: Reader, set: Reading): Reading | undefined {
  if (set.expression.kind !== 'set') return undefined
  const k = folded(r, set.last) === 'في' || folded(r, set.last) === 'عند' ? set.last + 1 : set.last
  const clock = readClock(r, k)
  if (clock?.expression.kind !== 'clock' || clock.expression.on) return undefined
  return {
    expression: { ...set.expression, clock: clock.expression },
    first: set.first,
    last: clock.last,
    rule: 'set-clock',
  }
}
