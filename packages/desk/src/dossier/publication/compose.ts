import { forbids } from '#protection'
import { DossierError, type DossierFault } from '../error.ts'
import type { Story } from '../story/parse-story.ts'
import type { DossierDocument, DossierReference, Exhibit, ShownChain } from './document.ts'
import { boxesOf, chooseExhibits } from './exhibits.ts'
import { type Named, nameReferences } from './name.ts'
import type { Evidence, Source } from './source.ts'
import { type Quoted, writeTexts } from './texts.ts'

export interface Composed {
  readonly dossier: DossierDocument
  /** Text files by path. */
  readonly texts: ReadonlyMap<string, string>
  /** Originals to be published, by path. */
  readonly originals: ReadonlyMap<string, string>
  /** Redacted files to be published, by path: the document of each. */
  readonly redacted: ReadonlyMap<string, string>
  /** Pages to be drawn, by path. */
  readonly pictures: ReadonlyMap<string, { readonly file: string; readonly page: number }>
  /** Entries to be disclosed. */
  readonly discloses: readonly number[]
  readonly withholds: readonly { readonly what: string; readonly reason: string }[]
  /** The document behind each reference and the claim behind each row: for the review, never for the dossier. */
  readonly fileOf: ReadonlyMap<string, string>
  /** Where the quoted words of a reference stand in their document, UTF-16 code units. */
  readonly placeOf: ReadonlyMap<string, { readonly start: number; readonly end: number }>
  readonly claimOf: ReadonlyMap<string, string>
}

/**
 * Composes a dossier from a story and what it rests on. Nothing is chosen by chance and nothing depends on the machine:
 * the same arguments give the same dossier.
 * @param day - UTC day, `2031-05-01`
 * @throws {DossierError} STORY_UNSUPPORTED, TERMS_FORBID_IT, each with every fault by the line of the story
 */
export async function composeDossier(
  story: Story,
  evidence: Evidence,
  ledger: { readonly origin: string },
  day: string,
): Promise<Composed> {
  const { sources } = evidence
  const named = nameReferences(story, evidence, day)
  if (named.faults.length > 0) {
    throw new DossierError('STORY_UNSUPPORTED', 'the story names what is not there', {}, { faults: named.faults })
  }
  const forbidden = findForbidden(named.all, sources, day)
  if (forbidden.length > 0) {
    throw new DossierError('TERMS_FORBID_IT', 'terms or consent forbid it', {}, { faults: forbidden })
  }
  const exhibits = await chooseExhibits(named.all, sources)
  const { texts, quotes } = writeTexts(named.all, sources, exhibits.of)
  const pictures = new Map<string, { file: string; page: number }>()
  const references = named.all.map((one) =>
    referenceOf(one, sources.get(one.file)!, exhibits.of.get(one.id)!, quotes.get(one.id), pictures),
  )
  return {
    dossier: {
      schema: 'isnad-dossier/2',
      title: story.title,
      language: story.language,
      day,
      ledger,
      blocks: named.blocks,
      sentences: named.sentences,
      references,
      claims: named.claims,
      documents: exhibits.list,
    },
    texts,
    pictures,
    redacted: new Map(
      named.all.flatMap(({ id, file }): [string, string][] => {
        const path = exhibits.of.get(id)?.redacted
        return path === undefined ? [] : [[path, file]]
      }),
    ),
    fileOf: new Map(named.all.map(({ id, file }) => [id, file])),
    placeOf: new Map([...quotes].map(([id, { start, end }]) => [id, { start, end }])),
    claimOf: named.claimOf,
    ...disclosure(exhibits.list, named.all, sources),
  }
}

function referenceOf(
  { id, use }: Named,
  source: Source,
  exhibit: Exhibit,
  found: Quoted | undefined,
  pictures: Map<string, { file: string; page: number }>,
): DossierReference {
  const shown = exhibit.published === 'pictures' && found ? boxesOf(source, found.start, found.end) : undefined
  const path = shown === undefined ? '' : `data/pictures/${exhibit.id}-${shown.page}.png`
  if (shown !== undefined) pictures.set(path, { file: source.file, page: shown.page })
  return {
    id,
    document: exhibit.id,
    quote: found?.quote ?? null,
    page: source.isProtected || found === undefined ? null : pageAt(source, found.start),
    picture: shown === undefined ? null : { file: path, boxes: shown.boxes },
    chain: found === undefined ? { state: 'none' } : chainOf(source, found.start, found.end),
    ...(use.kind === 'withheld' ? { withheld: use.reason } : {}),
  }
}

function findForbidden(all: readonly Named[], sources: ReadonlyMap<string, Source>, day: string): DossierFault[] {
  return all.flatMap(({ line, file, use }): DossierFault[] => {
    const { showing, bound, redaction } = sources.get(file)!
    if (use.kind === 'withheld') return []
    const whole = showing === 'file' || showing === 'text' || showing === 'pictures'
    if (whole && redaction.state !== 'none')
      return [{ place: String(line), code: 'REDACTION_STANDS', params: { file } }]
    if (showing === 'redacted' && redaction.state !== 'ready') {
      return [{ place: String(line), code: 'REDACTED_NOT_READY', params: { file } }]
    }
    const asked = {
      quotations: use.kind === 'whole' ? 'facts' : 'quotations',
      pictures: use.kind === 'whole' ? 'facts' : 'pictures',
      // What is left of it is seen as it looks.
      redacted: 'pictures',
      text: 'everything',
      file: 'everything',
    } as const
    const why = forbids(bound, asked[showing], day)
    // As received it carries whatever its author put into it, and a picture shows the whole page: settled terms only.
    const unsettled = bound.publish === 'not settled' && (showing === 'file' || asked[showing] === 'pictures')
    if (why === undefined && !unsettled) return []
    const lacks = showing === 'file' ? 'FILE_NEEDS_TERMS' : 'PICTURE_NEEDS_TERMS'
    return [{ place: String(line), code: why ?? lacks, params: { file } }]
  })
}

function pageAt(source: Source, at: number): number | null {
  return source.pages.find(({ start, end }) => start <= at && at < end)?.number ?? null
}

function chainOf(source: Source, start: number, end: number): ShownChain {
  if (source.isProtected) return { state: 'withheld', because: 'PERSON_AT_RISK' }
  if (source.bound.attribute === 'not at all') return { state: 'withheld', because: 'TERMS' }
  return source.chainAt(start, end)
}

function disclosure(list: readonly Exhibit[], all: readonly Named[], sources: ReadonlyMap<string, Source>) {
  const originals = new Map<string, string>()
  const discloses = new Set<number>()
  const withholds = new Map<string, { what: string; reason: string }>()
  for (const { file, use } of all) {
    const source = sources.get(file)!
    const exhibit = list.find(({ original }) => original.entry === source.entry)
    if (!source.isProtected) discloses.add(source.entry)
    if (exhibit?.file !== undefined) originals.set(exhibit.file, file)
    else {
      const reason = source.isProtected ? 'PERSON_AT_RISK' : use.kind === 'withheld' ? use.reason : 'QUOTED_ONLY'
      withholds.set(file, { what: file, reason })
    }
  }
  return {
    originals,
    discloses: [...discloses].sort((a, b) => a - b),
    withholds: [...withholds.values()],
  }
}
