import { HEDGES } from '#lexicon/hedges'
import { PhraseFinder } from '#lexicon/phrases'
import type { Finding, Range, Span } from '../model.ts'
import type { ChainContext } from './chain.ts'

const caveats = new PhraseFinder(HEDGES.filter((h) => h.class === 'caveat'))
const OVERRIDE = /[\u202A-\u202E\u2066-\u2069]/g

/** What a reader of the chains should know besides: who brokered, what could not be checked, characters that disguise. */
export function claimFindings(context: ChainContext, span: (r: Range) => Span): Finding[] {
  const { analysed } = context.material
  const findings: Finding[] = []
  for (const p of context.provenance) {
    if (!p.through) continue
    findings.push({
      code: 'reached-through',
      params: { agent: p.through, ...(p.obtainer ? { obtainer: p.obtainer } : {}) },
      spans: [span(p.cue), ...(p.throughRange ? [span(p.throughRange)] : [])],
    })
  }
  for (const match of caveats.find(analysed.tokens)) {
    const range = { start: analysed.tokens[match.first]!.start, end: analysed.tokens[match.last - 1]!.end }
    findings.push({ code: 'caveat', params: {}, spans: [span(range)] })
  }
  const overrides = [...analysed.text.matchAll(OVERRIDE)].slice(0, 50)
  if (overrides.length > 0)
    findings.push({
      code: 'direction-controls',
      params: { count: overrides.length },
      spans: overrides.map((m) => span({ start: m.index, end: m.index + 1 })),
    })
  return findings
}
