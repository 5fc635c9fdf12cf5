import type { TraceDocument } from '@isnad/desk/api'
import type { Occurrence } from '../text/pieces.ts'

export interface ChainStop {
  readonly id: string
  /** The same for one agent on every chain of a text; a gap is its own. */
  readonly node: string
  readonly name: string
  readonly role: Occurrence['chain'][number]['role'] | 'desk' | 'event'
  /** Words of the cue, and where to light them. */
  readonly cue: readonly { readonly start: number; readonly end: number; readonly exact: string }[]
  readonly attribution: string | null
  readonly explicit: boolean
  readonly common: boolean
  readonly gap: boolean
}

/** From us towards the event: the desk, each link, and the event with how it is known, which is a gap. */
export function chainStops(tracing: TraceDocument, occurrence: Occurrence, say: (code: string) => string): ChainStop[] {
  const agents = new Map(tracing.agents.map((a) => [a.id, a]))
  const common = new Set(tracing.weighing.commonLinks)
  const base = { cue: [], attribution: null, explicit: true, common: false }
  const stops: ChainStop[] = [{ ...base, id: 'desk', node: 'desk', name: say('chain.us'), role: 'desk', gap: false }]
  for (const [i, link] of occurrence.chain.entries()) {
    const known = link.agent === null ? undefined : agents.get(link.agent)
    const unknown = link.role === 'narrator' ? 'trace.link.unknownNarrator' : 'trace.link.gap'
    stops.push({
      id: `link-${i}`,
      node: link.agent ?? `${occurrence.id}-${i}`,
      name: known?.name ?? say(unknown),
      role: link.role,
      cue: link.cue,
      attribution: link.attribution,
      explicit: link.explicit,
      common: link.agent !== null && common.has(link.agent),
      gap: link.agent === null && link.role !== 'narrator',
    })
  }
  stops.push({ ...base, id: 'event', node: 'event', name: say('trace.link.event'), role: 'event', gap: true })
  return stops
}

/** Words of the text that a link rests on: its cue, and where its agent is named. */
export function rangesOf(tracing: TraceDocument, stop: ChainStop): { start: number; end: number }[] {
  const attribution = tracing.attributions.find((a) => a.id === stop.attribution)
  return [...stop.cue, ...(attribution?.source ?? [])].map(({ start, end }) => ({ start, end }))
}
