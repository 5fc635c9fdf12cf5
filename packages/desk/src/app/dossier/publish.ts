import { resolve } from 'node:path'
import { parseBase64 } from '@isnad/proof'
import { CustodyError, commitTo, isOpenedBy, type LedgerEntry, parsePayload } from '#custody'
import { DossierError, type ReviewPoint } from '#dossier'
import { mintId, readId } from '#model'
import type { Wall } from '#reading'
import type { CaseDesk } from '../case/case-desk.ts'
import { append, type CaseContext, requireWriter } from '../case/context.ts'
import { partialFolder } from '../case/publications.ts'
import { requireUnexposed } from '../redaction/exhibit.ts'
import { type Assembled, type AssembleRequest, assemble } from './assemble.ts'
import { deskBefore } from './desk-at.ts'
import { listEarlier } from './earlier.ts'
import { digestOf } from './handles.ts'
import { keepStory } from './keep-story.ts'
import { drawPages } from './pictures.ts'
import { writeProofs } from './proofs.ts'
import { writeBag } from './render.ts'
import { review } from './review.ts'
import { claimsShown, documentsShown } from './shown.ts'
import { textsThatLeave } from './texts-that-leave.ts'
import { DossierWriter } from './writer.ts'

export interface PublishRequest extends AssembleRequest {
  /** Where the dossier is to lie; without it only the review is made, and nothing is written or recorded. */
  readonly out?: string
  /** The digest that the review showed: what was looked at is what leaves. */
  readonly reviewed?: string
  /** Renders a publication again, at its own checkpoint: `p12`. Recorded only where it had not reached its place before. */
  readonly again?: string
  /** The wall behind which pages are drawn; needed where pictures are shown. */
  readonly wall?: () => Promise<Wall>
}

export interface Published {
  readonly review: readonly ReviewPoint[]
  /** SHA-256 of the tag manifest, hex. */
  readonly digest: string
  readonly sentences: number
  readonly references: number
  readonly claims: number
  readonly documents: number
  /** Set when it was published. */
  readonly publication?: { readonly id: string; readonly folder: string; readonly checkpoint: string }
}

/**
 * Reviews a dossier, and publishes it where a place is given. It is worked out twice: once for its digest, which the entry
 * that publishes it commits to and signs, and once to be written, so that whatever dies in between leaves an entry that
 * says where to look. A `published` entry says that the dossier got to its place whole.
 * @throws {DossierError} STORY_MALFORMED, STORY_UNSUPPORTED, TERMS_FORBID_IT, REVIEW_DIFFERS; {AppError} DOSSIER_EXISTS,
 *   NOT_WRITABLE, PAGE_NOT_DRAWN; {ProtectionError} TEXT_EXPOSES where a text says what was redacted; {CustodyError} ENTRY_UNKNOWN for `again`
 */
export async function publish(desk: CaseDesk, request: PublishRequest): Promise<Published> {
  const { context } = desk
  const out = request.out === undefined ? undefined : resolve(request.out)
  if (out !== undefined) {
    requireWriter(context)
    DossierWriter.requireFree(out)
  }
  const before = request.again === undefined ? undefined : await findPublication(context, request.again)
  const day = before?.leaf.day ?? new Date(context.clock.now()).toISOString().slice(0, 10)
  const at = before === undefined ? desk : deskBefore(desk, before.leaf.n)
  const assembled = await assemble(at, request, day)
  await requireUnexposed(at, textsThatLeave(assembled.composed))
  const draw = drawPages(desk, request.wall)
  const manifest = await writeBag(at, new DossierWriter(undefined), assembled.composed, draw)
  const earlier = await listEarlier(at, before?.leaf.n)
  const { dossier } = assembled.composed
  const told: Published = {
    review: review(assembled, earlier, request.openAnyway),
    digest: digestOf(manifest),
    sentences: dossier.sentences.length,
    references: dossier.references.length,
    claims: dossier.claims.length,
    documents: dossier.documents.length,
  }
  if (out === undefined) return told
  const entry = before ?? (await enter(desk, assembled, request, { digest: told.digest, manifest, out }))
  requireSame(entry, told.digest)
  const id = mintId('publication', entry.leaf.n)
  const takeNoteAway = await context.stores.intend({ touching: [`publications/${id}`], erasing: [] })
  const writer = new DossierWriter({ place: out, meanwhile: partialFolder(out, id) })
  try {
    await writeBag(at, writer, assembled.composed, draw)
    const sizes = earlier.map((one) => (readId(one.id)?.n ?? 0) + 1)
    const checkpoint = await prove(context, writer, entry, assembled.composed.discloses, sizes)
    await writer.moveToPlace(day)
    if (before === undefined || !(await hasArrived(desk, entry.leaf.n))) {
      const tool = `isnad/${context.version}`
      await append(context, () => [{ type: 'published', of: [entry.leaf.n], tool, payload: { publication: id } }])
    }
    return { ...told, publication: { id, folder: out, checkpoint } }
  } finally {
    writer.abandon()
    takeNoteAway()
  }
}

async function enter(
  desk: CaseDesk,
  assembled: Assembled,
  { story, reviewed }: PublishRequest,
  { digest, manifest, out }: { digest: string; manifest: string; out: string },
): Promise<LedgerEntry> {
  if (reviewed === undefined || reviewed.length < 16 || !digest.startsWith(reviewed)) {
    throw new DossierError('REVIEW_DIFFERS', 'what was reviewed is not what would leave', {
      digest: digest.slice(0, 16),
    })
  }
  const { context } = desk
  const draft = await keepStory(desk, story, assembled.story)
  const key = context.random(32)
  const { discloses, withholds } = assembled.composed
  const [entry] = await append(context, () => [
    {
      type: 'publish',
      commits: { dossier: { key, commitment: commitTo(key, Buffer.from(manifest)) } },
      payload: {
        draft,
        tagManifest: digest,
        discloses: [...discloses],
        withholds: [...withholds],
        folder: out,
        shows: documentsShown(assembled),
        claims: claimsShown(assembled),
      },
    },
  ])
  if (entry === undefined) throw new TypeError('a publication was entered and has no entry')
  return entry
}

/** @throws {DossierError} REVIEW_DIFFERS when it would be another dossier than the entry says */
function requireSame({ record }: LedgerEntry, digest: string): void {
  const payload = record === undefined ? undefined : parsePayload('publish', JSON.parse(record.payload))
  if (payload?.tagManifest === digest) return
  throw new DossierError('REVIEW_DIFFERS', 'it would not be the same dossier', { digest: digest.slice(0, 16) })
}

async function prove(
  context: CaseContext,
  writer: DossierWriter,
  { leaf, record }: LedgerEntry,
  discloses: readonly number[],
  sizes: readonly number[],
): Promise<string> {
  const key = parseBase64(record?.keys.dossier ?? '')
  await context.ledger.refresh()
  const files = await writeProofs(context.ledger, requireWriter(context), { n: leaf.n, key }, discloses, sizes)
  for (const [path, bytes] of files) await writer.add(path, bytes)
  return Buffer.from(files.get('proof/checkpoint') ?? []).toString('utf8')
}

async function hasArrived(desk: CaseDesk, publication: number): Promise<boolean> {
  return (await desk.listStanding(['published'])).some(({ of }) => of.includes(publication))
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
