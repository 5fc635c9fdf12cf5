import type { ChainGraph, SideWeighing } from '@isnad/weigh'
import type {
  ActGiven,
  AgentName,
  AgentProposal as AgentProposalShape,
  AgentRow,
  ChainDrawing,
  ClaimName,
  ClaimRow,
  Contradiction,
  GradeGiven,
  OccurrenceDetail,
  Quotation,
  SideDetail,
  Suggestion,
  Wording,
} from '#api'
import {
  type AgentProposal,
  type CaseAgent,
  type CaseClaim,
  changesIn,
  contradictionsIn,
  type FoundContradiction,
  JUDGEMENTS,
  type NearClaims,
  suggest,
} from '#catalogue'
import { sentenceOf } from './sentence.ts'
import type { CatalogueView } from './view.ts'
import type { WeighedClaim, Weigher } from './weighed.ts'

type Words = { readonly start: number; readonly end: number; readonly exact: string }

/** Turns a view into shapes. Whatever is sealed leaves as its ref. */
export class Presenter {
  readonly #view: CatalogueView
  readonly #weigher: Weigher
  #standing: ReadonlyMap<string, { readonly claims: string[]; readonly common: string[] }> | undefined
  #proposalsOf: ReadonlyMap<string, AgentProposal[]> | undefined

  constructor(view: CatalogueView, weigher: Weigher) {
    this.#view = view
    this.#weigher = weigher
  }

  weigh(claim: CaseClaim): WeighedClaim {
    return this.#weigher.weigh(this.#view, claim)
  }

  isSealed(ref: string): boolean {
    const { state } = this.#view
    return state.sealed.has(ref) || [...state.sealed].some((id) => state.rootOf.get(id) === ref)
  }

  nameOf = (ref: string): AgentName => {
    const { state, agents, materials } = this.#view
    const agent = agents.agents.get(ref)
    const marks = [...new Set(state.marks.filter((m) => m.agent === ref).map((m) => m.kind))]
    if (this.isSealed(ref)) return { ref, name: ref, kind: agent?.kind ?? 'anonymous', sealed: true, marks }
    if (agent !== undefined) return { ref, name: agent.name, kind: agent.kind, sealed: false, marks }
    const document = materials.get(ref)
    if (document !== undefined) return { ref, name: document.name, kind: 'document', sealed: false, marks }
    const record = state.records.get(ref)
    const name = record === undefined ? ref : record.words.replace(/\s+/g, ' ').slice(0, 80)
    return { ref, name, kind: 'person', sealed: false, marks }
  }

  quote(document: string, spans: readonly Words[]): Quotation {
    const material = this.#view.materials.get(document)
    return {
      document,
      name: material?.name ?? document,
      outlet: material?.outlet ?? null,
      published: material?.published ?? null,
      language: material?.language ?? 'other',
      spans: spans.map(({ start, end, exact }) => ({ start, end, exact })),
    }
  }

  quotedOf({ places }: CaseClaim): Wording {
    const wordsIn = (language: string) => {
      const place = places.find(
        ({ occurrence }) => this.#view.materials.get(occurrence.document)?.language === language,
      )
      return place?.occurrence.content.map((s) => s.exact.replace(/\s+/g, ' ').trim()).join(' … ') ?? null
    }
    return { ar: wordsIn('ar'), en: wordsIn('en') }
  }

  claimName(claim: CaseClaim): ClaimName {
    return { ref: claim.ref, wording: { ...claim.wording }, quoted: this.quotedOf(claim) }
  }

  claimRow(claim: CaseClaim): ClaimRow {
    const weighed = this.weigh(claim)
    const { support, denial } = weighed.weighing
    const documents = [...new Set(claim.places.map(({ occurrence }) => occurrence.document))]
    const published = documents.flatMap((d) => this.#view.materials.get(d)?.published ?? []).sort()
    const [first] = published
    const last = published.at(-1)
    return {
      ref: claim.ref,
      state: claim.state,
      wording: { ...claim.wording },
      quoted: this.quotedOf(claim),
      sentence: sentenceOf(weighed, this.nameOf),
      lines: { ...support.lines },
      denialLines: { ...denial.lines },
      occurrences: weighed.input.claim.occurrences.length,
      documents: documents.length,
      commonLinks: support.commonLinks.map(this.nameOf),
      contradictions: this.contradictions(claim).filter(({ answer }) => answer !== 'does not contradict').length,
      grade: this.gradeOf(claim.ref),
      ceiling: weighed.ceiling.credibility,
      unsettled: weighed.unsettled().length,
      published: first === undefined || last === undefined ? null : { first, last },
    }
  }

  /** The latest letter and the latest number, each by itself; null where a person set neither. */
  gradeOf(ref: string): string | null {
    const own = this.grades(ref)
    const letter = own.findLast((g) => g.reliability !== null)?.reliability
    const number = own.findLast((g) => g.credibility !== null)?.credibility
    return letter == null && number == null ? null : `${letter ?? 'F'}${number ?? 6}`
  }

  grades(ref: string): GradeGiven[] {
    const { state } = this.#view
    const rootOf = (id: string) => state.claimRootOf.get(id) ?? state.rootOf.get(id) ?? id
    return state.grades
      .filter(({ about }) => rootOf(about) === ref)
      .map(({ entry, by, time, about, reliability, credibility, ceiling, reason }) => ({
        entry,
        by,
        time,
        about,
        reliability: reliability ?? null,
        credibility: credibility ?? null,
        ceiling: ceiling ?? null,
        reason,
      }))
  }

  contradictions(claim: CaseClaim): Contradiction[] {
    const { state, joined, compared } = this.#view
    const found = contradictionsIn(claim, changesIn(claim, compared)).map((one) => this.#contradiction(one))
    const recorded = state.contradictions.flatMap(({ claims, kind, answer }): Contradiction[] => {
      const [a, b] = claims.map((id) => state.claimRootOf.get(id) ?? id) as [string, string]
      if (a === b || (a !== claim.ref && b !== claim.ref)) return []
      const other = joined.claims.get(a === claim.ref ? b : a)
      if (other === undefined) return []
      const [here, there] = [claim.places[0]?.occurrence, other.places[0]?.occurrence]
      return [
        {
          kind,
          answer,
          with: this.claimName(other),
          here: this.quote(here?.document ?? '', here?.content ?? []),
          there: this.quote(there?.document ?? '', there?.content ?? []),
          params: {},
        },
      ]
    })
    return [...recorded, ...found]
  }

  #contradiction({ kind, here, there, params }: FoundContradiction): Contradiction {
    return {
      kind,
      answer: 'found',
      with: null,
      here: this.quote(here.document, here.spans),
      there: this.quote(there.document, there.spans),
      params: { ...params },
    }
  }

  changes(claim: CaseClaim) {
    return changesIn(claim, this.#view.compared).map((change) => ({
      code: change.code,
      known: change.known,
      from: this.quote(change.fromDocument, change.from),
      to: this.quote(change.toDocument, change.to),
      context:
        change.context === null
          ? null
          : {
              from: this.quote(change.fromDocument, [change.context.from]),
              to: this.quote(change.toDocument, [change.context.to]),
            },
      params: { ...change.params },
    }))
  }

  occurrences({ claim, input, weighing }: WeighedClaim): OccurrenceDetail[] {
    const echoes = new Map(
      [...weighing.support.echoes, ...weighing.denial.echoes].flatMap(({ of, copies }) =>
        copies.map((c) => [c, of] as const),
      ),
    )
    const denying = new Set(input.claim.occurrences.filter((o) => o.denies).map((o) => o.id))
    const texts = claim.places.map(({ occurrence: o, entry }): OccurrenceDetail => {
      const refOf = (agent: string | null, source: Parameters<CatalogueView['agents']['refOf']>[2]) => {
        const ref = agent === null ? undefined : this.#view.agents.refOf(o.document, agent, source)
        return ref === undefined ? null : this.nameOf(ref)
      }
      const [narrator, ...links] = o.chain
      const voice = { agent: this.nameOf(this.#view.inputs.voiceOf(o.document)), role: 'narrator' as const }
      return {
        ref: o.ref,
        from: o.from,
        entry,
        quotation: this.quote(o.document, o.content),
        chain: [
          { ...voice, explicit: narrator?.explicit ?? false, cue: [] },
          ...links.map((l) => ({
            agent: refOf(l.agent, l.source),
            role: l.role,
            explicit: l.explicit,
            cue: l.cue.map((s) => ({ ...s })),
          })),
        ],
        denies: denying.has(o.ref),
        asserted: o.asserted,
        voice: o.voice,
        hedges: o.hedges.map(({ span, target }) => ({ span: { ...span }, target })),
        echoOf: echoes.get(o.ref) ?? null,
      }
    })
    const besides = input.claim.occurrences.flatMap((o): OccurrenceDetail[] => {
      const known = input.besides.get(o.id)
      if (known === undefined) return []
      const words = known.record === null ? '' : (this.#view.state.records.get(known.record)?.words ?? '')
      return [
        {
          ref: o.id,
          from: 'record',
          entry: known.entry,
          quotation: {
            document: known.record ?? '',
            name: '',
            outlet: null,
            published: null,
            language: 'other',
            spans: [{ start: 0, end: words.length, exact: words }],
          },
          chain: o.chain.map((ref) => ({
            agent: ref === null ? null : this.nameOf(ref),
            role: 'source',
            explicit: true,
            cue: [],
          })),
          denies: o.denies === true,
          asserted: true,
          voice: 'attributed',
          hedges: [],
          echoOf: null,
        },
      ]
    })
    return [...texts, ...besides]
  }

  side(weighed: WeighedClaim, side: 'support' | 'denial'): SideDetail {
    const own: SideWeighing = weighed.weighing[side]
    return {
      lines: { ...own.lines },
      commonLinks: own.commonLinks.map(this.nameOf),
      possibleCommonLinks: own.possibleCommonLinks.map((list) => list.map(this.nameOf)),
      cut: own.cut === undefined ? null : own.cut.map((list) => list.map(this.nameOf)),
      cycles: own.cycles.map(({ agents, fromEvent }) => ({ agents: agents.map(this.nameOf), fromEvent })),
      echoes: own.echoes.map(({ of, copies }) => ({ of, copies: [...copies] })),
      withoutChain: [...own.withoutChain],
      withGap: [...own.withGap],
      method: own.method,
      drawing: this.#draw(weighed, weighed.draw(side), own),
    }
  }

  #draw({ input }: WeighedClaim, graph: ChainGraph, side: SideWeighing): ChainDrawing {
    const layers = layersOf(graph)
    const common = new Set(side.commonLinks)
    const cut = new Set(side.cut?.flat() ?? [])
    return {
      vertices: graph.vertices.map((v, i) => ({
        kind: v.kind,
        agent: v.kind === 'agent' ? this.nameOf(v.agent) : null,
        occurrence: v.kind === 'gap' ? v.occurrence : null,
        layer: layers[i]!,
        common: v.kind === 'agent' && common.has(v.agent),
        cut: v.kind === 'agent' && cut.has(v.agent),
      })),
      edges: graph.edges.map(({ from, to, state, occurrences, links }) => ({
        from,
        to,
        state,
        occurrences: [...occurrences],
        links: links.map((link) => ({
          kind: link.kind,
          entry: input.links.find((l) => l.link === link)?.entry ?? null,
        })),
      })),
      mayBe: graph.mayBe.map(([a, b]): [number, number] => [a, b]),
    }
  }

  suggestions(weighed: WeighedClaim): Suggestion[] {
    const { state, materials, agents, inputs } = this.#view
    const found = suggest({
      claim: weighed.claim,
      state,
      materials,
      support: weighed.weighing.support,
      unsettled: weighed.unsettled(),
      chains: new Map(weighed.input.claim.occurrences.map((o) => [o.id, o.chain])),
      kindOf: (ref) => weighed.input.claim.agents.find((a) => a.id === ref)?.kind ?? 'anonymous',
      held: new Set([...materials.keys()].flatMap((d) => [d, inputs.voiceOf(d)])),
      isSealed: (ref) => this.isSealed(ref) || /^a\d+$/.test(ref),
      refOf: (document, sighting) => agents.refOf(document, sighting, []),
    })
    const placeOf = new Map(weighed.claim.places.map(({ occurrence }) => [occurrence.ref, occurrence]))
    return found.map(({ code, params, means, agents: who, endangers, worth, places, occurrences }) => ({
      code,
      params: { ...params },
      means,
      agents: who.map(this.nameOf),
      endangers: endangers.map(this.nameOf),
      worth: worth === null ? null : { ifSo: { ...worth.ifSo }, ifNot: { ...worth.ifNot } },
      quotations: [
        ...places.map(({ document, span }) => this.quote(document, [span])),
        ...occurrences.flatMap((ref) => {
          const at = placeOf.get(ref)
          return at === undefined ? [] : [this.quote(at.document, at.content)]
        }),
      ],
    }))
  }

  near(ref: string): NearClaims[] {
    return this.#view.joined.near.filter(({ a, b }) => a === ref || b === ref)
  }

  agentRow(agent: CaseAgent): AgentRow {
    const standing = this.#standingOf(agent.ref)
    return {
      agent: this.nameOf(agent.ref),
      state: agent.state,
      names: this.isSealed(agent.ref) ? [] : agent.names.map(({ name }) => name),
      mentions: agent.mentions.length,
      documents: agent.documents.length,
      claims: standing.claims.length,
      common: standing.common.length,
      proposals: this.proposalsOf(agent.ref).length,
    }
  }

  #standingOf(ref: string): { readonly claims: readonly string[]; readonly common: readonly string[] } {
    if (this.#standing === undefined) {
      const standing = new Map<string, { claims: string[]; common: string[] }>()
      const at = (agent: string) => {
        const known = standing.get(agent) ?? { claims: [], common: [] }
        standing.set(agent, known)
        return known
      }
      for (const claim of this.#view.joined.claims.values()) {
        const { input, weighing } = this.weigh(claim)
        for (const id of new Set(input.claim.occurrences.flatMap(({ chain }) => chain.filter((one) => one !== null))))
          at(id).claims.push(claim.ref)
        for (const id of weighing.support.commonLinks) at(id).common.push(claim.ref)
      }
      this.#standing = standing
    }
    return this.#standing.get(ref) ?? { claims: [], common: [] }
  }

  claimsOf(ref: string) {
    const { claims, common } = this.#standingOf(ref)
    return claims.map((claim) => ({ claim, common: common.includes(claim) }))
  }

  proposalsOf(ref: string): readonly AgentProposal[] {
    if (this.#proposalsOf === undefined) {
      const of = new Map<string, AgentProposal[]>()
      for (const proposal of this.#view.agentProposals)
        for (const end of [proposal.a, proposal.b]) of.set(end, [...(of.get(end) ?? []), proposal])
      this.#proposalsOf = of
    }
    return this.#proposalsOf.get(ref) ?? []
  }

  proposal({ a, b, answer, score, because }: AgentProposal): AgentProposalShape {
    return {
      agents: [this.nameOf(a), this.nameOf(b)],
      answer,
      score,
      because: because.map(({ code, params }) => ({ code, params: { ...params } })),
    }
  }

  /** Acts of the catalogue, the latest first; of one agent or claim where it is named. */
  history(about?: string): ActGiven[] {
    const { entries, acts, state } = this.#view
    const merged =
      about === undefined
        ? undefined
        : new Set([about, ...idsUnder(state.rootOf, about), ...idsUnder(state.claimRootOf, about)])
    return entries
      .flatMap((entry): ActGiven[] => {
        if (!SHOWN.has(entry.type) || entry.payload === undefined) return []
        const payload = entry.payload as Record<string, unknown>
        const minted = MINTS[entry.type]
        const refs = [...new Set([...(minted === undefined ? [] : [`${minted}${entry.n}`]), ...idsIn(payload)])]
        const target = entry.type === 'undo' ? entries.find(({ n }) => n === payload.entry) : undefined
        const all =
          target === undefined
            ? refs
            : [...refs, ...idsIn(target.payload), ...(MINTS[target.type] ? [`${MINTS[target.type]}${target.n}`] : [])]
        if (merged !== undefined && !all.some((ref) => merged.has(ref))) return []
        return [
          {
            entry: entry.n,
            type: entry.type,
            time: typeof payload.time === 'string' ? payload.time : entry.day,
            by: entry.by,
            params: this.#paramsOf(payload, all),
            refs: all,
            undoneBy: acts.undoneBy.get(entry.n) ?? null,
            idle: state.idle.has(entry.n),
          },
        ]
      })
      .reverse()
  }

  #paramsOf(payload: Record<string, unknown>, refs: readonly string[]): Record<string, string | number> {
    const sealed = refs.some((ref) => this.isSealed(ref))
    const told = Object.entries(payload).filter(
      (pair): pair is [string, string | number] =>
        TOLD.has(pair[0]) && (typeof pair[1] === 'string' || typeof pair[1] === 'number'),
    )
    return sealed
      ? Object.fromEntries(told.filter(([key]) => key !== 'name' && key !== 'value'))
      : Object.fromEntries(told)
  }
}

const SHOWN: ReadonlySet<string> = new Set([...JUDGEMENTS, 'undo'])
const TOLD: ReadonlySet<string> = new Set([
  'name',
  'kind',
  'value',
  'answer',
  'reason',
  'reliability',
  'credibility',
  'ceiling',
  'when',
  'entry',
  'remove',
])
const MINTS: Readonly<Record<string, string>> = {
  agent: 'g',
  split: 'g',
  claim: 'c',
  record: 'k',
  event: 'v',
  import: 'i',
  join: 'o',
}

function idsUnder(rootOf: ReadonlyMap<string, string>, root: string): string[] {
  return [...rootOf].flatMap(([id, up]) => (up === root ? [id] : []))
}

/** Ids that a payload names, wherever. */
function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[gckva]\d{1,15}$/.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'words' || key === 'name' || key === 'reason' ? [] : idsIn(inner),
  )
}

/** Layers from the event: the longest way to each vertex, rings broken where they close. Without recursion. */
function layersOf({ vertices, edges }: ChainGraph): readonly number[] {
  const out = vertices.map((): number[] => [])
  for (const { from, to } of edges) out[from]!.push(to)
  const state = new Uint8Array(vertices.length)
  const order: number[] = []
  const skipped = new Set<string>()
  const roots = [0, ...vertices.keys()]
  for (const root of roots) {
    if (state[root] !== 0) continue
    const stack: [number, number][] = [[root, 0]]
    state[root] = 1
    while (stack.length > 0) {
      const top = stack[stack.length - 1]!
      const next = out[top[0]]![top[1]++]
      if (next === undefined) {
        state[top[0]] = 2
        order.push(top[0])
        stack.pop()
      } else if (state[next] === 1) skipped.add(`${top[0]} ${next}`)
      else if (state[next] === 0) {
        state[next] = 1
        stack.push([next, 0])
      }
    }
  }
  const layer = vertices.map((_, i): number => (i === 0 ? 0 : 1))
  for (const v of order.reverse())
    for (const to of out[v]!) if (!skipped.has(`${v} ${to}`)) layer[to] = Math.max(layer[to]!, layer[v]! + 1)
  // The reader stands behind everybody.
  layer[1] = Math.max(1, ...layer)
  return layer
}
