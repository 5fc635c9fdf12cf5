import type {
  Act,
  ActResult,
  AgentDetail,
  AgentList,
  ClaimDetail,
  ClaimList,
  ProposalList,
  Timeline,
} from '@isnad/desk/api'
import { get, post } from './call.ts'

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
  act: (acts: readonly Act[]) => post<ActResult>(`${at}/acts`, { acts }),
}
