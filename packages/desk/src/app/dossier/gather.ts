import { createHash, createHmac } from 'node:crypto'
import type { TraceDocument } from '#api'
import type { FileKept } from '#custody'
import type { Showing, ShownChain, Source, Story } from '#dossier'
import { type FileId, readId } from '#model'
import { boundBy, findAtRisk, namesAtRisk } from '#protection'
import { decodeReading, joinPages } from '#reading'
import type { CaseDesk } from '../case/case-desk.ts'
import type { Facts } from '../workspace/facts.ts'
import { Workspace } from '../workspace/workspace.ts'

/** How the documents of a story are shown, by id; what is not named shows its quoted words only. */
export interface ShowOptions {
  readonly show: ReadonlyMap<string, Showing>
  /** Documents whose chains are shown although somebody at risk stands behind them. */
  readonly openAnyway: ReadonlySet<string>
}

export interface Gathered extends Source {
  readonly accession: string
  readonly isOverridden: boolean
}

/** Fetches what a dossier needs of each document that the story names. Unknown ones are left to the story's check. */
export async function gatherSources(
  desk: CaseDesk,
  story: Story,
  storyDigest: string,
  { show, openAnyway }: ShowOptions,
): Promise<ReadonlyMap<string, Gathered>> {
  const ids = new Set(
    story.blocks.flatMap(({ sentences }) =>
      sentences.flatMap(({ references }) => references.flatMap((one) => (one.kind === 'claim' ? [] : [one.file]))),
    ),
  )
  const bindings = await desk.listStanding(['terms', 'consent', 'consent-withdrawn'])
  const risk = findAtRisk(await desk.listStanding(['seal', 'agent', 'rename', 'alias', 'merge', 'split', 'mark']))
  // Nothing is read here, so no wall is needed.
  const workspace = new Workspace(desk, () => Promise.reject(new TypeError('a dossier reads nothing')))
  const secret = desk.context.unlocked.keys.dossiers
  const sources = new Map<string, Gathered>()
  for (const id of ids) {
    const file = await desk.findFile(id as FileId)
    if (file === undefined || !file.kept) continue
    const { text, pages, unread, pageCount, mediaType } = await readText(desk, file)
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
      bound: boundBy(bindings, belongsTo),
      isProtected: isAtRisk && !isOverridden,
      isOverridden,
      entry: leaf.n,
      commitment: leaf.commits.original ?? '',
      key: record?.keys.original ?? '',
      chainAt: (start, end) => chainAt(tracing, start, end),
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

async function readText(desk: CaseDesk, file: FileKept) {
  const none = { text: '', pages: [], unread: [], pageCount: 0, mediaType: 'application/octet-stream' }
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
  }
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

const LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/** Seven letters and digits that cannot be mistaken for each other. */
function spell(bytes: Uint8Array): string {
  return [...bytes.subarray(0, 7)].map((byte) => LETTERS[byte % LETTERS.length]).join('')
}

export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
