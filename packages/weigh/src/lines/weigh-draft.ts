import { buildLower, buildUpper, countMerges, type Draft } from '#chains'
import { countWays, findDominators } from '#graph'
import { type Interval, intervalOf, LINES_LIMIT, READINGS_LIMIT } from './interval.ts'
import { countIn, lookBriefly, lookClosely, type ReadingSight, type Workspace } from './sight.ts'

/** What weighing found of a draft, in its vertices. */
export type DraftWeighing = {
  readonly lines: Interval
  /** On every way in every reading that has one, nearest the event first. */
  readonly common: readonly number[]
  /** Whether all readings were looked at, or bounds given since they were too many. */
  readonly method: 'readings' | 'bounds'
}

/**
 * Counts lines over all readings of what is not settled.
 * Doubtful passages are no facts of a reading: adding an edge never lowers the count, so leaving all out gives the least
 * and letting all count gives the most. Any way at all makes one line.
 * @param onReading - sees every reading, with `space.values` set; without it, looking stops when nothing can change
 * @param limit - where there are more readings, bounds are given instead
 */
export function weighDraft(
  space: Workspace,
  onReading?: (sight: ReadingSight) => void,
  limit: number = READINGS_LIMIT,
): DraftWeighing {
  const readings = countReadings(space.draft)
  if (readings > limit) return boundDraft(space)
  // Bounds cost as much as a few readings, and tell when more can change nothing.
  const bounds = onReading === undefined && readings > 8 ? boundDraft(space) : undefined
  space.restart()
  let least = Number.POSITIVE_INFINITY
  let most = 0
  let common: readonly number[] | undefined
  do {
    let dominators: readonly number[] | undefined
    if (onReading === undefined) {
      const sight = lookBriefly(space)
      if (sight === undefined) continue
      least = Math.min(least, sight.least)
      most = Math.max(most, sight.most)
      dominators = sight.dominators
    } else {
      const sight = lookClosely(space)
      if (sight === undefined) continue
      least = Math.min(least, sight.without.count)
      most = Math.max(most, sight.with.count)
      dominators = sight.with.dominators
      onReading(sight)
    }
    if (dominators !== undefined) common = keepCommon(space, common, dominators)
    if (bounds !== undefined && isReached(bounds, intervalOf(least, most), common)) break
  } while (space.nextReading())
  return { lines: intervalOf(least, most), common: common ?? [], method: 'readings' }
}

/** Whether what was found so far is as far as the bounds go. */
function isReached(bounds: DraftWeighing, found: Interval, common: readonly number[] | undefined): boolean {
  if (found.low > bounds.lines.low || found.high < bounds.lines.high) return false
  return common !== undefined && common.length <= bounds.common.length
}

/** How many readings a draft has: the product of the values of its facts. Infinity is possible and harmless. */
export function countReadings(draft: Draft): number {
  let product = 1
  for (let fact = 0; fact < draft.values.length; fact++) product *= draft.values.at(fact)
  return product
}

/** Lists, for the present reading, all vertices that are one with a given one; in order of number. */
export function memberLists(space: Workspace): (root: number) => readonly number[] {
  const { draft, reading } = space
  if (space.isFirst()) return (root) => [root]
  const members = new Map<number, number[]>()
  for (let v = 0; v < draft.vertices; v++) {
    const root = reading.find(v)
    const list = members.get(root)
    if (list) list.push(v)
    else members.set(root, [v])
  }
  return (root) => members.get(root)!
}

/** Keeps what is common to the readings so far and this one; who is one with a dominator dominates too. */
function keepCommon(
  space: Workspace,
  before: readonly number[] | undefined,
  dominators: readonly number[],
): readonly number[] {
  if (before?.length === 0) return before
  if (before === undefined) return space.isFirst() ? dominators : dominators.flatMap(memberLists(space))
  const { draft, dominates, reading } = space
  dominates.fill(0, 0, draft.vertices)
  for (const v of dominators) dominates[v] = 1
  return before.filter((v) => dominates[reading.find(v)] === 1)
}

function boundDraft(space: Workspace): DraftWeighing {
  const { draft, reading, scratch } = space
  const merges = countMerges(draft, reading)
  // A merge can hide a way, so counting goes on past the limit by as many.
  const least = countWays(buildLower(draft, reading), scratch, LINES_LIMIT + merges) - merges
  const upper = buildUpper(draft, reading)
  const common = upper === undefined ? [] : (findDominators(upper, scratch) ?? [])
  const most = upper === undefined ? LINES_LIMIT : countWays(upper, scratch, LINES_LIMIT)
  space.restart()
  // The upper graph may have a way that no reading has, so one line is sure only where the first reading has a way.
  const any = (countIn(space, 'all') ?? 0) > 0
  const low = Math.max(any ? 1 : 0, Math.min(least, LINES_LIMIT))
  return { lines: { low, high: Math.max(low, most) }, common, method: 'bounds' }
}
