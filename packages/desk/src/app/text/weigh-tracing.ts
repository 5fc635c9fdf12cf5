import type { Tracing } from '@isnad/trace'
import { type TextWeighing, weighText } from '@isnad/weigh'
import type { TraceDocument } from '#api'
import { wordSentence } from './word-sentence.ts'

export interface WeighedTracing {
  readonly occurrences: TraceDocument['occurrences']
  readonly weighing: TraceDocument['weighing']
}

type Weighed = TextWeighing['occurrences'][number]

/**
 * Weighs a tracing by itself. Every occurrence gets its own lines and common links; the sentence in front speaks of the
 * attributed ones whose chain can be told.
 */
export function weighTracing(tracing: Tracing): WeighedTracing {
  const mayBe = pairsThatMayBe(tracing)
  const graphOf = (occurrences: Tracing['occurrences']) =>
    weighText({
      agents: tracing.agents,
      mayBe,
      occurrences: occurrences.map((o) => ({ id: o.id, chain: o.chain.map((link) => link.agent) })),
    })
  const each = new Map(graphOf(tracing.occurrences).occurrences.map((w): [string, Weighed] => [w.id, w]))
  const occurrences = tracing.occurrences.map((o) => {
    const weighed = each.get(o.id)!
    return { ...o, lines: weighed.lines, commonLinks: [...weighed.commonLinks] } as TraceDocument['occurrences'][number]
  })
  const attributed = tracing.occurrences.filter((o) => o.voice === 'attributed')
  const told = attributed.filter((o) => o.asserted)
  const together = graphOf(told).together
  const narrator = tracing.occurrences[0]?.chain[0]?.agent ?? null
  const commonLinks = together.commonLinks.filter((id) => id !== narrator)
  const basis = {
    occurrences: told.map((o) => o.id),
    cannotTell: attributed.filter((o) => !o.asserted).map((o) => o.id),
    narrator,
    lines: together.lines,
    mayBe: mayBe.map(([a, b]): [string, string] => [a, b]),
  }
  const sentence = {
    ar: wordSentence('ar', tracing, told, basis, commonLinks),
    en: wordSentence('en', tracing, told, basis, commonLinks),
  }
  return { occurrences, weighing: { sentence, commonLinks, basis } }
}

/** Each pair once, in the order of the agents. */
function pairsThatMayBe(tracing: Tracing): (readonly [string, string])[] {
  const order = new Map(tracing.agents.map((a, i) => [a.id, i]))
  return tracing.agents.flatMap((a) =>
    a.mayBe.filter((b) => (order.get(a.id) ?? 0) < (order.get(b) ?? 0)).map((b) => [a.id, b] as const),
  )
}
