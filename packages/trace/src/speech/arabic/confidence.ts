import weights from './confidence.weights.json' with { type: 'json' }
import type { Draft } from './draft.ts'

const RATES: ReadonlyMap<string, number> = new Map(Object.entries(weights.rates))

/**
 * Rules of which no annotated document has a case: vouched for just enough where the grammar leaves hardly another
 * reading («نقلت الوكالة عن مصدر قوله إن»), not at all elsewhere.
 */
const UNSEEN = { plain: 0.62, other: 0.35, from: 0.7 } as const
/** Evidence of a draft beside which nothing speaks against it, where a rule does not reach the common one. */
const PLAIN = 0.8
const PLAIN_OF: readonly (readonly [prefix: string, evidence: number])[] = [
  ['verb-preposition', 0.6],
  ['verb-masdar', 0.5],
  ['verb-question', 0.7],
  ['light', 0.65],
  ['doing', 0.6],
  ['small', 0.7],
  ['denied', 0.6],
  ['impersonal', 0.5],
  ['colon', 0.5],
]

/** Rules that do alike are counted together. */
export function familyOf(rule: string): string {
  const known =
    /^(?:verb-(?:that|quote|colon|preposition)-(?:vs|sv|dropped|unnamed)|according-(?:noun|clause|pronoun)|small-after|quote-only-mixed)/.exec(
      rule,
    )
  // Whether the subject stands before or behind matters less than that it is named.
  if (known) return known[0].replace(/^(verb-preposition)-[vs][sv]$/, '$1-named')
  const [first = '', second = ''] = rule.split('-')
  if (first === 'verb' || first === 'participle' || first === 'quote' || first === 'noun') return `${first}-${second}`
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
  const plain = PLAIN_OF.find(([prefix]) => rule.startsWith(prefix))?.[1] ?? PLAIN
  return Math.round(rate * Math.min(1, 0.4 + (0.6 * evidence) / plain) * 1000) / 1000
}
