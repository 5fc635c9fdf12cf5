import type { AgentName, Besides, ClaimName, LinkGiven, Withdrawn } from '#api'
import type { CaseClaim, CatalogueState } from '#catalogue'
import type { EntryPayload, FileRecord } from '#custody'
import type { Workspace } from '../workspace/index.ts'
import type { Presenter } from './present.ts'
import type { CatalogueView } from './view.ts'

/** Documents named of one delivery. */
const MOST_NAMED = 12

type RecordedLink = CatalogueState['links'][number]

/** What people recorded besides texts, and how each delivery came; the latest first. */
export async function listBesides(ws: Workspace, view: CatalogueView, present: Presenter): Promise<Besides> {
  const { state, deliveries } = view
  const files = await ws.desk.listFiles()
  const nameOfFile = namesOf(files)
  const named = (ref: string): AgentName => nameEnd(ref, present, view, nameOfFile)
  const claimsNamed = (ids: readonly string[]): ClaimName[] =>
    [...new Set(ids.map((id) => state.claimRootOf.get(id) ?? id))].flatMap((id) => {
      const claim = view.joined.claims.get(id)
      return claim === undefined ? [] : [present.claimName(claim)]
    })
  const given = (link: RecordedLink): LinkGiven => ({
    entry: link.entry,
    from: named(state.rootOf.get(link.from) ?? link.from),
    to: named(state.rootOf.get(link.to) ?? link.to),
    kind: link.kind,
    claims: claimsNamed(link.claims),
    known: knownFrom(link.known),
    uncertain: link.uncertain,
  })
  const isOfRecord = ({ from, to }: RecordedLink) => state.records.has(from) && to === 'desk'
  const through = new Map<string, RecordedLink[]>()
  for (const { id } of deliveries) through.set(id, linksUpFrom(id, state))
  const ofDelivery = new Set([...through.values()].flat())
  return {
    schema: 'isnad-besides/1',
    deliveries: deliveries
      .filter(({ erasedBy }) => erasedBy === undefined)
      .map(({ id, receivedAt, seal, note }) => {
        const own = files.filter((f) => f.kept && f.accession === id && f.parent === undefined)
        return {
          ref: id,
          received: receivedAt,
          sealed: seal !== undefined,
          note: note ?? null,
          documents: own.slice(0, MOST_NAMED).map((f) => ({ ref: f.id, name: nameOfFile(f.id) })),
          total: own.length,
          through: (through.get(id) ?? []).map(given),
        }
      })
      .reverse(),
    records: [...state.records.values()]
      .map((record) => ({
        entry: record.entry,
        ref: record.id,
        kind: record.kind,
        when: record.when ?? null,
        words: record.words,
        agents: record.agents.map((id) => named(state.rootOf.get(id) ?? id)),
        interpreter:
          record.interpreter === undefined ? null : named(state.rootOf.get(record.interpreter) ?? record.interpreter),
        documents: record.files.map((id) => ({ ref: id, name: nameOfFile(id) })),
        claims: claimsNamed(state.links.filter((l) => l.from === record.id && isOfRecord(l)).flatMap((l) => l.claims)),
        withdrawn: state.withdrawn.has(record.id),
      }))
      .reverse(),
    links: state.links
      .filter((link) => !isOfRecord(link) && !ofDelivery.has(link))
      .map(given)
      .reverse(),
    marks: state.marks
      .map(({ entry, agent, kind, value, known }) => ({
        entry,
        agent: named(agent),
        kind,
        value,
        known: knownFrom(known),
      }))
      .reverse(),
    withdrawn: listWithdrawn(view, nameOfFile, present),
  }
}

/** What was withdrawn that this claim would stand on: its documents, and records that were tied to it. */
export async function withdrawnOf(ws: Workspace, view: CatalogueView, claim: CaseClaim): Promise<Withdrawn[]> {
  const { state } = view
  if (state.withdrawn.size === 0) return []
  const tied = state.links
    .filter(({ claims }) => claims.some((id) => (state.claimRootOf.get(id) ?? id) === claim.ref))
    .map(({ from }) => from)
  const own = new Set([...(state.claims.get(claim.ref)?.places ?? []).map(({ anchor }) => anchor.file), ...tied])
  const found = listWithdrawn(view, undefined, undefined).filter(({ ref }) => own.has(ref) || ref === claim.ref)
  if (found.length === 0) return []
  const nameOfFile = namesOf(await ws.desk.listFiles())
  return found.map((one) => ({ ...one, name: nameWithdrawn(one.ref, view, nameOfFile, undefined) }))
}

/** Links that lead to a delivery, and those that lead to whoever gave it: brokers, and who gave it to the giver. */
function linksUpFrom(delivery: string, { links, rootOf }: CatalogueState): RecordedLink[] {
  const found = new Set<RecordedLink>()
  const pending = [delivery]
  for (let at = pending.pop(); at !== undefined; at = pending.pop())
    for (const link of links) {
      const isHere = (rootOf.get(link.to) ?? link.to) === at && (link.kind === 'gave to' || link.kind === 'brokered')
      if (!isHere || found.has(link)) continue
      found.add(link)
      pending.push(rootOf.get(link.from) ?? link.from)
    }
  return [...found].sort((a, b) => a.entry - b.entry)
}

function listWithdrawn(
  view: CatalogueView,
  nameOfFile: ((id: string) => string) | undefined,
  present: Presenter | undefined,
): Withdrawn[] {
  return view.acts.standing
    .flatMap(({ n, type, by, payload }) => {
      if (type !== 'withdraw') return []
      const { about, reason, time } = payload as EntryPayload<'withdraw'>
      return [{ entry: n, ref: about, name: nameWithdrawn(about, view, nameOfFile, present), reason, by, time }]
    })
    .reverse()
}

function nameWithdrawn(
  ref: string,
  { state, joined }: CatalogueView,
  nameOfFile: ((id: string) => string) | undefined,
  present: Presenter | undefined,
): string {
  if (ref.startsWith('f')) return nameOfFile?.(ref) ?? ref
  const record = state.records.get(ref)
  if (record !== undefined) return oneLine(record.words)
  const claim = joined.claims.get(state.claimRootOf.get(ref) ?? ref)
  const { ar, en } = claim?.wording ?? { ar: null, en: null }
  const quoted = claim === undefined || present === undefined ? undefined : present.quotedOf(claim)
  return oneLine(ar ?? en ?? quoted?.ar ?? quoted?.en ?? ref)
}

/** An end of a link by name; the event, the desk and deliveries by their ref, which screens word. */
function nameEnd(ref: string, present: Presenter, view: CatalogueView, nameOfFile: (id: string) => string): AgentName {
  const name = present.nameOf(ref)
  return /^f\d+$/.test(ref) && !view.materials.has(ref) ? { ...name, kind: 'document', name: nameOfFile(ref) } : name
}

function namesOf(files: readonly FileRecord[]): (id: string) => string {
  const names = new Map(files.flatMap((f): [string, string][] => (f.kept ? [[f.id, f.given.name]] : [])))
  return (id) => names.get(id) ?? id
}

function knownFrom(known: RecordedLink['known']): string {
  return 'words' in known ? known.words : 'exact' in known ? known.exact : ''
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').slice(0, 120)
}
