import { composeClaims } from './claims/index.ts'
import { traceDates } from './dates/index.ts'
import type { Agent, TraceOptions, Tracing } from './model.ts'
import { findMentions, matchNames, resolveAgents } from './names/index.ts'
import { findAttributions } from './speech/index.ts'
import { analyse } from './text/index.ts'

/**
 * Traces a text: who says what through whom, when, and in whose voice. Deterministic and pure; the same text and options
 * give the same result. Spans are UTF-16 code units into `text` as given. Time and memory grow linearly with its length.
 * @param text - any text; nothing of it is trimmed or normalised
 * @param options - what the text itself does not say: outlet, date of publication, country, the newsroom's loaded words
 */
export function trace(text: string, options: TraceOptions = {}): Tracing {
  const analysed = analyse(text, options.language)
  const attributions = findAttributions(analysed)
  const mentions = findMentions(analysed)
  const { dates, findings } = traceDates(analysed, options)
  const resolution = resolveAgents(analysed, mentions, attributions)
  const { agents, narrator } = withNarrator(resolution.agents, options.outlet)
  const composed = composeClaims(
    { analysed, attributions, mentions, resolution: { ...resolution, agents }, dates, options },
    narrator,
  )
  return {
    language: analysed.language,
    sentences: composed.sentences,
    attributions: composed.attributions,
    agents,
    places: resolution.places,
    dates,
    occurrences: composed.occurrences,
    cited: composed.cited,
    findings: [...composed.findings, ...findings],
  }
}

/** The text's own outlet as an agent: one that the text names, where it does, else a new one without mentions. */
function withNarrator(
  agents: readonly Agent[],
  outlet: string | undefined,
): { agents: Agent[]; narrator: string | null } {
  if (!outlet) return { agents: [...agents], narrator: null }
  const named = agents.find(
    (a) => (a.kind === 'outlet' || a.kind === 'organisation') && matchNames(a.name, outlet).answer === 'same',
  )
  if (named) return { agents: [...agents], narrator: named.id }
  const narrator: Agent = { id: 'narrator', name: outlet, kind: 'outlet', mentions: [], mayBe: [] }
  return { agents: [narrator, ...agents], narrator: narrator.id }
}
