import { ClaimComposer, type GivenVoice } from './claims/index.ts'
import { applyCorrections, type Corrected, type Correction, placeOf } from './corrections/index.ts'
import { traceDates } from './dates/index.ts'
import type { Agent, AgentKind, DateMention, Finding, Language, TraceOptions, Tracing } from './model.ts'
import {
  AgentResolver,
  findMentions,
  knowNothing,
  type Mention,
  matchNames,
  type ResolvedStretch,
} from './names/index.ts'
import { findAttributions, type RawAttribution } from './speech/index.ts'
import { type Analysed, analyse, type Block, nameLanguage } from './text/index.ts'

/** The text's own outlet where the text does not name it. */
const NARRATOR = 'narrator'

/**
 * Reads a text block by block and keeps what a tracing shows. Words, tags and readings live only while their block is
 * worked on; agents, who spoke last, parts of names and where papers came from are carried to the next.
 */
export class BlockReader {
  readonly #text: string
  readonly #options: TraceOptions
  readonly #corrections: readonly { readonly index: number; readonly place: number; readonly given: Correction }[]
  readonly #resolver: AgentResolver
  readonly #parts = knowNothing()
  /** Whom a person named and the text does not. */
  readonly #named: Agent[] = []
  #speakersNamed = 0
  readonly #dates: DateMention[] = []
  readonly #unread: Finding[] = []
  readonly #dateFindings: Finding[] = []
  readonly #orphaned: number[] = []
  #language: Language | undefined
  #narrator: string | null = null
  #composer: ClaimComposer | undefined

  constructor(text: string, options: TraceOptions, corrections: readonly Correction[]) {
    this.#text = text
    this.#options = options
    this.#language = options.language
    this.#resolver = new AgentResolver(text)
    // One whose words are gone will be found orphaned in the first block.
    this.#corrections = corrections.map((given, index) => ({ given, index, place: placeOf(text, given) ?? 0 }))
  }

  read(block: Block): void {
    const options = this.#options
    const opens = this.#composer === undefined
    const analysed = analyse(this.#text, this.#language, { start: block.lead, end: block.end })
    this.#language = analysed.language
    if (opens) this.#unread.push(...unread(analysed))
    const found = ownAttributions(findAttributions(analysed), block)
    const mended = this.#mend(found, block)
    const attributions = mended?.attributions ?? found
    const mentions = ownMentions(findMentions(analysed, this.#parts), block)
    const dates = this.#readDates(analysed, block)
    const outlet = opens ? undefined : options.outlet
    const resolved = this.#withSpeakers(
      this.#resolver.read(analysed, mentions, attributions, (agent) =>
        outlet !== undefined && this.#narrator === NARRATOR && isOutlet(agent, outlet) ? NARRATOR : undefined,
      ),
      mended,
    )
    if (opens && options.outlet) this.#findNarrator(resolved, options.outlet)
    this.#composer ??= new ClaimComposer(this.#text, this.#narrator, options.loaded)
    const resolution = { ...resolved, find: (id: string) => this.#find(id) ?? resolved.find(id) }
    this.#composer.add(
      { analysed, from: block.start, attributions, mentions, resolution, dates, options },
      givenVoices(mended),
    )
  }

  close(): Tracing {
    const { agents, places } = this.#resolver.close()
    const composed = this.#composer!.close()
    return {
      language: this.#language ?? 'other',
      sentences: composed.sentences,
      occurrences: composed.occurrences,
      attributions: composed.attributions,
      agents: this.#withNarrator([...agents, ...this.#named]),
      places,
      dates: this.#dates,
      cited: composed.cited,
      findings: [...this.#unread, ...composed.findings, ...this.#dateFindings, ...orphanedFindings(this.#orphaned)],
    }
  }

  #mend(found: readonly RawAttribution[], block: Block): Corrected | undefined {
    const here = this.#corrections.filter(({ place }) => block.start <= place && place < Math.max(block.end, 1))
    if (here.length === 0) return undefined
    const mended = applyCorrections(
      this.#text,
      found,
      here.map(({ given }) => given),
    )
    this.#orphaned.push(...mended.orphaned.map((k) => here[k]!.index))
    return mended
  }

  #readDates(analysed: Analysed, block: Block): DateMention[] {
    const { dates, findings } = traceDates(analysed, this.#options)
    const own = dates.filter(({ span }) => span.start >= block.start)
    for (const date of own) this.#dates.push(date)
    for (const finding of findings) if (finding.spans[0]!.start >= block.start) this.#dateFindings.push(finding)
    return own
  }

  /** Puts the speakers that a person named in place of the resolved ones. */
  #withSpeakers(resolved: ResolvedStretch, mended: Corrected | undefined): ResolvedStretch {
    if (mended === undefined || mended.speakers.size === 0) return resolved
    const named = new Map<number, string>()
    for (const [index, name] of mended.speakers) {
      this.#speakersNamed++
      const known = this.#resolver.findByName(name) ?? this.#named.find((agent) => agent.name === name)?.id
      const id = known ?? `h${this.#speakersNamed}`
      if (known === undefined) this.#named.push({ id, name, kind: 'person', mentions: [], mayBe: [] })
      named.set(index, id)
    }
    return { ...resolved, agentOf: (i) => named.get(i) ?? resolved.agentOf(i) }
  }

  #find(id: string): { readonly kind: AgentKind; readonly name: string } | undefined {
    if (id === NARRATOR && this.#options.outlet !== undefined) return { kind: 'outlet', name: this.#options.outlet }
    return id.startsWith('h') ? this.#named.find((agent) => agent.id === id) : undefined
  }

  /** The text's own outlet: an agent that it names, where it does, else one without mentions. */
  #findNarrator({ agents }: ResolvedStretch, outlet: string): void {
    this.#narrator = agents.find((agent) => isOutlet(agent, outlet))?.id ?? NARRATOR
  }

  #withNarrator(agents: Agent[]): Agent[] {
    const { outlet } = this.#options
    if (this.#narrator !== NARRATOR || !outlet) return agents
    const met = agents.find(({ id }) => id === NARRATOR)
    const narrator: Agent = met ?? { id: NARRATOR, name: outlet, kind: 'outlet', mentions: [], mayBe: [] }
    return [narrator, ...agents.filter(({ id }) => id !== NARRATOR)]
  }
}

function isOutlet(agent: { readonly kind: AgentKind; readonly name: string }, outlet: string): boolean {
  const speaks = agent.kind === 'outlet' || agent.kind === 'organisation'
  return speaks && matchNames(agent.name, outlet).answer === 'same'
}

/** Those that a block begins itself: what was read before it is the block's before. */
function ownAttributions(found: readonly RawAttribution[], { lead, start }: Block): readonly RawAttribution[] {
  if (lead === start) return found
  const place = new Map<number, number>()
  for (const [index, { cue, source, content }] of found.entries())
    if (((cue[0] ?? source[0] ?? content[0])?.start ?? 0) >= start) place.set(index, place.size)
  return [...place.keys()].map((index) => {
    const a = found[index]!
    return a.within === null ? a : { ...a, within: place.get(a.within) ?? null }
  })
}

function ownMentions(found: readonly Mention[], { lead, start }: Block): readonly Mention[] {
  if (lead === start) return found
  let before = 0
  while (before < found.length && found[before]!.range.start < start) before++
  return found.slice(before).map(({ of, appositionTo, ...mention }) => ({
    ...mention,
    ...(of === undefined || of < before ? {} : { of: of - before }),
    ...(appositionTo === undefined || appositionTo < before ? {} : { appositionTo: appositionTo - before }),
  }))
}

function givenVoices(mended: Corrected | undefined): GivenVoice {
  const voices = mended?.voices ?? []
  return (start) => voices.findLast((v) => v.range.start <= start && start < v.range.end)?.voice
}

/** Of a language that is not read, quotation marks and names are: it is named, so that nobody takes silence for an answer. */
function unread(analysed: Analysed): Finding[] {
  if (analysed.language !== 'other' || !analysed.tokens.some((t) => t.kind === 'word')) return []
  return [{ code: 'language-not-read', params: { language: nameLanguage(analysed.tokens) }, spans: [] }]
}

function orphanedFindings(orphaned: readonly number[]): Finding[] {
  return [...orphaned]
    .sort((a, b) => a - b)
    .map((index) => ({ code: 'correction-orphaned', params: { index }, spans: [] }))
}
