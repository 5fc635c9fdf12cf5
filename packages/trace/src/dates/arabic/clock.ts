import type { PartOfDay } from '../../model.ts'
import type { ClockExpression, Expression, Reading } from '../expression.ts'
import {
  cardinal,
  digitsAt,
  endsHere,
  folded,
  isJoined,
  isMark,
  next,
  ordinal,
  type Reader,
  word,
  wordThat,
} from '../reader.ts'
import { readCalendar } from './calendar.ts'
import { readDayOffset, readPartAfter, readPartOfDay, readWeekday } from './relative.ts'

interface Hour {
  readonly hour: number
  readonly minute?: number
  readonly second?: number
  readonly last: number
  /** Written as 07:30 or 19:30, or an ordinal of the feminine: a clock time by its form. */
  readonly form: 'figures' | 'number' | 'ordinal'
}

/** 7:56, 07:56:35. */
function figures(r: Reader, i: number): Hour | undefined {
  const h = digitsAt(r, i)
  if (h === undefined || h.length > 2 || r.tokens[i + 1]?.text !== ':' || r.tokens[i + 1]!.spaceBefore) return undefined
  const m = digitsAt(r, i + 2)
  if (m?.length !== 2 || r.tokens[i + 2]!.spaceBefore || Number(h) > 24 || Number(m) > 59) return undefined
  const s = r.tokens[i + 3]?.text === ':' ? digitsAt(r, i + 4) : undefined
  const second = s !== undefined && s.length === 2 && Number(s) < 60
  return {
    hour: Number(h),
    minute: Number(m),
    ...(second ? { second: Number(s) } : {}),
    last: second ? i + 5 : i + 3,
    form: 'figures',
  }
}

/** «1430», «340 مساء»: hour and minute run together, where «الساعة» or a part of the day stands beside. */
function runTogether(r: Reader, i: number): Hour | undefined {
  const d = digitsAt(r, i)
  if (d === undefined || d.length < 3 || d.length > 4) return undefined
  const hour = Number(d.slice(0, -2))
  const minute = Number(d.slice(-2))
  return hour <= 24 && minute <= 59 ? { hour, minute, last: i + 1, form: 'figures' } : undefined
}

/** «السابعة», «الواحدة», «7», «الحادية عشرة». */
function hourAt(r: Reader, i: number): Hour | undefined {
  const f = figures(r, i)
  if (f) return f
  const digits = digitsAt(r, i)
  if (digits !== undefined)
    return digits.length <= 2 && Number(digits) <= 24
      ? { hour: Number(digits), last: i + 1, form: 'number' }
      : undefined
  const token = r.tokens[i]
  if (token === undefined || r.lexed[i] === undefined) return undefined
  const o = ordinal(r, i)
  // The hour is feminine: «السابعة», «الثانية عشرة»; «الأولى» is the first of something else.
  if (o && o.value >= 2 && o.value <= 12 && token.folded.endsWith('ه'))
    return { hour: o.value, last: o.last, form: 'ordinal' }
  const c = cardinal(r, i)
  if (c?.value === 1 && c.definite && token.folded.endsWith('واحده')) return { hour: 1, last: c.last, form: 'ordinal' }
  return undefined
}

/** «والنصف», «إلا الربع», «و20 دقيقة», «وخمس دقائق», «إلا ثلاث دقائق»: minutes after or before the hour. */
function minutesAfter(r: Reader, i: number): { readonly minute: number; readonly last: number } | undefined {
  let minute = 0
  let k = i
  let any = false
  for (let n = 0; n < 2 && isJoined(r.tokens, k); n++) {
    const sign = folded(r, k) === 'الا' ? -1 : 1
    const apart = sign === -1 || folded(r, k) === 'و'
    const at = apart ? k + 1 : k
    const fraction = r.lexed[at]?.numbers.find((h) => h.word.is === 'fraction' && (apart || h.conj))
    if (fraction?.word.is === 'fraction') {
      const value = fraction.word.plural ? undefined : fraction.word.value * 60
      if (value === undefined) break
      // «الثامنة وربع» without an article, where nothing is a quarter of.
      if (!fraction.def && sign === 1 && !endsHere(r, at + 1) && !word(r, at + 1, 'part')) break
      minute += sign * value
      k = at + 1
      any = true
      continue
    }
    const attached = !apart && r.lexed[at]?.numbers.some((h) => h.conj)
    if (!apart && !attached) break
    const c = cardinal(r, at)
    if (c?.form === 'fraction' && c.value < 1 && c.last === at + 2) {
      minute += sign * c.value * 60
      k = c.last
      any = true
      continue
    }
    if (!c || !Number.isInteger(c.value) || c.value > 59 || c.form === 'fraction') break
    const unit = isJoined(r.tokens, c.last)
      ? wordThat(r, c.last, 'unit', (h) => h.word.unit === 'minute' && !h.conj)
      : undefined
    // «الثامنة وعشرين» counts minutes only by fives, else a list goes on.
    if (!unit && (c.value % 5 !== 0 || c.form === 'digits')) break
    minute += sign * c.value
    k = unit ? c.last + 1 : c.last
    any = true
  }
  return any ? { minute, last: k } : undefined
}

function isOClock(r: Reader, i: number) {
  return wordThat(r, i, 'oclock', (h) => h.prep !== 'ك')
}

/** A clock time: «الساعة السابعة والنصف مساء», «7:56 صباحا», «الثامنة من مساء الخميس», «منتصف الليل». */
export function readClock(r: Reader, i: number): Reading | undefined {
  const point = wordThat(r, i, 'clockPoint', (h) => h.prep !== 'ك')
  if (point)
    return withDay(r, i, { kind: 'clock', hour: point.word.hour, exact: true }, i + point.length, 'clock-point')
  let k = i
  const oclock = isOClock(r, k)
  if (oclock) k += oclock.length
  if (k > i && !isJoined(r.tokens, k)) return undefined
  const hour = hourAt(r, k) ?? (oclock || partOf(r, k + 1)?.adverb ? runTogether(r, k) : undefined)
  if (!hour) return undefined
  let { last } = hour
  let minute = hour.minute
  let h = hour.hour
  const extra = hour.form === 'figures' ? undefined : minutesAfter(r, last)
  if (extra) {
    last = extra.last
    minute = ((extra.minute % 60) + 60) % 60
    if (extra.minute < 0) h = h === 1 ? 12 : h - 1
  }
  let part = partOf(r, last)
  const late = !extra && part && hour.form !== 'figures' ? minutesAfter(r, part.last) : undefined
  if (late && part && late.minute > 0) {
    minute = late.minute
    part = { ...part, last: late.last }
  }
  const day = part ? undefined : partAndDay(r, last)
  if (!oclock) {
    if (hour.form === 'number' && ((!part && !day) || hour.hour > 12 || isCount(r, i))) return undefined
    if (hour.form === 'ordinal' && !part && !day && !extra) return undefined
    if (hour.form === 'ordinal' && isAdjective(r, i)) return undefined
    if (hour.form === 'ordinal' && !extra && part && !part.adverb && !day) return undefined
  } else if (hour.form === 'number' && r.tokens[hour.last]?.text === '/') return undefined
  const expression: ClockExpression = {
    kind: 'clock',
    hour: h,
    ...(minute === undefined ? {} : { minute }),
    ...(hour.second === undefined ? {} : { second: hour.second }),
    ...(part ? { part: part.part } : {}),
    ...(hour.form === 'figures' && r.tokens[k]!.folded.length % 2 === 0 && !part ? { exact: true } : {}),
  }
  if (day)
    return { expression: { ...expression, part: day.part, on: day.on }, first: i, last: day.last, rule: 'clock-day' }
  return withDay(r, i, expression, part?.last ?? last, 'clock')
}

/** «الحفرة التاسعة في صباح الجمعة»: the ordinal of a noun with the article, no hour. */
function isAdjective(r: Reader, i: number): boolean {
  const before = folded(r, i - 1)
  return before !== undefined && isJoined(r.tokens, i) && /^[وفبل]?ال.{2,}[هات]$/u.test(before)
}

/** A figure that goes on a list of figures is no hour. */
function isCount(r: Reader, i: number): boolean {
  const before = r.tokens[i - 1]
  return before?.kind === 'number' || before?.text === '/'
}

function partOf(
  r: Reader,
  i: number,
): { readonly part: PartOfDay; readonly last: number; readonly adverb: boolean } | undefined {
  if (!isJoined(r.tokens, i)) return undefined
  const prepared = folded(r, i) === 'في' || folded(r, i) === 'من'
  const k = prepared ? i + 1 : i
  const p = wordThat(
    r,
    k,
    'part',
    (x) => !x.conj && (x.prep === '' || x.prep === 'ب') && !folded(r, k)!.endsWith('امسيه'),
  )
  if (!p) return undefined
  const w = folded(r, k)!
  const definite = p.def || (p.length > 1 && (folded(r, k + p.length - 1) ?? '').startsWith('ال'))
  const adverb = /^(?:صباحا|مساء|ظهرا|فجرا|ليلا|عصرا)$/.test(w)
  // «مساء الخميس»: the part belongs to the day after it.
  if (!prepared && w === 'مساء' && readPartOfDay(r, k)) return undefined
  return definite || adverb ? { part: p.word.part, last: k + p.length, adverb: adverb || definite } : undefined
}

function partAndDay(
  r: Reader,
  i: number,
): { readonly part: PartOfDay; readonly on: Expression; readonly last: number } | undefined {
  if (!isJoined(r.tokens, i)) return undefined
  const k = folded(r, i) === 'من' || folded(r, i) === 'في' ? i + 1 : i
  const day = readPartOfDay(r, k)
  if (!day) return undefined
  const e = day.expression
  if ((e.kind !== 'weekday' && e.kind !== 'dayOffset' && e.kind !== 'calendar') || e.part === undefined)
    return undefined
  const { part, ...on } = e
  return { part, on: on as Expression, last: day.last }
}

/** The day named after a clock time: «الساعة 8 مساء الأحد القادم», «7:00 يوم الأحد». */
function withDay(r: Reader, i: number, clock: ClockExpression, last: number, rule: string): Reading {
  const zone = readZone(r, last)
  const from = zone ?? last
  let k = from
  if (isMark(r, k, '،,')) k++
  if ((folded(r, k) === 'من' || folded(r, k) === 'في') && isJoined(r.tokens, k)) k++
  const day = isJoined(r.tokens, k) && !endsHere(r, k) ? readDayPoint(r, k) : undefined
  if (!day) return { expression: clock, first: i, last: from, rule }
  const part = readPartAfter(r, day.last)
  const e = day.expression
  const own = 'part' in e ? e.part : undefined
  const partOfDay = clock.part ?? own ?? part?.part
  return {
    expression: { ...clock, on: e, ...(partOfDay ? { part: partOfDay } : {}) },
    first: i,
    last: part?.last ?? day.last,
    rule: `${rule}-day`,
  }
}

/** «بتوقيت غرينتش», «بالتوقيت المحلي»: taken into the words, the time is left as it is written. */
function readZone(r: Reader, i: number): number | undefined {
  const z = next(r, i, 'zone')
  if (!z) return undefined
  const after = r.tokens[i + z.length]
  return z.length === 1 && after?.kind === 'word' && isJoined(r.tokens, i + z.length) ? i + z.length + 1 : i + z.length
}

/** A point that is a single day. */
export function readDayPoint(r: Reader, i: number): Reading | undefined {
  let best: Reading | undefined
  const date = readCalendar(r, i)
  if (date?.expression.kind === 'calendar' && date.expression.day !== undefined) best = date
  for (const c of [readPartOfDay(r, i), readWeekday(r, i), readDayOffset(r, i)])
    if (c && (!best || c.last > best.last)) best = c
  return best
}

/** «في السابعة», «عند 7» after a day: the day makes an hour of the number. */
export function readLooseClock(r: Reader, i: number): Reading | undefined {
  if (!isJoined(r.tokens, i) || !(folded(r, i) === 'في' || folded(r, i) === 'عند')) return undefined
  const hour = hourAt(r, i + 1)
  if (!hour || hour.hour > 24 || !endsHere(r, hour.last)) return undefined
  return {
    expression: { kind: 'clock', hour: hour.hour, ...(hour.minute === undefined ? {} : { minute: hour.minute }) },
    first: i,
    last: hour.last,
    rule: 'clock',
  }
}

/** A clock time after a day: «غدا الساعة 9 صباحا», «الجمعة المقبل في الثالثة والنصف», «2016-12-22 19:00». */
export function readClockAfter(r: Reader, day: Reading): Reading | undefined {
  let k = day.last
  if (isMark(r, k, '،,-')) k++
  if (['في', 'عند', 'حوالي', 'نحو', 'بتمام', 'تمام'].includes(folded(r, k) ?? '') && isJoined(r.tokens, k)) k++
  if (!isJoined(r.tokens, k)) return undefined
  const clock = readClock(r, k) ?? readLooseClock(r, day.last)
  if (clock?.expression.kind !== 'clock' || clock.expression.on) return undefined
  const e = day.expression
  const own = 'part' in e ? e.part : undefined
  const partOfDay = clock.expression.part ?? own
  return {
    expression: { ...clock.expression, on: e, ...(partOfDay ? { part: partOfDay } : {}) },
    first: day.first,
    last: clock.last,
    rule: 'day-clock',
  }
}
