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
      const { state = null, because = null } = payload ?? {}
      changes.push({ kind: 'derived', row: derivedRow(n, 'reading', of[0] ?? n, payload, { state, because }) })
      if (state !== null) {
        changes.push({ kind: 'file read', n: of[0] ?? n, reading: n, state, because })
      }
      break
    }
    case 'trace': {
      const payload = value === undefined ? undefined : parsePayload(type, value)
      changes.push({
        kind: 'derived',
        row: derivedRow(n, 'tracing', of[0] ?? n, payload, {
          state: payload === undefined ? null : 'traced',
          because: null,
        }),
      })
      if (payload !== undefined) changes.push({ kind: 'file traced', n: of[0] ?? n, tracing: n })
      break
    }
    case 'draft': {
      const payload = value === undefined ? undefined : parsePayload(type, value)
      // A draft is made of no file: it stands under its own number.
      changes.push({ kind: 'derived', row: derivedRow(n, type, n, payload) })
      break
    }
    case 'redacted': {
      const payload = value === undefined ? undefined : parsePayload(type, value)
      changes.push({ kind: 'derived', row: derivedRow(n, type, of[0] ?? n, payload) })
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

interface Derivative {
  readonly engine?: { readonly name: string; readonly version: string } | undefined
  readonly content?: { readonly size: number; readonly sha256: string; readonly derived: string } | undefined
}

/** Something kept that was made; without a payload, what an erasure left of it. */
function derivedRow(
  n: number,
  kind: DerivedRow['kind'],
  file: number,
  made: Derivative | undefined,
  told: Pick<DerivedRow, 'state' | 'because'> = { state: null, because: null },
): DerivedRow {
  return {
    n,
    kind,
    file,
    engine: made?.engine?.name ?? null,
    engineVersion: made?.engine?.version ?? null,
    ...told,
    size: made?.content?.size ?? null,
    sha256: made?.content?.sha256 ?? null,
    derived: made?.content?.derived ?? null,
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
