import type { Draft } from './draft.ts'

/** How often an attribution like this one is right. */
export function confidenceOf(draft: Draft): number {
  return draft.evidence
}
