import type { Agent, Attribution, Cited, Finding, Hedge, Occurrence, Range, Sentence, Span } from '../model.ts'
import { type ChainContext, type Link, originsOf } from './chain.ts'
import { findCited } from './cited.ts'
import { findLoaded, loadedFinder, ownWays, readClauses } from './clauses.ts'
import { coverTokens, pathOf } from './cover.ts'
import { claimFindings } from './findings.ts'
import { type FoundHedge, findHedges } from './hedges.ts'
import { ByPlace, firstBeyond, type Material } from './material.ts'
import { attributedOccurrences, ownOccurrences, type RawOccurrence } from './occurrences.ts'
import { findProvenance } from './provenance.ts'
import { voiceOf } from './voice.ts'

export interface Composed {
  readonly sentences: readonly Sentence[]
  readonly attributions: readonly Attribution[]
  readonly occurrences: readonly Occurrence[]
  readonly cited: readonly Cited[]
  readonly findings: readonly Finding[]
}

/**
 * Turns what was found in a text (attributions, mentions, dates) into sentences with a voice, occurrences with their
 * chains, and what is cited but not held. Thinks only; the same material gives the same result.
 * @param narrator - agent id of the text's own outlet or author; `null` where it is not known
 */
export function composeClaims(material: Material, narrator: string | null): Composed {
  const { analysed, attributions, resolution } = material
  const { text } = analysed
  const span = (r: Range): Span => ({ start: r.start, end: r.end, exact: text.slice(r.start, r.end) })
  const own = ownWays(material)
  const cover = coverTokens(analysed, attributions, own)
  const hedges = new ByPlace(findHedges(material), (h) => h.range)
  const loaded = findLoaded(analysed, loadedFinder(material.options.loaded))
  const agentAt = agentFinder(resolution.agents)
  const provenance = findProvenance(material, agentAt, cover)
  const context: ChainContext = {
    material,
    narrator,
    agents: new Map(resolution.agents.map((a) => [a.id, a])),
    agentAt,
    provenance,
    originOf: originsOf(provenance),
    ownWays: own,
    introducedBy: introductions(material, cover.content),
  }

  const sentences: Sentence[] = []
  const raw: RawOccurrence[] = attributedOccurrences(context, cover, hedges, loaded)
  for (const sentence of analysed.sentences) {
    const clauses = readClauses(analysed, sentence, cover, loaded)
    raw.push(...ownOccurrences(context, clauses, hedges))
    sentences.push({ span: span(sentence), voice: voiceOf(analysed, sentence, cover, clauses) })
  }
  raw.sort((a, b) => a.content[0]!.start - b.content[0]!.start || end(b) - end(a))

  const toHedge = (h: { range: Range; target: Hedge['target'] }): Hedge => ({ span: span(h.range), target: h.target })
  const toLink = (l: Link) => ({
    agent: l.agent,
    role: l.role,
    cue: l.cue.map(span),
    explicit: l.explicit,
    attribution: l.attribution === null ? null : idOf(l.attribution),
  })
  return {
    sentences,
    attributions: attributions.map((a, index) => ({
      id: idOf(index),
      source: a.source.map(span),
      cue: a.cue.map(span),
      content: a.content.map(span),
      within: a.within === null ? null : idOf(a.within),
      sourceKind: a.sourceKind,
      cueKind: a.cueKind,
      quote: a.quote,
      polarity: a.polarity,
      form: a.form,
      hedges: joinHedges(a.hedges, a.source, a.content, hedges).map(toHedge),
      agent: resolution.agentOf(index),
      confidence: a.confidence,
      rule: a.rule,
    })),
    occurrences: raw.map((o, i) => ({
      id: `o${i + 1}`,
      content: o.content.map(span),
      voice: o.voice,
      chain: o.chain.links.map(toLink),
      asserted: o.chain.asserted,
      factuality: o.factuality,
      hedges: o.hedges.map(toHedge),
      loaded: o.loaded.map(span),
    })),
    cited: findCited(material, agentAt).map((c) => ({
      kind: c.kind,
      span: span(c.range),
      agent: c.agent ?? null,
      held: false as const,
    })),
    findings: claimFindings(context, span),
  }
}

function idOf(index: number): string {
  return `t${index + 1}`
}

function end(o: RawOccurrence): number {
  return o.content.at(-1)!.end
}

function joinHedges(
  own: readonly { readonly range: Range; readonly target: Hedge['target'] }[],
  source: readonly Range[],
  content: readonly Range[],
  hedges: ByPlace<FoundHedge>,
): { range: Range; target: Hedge['target'] }[] {
  const found = new Map(own.map((h) => [h.range.start, h]))
  for (const r of [...source, ...content]) for (const h of hedges.overlapping(r)) found.set(h.range.start, h)
  return [...found.values()].sort((a, b) => a.range.start - b.range.start)
}

/** The agent whose mention overlaps a range most. */
function agentFinder(agents: readonly Agent[]): (range: Range) => string | undefined {
  const mentions = agents.flatMap((a) => a.mentions.map((range) => ({ range, id: a.id })))
  const places = new ByPlace(mentions, (m) => m.range)
  return (range) => {
    let best: { shared: number; id: string } | undefined
    for (const m of places.overlapping(range)) {
      const shared = Math.min(m.range.end, range.end) - Math.max(m.range.start, range.start)
      if (!best || shared > best.shared) best = { shared, id: m.id }
    }
    return best?.id
  }
}

/** An unnamed speaker met this many sentences after a go-between's report is still told of through it. */
const REPORT_GOES_ON = 3

/**
 * Through whose report an unnamed agent entered the text: "Asked by the correspondent, one defector said yes. The
 * defector added ..." reaches us through the correspondent both times. Where it was named outside every report but
 * shortly after one, the report is taken to go on. Named agents stand for themselves.
 */
function introductions(material: Material, contentOf: Int32Array): (agent: string) => readonly string[] {
  const { tokens, sentences } = material.analysed
  const through = new Map<string, string[]>()
  const reports = reportsInOrder(material)
  const inHeadline = (m: Range) => sentences[firstBeyond(sentences, m.start)]?.headline === true
  const mentions = new ByPlace(material.mentions, (m) => m.range)
  for (const agent of material.resolution.agents) {
    if (agent.kind === 'outlet' || agent.kind === 'pseudo-source') continue
    // Whoever is once called by name stands for themselves.
    if (agent.mentions.some((m) => mentions.overlapping(m).some((x) => x.named))) continue
    // A headline only names beforehand; who tells of whom stands in the text.
    const first = agent.mentions.find((m) => !inHeadline(m)) ?? agent.mentions[0]
    if (!first) continue
    const at = contentOf[firstBeyond(tokens, first.start)] ?? -1
    const ids: string[] = []
    if (at >= 0) {
      for (const index of pathOf(material.attributions, at)) {
        ids.push(...material.resolution.conduitsAbove(index))
        const speaker = material.resolution.agentOf(index)
        if (speaker && speaker !== agent.id) ids.push(speaker)
      }
    } else {
      const here = firstBeyond(sentences, first.start)
      const before = reports[lowerBound(reports, first.start) - 1]
      if (before && here - firstBeyond(sentences, before.start) <= REPORT_GOES_ON) ids.push(...before.conduits)
    }
    if (ids.length > 0) through.set(agent.id, ids)
  }
  return (agent) => through.get(agent) ?? []
}

/** How many of the reports, in order, begin before a place. */
function lowerBound(reports: readonly { readonly start: number }[], place: number): number {
  let low = 0
  let high = reports.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (reports[middle]!.start < place) low = middle + 1
    else high = middle
  }
  return low
}

/** Attributions that an outlet or its correspondent stands over, by where they begin, with those conduits. */
function reportsInOrder(material: Material): { start: number; conduits: string[] }[] {
  const kinds = new Map(material.resolution.agents.map((a) => [a.id, a.kind]))
  return material.attributions
    .flatMap((a, index) => {
      if (a.within !== null) return []
      const speaker = material.resolution.agentOf(index)
      const above = material.resolution.conduitsAbove(index)
      const conduits = [
        ...above,
        ...(speaker && (above.length > 0 || kinds.get(speaker) === 'outlet') ? [speaker] : []),
      ]
      const start = a.cue[0]?.start ?? a.content[0]?.start
      return conduits.length > 0 && start !== undefined ? [{ start, conduits }] : []
    })
    .sort((x, y) => x.start - y.start)
}
