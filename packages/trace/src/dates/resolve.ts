import type { PartOfDay } from '../model.ts'
import { choose } from './choose.ts'
import { formatDay, formatWeek, fromDay, parseIso, toDay, two, weekdayOf } from './civil.ts'
import { coverageOf } from './coverage.ts'
import type { ClockExpression, Expression } from './expression.ts'
import { FEASTS } from './feasts.ts'
import { hijriYearsWithin, toHijri } from './hijri.ts'
import { formatTerms } from './period.ts'
import { mismatch, resolveCalendar } from './resolve-calendar.ts'
import { resolveHijri } from './resolve-hijri.ts'
import { resolveRange } from './resolve-range.ts'
import { resolveNth, resolveOffset, resolveRelativeUnit, resolveRest, spanOfTerms } from './resolve-unit.ts'
import { type Anchor, GREGORIAN, type Resolved, unsettled } from './resolved.ts'

/** Turns what the words say into a value, given the day of publication; see `DateMention` for the forms of values. */
export function resolve(e: Expression, anchor: Anchor): Resolved {
  switch (e.kind) {
    case 'calendar':
      return resolveCalendar(e, anchor)
    case 'weekday':
      return resolveWeekday(e, anchor)
    case 'dayOffset':
      return resolveDayOffset(e, anchor)
    case 'offset':
      return resolveOffset(e, anchor)
    case 'relativeUnit':
      return resolveRelativeUnit(e.unit, e.delta, anchor)
    case 'duration': {
      const value = formatTerms(e.terms)
      const coverage = e.toward === undefined ? undefined : spanOfTerms(e.terms, e.toward, anchor)
      return { ...GREGORIAN, type: 'DURATION', value, ...(coverage ? { coverage } : {}) }
    }
    case 'set':
      return resolveSet(e)
    case 'clock':
      return resolveClock(e, anchor)
    case 'part':
      return { ...GREGORIAN, type: 'TIME', value: `T${e.part}`, part: e.part }
    case 'range':
      return resolveRange(e, anchor, resolve)
    case 'open':
      return resolveOpen(e, anchor)
    case 'decade':
      return resolveDecade(e, anchor)
    case 'century':
      return e.nth > 0
        ? { ...GREGORIAN, type: 'DATE', value: two(e.nth - 1) }
        : { ...GREGORIAN, type: 'DATE', value: `${year(1 + e.nth * 100)}/${year((e.nth + 1) * 100)}` }
    case 'season':
      return resolveSeason(e, anchor)
    case 'share': {
      const of = e.of ? resolve(e.of, anchor) : unsettled('DATE')
      const letter = e.unit === 'quarter' ? 'Q' : 'H'
      const n = e.nth === -1 ? (e.unit === 'quarter' ? 4 : 2) : e.nth
      return of.value === null
        ? unsettled('DATE', `XXXX-${letter}${n}`)
        : { ...GREGORIAN, type: 'DATE', value: `${of.value}-${letter}${n}` }
    }
    case 'nth':
      return resolveNth(e, e.of ? resolve(e.of, anchor) : unsettled('DATE'))
    case 'weekOf': {
      const of = resolve(e.of, anchor)
      const day = of.value === null ? undefined : parseIso(of.value)?.day
      return day === undefined ? unsettled('DATE') : { ...GREGORIAN, type: 'DATE', value: formatWeek(day) }
    }
    case 'reference':
      return { ...GREGORIAN, type: 'DATE', value: e.value }
    case 'modified':
      return resolveModified(e, anchor)
    case 'feast':
      return resolveFeast(e, anchor)
    case 'rest':
      return resolveRest(e.unit, e.delta, anchor)
    case 'unsaid':
      return e.future && anchor.tense === 'future' ? resolve(e.future, anchor) : unsettled(e.type, e.stated)
  }
}

function year(y: number): string {
  return y < 0 ? `-${String(-y).padStart(4, '0')}` : String(y).padStart(4, '0')
}

function resolveWeekday(e: Extract<Expression, { kind: 'weekday' }>, anchor: Anchor): Resolved {
  const stated = `XXXX-WXX-${e.day}`
  const part = e.part ? { part: e.part } : {}
  const { published } = anchor
  if (published === undefined) return unsettled('DATE', stated, e.part)
  const done = (day: number, ...others: number[]): Resolved => {
    const eve = e.eve ? [day - 1] : []
    const alternatives = [...others, ...eve].map(formatDay)
    return {
      ...GREGORIAN,
      type: 'DATE',
      value: formatDay(day),
      stated,
      ...part,
      ...(alternatives.length > 0 ? { alternatives } : {}),
    }
  }
  if (e.weekDelta !== undefined) {
    const monday = published - weekdayOf(published) + 1
    return done(monday + e.weekDelta * 7 + e.day - 1)
  }
  // «هذا الثلاثاء» with no verb to tell: the one of this week.
  if (e.delta === 0 && !anchor.told) return done(published - weekdayOf(published) + e.day)
  const back = (weekdayOf(published) - e.day + 7) % 7
  const latest = published - back
  const next = back === 0 ? published : latest + 7
  if (e.delta !== undefined && e.delta < 0) return done((back === 0 ? published : latest + 7) + 7 * e.delta)
  // "Next Thursday" is to some the one of the next week: kept as another reading.
  if (e.delta !== undefined && e.delta > 0) return done(latest + 7 * e.delta, latest + 7 * (e.delta + 1))
  if (anchor.tense === 'future') return done(next, back === 0 ? published + 7 : latest)
  return done(latest, back === 0 ? published - 7 : latest + 7)
}

function resolveDayOffset(e: Extract<Expression, { kind: 'dayOffset' }>, anchor: Anchor): Resolved {
  if (anchor.published === undefined) return unsettled('DATE', undefined, e.part)
  const day = anchor.published + e.days
  const part = e.part ? { part: e.part } : {}
  const against = mismatch(e.weekday, day)
  if (against.problems === undefined || e.weekday === undefined)
    return { ...GREGORIAN, type: 'DATE', value: formatDay(day), ...part }
  // «أمس الخميس» printed on a Saturday: either the word or the day of publication is wrong, and nothing tells which.
  const back = (weekdayOf(day) - e.weekday + 7) % 7
  const nearest = e.days > 0 ? day - back + 7 : day - back
  return { ...unsettled('DATE', undefined, e.part), alternatives: [formatDay(day), formatDay(nearest)], ...against }
}

function resolveClock(e: ClockExpression, anchor: Anchor): Resolved {
  const { hour, sure } = hourOf(e)
  const time = (h: number) => `T${two(h)}:${two(e.minute ?? 0)}${e.second === undefined ? '' : `:${two(e.second)}`}`
  const other = !sure && hour >= 1 && hour <= 12 ? (hour + 12) % 24 : undefined
  const part = e.part ? { part: e.part } : {}
  if (!e.on)
    return {
      ...GREGORIAN,
      type: 'TIME',
      value: time(hour),
      ...(other === undefined ? {} : { alternatives: [time(other)] }),
      ...part,
    }
  const day = resolve(e.on, anchor)
  if (day.value === null)
    return { ...day, type: 'TIME', ...(day.stated ? { stated: day.stated + time(hour) } : {}), ...part }
  const alternatives = [
    ...(day.alternatives ?? []).map((d) => d + time(hour)),
    ...(other === undefined ? [] : [day.value + time(other)]),
  ]
  const { alternatives: _a, stated, ...rest } = day
  return {
    ...rest,
    type: 'TIME',
    value: day.value + time(hour),
    ...(stated ? { stated: stated + time(hour) } : {}),
    ...(alternatives.length > 0 ? { alternatives } : {}),
    ...part,
  }
}

/** The hour of 24, and whether the words settle the half of the day. */
export function hourOf(e: ClockExpression): { readonly hour: number; readonly sure: boolean } {
  const h = e.hour % 24
  if (e.exact || h > 12 || h === 0) return { hour: h, sure: true }
  switch (e.part) {
    case 'AF':
    case 'EV':
      return { hour: h === 12 ? 12 : h + 12, sure: true }
    case 'NI':
      return { hour: h === 12 ? 0 : h >= 6 ? h + 12 : h, sure: true }
    case 'MI':
      return { hour: h <= 4 ? h + 12 : h, sure: true }
    case 'MO':
      return { hour: h === 12 ? 0 : h, sure: true }
    default:
      return { hour: h, sure: false }
  }
}

function resolveSet(e: Extract<Expression, { kind: 'set' }>): Resolved {
  if (!e.clock) return { ...GREGORIAN, type: 'SET', value: e.value }
  const part = /T(MO|MI|AF|EV|NI)$/.exec(e.value)?.[1] as PartOfDay | undefined
  const { hour } = hourOf(part && !e.clock.part ? { ...e.clock, part } : e.clock)
  const day = e.value.startsWith('XXXX') ? e.value.replace(/T\w\w$/, '') : 'XXXX-XX-XX'
  return { ...GREGORIAN, type: 'SET', value: `${day}T${two(hour)}:${two(e.clock.minute ?? 0)}` }
}

function resolveOpen(e: Extract<Expression, { kind: 'open' }>, anchor: Anchor): Resolved {
  const of = resolve(e.of, anchor)
  const form = (v: string) => (e.side === 'since' ? `${v}/..` : `../${v}`)
  if (of.value === null) return { ...of, type: 'RANGE', ...(of.stated ? { stated: form(of.stated) } : {}) }
  const cover = coverageOf(of.value)
  const { part: _p, mod, stated, alternatives, ...rest } = of
  // "Until the end of the year" ends with its last day; "since the beginning" begins with its first.
  const edge =
    cover && e.side === 'until' && mod === 'END'
      ? cover.end
      : cover && e.side === 'since' && (mod === 'START' || of.value.includes('/'))
        ? cover.begin
        : undefined
  const value = edge === undefined || edge === null ? of.value : formatDay(edge)
  if (value.includes('/')) return { ...rest, type: 'RANGE', value: form(value.slice(value.indexOf('/') + 1)) }
  return {
    ...rest,
    type: 'RANGE',
    value: form(value),
    ...(stated ? { stated: form(stated) } : {}),
    ...(alternatives && edge === undefined ? { alternatives: alternatives.map(form) } : {}),
    ...(mod && edge === undefined ? { mod } : {}),
  }
}

function resolveDecade(e: Extract<Expression, { kind: 'decade' }>, anchor: Anchor): Resolved {
  const now = anchor.published === undefined ? undefined : fromDay(anchor.published).year
  const make = (century: number): Resolved => ({ ...GREGORIAN, type: 'DATE', value: String(century * 10 + e.ten / 10) })
  if (e.century !== undefined) return make(e.century - 1)
  if (e.centuryDelta !== undefined)
    return now === undefined ? unsettled('DATE', `XX${e.ten / 10}`) : make(Math.floor(now / 100) + e.centuryDelta)
  const stated = `XX${e.ten / 10}`
  // No date of publication: the eighties are those of the last century until the next eighties have begun.
  if (now === undefined) return e.ten >= 30 ? { ...make(19), stated } : unsettled('DATE', stated)
  const century = Math.floor(now / 100)
  const begun = century * 100 + e.ten <= now
  const first = make(begun ? century : century - 1)
  return { ...first, stated, ...(begun ? { alternatives: [make(century - 1).value!] } : {}) }
}

/** The last month of each season, northern: a past tense takes the season that has begun. */
const FIRST_MONTH = { SP: 3, SU: 6, FA: 9, WI: 12 } as const

function resolveSeason(e: Extract<Expression, { kind: 'season' }>, anchor: Anchor): Resolved {
  const make = (y: number | string): Resolved => ({
    ...GREGORIAN,
    type: 'DATE',
    value: `${y}-${e.season}`,
    stated: e.season,
  })
  if (e.of) {
    const of = resolve(e.of, anchor)
    return of.value === null ? unsettled('DATE', e.season) : make(of.value)
  }
  if (anchor.published === undefined) return unsettled('DATE', e.season)
  const now = fromDay(anchor.published)
  const begins = (y: number) => toDay(y, FIRST_MONTH[e.season], 1)
  const ends = (y: number) => begins(y) + 92
  if (e.delta === 0) return make(now.year)
  if (e.delta !== undefined && e.delta < 0) return make(ends(now.year) < anchor.published ? now.year : now.year - 1)
  if (e.delta !== undefined) return make(begins(now.year) > anchor.published ? now.year : now.year + 1)
  const past = begins(now.year) <= anchor.published ? now.year : now.year - 1
  const future = ends(now.year) >= anchor.published ? now.year : now.year + 1
  const [chosen, other] = anchor.tense === 'future' ? [future, past] : [past, future]
  return { ...make(chosen), ...(chosen === other ? {} : { alternatives: [`${other}-${e.season}`] }) }
}

function resolveModified(e: Extract<Expression, { kind: 'modified' }>, anchor: Anchor): Resolved {
  const of = resolve(e.of, anchor)
  if (e.mod !== 'BEFORE' && e.mod !== 'AFTER') return { ...of, mod: e.mod }
  const cover = of.value === null ? undefined : coverageOf(of.value)
  if (!cover) return { ...of, mod: e.mod }
  const before = e.mod === 'BEFORE'
  return {
    ...of,
    mod: e.mod,
    coverage: before
      ? { begin: null, end: cover.begin === null ? null : cover.begin - 1 }
      : { begin: cover.end === null ? null : cover.end + 1, end: null },
  }
}

function resolveFeast(e: Extract<Expression, { kind: 'feast' }>, anchor: Anchor): Resolved {
  const feast = FEASTS[e.feast]
  if (!feast) return unsettled('DATE')
  const of = e.of ? resolve(e.of, anchor).value : undefined
  const y = of ? Number(of.slice(0, 4)) : undefined
  if (feast.calendar === 'hijri') {
    const date = { kind: 'calendar', calendar: 'hijri', month: feast.month, day: feast.day } as const
    if (y === undefined) return resolveHijri({ ...date, ...(e.delta === undefined ? {} : { delta: e.delta }) }, anchor)
    const within = hijriYearsWithin(y, feast.month, 'umalqura')[0] ?? toHijri(toDay(y, 7, 1), 'umalqura').year
    return resolveHijri({ ...date, year: within }, anchor)
  }
  const stated = feast.stated ? { stated: feast.stated } : {}
  if (y !== undefined) return { ...GREGORIAN, type: 'DATE', value: formatDay(feast.dayIn(y)), ...stated }
  if (anchor.published === undefined) return unsettled('DATE', feast.stated || undefined)
  const now = fromDay(anchor.published).year
  const days = [-2, -1, 0, 1, 2].map((k) => feast.dayIn(now + k))
  const { chosen, other } = choose(days, anchor.published, e.delta, anchor.tense, now)
  if (chosen === undefined) return unsettled('DATE', feast.stated || undefined)
  return {
    ...GREGORIAN,
    type: 'DATE',
    value: formatDay(chosen),
    ...stated,
    ...(other === undefined ? {} : { alternatives: [formatDay(other)] }),
  }
}
