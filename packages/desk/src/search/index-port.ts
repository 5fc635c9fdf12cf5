import type { IndexedWord } from './analysis.ts'
import type { Query } from './query.ts'

/** A page as the index keeps it: words without their text, and what a search can be narrowed by. */
export interface IndexedPage {
  readonly document: string
  readonly page: number
  readonly words: readonly IndexedWord[]
}

export interface Hit {
  readonly document: string
  readonly page: number
  /** Higher is nearer; comparable within one answer only. */
  readonly score: number
}

export interface Found {
  readonly total: number
  readonly hits: readonly Hit[]
}

export interface SearchOptions {
  readonly offset: number
  readonly limit: number
  /** Only these documents; undefined for all. */
  readonly within?: ReadonlySet<string>
}

/** Port of the full-text index. Derived: it can be thrown away and made again from readings. */
export interface SearchIndex {
  /**
   * Replaces what the index holds of a document.
   * @param version - names what the pages were made from and by; given back by `versions`
   */
  put(document: string, pages: readonly IndexedPage[], version: string): Promise<void>
  remove(document: string): Promise<void>
  /** The documents held, also those without pages, each with its version. */
  versions(): Promise<ReadonlyMap<string, string>>
  /** Best first; of equals, the order in which documents were put. A query without terms finds nothing. */
  search(query: Query, options: SearchOptions): Promise<Found>
}
