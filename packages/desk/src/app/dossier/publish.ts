import { readFileSync } from 'node:fs'
import { parseBase64 } from '@isnad/proof'
import { CustodyError, commitTo, formatLeaf, isOpenedBy, type LedgerEntry, parsePayload } from '#custody'
import {
  type BagFile,
  type Composed,
  composeDossier,
  DossierError,
  type EarlierPublication,
  parseStory,
  type ReviewPoint,
  reviewDossier,
  writeAnnotations,
  writeCrate,
  writeTagManifest,
  writeTags,
} from '#dossier'
import { type FileId, mintId, readId } from '#model'
import { printStoryPage } from '#print'
import type { CaseDesk } from '../case/case-desk.ts'
import { append, type CaseContext, requireWriter } from '../case/context.ts'
import { digestOf, gatherSources, type ShowOptions } from './gather.ts'
import { writeProofs } from './proofs.ts'
import { DossierWriter } from './writer.ts'

export interface PublishRequest extends ShowOptions {
  /** The story in Markdown, as docs/dossier.md describes it. */
  readonly story: string
  /** Where the dossier is to lie; without it only the review is made, and nothing is written or recorded. */
  readonly out?: string
  /** The digest that the review showed: what was looked at is what leaves. */
  readonly reviewed?: string
  /** Renders a publication again, at its own checkpoint: `p12`. Nothing is recorded. */
  readonly again?: string
}

export interface Published {
  readonly review: readonly ReviewPoint[]
  /** SHA-256 of the tag manifest, hex. */
  readonly digest: string
  readonly sentences: number
  readonly references: number
  readonly documents: number
  /** Set when it was published. */
  readonly publication?: { readonly id: string; readonly folder: string; readonly checkpoint: string }
}

/** What every dossier carries along besides its own files. */
const PARTS = ['HOWTO-VERIFY.ar.txt', 'HOWTO-VERIFY.txt', 'verify.html', 'verify.py']
const PARTS_FOLDER = new URL('../../dossier/parts/', import.meta.url)

/**
 * Reviews a dossier, and publishes it where a place is given. The entry that publishes it commits to the tag manifest
 * and is signed before the dossier is at its place; a `published` entry says that it got there whole.
 * @throws {DossierError} STORY_MALFORMED, STORY_UNSUPPORTED, TERMS_FORBID_IT, REVIEW_DIFFERS; {AppError} DOSSIER_EXISTS,
 *   NOT_WRITABLE; {CustodyError} ENTRY_UNKNOWN for `again`
 */
export async function publish(desk: CaseDesk, request: PublishRequest): Promise<Published> {
  const { context } = desk
  if (request.out !== undefined) requireWriter(context)
  const before = request.again === undefined ? undefined : await findPublication(context, request.again)
  const day = before?.leaf.day ?? new Date(context.clock.now()).toISOString().slice(0, 10)
  const story = parseStory(request.story)
  const sources = await gatherSources(desk, story, digestOf(request.story), request)
  const { origin } = context.ledger
  const composed = await composeDossier(story, sources, () => undefined, { origin }, day)
  const writer = new DossierWriter(request.out)
  try {
    const tagManifest = await writeBag(desk, writer, composed, day)
    const earlier = await listEarlier(desk, before?.leaf.n)
    const told: Published = {
      review: reviewDossier(composed, [...sources.values()], earlier),
      digest: digestOf(tagManifest),
      sentences: composed.dossier.sentences.length,
      references: composed.dossier.references.length,
      documents: composed.dossier.documents.length,
    }
    if (request.out === undefined) return told
    const entry = before ?? (await enter(context, composed, tagManifest, told.digest, request.reviewed))
    const proven = await prove(context, writer, composed, entry, tagManifest, earlier)
    await writer.moveToPlace(day)
    const id = mintId('publication', entry.leaf.n)
    if (before === undefined) {
      const tool = `isnad/${context.version}`
      await append(context, () => [{ type: 'published', of: [entry.leaf.n], tool, payload: { publication: id } }])
    }
    return { ...told, publication: { id, folder: request.out, checkpoint: proven } }
  } finally {
    writer.abandon()
  }
}

async function writeBag(desk: CaseDesk, writer: DossierWriter, composed: Composed, day: string): Promise<string> {
  const { dossier, texts, originals, discloses } = composed
  const payload: BagFile[] = []
  const add = async (path: string, content: string | Uint8Array | AsyncIterable<Uint8Array>): Promise<void> => {
    payload.push(await writer.add(path, content))
  }
  await add('data/dossier.json', `${JSON.stringify(dossier, undefined, 1)}\n`)
  await add('data/story.html', printStoryPage(mutable(dossier)))
  await add('data/annotations.json', writeAnnotations(dossier))
  for (const [path, text] of texts) await add(path, text)
  for (const n of discloses) {
    await add(`data/entries/${n}.json`, formatLeaf((await desk.context.ledger.readEntry(n)).leaf))
  }
  for (const [path, file] of originals) await add(path, (await desk.openOriginal(file as FileId)).chunks())
  await add('data/ro-crate-metadata.json', writeCrate(dossier, payload))
  const tags: BagFile[] = []
  // The program's name without its version: the same evidence gives the same bytes on another machine.
  for (const [path, text] of writeTags(payload, { day, tool: 'isnad' })) tags.push(await writer.add(path, text))
  for (const name of PARTS) tags.push(await writer.add(name, readFileSync(new URL(name, PARTS_FOLDER))))
  const tagManifest = writeTagManifest(tags)
  await writer.add('tagmanifest-sha256.txt', tagManifest)
  return tagManifest
}

async function enter(
  context: CaseContext,
  composed: Composed,
  tagManifest: string,
  digest: string,
  reviewed: string | undefined,
): Promise<LedgerEntry> {
  if (reviewed === undefined || reviewed.length < 16 || !digest.startsWith(reviewed)) {
    throw new DossierError('REVIEW_DIFFERS', 'what was reviewed is not what would leave', {
      digest: digest.slice(0, 16),
    })
  }
  const key = context.random(32)
  const [entry] = await append(context, () => [
    {
      type: 'publish',
      commits: { dossier: { key, commitment: commitTo(key, Buffer.from(tagManifest)) } },
      payload: { tagManifest: digest, discloses: [...composed.discloses], withholds: [...composed.withholds] },
    },
  ])
  if (entry === undefined) throw new TypeError('a publication was entered and has no entry')
  return entry
}

async function prove(
  context: CaseContext,
  writer: DossierWriter,
  composed: Composed,
  { leaf, record }: LedgerEntry,
  tagManifest: string,
  earlier: readonly EarlierPublication[],
): Promise<string> {
  const payload = record === undefined ? undefined : parsePayload('publish', JSON.parse(record.payload))
  if (payload?.tagManifest !== digestOf(tagManifest)) {
    throw new DossierError('REVIEW_DIFFERS', 'it would not be the same dossier', {
      digest: digestOf(tagManifest).slice(0, 16),
    })
  }
  const key = parseBase64(record?.keys.dossier ?? '')
  const sizes = earlier.flatMap(({ id }) => (readId(id)?.n ?? 0) + 1)
  await context.ledger.refresh()
  const files = await writeProofs(context.ledger, requireWriter(context), { n: leaf.n, key }, composed.discloses, sizes)
  for (const [path, bytes] of files) await writer.add(path, bytes)
  return Buffer.from(files.get('proof/checkpoint') ?? []).toString('utf8')
}

/** Publications that reached their place, before the one at hand. */
async function listEarlier(desk: CaseDesk, until = Number.POSITIVE_INFINITY): Promise<readonly EarlierPublication[]> {
  const entries = await desk.listStanding(['publish', 'published'])
  const arrived = new Set(entries.flatMap(({ type, of, n }) => (type === 'published' && n < until + 2 ? of : [])))
  const shown = await desk.listEntries()
  const fileOf = new Set(shown.flatMap(({ type, n }) => (type === 'receive' || type === 'extract' ? [n] : [])))
  return entries.flatMap(({ type, n, payload }): EarlierPublication[] => {
    if (type !== 'publish' || n >= until || !arrived.has(n)) return []
    const said = parsePayload('publish', payload)
    const files = [
      ...said.discloses.flatMap((entry) => (fileOf.has(entry) ? [mintId('file', entry)] : [])),
      ...said.withholds.map(({ what }) => what),
    ]
    return [{ id: mintId('publication', n), files: [...new Set(files)] }]
  })
}

async function findPublication(context: CaseContext, id: string): Promise<LedgerEntry> {
  const target = readId(id)
  const unknown = (): CustodyError => new CustodyError('ENTRY_UNKNOWN', `there is no publication ${id}`, { id })
  if (target?.kind !== 'publication') throw unknown()
  const entry = await context.ledger.readEntry(target.n)
  const { leaf, record } = entry
  if (leaf.type !== 'publish' || record === undefined || !isOpenedBy(leaf, record)) throw unknown()
  return entry
}

type Mutable<T> = T extends readonly (infer U)[]
  ? Mutable<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T

/** The wire shape has no `readonly`; the value is handed over, not copied. */
function mutable<T>(value: T): Mutable<T> {
  return value as Mutable<T>
}
