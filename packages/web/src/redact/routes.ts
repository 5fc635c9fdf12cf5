import type {
  PageWords,
  RedactionApplied,
  RedactionChanges,
  RedactionElsewhere,
  RedactionPreview,
  RedactionView,
} from '@isnad/desk/api'
import { get, post } from '../door/call.ts'

const at = (id: string) => `/api/documents/${encodeURIComponent(id)}/redaction`

export type Change = RedactionChanges['changes'][number]

/** Routes of redaction, one function each. */
export const redaction = {
  view: (id: string) => get<RedactionView>(at(id)),
  change: (id: string, changes: readonly Change[]) => post<RedactionView>(`${at(id)}/changes`, { changes }),
  undo: (id: string) => post<RedactionView>(`${at(id)}/undo`),
  elsewhere: (id: string) => get<{ elsewhere: RedactionElsewhere[] }>(`${at(id)}/elsewhere`),
  preview: (id: string) => post<RedactionPreview>(`${at(id)}/preview`),
  review: (id: string, answer: { answer: 'agreed' | 'sent back'; shown?: string; words?: string }) =>
    post<RedactionView>(`${at(id)}/review`, answer),
  apply: (id: string) => post<RedactionApplied>(`${at(id)}/apply`),
  check: (id: string) => post<RedactionApplied>(`${at(id)}/check`),
  withdraw: (id: string, reason: string) => post<RedactionView>(`${at(id)}/withdraw`, { reason }),
  words: (id: string, page: number) => get<PageWords>(`/api/documents/${encodeURIComponent(id)}/pages/${page}/words`),
  /** A page as it is or as it would leave; `plan` makes another plan another picture. */
  picture: (id: string, page: number, isCovered: boolean) =>
    `${at(id)}/pages/${page}/picture?covered=${isCovered ? 1 : 0}`,
  file: (id: string) => `${at(id)}/file`,
}
