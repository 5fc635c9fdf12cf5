import weights from './confidence.weights.json' with { type: 'json' }
import type { Draft } from './draft.ts'

const RATES: ReadonlyMap<string, number> = new Map(Object.entries(weights.rates))

/**
 * Rules of which no annotated document has a case: vouched for just enough where the grammar leaves hardly another
 * reading («نقلت الوكالة عن مصدر قوله إن»), not at all elsewhere.
 */
const UNSEEN = { plain: 0.55, other: 0.35, from: 0.7 } as const
/** Evidence of a draft beside which nothing speaks against it. */
const PLAIN = 0.8

/** Rules that do alike are counted together. */
export function familyOf(rule: string): string {
  const known = /^(?:verb-(?:that|quote|colon)-(?:vs|sv|dropped|unnamed)|according-(?:noun|clause|pronoun))/.exec(rule)
  if (known) return known[0]
  const [first = '', second = ''] = rule.split('-')
  if (first === 'verb' || first === 'participle' || first === 'quote') return `${first}-${second}`
  if (first === 'judged' || first === 'denied' || first === 'small') return 'object'
  if (first === 'light' || first === 'doing') return 'light'
  return first
}

/**
 * How often at least an attribution like this one carries the right chain (see tools/train/arabic-confidence.ts), less
 * where the draft itself is weak: a cue that may be a noun, an opener far away.
 */
export function confidenceOf({ rule, evidence }: Draft): number {
  const rate = RATES.get(familyOf(rule))
  if (rate === undefined) return evidence >= UNSEEN.from ? UNSEEN.plain : UNSEEN.other
  return Math.round(rate * Math.min(1, 0.4 + (0.6 * evidence) / PLAIN) * 1000) / 1000
}
