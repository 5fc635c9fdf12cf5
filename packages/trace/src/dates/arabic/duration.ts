import type { Unit } from '#lexicon/dates'
import type { Reading, Term } from '../expression.ts'
import {
  cardinal,
  endsHere,
  folded,
  type HitOf,
  isJoined,
  isMark,
  next,
  type Reader,
  relationAt,
  word,
  wordThat,
} from '../reader.ts'
import { readDirection } from './month.ts'

export interface DurationReading {
  readonly terms: readonly Term[]
  readonly last: number
  /** A unit without a number: «شهر», «سنوات». A duration only where the words before ask for one. */
  readonly bare: boolean
  /** The unit is also another word («عقود»). */
  readonly weak: boolean
  readonly definite: boolean
}

const LONGEST_TERMS = 5

/** Units of which there may be several; «النصف» and «الربع» are shares of a year. */
const COUNTED = new Set<Unit>(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century'])

function unitAt(r: Reader, i: number, test: (h: HitOf<'unit'>) => boolean = () => true): HitOf<'unit'> | undefined {
  return wordThat(r, i, 'unit', (h) => !h.word.construct && COUNTED.has(h.word.unit) && h.length === 1 && test(h))
}

/** «ثلاثة أيام», «يومين», «شهر واحد ويومين», «ساعة ونصف», «نصف ساعة», «بضعة أشهر», «الأيام الثلاثة». */
export function readDuration(r: Reader, i: number): DurationReading | undefined {
  const terms: Term[] = []
  let last = i
  let bare = false
  let weak = false
  let definite = false
  let conj: boolean | undefined
  let k = i
  while (terms.length < LONGEST_TERMS) {
    const term = readTerm(r, k, conj)
    if (!term || terms.some((t) => t.unit === term.terms[0]!.unit)) break
    terms.push(...term.terms)
    last = term.last
    bare = terms.length === 1 && term.bare
    weak ||= term.weak
    definite ||= term.definite
    if (term.bare && term.plural) break
    const more = joint(r, last)
    if (more === undefined) break
    k = more.at
    conj = more.attached
    const half = fraction(r, k, conj)
    if (half !== undefined) {
      const unit = terms[terms.length - 1]!.unit
      terms[terms.length - 1] = { n: (terms[terms.length - 1]!.n ?? 1) + half, unit }
      last = k + 1
      if (unitAt(r, last, (h) => h.word.unit === unit && h.def && !h.conj) && isJoined(r.tokens, last)) last++
      bare = false
      break
    }
  }
  if (terms.length === 0) return undefined
  return { terms, last, bare, weak, definite }
}

/** The place of a further term: after و (attached or apart), or after a comma before a number. */
function joint(r: Reader, i: number): { readonly at: number; readonly attached: boolean | undefined } | undefined {
  if (!isJoined(r.tokens, i)) return undefined
  const f = folded(r, i)
  if (f === 'و') return { at: i + 1, attached: false }
  if (isMark(r, i, '،,') && r.tokens[i + 1]?.kind === 'number' && unitAt(r, i + 2))
    return { at: i + 1, attached: false }
  const lexed = r.lexed[i]
  if (lexed?.numbers.some((n) => n.conj) || lexed?.dates.some((d) => d.conj && d.word.is === 'unit'))
    return { at: i, attached: true }
  return undefined
}

function fraction(r: Reader, i: number, conj: boolean | undefined): number | undefined {
  for (const n of r.lexed[i]?.numbers ?? [])
    if (n.word.is === 'fraction' && !n.word.plural && (conj === undefined || n.conj === conj)) return n.word.value
  return undefined
}

interface TermReading {
  readonly terms: readonly Term[]
  readonly last: number
  readonly bare: boolean
  readonly plural: boolean
  readonly weak: boolean
  readonly definite: boolean
}

function readTerm(r: Reader, i: number, conj: boolean | undefined): TermReading | undefined {
  const okay = (h: { readonly conj: boolean }) => conj === undefined || h.conj === conj
  // بضعة أيام, عدة أشهر
  const vague = word(r, i, 'vague')
  if (vague && okay(vague) && !vague.def) {
    const unit = unitAt(r, i + vague.length, (h) => h.word.plural === true)
    if (unit && isJoined(r.tokens, i + vague.length))
      return term(undefined, unit, i + vague.length + 1, { definite: unit.def })
  }
  const unit = unitAt(r, i, okay)
  if (unit) {
    if (unit.word.count) return term(unit.word.count, unit, i + 1, { definite: unit.def })
    if (unit.word.plural) return readPlural(r, i, unit)
    // شهر واحد; a bare singular counts one where something asks for a duration.
    const one = isJoined(r.tokens, i + 1) ? cardinal(r, i + 1) : undefined
    if (one?.value === 1 && one.form === 'cardinal' && !unit.def) return term(1, unit, one.last, {})
    const whole = next(r, i + 1, 'whole')
    if (whole && !whole.conj && !unit.def) return term(1, unit, i + 1 + whole.length, {})
    return term(1, unit, i + 1, { bare: true, definite: unit.def })
  }
  const number = cardinal(r, i)
  if (!number || (conj === true && r.tokens[i]!.kind === 'number')) return undefined
  if (!isJoined(r.tokens, number.last)) return undefined
  const counted = unitAt(r, number.last, (h) => !h.conj && h.prep === '' && h.word.count === undefined)
  if (!counted || isScore(r, i)) return undefined
  // «فاز 2-0 يوم السبت»: the day belongs to its name.
  if (counted.word.unit === 'day' && !counted.word.plural && next(r, number.last + 1, 'weekday')) return undefined
  if (counted.def && number.form !== 'fraction' && !number.definite && !counted.word.plural) return undefined
  const whole = next(r, number.last + 1, 'whole')
  return term(number.value, counted, number.last + 1 + (whole && !whole.def && !whole.conj ? whole.length : 0), {
    definite: counted.def || number.definite,
  })
}

/** The second figure of a result or a range: «2-0». */
function isScore(r: Reader, i: number): boolean {
  return isMark(r, i - 1, '-–') && r.tokens[i - 2]?.kind === 'number' && r.tokens[i]!.kind === 'number'
}

/** «شهر العسل», «يوم الراحة»: a unit before a noun with the article names something else. */
function isNamed(r: Reader, i: number): boolean {
  const f = folded(r, i)
  return f?.startsWith('ال') === true && f.length > 3 && isJoined(r.tokens, i) && !next(r, i, 'direction')
}

/** «الأيام الثلاثة», «الساعات الـ48», «الأشهر القليلة», «سنوات». */
function readPlural(r: Reader, i: number, unit: HitOf<'unit'>): TermReading | undefined {
  const k = i + 1
  if (isJoined(r.tokens, k)) {
    const vague = word(r, k, 'vague')
    if (vague && !vague.conj && vague.def === unit.def)
      return term(undefined, unit, k + vague.length, { definite: unit.def })
    const number = unit.def ? cardinal(r, k) : undefined
    if (number && (number.definite || number.form === 'digits') && number.form !== 'fraction')
      return term(number.value, unit, number.last, { definite: true })
  }
  return term(undefined, unit, k, { bare: true, plural: true, definite: unit.def })
}

function term(
  n: number | undefined,
  unit: HitOf<'unit'>,
  last: number,
  more: { readonly bare?: boolean; readonly plural?: boolean; readonly definite?: boolean },
): TermReading {
  return {
    terms: [{ n, unit: unit.word.unit }],
    last,
    bare: more.bare ?? false,
    plural: more.plural ?? false,
    weak: unit.word.weak === true,
    definite: more.definite ?? false,
  }
}

/** Words between a preposition and its duration: «قبل نحو شهرين», «منذ أكثر من عام». */
function readApprox(
  r: Reader,
  i: number,
): { readonly mod: 'APPROX' | 'LESS_THAN' | 'MORE_THAN'; readonly last: number } | undefined {
  const m = isJoined(r.tokens, i) ? wordThat(r, i, 'mod', (h) => h.word.weak === true && !h.def) : undefined
  return m ? { mod: m.word.mod as 'APPROX' | 'LESS_THAN' | 'MORE_THAN', last: i + m.length } : undefined
}

function withMod(reading: Reading, approx: ReturnType<typeof readApprox>): Reading {
  return approx ? { ...reading, expression: { kind: 'modified', mod: approx.mod, of: reading.expression } } : reading
}

const COARSE = new Set<Unit>([
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
  'hour',
  'minute',
  'second',
  'fortnight',
])

/** «قبل يومين», «بعد شهرين من الآن», «منذ ثلاثة أيام», «قبل نحو سنة». */
export function readOffset(r: Reader, i: number): Reading | undefined {
  const relation = relationAt(r, i)
  if (!relation) return undefined
  const { relation: kind } = relation.word
  if (kind !== 'before' && kind !== 'after' && kind !== 'since') return undefined
  const start = i + relation.length
  const approx = readApprox(r, start)
  const at = approx?.last ?? start
  if (!isJoined(r.tokens, at)) return undefined
  const d = readDuration(r, at)
  if (!d || d.definite || (d.weak && d.bare && kind !== 'since') || (d.bare && isNamed(r, d.last))) return undefined
  if (!d.terms.every((t) => COARSE.has(t.unit))) return undefined
  // «قبل عام 2016», «بعد شهر رمضان»: the unit belongs to the name after it.
  if (d.bare && (r.tokens[d.last]?.kind === 'number' || next(r, d.last, 'month'))) return undefined
  if (d.bare && d.terms[0]!.n === 1 && cardinal(r, d.last) && isJoined(r.tokens, d.last)) return undefined
  // «منذ يوم الخميس»
  if (d.bare && next(r, d.last, 'weekday')) return undefined
  const sign = kind === 'after' ? 1 : -1
  const from = readOrigin(r, d.last, kind)
  if (d.terms.some((t) => t.n === undefined))
    return withMod(
      {
        expression: { kind: 'duration', terms: d.terms, ...(from.of === 'unsaid' ? {} : { toward: sign }) },
        first: i,
        last: from.last,
        rule: kind === 'since' ? 'since-vague' : 'offset-vague',
      },
      approx,
    )
  return withMod(
    {
      expression: { kind: 'offset', terms: d.terms, sign, from: from.of },
      first: i,
      last: from.last,
      rule: from.of === 'unsaid' ? 'offset-unsaid' : 'offset',
    },
    approx,
  )
}

/** What an offset is counted from: «من الآن», «من الهجوم» (unsaid), or nothing. */
function readOrigin(
  r: Reader,
  i: number,
  kind: 'before' | 'after' | 'since',
): { readonly of: 'publication' | 'tense' | 'unsaid'; readonly last: number } {
  if (isJoined(r.tokens, i)) {
    const f = folded(r, i)
    if (f === 'من' || f === 'علي' || f === 'عن') {
      const now = next(r, i + 1, 'reference') ?? next(r, i + 1, 'dayOffset')
      if (now && (now.word.is === 'reference' || now.word.days === 0))
        return { of: 'publication', last: i + 1 + now.length }
      if (kind !== 'since' && !endsHere(r, i + 1)) return { of: 'unsaid', last: i }
    }
    if (f === 'مضت' || f === 'مضي') return { of: 'publication', last: i + 1 }
  }
  // «بعد يومين» after a past verb counts from what was told before; the tense decides.
  return { of: kind === 'after' ? 'tense' : 'publication', last: i }
}

/** «خلال الساعات الـ48 الماضية», «في الأشهر الستة المقبلة», «آخر ثلاث سنوات», «الأيام القليلة الماضية». */
export function readAnchored(r: Reader, i: number): Reading | undefined {
  const final = word(r, i, 'final')
  if (final && !final.def) {
    const d = isJoined(r.tokens, i + 1) ? readDuration(r, i + 1) : undefined
    if (!d || d.bare) return undefined
    return { expression: { kind: 'duration', terms: d.terms, toward: -1 }, first: i, last: d.last, rule: 'last-units' }
  }
  const d = readDuration(r, i)
  if (!d || (d.bare && d.terms[0]!.n === 1)) return undefined
  if (!d.definite && d.terms[0]!.n === undefined) return undefined
  const direction = readDirection(r, d.last)
  if (!direction || direction.delta === 0 || (direction.office && !d.terms[0]!.n)) return undefined
  return {
    expression: { kind: 'duration', terms: d.terms, toward: direction.delta < 0 ? -1 : 1 },
    first: i,
    last: direction.last,
    rule: direction.delta < 0 ? 'last-units' : 'next-units',
  }
}

/** The preposition is no part of the words of a duration («لمدة شهر»), except where it makes it whole («طوال شهر»). */
function spanFrom(r: Reader, i: number, at: number): number {
  return /^(?:و|ف)?(?:طوال|طيله|خلال|في)$/.test(folded(r, i) ?? '') ? i : at
}

/** A duration in its own right: «ثلاثة أيام», «لمدة شهر», «طوال اليوم», «شهر كامل», «بضع ساعات». */
export function readPlainDuration(r: Reader, i: number): Reading | undefined {
  const asked = relationAt(r, i)
  if (asked && (asked.word.relation === 'for' || asked.word.relation === 'within')) {
    const start = i + asked.length
    const approx = readApprox(r, start)
    const at = approx?.last ?? start
    const anchored = isJoined(r.tokens, at) ? readAnchored(r, at) : undefined
    if (anchored) return withMod({ ...anchored, first: spanFrom(r, i, at) }, approx)
    const d = isJoined(r.tokens, start) ? readDuration(r, at) : undefined
    if (!d || (d.bare && isNamed(r, d.last))) return undefined
    if (d.bare && (readDirection(r, d.last) || next(r, d.last, 'month') || next(r, d.last, 'weekday'))) return undefined
    if (d.bare && r.tokens[d.last]?.kind === 'number') return undefined
    if (asked.word.relation === 'within' && d.bare && d.definite) return undefined
    return withMod(
      { expression: { kind: 'duration', terms: d.terms }, first: spanFrom(r, i, at), last: d.last, rule: 'duration' },
      approx,
    )
  }
  const d = readDuration(r, i)
  if (!d || d.bare || d.weak) return undefined
  if (d.definite && d.terms.length === 1 && d.terms[0]!.n === undefined) return undefined
  // «3 أيام من الآن»
  const f = folded(r, d.last)
  if (f === 'من' && isJoined(r.tokens, d.last)) {
    const now = next(r, d.last + 1, 'reference')
    if (now?.word.value === 'PRESENT_REF')
      return {
        expression: { kind: 'offset', terms: d.terms, sign: 1, from: 'now' },
        first: i,
        last: d.last + 1 + now.length,
        rule: 'offset-from-now',
      }
  }
  return { expression: { kind: 'duration', terms: d.terms }, first: i, last: d.last, rule: 'duration' }
}
