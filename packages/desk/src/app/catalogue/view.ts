import { createHash } from 'node:crypto'
import type { Tracing } from '@isnad/trace'
import { Comparer, type Pair, proposePairs, speakerKeys } from '@isnad/trace/propositions'
import type { CompareResult } from '#api'
import {
  type AgentProposal,
  type CaseClaim,
  type CatalogueIndex,
  type CatalogueState,
  type DocumentMaterial,
  type FoundComparison,
  findAnchor,
  foldActs,
  type JoinedAgents,
  type JoinedClaims,
  joinAgents,
  joinClaims,
  type Lineage,
  type Locate,
  MATERIAL_VERSION,
  NAMED,
  proposeAgents,
  type ReadActs,
  readActs,
  takeMaterial,
  WeighInputs,
} from '#catalogue'
import type { AccessionRecord, EntryRecord, FileKept } from '#custody'
import type { FileId } from '#model'
import { compareAll } from '../text/compare.ts'
import { ENGINE_VERSION } from '../text/index.ts'
import type { Workspace } from '../workspace/index.ts'

/** A case's agents and claims as they stand at one head of the ledger. */
export interface CatalogueView {
  readonly entries: readonly EntryRecord[]
  readonly acts: ReadActs
  readonly state: CatalogueState
  readonly materials: ReadonlyMap<string, DocumentMaterial>
  readonly deliveries: readonly AccessionRecord[]
  readonly agents: JoinedAgents
  readonly agentProposals: readonly AgentProposal[]
  readonly joined: JoinedClaims
  readonly inputs: WeighInputs
  readonly compared: (a: string, b: string) => FoundComparison | undefined
}

type ComparedPair = CompareResult['pairs'][number]

/** Pairs of documents compared for one case; beyond, the pairs that share most claims come first. */
const MOST_COMPARED = 2_000

/** Makes views of a case, remembering of each document and pair what need not be made anew. */
export class CatalogueViews {
  readonly #ws: Workspace
  readonly #materials = new Map<string, { readonly version: string; readonly material: DocumentMaterial | undefined }>()
  readonly #pairs = new Map<string, { readonly version: string; readonly pair: ComparedPair | null }>()
  readonly #comparers = { across: new Comparer(true), within: new Comparer(false) }
  #proposals: { readonly key: string; readonly list: readonly AgentProposal[] } | undefined
  #agents: { readonly key: string; readonly joined: JoinedAgents } | undefined
  #alike: { readonly agents: JoinedAgents; readonly pairs: readonly Pair[] } | undefined
  #last: { readonly head: string; readonly view: CatalogueView } | undefined

  constructor(ws: Workspace) {
    this.#ws = ws
  }

  /** The catalogue as the ledger stands now. */
  async current(): Promise<CatalogueView> {
    const head = await this.#ws.desk.checkpoint()
    if (this.#last?.head !== head) this.#last = { head, view: await this.#make() }
    return this.#last.view
  }

  async #make(): Promise<CatalogueView> {
    const { desk } = this.#ws
    const entries = await desk.listEntries()
    const acts = readActs(entries)
    const state = foldActs(acts.standing)
    const index = await desk.openCatalogue()
    const { materials, versions } = await this.#takeAll(entries, acts, state, index)
    const locate = await this.#locator(state, materials)
    const list = [...materials.values()]
    const key = keyOfAgents(acts, versions)
    if (this.#agents?.key !== key) this.#agents = { key, joined: joinAgents(state, list, locate) }
    const agents = this.#agents.joined
    const agentProposals = this.#propose(agents, state)
    const joined = joinClaims(
      state,
      list,
      locate,
      (document, chain) => speakersOf(agents, document, chain),
      (said) => {
        // What acts on claims change says nothing of which places are alike.
        if (this.#alike?.agents !== agents)
          this.#alike = { agents, pairs: proposePairs(said(), { comparers: this.#comparers }) }
        return this.#alike.pairs
      },
    )
    const pairs = await this.#compareAll(joined, materials, versions, index)
    const pairOf = (a: string, b: string) => pairs.get([a, b].sort().join(' '))
    const deliveries = await desk.listAccessions()
    const inputs = new WeighInputs({
      state,
      agents,
      materials,
      deliveries: deliveries.map(({ id, seal }) => ({ id, sealed: seal !== undefined })),
      lineage: (a, b) => toLineage(pairOf(a, b)),
      mayBe: [
        ...agents.mayBe,
        ...agentProposals.flatMap((p): [string, string][] => (p.answer === 'same' ? [[p.a, p.b]] : [])),
        ...state.identities.flatMap((i) => (i.answer === 'different' ? [] : [i.agents])),
      ],
      apart: state.identities.flatMap((i) => (i.answer === 'different' ? [i.agents] : [])),
    })
    return {
      entries,
      acts,
      state,
      materials,
      deliveries,
      agents,
      agentProposals,
      joined,
      inputs,
      compared: (a, b) => toComparison(pairOf(a, b)),
    }
  }

  async #takeAll(entries: readonly EntryRecord[], acts: ReadActs, state: CatalogueState, index: CatalogueIndex) {
    const said = stampsOf(entries, acts)
    const kept = (await this.#ws.desk.listFiles()).filter((f): f is FileKept => f.kept)
    const isLive = (f: FileKept) => !state.withdrawn.has(f.id) && !state.withdrawn.has(f.accession)
    const held = new Map(await index.versions())
    const materials = new Map<string, DocumentMaterial>()
    const versions = new Map<string, string>()
    for (const file of kept) {
      if (file.state.state === 'received' || !isLive(file)) continue
      const version = `${MATERIAL_VERSION} ${ENGINE_VERSION} ${file.state.reading} ${said.get(file.id) ?? ''}`
      const material = await this.#material(file, version, held.get(file.id), index)
      held.delete(file.id)
      versions.set(file.id, version)
      if (material !== undefined) materials.set(file.id, material)
    }
    // What is withdrawn comes back when that is undone: only what is gone from the case goes from the index.
    const there = new Set<string>(kept.map(({ id }) => id))
    for (const gone of held.keys()) if (!there.has(gone)) await index.remove(gone)
    return { materials, versions }
  }

  async #material(file: FileKept, version: string, held: string | undefined, index: CatalogueIndex) {
    const known = this.#materials.get(file.id)
    if (known?.version === version) return known.material
    let material = held === version ? await index.find(file.id) : undefined
    if (material === undefined) {
      material = await this.#take(file)
      if (material !== undefined) await index.put(material, version)
    }
    this.#materials.set(file.id, { version, material })
    return material
  }

  async #take(file: FileKept): Promise<DocumentMaterial | undefined> {
    const detail = await this.#ws.findDocument(file.id)
    if (!detail?.tracing || file.state.state === 'received') return undefined
    const { tracing, text, facts } = detail
    const described = {
      document: file.id,
      reading: file.state.reading,
      accession: file.accession,
      parent: file.parent ?? null,
      name: file.given.name,
      outlet: facts.outlet ?? null,
      published: facts.published ?? null,
      received: file.receivedAt,
    }
    return takeMaterial(described, text, { ...tracing, language: tracing.text.language } as Tracing)
  }

  /** Finds anchors in the readings of now; texts are fetched only where a reading has changed since. */
  async #locator(state: CatalogueState, materials: ReadonlyMap<string, DocumentMaterial>): Promise<Locate> {
    const anchors = [
      ...state.mentions.map(({ anchor }) => anchor),
      ...[...state.claims.values()].flatMap(({ places }) => places.map(({ anchor }) => anchor)),
      ...state.keptApart.flatMap(({ sides }) => sides.filter((side) => typeof side !== 'string')),
    ]
    const texts = new Map<string, string>()
    const carriers = new Map<string, Awaited<ReturnType<Workspace['carrier']>>>()
    for (const anchor of anchors) {
      const material = materials.get(anchor.file)
      if (material === undefined || !('reading' in anchor) || anchor.reading === material.reading) continue
      if (texts.has(anchor.file)) continue
      texts.set(anchor.file, (await this.#ws.findDocument(anchor.file as FileId))?.text ?? '')
      carriers.set(anchor.file, await this.#ws.carrier(anchor.file as FileId))
    }
    return (anchor) => {
      const material = materials.get(anchor.file)
      if (material === undefined) return undefined
      if (material.reading === anchor.reading) return { start: anchor.start, end: anchor.end }
      // Words that a person has set since are no longer those that the anchor quotes.
      return carriers.get(anchor.file)?.(anchor) ?? findAnchor(anchor, texts.get(anchor.file) ?? '')
    }
  }

  #propose(agents: JoinedAgents, state: CatalogueState): readonly AgentProposal[] {
    const nameable = [...agents.agents.values()].map(({ ref, kind, names }) => ({
      ref,
      kind,
      names: names.map((n) => n.name),
    }))
    const apart = new Set(
      state.identities.flatMap(({ answer, agents: pair }) =>
        answer === 'different' ? [[...pair].sort().join(' ')] : [],
      ),
    )
    const key = createHash('sha256')
      .update(JSON.stringify([nameable, [...apart]]))
      .digest('hex')
    if (this.#proposals?.key !== key) this.#proposals = { key, list: proposeAgents(nameable, apart) }
    return this.#proposals.list
  }

  /** Compares documents that share a claim: who retells whom, and what changed. */
  async #compareAll(
    joined: JoinedClaims,
    materials: ReadonlyMap<string, DocumentMaterial>,
    versions: ReadonlyMap<string, string>,
    index: CatalogueIndex,
  ): Promise<ReadonlyMap<string, ComparedPair>> {
    const found = new Map<string, ComparedPair>()
    for (const [a, b] of pairsOfDocuments([...joined.claims.values()])) {
      if (!materials.has(a) || !materials.has(b)) continue
      const key = `${a} ${b}`
      const version = `${versions.get(a)} | ${versions.get(b)}`
      let known = this.#pairs.get(key)
      if (known?.version !== version) {
        const kept = await index.findComparison(a, b)
        const pair =
          kept?.version === version ? (JSON.parse(kept.found) as ComparedPair | null) : await this.#compare(a, b)
        if (kept?.version !== version) await index.putComparison({ a, b, version, found: JSON.stringify(pair) })
        known = { version, pair }
        this.#pairs.set(key, known)
      }
      if (known.pair !== null) found.set(key, known.pair)
    }
    return found
  }

  async #compare(a: string, b: string): Promise<ComparedPair | null> {
    const texts = await Promise.all(
      [a, b].map(async (id) => {
        const detail = await this.#ws.findDocument(id as FileId)
        const { outlet, published } = detail?.facts ?? {}
        return {
          id,
          name: id,
          text: detail?.text ?? '',
          ...(detail?.tracing ? { tracing: detail.tracing } : {}),
          ...(outlet ? { outlet } : {}),
          ...(published ? { published } : {}),
        }
      }),
    )
    return compareAll(texts).pairs[0] ?? null
  }
}

/** Acts that say which mentions are whose. */
const OF_AGENTS: ReadonlySet<string> = new Set(['agent', 'merge', 'split', 'rename', 'alias', 'import'])

/** Names everything that agents are joined from: the texts as they are read, and the acts that stand. */
function keyOfAgents(acts: ReadActs, versions: ReadonlyMap<string, string>): string {
  const standing = acts.standing.filter(({ type }) => OF_AGENTS.has(type)).map(({ n }) => n)
  return JSON.stringify([[...versions], standing])
}

/** Of each file the entries that say something of its text, as they stand: a change of them is another material. */
function stampsOf(entries: readonly EntryRecord[], acts: ReadActs): ReadonlyMap<string, string> {
  const stamps = new Map<string, string>()
  for (const { n, type, payload } of entries) {
    if ((type !== 'describe' && type !== 'correct') || payload === undefined || acts.undoneBy.has(n)) continue
    const { file, at } = payload as { file?: string; at?: { file: string } }
    const id = file ?? at?.file
    if (id !== undefined) stamps.set(id, `${stamps.get(id) ?? ''} ${n}`)
  }
  return stamps
}

function speakersOf(
  agents: JoinedAgents,
  document: string,
  chain: Parameters<Parameters<typeof joinClaims>[3]>[1],
): readonly string[] {
  const last = chain.at(-1)
  const ref = last?.agent == null || chain.length < 2 ? undefined : agents.refOf(document, last.agent, last.source)
  const agent = ref === undefined ? undefined : agents.agents.get(ref)
  return agent === undefined || !NAMED.has(agent.kind) ? [] : [agent.ref, ...speakerKeys(agent.name)]
}

function pairsOfDocuments(claims: readonly CaseClaim[]): (readonly [string, string])[] {
  const shared = new Map<string, number>()
  for (const { places } of claims) {
    const documents = [...new Set(places.map(({ occurrence }) => occurrence.document))].sort()
    for (const [i, a] of documents.entries())
      for (const b of documents.slice(i + 1)) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1)
  }
  return [...shared]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_COMPARED)
    .map(([key]) => key.split(' ') as [string, string])
}

function toLineage(pair: ComparedPair | undefined): Lineage | undefined {
  if (pair === undefined) return undefined
  return {
    relation: pair.relation,
    upstream: pair.upstream,
    certainty: pair.certainty,
    runs: pair.runs.map(({ words, a, b }) => ({ words, places: { [pair.a]: a, [pair.b]: b } })),
  }
}

function toComparison(pair: ComparedPair | undefined): FoundComparison | undefined {
  return pair && { a: pair.a, b: pair.b, upstream: pair.upstream, changes: pair.mutations }
}
