import { createHmac } from 'node:crypto'
import type { TraceDocument } from '#api'
import type { FileKept } from '#custody'
import type { Box, ClaimSource, Showing, ShownChain, Source, Story, TextAt } from '#dossier'
import { type FileId, readId } from '#model'
import { type AtRisk, boundBy, namesAtRisk } from '#protection'
import { foldRedactions, REDACTION_TYPES, type Redaction } from '#protection/redaction'
import { decodeReading, joinPages, type Reading } from '#reading'
import type { CaseDesk } from '../case/case-desk.ts'
import type { Facts } from '../workspace/facts.ts'
import type { Workspace } from '../workspace/workspace.ts'
import { spell } from './handles.ts'

/** How the documents of a story are shown, by id; what is not named shows its quoted words only. */
export interface ShowOptions {
  readonly show: ReadonlyMap<string, Showing>
  /** Documents and claims whose chains are shown although somebody at risk stands behind them. */
  readonly openAnyway: ReadonlySet<string>
}

export interface Gathered extends Source {
  readonly accession: string
  readonly isOverridden: boolean
}

/** Acts by which somebody is sealed, called or marked. */
export const RISK_ACTS = ['seal', 'agent', 'rename', 'alias', 'merge', 'split', 'mark'] as const

export interface SourcesWish extends ShowOptions {
  readonly risk: AtRisk
  readonly storyDigest: string
}

/** Fetches what a dossier needs of each document that is named. Unknown ones are left to the story's check. */
export async function gatherSources(
  desk: CaseDesk,
  workspace: Workspace,
  ids: ReadonlySet<string>,
  { show, openAnyway, risk, storyDigest }: SourcesWish,
): Promise<ReadonlyMap<string, Gathered>> {
  const bindings = await desk.listStanding(['terms', 'consent', 'consent-withdrawn'])
  // Once for all: with a thousand documents the ledger would be read a thousand times.
  const redactions = foldRedactions(await desk.listStanding(REDACTION_TYPES))
  const secret = desk.context.unlocked.keys.dossiers
  const sources = new Map<string, Gathered>()
  for (const id of ids) {
    const file = await desk.findFile(id as FileId)
    if (file === undefined || !file.kept) continue
    const { text, pages, unread, pageCount, mediaType, boxesAt } = await readText(desk, file)
    const detail = text.trim() === '' ? undefined : await workspace.findDocument(file.id)
    const tracing = detail?.tracing ?? undefined
    const { leaf, record } = await desk.context.ledger.readEntry(readId(id)?.n ?? -1)
    const belongsTo = [id, ...(file.parent === undefined ? [] : [file.parent]), file.accession]
    const isAtRisk = risk.accessions.has(file.accession) || namesAtRisk(risk, namesOnChains(tracing))
    const isOverridden = isAtRisk && openAnyway.has(id)
    const keyOf = (use: string, reference: string): Buffer =>
      createHmac('sha256', secret).update([use, storyDigest, reference, id].join('\n')).digest()
    sources.set(id, {
      file: id,
      accession: file.accession,
      text,
      pages,
      unread,
      pageCount,
      mediaType,
      label: labelOf(detail?.facts),
      showing: show.get(id) ?? 'quotations',
      redaction: redactionOf(redactions.get(id)),
      bound: boundBy(bindings, belongsTo),
      isProtected: isAtRisk && !isOverridden,
      isOverridden,
      entry: leaf.n,
      commitment: leaf.commits.original ?? '',
      key: record?.keys.original ?? '',
      chainAt: (start, end) => chainAt(tracing, start, end),
      boxesAt,
      async commitAs(reference) {
        const mac = createHmac('sha256', keyOf('commitment', reference))
        for await (const chunk of (await desk.openOriginal(file.id)).chunks()) mac.update(chunk)
        return mac.digest('base64')
      },
      handleAs: (reference) => spell(keyOf('handle', reference)),
    })
  }
  return sources
}

function redactionOf(redaction: Redaction | undefined): Source['redaction'] {
  if (redaction === undefined || redaction.state.state === 'withdrawn') return { state: 'none' }
  if (redaction.state.state !== 'applied') return { state: 'not ready' }
  const { id, mediaType } = redaction.state.made
  return { state: 'ready', redacted: id, mediaType }
}

/** Documents that a story names, and those that its claims stand in. */
export function filesOf(story: Story, claims: Iterable<ClaimSource>): ReadonlySet<string> {
  const named = story.blocks.flatMap(({ sentences }) =>
    sentences.flatMap(({ references }) => references.flatMap((one) => (one.kind === 'claim' ? [] : [one.file]))),
  )
  const places = [...claims].flatMap((claim): (TextAt | null)[] => [
    ...claim.places,
    ...claim.contradictions.flatMap(({ here, there }) => [here, there]),
  ])
  return new Set([...named, ...places.flatMap((place) => place?.file ?? [])])
}

async function readText(desk: CaseDesk, file: FileKept) {
  const none = {
    text: '',
    pages: [],
    unread: [],
    pageCount: 0,
    mediaType: 'application/octet-stream',
    boxesAt: () => [],
  }
  if (file.state.state === 'received') return none
  const reading = decodeReading(await desk.readDerived(file.state.reading))
  const { text, starts } = joinPages(reading)
  return {
    text,
    pages: starts.map(({ page, start, end }) => ({ number: page, start, end })),
    unread: reading.pages.flatMap((page) =>
      page.how === 'unread' ? [{ page: page.number, because: String(page.because) }] : [],
    ),
    pageCount: reading.pages.length,
    mediaType: reading.mediaType,
    boxesAt: (page: number, start: number, end: number) => {
      const at = starts.find((one) => one.page === page)?.start ?? 0
      return boxesAt(reading, page, start - at, end - at)
    },
  }
}

/** The boxes of the words between two places of a page's text, one for each line: words beside each other are one mark. */
function boxesAt(reading: Reading, number: number, start: number, end: number): readonly Box[] {
  const page = reading.pages.find((one) => one.number === number)
  if (page === undefined || page.how === 'unread') return []
  const marks: Box[] = []
  for (const { start: from, end: to, box } of page.words ?? []) {
    if (from >= end || to <= start) continue
    const inside = box.map((edge) => Math.round(Math.min(1, Math.max(0, edge)) * 1e5) / 1e5)
    const [left, top, right, bottom] = inside as [number, number, number, number]
    if (left >= right || top >= bottom) continue
    const last = marks.at(-1)
    const overlap = last === undefined ? 0 : Math.min(last[3], bottom) - Math.max(last[1], top)
    if (last === undefined || overlap < 0.5 * Math.min(last[3] - last[1], bottom - top)) {
      marks.push([left, top, right, bottom])
    } else {
      marks[marks.length - 1] = [
        Math.min(last[0], left),
        Math.min(last[1], top),
        Math.max(last[2], right),
        Math.max(last[3], bottom),
      ]
    }
  }
  return marks
}

/** What a person said of the document: its outlet and its day. A file's name may tell who had it, so it is none. */
function labelOf(facts: Facts | undefined): string | undefined {
  const parts = [facts?.outlet, facts?.published].filter((part) => part !== undefined)
  return parts.length === 0 ? undefined : parts.join(', ')
}

function namesOnChains(tracing: TraceDocument | undefined): Set<string> {
  const names = new Set<string>()
  for (const occurrence of tracing?.occurrences ?? []) {
    for (const { agent } of occurrence.chain) {
      const found = tracing?.agents.find(({ id }) => id === agent)
      if (found !== undefined)
        for (const name of [found.name, ...found.mentions.map(({ exact }) => exact)]) names.add(name)
    }
  }
  return names
}

/** The chain of the smallest attributed content that the quoted words touch. */
function chainAt(tracing: TraceDocument | undefined, start: number, end: number): ShownChain {
  const length = (spans: readonly { start: number; end: number }[]): number =>
    spans.reduce((sum, span) => sum + span.end - span.start, 0)
  const [occurrence] = (tracing?.occurrences ?? [])
    .filter(({ voice, content }) => voice === 'attributed' && content.some((s) => s.start < end && start < s.end))
    .sort((a, b) => length(a.content) - length(b.content))
  if (tracing === undefined || occurrence === undefined) return { state: 'none' }
  const common = new Set(tracing.weighing.commonLinks)
  return {
    state: 'shown',
    asserted: occurrence.asserted,
    links: occurrence.chain.map(({ agent, role }) => ({
      name: tracing.agents.find(({ id }) => id === agent)?.name.toWellFormed() ?? null,
      role,
      common: agent !== null && common.has(agent),
    })),
    hedges: occurrence.hedges.map(({ span }) => span.exact.toWellFormed()),
  }
}
