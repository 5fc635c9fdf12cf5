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
  /** Replaces what the index holds of a document. */
  put(document: string, pages: readonly IndexedPage[]): Promise<void>
  remove(document: string): Promise<void>
  /** Best first; of equals, the order in which documents were put. A query without terms finds nothing. */
  search(query: Query, options: SearchOptions): Promise<Found>
}
