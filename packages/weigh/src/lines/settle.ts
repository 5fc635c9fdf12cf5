import { settleFact } from '#chains'
import { type Interval, intervalOf } from './interval.ts'
import { countIn, type ReadingSight, type Workspace } from './sight.ts'
import { countReadings, weighDraft } from './weigh-draft.ts'

/** Something not settled: a fact by its number, or a vertex whose passage is doubtful. */
export type Matter =
  | { readonly kind: 'fact'; readonly fact: number }
  | { readonly kind: 'doubt'; readonly vertex: number }

/** What settling one thing would do to the interval, either way. */
export type Settled = { readonly matter: Matter; readonly ifSo: Interval; readonly ifNot: Interval }

/** What settling is worth is worked out for no more counts than this; the rest is left out. */
const COUNTS_LIMIT = 20_000

/**
 * Works out what it would be worth to settle each thing that is not: the interval if it is so, and if it is not. Only
 * what would change the interval is listed: first what can raise the lower bound most, then what can lower the upper
 * bound most, then in the order of facts and vertices.
 */
export function listSettled(space: Workspace): readonly Settled[] {
  const facts = collectFacts(space)
  const doubts = facts.method === 'readings' ? listDoubts(space, facts.lines) : []
  const { low, high } = facts.lines
  const gain = ({ ifSo, ifNot }: Settled) => Math.max(ifSo.low, ifNot.low) - low
  const loss = ({ ifSo, ifNot }: Settled) => high - Math.min(ifSo.high, ifNot.high)
  const all = [...facts.settled, ...doubts].filter((one) => gain(one) > 0 || loss(one) > 0)
  return all
    .map((one, i) => ({ one, i }))
    .sort((a, b) => gain(b.one) - gain(a.one) || loss(b.one) - loss(a.one) || a.i - b.i)
    .map(({ one }) => one)
}

type Facts = { readonly lines: Interval; readonly method: 'readings' | 'bounds'; readonly settled: readonly Settled[] }

/** One pass over all readings, each counted for every fact on the side of its value. */
function collectFacts(space: Workspace): Facts {
  const count = space.draft.values.length
  const least = [
    new Float64Array(count).fill(Number.POSITIVE_INFINITY),
    new Float64Array(count).fill(Number.POSITIVE_INFINITY),
  ]
  const most = [new Float64Array(count), new Float64Array(count)]
  const note = (sight: ReadingSight) => {
    for (let fact = 0; fact < count; fact++) {
      const side = space.values[fact] === 0 ? 0 : 1
      least[side]![fact] = Math.min(least[side]![fact]!, sight.without.count)
      most[side]![fact] = Math.max(most[side]![fact]!, sight.with.count)
    }
  }
  const { lines, method } = weighDraft(space, note)
  const sideOf = (fact: number, side: 0 | 1) =>
    method === 'readings' ? intervalOf(least[side]![fact]!, most[side]![fact]!) : boundSettled(space, fact, side)
  const pure = new Set(space.draft.pureMerges.toArray().map((i) => space.draft.mergeFact.at(i)))
  const settled = Array.from({ length: count }, (_, fact): Settled => {
    if (pure.has(fact) && method === 'readings') return settlePure(space, fact, lines)
    return { matter: { kind: 'fact', fact }, ifSo: sideOf(fact, 1), ifNot: sideOf(fact, 0) }
  })
  return { lines, method, settled }
}

/**
 * A pair of pure origins: all readings show them all one or all apart, so the two readings in between are asked for. Where
 * others hold a pair together, keeping it apart is not worked out, and counts for nothing gained.
 */
function settlePure(space: Workspace, fact: number, lines: Interval): Settled {
  const { draft, reading } = space
  const count = (which: 'only' | 'except', all: 0 | 1) => {
    const counts: number[] = []
    space.restart()
    reading[which] = fact
    do {
      if (space.values[draft.pureFact] !== all) continue
      const found = countIn(space, which === 'only' ? 'all' : 'none')
      if (found !== undefined) counts.push(found)
    } while (space.nextReading())
    reading[which] = -1
    return counts
  }
  const most = Math.max(0, ...count('only', 0))
  const least = Math.min(Number.POSITIVE_INFINITY, ...count('except', 1))
  return {
    matter: { kind: 'fact', fact },
    ifSo: intervalOf(lines.low, most),
    ifNot: intervalOf(Math.max(least, lines.low), lines.high),
  }
}

/** The interval of a draft in which one fact has been settled. */
function boundSettled(space: Workspace, fact: number, value: 0 | 1): Interval {
  const { draft } = space
  space.draft = settleFact(draft, fact, value)
  try {
    return weighDraft(space).lines
  } finally {
    space.draft = draft
  }
}

/** Doubtful passages of the first reading: what if this one alone is sure, and what if this one does not exist. */
function listDoubts(space: Workspace, lines: Interval): Settled[] {
  space.restart()
  if (countIn(space, 'all') === undefined) return []
  const vertices = [...new Set(space.reading.doubtful.toArray())].sort((a, b) => a - b)
  const affordable = Math.floor(COUNTS_LIMIT / (2 * countReadings(space.draft)))
  return vertices.slice(0, affordable).map((vertex): Settled => {
    let least = Number.POSITIVE_INFINITY
    let most = 0
    space.restart()
    do {
      least = Math.min(least, countIn(space, { only: vertex }) ?? least)
      most = Math.max(most, countIn(space, { allBut: vertex }) ?? 0)
    } while (space.nextReading())
    const ifSo = intervalOf(Math.max(least, lines.low), lines.high)
    return { matter: { kind: 'doubt', vertex }, ifSo, ifNot: intervalOf(Math.min(lines.low, most), most) }
  })
}
