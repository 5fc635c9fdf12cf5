import type { EntryRecord } from './records.ts'

/** Rows of the index. It is derived: everything in it can be made anew from ledger and payloads. `null` is what an erasure leaves. */
export interface FileRow {
  readonly n: number
  readonly accession: number
  readonly parent: number | null
  readonly name: string | null
  readonly nameBytes: string | null
  readonly path: string | null
  readonly pathBytes: string | null
  readonly size: number | null
  readonly sha256: string | null
  readonly object: string | null
  readonly receivedAt: string | null
  readonly claimedModified: string | null
  readonly state: 'received' | 'read' | 'partial' | 'unread' | null
  readonly because: string | null
  readonly reading: number | null
  readonly tracing: number | null
  readonly erasedBy: number | null
}

export interface DerivedRow {
  readonly n: number
  readonly kind: 'reading' | 'tracing' | 'draft' | 'redacted'
  readonly file: number
  readonly engine: string | null
  readonly engineVersion: string | null
  readonly state: 'read' | 'partial' | 'unread' | 'traced' | null
  readonly because: string | null
  readonly size: number | null
  readonly sha256: string | null
  readonly derived: string | null
  readonly erasedBy: number | null
}

export interface AccessionRow {
  readonly n: number
  readonly receivedAt: string | null
  readonly note: string | null
  /** Digest of the paths it was asked to receive, by which an interrupted delivery is taken up again. */
  readonly asked: string | null
  /** Number of the entry that closed it. */
  readonly closedBy: number | null
  readonly erasedBy: number | null
}

export interface SealRow {
  readonly n: number
  readonly about: number
  readonly handle: string | null
  readonly size: number | null
  readonly sha256: string | null
  readonly erasedBy: number | null
}

/** What one entry changes in the index. Changes are applied in the order of the ledger. */
export type IndexChange =
  | { readonly kind: 'entry'; readonly row: Omit<EntryRecord, 'payload'> & { readonly payload: string | null } }
  | { readonly kind: 'accession'; readonly row: AccessionRow }
  | { readonly kind: 'accession closed'; readonly n: number; readonly by: number }
  | { readonly kind: 'file'; readonly row: FileRow }
  | { readonly kind: 'derived'; readonly row: DerivedRow }
  | {
      readonly kind: 'file read'
      readonly n: number
      readonly reading: number
      readonly state: 'read' | 'partial' | 'unread'
      readonly because: string | null
    }
  | { readonly kind: 'file traced'; readonly n: number; readonly tracing: number }
  | { readonly kind: 'seal'; readonly row: SealRow }
  | { readonly kind: 'erased'; readonly numbers: readonly number[]; readonly by: number }

/** The head that an index was made up to. */
export interface IndexHead {
  readonly size: number
  /** Base64. */
  readonly root: string
}

export interface IndexReader {
  head(): Promise<IndexHead>
  listFiles(filter: {
    readonly accession?: number
    readonly state?: string
    readonly parent?: number | null
  }): Promise<readonly FileRow[]>
  findFiles(numbers: readonly number[]): Promise<readonly FileRow[]>
  /** Files, not erased, whose bytes are this object. */
  listFilesOf(object: string): Promise<readonly FileRow[]>
  listChildren(parents: readonly number[]): Promise<readonly FileRow[]>
  listDerived(files: readonly number[]): Promise<readonly DerivedRow[]>
  findDerived(n: number): Promise<DerivedRow | undefined>
  listAccessions(): Promise<readonly (AccessionRow & { readonly files: number; readonly seal: number | null })[]>
  findAccession(n: number): Promise<AccessionRow | undefined>
  /** The latest accession that was asked for these paths and never closed. */
  findUnfinished(asked: string): Promise<AccessionRow | undefined>
  listSeals(about: readonly number[]): Promise<readonly SealRow[]>
  findSeal(n: number): Promise<SealRow | undefined>
  findSeals(handles: readonly string[]): Promise<readonly SealRow[]>
  /** Number of the latest entry of a type. */
  findLatest(type: string): Promise<number | undefined>
  listEntries(first: number, end: number): Promise<readonly (EntryRecord & { readonly payload: string | null })[]>
  /** Names of objects (or derivatives) among these that something not erased refers to. */
  findReferenced(store: 'objects' | 'derived', names: readonly string[]): Promise<ReadonlySet<string>>
  /** Every row in a fixed order, one line of JSON each; equal indexes give equal lines. */
  dump(): AsyncIterable<string>
}

export interface IndexStore extends IndexReader {
  /** In one transaction with the new head. */
  apply(changes: readonly IndexChange[], head: IndexHead): Promise<void>
  /** Empties it, leaving nothing of the content behind. */
  reset(): Promise<void>
  /** Makes sure that what was erased is in no page of the file any more. */
  purge(): Promise<void>
  close(): Promise<void>
}
