import weights from './confidence.weights.json' with { type: 'json' }
import type { Draft } from './draft.ts'

const RATES: ReadonlyMap<string, number> = new Map(Object.entries(weights.rates))

/** A rule of which no annotated document has a case. */
const UNSEEN = 0.3
/** Evidence of a draft beside which nothing speaks against it. */
const PLAIN = 0.8

/** Rules that do alike are counted together. */
export function familyOf(rule: string): string {
  const known = /^(?:verb-(?:that|quote|colon)-(?:vs|sv|dropped|unnamed)|according-(?:noun|clause|pronoun))/.exec(rule)
  if (known) return known[0]
  const [first = '', second = ''] = rule.split('-')
  if (first === 'verb' || first === 'participle') return `${first}-${second}`
  if (first === 'judged' || first === 'denied' || first === 'small') return 'object'
  if (first === 'light' || first === 'doing') return 'light'
  return first
}

/**
 * How often at least an attribution like this one carries the right chain (see tools/train/arabic-confidence.ts), less
 * where the draft itself is weak: a cue that may be a noun, an opener far away.
 */
export function confidenceOf({ rule, evidence }: Draft): number {
  const rate = RATES.get(familyOf(rule)) ?? UNSEEN
  return Math.round(rate * Math.min(1, 0.4 + (0.6 * evidence) / PLAIN) * 1000) / 1000
}
