import { type Grade, isWithin, requireWithin } from '@isnad/weigh'
import type {
  Act,
  ActResult,
  AgentDetail,
  AgentList,
  AgentQuery,
  Besides,
  ClaimDetail,
  ClaimList,
  ClaimQuery,
  ClaimRow,
  ExportRequest,
  History,
  ImportPreview,
  ImportRequest,
  ImportResult,
  ProposalList,
  TextPlace,
  Timeline,
} from '#api'
import { CatalogueError, foldName, makeTimeline, readRef } from '#catalogue'
import type { FileId } from '#model'
import { ENGINE_VERSION } from '../text/index.ts'
import type { Workspace } from '../workspace/index.ts'
import { listBesides, withdrawnOf } from './besides.ts'
import { type Exported, exportCatalogue, importAgents, previewImport } from './exchange.ts'
import { Presenter } from './present.ts'
import { type CatalogueView, CatalogueViews } from './view.ts'
import { Weigher } from './weighed.ts'
import { type Written, writeActs } from './writer.ts'

const made = new WeakMap<Workspace, CaseCatalogue>()

/** Agents and claims of a case at work; terminal and browser use it alike. What it changes is an act in the ledger. */
export class CaseCatalogue {
  readonly #ws: Workspace
  readonly #views: CatalogueViews
  readonly #weigher = new Weigher()

  constructor(ws: Workspace) {
    this.#ws = ws
    this.#views = new CatalogueViews(ws)
  }

  /** The catalogue of a workspace: one for each, so that what it has worked out is kept. */
  static of(ws: Workspace): CaseCatalogue {
    const known = made.get(ws) ?? new CaseCatalogue(ws)
    made.set(ws, known)
    return known
  }

  async view(): Promise<CatalogueView> {
    return await this.#views.current()
  }

  async presenter(): Promise<{ readonly view: CatalogueView; readonly present: Presenter }> {
    const view = await this.view()
    return { view, present: new Presenter(view, this.#weigher) }
  }

  async claims(query: Partial<ClaimQuery> = {}): Promise<ClaimList> {
    const { view, present } = await this.presenter()
    const rows = [...view.joined.claims.values()]
      .filter((claim) => isWanted(claim, query))
      .map((claim) => ({ claim, row: present.claimRow(claim) }))
      .filter(({ claim, row }) => {
        const { agents } = present.weigh(claim).input.claim
        if (query.agent !== undefined && !agents.some(({ id }) => id === query.agent)) return false
        return isWantedRow(row, query)
      })
      .map(({ row }) => row)
    const by = query.sort ?? 'occurrences'
    const sign = query.order === 'up' ? 1 : -1
    rows.sort((a, b) => sign * compareRows(a, b, by) || (a.ref < b.ref ? -1 : 1))
    const { offset = 0, limit = 100 } = query
    return { schema: 'isnad-claims/1', total: rows.length, rows: rows.slice(offset, offset + limit) }
  }

  /** @throws {CatalogueError} REF_UNKNOWN */
  async claim(ref: string): Promise<ClaimDetail> {
    const { view, present } = await this.presenter()
    const claim = view.joined.claims.get(view.state.claimRootOf.get(ref) ?? ref)
    if (claim === undefined) throw unknown(ref, 'claim')
    const weighed = present.weigh(claim)
    return {
      schema: 'isnad-claim/1',
      row: present.claimRow(claim),
      support: present.side(weighed, 'support'),
      denial: present.side(weighed, 'denial'),
      behindBoth: weighed.weighing.behindBoth.map(present.nameOf),
      occurrences: present.occurrences(weighed),
      changes: present.changes(claim),
      contradictions: present.contradictions(claim),
      proposals: present.near(claim.ref).map(({ a, b, score, because }) => {
        const other = view.joined.claims.get(a === claim.ref ? b : a)!
        return {
          claims: [a, b],
          score,
          because: because.map(({ code, params }) => ({ code, params: { ...params } })),
          other: present.claimName(other),
        }
      }),
      strengthen: present.suggestions(weighed),
      ceiling: {
        credibility: weighed.ceiling.credibility,
        because: weighed.ceiling.because.map(({ code, ...params }) => ({ code, params: plainParams(params, present) })),
      },
      grades: present.grades(claim.ref),
      withdrawn: await withdrawnOf(this.#ws, view, claim),
      history: present.history(claim.ref),
    }
  }

  /** What the case knows besides texts. */
  async besides(): Promise<Besides> {
    const { view, present } = await this.presenter()
    return await listBesides(this.#ws, view, present)
  }

  async agents(query: Partial<AgentQuery> = {}): Promise<AgentList> {
    const { view, present } = await this.presenter()
    const wanted = query.q === undefined ? undefined : foldName(query.q)
    const rows = [...view.agents.agents.values()]
      .filter((agent) => query.kind === undefined || agent.kind === query.kind)
      .filter((agent) => query.state === undefined || agent.state === query.state)
      .map((agent) => present.agentRow(agent))
      .filter((row) => wanted === undefined || row.names.some((name) => foldName(name).includes(wanted)))
      .filter((row) => query.proposals === undefined || (query.proposals === 'yes') === row.proposals > 0)
    const by = query.sort ?? 'common'
    rows.sort((a, b) => {
      if (by === 'name') return a.agent.name.localeCompare(b.agent.name) || (a.agent.ref < b.agent.ref ? -1 : 1)
      return b[by] - a[by] || b.claims - a.claims || b.mentions - a.mentions || (a.agent.ref < b.agent.ref ? -1 : 1)
    })
    const { offset = 0, limit = 100 } = query
    return { schema: 'isnad-agents/1', total: rows.length, rows: rows.slice(offset, offset + limit) }
  }

  /** @throws {CatalogueError} REF_UNKNOWN */
  async agent(ref: string): Promise<AgentDetail> {
    const { view, present } = await this.presenter()
    const { state, agents } = view
    const agent = agents.agents.get(state.rootOf.get(ref) ?? ref)
    if (agent === undefined) throw unknown(ref, 'agent')
    const sealed = present.isSealed(agent.ref)
    return {
      schema: 'isnad-agent/1',
      row: present.agentRow(agent),
      names: sealed ? [] : agent.names.map(({ name, from }) => ({ name, from })),
      mentions: sealed ? [] : agent.mentions.map(({ document, ...span }) => present.quote(document, [span])),
      merged: (state.agents.get(agent.ref)?.merged ?? []).map((id) => ({ ...present.nameOf(agent.ref), ref: id })),
      claims: present.claimsOf(agent.ref).flatMap(({ claim, common }) => {
        const found = view.joined.claims.get(claim)
        return found === undefined ? [] : [{ claim: present.claimRow(found), common }]
      }),
      marks: state.marks
        .filter((mark) => mark.agent === agent.ref)
        .map(({ entry, kind, value, known }) => ({
          entry,
          kind,
          value,
          known: 'words' in known ? known.words : 'exact' in known ? known.exact : '',
        })),
      identities: state.identities
        .filter(({ agents: pair }) => pair.includes(agent.ref))
        .map(({ entry, agents: pair, answer, reason }) => ({
          entry,
          with: present.nameOf(pair[0] === agent.ref ? pair[1] : pair[0]),
          answer,
          reason,
        })),
      proposals: present.proposalsOf(agent.ref).map((p) => present.proposal(p)),
      grades: present.grades(agent.ref),
      history: present.history(agent.ref),
    }
  }

  async proposals({ offset = 0, limit = 100 } = {}): Promise<ProposalList> {
    const { view, present } = await this.presenter()
    const { agentProposals, joined } = view
    const claimNamed = (ref: string) => present.claimName(joined.claims.get(ref)!)
    return {
      schema: 'isnad-proposals/1',
      agents: {
        total: agentProposals.length,
        rows: agentProposals.slice(offset, offset + limit).map((p) => present.proposal(p)),
      },
      claims: {
        total: joined.near.length,
        rows: joined.near.slice(offset, offset + limit).map(({ a, b, score, because }) => ({
          claims: [claimNamed(a), claimNamed(b)],
          score,
          because: because.map(({ code, params }) => ({ code, params: { ...params } })),
        })),
      },
    }
  }

  async timeline(): Promise<Timeline> {
    const { view, present } = await this.presenter()
    const { items, findings } = makeTimeline({
      state: view.state,
      materials: [...view.materials.values()],
      claims: view.joined.claims,
      deliveries: view.deliveries.filter(({ id, erasedBy }) => erasedBy === undefined && !view.state.withdrawn.has(id)),
    })
    return {
      schema: 'isnad-timeline/1',
      items: items.map(({ kind, ref, when, covered, wording, known, document, span, claims }) => ({
        kind,
        ref,
        when,
        begin: covered?.begin ?? null,
        end: covered?.end ?? null,
        wording: { ...wording },
        known,
        quotation: document === null ? null : present.quote(document, span === null ? [] : [span]),
        claims: [...claims],
      })),
      findings: findings.map(({ code, params, items: at }) => ({ code, params: { ...params }, items: [...at] })),
    }
  }

  async history({
    about,
    offset = 0,
    limit = 200,
  }: {
    about?: string
    offset?: number
    limit?: number
  } = {}): Promise<History> {
    const { present } = await this.presenter()
    const acts = present.history(about)
    return { schema: 'isnad-history/1', total: acts.length, acts: acts.slice(offset, offset + limit) }
  }

  /** Where words stand in a document, for who has no selection to show. @throws {CatalogueError} PLACE_UNKNOWN */
  async place(document: string, exact: string): Promise<TextPlace> {
    const text = /^f\d{1,15}$/.test(document) ? (await this.#ws.findDocument(document as FileId))?.text : undefined
    const start = exact === '' ? -1 : (text?.indexOf(exact) ?? -1)
    if (start < 0)
      throw new CatalogueError('PLACE_UNKNOWN', 'these words do not stand there', { document, start: 0, end: 0 })
    return { document, start, end: start + exact.length, exact }
  }

  /** @throws {CatalogueError} ALL_WITHHELD */
  async export(request: ExportRequest): Promise<Exported> {
    return await exportCatalogue(this, this.#ws, request)
  }

  /** What `import` would do; records nothing. @throws {CatalogueError} IMPORT_MALFORMED */
  async previewImport(request: ImportRequest): Promise<ImportPreview> {
    return await previewImport(this, this.#ws, request)
  }

  /** @throws {CatalogueError} IMPORT_MALFORMED */
  async import(request: ImportRequest): Promise<ImportResult> {
    return await importAgents(this.#ws, request)
  }

  /**
   * Does what a person asks, all of it in one append.
   * @throws {CatalogueError} as `writeActs`; {AppError} NOT_WRITABLE
   */
  async act(acts: readonly Act[]): Promise<ActResult> {
    const { view, present } = await this.presenter()
    const [only] = acts
    // What was said or mended of a text is undone where texts are held, so that they are read with it at once.
    if (only?.act === 'undo' && acts.length === 1 && ofTexts(view, only.entry)) {
      await this.#ws.undo(only.entry)
      const entry = (await this.view()).entries.length - 1
      return { entries: [entry], refs: [String(only.entry)], undo: [entry] }
    }
    const texts = new Map<string, string>()
    for (const document of documentsIn(acts, view)) {
      const detail = await this.#ws.findDocument(document as FileId)
      if (detail !== undefined) texts.set(document, detail.text)
    }
    const weighed = (ref: string) => {
      const claim = view.joined.claims.get(view.state.claimRootOf.get(ref) ?? ref)
      return claim && present.weigh(claim)
    }
    const ground = {
      view,
      textOf: (document: string) => texts.get(document),
      engineVersion: ENGINE_VERSION,
      ceilingOf: (ref: string) => weighed(ref)?.ceiling.credibility.toString(),
      requireWithin: (ref: string, credibility: number) => {
        const ceiling = weighed(ref)?.ceiling
        const grade = { reliability: 'F', credibility } as Grade
        if (ceiling !== undefined && !isWithin(grade, ceiling)) requireWithin(grade, ceiling)
      },
    }
    let written: Written = { entries: [], refs: [], undo: [] }
    const entries = await this.#ws.desk.record((next) => {
      written = writeActs(acts, next, ground)
      return written.entries
    })
    return { entries: [...entries], refs: [...written.refs], undo: [...written.undo] }
  }
}

function ofTexts(view: CatalogueView, entry: number): boolean {
  const type = view.entries[entry]?.type
  return (type === 'describe' || type === 'correct') && !view.acts.undoneBy.has(entry)
}

function unknown(ref: string, kind: string): CatalogueError {
  return new CatalogueError('REF_UNKNOWN', `there is no ${kind} ${ref}`, { ref, kind })
}

/** Documents whose text an act needs: those it names a place in, and those a taken-over claim stands in. */
function documentsIn(acts: readonly Act[], view: CatalogueView): ReadonlySet<string> {
  const found = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      for (const { occurrence } of view.joined.claims.get(value)?.places ?? []) found.add(occurrence.document)
      const ref = readRef(value)
      if (ref?.kind === 'place') found.add(ref.document)
    } else if (typeof value === 'object' && value !== null) {
      if ('document' in value && typeof value.document === 'string') found.add(value.document)
      for (const inner of Object.values(value)) look(inner)
    }
  }
  for (const act of acts) look(act)
  return found
}

function isWanted(
  claim: CatalogueView['joined']['claims'] extends ReadonlyMap<string, infer C> ? C : never,
  { state, document }: Partial<ClaimQuery>,
): boolean {
  if (state === undefined ? claim.state === 'withdrawn' : claim.state !== state) return false
  return document === undefined || claim.places.some(({ occurrence }) => occurrence.document === document)
}

function isWantedRow(row: ClaimRow, { q, lines, through, contradiction, graded }: Partial<ClaimQuery>): boolean {
  if (lines !== undefined && (lines >= 2 ? row.lines.low < lines : row.lines.low !== lines)) return false
  if (through !== undefined && !row.commonLinks.some(({ ref }) => ref === through)) return false
  if (contradiction !== undefined && (contradiction === 'yes') !== row.contradictions > 0) return false
  if (graded !== undefined && (graded === 'yes') !== (row.grade !== null)) return false
  if (q === undefined) return true
  const wanted = foldName(q)
  return [row.wording.ar, row.wording.en, row.quoted.ar, row.quoted.en].some(
    (w) => w !== null && foldName(w).includes(wanted),
  )
}

function compareRows(a: ClaimRow, b: ClaimRow, by: ClaimQuery['sort']): number {
  switch (by) {
    case 'lines':
      return a.lines.low - b.lines.low || a.lines.high - b.lines.high
    case 'published':
      return (a.published?.first ?? '').localeCompare(b.published?.first ?? '')
    case 'common':
      // Claims of one common link stand together; those that have none stand last when it goes up.
      return (a.commonLinks[0]?.name ?? '\uffff').localeCompare(b.commonLinks[0]?.name ?? '\uffff')
    case 'grade':
      // A1 stands first when it goes up; what nobody graded stands last.
      return (a.grade ?? 'Z9').localeCompare(b.grade ?? 'Z9')
    default:
      return a[by] - b[by]
  }
}

function plainParams(params: object, present: Presenter): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]): [string, string | number] => [
      key,
      typeof value === 'number' || typeof value === 'string'
        ? value
        : Array.isArray(value)
          ? value.map((ref) => present.nameOf(String(ref)).name).join('; ')
          : '',
    ]),
  )
}
