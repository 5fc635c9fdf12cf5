import { isDate } from '../civil.ts'
import type { CalendarExpression } from '../expression.ts'
import {
  cardinal,
  digitsAt,
  folded,
  type HitOf,
  isJoined,
  isMark,
  next,
  ordinal,
  type Reader,
  word,
  wordThat,
} from '../reader.ts'

export interface MonthReading {
  readonly month: number
  readonly calendar: 'gregorian' | 'hijri'
  readonly last: number
  /** Also another word, and nothing in the name's own words says that it is a month. */
  readonly weak: boolean
  readonly rare: boolean
  /** The letters of August without their madda: the word for father. */
  readonly father: boolean
  readonly otherMonth?: number
  readonly prep: string
  readonly conj: boolean
}

function monthHit(r: Reader, i: number): HitOf<'month'> | undefined {
  return word(r, i, 'month')
}

/**
 * A month by name, with «شهر» before it and the second name of a pair after it: «كانون الثاني/يناير», «أيار (مايو)» are one month.
 */
export function readMonth(r: Reader, i: number): MonthReading | undefined {
  let k = i
  const shahr = wordThat(r, i, 'unit', (h) => h.word.unit === 'month' && !h.word.plural && !h.def && !h.word.count)
  if (shahr && monthHit(r, i + 1) && isJoined(r.tokens, i + 1)) k = i + 1
  const name = monthHit(r, k)
  if (!name || (k > i && (name.conj || name.prep))) return undefined
  const token = r.tokens[k]!
  const father = name.word.madda === true && !token.text.includes('\u0622') && !token.text.includes('\u0653')
  let last = k + name.length
  let otherMonth: number | undefined
  const second = secondName(r, last, name)
  if (second) {
    last = second.last
    if (second.month !== name.word.month) otherMonth = second.month
  }
  const { conj, prep } = shahr && k > i ? shahr : name
  return {
    month: name.word.month,
    calendar: name.word.calendar,
    last,
    weak: (name.word.weak === true || father) && k === i && !second,
    rare: name.word.rare === true && k === i,
    father: father && k === i && !second,
    ...(otherMonth === undefined ? {} : { otherMonth }),
    prep,
    conj,
  }
}

/** The other name of the same month after a stroke, a dash or in brackets. */
function secondName(r: Reader, i: number, name: HitOf<'month'>): { month: number; last: number } | undefined {
  const bracket = isMark(r, i, '([')
  if (!bracket && !isMark(r, i, '/\\-–')) return undefined
  const other = monthHit(r, i + 1)
  if (!other || other.conj || other.prep || other.word.calendar !== name.word.calendar) return undefined
  const last = i + 1 + other.length
  if (bracket && !isMark(r, last, ')]')) return undefined
  const same = other.word.month === name.word.month
  // Two names of one tradition that differ are a period (January/February); of two traditions, a slip.
  if (!same && (isMark(r, i, '-–') || other.word.set === name.word.set)) return undefined
  return { month: other.word.month, last: bracket ? last + 1 : last }
}

export interface DayReading {
  readonly day: number
  readonly last: number
  readonly inWords: boolean
}

/** A day of the month: figures, an ordinal, or a cardinal. */
export function readDay(r: Reader, i: number): DayReading | undefined {
  const digits = digitsAt(r, i)
  if (digits !== undefined) {
    const day = Number(digits)
    return digits.length <= 2 && day >= 1 && day <= 31 ? { day, last: i + 1, inWords: false } : undefined
  }
  const n = ordinal(r, i) ?? cardinal(r, i)
  if (!n || !Number.isInteger(n.value) || n.value < 1 || n.value > 31 || n.form === 'fraction') return undefined
  if (n.form === 'digits')
    return (n.digits?.length ?? 3) <= 2 ? { day: n.value, last: n.last, inWords: false } : undefined
  return { day: n.value, last: n.last, inWords: true }
}

export interface YearReading {
  readonly year: number
  readonly last: number
  readonly era: 'CE' | 'BCE' | 'AH' | undefined
  /** «عام», «سنة» stood before it, or an era after it. */
  readonly explicit: boolean
  /** Written with two figures. */
  readonly short: boolean
}

/** A year, with its «عام» or «سنة» before and its era after. `bare`: figures alone are enough. */
export function readYear(
  r: Reader,
  i: number,
  bare: { readonly from: number; readonly to: number } | undefined,
): YearReading | undefined {
  let k = i
  const marked = isMark(r, k, '،,.')
  if (marked) k++
  if (folded(r, k) === 'من' && isJoined(r.tokens, k)) k++
  const am = isJoined(r.tokens, k) || k === i ? wordThat(r, k, 'unit', isYearWord) : undefined
  if (marked && k === i + 1 && isMark(r, i, '.') && am) return undefined
  if (am) k += am.length
  if (k !== i && !isJoined(r.tokens, k)) return undefined
  const digits = digitsAt(r, k)
  let year: number
  let last: number
  if (digits !== undefined) {
    if (digits.length > 4) return undefined
    year = Number(digits)
    last = k + 1
  } else {
    const n = cardinal(r, k)
    if (!n || n.form === 'fraction' || !Number.isInteger(n.value) || n.value > 2999 || n.value < 1) return undefined
    if (n.form === 'digits' && n.digits === undefined) return undefined
    if (n.value < (am ? 100 : 1000)) return undefined
    year = n.value
    last = n.last
  }
  const era = next(r, last, 'era')
  if (era && !era.conj) last += era.length
  const explicit = am !== undefined || (era !== undefined && !era.conj)
  if (!explicit) {
    if (bare === undefined || year < bare.from || year > bare.to) return undefined
    if (k === i + 1 && marked && isMark(r, i, '.')) return undefined
  }
  if (year === 0) return undefined
  return { year, last, era: era && !era.conj ? era.word.era : undefined, explicit, short: digits?.length === 2 }
}

function isYearWord(h: HitOf<'unit'>): boolean {
  return h.word.unit === 'year' && !h.word.plural && h.word.count === undefined
}

/** «الماضي», «المقبل», «الجاري», «الأخير» after a unit, a day or a month: last -1, this 0, next 1. */
export function readDirection(
  r: Reader,
  i: number,
): { readonly delta: number; readonly last: number; readonly office: boolean } | undefined {
  if (!isJoined(r.tokens, i)) return undefined
  const d = wordThat(r, i, 'direction', (h) => !h.conj && h.prep === '' && (h.def || h.length > 1))
  if (d) return { delta: d.word.delta, last: i + d.length, office: d.word.office === true }
  const l = wordThat(r, i, 'last', (h) => h.def && !h.conj && h.prep === '')
  return l ? { delta: -1, last: i + l.length, office: false } : undefined
}

const THIS = new Set(['هذا', 'هذه', 'بهذا', 'بهذه', 'لهذا', 'لهذه', 'وهذا', 'وهذه'])

export function isThis(r: Reader, i: number): boolean {
  return THIS.has(folded(r, i) ?? '')
}

/** «العام الماضي», «من العام الجاري», «من هذا العام» after a month or a day. */
export function readYearDelta(r: Reader, i: number): { readonly delta: number; readonly last: number } | undefined {
  let k = i
  if (folded(r, k) === 'من' && isJoined(r.tokens, k)) k++
  const demonstrative = isThis(r, k) && isJoined(r.tokens, k)
  if (demonstrative) k++
  const year = isJoined(r.tokens, k) ? wordThat(r, k, 'unit', (h) => isYearWord(h) && h.def && !h.conj) : undefined
  if (!year) return undefined
  if (demonstrative) return { delta: 0, last: k + 1 }
  return readDirection(r, k + 1)
}

/** A Hijri month goes to 30 whatever the calendar: a sighting may lengthen it. */
export function isPlausible(e: CalendarExpression): boolean {
  if (e.day === undefined || e.month === undefined) return true
  if (e.calendar === 'hijri') return e.day <= 30
  return e.year === undefined ? isDate(2000, e.month, e.day) : isDate(e.year, e.month, e.day)
}
