import type { Link, LinkKind } from '@isnad/weigh'
import type { DocumentMaterial } from './material.ts'
import type { CatalogueState, RecordedLink } from './state.ts'

/** A link of the case between vertices of chain graphs, with the entry that says so; null where the case itself does. */
export interface CaseLink {
  readonly link: Link
  readonly entry: number | null
  /** Claims that it holds for; empty: for all. */
  readonly claims: readonly string[]
}

/** A delivery as its links need it. */
export interface Delivery {
  readonly id: string
  /** Whoever gave it is sealed. */
  readonly sealed: boolean
}

export interface LinkGround {
  readonly state: CatalogueState
  readonly materials: ReadonlyMap<string, DocumentMaterial>
  readonly deliveries: readonly Delivery[]
  /** The vertex that a document is: its outlet's agent, else the document itself. */
  readonly voiceOf: (document: string) => string
  /** Who stands for an agent now; undefined for none. */
  readonly agentOf: (id: string) => string | undefined
}

const KIND: Readonly<Record<RecordedLink['kind'], LinkKind>> = {
  witnessed: 'witnessed',
  issued: 'issued',
  'said to': 'said-to',
  // The record of an interview names all three; a link of its own says only whom the words passed through.
  interpreted: 'said-to',
  'gave to': 'gave-to',
  brokered: 'brokered',
  cites: 'cites',
  translates: 'translates',
  copies: 'copies',
  retells: 'retells',
}

/** Every link of the case besides those that texts state: deliveries, files found in files, records, links by hand. */
export function listCaseLinks(ground: LinkGround): readonly CaseLink[] {
  return [...deliveryLinks(ground), ...recordLinks(ground), ...handLinks(ground)].filter(
    ({ link }) => link.from !== link.to,
  )
}

function deliveryLinks({ materials, deliveries, voiceOf }: LinkGround): CaseLink[] {
  const sealed = new Set(deliveries.filter((d) => d.sealed).map((d) => d.id))
  return [...materials.values()].flatMap(({ document, accession, parent, outlet }): CaseLink[] => {
    // What an outlet published came from the outlet, whoever sent it in.
    if (outlet !== null) return []
    if (parent !== null && materials.has(parent))
      return [{ link: { kind: 'gave-to', from: voiceOf(parent), to: document }, entry: null, claims: [] }]
    return sealed.has(accession)
      ? [{ link: { kind: 'gave-to', from: accession, to: document }, entry: null, claims: [] }]
      : []
  })
}

function recordLinks({ state, materials, voiceOf, agentOf }: LinkGround): CaseLink[] {
  const links: CaseLink[] = []
  for (const { id, entry, kind, agents, interpreter, files } of state.records.values()) {
    if (state.withdrawn.has(id)) continue
    const through = interpreter === undefined ? undefined : agentOf(interpreter)
    if (kind === 'observation') links.push({ link: { kind: 'witnessed', from: null, to: id }, entry, claims: [] })
    for (const file of files) {
      if (!materials.has(file)) continue
      const to = voiceOf(file)
      for (const from of agents.flatMap((agent) => agentOf(agent) ?? [])) {
        if (from === to) continue
        const interpreted = through !== undefined && through !== from && through !== to
        const link: Link = interpreted ? { kind: 'interpreted', from, through, to } : { kind: 'said-to', from, to }
        links.push({ link, entry, claims: [] })
      }
    }
  }
  return links
}

function handLinks({ state, materials, voiceOf, agentOf }: LinkGround): CaseLink[] {
  const ends = (end: string): readonly (string | null)[] => {
    if (end === 'event') return [null]
    if (end.startsWith('g')) return [agentOf(end)].filter((one) => one !== undefined)
    if (end.startsWith('f')) return materials.has(end) ? [voiceOf(end)] : []
    if (end.startsWith('a'))
      return [...materials.values()]
        .filter((m) => m.accession === end && m.parent === null)
        .map((m) => voiceOf(m.document))
    return end.startsWith('k') && !state.withdrawn.has(end) ? [end] : []
  }
  return state.links.flatMap(({ entry, from, to, kind, claims, uncertain }): CaseLink[] => {
    if (to === 'desk' || to === 'event') return []
    const own = KIND[kind]
    return ends(from).flatMap((source) =>
      ends(to).flatMap((target): CaseLink[] => {
        if (target === null || (source === null && own !== 'witnessed' && own !== 'issued')) return []
        if (source !== null && own === 'witnessed') return []
        const suspected = uncertain ? { suspected: true } : {}
        return [{ link: { kind: own, from: source, to: target, ...suspected }, entry, claims }]
      }),
    )
  })
}
