import type { Reading, Term } from '../expression.ts'
import { cardinal, folded, type HitOf, isJoined, isMark, next, type Reader, word, wordThat } from '../reader.ts'

export interface DurationReading {
  readonly terms: readonly Term[]
  readonly last: number
  /** "years", "days": several, and not how many. */
  readonly bare: boolean
}

const LONGEST_TERMS = 4

export function unitAt(
  r: Reader,
  i: number,
  test: (h: HitOf<'unit'>) => boolean = () => true,
): HitOf<'unit'> | undefined {
  return isJoined(r.tokens, i)
    ? wordThat(r, i, 'unit', (h) => h.word.unit !== 'half' && h.word.unit !== 'quarter' && test(h))
    : undefined
}

/** "three days", "a year and a half", "two-and-a-half years", "half an hour", "a few weeks", "3-day", "several months". */
export function readDuration(r: Reader, i: number): DurationReading | undefined {
  const terms: Term[] = []
  let last = i
  let k = i
  let bare = false
  while (terms.length < LONGEST_TERMS) {
    const t = readTerm(r, k)
    if (!t || terms.some((x) => x.unit === t.term.unit)) break
    terms.push(t.term)
    last = t.last
    bare = terms.length === 1 && t.bare
    // "a year and a half"
    if (folded(r, last) === 'and' && folded(r, last + 1) === 'a' && folded(r, last + 2) === 'half') {
      terms[terms.length - 1] = { n: (t.term.n ?? 1) + 0.5, unit: t.term.unit }
      last += 3
      break
    }
    if (bare) break
    const joint = folded(r, last) === 'and' || isMark(r, last, ',')
    if (!joint || !readTerm(r, last + 1) || readTerm(r, last + 1)!.bare) break
    k = last + 1
  }
  return terms.length > 0 ? { terms, last, bare } : undefined
}

interface TermReading {
  readonly term: Term
  readonly last: number
  readonly bare: boolean
}

function readTerm(r: Reader, i: number): TermReading | undefined {
  if (!isJoined(r.tokens, i) && i > 0 && r.tokens[i]?.lineBefore) return undefined
  const f = folded(r, i)
  // half an hour, half a year
  if (f === 'half' && (folded(r, i + 1) === 'an' || folded(r, i + 1) === 'a')) {
    const u = unitAt(r, i + 2)
    if (u) return { term: { n: 0.5, unit: u.word.unit }, last: i + 3, bare: false }
  }
  if (f === 'a' || f === 'an' || f === 'one') {
    const couple = folded(r, i + 1) === 'couple' && folded(r, i + 2) === 'of'
    const u = couple ? unitAt(r, i + 3, plural) : undefined
    if (u) return { term: { n: 2, unit: u.word.unit }, last: i + 4, bare: false }
    const one = unitAt(r, i + 1, (h) => !h.word.plural)
    if (one && !isOrdinalSecond(one)) return { term: { n: 1, unit: one.word.unit }, last: i + 2, bare: false }
    const dozen = word(r, i, 'vague') ?? word(r, i + 1, 'vague')
    const at = word(r, i, 'vague') ? i + word(r, i, 'vague')!.length : i + 2
    const few = dozen ? unitAt(r, at, plural) : undefined
    if (few) return { term: { n: undefined, unit: few.word.unit }, last: at + 1, bare: false }
  }
  const vague = word(r, i, 'vague')
  if (vague) {
    const u = unitAt(r, i + vague.length, plural)
    if (u) return { term: { n: undefined, unit: u.word.unit }, last: i + vague.length + 1, bare: false }
  }
  const bare = unitAt(r, i, plural)
  if (bare) return { term: { n: undefined, unit: bare.word.unit }, last: i + 1, bare: true }
  const number = cardinal(r, i)
  if (!number || number.form === 'fraction') return undefined
  let k = number.last
  // two and a half years
  let n = number.value
  if (folded(r, k) === 'and' && folded(r, k + 1) === 'a' && folded(r, k + 2) === 'half') {
    n += 0.5
    k += 3
  }
  if (r.tokens[k]?.text === '-' && !r.tokens[k]!.spaceBefore && !r.tokens[k]!.spaceAfter) k++
  if (folded(r, k) === 'full' || folded(r, k) === 'whole' || folded(r, k) === 'more') k++
  const unit = unitAt(r, k)
  return unit && !isOrdinalSecond(unit) ? { term: { n, unit: unit.word.unit }, last: k + 1, bare: false } : undefined
}

/** "Second" counts places more often than time. */
function isOrdinalSecond(h: HitOf<'unit'>): boolean {
  return h.word.unit === 'second' && !h.word.plural
}

function plural(h: HitOf<'unit'>): boolean {
  return h.word.plural === true
}

type Approx = 'APPROX' | 'LESS_THAN' | 'MORE_THAN'

function readApprox(r: Reader, i: number): { readonly mod: Approx; readonly last: number } | undefined {
  const m = wordThat(r, i, 'mod', (h) => h.word.weak === true)
  return m ? { mod: m.word.mod as Approx, last: i + m.length } : undefined
}

function wrap(reading: Reading, approx: ReturnType<typeof readApprox>): Reading {
  return approx ? { ...reading, expression: { kind: 'modified', mod: approx.mod, of: reading.expression } } : reading
}

const LATER = new Set(['later', 'afterwards', 'after', 'before', 'afterward'])

/** "two days ago", "three weeks later" (after something told of), "two days from now", "in the past three months". */
export function readDurationPhrase(r: Reader, i: number): Reading | undefined {
  const anchored = readAnchored(r, i)
  if (anchored) return anchored
  const approx = readApprox(r, i)
  const at = approx?.last ?? i
  const d = readDuration(r, at)
  if (!d) return undefined
  const k = d.last
  const after = folded(r, k) ?? ''
  const vague = d.terms.some((t) => t.n === undefined)
  const joined = isJoined(r.tokens, k)
  if (joined && (after === 'ago' || (after === 'earlier' && vague === false))) {
    if (after === 'earlier')
      return { expression: { kind: 'unsaid', type: 'DATE' }, first: i, last: k + 1, rule: 'unsaid' }
    if (vague)
      return wrap(
        { expression: { kind: 'duration', terms: d.terms, toward: -1 }, first: i, last: k + 1, rule: 'offset-vague' },
        approx,
      )
    return wrap(
      {
        expression: { kind: 'offset', terms: d.terms, sign: -1, from: 'publication' },
        first: i,
        last: k + 1,
        rule: 'offset',
      },
      approx,
    )
  }
  if (joined && after === 'from' && (folded(r, k + 1) === 'now' || folded(r, k + 1) === 'today') && !vague)
    return {
      expression: { kind: 'offset', terms: d.terms, sign: 1, from: 'publication' },
      first: i,
      last: k + 2,
      rule: 'offset-from-now',
    }
  if (joined && LATER.has(after) && !d.bare)
    return { expression: { kind: 'unsaid', type: 'DATE' }, first: i, last: k + 1, rule: 'unsaid' }
  if (d.bare) return bareDuration(r, i, at, d)
  // "within two days", "for two days": the words of the preposition stay outside.
  return wrap({ expression: { kind: 'duration', terms: d.terms }, first: i, last: d.last, rule: 'duration' }, approx)
}

/** "for years", "over decades": a unit in the plural counts as a duration only after such a word. */
function bareDuration(r: Reader, i: number, at: number, d: DurationReading): Reading | undefined {
  if (at !== i) return undefined
  const before = folded(r, i - 1) ?? ''
  if (!['for', 'over', 'within', 'after'].includes(before)) return undefined
  return { expression: { kind: 'duration', terms: d.terms }, first: i, last: d.last, rule: 'duration' }
}

/** "the past three months", "the next two weeks", "the last few days", "recent years". */
function readAnchored(r: Reader, i: number): Reading | undefined {
  let k = folded(r, i) === 'the' || folded(r, i) === 'these' ? i + 1 : i
  const recent = next(r, k, 'last')
  if (recent) {
    const u = unitAt(r, k + 1, plural)
    return u
      ? {
          expression: { kind: 'duration', terms: [{ n: undefined, unit: u.word.unit }], toward: -1 },
          first: i,
          last: k + 2,
          rule: 'last-units',
        }
      : undefined
  }
  const direction = wordThat(r, k, 'direction', (h) => h.word.delta !== 0)
  if (!direction || (k > i && !isJoined(r.tokens, k))) return undefined
  k += direction.length
  const d = isJoined(r.tokens, k) ? readDuration(r, k) : undefined
  if (!d || (d.terms.length === 1 && d.terms[0]!.n === 1)) return undefined
  return {
    expression: { kind: 'duration', terms: d.terms, toward: direction.word.delta < 0 ? -1 : 1 },
    first: i,
    last: d.last,
    rule: direction.word.delta < 0 ? 'last-units' : 'next-units',
  }
}
