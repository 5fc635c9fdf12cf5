import type { Agent, AgentKind, Alike, Claim, Copy, Occurrence } from '@isnad/weigh'
import { overlapOf } from './anchors.ts'
import { type CaseLink, type Delivery, type LinkGround, listCaseLinks } from './case-links.ts'
import type { JoinedAgents } from './join-agents.ts'
import { type CaseClaim, type CaseOccurrence, hullOf } from './join-claims.ts'
import type { DocumentMaterial } from './material.ts'
import { isDescribed } from './names.ts'
import type { CatalogueState } from './state.ts'

/** What a comparison of two documents says about who has it from whom. */
export interface Lineage {
  readonly relation: 'near-copy' | 'shares-text' | 'retells' | 'same-matter' | 'unrelated'
  readonly upstream: string | null
  readonly certainty: 'known' | 'likely' | 'unknown'
  /** Runs of words that both have, each by its place in either document. */
  readonly runs: readonly {
    readonly words: number
    readonly places: Readonly<Record<string, { start: number; end: number }>>
  }[]
}

export interface WeighGround {
  readonly state: CatalogueState
  readonly agents: JoinedAgents
  readonly materials: ReadonlyMap<string, DocumentMaterial>
  readonly deliveries: readonly Delivery[]
  readonly lineage: (a: string, b: string) => Lineage | undefined
  /** Pairs of agents that may be one: proposed and not decided, or so decided. In code unit order. */
  readonly mayBe: readonly (readonly [string, string])[]
  readonly apart: readonly (readonly [string, string])[]
}

/** A claim ready for weighing, and what its parts stand for. */
export interface WeighInput {
  readonly claim: Claim
  /** Occurrences that no text has: by the record or link that says so. */
  readonly besides: ReadonlyMap<string, { readonly entry: number; readonly record: string | null }>
  readonly links: readonly CaseLink[]
}

/** A run of so many words is no accident (docs/trace/lineage.md). */
const LONG_RUN = 10

/** Puts what the case knows into the form that claims are weighed in. */
export class WeighInputs {
  readonly #ground: WeighGround
  readonly #links: readonly CaseLink[]
  readonly #linksTo = new Map<string, CaseLink[]>()
  readonly #partners = new Map<string, Set<string>>()
  readonly #voices = new Map<string, string>()

  constructor(ground: WeighGround) {
    this.#ground = ground
    const links: LinkGround = {
      state: ground.state,
      materials: ground.materials,
      deliveries: ground.deliveries,
      voiceOf: (document) => this.voiceOf(document),
      agentOf: (id) => {
        const root = ground.state.rootOf.get(id)
        return root !== undefined && ground.agents.agents.has(root) ? root : undefined
      },
    }
    this.#links = listCaseLinks(links)
    for (const one of this.#links) {
      const list = this.#linksTo.get(one.link.to)
      if (list === undefined) this.#linksTo.set(one.link.to, [one])
      else list.push(one)
    }
    for (const [a, b] of ground.mayBe)
      for (const [x, y] of [
        [a, b],
        [b, a],
      ] as const)
        this.#partners.set(x, (this.#partners.get(x) ?? new Set()).add(y))
  }

  get links(): readonly CaseLink[] {
    return this.#links
  }

  /** The last link before the desk: a document's outlet, or the document itself where nobody named one. */
  voiceOf(document: string): string {
    let voice = this.#voices.get(document)
    if (voice === undefined) {
      const material = this.#ground.materials.get(document)
      const narrator = material?.agents.find((one) => one.narrator)
      voice = (narrator && this.#ground.agents.refOf(document, narrator.id, [])) ?? document
      this.#voices.set(document, voice)
    }
    return voice
  }

  /** The chain of an occurrence, outermost first; `null` for whoever must stand there and is not known. */
  chainOf(occurrence: CaseOccurrence): readonly (string | null)[] {
    const voice = this.voiceOf(occurrence.document)
    if (!occurrence.asserted) return [voice, null]
    const chain: (string | null)[] = [voice]
    for (const { agent, source } of occurrence.chain.slice(1)) {
      const ref = agent === null ? null : (this.#ground.agents.refOf(occurrence.document, agent, source) ?? null)
      // Two links in a row that are one agent, once people were joined, are one link.
      if (ref === null || ref !== chain.at(-1)) chain.push(ref)
    }
    return chain
  }

  inputOf(claim: CaseClaim): WeighInput {
    const { places } = claim
    const [first] = places
    const occurrences: Occurrence[] = places.map(({ occurrence }) => ({
      id: occurrence.ref,
      chain: this.chainOf(occurrence),
      // A claim says what its first place says; who says the contrary denies it.
      ...(occurrence.denies === first?.occurrence.denies ? {} : { denies: true }),
    }))
    const besides = this.#besides(claim.ref)
    occurrences.push(...besides.map(({ occurrence }) => occurrence))
    const { copies, alike } = this.#copiesIn(places.map(({ occurrence }) => occurrence))
    const named = new Set(occurrences.flatMap(({ chain }) => chain.filter((one) => one !== null)))
    const links = this.#upstream(named, claim.ref)
    const mayBe = [
      ...this.#pairsAmong(named),
      ...unnamedPairs(
        places.map(({ occurrence }) => occurrence),
        this,
      ),
    ]
    const agents = [...named].sort().map((id): Agent => ({ id, kind: this.kindOf(id) }))
    const apart = this.#ground.apart.filter(([a, b]) => named.has(a) && named.has(b))
    return {
      claim: {
        agents,
        occurrences,
        links: links.map(({ link }) => link),
        copies,
        alike,
        mayBe: withoutPairs(mayBe, apart),
        apart,
      },
      besides: new Map(besides.map(({ occurrence, entry, record }) => [occurrence.id, { entry, record }])),
      links,
    }
  }

  nameOf(id: string): string {
    return this.#ground.agents.agents.get(id)?.name ?? ''
  }

  kindOf(id: string): AgentKind {
    if (/^f\d+$/.test(id)) return 'document'
    if (/^a\d+$/.test(id)) return 'anonymous'
    if (/^k\d+$/.test(id)) return 'person'
    return this.#ground.agents.agents.get(id)?.kind ?? 'anonymous'
  }

  /** What was said to the desk or seen by it, tied to this claim by a link. */
  #besides(claim: string): { occurrence: Occurrence; entry: number; record: string | null }[] {
    const { state, agents } = this.#ground
    const found: { occurrence: Occurrence; entry: number; record: string | null }[] = []
    for (const { entry, from, to, claims } of state.links) {
      if (to !== 'desk' || !claims.some((id) => (state.claimRootOf.get(id) ?? id) === claim)) continue
      const record = state.records.get(from)
      if (record !== undefined) {
        if (state.withdrawn.has(from)) continue
        const who = record.agents.flatMap((id) => state.rootOf.get(id) ?? [])
        const interpreter = record.interpreter === undefined ? undefined : state.rootOf.get(record.interpreter)
        if (record.kind === 'observation' || who.length === 0) {
          const chain = record.kind === 'observation' ? [from] : [from, null]
          found.push({ occurrence: { id: from, chain }, entry, record: from })
        }
        if (record.kind !== 'observation')
          for (const agent of who) {
            const chain = interpreter === undefined || interpreter === agent ? [agent] : [interpreter, agent]
            found.push({ occurrence: { id: `${from} ${agent}`, chain }, entry, record: from })
          }
        continue
      }
      const agent = state.rootOf.get(from)
      const voice =
        agent !== undefined && agents.agents.has(agent)
          ? agent
          : this.#ground.materials.has(from)
            ? this.voiceOf(from)
            : undefined
      if (voice !== undefined) found.push({ occurrence: { id: `link ${entry}`, chain: [voice] }, entry, record: null })
    }
    return found
  }

  /** Links that lead to those named, and to those they come from, up to the event; whoever is met is named too. */
  #upstream(named: Set<string>, claim: string): CaseLink[] {
    const { claimRootOf } = this.#ground.state
    const found = new Set<CaseLink>()
    const pending = [...named]
    for (let at = pending.pop(); at !== undefined; at = pending.pop())
      for (const one of this.#linksTo.get(at) ?? []) {
        if (one.claims.length > 0 && !one.claims.some((id) => (claimRootOf.get(id) ?? id) === claim)) continue
        if (found.has(one)) continue
        found.add(one)
        for (const next of [one.link.from, one.link.through])
          if (typeof next === 'string' && !named.has(next)) {
            named.add(next)
            pending.push(next)
          }
      }
    return this.#links.filter((one) => found.has(one))
  }

  /** Pairs among those named, and thirds through whom two of them may be one; a third is named then. */
  #pairsAmong(named: Set<string>): (readonly [string, string])[] {
    const pairs: (readonly [string, string])[] = []
    const thirds = new Map<string, string[]>()
    for (const a of [...named])
      for (const b of this.#partners.get(a) ?? []) {
        if (named.has(b)) {
          if (a < b) pairs.push([a, b])
        } else thirds.set(b, [...(thirds.get(b) ?? []), a])
      }
    for (const [third, ones] of thirds)
      if (ones.length > 1) {
        named.add(third)
        for (const one of ones) pairs.push([one, third].sort() as [string, string])
      }
    return pairs
  }

  #copiesIn(occurrences: readonly CaseOccurrence[]): { copies: Copy[]; alike: Alike[] } {
    const copies: Copy[] = []
    const alike: Alike[] = []
    const byDocument = new Map<string, CaseOccurrence[]>()
    for (const one of occurrences) byDocument.set(one.document, [...(byDocument.get(one.document) ?? []), one])
    const documents = [...byDocument.keys()].sort()
    for (const [i, a] of documents.entries())
      for (const b of documents.slice(i + 1)) {
        const lineage = this.#ground.lineage(a, b)
        if (lineage === undefined || lineage.relation === 'same-matter' || lineage.relation === 'unrelated') continue
        const [up, down] = lineage.upstream === b ? [b, a] : [a, b]
        const original = byDocument.get(up)![0]!
        for (const copy of byDocument.get(down)!) {
          const verdict = this.#repeats(original, copy, lineage)
          if (verdict === 'no') continue
          if (lineage.upstream === null) alike.push({ occurrences: [original.ref, copy.ref] })
          else copies.push({ copy: copy.ref, of: original.ref, ...(verdict === 'may' ? { suspected: true } : {}) })
        }
      }
    return { copies, alike }
  }

  /**
   * Whether one place repeats another. Surely, where the same words stand in both, or where the later text only passes on
   * what it has from the earlier one's outlet. Where it names somebody of its own, it may have asked for itself.
   */
  #repeats(original: CaseOccurrence, copy: CaseOccurrence, lineage: Lineage): 'surely' | 'may' | 'no' {
    const known = lineage.certainty === 'known'
    const shares = lineage.runs.some(({ words, places }) => {
      const [here, there] = [places[copy.document], places[original.document]]
      if (words < LONG_RUN || here === undefined || there === undefined) return false
      return overlapOf(here, hullOf(copy.content)) > 0 && overlapOf(there, hullOf(original.content)) > 0
    })
    if (shares || lineage.relation === 'near-copy') return known ? 'surely' : 'may'
    const chain = this.chainOf(copy)
    const upstream = this.voiceOf(original.document)
    if (chain.includes(upstream) || chain.length === 1) return known ? 'surely' : 'may'
    // It shares words elsewhere, and here has a source of its own.
    return lineage.relation === 'retells' ? 'may' : 'no'
  }
}

/** Two unnamed speakers of like description, in two documents, may be one person. */
function unnamedPairs(occurrences: readonly CaseOccurrence[], inputs: WeighInputs): (readonly [string, string])[] {
  const ends = new Map<string, string>()
  for (const one of occurrences) {
    const last = one.chain.at(-1)
    const ref = inputs.chainOf(one).at(-1)
    if (one.chain.length > 1 && typeof ref === 'string' && last?.role === 'source' && isUnnamed(ref, inputs))
      ends.set(ref, one.document)
  }
  const list = [...ends].sort(([a], [b]) => (a < b ? -1 : 1))
  return list.flatMap(([a, here], i) =>
    list.slice(i + 1).flatMap(([b, there]): (readonly [string, string])[] => (here === there ? [] : [[a, b]])),
  )
}

function isUnnamed(ref: string, inputs: WeighInputs): boolean {
  const kind = inputs.kindOf(ref)
  return kind === 'anonymous' || (kind === 'person' && isDescribed(inputs.nameOf(ref)))
}

function withoutPairs(pairs: readonly (readonly [string, string])[], apart: readonly (readonly [string, string])[]) {
  const kept = new Set(apart.map((pair) => [...pair].sort().join(' ')))
  const unique = new Map(pairs.map((pair) => [[...pair].sort().join(' '), pair]))
  return [...unique].flatMap(([key, pair]) => (kept.has(key) ? [] : [pair]))
}
