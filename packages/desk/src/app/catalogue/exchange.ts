import { createHash } from 'node:crypto'
import type { AgentName, AgentRow, ClaimRow, ExportRequest, ImportPreview, ImportRequest, ImportResult } from '#api'
import {
  type CaseAgent,
  CatalogueError,
  certainKey,
  type ExchangeGraph,
  type ExchangeTable,
  formatCsv,
  formatFtm,
  formatGraphml,
  IMPORTED,
  type Imported,
  type Nameable,
  proposeAgents,
  readAgentsCsv,
  readFtm,
} from '#catalogue'
import type { NewEntry } from '#custody'
import { type FileId, mintId } from '#model'
import { boundBy, forbids } from '#protection'
import { ENGINE_VERSION } from '../text/index.ts'
import type { Workspace } from '../workspace/index.ts'
import { Outgoing } from './outgoing.ts'
import type { Presenter } from './present.ts'
import type { CatalogueView } from './view.ts'

/** What of a catalogue is needed to give it away. */
interface Shown {
  view(): Promise<CatalogueView>
  presenter(): Promise<{ readonly view: CatalogueView; readonly present: Presenter }>
}

export interface Exported {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Claims whose words were left out, since terms, consent or an embargo forbid quoting them. */
  readonly withheld: number
}

/** Larger files are no lists of agents. */
const MOST_BYTES = 64 << 20
const FORMATS = {
  csv: ['csv', 'text/csv; charset=utf-8'],
  json: ['json', 'application/json'],
  graphml: ['graphml', 'application/graphml+xml'],
  ftm: ['ftm.json', 'application/x-ndjson'],
} as const

/**
 * Agents and claims in another form. Agents that are sealed or at risk leave as their refs, and so do their names wherever
 * words give them; words of documents that may not be quoted are left out. That it was done is an act.
 * @throws {CatalogueError} ALL_WITHHELD
 */
export async function exportCatalogue(
  catalogue: Shown,
  ws: Workspace,
  { format, what }: ExportRequest,
): Promise<Exported> {
  const { view, present } = await catalogue.presenter()
  const quotable = await mayBeQuoted(catalogue, ws)
  const claims = [...view.joined.claims.values()].filter(({ state }) => state !== 'withdrawn')
  let withheld = 0
  // A name that only texts give which may not be quoted is words of those texts.
  const mayBeNamed = ({ state, documents }: CaseAgent) => state === 'recorded' || documents.some(quotable)
  const outgoing = await Outgoing.open(ws, view, present, mayBeNamed)
  const claimRows = claims.map((claim): ClaimRow => {
    const row = outgoing.claim(present.claimRow(claim))
    if (claim.places.every(({ occurrence }) => quotable(occurrence.document))) return row
    withheld++
    return { ...row, quoted: { ar: null, en: null } }
  })
  const agentRows = [...view.agents.agents.values()].map((agent) => outgoing.agent(present.agentRow(agent)))
  if (claimRows.length + agentRows.length === 0)
    throw new CatalogueError('ALL_WITHHELD', 'there is nothing that may leave')
  const graph = (): ExchangeGraph => {
    const passes = new Map<string, number>()
    const stands: ExchangeGraph['stands'][number][] = []
    for (const claim of claims) {
      const { input, weighing } = present.weigh(claim)
      const common = new Set(weighing.support.commonLinks)
      for (const { id } of input.claim.agents) stands.push({ agent: id, claim: claim.ref, common: common.has(id) })
      for (const { chain } of input.claim.occurrences)
        chain.forEach((to, i) => {
          const from = chain[i + 1]
          if (typeof from !== 'string' || to === null) return
          const key = JSON.stringify([from, to])
          passes.set(key, (passes.get(key) ?? 0) + 1)
        })
    }
    const named = new Map(agentRows.map((row) => [row.agent.ref, row]))
    const refs = new Set([...named.keys(), ...stands.map(({ agent }) => agent)])
    return {
      agents: [...refs].map((ref) => {
        const row = named.get(ref)
        const name = row?.agent ?? outgoing.name(ref)
        return { ref, name: name.sealed ? null : name.name, kind: name.kind, names: row?.names ?? [] }
      }),
      claims: claimRows.map((row) => ({ ref: row.ref, wording: wordsOf(row), ...row.lines, grade: row.grade })),
      passes: [...passes].map(([key, chains]) => {
        const [from, to] = JSON.parse(key) as [string, string]
        return { from, to, chains }
      }),
      stands,
    }
  }
  const text =
    format === 'csv'
      ? formatCsv(what === 'claims' ? claimTable(claimRows) : agentTable(agentRows))
      : format === 'json'
        ? `${JSON.stringify({ schema: 'isnad-export/1', claims: claimRows, agents: agentRows })}\n`
        : format === 'graphml'
          ? formatGraphml(graph())
          : formatFtm(graph())
  const bytes = new TextEncoder().encode(text)
  const [ending, mediaType] = FORMATS[format]
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await ws.desk.record([
    {
      type: 'export',
      payload: { format, covers: format === 'csv' ? what : 'agents and claims', size: bytes.length, sha256 },
    },
  ])
  return { name: `isnad-${format === 'csv' ? what : 'catalogue'}.${ending}`, mediaType, bytes, withheld }
}

async function mayBeQuoted(catalogue: Shown, ws: Workspace): Promise<(document: string) => boolean> {
  const { materials } = await catalogue.view()
  const acts = await ws.desk.listStanding(['terms', 'consent', 'consent-withdrawn'])
  const today = new Date().toISOString().slice(0, 10)
  return (document) => {
    const material = materials.get(document)
    if (material === undefined || acts.length === 0) return true
    const ids = [document, ...(material.parent === null ? [] : [material.parent]), material.accession]
    return forbids(boundBy(acts, ids), 'quotations', today) === undefined
  }
}

function wordsOf({ wording, quoted }: ClaimRow): string[] {
  return [wording.ar ?? quoted.ar, wording.en ?? quoted.en].filter((one) => one !== null)
}

function claimTable(rows: readonly ClaimRow[]): ExchangeTable {
  return {
    columns:
      'ref state wording_ar wording_en quoted_ar quoted_en sentence_ar sentence_en lines_low lines_high denial_low denial_high common_links occurrences documents contradictions grade ceiling published_first published_last'.split(
        ' ',
      ),
    rows: rows.map((r) => [
      r.ref,
      r.state,
      r.wording.ar,
      r.wording.en,
      r.quoted.ar,
      r.quoted.en,
      r.sentence.ar,
      r.sentence.en,
      r.lines.low,
      r.lines.high,
      r.denialLines.low,
      r.denialLines.high,
      r.commonLinks.map(({ name }) => name),
      r.occurrences,
      r.documents,
      r.contradictions,
      r.grade,
      r.ceiling,
      r.published?.first ?? null,
      r.published?.last ?? null,
    ]),
  }
}

function agentTable(rows: readonly AgentRow[]): ExchangeTable {
  return {
    columns: 'ref state name kind names marks mentions documents claims common'.split(' '),
    rows: rows.map(({ agent, state, names, mentions, documents, claims, common }) => [
      agent.ref,
      state,
      agent.name,
      agent.kind,
      names,
      agent.marks,
      mentions,
      documents,
      claims,
      common,
    ]),
  }
}

/**
 * Takes agents over from a file of the case that another tool made. Undoing the import takes back all of them.
 * @throws {CatalogueError} IMPORT_MALFORMED, REF_UNKNOWN; {CustodyError} FILE_UNKNOWN, FILE_ERASED
 */
export async function importAgents(ws: Workspace, { document, format }: ImportRequest): Promise<ImportResult> {
  const { agents, refused } = await readForeign(ws, document, format)
  let entry = 0
  const names: AgentName[] = []
  await ws.desk.record((next) => {
    entry = next
    names.length = 0
    const id = mintId('import', next)
    const entries: NewEntry[] = [
      {
        type: 'import',
        payload: {
          file: document,
          format,
          agents: agents.map(({ foreign, name, kind }) => ({ foreign, name, kind })),
        },
      },
    ]
    for (const { foreign, name, kind, aliases } of agents) {
      const ref = mintId('agent', next + entries.length)
      const proposal = { engine: { name: IMPORTED, version: ENGINE_VERSION }, shown: `${id} ${foreign}` }
      entries.push({ type: 'agent', payload: { name, kind, mentions: [], proposal } })
      for (const alias of aliases) entries.push({ type: 'alias', payload: { agent: ref, name: alias } })
      names.push({
        ref,
        name,
        kind: shownKind(kind),
        sealed: false,
        marks: [],
      })
    }
    return entries
  })
  return { entry, agents: names, refused: refused.map((one) => ({ ...one })) }
}

/**
 * What `importAgents` would do. Whoever in the case bears the same name, or one like it, is named
 * beside each agent: mentions that are certainly of that name go to it, the rest is proposed.
 * @throws {CatalogueError} IMPORT_MALFORMED; {CustodyError} FILE_UNKNOWN, FILE_ERASED
 */
export async function previewImport(
  catalogue: Shown,
  ws: Workspace,
  { document, format }: ImportRequest,
): Promise<ImportPreview> {
  const { agents, refused } = await readForeign(ws, document, format)
  const { view, present } = await catalogue.presenter()
  const own = [...view.agents.agents.values()]
    .filter(({ ref }) => !present.isSealed(ref))
    .map(({ ref, kind, names }) => ({ ref, kind, names: names.map(({ name }) => name) }))
  // Asked as the catalogue will ask once they are there.
  const coming = agents.map(({ name, aliases, kind }, i) => ({
    ref: `new ${i}`,
    kind: shownKind(kind),
    names: [name, ...aliases],
  }))
  const known = new Map<string, string[]>()
  for (const { a, b } of proposeAgents([...own, ...coming], new Set())) {
    const [one, other] = a.startsWith('new ') ? [a, b] : [b, a]
    if (one.startsWith('new ') && !other.startsWith('new ')) known.set(one, [...(known.get(one) ?? []), other])
  }
  return {
    agents: agents.map(({ foreign, name, kind, aliases }, i) => ({
      foreign,
      name,
      kind: shownKind(kind),
      aliases: [...aliases],
      known: (known.get(`new ${i}`) ?? []).map((ref) => ({
        agent: present.nameOf(ref),
        joins: joins(view.agents.agents.get(ref)!, coming[i]!),
      })),
    })),
    refused: refused.map((one) => ({ ...one })),
  }
}

/** Whether what was found of an agent goes to the one that is imported, by names that leave no doubt. */
function joins({ state, kind, names }: CaseAgent, coming: Nameable): boolean {
  if (state !== 'found') return false
  const own = new Set(names.map(({ name }) => certainKey(name, kind)))
  return coming.names.some((name) => {
    const key = certainKey(name, coming.kind)
    return key !== undefined && own.has(key)
  })
}

async function readForeign(ws: Workspace, document: string, format: ImportRequest['format']): Promise<Imported> {
  const original = await ws.desk.openOriginal(document as FileId)
  if (original.size > MOST_BYTES)
    throw new CatalogueError('IMPORT_MALFORMED', 'the file is too large', { because: 'TOO_LARGE', line: 1 })
  const parts: Uint8Array[] = []
  for await (const part of original.chunks()) parts.push(part)
  const text = decode(Buffer.concat(parts))
  return format === 'CSV' ? readAgentsCsv(text) : readFtm(text)
}

function shownKind(kind: Imported['agents'][number]['kind']): AgentName['kind'] {
  return kind === 'outlet' || kind === 'organisation' || kind === 'group' ? kind : 'person'
}

/** Bytes that are no UTF-8 become U+FFFD, and their lines are refused. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
