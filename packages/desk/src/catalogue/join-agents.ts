import type { AgentKind } from '@isnad/trace'
import { type Locate, overlapOf, type Range } from './anchors.ts'
import type { DocumentMaterial, Sighting } from './material.ts'
import { certainKey, foldName, NAMED } from './names.ts'
import { formatPlaceRef, nameRef } from './refs.ts'
import type { AgentRecord, CatalogueState, RecordedKind } from './state.ts'

/** A mention of a joined agent, with the way back to the page. */
export interface AgentMention {
  readonly document: string
  readonly start: number
  readonly end: number
  readonly exact: string
}

/** An agent of the case: recorded by acts, or found and not decided on. */
export interface CaseAgent {
  readonly ref: string
  readonly state: 'found' | 'recorded'
  readonly name: string
  readonly kind: AgentKind
  /** All names it bears, the first its own. */
  readonly names: readonly { readonly name: string; readonly from: 'given' | 'alias' | 'text' | 'merged' }[]
  readonly mentions: readonly AgentMention[]
  readonly documents: readonly string[]
}

export interface JoinedAgents {
  readonly agents: ReadonlyMap<string, CaseAgent>
  /** Who a link of a chain speaks of: by document, the tracing's agent, and where the speaker is named. */
  readonly refOf: (document: string, sighting: string, source: readonly Range[]) => string | undefined
  /** Pairs of which a text itself leaves open whether they are one. */
  readonly mayBe: readonly (readonly [string, string])[]
  /** Entries with an anchor whose words are found nowhere. */
  readonly lost: ReadonlySet<number>
}

interface Spot {
  readonly document: string
  readonly sighting: Sighting
}

const KIND_OF: Readonly<Record<RecordedKind, AgentKind>> = {
  person: 'person',
  organisation: 'organisation',
  outlet: 'outlet',
  group: 'group',
  unnamed: 'anonymous',
  document: 'document',
  'not settled': 'person',
}

/**
 * Joins the sightings of all documents to agents: by what acts say first, and by certain sameness of names for the rest.
 * The order of documents changes nothing but which place a found agent is called by: always its first.
 */
export function joinAgents(
  state: CatalogueState,
  materials: readonly DocumentMaterial[],
  locate: Locate,
): JoinedAgents {
  const placed = placeMentions(state, locate)
  const owners = new Map<string, string>()
  const alone = new Map<string, { readonly range: Range; readonly agent: string }[]>()
  const spots = materials.flatMap(({ document, agents }) => agents.map((sighting): Spot => ({ document, sighting })))
  for (const spot of spots) {
    const { whole, moved } = ownerOf(spot, placed.byFile.get(spot.document) ?? [], state)
    if (whole !== undefined) owners.set(keyOf(spot), whole)
    if (moved.length > 0) alone.set(keyOf(spot), moved)
  }
  const { grouped, ownedBy } = groupRest(spots, owners, state)
  const refs = new Map<string, string>()
  const agents = new Map<string, CaseAgent>()
  const ownOf = groupBy(spots, (spot) => owners.get(keyOf(spot)) ?? ownedBy.get(keyOf(spot)))
  const spotOf = new Map(spots.map((spot) => [keyOf(spot), spot]))
  const movedTo = groupBy(
    [...alone].flatMap(([key, list]) => list.map((one) => ({ ...one, spot: spotOf.get(key)! }))),
    ({ agent }) => agent,
  )
  for (const [id, record] of state.agents) {
    const own = ownOf.get(id) ?? []
    for (const spot of own) refs.set(keyOf(spot), id)
    agents.set(id, recordedAgent(record, own, alone, movedTo.get(id) ?? []))
  }
  for (const group of grouped) {
    const agent = foundAgent(group, alone)
    agents.set(agent.ref, agent)
    for (const spot of group) refs.set(keyOf(spot), agent.ref)
  }
  return {
    agents,
    refOf(document, sighting, source) {
      const key = `${document} ${sighting}`
      const moved = alone.get(key)?.find(({ range }) => source.some((s) => overlapOf(s, range) > 0))
      return moved?.agent ?? refs.get(key)
    },
    mayBe: spots.flatMap((spot) =>
      spot.sighting.mayBe.flatMap((other): (readonly [string, string])[] => {
        const [a, b] = [refs.get(keyOf(spot)), refs.get(`${spot.document} ${other}`)]
        return a === undefined || b === undefined || a >= b ? [] : [[a, b]]
      }),
    ),
    lost: placed.lost,
  }
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}

/** Named without a place: a document's outlet as a person described it, a speaker whom a correction names. */
function isPlaceless({ sighting }: Spot): boolean {
  return sighting.narrator || sighting.mentions.length === 0
}

const keyOf = ({ document, sighting }: Spot) => `${document} ${sighting.id}`

interface Placed {
  readonly range: Range
  readonly agent: string
  readonly entry: number
  readonly alone: boolean
}

function placeMentions(state: CatalogueState, locate: Locate) {
  const byFile = new Map<string, Placed[]>()
  const lost = new Set<number>()
  for (const { anchor, agent, entry, alone } of state.mentions) {
    const range = locate(anchor)
    if (range === undefined) {
      lost.add(entry)
      continue
    }
    const list = byFile.get(anchor.file) ?? []
    byFile.set(anchor.file, list)
    list.push({ range, agent: state.rootOf.get(agent) ?? agent, entry, alone })
  }
  return { byFile, lost }
}

/** Whose a sighting is: the latest act on one of its mentions decides; mentions moved by themselves go on their own. */
function ownerOf({ sighting }: Spot, placed: readonly Placed[], state: CatalogueState) {
  let whole: Placed | undefined
  const moved = new Map<number, Placed>()
  for (const one of placed) {
    if (!state.agents.has(one.agent)) continue
    sighting.mentions.forEach((mention, m) => {
      if (overlapOf(mention, one.range) === 0) return
      if (one.alone) {
        if ((moved.get(m)?.entry ?? -1) < one.entry) moved.set(m, one)
      } else {
        if ((whole?.entry ?? -1) < one.entry) whole = one
        if ((moved.get(m)?.entry ?? one.entry) < one.entry) moved.delete(m)
      }
    })
  }
  const list = [...moved].map(([m, { agent }]) => ({ range: sighting.mentions[m]!, agent }))
  const [first] = list
  // With every mention gone to one agent nothing is left of the sighting for another.
  const gone =
    first !== undefined && moved.size === sighting.mentions.length && list.every(({ agent }) => agent === first.agent)
  return gone ? { whole: first.agent, moved: [] } : { whole: whole?.agent, moved: list }
}

/** Sightings that no act speaks of: grouped by certain sameness, with recorded agents or among themselves. */
function groupRest(spots: readonly Spot[], owners: ReadonlyMap<string, string>, state: CatalogueState) {
  const recorded = new Map<string, string | null>()
  for (const { id, kind, name, aliases, formerNames } of state.agents.values())
    for (const one of [name, ...aliases, ...formerNames]) {
      const key = `=${foldName(one)}`
      const certain = certainKey(one, KIND_OF[kind])
      // A name that two agents bear settles nothing.
      for (const k of [key, certain])
        if (k !== undefined) recorded.set(k, recorded.has(k) && recorded.get(k) !== id ? null : id)
    }
  const groups = new Map<string, Spot[]>()
  const ownedBy = new Map<string, string>()
  for (const spot of spots) {
    if (owners.has(keyOf(spot))) continue
    const { name, kind } = spot.sighting
    const certain = certainKey(name, kind)
    const keys = [...(isPlaceless(spot) ? [`=${foldName(name)}`] : []), ...(certain === undefined ? [] : [certain])]
    const owner = keys.map((key) => recorded.get(key)).find((id) => typeof id === 'string')
    if (owner !== undefined) ownedBy.set(keyOf(spot), owner)
    else {
      const key = certain ?? keys[0] ?? `. ${keyOf(spot)}`
      const list = groups.get(key)
      if (list === undefined) groups.set(key, [spot])
      else list.push(spot)
    }
  }
  return { grouped: [...groups.values()], ownedBy }
}

type Moved = ReadonlyMap<string, readonly { readonly range: Range; readonly agent: string }[]>

function mentionsOf(spots: readonly Spot[], alone: Moved): AgentMention[] {
  return spots.flatMap((spot) => {
    const moved = alone.get(keyOf(spot)) ?? []
    return spot.sighting.mentions
      .filter((m) => !moved.some(({ range }) => range.start === m.start && range.end === m.end))
      .map(({ start, end, exact }) => ({ document: spot.document, start, end, exact }))
  })
}

function recordedAgent(
  record: AgentRecord,
  own: readonly Spot[],
  alone: Moved,
  movedHere: readonly { readonly spot: Spot; readonly range: Range }[],
): CaseAgent {
  const moved = movedHere.flatMap(({ spot, range }): AgentMention[] => {
    const mention = spot.sighting.mentions.find((m) => m.start === range.start && m.end === range.end)
    return mention === undefined
      ? []
      : [{ document: spot.document, start: mention.start, end: mention.end, exact: mention.exact }]
  })
  const mentions = [...mentionsOf(own, alone), ...moved].sort(byPlace)
  const names = uniqueNames([
    { name: record.name, from: 'given' },
    ...record.aliases.map((name) => ({ name, from: 'alias' as const })),
    ...record.formerNames.map((name) => ({ name, from: 'merged' as const })),
    ...own.map(({ sighting }) => ({ name: sighting.name, from: 'text' as const })),
  ])
  const documents = [...new Set([...mentions.map((m) => m.document), ...own.map((s) => s.document)])]
  const sighted = own.find(({ sighting }) => sighting.kind === 'outlet')
  const kind =
    record.kind === 'not settled' ? (sighted?.sighting.kind ?? own[0]?.sighting.kind ?? 'person') : KIND_OF[record.kind]
  return { ref: record.id, state: 'recorded', name: record.name, kind, names, mentions, documents }
}

function foundAgent(group: readonly Spot[], alone: Moved): CaseAgent {
  const named = group.find(isPlaceless)
  const mentions = mentionsOf(group, alone).sort(byPlace)
  // The fullest form that the texts have; of equals the first.
  const [fullest] = [...group].sort(
    (a, b) => b.sighting.name.length - a.sighting.name.length || (keyOf(a) < keyOf(b) ? -1 : 1),
  )
  const name = named?.sighting.name ?? fullest!.sighting.name
  const first = mentions[0]
  const ref = named !== undefined || first === undefined ? nameRef(name) : formatPlaceRef(first)
  const kinds = group.map(({ sighting }) => sighting.kind)
  const kind = kinds.includes('outlet') ? 'outlet' : (kinds.find((k) => NAMED.has(k)) ?? kinds[0]!)
  return {
    ref,
    state: 'found',
    name,
    kind,
    names: uniqueNames([
      { name, from: 'text' },
      ...group.map(({ sighting }) => ({ name: sighting.name, from: 'text' as const })),
    ]),
    mentions,
    documents: [...new Set(group.map(({ document }) => document))],
  }
}

function uniqueNames(names: CaseAgent['names']): CaseAgent['names'] {
  const seen = new Set<string>()
  return names.filter(({ name }) => !seen.has(foldName(name)) && seen.add(foldName(name)))
}

function byPlace(a: AgentMention, b: AgentMention): number {
  return fileNumber(a.document) - fileNumber(b.document) || a.start - b.start
}

function fileNumber(document: string): number {
  return Number(document.slice(1))
}
