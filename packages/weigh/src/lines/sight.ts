import { type Allowed, buildReading, type Draft, ReadingSpace } from '#chains'
import { countDisjoint, countWays, findDominators, Scratch } from '#graph'
import { LINES_LIMIT } from './interval.ts'

/** Memory for weighing; one claim at a time. */
export class Workspace {
  readonly scratch = new Scratch()
  readonly reading = new ReadingSpace()
  draft: Draft
  values = new Int32Array(16)
  dominates = new Uint8Array(16)

  constructor(draft: Draft) {
    this.draft = draft
  }

  /** Makes room for the draft and returns to its first reading, in which all stay apart. */
  restart(): void {
    const { draft } = this
    if (this.values.length < draft.values.length) this.values = new Int32Array(2 * draft.values.length)
    if (this.dominates.length < draft.vertices) this.dominates = new Uint8Array(2 * draft.vertices)
    this.values.fill(0, 0, draft.values.length)
  }

  /** Whether all facts have their first value, so that everybody stands apart. */
  isFirst(): boolean {
    for (let fact = 0; fact < this.draft.values.length; fact++) if (this.values[fact] !== 0) return false
    return true
  }

  /** Moves on to the next reading, the first fact fastest; false after the last. */
  nextReading(): boolean {
    const { draft, values } = this
    for (let fact = 0; fact < draft.values.length; fact++) {
      values[fact]!++
      if (values[fact]! < draft.values.at(fact)) return true
      values[fact] = 0
    }
    return false
  }
}

/** What one graph shows: its disjoint ways up to the limit, a smallest cut below it, and who is on every way. */
export type Sight = {
  readonly count: number
  readonly cut: readonly number[] | undefined
  /** Undefined when there is no way. */
  readonly dominators: readonly number[] | undefined
}

/** A reading seen with its doubtful passages and without. Vertices are those that stand for all that are one. */
export type ReadingSight = { readonly with: Sight; readonly without: Sight }

/** Counts in the present reading only; undefined when the reading contradicts itself. */
export function countIn(space: Workspace, allowed: Allowed): number | undefined {
  const graph = buildReading(space.draft, space.values, allowed, space.reading)
  return graph && countWays(graph, space.scratch, LINES_LIMIT)
}

/** Looks at the present reading from all sides. */
export function lookClosely(space: Workspace): ReadingSight | undefined {
  const most = lookAt(space, 'all')
  if (most === undefined) return undefined
  const doubtful = space.reading.doubtful.length > 0
  return { with: most, without: doubtful ? lookAt(space, 'none')! : most }
}

/** Looks at the present reading for no more than the interval and the common links take. */
export function lookBriefly(
  space: Workspace,
): { readonly most: number; readonly least: number; readonly dominators: readonly number[] | undefined } | undefined {
  const { draft, values, reading, scratch } = space
  const graph = buildReading(draft, values, 'all', reading)
  if (graph === undefined) return undefined
  const dominators = findDominators(graph, scratch)
  if (dominators === undefined) return { most: 0, least: 0, dominators }
  const most = dominators.length > 0 ? 1 : countWays(graph, scratch, LINES_LIMIT)
  // With one way at most there is one line at least, whatever the doubtful passages are worth.
  if (most === 1 || reading.doubtful.length === 0) return { most, least: most, dominators }
  return { most, least: countIn(space, 'none')!, dominators }
}

function lookAt(space: Workspace, allowed: Allowed): Sight | undefined {
  const graph = buildReading(space.draft, space.values, allowed, space.reading)
  if (graph === undefined) return undefined
  const dominators = findDominators(graph, space.scratch)
  return { ...countDisjoint(graph, space.scratch, LINES_LIMIT), dominators }
}
