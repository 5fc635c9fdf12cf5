import type { Reading } from '../expression.ts'
import { folded, isJoined, longest, next, type Reader, type Rule, START } from '../reader.ts'
import { readCalendar } from './calendar.ts'
import { readClock, readClockAfter, readDayPoint } from './clock.ts'
import { readDurationPhrase } from './duration.ts'
import { isDayLike, readOpen, readRange, readRangeFrom, readSharedMonth, readShortRange } from './range.ts'
import {
  readDayOffset,
  readFeast,
  readLongAgo,
  readModified,
  readNth,
  readReference,
  readRelativeUnit,
  readRest,
  readSeason,
  readSet,
  readShare,
  readUnsaid,
  readWeekday,
} from './relative.ts'

const { number, weekday, month, unit, part, day, from, open, span, mod, season, reference, set, feast, clock } = START
const { decade, rest, vague, direction, same, the, other } = START
/** "to", "over", "about", "half", "of": words that a duration or a range may begin with besides its number. */
const duration = number | unit | vague | the | direction | mod

const RULES: readonly Rule[] = [
  { starts: from, read: readRange },
  { starts: number | month, read: readShortRange },
  { starts: number | weekday | month | the | unit, read: readCalendar },
  { starts: number, read: readSharedMonth },
  { starts: number | clock, read: readClock },
  { starts: number | the | direction, read: readNth },
  { starts: weekday | direction, read: readWeekday },
  { starts: day | the, read: readDayOffset },
  { starts: open | span, read: readOpen },
  { starts: direction | the, read: readRelativeUnit },
  { starts: mod | the, read: readModified },
  { starts: number | the | direction | other, read: readShare },
  { starts: season | direction | the, read: readSeason },
  { starts: number | decade | the, read: readLongAgo },
  { starts: feast | direction, read: readFeast },
  { starts: set | weekday, read: readSet },
  { starts: rest | the, read: readRest },
  { starts: duration | span, read: readDurationPhrase },
  { starts: same | the, read: readUnsaid },
  { starts: reference, read: readReference },
  { starts: part | the, read: readPartOfDay },
]

/** Reads the date expression that begins at token `i`, or undefined. Looks a bounded number of tokens ahead. */
export function readEnglishDate(r: Reader, i: number): Reading | undefined {
  const best = longest(RULES, r, i)
  if (!best) return undefined
  const range = readRangeFrom(r, best)
  if (range && range.last > best.last) return range
  if (isDayLike(best.expression)) {
    const clock = readClockAfter(r, best)
    if (clock && clock.last > best.last) return clock
  }
  return best
}

/** "the evening of 3 May", "dawn on Thursday", "the night of Thursday". */
function readPartOfDay(r: Reader, i: number): Reading | undefined {
  const k = folded(r, i) === 'the' ? i + 1 : i
  const part = next(r, k, 'part')
  if (!part || !(part.word.bare || part.word.dawn)) return undefined
  const after = k + part.length
  if ((folded(r, after) !== 'of' && folded(r, after) !== 'on') || !isJoined(r.tokens, after)) return undefined
  const day = readDayPoint(r, after + 1)
  const e = day?.expression
  if (!day || (e?.kind !== 'weekday' && e?.kind !== 'dayOffset' && e?.kind !== 'calendar')) return undefined
  return { expression: { ...e, part: part.word.part }, first: i, last: day.last, rule: `part-${day.rule}` }
}
