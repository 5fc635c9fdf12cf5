import type {
  Act,
  ActResult,
  AgentDetail,
  AgentList,
  Besides,
  ClaimDetail,
  ClaimList,
  ExportRequest,
  ImportPreview,
  ImportRequest,
  ImportResult,
  ProposalList,
  Timeline,
} from '@isnad/desk/api'
import { bytes, get, post } from './call.ts'

const at = '/api/catalogue'
const one = (ref: string) => encodeURIComponent(ref)

/** Routes of the catalogue, one function each: claims and agents across the case. */
export const catalogue = {
  claims: (query: Record<string, string>) => get<ClaimList>(`${at}/claims?${new URLSearchParams(query)}`),
  claim: (ref: string) => get<ClaimDetail>(`${at}/claims/${one(ref)}`),
  agents: (query: Record<string, string>) => get<AgentList>(`${at}/agents?${new URLSearchParams(query)}`),
  agent: (ref: string) => get<AgentDetail>(`${at}/agents/${one(ref)}`),
  proposals: (offset: number, limit: number) => get<ProposalList>(`${at}/proposals?offset=${offset}&limit=${limit}`),
  timeline: () => get<Timeline>(`${at}/timeline`),
  besides: () => get<Besides>(`${at}/besides`),
  previewImport: (request: ImportRequest) => post<ImportPreview>(`${at}/import/preview`, request),
  import: (request: ImportRequest) => post<ImportResult>(`${at}/import`, request),
  /** The file, under the name that the desk gives it. */
  export: (request: Partial<ExportRequest>) => bytes(`${at}/export`, request),
  act: (acts: readonly Act[]) => post<ActResult>(`${at}/acts`, { acts }),
}
