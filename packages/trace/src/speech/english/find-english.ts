import type { Analysed, QuotePair } from '#text'
import type { Quote, Range } from '../../model.ts'
import type { RawAttribution, RawHedge } from '../types.ts'
import { accordingReports } from './according.ts'
import { citingReports } from './citing.ts'
import { readClauses } from './clauses.ts'
import { colonReports } from './colon.ts'
import { confidenceOf } from './confidence.ts'
import type { Found } from './found.ts'
import { hearsayReports } from './hearsay.ts'
import { type Line, readLines } from './line.ts'
import { joinLooseQuotes, noteQuotes, type QuotedLine } from './loose-quotes.ts'
import { nominalReports } from './nominal.ts'
import { shareContent } from './relative.ts'
import { reportOf } from './reports.ts'
import { transcriptSpeakers } from './transcript.ts'

/** Who says what in an English text: all reports found, in no particular order and not yet nested. */
export function findEnglish(analysed: Analysed): RawAttribution[] {
  const speakers = transcriptSpeakers(analysed)
  const questions = speakers.has('q')
  const found: Found[] = []
  const quoted: QuotedLine[] = []
  for (const line of readLines(analysed)) {
    const reports = reportsOfLine(line, speakers, questions)
    quoted.push(noteQuotes(line, reports))
    for (const report of reports) found.push(report)
  }
  markAnswers(analysed.text, found)
  const all = [...found, ...joinLooseQuotes(quoted, found)]
  const place = new Map(all.map((f, i) => [f, i]))
  return all.map((f) => complete(analysed, f, f.outer === undefined ? null : (place.get(f.outer) ?? null)))
}

function reportsOfLine(line: Line, speakers: ReadonlySet<string>, questions: boolean): Found[] {
  const clauses = readClauses(line)
  const found: Found[] = []
  for (let k = 0; k < line.groups.length; k++) {
    const report = reportOf(clauses, k)
    if (report) found.push(report)
  }
  found.push(
    ...nominalReports(clauses),
    ...accordingReports(clauses),
    ...hearsayReports(clauses),
    ...colonReports(clauses, speakers, questions),
  )
  const whole = shareContent(found.filter((f) => isWhole(f) && !isTaken(f, found)))
  return [...whole, ...citingReports(clauses, whole)]
}

/** An answer stands no further behind its question than this many characters. */
const ANSWER_REACH = 400
const ASSENT =
  /^(?:yes|yeah|yep|no|nope|certainly|of course|absolutely|definitely|exactly|indeed|never|right|true|correct|sure|surely|naturally|not at all|without doubt)\b/i

/**
 * "Asked if A, he said: 'Certainly.'": who assents says no more than the question did. The report keeps its words and is
 * marked as an answer, so that its proposition is looked for in the question.
 */
function markAnswers(text: string, found: readonly Found[]): void {
  let asked = -Infinity
  for (const f of [...found].sort((a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0))) {
    const cue = f.cue[0]
    const first = f.content[0]
    if (cue === undefined || first === undefined) continue
    if (f.cueKind === 'ask') asked = Math.max(cue.end, f.content[f.content.length - 1]!.end)
    else if (
      f.cueKind === 'say' &&
      cue.start - asked < ANSWER_REACH &&
      ASSENT.test(text.slice(first.start, first.start + 24))
    )
      f.form = 'question-answer'
  }
}

const UNSURE = /\b(?:perhaps|possibly|maybe|probably|apparently|presumably)\b/gi

/** "One of the guards, or perhaps another man": the text is unsure who spoke. */
function hedgesOf(text: string, f: Found): RawHedge[] {
  return f.source.flatMap((r) =>
    [...text.slice(r.start, r.end).matchAll(UNSURE)].map((m) => ({
      range: { start: r.start + m.index, end: r.start + m.index + m[0].length },
      target: 'source-identity' as const,
    })),
  )
}

/** `It was late: "A," Lee said.`: the quotation after the colon has a speaker of its own. */
function isTaken(f: Found, found: readonly Found[]): boolean {
  if (f.rule !== 'en-led-quote') return false
  return found.some((g) => g !== f && g.content[0]?.start === f.content[0]?.start)
}

/** A phrase that turned out to be empty (a stray mark where a name should stand) makes no report. */
function isWhole(f: Found): boolean {
  return f.content.length > 0 && [...f.source, ...f.cue, ...f.content].every((r) => r.start < r.end)
}

function complete(analysed: Analysed, f: Found, within: number | null): RawAttribution {
  return {
    source: f.source,
    cue: f.cue,
    content: f.content,
    within,
    sourceKind: f.sourceKind,
    cueKind: f.cueKind,
    quote: quoteOf(analysed, f.content),
    polarity: f.polarity,
    form: f.form,
    hedges: hedgesOf(analysed.text, f),
    confidence: confidenceOf(f),
    rule: f.rule,
    ...(f.agrees ? { agrees: f.agrees } : {}),
    stance: f.stance,
    ...(f.above ? { above: f.above } : {}),
  }
}

/** A quotation that holds a content opens at most this many pairs before it. */
const PAIRS_BACK = 6

/** Direct: each piece of content lies inside marks; mixed: marks inside it; names in marks do not count. */
function quoteOf(analysed: Analysed, content: readonly Range[]): Quote {
  const { tokens, quotes } = analysed
  let direct = 0
  let mixed = false
  for (const c of content) {
    let wholly = false
    for (let i = Math.max(0, firstPair(analysed, c.start) - PAIRS_BACK); i < quotes.length; i++) {
      const q = quotes[i]!
      const open = tokens[q.open]!
      if (open.start >= c.end) break
      const close = q.close === undefined ? undefined : tokens[q.close]
      const touches = open.end <= c.start && open.end >= c.start - 3
      if (touches && (close === undefined || close.start >= c.end)) wholly = true
      else if (open.start >= c.start && !isTitle(analysed, q)) mixed = true
    }
    if (wholly) direct++
  }
  if (content.length > 0 && direct === content.length) return 'direct'
  return mixed || direct > 0 ? 'mixed' : 'indirect'
}

/** Index of the first pair that opens at or after an offset. */
function firstPair(analysed: Analysed, offset: number): number {
  const { tokens, quotes } = analysed
  let low = 0
  let high = quotes.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (tokens[quotes[mid]!.open]!.start < offset) low = mid + 1
    else high = mid
  }
  return low
}

/** Marks around capitalised words only: the name of a ship, a book, a group. */
function isTitle(analysed: Analysed, q: QuotePair): boolean {
  if (q.use !== 'name' || q.close === undefined) return false
  const words = analysed.tokens.slice(q.open + 1, q.close).filter((t) => t.kind === 'word' && t.text.length > 3)
  return words.length > 0 && words.every((t) => /^\p{Lu}/u.test(t.text))
}
