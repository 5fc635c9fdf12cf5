import type { Reading } from '../expression.ts'
import { folded, isJoined, longest, type Reader, type Rule, START } from '../reader.ts'
import { readCalendar } from './calendar.ts'
import { readClock, readClockAfter, readDayPoint, readLooseClock } from './clock.ts'
import { readAnchored, readOffset, readPlainDuration } from './duration.ts'
import {
  isDayLike,
  isPoint,
  readHoursOfDay,
  readHourWords,
  readMonthRange,
  readOpen,
  readRange,
  readRangeFrom,
  readSharedMonth,
  readShortRange,
  readWeekOf,
  readWeekRange,
} from './range.ts'
import { readDayOffset, readLongAgo, readPartAlone, readPartOfDay, readRelativeUnit, readWeekday } from './relative.ts'
import { readFeast, readModified, readNth, readReference, readRest, readSeason, readSet, readShare } from './within.ts'

const { number, weekday, month, unit, part, day, from, open, span, mod, season, reference, set, feast, clock } = START
const { decade, rest, final, vague } = START
const demonstrative = START.this
const within = START.in

/** Every rule is tried where a word of its classes stands; the longest reading wins, the earlier rule among equals. */
const RULES: readonly Rule[] = [
  { starts: from, read: readRange },
  { starts: number | unit, read: readShortRange },
  { starts: unit | demonstrative, read: readWeekRange },
  { starts: from, read: readHoursOfDay },
  { starts: unit, read: readWeekOf },
  { starts: month | unit, read: readMonthRange },
  { starts: number | weekday | month | unit | demonstrative, read: readCalendar },
  { starts: number, read: readSharedMonth },
  { starts: number | clock, read: readClock },
  { starts: part | demonstrative, read: readPartOfDay },
  { starts: number | final | unit | weekday, read: readNth },
  { starts: weekday | unit | demonstrative, read: readWeekday },
  { starts: day, read: readDayOffset },
  { starts: open, read: readOffset },
  { starts: open, read: readOpen },
  { starts: number | unit | final | vague, read: readAnchored },
  { starts: unit | demonstrative, read: readRelativeUnit },
  { starts: mod, read: readModified },
  { starts: unit, read: readShare },
  { starts: season | demonstrative, read: readSeason },
  { starts: decade | unit, read: readLongAgo },
  { starts: feast, read: readFeast },
  { starts: set | unit, read: readSet },
  { starts: rest, read: readRest },
  { starts: number | unit | span | vague, read: readPlainDuration },
  { starts: part | within | span, read: readPartAlone },
  { starts: reference, read: readReference },
]

/** Reads the date expression that begins at token `i`, or undefined. Looks a bounded number of tokens ahead. */
export function readArabicDate(r: Reader, i: number): Reading | undefined {
  const best = longest(RULES, r, i)
  if (!best) return undefined
  const range = isPoint(best.expression) ? readRangeFrom(r, best) : undefined
  if (range && range.last > best.last) return range
  if (isDayLike(best.expression)) {
    const clock = readClockAfter(r, best)
    if (clock && clock.last > best.last) return clock
    const hours = hoursAfter(r, best)
    if (hours) return hours
  }
  if (best.expression.kind === 'part') {
    const clock = partAndClock(r, best) ?? partAndDay(r, best)
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
  const hours = readRange(r, day.last) ?? readHourWords(r, day.last)
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
  const clock = readClock(r, part.last) ?? readLooseClock(r, part.last)
  if (clock?.expression.kind !== 'clock' || clock.expression.part) return undefined
  return {
    expression: { ...clock.expression, part: part.expression.part },
    first: part.first,
    last: clock.last,
    rule: 'part-clock',
  }
}

/** «في الصباح الباكر الثلاثاء»: the day after its part. */
function partAndDay(r: Reader, part: Reading): Reading | undefined {
  if (part.expression.kind !== 'part' || !isJoined(r.tokens, part.last)) return undefined
  const day = readDayPoint(r, part.last)
  const e = day?.expression
  if (!day || (e?.kind !== 'weekday' && e?.kind !== 'dayOffset' && e?.kind !== 'calendar') || e.part) return undefined
  return { ...day, first: part.first, expression: { ...e, part: part.expression.part }, rule: `part-${day.rule}` }
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
  const clock = readClock(r, k) ?? readLooseClock(r, set.last)
  if (clock?.expression.kind !== 'clock' || clock.expression.on) return undefined
  return {
    expression: { ...set.expression, clock: clock.expression },
    first: set.first,
    last: clock.last,
    rule: 'set-clock',
  }
}
