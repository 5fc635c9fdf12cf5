import type { Agent, AgentKind, ChainRole, HedgeTarget, Occurrence, Span, Tracing, Voice } from '@isnad/trace'
import { type Proposition, readPropositions } from '@isnad/trace/propositions'
import type { Range } from './anchors.ts'

/** An agent as one document has it. `id` is the tracing's own and leaves this document never. */
export interface Sighting {
  readonly id: string
  readonly name: string
  readonly kind: AgentKind
  readonly mentions: readonly Span[]
  /** Others of the document that may be the same; the text leaves it open. */
  readonly mayBe: readonly string[]
  /** The document's own outlet. */
  readonly narrator: boolean
}

export interface SightedLink {
  /** `null`: somebody must stand here and is not known. */
  readonly agent: string | null
  readonly role: ChainRole
  readonly explicit: boolean
  readonly cue: readonly Span[]
  /** Where the speaker is named for this link, as far as it is. */
  readonly source: readonly Range[]
}

/** A place that says something, as one document has it. */
export interface SightedOccurrence {
  readonly content: readonly Span[]
  readonly voice: Voice
  /** Outermost first; the first is the document's own voice. */
  readonly chain: readonly SightedLink[]
  readonly asserted: boolean
  readonly denies: boolean
  readonly hedges: readonly { readonly span: Span; readonly target: HedgeTarget }[]
  readonly proposition: Proposition
}

/** What the catalogue takes from one document: all of it can be made again from its tracing. Plain data. */
export interface DocumentMaterial {
  readonly document: string
  readonly reading: string
  readonly accession: string
  /** The file it was found in. */
  readonly parent: string | null
  /** As given by the sender. */
  readonly name: string
  readonly language: 'ar' | 'en' | 'other'
  readonly outlet: string | null
  readonly published: string | null
  readonly received: string
  readonly agents: readonly Sighting[]
  readonly occurrences: readonly SightedOccurrence[]
  /** The day that stands over the text by itself, as it dates itself. */
  readonly dated: { readonly value: string; readonly span: Span } | null
  readonly cited: readonly { readonly kind: string; readonly span: Span; readonly agent: string | null }[]
}

export interface Described {
  readonly document: string
  readonly reading: string
  readonly accession: string
  readonly parent: string | null
  readonly name: string
  readonly outlet: string | null
  readonly published: string | null
  readonly received: string
}

/** Raised whenever what is taken changes: material of another version is made anew. */
export const MATERIAL_VERSION = 1
/** Mentions kept of one agent in one document. */
const MOST_MENTIONS = 500
/** A date that dates its document stands within so many characters of the beginning. */
const HEAD = 600
const SAYS: ReadonlySet<Voice> = new Set([
  'attributed',
  'self-report',
  'provenance',
  'reported-fact',
  'unattributed',
  'editorial',
  'mixed',
])

/** Takes from a tracing what the catalogue needs. */
export function takeMaterial(described: Described, text: string, tracing: Tracing): DocumentMaterial {
  const saying = tracing.occurrences.filter(({ voice, content }) => SAYS.has(voice) && content.length > 0)
  const propositions = readPropositions(
    text,
    tracing,
    saying.map(({ content }) => content),
  )
  const attributions = new Map(tracing.attributions.map((a) => [a.id, a]))
  const narrator = described.outlet === null ? null : (tracing.occurrences[0]?.chain[0]?.agent ?? null)
  return {
    ...described,
    language: tracing.language,
    agents: tracing.agents.map((agent) => toSighting(agent, agent.id === narrator)),
    occurrences: saying.map(
      (o, i): SightedOccurrence => ({
        content: o.content,
        voice: o.voice,
        chain: o.chain.map(
          (link): SightedLink => ({
            agent: link.agent,
            role: link.role,
            explicit: link.explicit,
            cue: link.cue,
            source: (link.attribution === null ? undefined : attributions.get(link.attribution)?.source) ?? [],
          }),
        ),
        asserted: o.asserted,
        denies: isDenied(o, attributions),
        hedges: o.hedges,
        proposition: propositions[i]!,
      }),
    ),
    dated: datedBy(text, tracing),
    cited: tracing.cited.map(({ kind, span, agent }) => ({ kind, span, agent })),
  }
}

function toSighting(agent: Agent, narrator: boolean): Sighting {
  const { id, name, kind, mentions, mayBe } = agent
  return { id, name: oneLine(name), kind, mentions: mentions.slice(0, MOST_MENTIONS), mayBe, narrator }
}

/** Whether it is said not to be so: by a cue of denying, or in words that negate; both together do not. */
function isDenied(o: Occurrence, attributions: ReadonlyMap<string, Tracing['attributions'][number]>): boolean {
  const innermost = o.chain.at(-1)?.attribution
  const cue = innermost == null ? undefined : attributions.get(innermost)
  const negated = o.factuality.some(({ value }) => value.endsWith('-'))
  return cue?.cueKind === 'deny' ? true : negated
}

/** The first whole day that fills a short line, or ends one, near the head of the text. */
function datedBy(text: string, tracing: Tracing): DocumentMaterial['dated'] {
  for (const { span, value, type } of tracing.dates) {
    if (span.start > HEAD) return null
    if (type !== 'DATE' || value === null || !/^\d{4}-\d{2}-\d{2}$/.test(value)) continue
    const from = text.lastIndexOf('\n', span.start - 1) + 1
    const end = text.indexOf('\n', span.end)
    const line = text.slice(from, end < 0 ? text.length : end)
    if (line.length <= 80 && !/[.!?؟]\s*$/.test(line.replace(span.exact, ''))) return { value, span }
  }
  return null
}

function oneLine(name: string): string {
  return name.replace(/\s+/g, ' ').trim()
}
