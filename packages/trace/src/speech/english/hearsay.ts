import { HEARSAY_ADVERBS } from '#lexicon/english'
import type { Range } from '../../model.ts'
import { clean, contentRange } from './build.ts'
import { clauseAt } from './clause-starts.ts'
import type { Clauses } from './clauses.ts'
import { scopeEnd, scopeStart } from './extent.ts'
import type { Found } from './found.ts'
import { groupAt, isClosing, isOpening, type Line, pairAt, rangeOf, tagAt, textAt } from './line.ts'

/** "Lee reportedly left": somebody, who is not named, says so. The content is the clause without the adverb. */
export function hearsayReports(clauses: Clauses): Found[] {
  const { line } = clauses
  const out: Found[] = []
  for (let i = 0; i < line.words.length; i++) {
    if (!HEARSAY_ADVERBS.has(textAt(line, i))) continue
    const content = clauseAround(line, i)
    if (content.length === 0) continue
    out.push({
      source: [],
      cue: [rangeOf(line, { from: i, to: i })],
      content,
      cueKind: 'say',
      sourceKind: 'impersonal',
      form: 'adverb',
      polarity: '+',
      rule: 'en-hearsay-adverb',
      stance: textAt(line, i) === 'reportedly' ? 'neutral' : 'doubt',
      resumable: false,
      mute: false,
    })
  }
  return out
}

/** The clause around an adverb, in two pieces; only what it modifies where it stands inside a noun phrase. */
function clauseAround(line: Line, i: number): Range[] {
  const low = scopeStart(line, i)
  const limit = scopeEnd(line, i)
  const next = groupAt(line, i + 1)
  // «an allegedly stolen car»: the phrase only.
  if (tagAt(line, i - 1) === 'det' && !next?.finite) return []
  let from = i
  while (from > low && !startsClause(line, from, low)) from--
  let to = i
  while (to < limit && !endsClause(line, to, limit)) to++
  const before = i > from ? clean(line, from, i - 1) : undefined
  const after = i < to ? clean(line, i + 1, to) : undefined
  const out: Range[] = []
  if (before) out.push(rangeOf(line, before))
  if (after) out.push(contentRange(line, after.from, after.to))
  return out
}

/** Does a clause begin at `k`: after a mark, a subordinator or a coordinator that joins clauses? */
function startsClause(line: Line, k: number, low: number): boolean {
  const before = tagAt(line, k - 1)
  if (before === 'stop' || before === 'colon' || before === 'dash') return true
  if (before === 'that' || before === 'sub') return true
  if (isOpening(line, k - 1) && pairAt(line, k - 1)!.close === undefined) return true
  if (before === 'cc') return textAt(line, k - 1) === 'but' || followsClause(line, k - 1, low)
  if (before === 'comma') return tagAt(line, k) === 'wh' || followsClause(line, k - 1, low)
  return false
}

/** Left of `k` stands a whole clause rather than a fronted phrase or a list. */
function followsClause(line: Line, k: number, low: number): boolean {
  for (let j = k - 1; j >= low; j--) {
    const g = groupAt(line, j)
    if (g?.finite) return true
    if (tagAt(line, j) === 'comma' || tagAt(line, j) === 'sub') return false
  }
  return false
}

function endsClause(line: Line, k: number, limit: number): boolean {
  const tag = tagAt(line, k)
  const next = k + 1
  if (tag === 'stop') return true
  if (isClosing(line, k)) return pairAt(line, k)!.open < line.offset
  if (tag === 'dash' || (tag === 'colon' && k > 0)) return true
  if (tag === 'comma') {
    const t = tagAt(line, next)
    if (t === 'wh' || textAt(line, next) === 'according' || t === 'sub') return true
    return (t === 'cc' && clauseAt(line, next + 1, limit)) || groupAt(line, next)?.gerund === true
  }
  if (tag === 'cc' && (textAt(line, k) === 'but' || textAt(line, k) === 'and')) {
    const g = groupAt(line, next)
    return clauseAt(line, next, limit) && !(g?.first === next) && tagAt(line, next) === 'pron'
  }
  return false
}
