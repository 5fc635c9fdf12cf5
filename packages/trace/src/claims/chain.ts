import type { ChainLink, ChainRole, Range } from '../model.ts'
import { CANNOT_TELL } from '../model.ts'
import { pathOf } from './cover.ts'
import type { Material } from './material.ts'
import type { Provenance } from './provenance.ts'

/** A link before the words are cut out of the text. */
export interface Link extends Omit<ChainLink, 'cue' | 'attribution'> {
  readonly cue: readonly Range[]
  readonly attribution: number | null
}

export interface Chain {
  readonly links: readonly Link[]
  readonly asserted: boolean
}

/** Whom a document came from. */
export interface Origin {
  /** Who obtained it, in the order of the text. */
  readonly obtainers: readonly string[]
  /** Who handed it over. */
  readonly suppliers: readonly string[]
  /** What it was taken out of («سُرّبت من الشركة»). */
  readonly takenFrom: readonly string[]
}

const UNKNOWN: Origin = { obtainers: [], suppliers: [], takenFrom: [] }

/** However often a text says whence papers came, a chain names no more of those who obtained and gave them. */
const MOST = 8

/** Provenance by material, so that no chain looks through all of it; grows with each stretch of the text. */
export class Origins {
  readonly #origins = new Map<string, Record<keyof Origin, Set<string>>>()

  add(provenance: readonly Provenance[]): void {
    for (const [material, all] of Map.groupBy(provenance, (p) => p.material)) {
      if (!material) continue
      let origin = this.#origins.get(material)
      if (origin === undefined) {
        origin = { obtainers: new Set(), suppliers: new Set(), takenFrom: new Set() }
        this.#origins.set(material, origin)
      }
      const from = all.filter((p) => p.from && p.from !== material)
      // Who handed papers to somebody that is named comes first.
      for (const p of [...from.filter((p) => p.obtainer), ...from])
        put(p.taken ? origin.takenFrom : origin.suppliers, p.from)
      for (const p of all) put(origin.obtainers, p.obtainer)
    }
  }

  of(agent: string): Origin {
    const origin = this.#origins.get(agent)
    if (origin === undefined) return UNKNOWN
    const { obtainers, suppliers, takenFrom } = origin
    return { obtainers: [...obtainers], suppliers: [...suppliers], takenFrom: [...takenFrom] }
  }
}

function put(agents: Set<string>, agent: string | undefined): void {
  if (agent !== undefined && agent !== '' && agents.size < MOST) agents.add(agent)
}

/** What the chains of one text share: who narrates, who is who, what was obtained from whom, who introduced whom. */
export interface ChainContext {
  readonly material: Material
  readonly narrator: string | null
  agentAt(range: Range): string | undefined
  /** Whom an agent that is a document came from, as the text has told so far. */
  originOf(agent: string): Origin
  /** Attributions in which nobody but the writer speaks, by index: no links. */
  readonly ownWays: ReadonlySet<number>
  /** Conduits, outermost first, through whose report an agent entered the text. */
  introducedBy(agent: string): readonly string[]
}

/**
 * The chain of an attribution's content, outermost first: the narrator, conduits inherited from the report that
 * introduced the speaker, then each attribution from the outermost to the innermost with whoever its own words place
 * above it, and above a document whoever handed it over. A speaker who is not known is a gap, not an absence.
 */
export function chainOf(context: ChainContext, index: number): Chain {
  const { material } = context
  const path = pathOf(material.attributions, index).filter((at) => !context.ownWays.has(at))
  const links: Link[] = [narratorLink(context)]
  let confidence = 1
  let known = true
  for (const [depth, at] of path.entries()) {
    const a = material.attributions[at]!
    confidence = Math.min(confidence, a.confidence)
    const agent = material.resolution.agentOf(at)
    const innermost = depth === path.length - 1
    for (const above of a.above ?? []) {
      const id = context.agentAt(above.range)
      if (id) links.push({ agent: id, role: above.role, cue: [above.range], explicit: true, attribution: at })
    }
    for (const id of material.resolution.conduitsAbove(at))
      if (id !== agent) links.push({ agent: id, role: 'conduit', cue: [], explicit: false, attribution: at })
    if (agent !== null && innermost) links.push(...handersOf(context, agent, links, at))
    if (agent === null && a.sourceKind !== 'impersonal') known = false
    links.push({ agent, role: roleOf(context, agent, innermost), cue: a.cue, explicit: true, attribution: at })
  }
  // Whoever obtained a document stands above those who handed it over.
  const first = links.find((l) => l.explicit && l.role !== 'narrator')
  const inherited = first?.agent ? inheritedFor(context, first.agent, links) : []
  links.splice(1, 0, ...inherited)
  return { links: joinRepeated(links), asserted: known && confidence >= CANNOT_TELL }
}

export function narratorLink(context: ChainContext): Link {
  return { agent: context.narrator, role: 'narrator', cue: [], explicit: context.narrator !== null, attribution: null }
}

function roleOf(context: ChainContext, agent: string | null, innermost: boolean): ChainRole {
  const kind = agent === null ? undefined : context.material.resolution.find(agent)?.kind
  if (kind === 'document') return 'document'
  if (kind === 'pseudo-source') return 'pseudo-source'
  // An outlet passes on what it was not there to see, even where its own source is not named.
  if (kind === 'outlet' || !innermost) return 'conduit'
  return 'source'
}

/**
 * Who stands above a document as whoever passed it on: those who handed it over; where nobody is known to have, what it was
 * taken out of. Somebody who tells of it in speech of their own brings it themselves.
 */
function handersOf(context: ChainContext, agent: string, links: readonly Link[], attribution: number): Link[] {
  if (context.material.resolution.find(agent)?.kind !== 'document') return []
  const tellers = ['person', 'anonymous', 'group']
  const kindOf = (id: string | null) => (id === null ? undefined : context.material.resolution.find(id)?.kind)
  if (links.some((l) => l.role === 'conduit' && l.explicit && tellers.includes(kindOf(l.agent) ?? ''))) return []
  const { suppliers, takenFrom } = context.originOf(agent)
  const role = suppliers.length > 0 ? ('conduit' as const) : ('issuer' as const)
  return (suppliers.length > 0 ? suppliers : takenFrom).map((id) => ({
    agent: id,
    role,
    cue: [],
    explicit: false,
    attribution,
  }))
}

/** Conduits that the first speaker came through, unless the chain names them already. */
function inheritedFor(context: ChainContext, agent: string, links: readonly Link[]): Link[] {
  const here = new Set(links.map((l) => l.agent))
  const kind = context.material.resolution.find(agent)?.kind
  const ids = [...(kind === 'document' ? context.originOf(agent).obtainers : []), ...context.introducedBy(agent)]
  const own = context.narrator === null ? undefined : context.material.resolution.find(context.narrator)?.name
  const fresh = [...new Set(ids)].filter(
    (id) => !here.has(id) && id !== context.narrator && context.material.resolution.find(id)?.name !== own,
  )
  return fresh.map((id) => ({ agent: id, role: 'conduit' as const, cue: [], explicit: false, attribution: null }))
}

/**
 * An agent stands in a chain once: named again further in ("the network reported ..., according to its report"), the
 * later cues go to its first link.
 */
function joinRepeated(links: readonly Link[]): Link[] {
  const joined: Link[] = []
  const places = new Map<string, number>()
  for (const link of links) {
    const at = link.agent === null ? undefined : places.get(link.agent)
    const before = at === undefined ? undefined : joined[at]
    if (before === undefined || at === undefined) {
      if (link.agent !== null) places.set(link.agent, joined.length)
      joined.push(link)
      continue
    }
    joined[at] = {
      ...before,
      cue: [...before.cue, ...link.cue],
      explicit: before.explicit || link.explicit,
      attribution: link.attribution ?? before.attribution,
    }
  }
  return joined
}
