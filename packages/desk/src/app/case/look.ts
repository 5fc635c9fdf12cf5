import { createHash } from 'node:crypto'
import {
  type AccessionRecord,
  CustodyError,
  type DerivedRecord,
  type DerivedRow,
  type EntryRecord,
  type FileRecord,
  type FileRow,
  type FileState,
} from '#custody'
import { type DraftId, type FileId, mintId, type ReadingId, type RedactedId, readId, type TracingId } from '#model'
import type { FileFilter, Original } from '../desk.ts'
import type { CaseContext } from './context.ts'

export async function listAccessions({ index }: CaseContext): Promise<readonly AccessionRecord[]> {
  return (await index.listAccessions()).map((row) => ({
    id: mintId('accession', row.n),
    receivedAt: row.receivedAt ?? '',
    files: row.files,
    finished: row.closedBy !== null,
    ...(row.seal === null ? {} : { seal: mintId('seal', row.seal) }),
    ...(row.note === null ? {} : { note: row.note }),
    ...(row.erasedBy === null ? {} : { erasedBy: row.erasedBy }),
  }))
}

export async function listFiles({ index }: CaseContext, filter: FileFilter): Promise<readonly FileRecord[]> {
  const rows = await index.listFiles({
    ...(filter.accession === undefined ? {} : { accession: readId(filter.accession)?.n ?? -1 }),
    ...(filter.state === undefined ? {} : { state: filter.state }),
    ...(filter.parent === undefined
      ? {}
      : { parent: filter.parent === null ? null : (readId(filter.parent)?.n ?? -1) }),
  })
  return rows.map(toFile)
}

export async function findFile({ index }: CaseContext, id: FileId): Promise<FileRecord | undefined> {
  const [row] = await index.findFiles([readId(id)?.n ?? -1])
  return row === undefined ? undefined : toFile(row)
}

/** @throws {CustodyError} FILE_UNKNOWN, FILE_ERASED */
export async function requireFile(
  { index }: CaseContext,
  id: string,
): Promise<FileRow & { readonly object: string; readonly sha256: string; readonly size: number }> {
  const read = readId(id)
  const [row] = read?.kind === 'file' ? await index.findFiles([read.n]) : []
  if (row === undefined) throw new CustodyError('FILE_UNKNOWN', `there is no file ${id}`, { id })
  const { object, sha256, size } = row
  if (object === null || sha256 === null || size === null) {
    throw new CustodyError('FILE_ERASED', `file ${id} was erased`, { id, entry: row.erasedBy ?? -1 })
  }
  return { ...row, object, sha256, size }
}

export async function openOriginal(context: CaseContext, id: FileId): Promise<Original> {
  const { object, sha256, size } = await requireFile(context, id)
  return {
    size,
    async *chunks() {
      const hash = createHash('sha256')
      for await (const chunk of context.stores.objects.open(object)) {
        hash.update(chunk)
        yield chunk
      }
      // Each piece was authenticated; this tells that they are those of this file and not of another.
      if (hash.digest('hex') !== sha256)
        throw new CustodyError('DIGEST_MISMATCH', `file ${id} is not the file received`, { id })
    },
  }
}

export async function listDerived({ index }: CaseContext, of: FileId): Promise<readonly DerivedRecord[]> {
  return (await index.listDerived([readId(of)?.n ?? -1])).flatMap((row) =>
    row.erasedBy === null && isMadeOfFile(row) ? [toDerived(row)] : [],
  )
}

/** @throws {CustodyError} DERIVED_UNKNOWN, FILE_ERASED, DIGEST_MISMATCH */
export async function readDerived(
  context: CaseContext,
  id: ReadingId | TracingId | DraftId | RedactedId,
): Promise<Uint8Array> {
  const row = await context.index.findDerived(readId(id)?.n ?? -1)
  if (row === undefined || mintId(row.kind, row.n) !== id) {
    throw new CustodyError('DERIVED_UNKNOWN', `nothing that was kept is called ${id}`, { id })
  }
  if (row.erasedBy !== null) throw new CustodyError('FILE_ERASED', `${id} was erased`, { id, entry: row.erasedBy })
  if (row.derived === null) throw new CustodyError('DERIVED_UNKNOWN', `${id} has no content: nothing was read`, { id })
  const parts: Uint8Array[] = []
  for await (const part of context.stores.derived.open(row.derived)) parts.push(part)
  const bytes = Buffer.concat(parts)
  if (createHash('sha256').update(bytes).digest('hex') !== row.sha256) {
    throw new CustodyError('DIGEST_MISMATCH', `${id} is not what was kept`, { id })
  }
  return bytes
}

export async function listEntries(
  { index, ledger }: CaseContext,
  range: { readonly first?: number; readonly last?: number },
): Promise<readonly EntryRecord[]> {
  const { size } = ledger.head
  const first = range.first ?? (range.last === undefined ? 0 : Math.max(0, size - range.last))
  const end = range.first === undefined || range.last === undefined ? size : Math.min(size, range.first + range.last)
  return (await index.listEntries(first, end)).map(({ payload, ...entry }) =>
    payload === null ? entry : { ...entry, payload: JSON.parse(payload) },
  )
}

function toFile(row: FileRow): FileRecord {
  const id = mintId('file', row.n)
  const accession = mintId('accession', row.accession)
  const parent = row.parent === null ? {} : { parent: mintId('file', row.parent) }
  if (row.name === null || row.size === null || row.sha256 === null) {
    return { kept: false, id, accession, ...parent, erasedBy: row.erasedBy ?? -1 }
  }
  return {
    kept: true,
    id,
    accession,
    ...parent,
    given: {
      name: row.name,
      ...(row.nameBytes === null ? {} : { nameBytes: row.nameBytes }),
      ...(row.path === null ? {} : { path: row.path }),
      ...(row.pathBytes === null ? {} : { pathBytes: row.pathBytes }),
    },
    size: row.size,
    sha256: row.sha256,
    receivedAt: row.receivedAt ?? '',
    ...(row.claimedModified === null ? {} : { claimedModified: row.claimedModified }),
    state: toState(row),
    ...(row.tracing === null ? {} : { tracing: mintId('tracing', row.tracing) }),
  }
}

function toState({ state, because, reading }: FileRow): FileState {
  if (reading === null || state === null || state === 'received') return { state: 'received' }
  const id = mintId('reading', reading)
  return state === 'read' ? { state, reading: id } : { state, reading: id, because: because ?? '' }
}

type RowOfFile = DerivedRow & { readonly kind: 'reading' | 'tracing' }

/** Whether an engine read it in a file; a draft is made by a person, and a redacted file is no reading. */
export function isMadeOfFile(row: DerivedRow): row is RowOfFile {
  return row.kind === 'reading' || row.kind === 'tracing'
}

export function toDerived(row: RowOfFile): DerivedRecord {
  return {
    id: mintId(row.kind, row.n),
    kind: row.kind,
    of: mintId('file', row.file),
    engine: { name: row.engine ?? '', version: row.engineVersion ?? '' },
    state: row.state ?? 'unread',
    ...(row.because === null ? {} : { because: row.because }),
    ...(row.size === null || row.sha256 === null ? {} : { content: { size: row.size, sha256: row.sha256 } }),
  }
}
