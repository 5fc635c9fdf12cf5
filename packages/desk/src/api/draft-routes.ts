import {
  CheckRequest,
  CheckResult,
  DraftActDone,
  DraftDetail,
  DraftList,
  KeepDraftRequest,
  KeptDraft,
  TieRequest,
  UndoDraftActRequest,
  WaiveRequest,
} from './check.ts'

/** Routes of the draft check, as `ROUTES` lists them. */
export const DRAFT_ROUTES = [
  { method: 'get', path: '/api/drafts', summary: 'Drafts that the case keeps', answer: DraftList },
  {
    method: 'post',
    path: '/api/drafts',
    summary: 'Keep a draft, or its next version, and enter what the check finds in it',
    body: KeepDraftRequest,
    answer: KeptDraft,
  },
  {
    method: 'post',
    path: '/api/drafts/check',
    summary: 'Hold words against the case as they stand in an editor; nothing is kept',
    body: CheckRequest,
    answer: CheckResult,
  },
  {
    method: 'post',
    path: '/api/drafts/undo',
    summary: 'Take back a tie, a waiver or a setting',
    body: UndoDraftActRequest,
    answer: DraftActDone,
  },
  { method: 'get', path: '/api/drafts/:draft', summary: 'A version of a draft', answer: DraftDetail },
  {
    method: 'post',
    path: '/api/drafts/:draft/tie',
    summary: 'Join a sentence to what it rests on, or say what kind of sentence it is',
    body: TieRequest,
    answer: DraftActDone,
  },
  {
    method: 'post',
    path: '/api/drafts/:draft/waive',
    summary: 'Let a finding stand, with the reason',
    body: WaiveRequest,
    answer: DraftActDone,
  },
] as const
