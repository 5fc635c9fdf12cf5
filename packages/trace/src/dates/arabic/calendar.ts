import type { CalendarExpression, Reading } from '../expression.ts'
import { readDayMonthFigures, readFigures } from '../figures.ts'
import { cardinal, digitsAt, endsHere, folded, isJoined, isMark, next, type Reader, word, wordThat } from '../reader.ts'
import {
  isPlausible,
  isThis,
  type MonthReading,
  readDay,
  readDirection,
  readMonth,
  readYear,
  readYearDelta,
} from './month.ts'

const WITH_DAY = { from: 1000, to: 2200 }
const WITHOUT_DAY = { from: 1800, to: 2200 }
const HIJRI = { from: 1, to: 2200 }

/**
 * Dates of a calendar: weekday, day, month, year, each where it is given, in the orders Arabic uses («الثلاثاء 3 أيار/مايو
 * 2016», «الثالث من مايو», «مايو 2016», «عام 2016», «3/5/2016»).
 */
export function readCalendar(r: Reader, i: number): Reading | undefined {
  const led = readWeekdayLead(r, i)
  if (led) {
    const date = readBare(r, led.last, true)
    if (date) return withWeekday(r, i, date, led)
    return readWeekdayAndDay(r, i, led)
  }
  if (isDayWord(r, i) && isJoined(r.tokens, i + 1)) {
    const date = readBare(r, i + 1, true)
    if (date?.expression.kind === 'calendar' && date.expression.day !== undefined) return { ...date, first: i }
    return readDayWordAndDay(r, i)
  }
  return readBare(r, i, false)
}

interface Lead {
  readonly weekday: number
  readonly last: number
  readonly bracket: boolean
}

/** «يوم الثلاثاء», «الثلاثاء الماضي الموافق», «الثلاثاء (»: a weekday and what may stand before its date. */
function readWeekdayLead(r: Reader, i: number): Lead | undefined {
  let k = i
  if (isDayWord(r, k)) k++
  const day = k === i || isJoined(r.tokens, k) ? wordThat(r, k, 'weekday', (h) => !h.word.weak) : undefined
  if (!day) return undefined
  k += day.length
  const direction = readDirection(r, k)
  if (direction) k = direction.last
  let bracket = false
  for (let n = 0; n < 3; n++) {
    if (isMark(r, k, '،,')) k++
    else if (!bracket && isMark(r, k, '(')) {
      bracket = true
      k++
    } else if (next(r, k, 'pairing')) k += word(r, k, 'pairing')!.length
    else if ((folded(r, k) === 'في' || folded(r, k) === 'يوم') && isJoined(r.tokens, k)) k++
    else break
  }
  return { weekday: day.word.day, last: k, bracket }
}

function isDayWord(r: Reader, i: number): boolean {
  return (
    wordThat(r, i, 'unit', (h) => h.word.unit === 'day' && !h.word.plural && !h.def && h.word.count === undefined) !==
    undefined
  )
}

function withWeekday(r: Reader, i: number, date: Reading, led: Lead): Reading | undefined {
  if (date.expression.kind !== 'calendar' || date.expression.day === undefined) return undefined
  const closed = led.bracket && isMark(r, date.last, ')')
  if (led.bracket && !closed) return undefined
  return {
    expression: { ...date.expression, weekday: led.weekday },
    first: i,
    last: closed ? date.last + 1 : date.last,
    rule: `weekday-${date.rule}`,
  }
}

/** «الجمعة 15», «الجمعة في الخامس عشر»: the month is left to the calendar. */
function readWeekdayAndDay(r: Reader, i: number, led: Lead): Reading | undefined {
  if (led.bracket || isMark(r, led.last - 1, '،,')) return undefined
  const day = readDay(r, led.last)
  if (!day || (!day.inWords && !endsHere(r, day.last))) return undefined
  if (day.inWords && day.day <= 5 && folded(r, led.last - 1) !== 'في') return undefined
  if (!endsHere(r, day.last) || isMark(r, day.last, ':/-–')) return undefined
  return {
    expression: { kind: 'calendar', calendar: 'gregorian', day: day.day, weekday: led.weekday },
    first: i,
    last: day.last,
    rule: 'weekday-day',
  }
}

/** «يوم 15»: the month is left out. */
function readDayWordAndDay(r: Reader, i: number): Reading | undefined {
  const day = digitsAt(r, i + 1) === undefined ? undefined : readDay(r, i + 1)
  if (!day || !endsHere(r, day.last) || isMark(r, day.last, ':/-–')) return undefined
  return {
    expression: { kind: 'calendar', calendar: 'gregorian', day: day.day },
    first: i,
    last: day.last,
    rule: 'day-alone',
  }
}

/** A date without its weekday. `led`: one stood before it. */
function readBare(r: Reader, i: number, led: boolean): Reading | undefined {
  const token = r.tokens[i]
  if (token === undefined) return undefined
  if (token.kind === 'number') {
    const figures = readFigures(r, i, 'day-first') ?? readDayMonthFigures(r, i, 'day-first')
    if (figures) return figures
  } else if (r.lexed[i] === undefined && !isThis(r, i)) return undefined
  return readDayMonth(r, i) ?? readMonthDay(r, i, led) ?? readMonthAlone(r, i) ?? readYearAlone(r, i)
}

function base(month: MonthReading): CalendarExpression {
  return {
    kind: 'calendar',
    calendar: month.calendar,
    month: month.month,
    ...(month.otherMonth === undefined ? {} : { otherMonth: month.otherMonth }),
  }
}

/** What follows a day or a month and settles the year: a year, «الماضي», «من العام المقبل». */
function readTail(
  r: Reader,
  e: CalendarExpression,
  last: number,
): {
  readonly expression: CalendarExpression
  readonly last: number
  readonly tail: '' | '-year' | '-direction' | '-year-direction'
} {
  const bare = e.calendar === 'hijri' ? HIJRI : e.day === undefined ? WITHOUT_DAY : WITH_DAY
  const relative = readYearDelta(r, last)
  if (relative) return { expression: { ...e, yearDelta: relative.delta }, last: relative.last, tail: '-year-direction' }
  const direction = readDirection(r, last)
  if (direction) return { expression: { ...e, delta: direction.delta }, last: direction.last, tail: '-direction' }
  const year = readYear(r, last, bare)
  if (year && !(year.short && e.calendar === 'gregorian' && !year.explicit)) {
    if (e.calendar === 'hijri' && !year.era && !year.explicit && year.year < 1000)
      return { expression: e, last, tail: '' }
    if (e.calendar === 'hijri' && (year.era === 'CE' || (year.era !== 'AH' && year.year > 1600)))
      return { expression: { ...e, gregorianYear: year.year }, last: year.last, tail: '-year' }
    if (e.calendar === 'gregorian' && year.era === 'AH') return { expression: e, last, tail: '' }
    const value = year.era === 'BCE' ? 1 - year.year : year.year
    return {
      expression: { ...e, year: value, ...(year.short ? { shortYear: true } : {}) },
      last: year.last,
      tail: '-year',
    }
  }
  return { expression: e, last, tail: '' }
}

/** «3 مايو», «الثالث من شهر مايو 2016», «12 من الشهر الجاري», «12 الجاري». */
function readDayMonth(r: Reader, i: number): Reading | undefined {
  const day = readDay(r, i)
  if (!day) return undefined
  let k = day.last
  // 16. نوفمبر. 2016
  const dotted = isMark(r, k, '.')
  if (isMark(r, k, '.-/') && word(r, k + 1, 'month') && !r.tokens[k + 1]?.lineBefore) k++
  const of = folded(r, k) === 'من' && isJoined(r.tokens, k)
  if (of) k++
  if (!isJoined(r.tokens, k)) return undefined
  const month = readMonth(r, k)
  if (month && !month.prep && !month.conj) {
    const start: CalendarExpression = { ...base(month), day: day.day }
    if (!isPlausible(start) && day.day > 31) return undefined
    const stop = dotted && isMark(r, month.last, '.') && digitsAt(r, month.last + 1)?.length === 4 ? 1 : 0
    const { expression, last, tail } = readTail(r, start, month.last + stop)
    if (month.rare && tail !== '-year') return undefined
    // «3 أب»: three fathers, unless a year or an ordinal says August.
    if (month.father && tail === '' && !day.inWords && r.tokens[k]!.text !== 'اب') return undefined
    return { expression, first: i, last, rule: `day-month${tail}` }
  }
  // «20 من الشهر المقبل», «12 من هذا الشهر», «12 الجاري».
  const demonstrative = isThis(r, k)
  const m = demonstrative ? k + 1 : k
  const unit = isJoined(r.tokens, m)
    ? wordThat(r, m, 'unit', (h) => h.word.unit === 'month' && h.def && !h.word.plural && h.word.count === undefined)
    : undefined
  const direction = unit ? readDirection(r, m + 1) : undefined
  if (unit && (demonstrative || direction))
    return {
      expression: { kind: 'calendar', calendar: 'gregorian', day: day.day, monthDelta: direction?.delta ?? 0 },
      first: i,
      last: direction?.last ?? m + 1,
      rule: 'day-of-month-direction',
    }
  const current = readDirection(r, k)
  if (current && current.delta === 0 && !current.office && folded(r, i - 1) !== 'العام')
    return {
      expression: { kind: 'calendar', calendar: 'gregorian', day: day.day, monthDelta: 0 },
      first: i,
      last: current.last,
      rule: 'day-of-month-direction',
    }
  return undefined
}

/** Month first, as some wires write it: «يناير 22، 2018»; without a year only where nothing is counted after the day. */
function readMonthDay(r: Reader, i: number, led: boolean): Reading | undefined {
  const month = readMonth(r, i)
  if (!month || month.rare || month.father) return undefined
  let k = month.last
  if (isMark(r, k, '/') && digitsAt(r, k + 1) !== undefined) k++
  if (!isJoined(r.tokens, k)) return undefined
  const day = readDay(r, k)
  if (!day) return undefined
  const start: CalendarExpression = { ...base(month), day: day.day }
  const year = readTail(r, start, day.last)
  if (year.tail === '-year' && year.expression.calendar === 'gregorian')
    return { expression: year.expression, first: i, last: year.last, rule: 'month-day-year' }
  const free = endsHere(r, day.last) && !isMark(r, day.last, ':/-–')
  const clock = digitsAt(r, day.last) !== undefined && isMark(r, day.last + 1, ':')
  if (!(led || free || clock) || (day.inWords && !free)) return undefined
  return { expression: start, first: i, last: day.last, rule: 'month-day' }
}

/** Words after which a name that is also another word is taken for a month. */
const MONTH_AFTER = new Set(
  'في وفي منذ ومنذ حتي وحتي خلال قبل بعد مطلع اواءل بدايه منتصف اواسط اواخر نهايه ختام شهر الي حلول بحلول غايه لغايه هذا'.split(
    ' ',
  ),
)

/** «السيدة ماي», «السيد مارس»: somebody's name. */
const TITLES = new Set('السيده السيد الانسه الدكتور الدكتوره الاستاذ الشيخ والسيده والسيد للسيده'.split(' '))

function readMonthAlone(r: Reader, i: number): Reading | undefined {
  // «هذا أغسطس», «هذا شهر أيار»
  if (isThis(r, i) && isJoined(r.tokens, i + 1)) {
    const month = readMonth(r, i + 1)
    if (!month || month.rare || month.conj || month.prep) return undefined
    return { expression: { ...base(month), delta: 0 }, first: i, last: month.last, rule: 'month-direction' }
  }
  const month = readMonth(r, i)
  if (!month || month.rare) return undefined
  const { expression, last, tail } = readTail(r, base(month), month.last)
  if (tail === '') {
    if (month.father || TITLES.has(folded(r, i - 1) ?? '')) return undefined
    if (month.weak) {
      const before = folded(r, i - 1) ?? ''
      const list = month.conj && r.previous?.last === i && r.previous.rule.startsWith('month')
      if (!MONTH_AFTER.has(before) && !isThis(r, i - 1) && !list) return undefined
      // «رجب» after «في» may begin a person's name; after the word month it does not.
    }
  } else if (month.weak && month.father && tail !== '-year') return undefined
  if (month.prep === 'ك') return undefined
  return { expression, first: i, last, rule: `month${tail}` }
}

const YEAR_AFTER = new Set(
  'في وفي منذ ومنذ حتي وحتي مطلع بدايه بدايات منتصف اواءل اواسط اواخر نهايه ختام خلال موسم صيف خريف ربيع شتاء بحلول حلول غايه لغايه قبل بعد الي انتخابات احداث حرب ثوره نكسه مونديال دستور'.split(
    ' ',
  ),
)

/** «عام 2016», «سنة ألفين وستة عشر», and plain figures where the word before asks for a year. */
export function readYearAlone(r: Reader, i: number): Reading | undefined {
  const marked = wordThat(r, i, 'unit', (h) => h.word.unit === 'year' && !h.word.plural && h.word.count === undefined)
  if (marked) {
    if (isMark(r, i + 1, '،,.')) return undefined
    const year = readYear(r, i, undefined)
    return year && done(r, i, year)
  }
  const digits = digitsAt(r, i)
  if (digits === undefined) return yearInWords(r, i)
  if (digits.length !== 4) return undefined
  const value = Number(digits)
  const era = next(r, i + 1, 'era')
  if (era && !era.conj) return done(r, i, readYear(r, i, WITH_DAY))
  if (value < 1700 || value > 2150) return undefined
  const before = folded(r, i - 1) ?? ''
  const listed =
    r.previous !== undefined &&
    (r.previous.rule === 'year' || r.previous.rule.endsWith('-year')) &&
    r.previous.last === i - 1 &&
    (before === 'و' || before === '،' || before === 'او')
  const bracketed =
    /[([|]/.test(r.tokens[i - 1]?.text ?? '') && (r.tokens[i + 1] === undefined || isMark(r, i + 1, ')]|'))
  if (!listed && !bracketed && !YEAR_AFTER.has(before)) return undefined
  if (isMark(r, i + 1, '/%٪')) return undefined
  // «في 2000 موقع»: a round number before a counted noun is a count; years are seldom round.
  if (value % 100 === 0 && before === 'في' && !endsHere(r, i + 1) && !listed) return undefined
  return { expression: { kind: 'calendar', calendar: 'gregorian', year: value }, first: i, last: i + 1, rule: 'year' }
}

/** «في ألف وتسعمئة وأربعة عشر»: a number in words after «في» with nothing counted after it. */
function yearInWords(r: Reader, i: number): Reading | undefined {
  if (folded(r, i - 1) !== 'في') return undefined
  const n = cardinal(r, i)
  if (n?.form !== 'cardinal' || n.value < 1100 || n.value > 2150 || n.value % 100 === 0) return undefined
  if (!endsHere(r, n.last)) return undefined
  return {
    expression: { kind: 'calendar', calendar: 'gregorian', year: n.value },
    first: i,
    last: n.last,
    rule: 'year',
  }
}

function done(_r: Reader, first: number, year: ReturnType<typeof readYear>): Reading | undefined {
  if (!year) return undefined
  const hijri = year.era === 'AH' || (year.era === undefined && year.year >= 1370 && year.year <= 1450)
  const value = year.era === 'BCE' ? 1 - year.year : year.year
  return {
    expression: {
      kind: 'calendar',
      calendar: hijri ? 'hijri' : 'gregorian',
      year: value,
      ...(year.short && year.era === undefined ? { shortYear: true } : {}),
    },
    first,
    last: year.last,
    rule: 'year',
  }
}
