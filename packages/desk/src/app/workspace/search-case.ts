import type { SearchRequest, SearchResult } from '#api'
import type { Desk } from '../desk.ts'
import { Workspace } from './workspace.ts'

export type SearchHit = SearchResult['hits'][number]

/** Searches what has been read of a case. Nothing is read for it, so no wall is needed. */
export async function searchCase(desk: Desk, request: SearchRequest): Promise<SearchResult> {
  const unused = (): never => {
    throw new TypeError('a search reads no file')
  }
  return await new Workspace(desk, unused).search(request)
}
