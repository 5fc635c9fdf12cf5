import { foldWord } from '#text'
import { findKnownName } from './known-names.ts'
import type { SameAgent } from './types.ts'

/** Whether two names, in either script, may be one agent's. */
export function matchNames(a: string, b: string): SameAgent {
  if (foldWord(a.trim()) === foldWord(b.trim())) return { answer: 'same', because: ['same-words'], score: 1 }
  const known = findKnownName(a)
  const other = findKnownName(b)
  if (known && other) {
    if (known.id === other.id) return { answer: 'same', because: ['known-alias'], score: 1 }
    return { answer: 'different', because: ['known-names-differ'], score: 0 }
  }
  return { answer: 'cannot tell', missing: ['spelling'], score: 0.5 }
}
