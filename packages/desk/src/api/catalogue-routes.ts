import {
  AgentDetail,
  AgentList,
  AgentQuery,
  Besides,
  ClaimDetail,
  ClaimList,
  ClaimQuery,
  History,
  HistoryQuery,
  ProposalList,
  ProposalQuery,
  Timeline,
} from './catalogue.ts'
import { ActRequest, ActResult, ExportRequest, ImportPreview, ImportRequest, ImportResult } from './catalogue-acts.ts'

/** Routes of the catalogue, as `ROUTES` lists them. */
export const CATALOGUE_ROUTES = [
  {
    method: 'get',
    path: '/api/catalogue/claims',
    summary: 'The board of claims',
    query: ClaimQuery,
    answer: ClaimList,
  },
  { method: 'get', path: '/api/catalogue/claims/:ref', summary: 'One claim and what it rests on', answer: ClaimDetail },
  {
    method: 'get',
    path: '/api/catalogue/agents',
    summary: 'Agents of all documents',
    query: AgentQuery,
    answer: AgentList,
  },
  { method: 'get', path: '/api/catalogue/agents/:ref', summary: 'One agent and what rests on it', answer: AgentDetail },
  {
    method: 'get',
    path: '/api/catalogue/proposals',
    summary: 'Agents that may be one, and claims that may be',
    query: ProposalQuery,
    answer: ProposalList,
  },
  {
    method: 'get',
    path: '/api/catalogue/timeline',
    summary: 'Everything with a time, and its conflicts',
    answer: Timeline,
  },
  {
    method: 'get',
    path: '/api/catalogue/besides',
    summary: 'What is known besides texts: deliveries, records, links, marks, and what was withdrawn',
    answer: Besides,
  },
  {
    method: 'get',
    path: '/api/catalogue/history',
    summary: 'Acts on agents and claims',
    query: HistoryQuery,
    answer: History,
  },
  { method: 'post', path: '/api/catalogue/acts', summary: 'Do acts, all or none', body: ActRequest, answer: ActResult },
  {
    method: 'post',
    path: '/api/catalogue/export',
    summary: 'Agents and claims as a file',
    body: ExportRequest,
    answer: 'bytes',
  },
  {
    method: 'post',
    path: '/api/catalogue/import/preview',
    summary: 'What an import would do; nothing is recorded',
    body: ImportRequest,
    answer: ImportPreview,
  },
  {
    method: 'post',
    path: '/api/catalogue/import',
    summary: 'Agents from a file of the case',
    body: ImportRequest,
    answer: ImportResult,
  },
] as const
