import { z } from 'zod'
import { CATALOGUE_ROUTES } from './catalogue-routes.ts'
import { DRAFT_ROUTES } from './draft-routes.ts'
import {
  CaseState,
  CompareRequest,
  CompareResult,
  Correction,
  DeskEvent,
  DocumentDetail,
  DocumentList,
  DocumentQuery,
  LedgerPage,
  PasteRequest,
  SaveRequest,
  SaveResult,
  SearchRequest,
  SearchResult,
  TextFacts,
} from './http.ts'
import { PUBLISH_ROUTES } from './publish-routes.ts'
import { READER_ROUTES } from './reader-routes.ts'
import { REDACTION_ROUTES } from './redaction-routes.ts'
import type { Route } from './route.ts'

export const SessionRequest = z.strictObject({ token: z.string().max(200) })
export const Received = z.strictObject({ ids: z.array(z.string()) })
export const UndoRequest = z.strictObject({ entry: z.int().nonnegative().optional() })
export const LocaleQuery = z.strictObject({ locale: z.enum(['ar', 'en']).default('ar') })
export const Summary = z.strictObject({ text: z.string() })
export const LedgerQuery = z.strictObject({
  offset: z.coerce.number().int().nonnegative().default(0),
  limit: z.coerce.number().int().min(1).max(2000).default(500),
})

const NAME = { 'X-Isnad-Name': 'Name of the file, folders before it, in percent-encoded UTF-8' }

export type { Route } from './route.ts'

/** Every route of the server. */
export const ROUTES: readonly Route[] = [
  ...READER_ROUTES,
  ...REDACTION_ROUTES,
  ...PUBLISH_ROUTES,
  {
    method: 'post',
    path: '/api/session',
    summary: 'Exchange the one-time token for a session',
    body: SessionRequest,
    answer: CaseState,
  },
  { method: 'get', path: '/api/openapi.json', summary: 'This document', answer: 'openapi' },
  { method: 'get', path: '/api/case', summary: 'State of the case at hand', answer: CaseState },
  {
    method: 'post',
    path: '/api/case/save',
    summary: 'Save the scratch case as a folder',
    body: SaveRequest,
    answer: SaveResult,
  },
  {
    method: 'post',
    path: '/api/case/close',
    summary: 'Forget a scratch case, or close a saved one',
    answer: CaseState,
  },
  { method: 'post', path: '/api/sample', summary: 'Put the sample case into the case at hand', answer: DocumentList },
  {
    method: 'post',
    path: '/api/paste',
    summary: 'Receive and trace one text',
    body: PasteRequest,
    answer: DocumentDetail,
  },
  { method: 'post', path: '/api/files', summary: 'Receive one file', headers: NAME, body: 'bytes', answer: Received },
  {
    method: 'post',
    path: '/api/process',
    summary: 'Begin to read what waits; the events tell how far it is',
    answer: CaseState,
  },
  { method: 'get', path: '/api/documents', summary: 'Rows of documents', query: DocumentQuery, answer: DocumentList },
  {
    method: 'get',
    path: '/api/documents/:id',
    summary: 'One document with text, pages, tracing and corrections',
    answer: DocumentDetail,
  },
  {
    method: 'post',
    path: '/api/documents/:id/facts',
    summary: 'Say of a text what it does not say itself',
    body: TextFacts,
    answer: DocumentDetail,
  },
  {
    method: 'post',
    path: '/api/documents/:id/corrections',
    summary: 'Mend what a machine got wrong',
    body: Correction,
    answer: DocumentDetail,
  },
  {
    method: 'post',
    path: '/api/documents/:id/undo',
    summary: 'Take back one act, or the last',
    body: UndoRequest,
    answer: DocumentDetail,
  },
  {
    method: 'get',
    path: '/api/documents/:id/original',
    summary: 'The bytes as received, to be saved',
    answer: 'bytes',
  },
  {
    method: 'get',
    path: '/api/documents/:id/summary',
    summary: 'A short summary with its evidence',
    query: LocaleQuery,
    answer: Summary,
  },
  {
    method: 'get',
    path: '/api/documents/:id/page',
    summary: 'One self-contained page, to be saved',
    query: LocaleQuery,
    answer: 'html',
  },
  {
    method: 'get',
    path: '/api/ledger',
    summary: 'Acts of the case, the latest first',
    query: LedgerQuery,
    answer: LedgerPage,
  },
  { method: 'post', path: '/api/audit', summary: 'Audit the case', answer: LedgerPage },
  { method: 'get', path: '/api/search', summary: 'Pages that hold words', query: SearchRequest, answer: SearchResult },
  {
    method: 'post',
    path: '/api/compare',
    summary: 'Who retells whom, and what changed',
    body: CompareRequest,
    answer: CompareResult,
  },
  {
    method: 'get',
    path: '/api/events',
    summary: 'Server-sent events while the desk works; data fits DeskEvent',
    answer: 'events',
  },
  ...CATALOGUE_ROUTES,
  ...DRAFT_ROUTES,
]

/** Schemas that have a name of their own in the OpenAPI document. */
export const NAMED: Readonly<Record<string, z.ZodType>> = {
  CaseState,
  CompareRequest,
  CompareResult,
  Correction,
  DeskEvent,
  DocumentDetail,
  DocumentList,
  LedgerPage,
  PasteRequest,
  SaveRequest,
  SaveResult,
  SearchResult,
  TextFacts,
}
