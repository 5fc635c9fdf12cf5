import { type Composed, composeClaims } from './claims/index.ts'
import { applyCorrections, type Corrected, type Correction } from './corrections/index.ts'
import { traceDates } from './dates/index.ts'
import type { Agent, Finding, TraceOptions, Tracing } from './model.ts'
import { findMentions, matchNames, type ResolvedAgents, resolveAgents } from './names/index.ts'
import { findAttributions } from './speech/index.ts'
import { type Analysed, analyse, nameLanguage } from './text/index.ts'

/**
 * Traces a text: who says what through whom, when, and in whose voice. Deterministic and pure; the same text, options and
 * corrections give the same result. Spans are UTF-16 code units into `text` as given. Time and memory grow linearly with
 * its length.
 * @param text - any text; nothing of it is trimmed or normalised
 * @param options - what the text itself does not say: outlet, date of publication, country, the newsroom's loaded words
 * @param corrections - what people mended, in the order they did
 */
export function trace(text: string, options: TraceOptions = {}, corrections: readonly Correction[] = []): Tracing {
  const analysed = analyse(text, options.language)
  const found = findAttributions(analysed)
  const mended = corrections.length > 0 ? applyCorrections(text, found, corrections) : undefined
  const attributions = mended?.attributions ?? found
  const mentions = findMentions(analysed)
  const { dates, findings } = traceDates(analysed, options)
  const resolved = withSpeakers(resolveAgents(analysed, mentions, attributions), mended)
  const { agents, narrator } = withNarrator(resolved.agents, options.outlet)
  const resolution = { ...resolved, agents }
  const composed = composeClaims({ analysed, attributions, mentions, resolution, dates, options }, narrator)
  return {
    language: analysed.language,
    ...withVoices(composed, mended),
    attributions: composed.attributions,
    agents,
    places: resolved.places,
    dates,
    cited: composed.cited,
    findings: [...unread(analysed), ...composed.findings, ...findings, ...orphanedFindings(mended)],
  }
}

type Resolved = Pick<ResolvedAgents, 'agents' | 'places' | 'agentOf' | 'conduitsAbove'>

/** Puts the speakers that a person named in place of the resolved ones. */
function withSpeakers(resolved: Resolved, mended: Corrected | undefined): Resolved {
  const agents = [...resolved.agents]
  const named = new Map<number, string>()
  for (const [index, name] of mended?.speakers ?? []) {
    const known = agents.find((a) => a.name === name || a.mentions.some((m) => m.exact === name))
    const agent: Agent = known ?? { id: `h${named.size + 1}`, name, kind: 'person', mentions: [], mayBe: [] }
    if (!known) agents.push(agent)
    named.set(index, agent.id)
  }
  return {
    agents,
    places: resolved.places,
    agentOf: (i) => named.get(i) ?? resolved.agentOf(i),
    conduitsAbove: (i) => resolved.conduitsAbove(i),
  }
}

function withVoices(composed: Composed, mended: Corrected | undefined): Pick<Tracing, 'sentences' | 'occurrences'> {
  const voices = mended?.voices ?? []
  if (voices.length === 0) return { sentences: composed.sentences, occurrences: composed.occurrences }
  const given = (start: number) => voices.findLast((v) => v.range.start <= start && start < v.range.end)?.voice
  return {
    sentences: composed.sentences.map((s) => ({ ...s, voice: given(s.span.start) ?? s.voice })),
    // An attributed claim keeps its chain whatever its sentence is called: taking it away is another correction.
    occurrences: composed.occurrences.map((o) =>
      o.voice === 'attributed' ? o : { ...o, voice: given(o.content[0]!.start) ?? o.voice },
    ),
  }
}

/** Of a language that is not read, quotation marks and names are: it is named, so that nobody takes silence for an answer. */
function unread(analysed: Analysed): Finding[] {
  if (analysed.language !== 'other' || !analysed.tokens.some((t) => t.kind === 'word')) return []
  return [{ code: 'language-not-read', params: { language: nameLanguage(analysed.tokens) }, spans: [] }]
}

function orphanedFindings(mended: Corrected | undefined): Finding[] {
  return (mended?.orphaned ?? []).map((index) => ({ code: 'correction-orphaned', params: { index }, spans: [] }))
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
