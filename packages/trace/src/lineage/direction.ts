import type { Alignment } from './align.ts'
import type { Prepared } from './prepare.ts'
import type { Direction, DirectionReason, OutletCitation, Relation, Reuse, SharedError } from './types.ts'

/** A text holds nearly all of another where it has this share of its 5-grams. */
const HOLDS = 0.8
/** ... and material of its own where it is this much longer. */
const LONGER = 1.25

/** This many sentences that agree, in one order, with numbers, dates or names among what they share. */
const SAME_FACTS = 3
const IN_ORDER = 0.8

interface Evidence {
  readonly relation: Relation
  readonly alignments: readonly Alignment[]
  readonly reuse: Reuse | null
  readonly citations: readonly OutletCitation[]
  readonly sharedErrors: readonly SharedError[]
}

/**
 * Which text stands upstream. Known: one names the other's outlet as its source and says what it says, or both say when they were published
 * and one is earlier. Likely: one holds nearly all of the other, its error included, and material of its own. Else
 * unknown: a hidden common ancestor, or either of them.
 */
export function tellDirection(a: Prepared, b: Prepared, evidence: Evidence): Direction {
  const cites = (p: Prepared) => evidence.citations.some((c) => c.by === p.given.id && c.how === 'attribution')
  const earlier = publishedFirst(a, b)
  if (cites(a) && cites(b))
    return decided(earlier?.given.id ?? null, earlier ? 'likely' : 'unknown', [
      'both-cite',
      ...(earlier ? ['published-earlier' as const] : []),
    ])
  const cited = cites(a) ? b : cites(b) ? a : undefined
  if (cited) {
    // What is cited but was published later was cited from something else: an earlier version, a broadcast.
    if (earlier && earlier !== cited) return decided(null, 'unknown', ['cites', 'publication-contradicts-citation'])
    // Where no sentence is found again it may have taken something else from there.
    const certainty = evidence.alignments.length > 0 ? 'known' : 'likely'
    return decided(cited.given.id, certainty, earlier ? ['cites', 'published-earlier'] : ['cites'])
  }
  // Two reports of one matter need not hang together: which came first tells nothing of who had it from whom.
  if (evidence.relation === 'same-matter') {
    if (earlier && inOrder(evidence.alignments))
      return decided(earlier.given.id, 'likely', ['published-earlier', 'same-facts-in-order'])
    return decided(null, 'unknown', ['similar-only'])
  }
  if (earlier) return decided(earlier.given.id, 'known', ['published-earlier'])
  const holder = evidence.sharedErrors.length > 0 && evidence.reuse ? holderOf(a, b, evidence.reuse) : undefined
  if (holder) return decided((holder === a ? b : a).given.id, 'likely', ['holds-more-and-the-error'])
  const together = a.given.published !== undefined && b.given.published !== undefined
  return decided(null, 'unknown', [together ? 'published-together' : 'nothing-tells'])
}

function decided(
  upstream: string | null,
  certainty: Direction['certainty'],
  because: readonly DirectionReason[],
): Direction {
  return { upstream, certainty, because }
}

/** Only what both say can be compared: two days, or two times. One day holds every time of it. */
function publishedFirst(a: Prepared, b: Prepared): Prepared | undefined {
  const [x, y] = [instantOf(a.given.published), instantOf(b.given.published)]
  if (x === undefined || y === undefined) return undefined
  const timed = a.given.published!.length > 10 && b.given.published!.length > 10
  if (timed) return x === y ? undefined : x < y ? a : b
  const [i, j] = [a.given.published!.slice(0, 10), b.given.published!.slice(0, 10)]
  return i === j ? undefined : i < j ? a : b
}

/** A time without its offset from UTC is taken as UTC: it is compared only with others of the same kind. */
function instantOf(published: string | undefined): number | undefined {
  if (published === undefined) return undefined
  const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/.test(published.slice(10))
  const time = Date.parse(published.length > 10 && !zoned ? `${published}Z` : published)
  return Number.isNaN(time) ? undefined : time
}

/** The text that holds nearly all of the other and more. */
function holderOf(a: Prepared, b: Prepared, reuse: Reuse): Prepared | undefined {
  if (reuse.containment < HOLDS) return undefined
  const [x, y] = [a.words.length, b.words.length]
  return x >= y * LONGER ? a : y >= x * LONGER ? b : undefined
}

function inOrder(alignments: readonly Alignment[]): boolean {
  if (alignments.length < SAME_FACTS) return false
  let steps = 0
  for (let i = 1; i < alignments.length; i++) if (alignments[i]!.a >= alignments[i - 1]!.a) steps++
  return steps / (alignments.length - 1) >= IN_ORDER
}
