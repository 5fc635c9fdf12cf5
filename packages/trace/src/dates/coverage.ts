import { daysInMonth, formatDay, parseIso, startOfWeek, toDay } from './civil.ts'

/** Days since 1970-01-01, both inclusive; a side without bound is null. */
export interface Coverage {
  readonly begin: number | null
  readonly end: number | null
}

/** Months that a season covers, northern and meteorological; winter is given from both of its ends. */
const SEASONS: Readonly<Record<string, readonly [number, number]>> = { SP: [3, 5], SU: [6, 8], FA: [9, 11] }

/**
 * The days that a TIMEX3 date value or an EDTF interval covers; undefined for durations, sets, times without a day and
 * references. A season of a year covers its meteorological months, winter December before to February after.
 */
export function coverageOf(value: string): Coverage | undefined {
  const slash = value.indexOf('/')
  if (slash >= 0) {
    const from = value.slice(0, slash)
    const to = value.slice(slash + 1)
    const begin = from === '..' ? null : coverageOf(from)?.begin
    const end = to === '..' ? null : coverageOf(to)?.end
    return begin === undefined || end === undefined ? undefined : { begin, end }
  }
  const t = value.indexOf('T')
  const date = t >= 0 ? value.slice(0, t) : value
  const m = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?|-W(\d{2})(-WE)?|-([QH])(\d)|-(SP|SU|FA|WI))?$/.exec(date)
  if (!m) {
    const short = /^(\d{2,3})$/.exec(date)
    if (!short) return undefined
    const years = 10 ** (4 - date.length)
    const first = Number(date) * years
    return { begin: toDay(first, 1, 1), end: toDay(first + years - 1, 12, 31) }
  }
  const year = Number(m[1])
  if (m[3]) {
    const iso = year >= 0 ? parseIso(date)?.day : toDay(year, Number(m[2]), Number(m[3]))
    return iso === undefined ? undefined : { begin: iso, end: iso }
  }
  if (m[2]) return months(year, Number(m[2]), Number(m[2]))
  if (m[4]) {
    const monday = startOfWeek(year, Number(m[4]))
    return m[5] ? { begin: monday + 5, end: monday + 6 } : { begin: monday, end: monday + 6 }
  }
  if (m[6]) {
    const n = Number(m[7])
    const length = m[6] === 'Q' ? 3 : 6
    return months(year, (n - 1) * length + 1, n * length)
  }
  if (m[8] === 'WI') return { begin: toDay(year - 1, 12, 1), end: toDay(year + 1, 3, 1) - 1 }
  if (m[8]) return months(year, SEASONS[m[8]]![0], SEASONS[m[8]]![1])
  return months(year, 1, 12)
}

function months(year: number, from: number, to: number): Coverage {
  return { begin: toDay(year, from, 1), end: toDay(year, to, daysInMonth(year, to)) }
}

export function formatCoverage({ begin, end }: Coverage) {
  return { begin: begin === null ? null : formatDay(begin), end: end === null ? null : formatDay(end) }
}
