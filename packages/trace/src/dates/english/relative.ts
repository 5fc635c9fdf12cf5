import type { DateModifier, PartOfDay } from '../../model.ts'
import type { Expression, Reading } from '../expression.ts'
import { cardinal, digitsAt, folded, isJoined, isMark, next, ordinal, type Reader, word, wordThat } from '../reader.ts'
import { readCalendar, readMonth, readYearAlone } from './calendar.ts'
import { unitAt } from './duration.ts'

function isCapital(r: Reader, i: number): boolean {
  const c = r.tokens[i]?.text[0]
  return c !== undefined && c !== c.toLowerCase()
}

/** "morning", "night" after a day; "at dawn on" before one. */
function readPart(r: Reader, i: number): { readonly part: PartOfDay; readonly last: number } | undefined {
  const p = next(r, i, 'part')
  return p && (p.word.bare || p.word.dawn) ? { part: p.word.part, last: i + p.length } : undefined
}

function directionAt(r: Reader, i: number): { readonly delta: number; readonly last: number } | undefined {
  const d = word(r, i, 'direction')
  return d ? { delta: d.word.delta, last: i + d.length } : undefined
}

/** "Thursday", "last Thursday", "next Thursday evening", "Thursday of last week". */
export function readWeekday(r: Reader, i: number): Reading | undefined {
  const d = directionAt(r, i)
  const k = d?.last ?? i
  const day =
    (d === undefined || isJoined(r.tokens, k)) && isCapital(r, k)
      ? wordThat(r, k, 'weekday', (h) => !h.word.weak && !h.word.plural)
      : undefined
  if (!day) return undefined
  let last = k + day.length
  if (isTitle(r, last)) return undefined
  const part = readPart(r, last)
  if (part) last = part.last
  let weekDelta: number | undefined
  const w = folded(r, last) === 'of' ? last + 1 : last
  const week = isJoined(r.tokens, w) ? directionAt(r, w) : undefined
  if (week && unitAt(r, week.last, (h) => h.word.unit === 'week' && !h.word.plural)) {
    weekDelta = week.delta
    last = week.last + 1
  }
  return {
    expression: {
      kind: 'weekday',
      day: day.word.day,
      ...(d === undefined ? {} : { delta: d.delta }),
      ...(weekDelta === undefined ? {} : { weekDelta }),
      ...(part ? { part: part.part } : {}),
    },
    first: i,
    last,
    rule: d !== undefined ? 'weekday-direction' : weekDelta !== undefined ? 'weekday-of-week' : 'weekday',
  }
}

const TITLES = new Set(
  'times telegraph mirror express mail post herald sun people live school service morning night'.split(' '),
)

/** "The Sunday Times", "Saturday Night Live": names that begin with a weekday. */
function isTitle(r: Reader, i: number): boolean {
  return isCapital(r, i) && TITLES.has(folded(r, i) ?? '') && isJoined(r.tokens, i)
}

const NOT_TODAY = new Set(["'s", 's'])

/** "today", "yesterday evening", "the day before yesterday", "tonight", "last night". */
export function readDayOffset(r: Reader, i: number): Reading | undefined {
  const day = word(r, i, 'dayOffset')
  if (!day || NOT_TODAY.has(folded(r, i + day.length) ?? '')) return undefined
  let last = i + day.length
  const k = isMark(r, last, ',') ? last + 1 : last
  const date = isJoined(r.tokens, k) ? readCalendar(r, k) : undefined
  if (date?.expression.kind === 'calendar' && date.expression.day !== undefined)
    return {
      ...date,
      first: i,
      expression: { ...date.expression, ...(day.word.part ? { part: day.word.part } : {}) },
      rule: `day-offset-${date.rule}`,
    }
  const part = readPart(r, last)
  if (part) last = part.last
  let weekday: number | undefined
  const comma = isMark(r, last, ',(')
  const w = wordThat(r, comma ? last + 1 : last, 'weekday', (h) => !h.word.weak && !h.word.plural)
  if (w && isCapital(r, comma ? last + 1 : last) && (!isMark(r, last, '(') || isMark(r, last + 2, ')'))) {
    weekday = w.word.day
    last = (comma ? last + 1 : last) + w.length + (isMark(r, last, '(') ? 1 : 0)
  }
  const p = part?.part ?? day.word.part
  return {
    expression: {
      kind: 'dayOffset',
      days: day.word.days,
      ...(p ? { part: p } : {}),
      ...(weekday === undefined ? {} : { weekday }),
    },
    first: i,
    last,
    rule: weekday === undefined ? 'day-offset' : 'day-offset-weekday',
  }
}

/** "last week", "this month", "next year", "the previous day" (not ours to date), "last May". */
export function readRelativeUnit(r: Reader, i: number): Reading | undefined {
  const the = folded(r, i) === 'the'
  const k = the ? i + 1 : i
  const d = directionAt(r, k)
  if (!d || (the && !isJoined(r.tokens, k)) || !isJoined(r.tokens, d.last)) return undefined
  const unit = unitAt(r, d.last, (h) => !h.word.plural)
  const said = folded(r, k)!
  if (unit) {
    if (
      said === 'previous' ||
      said === 'following' ||
      said === 'preceding' ||
      (the && (said === 'next' || said === 'last'))
    )
      return { expression: { kind: 'unsaid', type: 'DATE' }, first: i, last: d.last + 1, rule: 'unsaid' }
    if (
      unit.word.unit === 'day' ||
      unit.word.unit === 'second' ||
      unit.word.unit === 'minute' ||
      unit.word.unit === 'hour'
    ) {
      if (said !== 'past' && !(said === 'last' || said === 'next')) return undefined
      return {
        expression: { kind: 'duration', terms: [{ n: 1, unit: unit.word.unit }], toward: d.delta < 0 ? -1 : 1 },
        first: i,
        last: d.last + 1,
        rule: 'unit-direction',
      }
    }
    const rule = d.delta === 0 ? 'this-unit' : 'unit-direction'
    return {
      expression: { kind: 'relativeUnit', unit: unit.word.unit, delta: d.delta },
      first: i,
      last: d.last + 1,
      rule,
    }
  }
  const quarter = wordThat(r, d.last, 'unit', (h) => h.word.unit === 'quarter' && !h.word.plural)
  if (quarter && !the)
    return {
      expression: { kind: 'relativeUnit', unit: 'quarter', delta: d.delta },
      first: i,
      last: d.last + 1,
      rule: 'unit-direction',
    }
  if (the) return undefined
  const month = readMonth(r, d.last)
  if (month)
    return {
      expression: { kind: 'calendar', calendar: month.calendar, month: month.month, delta: d.delta },
      first: i,
      last: month.last,
      rule: 'month-direction',
    }
  return undefined
}

/** "summer 2016", "the summer of 2016", "last summer". */
export function readSeason(r: Reader, i: number): Reading | undefined {
  const d = directionAt(r, i)
  const k = d?.last ?? (folded(r, i) === 'the' ? i + 1 : i)
  const season = isJoined(r.tokens, k) || k === i ? word(r, k, 'season') : undefined
  if (!season) return undefined
  const after = k + season.length
  if (d)
    return {
      expression: { kind: 'season', season: season.word.season, delta: d.delta },
      first: i,
      last: after,
      rule: 'season-direction',
    }
  const of = readOf(r, after)
  if (of?.expression.kind === 'calendar' && of.expression.month === undefined)
    return {
      expression: { kind: 'season', season: season.word.season, of: of.expression },
      first: i,
      last: of.last,
      rule: 'season-of-year',
    }
  if (season.word.weak) return undefined
  const before = folded(r, i - 1) ?? ''
  if (!['in', 'during', 'since', 'until', 'by', 'mid', 'early', 'late'].includes(before)) return undefined
  return { expression: { kind: 'season', season: season.word.season }, first: i, last: after, rule: 'season' }
}

/** What a share, a season or an nth day belongs to. */
export function readOf(r: Reader, i: number): Reading | undefined {
  if (!isJoined(r.tokens, i)) return undefined
  const k = folded(r, i) === 'of' || folded(r, i) === 'in' || isMark(r, i, ',') ? i + 1 : i
  const relative = readRelativeUnit(r, k)
  if (relative && relative.rule !== 'unsaid') return { ...relative, first: i }
  if (folded(r, k) === 'the' && k > i) {
    const unit = unitAt(r, k + 1, (h) => (h.word.unit === 'year' || h.word.unit === 'month') && !h.word.plural)
    if (unit && digitsAt(r, k + 2) === undefined)
      return {
        expression: { kind: 'relativeUnit', unit: unit.word.unit, delta: 0 },
        first: i,
        last: k + 2,
        rule: 'this-unit',
      }
  }
  const month = readMonth(r, k)
  if (month) {
    const date = readCalendar(r, k)
    if (date) return { ...date, first: i }
    return {
      expression: { kind: 'calendar', calendar: month.calendar, month: month.month },
      first: i,
      last: month.last,
      rule: 'month',
    }
  }
  const year = readYearAlone(r, k)
  if (year) return { ...year, first: i }
  const d = digitsAt(r, k)
  if (d?.length === 4 && Number(d) >= 1500 && Number(d) <= 2150)
    return {
      expression: { kind: 'calendar', calendar: 'gregorian', year: Number(d) },
      first: i,
      last: k + 1,
      rule: 'year',
    }
  return undefined
}

function isYear(e: Expression): boolean {
  return e.kind === 'calendar'
    ? e.month === undefined && e.year !== undefined
    : e.kind === 'relativeUnit' && e.unit === 'year'
}

/** "the first quarter of 2016", "the second half of last year", "Q3 2016". */
export function readShare(r: Reader, i: number): Reading | undefined {
  const q = /^q([1-4])$/.exec(
    `${folded(r, i) ?? ''}${r.tokens[i]?.spaceAfter === false ? (digitsAt(r, i + 1) ?? '') : ''}`,
  )
  if (q) {
    const of = readOf(r, i + 2)
    return of && isYear(of.expression)
      ? {
          expression: { kind: 'share', unit: 'quarter', nth: Number(q[1]), of: of.expression },
          first: i,
          last: of.last,
          rule: 'share-of-year',
        }
      : undefined
  }
  const k = folded(r, i) === 'the' ? i + 1 : i
  const final = folded(r, k) === 'last' || folded(r, k) === 'final'
  const n = final ? undefined : ordinal(r, k)
  const at = final ? k + 1 : n?.last
  if (at === undefined || !isJoined(r.tokens, at)) return undefined
  const unit = wordThat(r, at, 'unit', (h) => (h.word.unit === 'quarter' || h.word.unit === 'half') && !h.word.plural)
  if (unit?.word.unit !== 'quarter' && unit?.word.unit !== 'half') return undefined
  const nth = n?.value ?? -1
  if (nth > (unit.word.unit === 'quarter' ? 4 : 2)) return undefined
  const of = readOf(r, at + 1)
  return of && isYear(of.expression)
    ? {
        expression: { kind: 'share', unit: unit.word.unit, nth, of: of.expression },
        first: i,
        last: of.last,
        rule: 'share-of-year',
      }
    : undefined
}

/** "the third week of May", "the first Friday in July", "the last day of the month". */
export function readNth(r: Reader, i: number): Reading | undefined {
  const k = folded(r, i) === 'the' ? i + 1 : i
  const final = folded(r, k) === 'last' || folded(r, k) === 'final'
  const n = final ? undefined : ordinal(r, k)
  const at = final ? k + 1 : n?.last
  if (at === undefined || !isJoined(r.tokens, at)) return undefined
  const nth = n?.value ?? -1
  const weekday = isCapital(r, at) ? wordThat(r, at, 'weekday', (h) => !h.word.weak && !h.word.plural) : undefined
  const unit = wordThat(
    r,
    at,
    'unit',
    (h) => !h.word.plural && (h.word.unit === 'week' || h.word.unit === 'day' || h.word.unit === 'weekend'),
  )
  if (!weekday && !unit) return undefined
  if (folded(r, at + 1) !== 'of' && folded(r, at + 1) !== 'in') return undefined
  const of = readOf(r, at + 1)
  const e = of?.expression
  const fits =
    e &&
    ((e.kind === 'calendar' && e.day === undefined) ||
      (e.kind === 'relativeUnit' && (e.unit === 'month' || e.unit === 'year')))
  if (!of || !fits || (weekday && Math.abs(nth) > 5)) return undefined
  const u = weekday ? { weekday: weekday.word.day } : (unit!.word.unit as 'week' | 'day' | 'weekend')
  return { expression: { kind: 'nth', nth, unit: u, of: e }, first: i, last: of.last, rule: 'nth-of' }
}

/** "the 1980s", "the '80s", "the eighties", "the 19th century". */
export function readLongAgo(r: Reader, i: number): Reading | undefined {
  let k = folded(r, i) === 'the' ? i + 1 : i
  const d = digitsAt(r, k)
  if (d !== undefined && (d.length === 4 || d.length === 2) && d.endsWith('0')) {
    const apostrophe = d.length === 2 && /['’‘]/.test(r.tokens[k - 1]?.text ?? '')
    let s = k + 1
    if (/^['’]$/.test(r.tokens[s]?.text ?? '') && !r.tokens[s]!.spaceBefore) s++
    if (folded(r, s) === 's' && !r.tokens[s]!.spaceBefore && (d.length === 4 || apostrophe)) {
      const n = Number(d)
      if (d.length === 4 && (n < 1000 || n > 2100)) return undefined
      const of: Expression =
        d.length === 4 ? { kind: 'decade', ten: n % 100, century: Math.floor(n / 100) + 1 } : { kind: 'decade', ten: n }
      return { expression: of, first: i, last: s + 1, rule: 'decade' }
    }
  }
  const decade = word(r, k, 'decade')
  if (decade && (k > i || !word(r, i - 1, 'age')) && !word(r, k - 1, 'age') && k > i)
    return { expression: { kind: 'decade', ten: decade.word.ten }, first: i, last: k + 1, rule: 'decade' }
  const n = ordinal(r, k) ?? undefined
  if (!n || n.value < 1 || n.value > 30) return undefined
  k = n.last
  if (r.tokens[k]?.text === '-') k++
  const century = isJoined(r.tokens, k)
    ? wordThat(r, k, 'unit', (h) => h.word.unit === 'century' && !h.word.plural)
    : undefined
  if (!century) return undefined
  const era = next(r, k + 1, 'era')
  const nth = era?.word.era === 'BCE' ? -n.value : n.value
  return { expression: { kind: 'century', nth }, first: i, last: era ? k + 1 + era.length : k + 1, rule: 'century' }
}

/** "early May", "mid-2015", "the end of the year", "late last week", "earlier this month". */
export function readModified(r: Reader, i: number): Reading | undefined {
  const mod = wordThat(r, i, 'mod', (h) => !h.word.weak)
  if (!mod) return undefined
  let k = i + mod.length
  if (r.tokens[k]?.text === '-') k++
  if (!isJoined(r.tokens, k)) return undefined
  const the = folded(r, k) === 'the'
  const long = readLongAgo(r, the ? k : k)
  const inner =
    long ??
    readSeason(r, k) ??
    readCalendarUnit(r, k) ??
    readRelativeUnit(r, k) ??
    (readWeekday(r, k) || undefined) ??
    readPlainUnit(r, k)
  if (!inner || inner.rule === 'unsaid') return undefined
  return {
    expression: { kind: 'modified', mod: mod.word.mod as DateModifier, of: inner.expression },
    first: i,
    last: inner.last,
    rule: `${mod.word.mod.toLowerCase()}-${inner.rule}`,
  }
}

function readCalendarUnit(r: Reader, k: number): Reading | undefined {
  const date = readCalendar(r, k)
  if (date?.expression.kind === 'calendar' && date.expression.day === undefined) return date
  const month = readMonth(r, k)
  if (month)
    return {
      expression: { kind: 'calendar', calendar: month.calendar, month: month.month },
      first: k,
      last: month.last,
      rule: 'month',
    }
  const d = digitsAt(r, k)
  if (d?.length === 4 && Number(d) >= 1500 && Number(d) <= 2150)
    return {
      expression: { kind: 'calendar', calendar: 'gregorian', year: Number(d) },
      first: k,
      last: k + 1,
      rule: 'year',
    }
  return undefined
}

/** "the end of the month": the one of publication. */
function readPlainUnit(r: Reader, k: number): Reading | undefined {
  if (folded(r, k) !== 'the') return undefined
  const unit = unitAt(
    r,
    k + 1,
    (h) => !h.word.plural && ['week', 'month', 'year', 'decade', 'century', 'weekend'].includes(h.word.unit),
  )
  return unit
    ? { expression: { kind: 'relativeUnit', unit: unit.word.unit, delta: 0 }, first: k, last: k + 2, rule: 'this-unit' }
    : undefined
}

export function readFeast(r: Reader, i: number): Reading | undefined {
  const d = directionAt(r, i)
  const k = d?.last ?? i
  const feast = isCapital(r, k) ? word(r, k, 'feast') : undefined
  if (!feast) return undefined
  const after = k + feast.length
  if (d)
    return {
      expression: { kind: 'feast', feast: feast.word.feast, delta: d.delta },
      first: i,
      last: after,
      rule: 'feast',
    }
  const of = readOf(r, after)
  const year =
    of &&
    isYear(of.expression) &&
    !(of.expression.kind === 'relativeUnit' && of.last === after + 2 && folded(r, after) === 'of')
  return {
    expression: { kind: 'feast', feast: feast.word.feast, ...(of && year ? { of: of.expression } : {}) },
    first: i,
    last: of && year ? of.last : after,
    rule: 'feast',
  }
}

const SET_UNITS: Readonly<Record<string, string>> = {
  hour: 'PT1H',
  minute: 'PT1M',
  day: 'P1D',
  week: 'P1W',
  month: 'P1M',
  year: 'P1Y',
  decade: 'P1DE',
  weekend: 'XXXX-WXX-WE',
}

/** "every day", "each Thursday", "daily", "on Mondays", "every two weeks". */
export function readSet(r: Reader, i: number): Reading | undefined {
  const one = isCapital(r, i) && !r.tokens[i]!.lineBefore ? undefined : word(r, i, 'set')
  const before = folded(r, i - 1)
  if (one && before !== 'a' && before !== 'the')
    return { expression: { kind: 'set', value: one.word.value }, first: i, last: i + 1, rule: 'set-word' }
  const plural = isCapital(r, i) ? wordThat(r, i, 'weekday', (h) => h.word.plural === true) : undefined
  if (plural)
    return {
      expression: { kind: 'set', value: `XXXX-WXX-${plural.word.day}` },
      first: i,
      last: i + 1,
      rule: 'set-weekdays',
    }
  const every = word(r, i, 'every')
  if (!every || !isJoined(r.tokens, i + 1)) return undefined
  const k = i + 1
  const weekday = wordThat(r, k, 'weekday', (h) => !h.word.weak && !h.word.plural)
  if (weekday)
    return {
      expression: { kind: 'set', value: `XXXX-WXX-${weekday.word.day}` },
      first: i,
      last: k + 1,
      rule: 'set-every',
    }
  const part = wordThat(r, k, 'part', (h) => h.word.bare === true)
  if (part)
    return {
      expression: { kind: 'set', value: `XXXX-XX-XXT${part.word.part}` },
      first: i,
      last: k + 1,
      rule: 'set-every',
    }
  const unit = unitAt(r, k, (h) => !h.word.plural)
  const value = unit ? SET_UNITS[unit.word.unit] : undefined
  if (value) return { expression: { kind: 'set', value }, first: i, last: k + 1, rule: 'set-every' }
  const n = cardinal(r, k)
  const units = n ? unitAt(r, n.last) : undefined
  const letter = units ? SET_UNITS[units.word.unit] : undefined
  return n && letter?.startsWith('P')
    ? {
        expression: { kind: 'set', value: letter.replace('1', String(n.value)) },
        first: i,
        last: n.last + 1,
        rule: 'set-every',
      }
    : undefined
}

export function readRest(r: Reader, i: number): Reading | undefined {
  const rest = word(r, i, 'rest')
  if (!rest) return undefined
  const k = i + rest.length
  const unit = folded(r, k) === 'the' ? unitAt(r, k + 1) : undefined
  if (unit && ['day', 'week', 'month', 'year', 'decade'].includes(unit.word.unit))
    return { expression: { kind: 'rest', unit: unit.word.unit, delta: 0 }, first: i, last: k + 2, rule: 'rest-of-unit' }
  const relative = readRelativeUnit(r, k)
  return relative?.expression.kind === 'relativeUnit'
    ? {
        expression: { kind: 'rest', unit: relative.expression.unit, delta: relative.expression.delta },
        first: i,
        last: relative.last,
        rule: 'rest-of-unit',
      }
    : undefined
}

/** "the same day", "that week", "the day before": hangs on what was told. */
export function readUnsaid(r: Reader, i: number): Reading | undefined {
  const k = folded(r, i) === 'the' ? i + 1 : i
  const same = word(r, k, 'same')
  if (!same || (folded(r, k) === 'same' && k === i)) return undefined
  const unit = unitAt(r, k + 1, (h) => !h.word.plural && ['day', 'week', 'month', 'year'].includes(h.word.unit))
  return unit ? { expression: { kind: 'unsaid', type: 'DATE' }, first: i, last: k + 2, rule: 'unsaid' } : undefined
}

export function readReference(r: Reader, i: number): Reading | undefined {
  const ref = word(r, i, 'reference')
  return ref
    ? { expression: { kind: 'reference', value: ref.word.value }, first: i, last: i + ref.length, rule: 'reference' }
    : undefined
}
