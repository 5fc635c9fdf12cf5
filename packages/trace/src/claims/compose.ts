import type { Attribution, Cited, Finding, Hedge, Occurrence, Range, Sentence, Voice } from '../model.ts'
import { type ChainContext, Origins } from './chain.ts'
import { CitedList } from './cited.ts'
import { findLoaded, loadedFinder, ownWays, readClauses } from './clauses.ts'
import { coverTokens } from './cover.ts'
import { ClaimFindings } from './findings.ts'
import { type FoundHedge, findHedges } from './hedges.ts'
import { Introductions } from './introductions.ts'
import { ByPlace, firstBeyond, type Material } from './material.ts'
import { attributedOccurrences, ownOccurrences, type RawOccurrence } from './occurrences.ts'
import { PlacedSpans } from './placed.ts'
import { findProvenance } from './provenance.ts'
import { voiceOf } from './voice.ts'

export interface Composed {
  readonly sentences: readonly Sentence[]
  readonly attributions: readonly Attribution[]
  readonly occurrences: readonly Occurrence[]
  readonly cited: readonly Cited[]
  readonly findings: readonly Finding[]
}

/** Voices given by a person: that of a sentence by where it begins, and of an unattributed claim likewise. */
export type GivenVoice = (start: number) => Voice | undefined

/**
 * Turns what was found in a text (attributions, mentions, dates) into sentences with a voice, occurrences with their
 * chains, and what is cited but not held: stretch by stretch, in the order of the text. Thinks only; the same material
 * gives the same result.
 */
export class ClaimComposer {
  readonly #text: string
  /** Agent id of the text's own outlet or author; `null` where it is not known. */
  readonly #narrator: string | null
  readonly #loaded: ReturnType<typeof loadedFinder>
  readonly #origins = new Origins()
  readonly #introductions = new Introductions()
  readonly #cited = new CitedList()
  readonly #findings = new ClaimFindings()
  readonly #sentences: Sentence[] = []
  readonly #attributions: Attribution[] = []
  readonly #occurrences: Occurrence[] = []

  constructor(text: string, narrator: string | null, loaded: readonly string[] | undefined) {
    this.#text = text
    this.#narrator = narrator
    this.#loaded = loadedFinder(loaded)
  }

  /** The next stretch. Its attributions get the numbers that follow those of the stretches before. */
  add(material: Material, given: GivenVoice = () => undefined): void {
    const { analysed, attributions, resolution, from } = material
    const placed = new PlacedSpans(this.#text)
    const own = ownWays(material)
    const cover = coverTokens(analysed, attributions, own)
    const hedges = new ByPlace(findHedges(material), (h) => h.range)
    const loaded = findLoaded(analysed, this.#loaded)
    const agentAt = agentFinder(resolution.agents)
    const provenance = findProvenance(material, agentAt, cover)
    this.#origins.add(provenance)
    this.#introductions.add(material, cover.content)
    const context: ChainContext = {
      material,
      narrator: this.#narrator,
      agentAt,
      originOf: (agent) => this.#origins.of(agent),
      ownWays: own,
      introducedBy: (agent) => this.#introductions.of(agent),
    }

    const raw: RawOccurrence[] = attributedOccurrences(context, cover, hedges, loaded)
    for (let s = firstBeyond(analysed.sentences, from); s < analysed.sentences.length; s++) {
      const sentence = analysed.sentences[s]!
      const clauses = readClauses(analysed, sentence, cover, loaded)
      raw.push(...ownOccurrences(context, clauses, hedges))
      const voice = given(sentence.start) ?? voiceOf(analysed, sentence, cover, clauses)
      this.#sentences.push({ span: placed.span(sentence), voice })
    }
    raw.sort((a, b) => a.content[0]!.start - b.content[0]!.start || end(b) - end(a))

    const first = this.#attributions.length
    const ids = attributions.map((_, index) => `t${first + index + 1}`)
    for (const [index, a] of attributions.entries())
      this.#attributions.push({
        id: ids[index]!,
        source: placed.spans(a.source),
        cue: placed.spans(a.cue),
        content: placed.spans(a.content),
        within: a.within === null ? null : ids[a.within]!,
        sourceKind: a.sourceKind,
        cueKind: a.cueKind,
        quote: a.quote,
        polarity: a.polarity,
        form: a.form,
        hedges: placed.hedges(joinHedges(a.hedges, a.source, a.content, hedges)),
        agent: resolution.agentOf(index),
        confidence: a.confidence,
        rule: a.rule,
      })
    for (const o of raw)
      this.#occurrences.push({
        id: `o${this.#occurrences.length + 1}`,
        content: placed.spans(o.content),
        // An attributed claim keeps its chain whatever its sentence is called: taking it away is another correction.
        voice: (o.voice === 'attributed' ? undefined : given(o.content[0]!.start)) ?? o.voice,
        chain: placed.chain(o.chain.links, ids),
        asserted: o.chain.asserted,
        factuality: placed.factuality(o.factuality),
        hedges: placed.hedges(o.hedges),
        loaded: placed.spans(o.loaded),
      })
    this.#cited.add(material, agentAt)
    this.#findings.add(material, provenance, (range) => placed.span(range))
  }

  close(): Composed {
    const placed = new PlacedSpans(this.#text)
    return {
      sentences: this.#sentences,
      attributions: this.#attributions,
      occurrences: this.#occurrences,
      cited: this.#cited.all().map((c) => ({
        kind: c.kind,
        span: placed.span(c.range),
        agent: c.agent ?? null,
        held: false as const,
      })),
      findings: this.#findings.all(),
    }
  }
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
function agentFinder(agents: Material['resolution']['agents']): (range: Range) => string | undefined {
  const mentions = agents.flatMap((a) => a.mentions.map((range) => ({ range, id: a.id })))
  const places = new ByPlace(mentions, (m) => m.range)
  return (range) => {
    // A noun phrase is about what it begins with: "the Marsa network from former clerks of the port authority".
    let best: { shared: number; id: string } | undefined
    for (const m of places.overlapping(range)) {
      const overlap = Math.min(m.range.end, range.end) - Math.max(m.range.start, range.start)
      const shared = m.range.start <= range.start ? overlap + (range.end - range.start) : overlap
      if (!best || shared > best.shared) best = { shared, id: m.id }
    }
    return best?.id
  }
}
