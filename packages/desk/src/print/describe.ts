import type { TraceDocument } from '#api'
import { findWord, type Locale, word } from '#words'

type Occurrence = TraceDocument['occurrences'][number]

/** A link of a chain in words, for any door. */
export interface DescribedLink {
  readonly name: string
  readonly notes: readonly string[]
  /** An agent through whom everything attributed passes. */
  readonly common: boolean
  /** Not known who: drawn as a gap. */
  readonly gap: boolean
}

/** The chain of an occurrence, outermost first, ending with the gap towards the event where the text tells no more. */
export function describeChain(document: TraceDocument, occurrence: Occurrence, locale: Locale): DescribedLink[] {
  const agents = new Map(document.agents.map((a) => [a.id, a]))
  const common = new Set(document.weighing.commonLinks)
  const links = occurrence.chain.map((link): DescribedLink => {
    const agent = link.agent === null ? undefined : agents.get(link.agent)
    const notes = [
      word(locale, `trace.role.${link.role}`),
      ...link.cue.map((c) => `«${c.exact.trim()}»`),
      ...(link.explicit || link.role === 'narrator' ? [] : [word(locale, 'trace.link.implied')]),
      ...(link.agent !== null && common.has(link.agent) ? [word(locale, 'trace.common')] : []),
    ]
    const unknown = link.role === 'narrator' ? 'trace.link.unknownNarrator' : 'trace.link.gap'
    return {
      name: agent?.name ?? word(locale, unknown),
      notes,
      common: link.agent !== null && common.has(link.agent),
      gap: link.agent === null && link.role !== 'narrator',
    }
  })
  links.push({
    name: word(locale, 'trace.link.event'),
    notes: [word(locale, 'trace.link.how')],
    common: false,
    gap: true,
  })
  return links
}

/** What stands small below the sentence. */
export function describeBelow(document: TraceDocument, locale: Locale): string[] {
  const { basis } = document.weighing
  const nameOf = (id: string) => document.agents.find((a) => a.id === id)?.name ?? id
  const lines: string[] = []
  const count = basis.occurrences.length + basis.cannotTell.length
  const counts = [word(locale, 'trace.below.attributed', { count })]
  if (basis.cannotTell.length > 0)
    counts.push(word(locale, 'trace.below.cannotTell', { count: basis.cannotTell.length }))
  lines.push(`${counts.join(locale === 'ar' ? '، ' : ', ')}.`)
  if (basis.occurrences.length > 0) {
    const { low, high } = basis.lines.intoText
    lines.push(word(locale, 'trace.sentence.lines', { low, span: high > low ? 'open' : 'closed' }))
  }
  if (document.cited.length > 0) lines.push(word(locale, 'trace.below.cited', { count: document.cited.length }))
  for (const [a, b] of basis.mayBe.slice(0, 3))
    lines.push(word(locale, 'trace.below.mayBe', { a: `«${nameOf(a)}»`, b: `«${nameOf(b)}»` }))
  return lines
}

/** A finding as a sentence; an unknown code is shown as it is, which is better than silence. */
export function describeFinding(
  document: TraceDocument,
  finding: TraceDocument['findings'][number],
  locale: Locale,
): string {
  const agent = typeof finding.params.agent === 'string' ? finding.params.agent : undefined
  const agentName = document.agents.find((a) => a.id === agent)?.name ?? ''
  try {
    return findWord(locale, `trace.finding.${finding.code}`, { ...finding.params, agentName }) ?? finding.code
  } catch {
    return finding.code
  }
}
