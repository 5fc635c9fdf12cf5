import { coverageOf, type FoundNumber } from '#dates'
import { matchNames } from '#names'
import type { DateMention } from '../model.ts'
import { translationsOf } from './bilingual.ts'
import type { Change, Side } from './change.ts'
import type { NamedMention, SentenceFeatures } from './features.ts'
import { arabicStem, englishStem } from './stem.ts'

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
  const lost = from.numbers.filter((n) => n.form !== 'ordinal' && !there.some((m) => mayBe(n, m)))
  const gained = to.numbers.filter((n) => n.form !== 'ordinal' && !here.some((m) => mayBe(n, m)))
  const out: Change[] = []
  const free = [...gained]
  for (const n of lost) {
    const counted = countedBy(up, from, n)
    let k = free.findIndex((m) => m.percent === n.percent && countsTheSame(counted, countedBy(down, to, m)))
    if (k < 0 && lost.length === 1 && free.length === 1 && free[0]!.percent === n.percent) k = 0
    if (k < 0) continue
    const m = free.splice(k, 1)[0]!
    out.push({ kind: 'number-shift', from: [n.range], to: [m.range], params: { from: n.value, to: m.value } })
  }
  return out
}

function overlaps(a: DateMention, b: DateMention): boolean {
  const x = coverageOf(a.value!)
  const y = coverageOf(b.value!)
  if (!x || !y) return a.value === b.value
  const before = (end: number | null, begin: number | null) => end !== null && begin !== null && end < begin
  return !before(x.end, y.begin) && !before(y.end, x.begin)
}

/** Days and months that cannot both hold; calendars are compared with their doubt. */
export function compareDates(from: SentenceFeatures, to: SentenceFeatures, around: Around): Change[] {
  const may = (a: DateMention, b: DateMention) =>
    overlaps(a, b) ||
    (a.alternatives ?? []).some((v) => v === b.value) ||
    (b.alternatives ?? []).some((v) => v === a.value)
  const lost = from.dates.filter((d) => !around.told.some((s) => s.dates.some((e) => may(d, e))))
  const gained = to.dates.filter((d) => !around.sources.some((s) => s.dates.some((e) => may(d, e))))
  // Two dates left over on each side may be four events: only one and one are the same date told otherwise.
  if (lost.length !== 1 || gained.length !== 1) return []
  const [a, b] = [lost[0]!, gained[0]!]
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
