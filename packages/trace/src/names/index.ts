export { matchNames, spellingSimilarity } from './match/index.ts'
export { findMentions } from './mentions.ts'
export { type ResolvedAgents, resolveAgents } from './resolve.ts'
export type { Mention, SameAgent } from './types.ts'
