import { readId } from '#model'
import type { EntryPayload } from './entries/types.ts'
import { parsePayload } from './entries/types.ts'
import type { AccessionRow, DerivedRow, FileRow, IndexChange, SealRow } from './index-port.ts'
import type { LedgerEntry } from './ledger-reader.ts'

/**
 * What an entry changes in the index. An entry whose content was erased leaves what its leaf tells; a later `erase`
 * entry says why. Applying it at once or after a rebuild comes to the same.
 */
export function projectEntry({ leaf, record }: LedgerEntry): readonly IndexChange[] {
  const { n, type, day, by, tool } = leaf
  const of = leaf.of ?? []
  const value: unknown = record === undefined ? undefined : JSON.parse(record.payload)
  const changes: IndexChange[] = [
    {
      kind: 'entry',
      row: { n, type, day, by, of, payload: record?.payload ?? null, ...(tool === undefined ? {} : { tool }) },
    },
  ]
  switch (type) {
    case 'accession':
      changes.push({
        kind: 'accession',
        row: accessionRow(n, value === undefined ? undefined : parsePayload(type, value)),
      })
      break
    case 'accession-closed':
      changes.push({ kind: 'accession closed', n: of[0] ?? n, by: n })
      break
    case 'receive':
      changes.push({ kind: 'file', row: fileRow(n, of, value === undefined ? undefined : parsePayload(type, value)) })
      break
    case 'extract':
      changes.push({ kind: 'file', row: fileRow(n, of, value === undefined ? undefined : parsePayload(type, value)) })
      break
    case 'read': {
      const payload = value === undefined ? undefined : parsePayload(type, value)
      changes.push({ kind: 'derived', row: readingRow(n, of[0] ?? n, payload) })
      if (payload !== undefined) {
        const { state, because = null } = payload
        changes.push({ kind: 'file read', n: of[0] ?? n, reading: n, state, because })
      }
      break
    }
    case 'trace': {
      const payload = value === undefined ? undefined : parsePayload(type, value)
      changes.push({ kind: 'derived', row: tracingRow(n, of[0] ?? n, payload) })
      if (payload !== undefined) changes.push({ kind: 'file traced', n: of[0] ?? n, tracing: n })
      break
    }
    case 'draft':
      changes.push({ kind: 'derived', row: draftRow(n, value === undefined ? undefined : parsePayload(type, value)) })
      break
    case 'redacted': {
      const payload = value === undefined ? undefined : parsePayload(type, value)
      changes.push({ kind: 'derived', row: redactedRow(n, of[0] ?? n, payload) })
      break
    }
    case 'seal':
      changes.push({
        kind: 'seal',
        row: sealRow(n, of[0] ?? n, value === undefined ? undefined : parsePayload(type, value)),
      })
      break
    case 'erase': {
      // Whose content is gone stands in the payload too, but the leaf alone must tell it.
      changes.push({ kind: 'erased', numbers: of, by: n })
      break
    }
  }
  return changes
}

function accessionRow(n: number, payload: EntryPayload<'accession'> | undefined): AccessionRow {
  return {
    n,
    receivedAt: payload?.time ?? null,
    note: payload?.note ?? null,
    asked: payload?.asked ?? null,
    closedBy: null,
    erasedBy: null,
  }
}

function fileRow(
  n: number,
  of: readonly number[],
  payload: EntryPayload<'receive'> | EntryPayload<'extract'> | undefined,
): FileRow {
  const given = payload?.given
  return {
    n,
    accession: of[0] ?? n,
    parent: of[1] ?? null,
    name: given?.name ?? null,
    nameBytes: given?.nameBytes ?? null,
    path: given?.path ?? null,
    pathBytes: given?.pathBytes ?? null,
    size: payload?.size ?? null,
    sha256: payload?.sha256 ?? null,
    object: payload?.object ?? null,
    receivedAt: payload?.time ?? null,
    claimedModified: payload !== undefined && 'claimedModified' in payload ? (payload.claimedModified ?? null) : null,
    state: payload === undefined ? null : 'received',
    because: null,
    reading: null,
    tracing: null,
    erasedBy: null,
  }
}

function readingRow(n: number, file: number, payload: EntryPayload<'read'> | undefined): DerivedRow {
  return {
    n,
    kind: 'reading',
    file,
    engine: payload?.engine.name ?? null,
    engineVersion: payload?.engine.version ?? null,
    state: payload?.state ?? null,
    because: payload?.because ?? null,
    size: payload?.content?.size ?? null,
    sha256: payload?.content?.sha256 ?? null,
    derived: payload?.content?.derived ?? null,
    erasedBy: null,
  }
}

function tracingRow(n: number, file: number, payload: EntryPayload<'trace'> | undefined): DerivedRow {
  return {
    n,
    kind: 'tracing',
    file,
    engine: payload?.engine.name ?? null,
    engineVersion: payload?.engine.version ?? null,
    state: payload === undefined ? null : 'traced',
    because: null,
    size: payload?.content.size ?? null,
    sha256: payload?.content.sha256 ?? null,
    derived: payload?.content.derived ?? null,
    erasedBy: null,
  }
}

/** A draft is made of no file: it stands under its own number. */
function draftRow(n: number, payload: EntryPayload<'draft'> | undefined): DerivedRow {
  return {
    n,
    kind: 'draft',
    file: n,
    engine: null,
    engineVersion: null,
    state: null,
    because: null,
    size: payload?.content.size ?? null,
    sha256: payload?.content.sha256 ?? null,
    derived: payload?.content.derived ?? null,
    erasedBy: null,
  }
}

function redactedRow(n: number, file: number, payload: EntryPayload<'redacted'> | undefined): DerivedRow {
  return {
    n,
    kind: 'redacted',
    file,
    engine: payload?.engine.name ?? null,
    engineVersion: payload?.engine.version ?? null,
    state: null,
    because: null,
    size: payload?.content.size ?? null,
    sha256: payload?.content.sha256 ?? null,
    derived: payload?.content.derived ?? null,
    erasedBy: null,
  }
}

function sealRow(n: number, about: number, payload: EntryPayload<'seal'> | undefined): SealRow {
  return {
    n,
    about,
    handle: payload?.handle ?? null,
    size: payload?.size ?? null,
    sha256: payload?.sha256 ?? null,
    erasedBy: null,
  }
}

/** Entry numbers of ids, for the `of` of a leaf. */
export function numbersOf(ids: readonly string[]): number[] {
  return ids.flatMap((id) => readId(id)?.n ?? [])
}
