import type { CalendarExpression, Reading } from '../expression.ts'
import { type DayOrder, readDayMonthFigures, readFigures } from '../figures.ts'
import { digitsAt, endsHere, folded, isJoined, isMark, next, ordinal, type Reader, word, wordThat } from '../reader.ts'

/** Countries that write the month first in figures; for any other named country the day comes first. */
const MONTH_FIRST = new Set(['US', 'PH'])

export function orderFor(r: Reader): DayOrder {
  if (r.country === undefined) return undefined
  return MONTH_FIRST.has(r.country) ? 'month-first' : 'day-first'
}

function isCapital(r: Reader, i: number): boolean {
  const c = r.tokens[i]?.text[0]
  return c !== undefined && c !== c.toLowerCase()
}

export interface MonthReading {
  readonly month: number
  readonly calendar: 'gregorian' | 'hijri'
  readonly weak: boolean
  readonly last: number
}

/** A month by name; an abbreviation with its point («Jan.»). English writes months with a capital. */
export function readMonth(r: Reader, i: number): MonthReading | undefined {
  const name = word(r, i, 'month')
  if (!name || !isCapital(r, i)) return undefined
  let last = i + name.length
  const short = name.length === 1 && r.tokens[i]!.folded.length <= 4 && r.tokens[i]!.folded !== 'may'
  if (
    short &&
    isMark(r, last, '.') &&
    !r.tokens[last]!.spaceBefore &&
    r.tokens[i]!.folded !== 'june' &&
    r.tokens[i]!.folded !== 'july'
  )
    last++
  return { month: name.word.month, calendar: name.word.calendar, weak: name.word.weak === true, last }
}

export interface DayReading {
  readonly day: number
  readonly last: number
  readonly ordinal: boolean
}

export function readDay(r: Reader, i: number): DayReading | undefined {
  const o = ordinal(r, i)
  if (o) return o.value >= 1 && o.value <= 31 ? { day: o.value, last: o.last, ordinal: true } : undefined
  const d = digitsAt(r, i)
  if (d === undefined || d.length > 2) return undefined
  const day = Number(d)
  return day >= 1 && day <= 31 ? { day, last: i + 1, ordinal: false } : undefined
}

interface YearReading {
  readonly year: number
  readonly last: number
  readonly era: 'CE' | 'BCE' | 'AH' | undefined
}

/** A year in figures with its era; `of` and a comma may stand before it. */
function readYear(r: Reader, i: number, calendar: 'gregorian' | 'hijri'): YearReading | undefined {
  let k = i
  if (isMark(r, k, ',') || folded(r, k) === 'of') k++
  const d = isJoined(r.tokens, k) ? digitsAt(r, k) : undefined
  if (d === undefined || d.length > 4 || d.length < 3) return undefined
  const year = Number(d)
  const era = readEra(r, k + 1)
  if (!era && calendar === 'gregorian' && (d.length !== 4 || year < 1000 || year > 2200)) return undefined
  return { year, last: era?.last ?? k + 1, era: era?.era }
}

function readEra(r: Reader, i: number): { readonly era: 'CE' | 'BCE' | 'AH'; readonly last: number } | undefined {
  const era = next(r, i, 'era')
  return era && isCapital(r, i) ? { era: era.word.era, last: i + era.length } : undefined
}

function date(month: MonthReading, day: number | undefined): CalendarExpression {
  return { kind: 'calendar', calendar: month.calendar, month: month.month, ...(day === undefined ? {} : { day }) }
}

function withYear(e: CalendarExpression, year: YearReading): CalendarExpression {
  if (e.calendar === 'hijri' && (year.era === 'CE' || (year.era === undefined && year.year > 1600)))
    return { ...e, gregorianYear: year.year }
  return { ...e, year: year.era === 'BCE' ? 1 - year.year : year.year }
}

/** Dates of a calendar: "Tuesday, 3 May 2016", "May 3", "the third of May", "May 2016", "2016", "3/5/2016". */
export function readCalendar(r: Reader, i: number): Reading | undefined {
  const weekday = wordThat(r, i, 'weekday', (h) => !h.word.plural)
  if (weekday && isCapital(r, i)) {
    let k = i + weekday.length
    if (weekday.word.weak && isMark(r, k, '.')) k++
    if (isMark(r, k, ',')) k++
    if (folded(r, k) === 'the' || folded(r, k) === 'on') k++
    const rest = isJoined(r.tokens, k) ? readBare(r, k) : undefined
    if (rest?.expression.kind === 'calendar' && rest.expression.day !== undefined)
      return {
        expression: { ...rest.expression, weekday: weekday.word.day },
        first: i,
        last: rest.last,
        rule: `weekday-${rest.rule}`,
      }
    const day = readDay(r, k)
    if (day?.ordinal && endsHere(r, day.last))
      return {
        expression: { kind: 'calendar', calendar: 'gregorian', day: day.day, weekday: weekday.word.day },
        first: i,
        last: day.last,
        rule: 'weekday-day',
      }
    return undefined
  }
  return readBare(r, i)
}

function readBare(r: Reader, i: number): Reading | undefined {
  const t = r.tokens[i]
  if (t?.kind === 'number') {
    const figures = readFigures(r, i, orderFor(r)) ?? readDayMonthFigures(r, i, orderFor(r))
    if (figures) return figures
  }
  return readDayMonth(r, i) ?? readMonthDay(r, i) ?? readMonthAlone(r, i) ?? readYearAlone(r, i)
}

type Tail = {
  readonly expression: CalendarExpression
  readonly last: number
  readonly tail: '' | '-year' | '-direction' | '-year-direction'
}

function readTail(r: Reader, e: CalendarExpression, last: number): Tail {
  const year = readYear(r, last, e.calendar)
  if (year) return { expression: withYear(e, year), last: year.last, tail: '-year' }
  const k = folded(r, last) === 'of' ? last + 1 : last
  const direction = isJoined(r.tokens, k) ? word(r, k, 'direction') : undefined
  const unit = direction ? wordThat(r, k + 1, 'unit', (h) => h.word.unit === 'year' && !h.word.plural) : undefined
  if (direction && unit)
    return { expression: { ...e, yearDelta: direction.word.delta }, last: k + 2, tail: '-year-direction' }
  return { expression: e, last, tail: '' }
}

/** "3 May 2016", "the third of May", "3rd May". */
function readDayMonth(r: Reader, i: number): Reading | undefined {
  let k = folded(r, i) === 'the' ? i + 1 : i
  const day = readDay(r, k)
  if (!day || (k > i && !day.ordinal)) return undefined
  k = day.last
  if (folded(r, k) === 'of' || (folded(r, k) === 'day' && folded(r, k + 1) === 'of'))
    k += folded(r, k) === 'day' ? 2 : 1
  if (!isJoined(r.tokens, k)) return undefined
  const month = readMonth(r, k)
  if (!month) {
    // "the 12th of this month"
    const direction = word(r, k, 'direction')
    const unit = direction ? wordThat(r, k + 1, 'unit', (h) => h.word.unit === 'month' && !h.word.plural) : undefined
    if (direction && unit && day.ordinal)
      return {
        expression: { kind: 'calendar', calendar: 'gregorian', day: day.day, monthDelta: direction.word.delta },
        first: i,
        last: k + 2,
        rule: 'day-of-month-direction',
      }
    return undefined
  }
  const { expression, last, tail } = readTail(r, date(month, day.day), month.last)
  return { expression, first: i, last, rule: `day-month${tail}` }
}

/** "May 3, 2016", "May 3rd". */
function readMonthDay(r: Reader, i: number): Reading | undefined {
  const month = readMonth(r, i)
  if (!month) return undefined
  const k = folded(r, month.last) === 'the' ? month.last + 1 : month.last
  // "February's 4-1 win"
  if (!isJoined(r.tokens, k) || /['’]s?$/.test(r.tokens[month.last - 1]!.text)) return undefined
  const day = readDay(r, k)
  if (!day || isMark(r, day.last, ':')) return undefined
  // "in June 20 people died": a figure before a plural noun counts it.
  const { expression, last, tail } = readTail(r, date(month, day.day), day.last)
  if (tail === '' && !day.ordinal && folded(r, i - 1) === 'in') return undefined
  return { expression, first: i, last, rule: `month-day${tail}` }
}

const MONTH_AFTER = new Set(
  'in of since until by during through from to between after before and late early mid through last next this for till'.split(
    ' ',
  ),
)

function readMonthAlone(r: Reader, i: number): Reading | undefined {
  const month = readMonth(r, i)
  if (!month) return undefined
  const { expression, last, tail } = readTail(r, date(month, undefined), month.last)
  if (tail === '' && month.weak) {
    const before = folded(r, i - 1) ?? ''
    const hyphen = r.tokens[i - 1]?.text === '-' && folded(r, i - 2) === 'mid'
    if (!hyphen && !MONTH_AFTER.has(before)) return undefined
    // "in May Theresa ...", "and March on": a capitalised noun after it makes it a name more often than a month.
    if ((before === 'and' || before === 'for' || before === 'to' || before === 'of') && !endsHere(r, month.last))
      return undefined
    if (r.tokens[i]!.folded.length <= 4 && month.last === i + 1 && SHORT.has(r.tokens[i]!.folded)) return undefined
  }
  return { expression, first: i, last, rule: `month${tail}` }
}

const SHORT = new Set(['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'])

const YEAR_AFTER = new Set(
  'in since until by during of from early late mid before after through around circa between year till to and for'.split(
    ' ',
  ),
)

/** "2016" after a word that asks for a year, "the year 2016", "622 AD", "(2016)". */
export function readYearAlone(r: Reader, i: number): Reading | undefined {
  let k = i
  if (folded(r, k) === 'the' && folded(r, k + 1) === 'year') k += 2
  else if (folded(r, k) === 'year' && digitsAt(r, k + 1)?.length === 4) k += 1
  const d = digitsAt(r, k)
  if (d === undefined || d.length > 4) return undefined
  const value = Number(d)
  const era = readEra(r, k + 1)
  const make = (year: number, last: number, calendar: 'gregorian' | 'hijri' = 'gregorian'): Reading => ({
    expression: { kind: 'calendar', calendar, year },
    first: i,
    last,
    rule: 'year',
  })
  if (era) return make(era.era === 'BCE' ? 1 - value : value, era.last, era.era === 'AH' ? 'hijri' : 'gregorian')
  if (d.length !== 4 || value < 1500 || value > 2150) return undefined
  if (isMark(r, k + 1, "'’%/") || folded(r, k + 1) === 's') return undefined
  if (k > i) return make(value, k + 1)
  const before = folded(r, i - 1) ?? ''
  // "the 2016 election", "Morgan's 2016 campaign"
  const noun = r.tokens[i + 1]?.kind === 'word' && isJoined(r.tokens, i + 1)
  if (/^(?:the|a|an)$|['’]s$/.test(before) && noun && value >= 1900 && value <= 2100 && value % 100 !== 0)
    return make(value, k + 1)
  const listed =
    r.previous?.last === i - 1 &&
    /year$/.test(r.previous.rule) &&
    (before === 'and' || before === ',' || before === 'or')
  const hyphen = r.tokens[i - 1]?.text === '-' && folded(r, i - 2) === 'mid'
  const bracketed = /[([]/.test(before) && (r.tokens[i + 1] === undefined || isMark(r, i + 1, ')]'))
  if (!listed && !bracketed && !hyphen && !YEAR_AFTER.has(before)) return undefined
  // "to 2000 people", "of 1500 men": a round number before a noun counts.
  if ((LOOSE.has(before) || value % 100 === 0) && !listed && !endsHere(r, i + 1) && !isVerbish(r, i + 1))
    return undefined
  return make(value, k + 1)
}

const LOOSE = new Set(['of', 'to', 'and', 'for', 'around', 'from', 'between', 'before', 'after', 'by'])

function isVerbish(r: Reader, i: number): boolean {
  const f = folded(r, i) ?? ''
  return /^(?:and|to|when|after|before|until|through|was|were|is|has|had|as|but|in|on|by|the|with|that|who|it|he|she|they|a|at|because|while|onward|onwards|under|amid|following|or)$/.test(
    f,
  )
}
