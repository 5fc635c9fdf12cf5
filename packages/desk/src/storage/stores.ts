import type { CatalogueIndex } from '#catalogue'
import type { BlobStore, CaseLock, IndexStore, RecordStore, Stray } from '#custody'
import type { SearchIndex } from '#search'
import type { Intent, LeftBehind } from './files/session.ts'

/** Everything a case is kept in: folders, or memory. */
export interface CaseStores {
  readonly records: RecordStore
  readonly payloads: RecordStore
  readonly seals: RecordStore
  readonly objects: BlobStore
  readonly derived: BlobStore
  readonly lock: CaseLock
  /** Opened anew after it was found unreadable: it is derived and can be made again. */
  readonly openIndex: () => Promise<{ readonly index: IndexStore; readonly madeAnew: boolean }>
  readonly emptyIndex: () => Promise<IndexStore>
  /** The full-text index. Derived too: one that cannot be read is thrown away, and is empty. */
  readonly openSearch: () => Promise<SearchIndex>
  /** What the catalogue keeps of documents; derived, and thrown away with the full-text index. */
  readonly openCatalogue: () => Promise<CatalogueIndex>
  /** Throws the full-text index away and the catalogue's with it, so that no erased word stays in them. */
  readonly dropSearch: () => Promise<void>
  /** Notes what is about to be put in place or taken away. @returns takes the note away */
  readonly intend: (intent: Intent) => Promise<() => void>
  /** What dead processes left. The caller keeps the lock. */
  readonly findLeftBehind: () => readonly LeftBehind[]
  /** After a failure: what was being written is left for the next sweep, and work goes on at a fresh bench. */
  readonly leaveBench: () => void
  readonly listStrays: () => Promise<readonly Stray[]>
  readonly close: () => Promise<void>
}
