import { coverageOf, type FoundNumber } from '#dates'
import { HEDGES, type HedgeClass } from '#lexicon/hedges'
import { PhraseFinder } from '#lexicon/phrases'
import { matchNames } from '#names'
import { foldWord } from '#text'
import type { DateMention, Range } from '../model.ts'
import { translationsOf } from './bilingual.ts'
import type { Change, Side } from './change.ts'
import type { NamedMention, SentenceFeatures } from './features.ts'
import { arabicStem, englishStem } from './stem.ts'
import { compareUnits, isConverted } from './units.ts'

interface Around {
  readonly told: readonly SentenceFeatures[]
  readonly sources: readonly SentenceFeatures[]
}

/** Words looked at after a number for what it counts. */
const COUNTED_WITHIN = 2

/** What a number counts, as stems that can be compared in one language: the words after it. */
function countedBy(side: Side, s: SentenceFeatures, n: FoundNumber): readonly string[] {
  const { tokens } = side.prepared.analysed
  const stems: string[] = []
  for (let i = s.sentence.first; i < s.sentence.last && stems.length < COUNTED_WITHIN; i++) {
    const t = tokens[i]!
    if (t.start < n.range.end || t.kind !== 'word') continue
    if (t.start - n.range.end > 24) break
    stems.push(t.script === 'latin' ? englishStem(t.folded) : arabicStem(t.folded))
  }
  return stems
}

function countsTheSame(a: readonly string[], b: readonly string[]): boolean {
  const english = (list: readonly string[]) => list.flatMap((w) => [w, ...translationsOf(w).map((t) => t.stem)])
  const other = new Set(english(b))
  return english(a).some((w) => other.has(w))
}

/** Whether one number may be the other: equal, or within what "about" and "more than" leave open. */
function mayBe(a: FoundNumber, b: FoundNumber): boolean {
  if (a.value === b.value) return true
  // 76.000 is 76,000 where a point parts the thousands.
  if (a.form === 'digits' && b.form === 'digits' && (a.value === 1000 * b.value || b.value === 1000 * a.value))
    return true
  const near = (x: FoundNumber, y: FoundNumber) => {
    if (x.bound === 'about') return Math.abs(x.value - y.value) <= 0.1 * Math.max(x.value, y.value)
    if (x.bound === 'more') return y.value >= x.value && y.value <= 1.5 * x.value
    return x.bound === 'less' && y.value <= x.value && y.value >= x.value / 1.5
  }
  return near(a, b) || near(b, a)
}

/** A number that became another: both count the same, or each is the only one left over on its side. */
export function compareNumbers(
  up: Side,
  down: Side,
  from: SentenceFeatures,
  to: SentenceFeatures,
  around: Around,
): Change[] {
  const there = around.told.flatMap((s) => s.numbers)
  const here = around.sources.flatMap((s) => s.numbers)
  // A fraction in words ("the old quarter") may be none.
  const counts = (n: FoundNumber) => n.form !== 'ordinal' && n.form !== 'fraction'
  const lost = from.numbers.filter((n) => counts(n) && !there.some((m) => mayBe(n, m)))
  const gained = to.numbers.filter((n) => counts(n) && !here.some((m) => mayBe(n, m)))
  const units = compareUnits(up, down, from.numbers, to.numbers)
  const out: Change[] = [...units.map((u) => u.change), ...lostBounds(from, to, around, down, units)]
  const free = gained.filter((m) => !lost.some((n) => isConverted(up, n, down, m)))
  for (const n of lost) {
    if (gained.some((m) => isConverted(up, n, down, m))) continue
    const counted = countedBy(up, from, n)
    let k = free.findIndex((m) => m.percent === n.percent && countsTheSame(counted, countedBy(down, to, m)))
    if (k < 0 && lost.length === 1 && free.length === 1 && free[0]!.percent === n.percent) k = 0
    if (k < 0) continue
    const m = free.splice(k, 1)[0]!
    out.push({ kind: 'number-shift', from: [n.range], to: [m.range], params: { from: n.value, to: m.value } })
  }
  return out
}

const quantity = new PhraseFinder<HedgeClass>(HEDGES.filter((h) => h.class === 'quantity'))

function isRough(side: Side, s: SentenceFeatures): boolean {
  return quantity.find(side.prepared.analysed.tokens, s.sentence.first, s.sentence.last).length > 0
}

/** "about forty" that became forty: the figure stayed and what left it open went. */
function lostBounds(
  from: SentenceFeatures,
  to: SentenceFeatures,
  around: Around,
  down: Side,
  units: readonly { readonly a: FoundNumber }[],
): Change[] {
  // It may stand after the number, or away from it: «10 درجات تقريباً».
  if (around.told.some((s) => isRough(down, s))) return []
  return from.numbers.flatMap((n) => {
    if (n.bound !== 'about' || n.value <= 2 || units.some((u) => u.a === n)) return []
    const same = to.numbers.filter((m) => m.value === n.value)
    const isBare = same.length === 1 && same[0]!.bound === undefined
    if (!isBare || from.numbers.some((m) => m !== n && m.value === n.value)) return []
    return [{ kind: 'hedge-loss', from: [n.range], to: [same[0]!.range], params: { target: 'quantity' } }]
  })
}

/** Whether a date says when it was told («في تقرير بثته مساء الاثنين»): beside a cue, and in nothing that is reported. */
function isOfTelling(side: Side, s: SentenceFeatures, d: DateMention): boolean {
  const holds = (r: Range) => r.start <= d.span.start && d.span.end <= r.end
  const reports = side.prepared.said.filter((x) =>
    x.cue.some((c) => s.sentence.start <= c.start && c.end <= s.sentence.end),
  )
  return reports.length > 0 && !side.prepared.said.some((x) => x.content.some(holds))
}

function overlaps(a: DateMention, b: DateMention): boolean {
  const x = coverageOf(a.value!)
  const y = coverageOf(b.value!)
  if (!x || !y) return a.value === b.value
  const before = (end: number | null, begin: number | null) => end !== null && begin !== null && end < begin
  return !before(x.end, y.begin) && !before(y.end, x.begin)
}

/** Days and months that cannot both hold; calendars are compared with their doubt. */
export function compareDates(
  up: Side,
  down: Side,
  from: SentenceFeatures,
  to: SentenceFeatures,
  around: Around,
): Change[] {
  const may = (a: DateMention, b: DateMention) =>
    overlaps(a, b) ||
    (a.alternatives ?? []).some((v) => v === b.value) ||
    (b.alternatives ?? []).some((v) => v === a.value)
  const lost = from.dates.filter((d) => !around.told.some((s) => s.dates.some((e) => may(d, e))))
  const gained = to.dates.filter((d) => !around.sources.some((s) => s.dates.some((e) => may(d, e))))
  // Two dates left over on each side may be four events: only one and one are the same date told otherwise.
  if (lost.length !== 1 || gained.length !== 1) return []
  const [a, b] = [lost[0]!, gained[0]!]
  if (isOfTelling(up, from, a) !== isOfTelling(down, to, b)) return []
  return [{ kind: 'date-shift', from: [a.span], to: [b.span], params: { from: a.value!, to: b.value! } }]
}

/** A name that became another of its kind. Names that may be one (spelling, part of a full name) are no change. */
export function compareNames(
  up: Side,
  down: Side,
  from: SentenceFeatures,
  to: SentenceFeatures,
  around: Around,
): Change[] {
  const across = up.prepared.analysed.language !== down.prepared.analysed.language
  const out: Change[] = []
  for (const kind of ['place', 'person', 'organisation', 'group', 'outlet'] as const) {
    const own = (s: SentenceFeatures) => s.names.filter((m) => m.kind === kind)
    const all = (list: readonly SentenceFeatures[]) => list.flatMap((s) => s.names)
    const lost = distinct(own(from)).filter((m) => !all(around.told).some((n) => mayBeName(m, n)))
    const gained = distinct(own(to)).filter((m) => !all(around.sources).some((n) => mayBeName(m, n)))
    if (lost.length !== 1 || gained.length !== 1) continue
    const [a, b] = [lost[0]!, gained[0]!]
    const match = matchNames(a.name, b.name)
    if (match.answer === 'same') continue
    // «مكتب المدير» and «كتيبة الصواري» are no names of one thing: another body that the other side speaks of too.
    if (
      !across &&
      kind !== 'person' &&
      kind !== 'place' &&
      (isSpokenOf(a, around.told) || isSpokenOf(b, around.sources))
    )
      continue
    // Across the scripts a name that is merely spelled otherwise is no other name: both must be known.
    if (across && kind !== 'place') continue
    if (across && !(match.answer === 'different' && match.because.includes('known-names-differ'))) continue
    out.push({
      kind: kind === 'place' ? 'place-shift' : 'name-shift',
      from: [a.head],
      to: [b.head],
      params: { from: a.name, to: b.name },
    })
  }
  return out
}

/** Whether a body's own noun («كتيبة») stands on the other side. */
function isSpokenOf(name: NamedMention, there: readonly SentenceFeatures[]): boolean {
  return name.nouns.some((n) => {
    const stem = /^[a-z]/i.test(n) ? englishStem(foldWord(n)) : arabicStem(foldWord(n))
    return there.some((s) => s.stems.has(stem))
  })
}

function mayBeName(a: NamedMention, b: NamedMention): boolean {
  if (a.name === b.name) return true
  const m = matchNames(a.name, b.name)
  if (m.answer === 'same') return true
  if (m.answer === 'different') return false
  const [x, y] = [a.name.split(/\s+/), b.name.split(/\s+/)]
  return x.some((w) => w.length > 2 && y.includes(w))
}

function distinct(list: readonly NamedMention[]): NamedMention[] {
  const seen = new Set<string>()
  return list.filter((m) => !seen.has(m.name) && seen.add(m.name))
}
