import type { Unit } from '#lexicon/dates'
import type { PartOfDay } from '../../model.ts'
import type { Expression, Reading } from '../expression.ts'
import {
  cardinal,
  endsHere,
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
import { readCalendar, readYearAlone } from './calendar.ts'
import { isThis, readDirection, readMonth } from './month.ts'

type Unitlike = HitOf<'unit'>

/** Heads of office whose «العام» is an adjective: «الأمين العام الحالي» is no year. */
const GENERAL = new Set(
  'الامين امين المدير مدير المدعي مدعي الناءب ناءب القاءد قاءد القنصل المفتش المراقب المفوض المنسق الراي القطاع الشان المجال المسءول الكاتب السكرتير المشرف الحاكم المقرر الوكيل المستشفي الموتمر المءتمر الاتحاد المجلس العمل النظام'.split(
    ' ',
  ),
)

function isOffice(r: Reader, i: number, office: boolean): boolean {
  const before = folded(r, i - 1) ?? ''
  if (before.length < 3) return false
  const bare = before.replace(/^[وفبلك](?=ال)/, '').replace(/^لل/, 'ال')
  return GENERAL.has(bare) || (office && bare.startsWith('ال') && bare.length > 4)
}

function singular(r: Reader, i: number): Unitlike | undefined {
  return wordThat(r, i, 'unit', (h) => !h.word.plural && h.word.count === undefined && !h.word.construct)
}

/** «الأسبوع الماضي», «هذا العام», «العام المقبل», «عطلة نهاية الأسبوع». */
export function readRelativeUnit(r: Reader, i: number): Reading | undefined {
  if (isThis(r, i)) {
    const unit = isJoined(r.tokens, i + 1) ? singular(r, i + 1) : undefined
    if (unit && !unit.conj && !unit.prep && isDateUnit(unit)) {
      if (unit.def || unit.word.unit === 'weekend')
        return relative(unit.word.unit, 0, i, i + 1 + unit.length, 'this-unit')
    }
    return undefined
  }
  const unit = singular(r, i)
  if (!unit || !isDateUnit(unit)) return undefined
  const k = i + unit.length
  if (unit.word.unit === 'weekend') {
    const d = readDirection(r, k)
    return relative('weekend', d?.delta ?? 0, i, d?.last ?? k, d ? 'unit-direction' : 'this-unit')
  }
  if (!unit.def) return undefined
  if (unit.word.unit === 'day') return readTheDay(r, i, k)
  const d = readDirection(r, k)
  if (d) {
    if (unit.word.unit === 'year' && folded(r, i)!.endsWith('عام') && isOffice(r, i, d.office)) return undefined
    if (d.office && d.delta !== 0) return unsaid(i, d.last)
    // «الدقيقة الأخيرة» of a match.
    if (word(r, k, 'last') && unit.word.unit !== 'week' && unit.word.unit !== 'month') return unsaid(i, d.last)
    if (unit.word.unit === 'hour' || unit.word.unit === 'minute' || unit.word.unit === 'second')
      return {
        expression: { kind: 'duration', terms: [{ n: 1, unit: unit.word.unit }], toward: d.delta < 0 ? -1 : 1 },
        first: i,
        last: d.last,
        rule: 'unit-direction',
      }
    return relative(unit.word.unit, d.delta, i, d.last, 'unit-direction')
  }
  // «الشهر نفسه», «العام ذاته»: the one told of before.
  const same = next(r, k, 'same')
  if (same && /^(?:نفس|ذات)[هها]/.test(folded(r, k) ?? '')) return unsaid(i, k + 1)
  return undefined
}

function isDateUnit(u: Unitlike): boolean {
  return u.word.unit !== 'quarter' && u.word.unit !== 'half'
}

function relative(unit: Unit, delta: number, first: number, last: number, rule: string): Reading {
  return { expression: { kind: 'relativeUnit', unit, delta }, first, last, rule }
}

function unsaid(first: number, last: number, future?: Expression): Reading {
  return { expression: { kind: 'unsaid', type: 'DATE', ...(future ? { future } : {}) }, first, last, rule: 'unsaid' }
}

/** «اليوم التالي», «اليوم السابق», «اليوم نفسه», «اليوم الماضي»: not today. */
function readTheDay(r: Reader, first: number, k: number): Reading | undefined {
  const d = readDirection(r, k)
  if (d?.office) {
    if (d.delta === 0) return undefined
    return d.delta > 0 ? unsaid(first, d.last, { kind: 'dayOffset', days: d.delta }) : unsaid(first, d.last)
  }
  // «اليوم الأخير» is the final day of something, «اليوم الماضي» yesterday.
  if (d && word(r, k, 'last')) return unsaid(first, d.last)
  if (d) return { expression: { kind: 'dayOffset', days: d.delta }, first, last: d.last, rule: 'unit-direction' }
  const same = next(r, k, 'same')
  return same && /^(?:نفس|ذات)/.test(folded(r, k) ?? '') ? unsaid(first, k + 1) : undefined
}

const NOT_TODAY = new Set(
  'العالمي الدولي الوطني القومي الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي التاريخي الموعود الواحد الدراسي الختامي الافتتاحي المفتوح الطويل الاسود الاكبر المشهود'.split(
    ' ',
  ),
)
const THAT_DAY = new Set(['ذلك', 'تلك', 'بتلك', 'بذلك', 'لتلك', 'وتلك', 'وذلك'])
const THAT = new Set([
  'ذلك',
  'ذاك',
  'بذلك',
  'لذلك',
  'وذلك',
  'طوال',
  'طيله',
  'نصف',
  'مدار',
  'منتصف',
  'كل',
  'جدول',
  'هذا',
])

/** «أمس», «اليوم», «غداً», «أول من أمس», «أمس الخميس». */
export function readDayOffset(r: Reader, i: number): Reading | undefined {
  const day = wordThat(r, i, 'dayOffset', (h) => h.prep !== 'ك' && !(h.prep === 'ل' && h.word.weak))
  if (!day) return undefined
  let last = i + day.length
  // «في أمس الحاجة»: the direst need.
  if (folded(r, last) === 'الحاجه') return undefined
  if (THAT_DAY.has(folded(r, i - 1) ?? '')) return undefined
  if (day.word.weak && day.length === 1) {
    // «مرة في اليوم»: in a day.
    if (folded(r, i - 1) === 'في') return undefined
    const after = folded(r, last) ?? ''
    if (isJoined(r.tokens, last) && NOT_TODAY.has(after) && !word(r, last, 'weekday')) return undefined
    if (THAT.has(folded(r, i - 1) ?? '')) return undefined
    if (isJoined(r.tokens, last) && (readDirection(r, last) || next(r, last, 'same'))) return undefined
  }
  // «غد» without its alef is a tomorrow only by itself or after a preposition; the length of the entry settles it.
  let weekday: number | undefined
  const bracket = isMark(r, last, '(،,')
  const w = wordThat(r, bracket ? last + 1 : last, 'weekday', (h) => !h.word.weak && !h.conj && h.prep === '')
  if (w && (bracket || isJoined(r.tokens, last)) && !(bracket && !isMark(r, last + 2, ')') && isMark(r, last, '('))) {
    weekday = w.word.day
    last = bracket ? last + 1 + w.length + (isMark(r, last, '(') ? 1 : 0) : last + w.length
  }
  // «اليوم الخميس 3 مايو»: the date outweighs the word.
  const date = isMark(r, i + day.length, '،,(') ? undefined : readCalendar(r, i + day.length)
  if (date?.expression.kind === 'calendar' && date.expression.day !== undefined && isJoined(r.tokens, i + day.length))
    return {
      ...date,
      first: i,
      expression: { ...date.expression, ...(day.word.part ? { part: day.word.part } : {}) },
      rule: `day-offset-${date.rule}`,
    }
  const part = readPartAfter(r, last)
  const partOfDay = part?.part ?? day.word.part
  return {
    expression: {
      kind: 'dayOffset',
      days: day.word.days,
      ...(weekday === undefined ? {} : { weekday }),
      ...(partOfDay ? { part: partOfDay } : {}),
    },
    first: i,
    last: part?.last ?? last,
    rule: weekday === undefined ? 'day-offset' : 'day-offset-weekday',
  }
}

/** «مساء», «صباحا», «بعد الظهر», «في المساء» after a day. */
export function readPartAfter(r: Reader, i: number): { readonly part: PartOfDay; readonly last: number } | undefined {
  if (!isJoined(r.tokens, i)) return undefined
  const mod = wordThat(r, i, 'mod', (h) => !h.word.weak && h.length > 2)
  const k = mod ? i + mod.length : folded(r, i) === 'في' || folded(r, i) === 'من' ? i + 1 : i
  const p = wordThat(r, k, 'part', (h) => !h.conj && h.prep === '')
  if (!p) return undefined
  // A bare part of the day before another noun belongs to what follows: «الخميس مساء الجمعة» does not occur.
  const definite = p.def || p.length > 1 || k > i
  const adverbial = ADVERBS.has(r.tokens[k]!.folded)
  return definite || adverbial ? { part: p.word.part, last: k + p.length } : undefined
}

const ADVERBS = new Set(['صباحا', 'مساء', 'ظهرا', 'فجرا', 'ليلا', 'عصرا', 'الليله'])

/** «الخميس», «يوم الخميس الماضي», «هذا الخميس», «الثلاثاء من الأسبوع الماضي», «الخميس مساء». */
export function readWeekday(r: Reader, i: number): Reading | undefined {
  let k = i
  let demonstrative = isThis(r, k)
  if (demonstrative) k++
  const dayWord = wordThat(
    r,
    k,
    'unit',
    (h) => h.word.unit === 'day' && (h.word.count === undefined || h.word.construct === true),
  )
  const plural = dayWord?.word.plural === true
  if (dayWord && !dayWord.def) k++
  if (k > i && isThis(r, k)) {
    demonstrative = true
    k++
  }
  if (k > i && !isJoined(r.tokens, k)) return undefined
  const day = wordThat(
    r,
    k,
    'weekday',
    (h) => h.prep !== 'ك' && (!h.word.weak || (k > i && dayWord !== undefined && !h.conj)),
  )
  if (!day || plural) return undefined
  if (k === i && NOT_WEEKDAY.has(folded(r, i - 1) ?? '')) return undefined
  // «الاثنين» is also "the two": «بين الاثنين», «كلا الاثنين».
  if (day.word.day === 1 && k === i && TWO.has(folded(r, i - 1) ?? '')) return undefined
  let last = k + day.length
  let delta: number | undefined = demonstrative ? 0 : undefined
  let weekDelta: number | undefined
  const early = readPartAfter(r, last)
  if (early) last = early.last
  const d = readDirection(r, last)
  if (d && !d.office) {
    delta = d.delta
    last = d.last
  } else if (d && d.delta > 0) {
    // «الخميس التالي»: the Thursday after something told of.
    return unsaid(i, d.last, { kind: 'weekday', day: day.word.day, delta: 1 })
  } else {
    const week = readOfWeek(r, last)
    if (week) {
      weekDelta = week.delta
      last = week.last
    }
  }
  const part = early ?? readPartAfter(r, last)
  if (part && part !== early) last = part.last
  return {
    expression: {
      kind: 'weekday',
      day: day.word.day,
      ...(delta === undefined ? {} : { delta }),
      ...(weekDelta === undefined ? {} : { weekDelta }),
      ...(part ? { part: part.part } : {}),
    },
    first: i,
    last,
    rule: delta !== undefined ? 'weekday-direction' : weekDelta !== undefined ? 'weekday-of-week' : 'weekday',
  }
}

const NOT_WEEKDAY = new Set(['خطبه', 'امام', 'خطيب', 'جامع', 'مسجد', 'قناه', 'صحيفه', 'جريده'])
const TWO = new Set(['بين', 'كلا', 'كلي', 'هذين', 'هءلاء', 'احد'])

function readOfWeek(r: Reader, i: number): { readonly delta: number; readonly last: number } | undefined {
  let k = i
  if (folded(r, k) === 'من' && isJoined(r.tokens, k)) k++
  const demonstrative = isThis(r, k) && isJoined(r.tokens, k)
  if (demonstrative) k++
  const week = isJoined(r.tokens, k)
    ? wordThat(r, k, 'unit', (h) => h.word.unit === 'week' && h.def && !h.word.plural && h.word.count === undefined)
    : undefined
  if (!week) return undefined
  const d = readDirection(r, k + 1)
  if (d) return { delta: d.delta, last: d.last }
  return demonstrative ? { delta: 0, last: k + 1 } : undefined
}

/** Adds the part of day to a day read after it: «مساء الاثنين», «فجر أمس», «صباح 3 مايو». */
export function readPartOfDay(r: Reader, i: number): Reading | undefined {
  const demonstrative = isThis(r, i)
  const part = wordThat(r, demonstrative ? i + 1 : i, 'part', (h) => h.prep !== 'ك')
  if (!part) return undefined
  const k = (demonstrative ? i + 1 : i) + part.length
  const eve = part.word.part === 'NI' && folded(r, k - 1)!.endsWith('ليله')
  if (!part.def || part.length > 1) {
    const at = folded(r, k) === 'من' ? k + 1 : k
    const day = isJoined(r.tokens, k) ? readDay(r, at) : undefined
    if (day) {
      const e = day.expression
      const p = part.word.part
      if (e.kind === 'weekday')
        return {
          ...day,
          first: i,
          expression: { ...e, part: p, ...(eve ? { eve: true } : {}) },
          rule: `part-${day.rule}`,
        }
      if (e.kind === 'dayOffset' || e.kind === 'calendar')
        return { ...day, first: i, expression: { ...e, part: p }, rule: `part-${day.rule}` }
    }
  }
  // «الليلة الماضية», «مساء» alone.
  const d = readDirection(r, k)
  if (d && part.def && part.word.bare)
    return {
      expression: { kind: 'dayOffset', days: d.delta < 0 ? -1 : d.delta, part: part.word.part },
      first: i,
      last: d.last,
      rule: 'part-direction',
    }
  return undefined
}

function readDay(r: Reader, i: number): Reading | undefined {
  const weekday = readWeekday(r, i)
  const date = readCalendar(r, i)
  const offset = readDayOffset(r, i)
  let best: Reading | undefined
  for (const c of [date, weekday, offset]) {
    if (!c) continue
    if (c === date && (c.expression.kind !== 'calendar' || c.expression.day === undefined)) continue
    if (!best || c.last > best.last) best = c
  }
  return best
}

/** A part of the day with no day: «في الصباح», «بعد الظهر», «ليلا». */
export function readPartAlone(r: Reader, i: number): Reading | undefined {
  const inPart = folded(r, i) === 'في' || folded(r, i) === 'خلال'
  const k = inPart ? i + 1 : i
  const part = wordThat(r, k, 'part', (h) => !h.conj && h.prep === '')
  if (!part || (inPart && !isJoined(r.tokens, k))) return undefined
  const wide = part.length > 1 && part.word.bare === true
  if (!(inPart && part.def && part.word.bare) && !wide && !(ADVERBS.has(folded(r, k) ?? '') && part.length === 1))
    return undefined
  if (!inPart && folded(r, k) === 'مساء' && !endsHere(r, k + 1)) return undefined
  // «بعد ظهر» needs its day.
  if (wide && !endsWithArticle(r, k + part.length - 1)) return undefined
  return { expression: { kind: 'part', part: part.word.part }, first: i, last: k + part.length, rule: 'part-of-day' }
}

function endsWithArticle(r: Reader, i: number): boolean {
  return (folded(r, i) ?? '').startsWith('ال')
}

const DECADE_DIGITS = /^\d{4}$/

/** «الثمانينيات», «ثمانينيات القرن الماضي», «القرن التاسع عشر», «العقد الماضي» (by unit). */
export function readLongAgo(r: Reader, i: number): Reading | undefined {
  const decade = word(r, i, 'decade')
  if (decade) {
    const k = i + 1
    if (isJoined(r.tokens, k) && isAge(r, k)) return undefined
    const century = isJoined(r.tokens, k) ? readCentury(r, k) : undefined
    const of = century?.expression
    return {
      expression: {
        kind: 'decade',
        ten: decade.word.ten,
        ...(of?.kind === 'century' ? { century: of.nth } : {}),
        ...(of?.kind === 'relativeUnit' ? { centuryDelta: of.delta } : {}),
      },
      first: i,
      last: century?.last ?? k,
      rule: century ? 'decade-of-century' : 'decade',
    }
  }
  const century = readCentury(r, i)
  return century?.expression.kind === 'century' ? century : undefined
}

function isAge(r: Reader, i: number): boolean {
  const f = folded(r, i)
  return f === 'من' ? word(r, i + 1, 'age') !== undefined : word(r, i, 'age') !== undefined
}

function readCentury(r: Reader, i: number): Reading | undefined {
  const at = folded(r, i) === 'من' ? i + 1 : i
  const unit = wordThat(r, at, 'unit', (h) => h.word.unit === 'century' && h.def && !h.word.plural && !h.word.count)
  if (!unit) return undefined
  const k = at + 1
  const d = readDirection(r, k)
  if (d) return relative('century', d.delta, i, d.last, 'unit-direction')
  if (!isJoined(r.tokens, k)) return undefined
  const n = ordinal(r, k) ?? cardinal(r, k)
  if (!n || !Number.isInteger(n.value) || n.value < 1 || n.value > 30 || DECADE_DIGITS.test(n.digits ?? ''))
    return undefined
  const era = next(r, n.last, 'era')
  if (era?.word.era === 'AH') return undefined
  const nth = era?.word.era === 'BCE' ? -n.value : n.value
  return {
    expression: { kind: 'century', nth },
    first: i,
    last: era && !era.conj ? n.last + era.length : n.last,
    rule: 'century',
  }
}

/** What a season, a quarter, a week or a feast belongs to: a year, a month, «العام الماضي», «هذا الشهر». */
export function readOf(r: Reader, i: number): Reading | undefined {
  if (!isJoined(r.tokens, i)) return undefined
  let k = i
  if (isMark(r, k, '،,')) k++
  if (folded(r, k) === 'من' || folded(r, k) === 'في') k++
  if (!isJoined(r.tokens, k)) return undefined
  const relativeUnit = readRelativeUnit(r, k)
  if (relativeUnit) return { ...relativeUnit, first: i }
  const unit = wordThat(
    r,
    k,
    'unit',
    (h) => (h.word.unit === 'year' || h.word.unit === 'month') && h.def && !h.word.plural,
  )
  if (unit && r.tokens[k + 1]?.kind !== 'number' && !cardinal(r, k + 1))
    return relative(unit.word.unit, 0, i, k + 1, 'this-unit')
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
  const year = readYearAlone(r, k) ?? bareYear(r, k)
  return year && { ...year, first: i }
}

function bareYear(r: Reader, k: number): Reading | undefined {
  const n = cardinal(r, k)
  if (n?.form === 'cardinal' && n.value >= 1900 && n.value <= 2100)
    return {
      expression: { kind: 'calendar', calendar: 'gregorian', year: n.value },
      first: k,
      last: n.last,
      rule: 'year',
    }
  const t = r.tokens[k]
  if (t?.kind !== 'number' || !DECADE_DIGITS.test(t.folded)) return undefined
  const year = Number(t.folded)
  if (year < 1300 || year > 2200) return undefined
  return { expression: { kind: 'calendar', calendar: 'gregorian', year }, first: k, last: k + 1, rule: 'year' }
}
