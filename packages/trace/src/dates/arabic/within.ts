import type { DateModifier } from '../../model.ts'
import type { Expression, Reading } from '../expression.ts'
import { formatTerms } from '../period.ts'
import { endsHere, folded, isJoined, isMark, next, ordinal, type Reader, word, wordThat } from '../reader.ts'
import { readCalendar } from './calendar.ts'
import { readDuration } from './duration.ts'
import { isThis, readDirection } from './month.ts'
import { readDayOffset, readLongAgo, readOf, readPartOfDay, readRelativeUnit, readWeekday } from './relative.ts'

/** «صيف 2013», «الصيف الماضي», «خريف العام المقبل», «هذا الشتاء». */
export function readSeason(r: Reader, i: number): Reading | undefined {
  const demonstrative = isThis(r, i)
  const k = demonstrative ? i + 1 : i
  const season = wordThat(r, k, 'season', (h) => h.prep !== 'ك')
  if (!season || (demonstrative && !isJoined(r.tokens, k))) return undefined
  const { season: name } = season.word
  const after = k + season.length
  const d = readDirection(r, after)
  if (demonstrative || d)
    return {
      expression: { kind: 'season', season: name, delta: d?.delta ?? 0 },
      first: i,
      last: d?.last ?? after,
      rule: 'season-direction',
    }
  const of = readOf(r, after)
  if (of && (of.expression.kind === 'calendar' || of.expression.kind === 'relativeUnit')) {
    const whole = of.expression.kind === 'calendar' ? of.expression.month === undefined : of.expression.unit === 'year'
    if (whole)
      return {
        expression: { kind: 'season', season: name, of: of.expression },
        first: i,
        last: of.last,
        rule: 'season-of-year',
      }
  }
  if (season.word.weak || !(IN.has(folded(r, i - 1) ?? '') || (season.def && endsHere(r, after)))) return undefined
  return { expression: { kind: 'season', season: name }, first: i, last: after, rule: 'season' }
}

const IN = new Set([
  'في',
  'خلال',
  'منذ',
  'حتي',
  'منتصف',
  'مطلع',
  'اواخر',
  'نهايه',
  'بدايه',
  'طوال',
  'وفي',
  'بحلول',
  'فصل',
])

/** «الربع الثالث من عام 2016», «النصف الأول من العام». */
export function readShare(r: Reader, i: number): Reading | undefined {
  const unit = wordThat(r, i, 'unit', (h) => h.word.unit === 'quarter' || h.word.unit === 'half')
  if (!unit || (unit.word.unit !== 'quarter' && unit.word.unit !== 'half')) return undefined
  const place = readPlace(r, i + 1, unit.word.unit === 'quarter' ? 4 : 2)
  if (!place) return undefined
  const of = readOf(r, place.last)
  const year =
    of &&
    (of.expression.kind === 'calendar'
      ? of.expression.month === undefined
      : of.expression.kind === 'relativeUnit' && of.expression.unit === 'year')
  if (!of || !year) return undefined
  return {
    expression: { kind: 'share', unit: unit.word.unit, nth: place.nth, of: of.expression },
    first: i,
    last: of.last,
    rule: 'share-of-year',
  }
}

function readPlace(r: Reader, i: number, most: number): { readonly nth: number; readonly last: number } | undefined {
  if (!isJoined(r.tokens, i)) return undefined
  const last = wordThat(r, i, 'last', (h) => h.def && !h.conj)
  if (last) return { nth: -1, last: i + 1 }
  const n = ordinal(r, i)
  return n?.definite && n.value <= most ? { nth: n.value, last: n.last } : undefined
}

/** «الأسبوع الثالث من مايو», «أول يوم جمعة من يوليو», «آخر خميس من رمضان», «السبت الثاني من الشهر», «اليوم الأول من». */
export function readNth(r: Reader, i: number): Reading | undefined {
  const final = wordThat(r, i, 'final', (h) => !h.def && h.prep === '')
  const first = final ? undefined : ordinal(r, i)
  const leading = final
    ? { nth: -1, last: i + 1 }
    : first && !first.definite
      ? { nth: first.value, last: first.last }
      : undefined
  if (leading && leading.nth <= 53 && isJoined(r.tokens, leading.last)) {
    let k = leading.last
    const day = wordThat(
      r,
      k,
      'unit',
      (h) => h.word.unit === 'day' && !h.word.plural && h.word.count === undefined && !h.def,
    )
    if (day) k++
    const weekday = isJoined(r.tokens, k) ? wordThat(r, k, 'weekday', (h) => !h.conj && h.prep === '') : undefined
    if (weekday && Math.abs(leading.nth) <= 5)
      return nth(r, i, leading.nth, { weekday: weekday.word.day }, k + weekday.length)
    const week = isJoined(r.tokens, leading.last)
      ? wordThat(r, leading.last, 'unit', (h) => h.word.unit === 'week' && !h.word.plural && h.word.count === undefined)
      : undefined
    if (week) return nth(r, i, leading.nth, 'week', leading.last + 1)
    // «أول أيام رمضان», «آخر يوم من العام»
    const days = wordThat(r, leading.last, 'unit', (h) => h.word.unit === 'day' && !h.def && h.word.count === undefined)
    if (days) return nth(r, i, leading.nth, 'day', leading.last + 1)
    return undefined
  }
  const week = wordThat(
    r,
    i,
    'unit',
    (h) => (h.word.unit === 'week' || h.word.unit === 'day') && h.def && !h.word.plural && h.word.count === undefined,
  )
  if (week && (week.word.unit === 'week' || week.word.unit === 'day')) {
    const place = readPlace(r, i + 1, 53)
    return place ? nth(r, i, place.nth, week.word.unit, place.last) : undefined
  }
  const dayWord = wordThat(
    r,
    i,
    'unit',
    (h) => h.word.unit === 'day' && !h.def && h.word.count === undefined && !h.word.plural,
  )
  const k = dayWord ? i + 1 : i
  const weekday = wordThat(r, k, 'weekday', (h) => !h.word.weak)
  if (!weekday || (dayWord && !isJoined(r.tokens, k))) return undefined
  const place = readPlace(r, k + weekday.length, 5)
  if (!place || place.nth === -1) return undefined
  const of = nth(r, i, place.nth, { weekday: weekday.word.day }, place.last)
  if (of) return of
  // «السبت الثاني» with nothing after it: of the month of publication.
  if (!endsHere(r, place.last)) return undefined
  return {
    expression: {
      kind: 'nth',
      nth: place.nth,
      unit: { weekday: weekday.word.day },
      of: { kind: 'relativeUnit', unit: 'month', delta: 0 },
    },
    first: i,
    last: place.last,
    rule: 'nth-weekday',
  }
}

type NthUnit = Extract<Expression, { kind: 'nth' }>['unit']

function nth(r: Reader, first: number, n: number, unit: NthUnit, last: number): Reading | undefined {
  const of = readOf(r, last)
  const inMonthOrYear =
    of &&
    (of.expression.kind === 'calendar'
      ? of.expression.day === undefined
      : of.expression.kind === 'relativeUnit' && (of.expression.unit === 'month' || of.expression.unit === 'year'))
  if (of && inMonthOrYear)
    return { expression: { kind: 'nth', nth: n, unit, of: of.expression }, first, last: of.last, rule: 'nth-of' }
  return undefined
}

/** «مطلع العام», «منتصف مايو», «أواخر 2015», «نهاية الأسبوع المقبل», «أوائل الثمانينيات». */
export function readModified(r: Reader, i: number): Reading | undefined {
  const mod = wordThat(r, i, 'mod', (h) => !h.word.weak && h.prep !== 'ك')
  if (!mod) return undefined
  const k = i + mod.length
  const inner = readInner(r, k)
  if (!inner) return undefined
  return {
    expression: { kind: 'modified', mod: mod.word.mod as DateModifier, of: inner.expression },
    first: i,
    last: inner.last,
    rule: `${mod.word.mod.toLowerCase()}-${inner.rule}`,
  }
}

function readInner(r: Reader, k: number): Reading | undefined {
  if (!isJoined(r.tokens, k)) return undefined
  const season = readSeason(r, k)
  if (season) return season
  const long = readLongAgo(r, k)
  if (long) return long
  const year = readCalendar(r, k)
  if (year?.expression.kind === 'calendar' && year.expression.day === undefined) return year
  const relative = readRelativeUnit(r, k)
  if (relative) return relative
  const part = readPartOfDay(r, k) ?? readWeekday(r, k) ?? readWholePart(r, k)
  if (part) return part
  const offset = readDayOffset(r, k)
  if (offset) return offset
  const unit = wordThat(
    r,
    k,
    'unit',
    (h) => h.def && !h.word.plural && h.word.count === undefined && INNER.has(h.word.unit) && !h.word.weak,
  )
  if (unit)
    return {
      expression: { kind: 'relativeUnit', unit: unit.word.unit, delta: 0 },
      first: k,
      last: k + 1,
      rule: 'this-unit',
    }
  return undefined
}

/** «في وقت متأخر من الليل»: a part of the day with its article. */
function readWholePart(r: Reader, k: number): Reading | undefined {
  const p = wordThat(r, k, 'part', (h) => (h.def || h.length > 1) && !h.conj && h.prep === '')
  return p
    ? { expression: { kind: 'part', part: p.word.part }, first: k, last: k + p.length, rule: 'part-of-day' }
    : undefined
}

const INNER = new Set(['week', 'month', 'year'])

/** «عيد الأضحى», «عيد الميلاد الماضي», «رأس السنة 2016». */
export function readFeast(r: Reader, i: number): Reading | undefined {
  const feast = wordThat(r, i, 'feast', (h) => h.prep !== 'ك')
  if (!feast) return undefined
  const k = i + feast.length
  const d = readDirection(r, k)
  if (d && !d.office)
    return {
      expression: { kind: 'feast', feast: feast.word.feast, delta: d.delta },
      first: i,
      last: d.last,
      rule: 'feast',
    }
  const of = readOf(r, k)
  const year =
    of &&
    (of.expression.kind === 'calendar'
      ? of.expression.month === undefined
      : of.expression.kind === 'relativeUnit' && of.expression.unit === 'year')
  return {
    expression: { kind: 'feast', feast: feast.word.feast, ...(of && year ? { of: of.expression } : {}) },
    first: i,
    last: of && year ? of.last : k,
    rule: 'feast',
  }
}

const SET_UNITS: Readonly<Record<string, string>> = {
  second: 'PT1S',
  minute: 'PT1M',
  hour: 'PT1H',
  day: 'P1D',
  week: 'P1W',
  month: 'P1M',
  year: 'P1Y',
  decade: 'P1DE',
  century: 'P1CE',
  weekend: 'XXXX-WXX-WE',
}

/** «كل يوم», «كل خميس», «كل يوم جمعة», «كل ثلاثة أشهر», «يوميا», «أيام الاثنين», «كل صباح». */
export function readSet(r: Reader, i: number): Reading | undefined {
  const one = word(r, i, 'set')
  if (one && !one.def)
    return { expression: { kind: 'set', value: one.word.value }, first: i, last: i + one.length, rule: 'set-word' }
  const days = wordThat(r, i, 'unit', (h) => h.word.unit === 'day' && h.word.plural === true && !h.def)
  if (days) {
    const w = next(r, i + 1, 'weekday')
    return w && !w.conj && !w.word.weak
      ? {
          expression: { kind: 'set', value: `XXXX-WXX-${w.word.day}` },
          first: i,
          last: i + 1 + w.length,
          rule: 'set-weekdays',
        }
      : undefined
  }
  const every = word(r, i, 'every')
  if (!every || every.def) return undefined
  let k = i + every.length
  if (!isJoined(r.tokens, k)) return undefined
  const dayWord = wordThat(
    r,
    k,
    'unit',
    (h) => h.word.unit === 'day' && !h.def && !h.word.plural && h.word.count === undefined,
  )
  if (dayWord && next(r, k + 1, 'weekday')) k++
  const weekday = wordThat(r, k, 'weekday', (h) => !h.conj && h.prep === '')
  if (weekday)
    return {
      expression: { kind: 'set', value: `XXXX-WXX-${weekday.word.day}` },
      first: i,
      last: k + weekday.length,
      rule: 'set-every',
    }
  const part = wordThat(r, k, 'part', (h) => !h.def && !h.conj && h.prep === '')
  if (part)
    return {
      expression: { kind: 'set', value: `XXXX-XX-XXT${part.word.part}` },
      first: i,
      last: k + part.length,
      rule: 'set-every',
    }
  const month = next(r, k, 'month')
  if (month && !month.conj && !month.word.rare && month.word.calendar === 'gregorian' && !month.word.weak)
    return {
      expression: { kind: 'set', value: `XXXX-${String(month.word.month).padStart(2, '0')}` },
      first: i,
      last: k + month.length,
      rule: 'set-every',
    }
  const d = readDuration(r, k)
  if (!d || d.definite || d.terms.length !== 1 || (d.weak && d.bare)) return undefined
  const t = d.terms[0]!
  if (t.n === undefined) return undefined
  if (t.n === 1) {
    const value = SET_UNITS[t.unit]
    return value ? { expression: { kind: 'set', value }, first: i, last: d.last, rule: 'set-every' } : undefined
  }
  return { expression: { kind: 'set', value: formatTerms(d.terms) }, first: i, last: d.last, rule: 'set-every' }
}

/** «بقية الأسبوع», «باقي العام». */
export function readRest(r: Reader, i: number): Reading | undefined {
  const rest = wordThat(r, i, 'rest', (h) => !h.def)
  if (!rest || !isJoined(r.tokens, i + 1)) return undefined
  const relative = readRelativeUnit(r, i + 1)
  if (relative?.expression.kind === 'relativeUnit')
    return {
      expression: { kind: 'rest', unit: relative.expression.unit, delta: relative.expression.delta },
      first: i,
      last: relative.last,
      rule: 'rest-of-unit',
    }
  const unit = wordThat(
    r,
    i + 1,
    'unit',
    (h) => (INNER.has(h.word.unit) || h.word.unit === 'day') && h.def && !h.word.plural,
  )
  return unit
    ? { expression: { kind: 'rest', unit: unit.word.unit, delta: 0 }, first: i, last: i + 2, rule: 'rest-of-unit' }
    : undefined
}

/** «الآن», «حاليا», «مؤخرا», «قريبا». */
export function readReference(r: Reader, i: number): Reading | undefined {
  const ref = wordThat(r, i, 'reference', (h) => !h.def && h.prep === '')
  if (!ref) return undefined
  // «قريبا من» is "near", «أخيرا» also "finally" at the head of a sentence.
  const f = folded(r, i + ref.length)
  if (ref.word.value === 'FUTURE_REF' && (f === 'من' || f === 'جدا')) return undefined
  if (ref.length === 1 && folded(r, i)!.endsWith('اخيرا') && !isMark(r, i + 1, '.،')) return undefined
  return { expression: { kind: 'reference', value: ref.word.value }, first: i, last: i + ref.length, rule: 'reference' }
}
