import type { NumberWord } from '#lexicon/dates'
import type { Token } from '#text'
import { isJoined, type Lexed } from './lex.ts'

/** A number as the text writes it, in digits or in words. Token indices, `last` exclusive. */
export interface NumberReading {
  readonly value: number
  readonly first: number
  readonly last: number
  readonly form: 'digits' | 'cardinal' | 'ordinal' | 'fraction'
  /** «الخامس عشر», «الـ48»: with the article. */
  readonly definite: boolean
  /** Digits as written, western, without separators: `0247`, `15`; absent for words. */
  readonly digits?: string
}

/** A number of more than this many tokens is not one number: the bound keeps hostile lists of numbers linear. */
const LONGEST = 14

export interface NumberSource {
  readonly tokens: readonly Token[]
  readonly lexed: readonly (Lexed | undefined)[]
}

type Is = NumberWord['is']

interface Hit {
  readonly word: NumberWord
  readonly conj: boolean
  readonly def: boolean
}

function hit(source: NumberSource, at: number, conj: boolean | undefined, ...kinds: readonly Is[]): Hit | undefined {
  const lexed = source.lexed[at]
  if (lexed === undefined) return undefined
  for (const h of lexed.numbers) if (kinds.includes(h.word.is) && (conj === undefined || h.conj === conj)) return h
  return undefined
}

/** Position of a term joined by و or "and", attached or apart; undefined where none is. */
function joinedTerm(source: NumberSource, at: number): { readonly at: number; readonly attached: boolean } | undefined {
  const t = source.tokens[at]
  if (t === undefined || !isJoined(source.tokens, at)) return undefined
  if ((t.folded === 'و' || t.folded === 'and') && isJoined(source.tokens, at + 1))
    return { at: at + 1, attached: false }
  if (source.lexed[at]?.numbers.some((n) => n.conj)) return { at, attached: true }
  return undefined
}

/**
 * Reads digits: 1234, 1,234,567, 1.234.567, 3.5, 3,5. A single separator before exactly three digits groups thousands
 * when it is a comma, and is a decimal point when it is a point, unless `decimalComma` says that the document uses the
 * comma for decimals (Morocco, Algeria, Tunisia). Undefined where the separators contradict each other.
 */
export function parseDigits(folded: string, decimalComma = false): number | undefined {
  if (/^\d+$/.test(folded)) return Number(folded)
  const group = decimalComma ? '.' : ','
  const marks = folded.replace(/\d/g, '')
  if (marks.length === 1) {
    const [head, tail] = folded.split(marks) as [string, string]
    const groups = tail.length === 3 && head.length <= 3 && head !== '0' && marks === group
    return groups ? Number(head + tail) : Number(`${head}.${tail}`)
  }
  const lastMark = marks[marks.length - 1]!
  const others = marks.slice(0, -1)
  const parts = folded.split(/[.,]/)
  if (new Set(others).size > 1 || parts.slice(1, -1).some((p) => p.length !== 3)) return undefined
  if (others[0] === lastMark) return parts[parts.length - 1]!.length === 3 ? Number(parts.join('')) : undefined
  return Number(`${parts.slice(0, -1).join('')}.${parts[parts.length - 1]}`)
}

/**
 * Reads the number that begins at token `at`, in Arabic or English, digits or words: cardinals of both genders up to
 * the trillions, ordinals, fractions («ثلاثة أرباع», "two thirds"), digits with a scale word («1.5 مليون»). Undefined where no
 * number begins there. A unit word alone is no number: «يومين» is read by the units of time.
 */
export function readNumber(source: NumberSource, at: number): NumberReading | undefined {
  const cardinal = readCardinal(source, at)
  const ordinal = readOrdinal(source, at)
  return ordinal && (!cardinal || ordinal.last > cardinal.last) ? ordinal : cardinal
}

export function readCardinal(source: NumberSource, at: number): NumberReading | undefined {
  const start = source.tokens[at]
  if (start === undefined) return undefined
  // «الـ48», «و48»: an article or a clitic written before digits.
  if (start.kind === 'word' && !start.spaceAfter && PROCLITIC.has(start.folded)) {
    const next = source.tokens[at + 1]
    if (next?.kind === 'number') {
      const r = readDigitNumber(source, at + 1)
      return r && { ...r, first: at, definite: start.folded.endsWith('ال') }
    }
  }
  if (start.kind === 'number') return readDigitNumber(source, at)
  if (source.lexed[at] === undefined && start.folded !== 'a' && start.folded !== 'an') return undefined
  return start.script === 'arabic' ? readArabic(source, at) : readEnglish(source, at)
}

const PROCLITIC = new Set(['ال', 'و', 'ب', 'ل', 'ف', 'وال', 'بال', 'لل', 'لال', 'فال', 'ول', 'وب', 'ك'])

function readDigitNumber(source: NumberSource, at: number): NumberReading | undefined {
  const token = source.tokens[at]!
  const value = parseDigits(token.folded)
  if (value === undefined) return undefined
  const base = { value, first: at, last: at + 1, form: 'digits', definite: false } as const
  const scale = isJoined(source.tokens, at + 1) ? hit(source, at + 1, false, 'scale') : undefined
  if (scale?.word.is === 'scale' && !scale.word.count) {
    const total = value * scale.word.value
    const half = fractionAfter(source, at + 2, scale.word.value)
    return { ...base, value: total + (half?.value ?? 0), last: half?.last ?? at + 2 }
  }
  const letter = MONEY_LETTERS.get(source.tokens[at + 1]?.folded ?? '')
  const currency = source.tokens[at - 1]
  // £125m, $3bn
  if (letter && !token.spaceAfter && currency && '£$€'.includes(currency.text))
    return { ...base, value: value * letter, last: at + 2 }
  return { ...base, digits: token.folded }
}

const MONEY_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
])

/** «مليون ونصف», "a million and a half": a fraction of the scale before it. */
function fractionAfter(source: NumberSource, at: number, scale: number) {
  const term = joinedTerm(source, at)
  if (!term) return undefined
  const f = hit(source, term.at, term.attached, 'fraction')
  return f?.word.is === 'fraction' && !f.word.plural ? { value: scale * f.word.value, last: term.at + 1 } : undefined
}

interface Group {
  readonly value: number
  readonly last: number
  readonly definite: boolean
}

/** A number under a hundred: unit, unit and ten, ten, eleven to nineteen. */
function arabicBelowHundred(source: NumberSource, at: number, conj: boolean | undefined): Group | undefined {
  const first = hit(source, at, conj, 'unit', 'ten')
  if (first === undefined || (first.word.is !== 'unit' && first.word.is !== 'ten')) return undefined
  const definite = first.def
  const value = first.word.value
  if (first.word.is === 'ten' || value === 0) return { value, last: at + 1, definite }
  if (value < 10 && isJoined(source.tokens, at + 1)) {
    const teen = hit(source, at + 1, false, 'unit')
    if (teen?.word.is === 'unit' && teen.word.value === 10 && !teen.def)
      return { value: value + 10, last: at + 2, definite }
    const term = joinedTerm(source, at + 1)
    const tens = term && hit(source, term.at, term.attached, 'ten')
    if (term && tens?.word.is === 'ten') return { value: value + tens.word.value, last: term.at + 1, definite }
  }
  if (first.word.is === 'unit' && first.word.compound) return undefined
  return { value, last: at + 1, definite }
}

/** A number under a thousand. */
function arabicGroup(source: NumberSource, at: number, conj: boolean | undefined): Group | undefined {
  let value = 0
  let last = at
  let definite = false
  const whole = hit(source, at, conj, 'hundred')
  if (whole?.word.is === 'hundred') {
    if (whole.word.plural) return undefined
    value = whole.word.value
    definite = whole.def
    last = at + 1
  } else {
    const below = arabicBelowHundred(source, at, conj)
    if (!below) return undefined
    const next = isJoined(source.tokens, below.last) ? hit(source, below.last, false, 'hundred') : undefined
    if (next?.word.is === 'hundred' && next.word.value === 100 && below.value >= 3 && below.value <= 9) {
      value = below.value * 100
      definite = below.definite
      last = below.last + 1
    } else return below
  }
  const term = joinedTerm(source, last)
  const rest = term && arabicBelowHundred(source, term.at, term.attached)
  // «مئة وألف» begins another number: a scale after the rest belongs to the whole group, which is what is wanted.
  return rest ? { value: value + rest.value, last: rest.last, definite } : { value, last, definite }
}

function readArabic(source: NumberSource, at: number): NumberReading | undefined {
  let total = 0
  let last = at
  let scaleLeft = Number.POSITIVE_INFINITY
  let definite = false
  let next: { at: number; attached: boolean | undefined } | undefined = { at, attached: undefined }
  while (next && next.at - at < LONGEST) {
    const here: { at: number; attached: boolean | undefined } = next
    const fraction = readArabicFraction(source, here.at, here.attached)
    if (fraction && last === at) return fraction
    const alone = hit(source, here.at, here.attached, 'scale')
    if (alone?.word.is === 'scale') {
      if (alone.word.plural || alone.word.value >= scaleLeft) break
      total += alone.word.value * (alone.word.count ?? 1)
      scaleLeft = alone.word.value
      last = here.at + 1
      if (here.at === at) definite = alone.def
    } else {
      const group = arabicGroup(source, here.at, here.attached)
      if (!group) break
      if (here.at === at) definite = group.definite
      const scale = isJoined(source.tokens, group.last) ? hit(source, group.last, false, 'scale') : undefined
      if (scale?.word.is === 'scale' && !scale.word.count && scale.word.value < scaleLeft) {
        total += group.value * scale.word.value
        scaleLeft = scale.word.value
        last = group.last + 1
      } else {
        if (scaleLeft === 1 || (last > at && group.value >= scaleLeft)) break
        total += group.value
        scaleLeft = 1
        last = group.last
      }
    }
    if (scaleLeft > 1) {
      const part = fractionAfter(source, last, scaleLeft)
      if (part) {
        total += part.value
        last = part.last
        break
      }
    } else break
    next = joinedTerm(source, last)
  }
  if (last === at) return undefined
  return { value: total, first: at, last, form: 'cardinal', definite }
}

/** «نصف مليون», «ثلاثة أرباع», «ربع». */
function readArabicFraction(source: NumberSource, at: number, conj: boolean | undefined): NumberReading | undefined {
  const one = hit(source, at, conj, 'fraction')
  const base = { first: at, form: 'fraction' } as const
  if (one?.word.is === 'fraction' && !one.word.plural) {
    const scale = isJoined(source.tokens, at + 1) ? hit(source, at + 1, false, 'scale') : undefined
    if (scale?.word.is === 'scale' && !scale.word.count && !scale.word.plural)
      return { ...base, value: one.word.value * scale.word.value, last: at + 2, definite: one.def }
    return { ...base, value: one.word.value, last: at + 1, definite: one.def }
  }
  const count = hit(source, at, conj, 'unit')
  const many = isJoined(source.tokens, at + 1) ? hit(source, at + 1, false, 'fraction') : undefined
  if (count?.word.is === 'unit' && many?.word.is === 'fraction' && many.word.plural)
    return { ...base, value: count.word.value * many.word.value, last: at + 2, definite: count.def }
  return undefined
}

/** Reads an ordinal: «الأول», «الحادي عشر», «الثاني والعشرين», "twenty-first", "21st". */
export function readOrdinal(source: NumberSource, at: number): NumberReading | undefined {
  const token = source.tokens[at]
  if (token === undefined) return undefined
  if (token.kind === 'number') {
    const suffix = source.tokens[at + 1]
    if (suffix && !token.spaceAfter && /^(?:st|nd|rd|th)$/.test(suffix.folded) && /^\d+$/.test(token.folded))
      return { value: Number(token.folded), first: at, last: at + 2, form: 'ordinal', definite: true }
    return undefined
  }
  if (source.lexed[at] === undefined) return undefined
  return token.script === 'arabic' ? arabicOrdinal(source, at) : englishOrdinal(source, at)
}

function arabicOrdinal(source: NumberSource, at: number): NumberReading | undefined {
  const base = { first: at, form: 'ordinal' } as const
  const one = hit(source, at, undefined, 'ordinal')
  if (one?.word.is === 'ordinal') {
    const { value } = one.word
    if (isJoined(source.tokens, at + 1)) {
      const teen = value >= 2 && value <= 9 ? hit(source, at + 1, false, 'unit') : undefined
      if (teen?.word.is === 'unit' && teen.word.value === 10 && !teen.def)
        return { ...base, value: value + 10, last: at + 2, definite: one.def }
      if (value === 11) {
        const mark = hit(source, at + 1, false, 'unit')
        if (mark?.word.is === 'unit' && mark.word.value === 10)
          return { ...base, value: 11, last: at + 2, definite: one.def }
      }
      const term = joinedTerm(source, at + 1)
      const tens = term && hit(source, term.at, term.attached, 'ten')
      if (term && tens?.word.is === 'ten' && (tens.def || !one.def))
        return { ...base, value: (value === 11 ? 1 : value) + tens.word.value, last: term.at + 1, definite: one.def }
    }
    return value === 11 ? undefined : { ...base, value, last: at + 1, definite: one.def }
  }
  // «العشرين من يونيو»: a ten with the article ranks as well as it counts.
  const tens = hit(source, at, undefined, 'ten')
  if (tens?.word.is === 'ten' && tens.def) return { ...base, value: tens.word.value, last: at + 1, definite: true }
  return undefined
}

/** A hyphen between two words of one number: twenty-one. */
function afterHyphen(source: NumberSource, at: number): number {
  const t = source.tokens[at]
  return t?.text === '-' && !t.spaceBefore && !t.spaceAfter ? at + 1 : at
}

function englishOrdinal(source: NumberSource, at: number): NumberReading | undefined {
  const base = { first: at, form: 'ordinal', definite: true } as const
  const one = hit(source, at, undefined, 'ordinal')
  if (one?.word.is === 'ordinal') return { ...base, value: one.word.value, last: at + 1 }
  const tens = hit(source, at, undefined, 'ten')
  if (tens?.word.is !== 'ten') return undefined
  const k = afterHyphen(source, at + 1)
  const unit = hit(source, k, undefined, 'ordinal')
  if (unit?.word.is === 'ordinal' && unit.word.value < 10)
    return { ...base, value: tens.word.value + unit.word.value, last: k + 1 }
  return undefined
}

function englishBelowHundred(source: NumberSource, at: number): Group | undefined {
  const first = hit(source, at, undefined, 'unit', 'teen', 'ten')
  if (first === undefined) return undefined
  if (first.word.is === 'unit' || first.word.is === 'teen')
    return { value: first.word.value, last: at + 1, definite: false }
  if (first.word.is !== 'ten') return undefined
  const k = afterHyphen(source, at + 1)
  const unit = isJoined(source.tokens, k) ? hit(source, k, undefined, 'unit') : undefined
  if (unit?.word.is === 'unit' && unit.word.value > 0 && unit.word.value < 10)
    return { value: first.word.value + unit.word.value, last: k + 1, definite: false }
  return { value: first.word.value, last: at + 1, definite: false }
}

function englishGroup(source: NumberSource, at: number): Group | undefined {
  const article = source.tokens[at]?.folded === 'a' || source.tokens[at]?.folded === 'an'
  const below = article ? { value: 1, last: at + 1, definite: false } : englishBelowHundred(source, at)
  if (!below) return undefined
  const hundred = isJoined(source.tokens, below.last) ? hit(source, below.last, undefined, 'hundred') : undefined
  if (hundred?.word.is !== 'hundred' || hundred.word.plural) return below
  let { last } = below
  last += 1
  const value = below.value * 100
  const k = source.tokens[last]?.folded === 'and' ? last + 1 : last
  const rest = isJoined(source.tokens, k) ? englishBelowHundred(source, k) : undefined
  return rest ? { value: value + rest.value, last: rest.last, definite: false } : { value, last, definite: false }
}

function readEnglish(source: NumberSource, at: number): NumberReading | undefined {
  const base = { first: at, definite: false } as const
  const half = hit(source, at, undefined, 'fraction')
  if (half?.word.is === 'fraction' && !half.word.plural) {
    // Half a million.
    const k = source.tokens[at + 1]?.folded === 'a' || source.tokens[at + 1]?.text === '-' ? at + 2 : at + 1
    const scale = hit(source, k, undefined, 'scale')
    if (scale?.word.is === 'scale' && !scale.word.plural)
      return { ...base, value: half.word.value * scale.word.value, last: k + 1, form: 'fraction' }
    return { ...base, value: half.word.value, last: at + 1, form: 'fraction' }
  }
  let total = 0
  let last = at
  let scaleLeft = Number.POSITIVE_INFINITY
  let k = at
  while (k - at < LONGEST) {
    const group = englishGroup(source, k)
    if (!group) break
    const scale = isJoined(source.tokens, group.last) ? hit(source, group.last, undefined, 'scale') : undefined
    if (scale?.word.is === 'scale' && !scale.word.plural && scale.word.value < scaleLeft) {
      total += group.value * scale.word.value
      scaleLeft = scale.word.value
      last = group.last + 1
    } else if (scaleLeft > group.value || last === at) {
      const k2 = afterHyphen(source, group.last)
      const parts = hit(source, k2, undefined, 'fraction')
      if (last === at && parts?.word.is === 'fraction' && parts.word.plural)
        return { ...base, value: group.value * parts.word.value, last: k2 + 1, form: 'fraction' }
      if (last === at && isArticle(source, at)) break
      total += group.value
      last = group.last
      break
    } else break
    k = source.tokens[last]?.folded === 'and' || source.tokens[last]?.text === ',' ? last + 1 : last
    if (!isJoined(source.tokens, k)) break
  }
  return last === at ? undefined : { ...base, value: total, last, form: 'cardinal' }
}

/** "A" alone counts nothing here: "a hundred" and "a million" do. */
function isArticle(source: NumberSource, at: number): boolean {
  const w = source.tokens[at]?.folded
  const next = source.lexed[at + 1]?.numbers[0]?.word.is
  return (w === 'a' || w === 'an') && next !== 'hundred'
}
