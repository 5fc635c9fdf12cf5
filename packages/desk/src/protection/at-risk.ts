import type { EntryRecord } from '#custody'
import { writesName } from './name-forms.ts'

/** Whom a dossier must not lead to: deliveries whose giver is sealed, and agents sealed or marked at risk. */
export interface AtRisk {
  /** Ids of accessions. */
  readonly accessions: ReadonlySet<string>
  /** Names of agents, as people and documents write them. */
  readonly names: ReadonlySet<string>
}

/** The mark that says it of an agent (`mark` entries). */
export const AT_RISK = 'at risk'

/**
 * Gathers them from standing acts of the types `seal`, `agent`, `rename`, `alias`, `merge`, `split` and `mark`. Agents that were merged are
 * one: what is sealed or marked of one holds for all.
 */
export function findAtRisk(acts: readonly EntryRecord[]): AtRisk {
  const accessions = new Set<string>()
  const risky = new Set<string>()
  const names = new Map<string, Set<string>>()
  const merged: string[][] = []
  const name = (agent: string, text: unknown): void => {
    if (typeof text === 'string') names.set(agent, (names.get(agent) ?? new Set()).add(text.trim()))
  }
  for (const { n, type, payload } of acts) {
    const said = (typeof payload === 'object' && payload !== null ? payload : {}) as Readonly<Record<string, unknown>>
    const agent = typeof said.agent === 'string' ? said.agent : `g${n}`
    if (type === 'seal' && typeof said.about === 'string') {
      if (said.about.startsWith('a')) accessions.add(said.about)
      else risky.add(said.about)
    } else if (type === 'mark' && said.kind === AT_RISK) {
      if (said.remove === true) risky.delete(agent)
      else risky.add(agent)
    } else if (type === 'merge' && Array.isArray(said.agents)) {
      merged.push(said.agents.filter((one): one is string => typeof one === 'string'))
    } else if (type === 'agent' || type === 'rename' || type === 'alias' || type === 'split') {
      name(type === 'split' ? `g${n}` : agent, said.name)
      if (type === 'agent' && Array.isArray(said.mentions)) {
        for (const mention of said.mentions as readonly { readonly exact?: unknown }[]) name(agent, mention.exact)
      }
    }
  }
  for (let before = -1; before !== risky.size; ) {
    before = risky.size
    for (const agents of merged) if (agents.some((one) => risky.has(one))) for (const one of agents) risky.add(one)
  }
  return { accessions, names: new Set([...risky].flatMap((agent) => [...(names.get(agent) ?? [])])) }
}

/** Whether one of these texts is, or holds, the name of somebody at risk, in either script. */
export function namesAtRisk(risk: AtRisk, found: Iterable<string>): boolean {
  if (risk.names.size === 0) return false
  for (const text of found) if (writesName(text, risk.names)) return true
  return false
}
