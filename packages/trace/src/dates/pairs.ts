import type { Token } from '#text'
import type { DateMention, Finding } from '../model.ts'
import { formatDay, parseIso } from './civil.ts'
import { fromHijri } from './hijri.ts'
import type { ReadDate } from './read-date.ts'

/** Days by which a Hijri date may differ from the Gregorian one beside it before the two contradict each other. */
const TOLERANCE = 2

/** Words that may stand between the two halves of one date. */
const BETWEEN = new Set(
  'الموافق الموافقه المصادف يوافق ما ل اي من يوم في = / - – ( [ ، , ; corresponding to equivalent or i.e . i e'.split(
    ' ',
  ),
)
const LONGEST = 5

/**
 * Joins Hijri and Gregorian dates that stand side by side («26 رجب 1437هـ الموافق 3 مايو 2016م») and checks them against each
 * other. A pair that agrees settles the day of the Hijri date; one that does not is a finding, and both keep their
 * own values.
 */
export function findCalendarPairs(
  _source: string,
  tokens: readonly Token[],
  read: readonly ReadDate[],
): { readonly dates: readonly DateMention[]; readonly findings: readonly Finding[] } {
  const dates = read.map((r) => r.mention)
  const findings: Finding[] = []
  for (let i = 0; i + 1 < read.length; i++) {
    const a = read[i]!
    const b = read[i + 1]!
    const hijri = isHijriDay(a) ? a : isHijriDay(b) ? b : undefined
    const other = hijri === a ? b : a
    if (!hijri || !isGregorianDay(other) || !isBeside(tokens, a, b)) continue
    const at = hijri === a ? i : i + 1
    const day = parseIso(other.mention.value!)!.day
    const own = parseIso(hijri.mention.value!)!.day
    const apart = day - own
    if (Math.abs(apart) > TOLERANCE) {
      findings.push({
        code: 'calendar-mismatch',
        params: { hijri: hijri.mention.value!, gregorian: other.mention.value!, days: Math.abs(apart) },
        spans: [a.mention.span, b.mention.span],
      })
      continue
    }
    const { alternatives: _a, interval: _i, ...rest } = dates[at]!
    dates[at] = {
      ...rest,
      value: formatDay(day),
      calendar: calendarThatGives(hijri, day) ?? rest.calendar,
      interval: { begin: formatDay(day), end: formatDay(day) },
    }
  }
  return { dates, findings }
}

function isHijriDay(r: ReadDate): boolean {
  const e = r.reading.expression
  return e.kind === 'calendar' && e.calendar === 'hijri' && e.day !== undefined && r.mention.value !== null
}

/** Only a date with its own year tests another: one without it was resolved by guess. */
function isGregorianDay(r: ReadDate): boolean {
  const e = r.reading.expression
  return (
    e.kind === 'calendar' &&
    e.calendar === 'gregorian' &&
    e.day !== undefined &&
    e.year !== undefined &&
    r.mention.value !== null
  )
}

function isBeside(tokens: readonly Token[], a: ReadDate, b: ReadDate): boolean {
  const from = a.reading.last
  const to = b.reading.first
  if (to - from > LONGEST) return false
  for (let k = from; k < to; k++) if (!BETWEEN.has(tokens[k]!.folded)) return false
  return true
}

/** The calendar in which the Hijri date falls on that very day, where exactly one of the two does. */
function calendarThatGives(hijri: ReadDate, day: number): DateMention['calendar'] | undefined {
  const e = hijri.reading.expression
  if (e.kind !== 'calendar' || e.year === undefined || e.month === undefined || e.day === undefined) return undefined
  const date = { year: e.year, month: e.month, day: e.day }
  const umm = fromHijri(date, 'umalqura') === day
  const civil = fromHijri(date, 'civil') === day
  if (umm === civil) return undefined
  return umm ? 'hijri-umalqura' : 'hijri-civil'
}
