import type { Analysed, QuotePair } from '#text'
import type { Quote, Range } from '../../model.ts'
import type { RawAttribution } from '../types.ts'
import { accordingReports } from './according.ts'
import { readClauses } from './clauses.ts'
import type { Found } from './found.ts'
import { type Line, readLines } from './line.ts'
import { reportOf } from './reports.ts'

/** Who says what in an English text: all reports found, in no particular order and not yet nested. */
export function findEnglish(analysed: Analysed): RawAttribution[] {
  const all: Found[] = []
  for (const line of readLines(analysed)) all.push(...reportsOfLine(line))
  return all.map((f) => complete(analysed, f, all))
}

function reportsOfLine(line: Line): Found[] {
  const clauses = readClauses(line)
  const found: Found[] = []
  for (let k = 0; k < line.groups.length; k++) {
    const report = reportOf(clauses, k)
    if (report) found.push(report)
  }
  found.push(...accordingReports(clauses))
  return found.filter((f) => f.content.length > 0)
}

function complete(analysed: Analysed, f: Found, all: readonly Found[]): RawAttribution {
  return {
    source: f.source,
    cue: f.cue,
    content: f.content,
    within: f.outer ? all.indexOf(f.outer) : null,
    sourceKind: f.sourceKind,
    cueKind: f.cueKind,
    quote: quoteOf(analysed, f.content),
    polarity: f.polarity,
    form: f.form,
    hedges: [],
    confidence: f.confidence,
    rule: f.rule,
    ...(f.agrees ? { agrees: f.agrees } : {}),
    stance: f.stance,
    ...(f.above ? { above: f.above } : {}),
  }
}

/** Direct: each piece of content lies inside marks; mixed: marks inside it; names in marks do not count. */
function quoteOf(analysed: Analysed, content: readonly Range[]): Quote {
  const { tokens, quotes } = analysed
  let direct = 0
  let mixed = false
  for (const c of content) {
    let wholly = false
    for (const q of quotes) {
      const open = tokens[q.open]!
      const close = q.close === undefined ? undefined : tokens[q.close]
      if (open.start > c.end) break
      if (
        open.end <= c.start &&
        (close === undefined ? open.end >= c.start - 3 : close.start >= c.end) &&
        open.end >= c.start - 3
      )
        wholly = true
      else if (open.start >= c.start && open.start < c.end && !isTitle(analysed, q)) mixed = true
    }
    if (wholly) direct++
  }
  if (content.length > 0 && direct === content.length) return 'direct'
  return mixed || direct > 0 ? 'mixed' : 'indirect'
}

/** Marks around capitalised words only: the name of a ship, a book, a group. */
function isTitle(analysed: Analysed, q: QuotePair): boolean {
  if (q.use !== 'name' || q.close === undefined) return false
  const words = analysed.tokens.slice(q.open + 1, q.close).filter((t) => t.kind === 'word' && t.text.length > 3)
  return words.length > 0 && words.every((t) => /^\p{Lu}/u.test(t.text))
}
