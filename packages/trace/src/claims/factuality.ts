import type { RawAttribution } from '#speech'
import type { Factuality, FactValue } from '../model.ts'
import type { Link } from './chain.ts'

/**
 * Factuality of a content for each source of its chain, in FactBank's notation (Saurí & Pustejovsky 2009): how committed
 * each is, never whether it is so. The innermost commits by its cue and hedges; those who pass it on stay uncommitted
 * (Uu) unless their cue presupposes it; the author stands last.
 */
export function factualityOf(
  links: readonly Link[],
  attributions: readonly RawAttribution[],
  hedged: boolean,
  negated: boolean,
): Factuality[] {
  const speakers = links.filter((l) => l.role !== 'narrator' && l.attribution !== null && l.explicit)
  const inward = [...speakers].reverse()
  const result: Factuality[] = []
  for (let from = 0; from <= inward.length; from++) {
    const key = [...inward.slice(from).map((l) => l.agent ?? 'unknown'), 'AUTHOR'].join('_')
    if (from === inward.length) {
      result.push({
        chainKey: key,
        value: inward.length === 0 ? asserted(hedged, negated) : author(inward, attributions),
      })
      break
    }
    const a = attributions[inward[from]!.attribution!]
    result.push({
      chainKey: key,
      value: from === 0 && a ? committed(a, hedged, negated) : a?.stance === 'factive' ? 'CT+' : 'Uu',
    })
  }
  return result
}

function asserted(hedged: boolean, negated: boolean): FactValue {
  if (hedged) return negated ? 'PS-' : 'PS+'
  return negated ? 'CT-' : 'CT+'
}

function committed(a: RawAttribution, hedged: boolean, negated: boolean): FactValue {
  if (a.polarity === '-' && a.cueKind !== 'deny') return 'Uu'
  switch (a.cueKind) {
    case 'deny':
      return negated ? 'CT+' : 'CT-'
    case 'ask':
      return 'CTu'
    case 'order':
    case 'promise':
      return 'Uu'
    case 'believe':
      return negated ? 'PR-' : 'PR+'
    default:
      return asserted(hedged, negated)
  }
}

function author(inward: readonly Link[], attributions: readonly RawAttribution[]): FactValue {
  const outermost = attributions[inward.at(-1)!.attribution!]
  return inward.length === 1 && outermost?.stance === 'factive' ? 'CT+' : 'Uu'
}
