import { buildReading, DraftBuilder, GAP } from '#chains'
import { findCycles, markReached } from '#graph'
import { type Interval, memberLists, type ReadingSight, Workspace, weighDraft } from '#lines'
import type { AgentId } from './claim.ts'
import type { NumberedClaim } from './number-claim.ts'

/** Agents who have it from one another, each from the one before, the first from the last. */
export type Cycle = {
  readonly agents: readonly AgentId[]
  /** False: nothing leads into it from the event, so they rest on each other alone. */
  readonly fromEvent: boolean
}

/** Occurrences that repeat another one, and count with it. */
export type Echo = { readonly of: string; readonly copies: readonly string[] }

/** What one side of a claim rests on. */
export type SideWeighing = {
  /** Chains that share nobody; at least and at most, since not everything is settled. 3 means "three or more". */
  readonly lines: Interval
  /** Agents through whom every chain passes in every reading, nearest the event first. */
  readonly commonLinks: readonly AgentId[]
  /**
   * Agents through whom every chain passes in some reading; several together where they may be one. In order of their
   * ids. Empty where the readings were too many to be looked at one by one.
   */
  readonly possibleCommonLinks: readonly (readonly AgentId[])[]
  /**
   * The fewest whose removal leaves no chain, in the reading with the fewest lines, nearest the event: whom to verify
   * first. As many as that reading has lines; several together where it takes them for one. Undefined where there are
   * three lines or more, no chain, or too many readings.
   */
  readonly cut: readonly (readonly AgentId[])[] | undefined
  readonly cycles: readonly Cycle[]
  readonly echoes: readonly Echo[]
  /** Occurrences to which nothing leads from the event, even in the most favourable reading. */
  readonly withoutChain: readonly string[]
  /** Occurrences in whose chain somebody is not known. */
  readonly withGap: readonly string[]
  /** All occurrences of this side. */
  readonly occurrences: readonly string[]
  readonly method: 'readings' | 'bounds'
}

/**
 * Weighs one side of a claim.
 * @param possible - where to look for possible common links: in `all` readings, or in `full` ones only, which let
 *   doubtful passages count; the others say nothing where the chains are of several claims
 */
export function weighSide(numbered: NumberedClaim, side: 0 | 1, possible: 'all' | 'full' = 'all'): SideWeighing {
  const claim = numbered.side(side)
  const builder = new DraftBuilder(numbered.modes)
  const space = new Workspace(builder.build(claim))
  const idsOf = (vertices: readonly number[]) =>
    vertices.filter((v) => builder.agentOf[v] !== GAP).map((v) => numbered.agentIds[builder.agentOf[v]!]!)
  const found = new Map<string, AgentId[]>()
  let lowest: ReadingSight | undefined
  let cut: SideWeighing['cut']
  const weighed = weighDraft(space, (sight) => {
    const members = memberLists(space)
    const membersOf = (root: number) => idsOf(members(root)).sort()
    for (const { dominators } of possible === 'all' ? [sight.with, sight.without] : [sight.with]) {
      for (const root of dominators ?? []) {
        const one = membersOf(root)
        if (one.length > 0) found.set(JSON.stringify(one), one)
      }
    }
    if (sight.with.count > 0 && (lowest === undefined || sight.without.count < lowest.without.count)) {
      lowest = sight
      const shown = sight.without.count > 0 ? sight.without : sight.with
      cut = shown.cut?.map((root) => membersOf(root)).sort(compareLists)
    }
  })
  const commonLinks = idsOf(weighed.common)
  const certain = new Set(commonLinks)
  const own = Array.from({ length: claim.last }, (_, o) => o).filter((o) => claim.stance[o] === side)
  const idOf = (o: number) => numbered.occurrenceIds[o]!
  const gaps = new Set(builder.gapOf.values())
  const { cycles, reached } = lookAround(space, idsOf)
  return {
    lines: weighed.lines,
    commonLinks,
    possibleCommonLinks: [...found.values()]
      .filter((members) => !members.every((agent) => certain.has(agent)))
      .sort((a, b) => compareLists(a, b)),
    cut,
    cycles,
    echoes: listEchoes(claim.copies, own, idOf),
    withoutChain: own.filter((o) => !reached(builder.heads[o]!)).map(idOf),
    withGap: own.filter((o) => gaps.has(o)).map(idOf),
    occurrences: own.map(idOf),
    method: weighed.method,
  }
}

/** Cycles, and who is reached from the event, in the reading that keeps all apart and lets all doubtful count. */
function lookAround(space: Workspace, idsOf: (vertices: readonly number[]) => AgentId[]) {
  space.restart()
  const graph = buildReading(space.draft, space.values, 'all', space.reading)!
  const found = findCycles(graph, space.scratch)
  const mark = markReached(graph, space.scratch)
  const cycles = found
    .map((cycle): Cycle => ({ agents: startAtLowest(idsOf(cycle)), fromEvent: cycle.some((v) => mark[v] === 1) }))
    .sort((a, b) => compareLists(a.agents, b.agents))
  return { cycles, reached: (v: number) => v >= 0 && mark[v] === 1 }
}

/** Settled copies, folded under what was not copied itself; a ring of copies is folded under its first. */
function listEchoes(
  copies: ReturnType<NumberedClaim['side']>['copies'],
  own: readonly number[],
  idOf: (o: number) => string,
): Echo[] {
  const here = new Set(own)
  const originalOf = new Map<number, number>()
  for (const { copy, of, suspected } of copies) {
    if (!suspected && here.has(copy) && here.has(of) && !originalOf.has(copy)) originalOf.set(copy, of)
  }
  const folded = new Map<number, number[]>()
  for (const copy of originalOf.keys()) {
    const seen = [copy]
    let at = originalOf.get(copy)!
    while (originalOf.has(at) && !seen.includes(at)) {
      seen.push(at)
      at = originalOf.get(at)!
    }
    const original = originalOf.has(at) ? Math.min(...seen.slice(seen.indexOf(at))) : at
    if (original !== copy) folded.set(original, [...(folded.get(original) ?? []), copy])
  }
  return [...folded]
    .sort(([a], [b]) => a - b)
    .map(([of, list]) => ({ of: idOf(of), copies: list.sort((a, b) => a - b).map(idOf) }))
}

function startAtLowest(agents: readonly AgentId[]): AgentId[] {
  const first = agents.indexOf([...agents].sort()[0]!)
  return [...agents.slice(first), ...agents.slice(0, first)]
}

function compareLists(a: readonly string[], b: readonly string[]): number {
  const [one, two] = [JSON.stringify(a), JSON.stringify(b)]
  return one < two ? -1 : one > two ? 1 : 0
}
