import { z } from 'zod'
import {
  RedactionApplied,
  RedactionChanges,
  RedactionElsewhere,
  RedactionPageQuery,
  RedactionPreview,
  RedactionReview,
  RedactionRow,
  RedactionView,
  RedactionWithdrawal,
} from './redaction.ts'
import type { Route } from './route.ts'

const at = '/api/documents/:id/redaction'

/** What is to be gone from documents: docs/redaction.md. */
export const REDACTION_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/api/redactions',
    summary: 'Redactions of the case and where they stand',
    answer: z.strictObject({ redactions: z.array(RedactionRow) }),
  },
  { method: 'get', path: at, summary: 'The plan of a document, and every place it proposes', answer: RedactionView },
  {
    method: 'post',
    path: `${at}/changes`,
    summary: 'Change the plan: terms, marks, what may stand. All in one act',
    body: RedactionChanges,
    answer: RedactionView,
  },
  { method: 'post', path: `${at}/undo`, summary: 'Take the latest step on the plan back', answer: RedactionView },
  {
    method: 'get',
    path: `${at}/elsewhere`,
    summary: 'Where else in the case its terms stand',
    answer: z.strictObject({ elsewhere: z.array(RedactionElsewhere) }),
  },
  {
    method: 'get',
    path: `${at}/pages/:page/picture`,
    summary: 'A page as a picture (PNG), as it is or as it would leave; boxes of words fit it',
    query: RedactionPageQuery,
    answer: 'bytes',
  },
  {
    method: 'post',
    path: `${at}/preview`,
    summary: 'Make what would leave, without its text layer, and tell its digest',
    answer: RedactionPreview,
  },
  {
    method: 'post',
    path: `${at}/review`,
    summary: 'Agree to a plan as it was shown, or send it back; not for who worked on it',
    body: RedactionReview,
    answer: RedactionView,
  },
  {
    method: 'post',
    path: `${at}/apply`,
    summary: 'Make the redacted file of a reviewed plan, and test it',
    answer: RedactionApplied,
  },
  { method: 'post', path: `${at}/check`, summary: 'Test the redacted file once more', answer: RedactionApplied },
  {
    method: 'post',
    path: `${at}/withdraw`,
    summary: 'Take the redaction out of use',
    body: RedactionWithdrawal,
    answer: RedactionView,
  },
  { method: 'get', path: `${at}/file`, summary: 'The redacted file, to be saved', answer: 'bytes' },
]
