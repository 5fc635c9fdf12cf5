import type { CueVerb } from '#lexicon/english'
import type { Range } from '../../model.ts'
import { contentRange, makeFound, sharing } from './build.ts'
import type { Clauses } from './clauses.ts'
import { beforeMainComma, contentEnd, scopeEnd } from './extent.ts'
import type { Found } from './found.ts'
import type { VerbGroup } from './groups.ts'
import { groupAt, isOpening, type Line, rangeOf, tagAt, textAt } from './line.ts'
import { basePhrase, skipAdjuncts, startsPhrase } from './phrases.ts'

/**
 * "The yard, which she says has closed": the relative pronoun and what follows the cue are the content.
 * "What officials told the paper was a ruse": only what follows, since "what" is the thing spoken of.
 */
export function relativeReport(clauses: Clauses, k: number, cue: CueVerb): Found | undefined {
  const { line } = clauses
  const group = line.groups[k]!
  const subject = clauses.subjects[k]!
  if (subject.type !== 'phrase' || subject.relative || group.passive) return undefined
  const w = subject.clauseFrom - 1
  const link = textAt(line, w)
  if (!/^(?:which|who|whom|what|that)$/.test(link)) return undefined
  if (link === 'that' && !/^(?:noun|name|pron|comma)$/.test(tagAt(line, w - 1) ?? '')) return undefined
  const limit = scopeEnd(line, group.head)
  let at = group.head + 1
  if (cue.frames.has('told') && startsPhrase(line, at)) at = basePhrase(line, at, limit) + 1
  at = skipAdjuncts(line, at, limit)
  if (at > limit) return undefined
  const next = groupAt(line, at)
  const clause = next?.finite === true && next.first === at && (cue.frames.has('bare') || cue.frames.has('that'))
  const equation =
    cue.frames.has('x-y') && link !== 'what' && (isOpening(line, at) || /^(?:a|an|the)$/.test(textAt(line, at)))
  const as = cue.frames.has('x-as') && textAt(line, at) === 'as'
  if (!clause && !equation && !as) return undefined
  const frame = clause ? 'bare' : 'x-y'
  const furthest = contentEnd(line, at, frame, limit, sharing(clauses, k))
  const end = tagAt(line, w - 1) === 'comma' ? beforeMainComma(line, at, furthest) : furthest
  const content: Range[] = [contentRange(line, at, end)]
  if (link !== 'what') content.unshift(rangeOf(line, { from: w, to: w }))
  return makeFound({ line, group, cue, source: subject.at, content, rule: 'en-relative' })
}

const COMMENTED =
  /^(?:charge|charges|claim|claims|accusation|accusations|allegation|allegations|assertion|assertions|suggestion|account|prospect)$/

/**
 * "…, a charge the firm denies": what somebody makes of the report just given; its content is that report's. The content
 * is filled in by `shareContent` once the line's reports are known.
 */
export function commentReport(clauses: Clauses, k: number, cue: CueVerb): Found | undefined {
  const { line } = clauses
  const group = line.groups[k]!
  const at = commentAt(line, group)
  if (at === undefined || group.passive || group.first - at < 3) return undefined
  return makeFound({
    line,
    group,
    cue,
    source: { from: at + 2, to: group.first - 1 },
    content: [rangeOf(line, { from: at, to: at + 1 })],
    rule: 'en-comment',
  })
}

/** Where "a charge" begins, right after a comma, if this verb ends the comment. */
function commentAt(line: Line, group: VerbGroup): number | undefined {
  const next = tagAt(line, group.head + 1)
  if (!(next === undefined || next === 'stop' || next === 'comma')) return undefined
  for (let k = group.first - 2; k >= 0 && group.first - k < 12; k--) {
    if (tagAt(line, k - 1) === 'comma' && /^(?:a|an)$/.test(textAt(line, k)) && COMMENTED.test(textAt(line, k + 1)))
      return k
    if (tagAt(line, k) === 'stop' || tagAt(line, k) === 'comma') return undefined
  }
  return undefined
}

/** Gives comments the content of the report that stands right before them; those without one are dropped. */
export function shareContent(found: readonly Found[]): Found[] {
  return found.flatMap((f) => {
    if (f.rule !== 'en-comment') return [f]
    const at = f.content[0]!.start
    let best: Found | undefined
    for (const g of found) {
      const end = g.content[g.content.length - 1]!.end
      if (g === f || g.rule === 'en-comment' || end > at || at - end > 4) continue
      if (best === undefined || g.content[0]!.start > best.content[0]!.start) best = g
    }
    if (best === undefined) return []
    return [{ ...f, content: best.content }]
  })
}
