import { type Agent, type AgentId, numberClaim, type Occurrence, weighSide } from '#claims'
import type { Interval } from '#lines'

/** A text as its tracing has it. Chains begin with the text's own narrator; `null` where it is not known. */
export type TracedText = {
  readonly agents: readonly Agent[]
  readonly occurrences: readonly { readonly id: string; readonly chain: readonly (AgentId | null)[] }[]
  readonly mayBe?: readonly (readonly [AgentId, AgentId])[]
}

/** Lines as they enter the text, its narrator left out, and as they reach whoever reads it. */
export type TextLines = { readonly intoText: Interval; readonly intoDesk: Interval }

/** What one occurrence rests on. */
export type OccurrenceWeighing = {
  readonly id: string
  readonly lines: TextLines
  /** Below the narrator, nearest the event first. */
  readonly commonLinks: readonly AgentId[]
}

/** What a text rests on, from the text alone. */
export type TextWeighing = {
  /** In the order given. */
  readonly occurrences: readonly OccurrenceWeighing[]
  /** All attributed occurrences taken together: what the text says by others, whatever it says. */
  readonly together: {
    readonly lines: TextLines
    /** Agents through whom all of it passes, nearest the event first; the narrator is not among them. */
    readonly commonLinks: readonly AgentId[]
    /** Agents through whom all of it passes in some reading; several where they may be one. */
    readonly possibleCommonLinks: readonly (readonly AgentId[])[]
    /** The text's own voice, through which everything passes that is in it. More than one only if chains say so. */
    readonly narrators: readonly AgentId[]
    /** The attributed occurrences: those with somebody besides the narrator. */
    readonly attributed: readonly string[]
  }
}

/** Stands for a narrator who is not known: one voice all the same, and no gap in what it passes on. */
const NARRATOR = '\u0000narrator'

/**
 * Weighs one text by itself.
 * "Everything passes through X" is said of the union of the chains: X lies on every way from the event to the narrator
 * that any of the attributed occurrences records.
 * @throws {WeighError} as `weighClaim`
 */
export function weighText(text: TracedText): TextWeighing {
  const kinds = new Map(text.agents.map((agent) => [agent.id, agent.kind]))
  const isSomebody = (agent: AgentId | null) => agent === null || kinds.get(agent) !== 'pseudo-source'
  // Pseudo-sources speak for whoever cites them: without them, "observers say" is the narrator's own voice.
  const chains = text.occurrences.map(({ id, chain }): Occurrence => ({ id, chain: chain.filter(isSomebody) }))
  const agents = [...text.agents, { id: NARRATOR, kind: 'outlet' } as const]
  const weigh = (occurrences: readonly Occurrence[], named: readonly Agent[], mayBe: Pairs) =>
    weighSide(numberClaim({ agents: named, occurrences, mayBe }), 0, 'full')

  const agentOf = new Map(agents.map((agent) => [agent.id, agent]))
  const groups = groupPartners(text.mayBe ?? [])
  const occurrences = chains.map((one): OccurrenceWeighing => {
    if (isPlain(one.chain, groups)) return weighPlain(one)
    // Two on a chain may be one by way of a third who is not on it: the whole group counts.
    const within = new Set(one.chain.filter((agent) => agent !== null))
    for (const agent of [...within]) for (const other of groups.get(agent) ?? []) within.add(other)
    const named = [NARRATOR, ...within].flatMap((id) => agentOf.get(id) ?? [])
    const mayBe = (text.mayBe ?? []).filter(([a, b]) => within.has(a) && within.has(b))
    const into = weigh(dropNarrator([one]), named, mayBe)
    const desk = weigh(nameNarrator([one]), named, mayBe)
    return { id: one.id, lines: { intoText: into.lines, intoDesk: desk.lines }, commonLinks: into.commonLinks }
  })
  const attributed = chains.filter(({ chain }) => chain.length > 1)
  const into = weigh(dropNarrator(attributed), agents, text.mayBe ?? [])
  const desk = weigh(nameNarrator(attributed), agents, text.mayBe ?? [])
  const narrators = new Set(chains.map(({ chain }) => chain[0]).filter((one) => typeof one === 'string'))
  return {
    occurrences,
    together: {
      lines: { intoText: into.lines, intoDesk: desk.lines },
      commonLinks: into.commonLinks,
      possibleCommonLinks: into.possibleCommonLinks,
      narrators: [...narrators].sort(),
      attributed: attributed.map(({ id }) => id),
    },
  }
}

type Pairs = readonly (readonly [AgentId, AgentId])[]

function dropNarrator(chains: readonly Occurrence[]): Occurrence[] {
  return chains.filter(({ chain }) => chain.length > 1).map(({ id, chain }) => ({ id, chain: chain.slice(1) }))
}

function nameNarrator(chains: readonly Occurrence[]): Occurrence[] {
  return chains.map(({ id, chain }) => ({ id, chain: [chain[0] ?? NARRATOR, ...chain.slice(1)] }))
}

/** For each agent, all whom it may be the same as, directly or by way of others; itself among them. */
function groupPartners(pairs: Pairs): ReadonlyMap<AgentId, ReadonlySet<AgentId>> {
  const groups = new Map<AgentId, Set<AgentId>>()
  for (const [a, b] of pairs) {
    const joined = groups.get(a) ?? new Set([a])
    for (const one of groups.get(b) ?? [b]) {
      joined.add(one)
      groups.set(one, joined)
    }
    groups.set(a, joined)
  }
  return groups
}

/** A chain that names nobody twice, nor two who may be one, is one way without a branch. */
function isPlain(chain: Occurrence['chain'], groups: ReadonlyMap<AgentId, ReadonlySet<AgentId>>): boolean {
  const seen = new Set<AgentId | ReadonlySet<AgentId>>()
  for (const agent of chain) {
    if (agent === null) continue
    const who = groups.get(agent) ?? agent
    if (seen.has(who)) return false
    seen.add(who)
  }
  return true
}

/** One way without a branch: one line, and everybody on it a common link. */
function weighPlain({ id, chain }: Occurrence): OccurrenceWeighing {
  const one = { low: 1, high: 1 }
  const none = { low: 0, high: 0 }
  const below = chain.slice(1)
  const commonLinks = below.filter((agent) => agent !== null).reverse()
  return { id, lines: { intoText: below.length > 0 ? one : none, intoDesk: one }, commonLinks }
}
