import type { CalendarExpression, Reading } from './expression.ts'
import { digitsAt, folded, isJoined, isMark, next, type Reader, word } from './reader.ts'

/** Before these a figure with strokes is a number of something, not a date. */
const NUMBERED = new Set(
  'رقم قرار القرار قانون القانون مرسوم المرسوم قضيه القضيه ملف الملف كتاب الكتاب برقيه البرقيه وثيقه الوثيقه ماده الماده فقره الفقره نسخه طراز بنسبه نسبه نتيجه بنتيجه no no. number case file law article resolution decision model'.split(
    ' ',
  ),
)

export function isNumbered(r: Reader, i: number): boolean {
  return NUMBERED.has(folded(r, i - 1) ?? '') || r.tokens[i - 1]?.text === '#'
}

interface Figures {
  readonly parts: readonly string[]
  readonly last: number
}

/** Two or three numbers joined by the same mark: strokes, dashes or points, with or without spaces. */
function figuresAt(r: Reader, i: number): Figures | undefined {
  const first = r.tokens[i]
  if (first?.kind !== 'number') return undefined
  if (digitsAt(r, i) === undefined) {
    // 16.11.2016 is one token.
    const parts = first.folded.split('.')
    return parts.length === 3 && parts.every((p) => p.length >= 1 && p.length <= 4) ? { parts, last: i + 1 } : undefined
  }
  const mark = r.tokens[i + 1]?.text ?? ''
  if (!'/-–\\.'.includes(mark) || mark === '' || !isMark(r, i + 1, '/-–\\.')) return undefined
  const parts = [first.folded]
  let k = i + 1
  while (parts.length < 3 && isMark(r, k, mark) && digitsAt(r, k + 1) !== undefined) {
    // A dash with spaces separates numbers more often than it joins the figures of a date.
    if (mark !== '/' && (r.tokens[k]!.spaceBefore || r.tokens[k]!.spaceAfter)) break
    parts.push(digitsAt(r, k + 1)!)
    k += 2
  }
  if (parts.length < 2) return undefined
  // A fourth figure: a telephone number, an address, a serial number.
  if (isMark(r, k, mark) && digitsAt(r, k + 1) !== undefined && !r.tokens[k]!.spaceBefore) return undefined
  return { parts, last: k }
}

/** Day before month, except in the United States; `undefined` where English text does not tell. */
export type DayOrder = 'day-first' | 'month-first' | undefined

/**
 * A date in figures: 3/5/2016, 2016-05-03, 16.11.2016, 26/7/1437هـ. Arabic texts write the day first. A year from 1300
 * to 1500 in figures is Hijri: no news speaks of the Gregorian fourteenth century in figures.
 */
export function readFigures(r: Reader, i: number, order: DayOrder): Reading | undefined {
  const f = figuresAt(r, i)
  if (!f || isNumbered(r, i)) return undefined
  const n = f.parts.map(Number)
  const done = (expression: CalendarExpression, rule: string): Reading => {
    const era = next(r, f.last, 'era')
    const ah = era?.word.era === 'AH'
    const last = era && !era.conj && era.word.era !== 'BCE' ? f.last + era.length : f.last
    const otherwise = expression.otherwise
    const turned: CalendarExpression = ah ? { ...expression, calendar: 'hijri' } : expression
    return { expression: otherwise && ah ? { ...turned, otherwise: [] } : turned, first: i, last, rule }
  }
  if (f.parts.length === 3) {
    const [a, b, c] = n as [number, number, number]
    if (f.parts[0]!.length >= 3) {
      const e = calendar(a, b, c)
      return e && done(e, 'figures')
    }
    const { length } = f.parts[2]!
    if (length === 3 || length === 1 || f.parts[1]!.length > 2) return undefined
    const year = length === 2 ? c : c
    const short = length === 2
    const dayFirst = calendar(year, b, a, short)
    const monthFirst = calendar(year, a, b, short)
    if (order === 'month-first' && monthFirst) return done(monthFirst, 'figures')
    if (!dayFirst) return monthFirst && done(monthFirst, 'figures')
    if (order === undefined && monthFirst && a !== b)
      return done({ ...dayFirst, undecided: true, otherwise: [monthFirst] }, 'figures-undecided')
    return done(dayFirst, 'figures')
  }
  const [a, b] = n as [number, number]
  // 08/12, 2015: a comma before the year is the American order.
  const year = isMark(r, f.last, ',،') ? digitsAt(r, f.last + 1) : undefined
  if (year?.length === 4 && f.parts.every((p) => p.length <= 2) && isYear(Number(year))) {
    const monthFirst = calendar(Number(year), a, b)
    const dayFirst = calendar(Number(year), b, a)
    const chosen = monthFirst ?? dayFirst
    const other = monthFirst && dayFirst && a !== b ? { otherwise: [dayFirst] } : {}
    if (chosen) return { expression: { ...chosen, ...other }, first: i, last: f.last + 2, rule: 'figures-comma' }
  }
  if (f.parts[0]!.length === 4 && f.parts[1]!.length <= 2 && b >= 1 && b <= 12 && isYear(a))
    return done({ kind: 'calendar', calendar: a < 1500 ? 'hijri' : 'gregorian', year: a, month: b }, 'figures-month')
  if (f.parts[1]!.length === 4 && f.parts[0]!.length <= 2 && a >= 1 && a <= 12 && isYear(b))
    return done({ kind: 'calendar', calendar: b < 1500 ? 'hijri' : 'gregorian', year: b, month: a }, 'figures-month')
  return undefined
}

function isYear(y: number): boolean {
  return (y >= 1300 && y <= 1500) || (y >= 1800 && y <= 2200)
}

function calendar(year: number, month: number, day: number, short = false): CalendarExpression | undefined {
  const hijri = !short && year >= 1300 && year <= 1500
  if (month < 1 || month > 12 || day < 1 || day > (hijri ? 30 : 31)) return undefined
  if (!short && (year < 100 || year > 2999)) return undefined
  return {
    kind: 'calendar',
    calendar: hijri ? 'hijri' : 'gregorian',
    year,
    month,
    day,
    ...(short ? { shortYear: true } : {}),
  }
}

/** A day and a month in figures without a year, 22/4: only after a word that asks for a date. */
export function readDayMonthFigures(r: Reader, i: number, order: DayOrder): Reading | undefined {
  const f = figuresAt(r, i)
  if (f?.parts.length !== 2 || f.parts.some((p) => p.length > 2) || isNumbered(r, i)) return undefined
  if (!asksForDate(r, i - 1) && !timeFollows(r, f.last)) return undefined
  const [a, b] = f.parts.map(Number) as [number, number]
  const ok = (month: number, day: number) => month >= 1 && month <= 12 && day >= 1 && day <= 31
  const dayFirst = ok(b, a)
  const monthFirst = ok(a, b)
  if (!dayFirst && !monthFirst) return undefined
  const first = dayFirst && !(order === 'month-first' && monthFirst)
  const expression: CalendarExpression = first
    ? { kind: 'calendar', calendar: 'gregorian', month: b, day: a }
    : { kind: 'calendar', calendar: 'gregorian', month: a, day: b }
  return { expression, first: i, last: f.last, rule: 'figures-day-month' }
}

const ASKS = new Set('منذ حتي قبل بتاريخ تاريخ تاريخه بتاريخه المورخ المورخه المءرخ المءرخه dated'.split(' '))

/** «25/02 11 صباحا», "4/22 7:30". */
function timeFollows(r: Reader, i: number): boolean {
  if (digitsAt(r, i) === undefined || !isJoined(r.tokens, i)) return false
  return isMark(r, i + 1, ':') || word(r, i + 1, 'part') !== undefined
}

function asksForDate(r: Reader, i: number): boolean {
  return ASKS.has(folded(r, i) ?? '') || word(r, i, 'weekday') !== undefined || word(r, i, 'unit')?.word.unit === 'day'
}
