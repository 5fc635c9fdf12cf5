import { coverageOf } from '../../packages/trace/src/dates/index.ts'
import type { DateMention } from '../../packages/trace/src/model.ts'

/** What a case expects of one expression: a timex and, where the reference date settles it, the days or times. */
export interface Expected {
  readonly timex: string
  /** Resolutions for a past and a future reading; each a value or a pair of ends. */
  readonly resolutions: readonly (readonly [string | undefined, string | undefined])[]
}

/** How a value agrees: as written, as the same days, at the coarser grain of its unit, or not at all. */
export type Agreement = 'same' | 'grain' | 'no'

const MINUTE = 60
const DAY = 86_400
const SECONDS: Readonly<Record<string, number>> = { Y: 365 * DAY, M: 30 * DAY, W: 7 * DAY, D: DAY }

/** Seconds of an ISO 8601 duration, months of 30 and years of 365 days as Recognizers-Text has them. */
export function secondsOf(duration: string): number | undefined {
  const m = /^P((?:[\d.]+[YMWD]|\d+DE|\d+CE)*)(?:T((?:[\d.]+[HMS])+))?$/.exec(duration)
  if (!m || duration === 'P') return undefined
  let total = 0
  for (const [, n, unit] of (m[1] ?? '').matchAll(/([\d.]+)(DE|CE|[YMWD])/g)) {
    if (unit === 'DE') total += Number(n) * 10 * SECONDS.Y!
    else if (unit === 'CE') total += Number(n) * 100 * SECONDS.Y!
    else total += Number(n) * SECONDS[unit!]!
  }
  for (const [, n, unit] of (m[2] ?? '').matchAll(/([\d.]+)([HMS])/g))
    total += Number(n) * (unit === 'H' ? 60 * MINUTE : unit === 'M' ? MINUTE : 1)
  return total
}

/**
 * Whether a value is of the kind that a case asks for. One that is not («في 10 أيام» as a duration, where the case means the
 * tenth day from now) is counted apart: that reading is not supported.
 */
export function isComparable(type: string, mention: DateMention): boolean {
  const kind = type.replace('datetimeV2.', '')
  const value = mention.value ?? ''
  switch (kind) {
    case 'date':
      return mention.type === 'DATE'
    case 'daterange':
      return (
        mention.type === 'DATE' ||
        (mention.type === 'RANGE' && !value.includes('T')) ||
        (mention.type === 'DURATION' && mention.interval !== undefined)
      )
    case 'time':
      return mention.type === 'TIME'
    case 'timerange':
      return mention.type === 'RANGE' || /^T[A-Z]/.test(value)
    case 'datetime':
      return (mention.type === 'TIME' && /^\d/.test(value)) || value.endsWith('_REF')
    case 'datetimerange':
      return (
        mention.type === 'RANGE' ||
        mention.type === 'DURATION' ||
        (mention.type === 'DATE' && mention.partOfDay !== undefined)
      )
    case 'duration':
      return mention.type === 'DURATION'
    case 'set':
      return mention.type === 'SET'
    default:
      return true
  }
}

/** T7, T07, T07:00 and T07:00:00 are one time. */
function normalTime(value: string): string {
  return value
    .replace(/^XXXX-XX-XX(?=T)/, '')
    .replace(
      /T(\d{1,2})(?::(\d{2}))?(?::(\d{2}))?(?:\.\d+)?$/,
      (_, h: string, m?: string, s?: string) => `T${h.padStart(2, '0')}:${m ?? '00'}:${s ?? '00'}`,
    )
}

function normalTimex(timex: string): string {
  return normalTime(timex)
}

interface Edges {
  readonly begin: string | null
  readonly end: string | null
}

/** First and last day, or time, of our value. */
function edges(mention: DateMention): Edges | undefined {
  if (mention.value === null) return undefined
  if (mention.interval && !mention.value.includes('T')) return mention.interval
  const [from, to] = mention.value.split('/')
  if (to === undefined) return { begin: normalTime(mention.value), end: normalTime(mention.value) }
  return { begin: from === '..' ? null : normalTime(from!), end: to === '..' ? null : normalTime(to) }
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - DAY * 1000).toISOString().slice(0, 10)
}

function point(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text
  const time = /^(?:(\d{4}-\d{2}-\d{2})[ T])?(\d{1,2}:\d{2}(?::\d{2})?)$/.exec(text)
  return time ? normalTime(`${time[1] ?? ''}T${time[2]}`) : undefined
}

/** The triple (begin,end,duration) of Recognizers-Text. */
function triple(timex: string): readonly string[] | undefined {
  return timex.startsWith('(') ? timex.slice(1, -1).split(',') : undefined
}

export function isUsable(expected: Expected): boolean {
  if (expected.timex === '') return false
  return !expected.resolutions.some(([a]) => a?.startsWith('0001'))
}

/**
 * Compares a value with what a case expects. Same: the timex as written, or the very day, time or interval of one of
 * the resolutions (past or future: the verb decides ours, the case allows both), an interval's end taken inclusive or
 * exclusive. Grain: an offset in months or years that we keep at its unit (TIMEX3: "two months ago" is a month), which
 * holds the expected day.
 */
export function agree(mention: DateMention, expected: Expected): Agreement {
  const { value } = mention
  if (value === null) return 'no'
  const ours = mention.partOfDay && mention.type === 'DATE' ? `${value}T${mention.partOfDay}` : value
  if (normalTimex(expected.timex) === normalTime(ours) || expected.timex === value) return 'same'
  const own = secondsOf(value)
  if (own !== undefined) {
    const parts = triple(expected.timex)
    const wanted = secondsOf(parts?.[2] ?? expected.timex)
    // A duration that ends or begins at publication: its length is the value, the exact ends a convention.
    if (wanted !== undefined && Math.abs(own - wanted) < 1) return overlaps(mention, parts) ? 'same' : 'no'
    if (mention.interval && expected.resolutions.some((r) => sameEdges(mention.interval!, r))) return 'same'
    return 'no'
  }
  const unresolved = expected.resolutions.every(([a]) => a === undefined)
  if (unresolved)
    return mention.stated !== undefined && normalTimex(mention.stated) === normalTimex(expected.timex) ? 'same' : 'no'
  // A part of a day is compared as a part of that day: the hours it spans are a convention.
  const part = /T(MO|MI|AF|EV|NI|DT)$/.exec(expected.timex)
  if (part) {
    const day = expected.resolutions.some(([a]) => a?.slice(0, 10) === value)
    return mention.partOfDay === part[1] && day ? 'same' : 'no'
  }
  if (mention.mod && isModifier(mention.mod) && instantiates(expected.timex, value)) return 'same'
  const e = edges(mention)
  if (e && expected.resolutions.some((r) => sameEdges(e, r))) return 'same'
  if (mention.rule.includes('offset') && /^\d{4}(-\d{2})?$/.test(value)) {
    const cover = coverageOf(value)
    const days = expected.resolutions.map(([a]) =>
      a === undefined ? undefined : Date.parse(`${a.slice(0, 10)}T00:00:00Z`) / (DAY * 1000),
    )
    if (cover && days.some((d) => d !== undefined && cover.begin! <= d && d <= cover.end!)) return 'grain'
  }
  return 'no'
}

/** "The end of March": the unit is the value, the hours or days it starts with a convention of the reference. */
function isModifier(mod: string): boolean {
  return mod === 'START' || mod === 'MID' || mod === 'END'
}

function instantiates(timex: string, value: string): boolean {
  return (
    timex.length === value.length && [...timex].every((c, i) => c === value[i] || (c === 'X' && /\d/.test(value[i]!)))
  )
}

function overlaps(mention: DateMention, parts: readonly string[] | undefined): boolean {
  const [begin, end] = parts ?? []
  const own = mention.interval
  if (!begin || !end || !own?.begin || !own.end || !/^\d{4}-\d{2}-\d{2}/.test(begin)) return true
  return own.begin <= end.slice(0, 10) && begin.slice(0, 10) <= own.end
}

function sameEdges(ours: Edges, [a, b]: readonly [string | undefined, string | undefined]): boolean {
  const begin = point(a)
  const end = point(b)
  if (begin === undefined && end === undefined) return false
  if (b === undefined && a !== undefined && ours.end !== null) return ours.begin === begin && ours.end === begin
  if (begin === undefined) return ours.begin === null && (ours.end === end || ours.end === dayBefore(end!.slice(0, 10)))
  if (end === undefined) return ours.end === null && ours.begin === begin
  const isDay = end.length === 10
  // The reference closes a range before the unit named as its end (2014 to 2018 ends 2018-01-01); ours takes it in.
  return (
    ours.begin === begin &&
    (ours.end === end ||
      (isDay && ours.end === dayBefore(end)) ||
      (isDay && ours.end?.slice(0, 4) === end.slice(0, 4) && end.endsWith('-01-01')))
  )
}
