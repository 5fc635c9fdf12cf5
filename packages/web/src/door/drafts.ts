import type {
  Besides,
  CheckResult,
  DraftActDone,
  DraftDetail,
  DraftList,
  KeptDraft,
  TieRequest,
  WaiveRequest,
} from '@isnad/desk/api'
import { get, post } from './call.ts'

const at = '/api/drafts'

/** Routes of the draft check, one function each. */
export const drafts = {
  list: () => get<DraftList>(at),
  open: (id: string) => get<DraftDetail>(`${at}/${encodeURIComponent(id)}`),
  keep: (draft: { name: string; text: string; follows?: string }) => post<KeptDraft>(at, draft),
  check: (draft: { name: string; text: string; draft?: string }) => post<CheckResult>(`${at}/check`, draft),
  tie: (id: string, tie: TieRequest) => post<DraftActDone>(`${at}/${id}/tie`, tie),
  waive: (id: string, waiver: WaiveRequest) => post<DraftActDone>(`${at}/${id}/waive`, waiver),
  /** What the case knows besides texts: observations that a sentence may rest on. */
  records: () => get<Besides>('/api/catalogue/besides'),
  undo: (entry: number) => post<DraftActDone>(`${at}/undo`, { entry }),
}
