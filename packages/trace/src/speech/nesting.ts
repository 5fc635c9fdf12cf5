import type { Range } from '../model.ts'
import type { RawAttribution } from './types.ts'

/** No text nests reports deeper than this at one place; beyond it containers are not looked for. */
const OPEN_AT_ONCE = 48

interface Entry {
  readonly item: RawAttribution
  readonly index: number
  /** Where it stands: its cue, or its content where it has none. */
  readonly anchor: Range
  readonly from: number
  readonly to: number
}

/**
 * Puts attributions in output order (content start, then the longer first) and nests them: an attribution is within the
 * one whose content holds its cue, the innermost if several do. A `within` already set (two sources of one content: "X
 * said, citing Y") is kept and carried over to the new order. There are no cycles.
 */
export function nest(found: readonly RawAttribution[]): RawAttribution[] {
  const entries = found.map((item, index): Entry => {
    const anchor = item.cue[0] ?? item.content[0] ?? { start: 0, end: 0 }
    const from = Math.min(...item.content.map((r) => r.start))
    const to = Math.max(...item.content.map((r) => r.end))
    return { item, index, anchor, from, to }
  })
  const order = [...entries].sort(
    (a, b) => a.from - b.from || b.to - a.to || a.anchor.start - b.anchor.start || a.index - b.index,
  )
  const place = new Map(order.map((e, i) => [e.index, i]))
  const within = withoutCycles(found, findContainers(entries))
  return order.map((e) => {
    const outer = within[e.index] ?? null
    return { ...e.item, within: outer === null ? null : (place.get(outer) ?? null) }
  })
}

/**
 * Who each is within: as set, else its container. Where the two together would run in a circle («A said, citing B» whose
 * content seems to hold A's own cue), the container was none.
 */
function withoutCycles(
  found: readonly RawAttribution[],
  container: ReadonlyMap<number, number>,
): readonly (number | null)[] {
  const within = found.map((item, i) => item.within ?? container.get(i) ?? null)
  /** On which walk upwards each was met first. */
  const walk = new Int32Array(found.length)
  for (let i = 0; i < found.length; i++) {
    const path: number[] = []
    let at: number | null = i
    while (at !== null && walk[at] === 0) {
      walk[at] = i + 1
      path.push(at)
      at = within[at] ?? null
    }
    if (at === null || walk[at] !== i + 1) continue
    const circle = path.slice(path.indexOf(at))
    within[circle.find((k) => found[k]!.within === null) ?? at] = null
  }
  return within
}

/** For each entry the index of the innermost entry whose content holds its anchor. */
function findContainers(entries: readonly Entry[]): ReadonlyMap<number, number> {
  const byAnchor = [...entries].sort((a, b) => a.anchor.start - b.anchor.start || a.index - b.index)
  const byStart = [...entries].sort((a, b) => a.from - b.from || b.to - a.to || a.index - b.index)
  const container = new Map<number, number>()
  let open: Entry[] = []
  let next = 0
  for (const e of byAnchor) {
    while (next < byStart.length && byStart[next]!.from <= e.anchor.start) open.push(byStart[next++]!)
    open = open.filter((o) => o.to > e.anchor.start)
    if (open.length > OPEN_AT_ONCE) open = open.slice(-OPEN_AT_ONCE)
    let best: Entry | undefined
    for (const o of open) {
      if (o.index === e.index || !holds(o.item.content, e.anchor)) continue
      // Each seems to hold the other («A, said B, said C»): the longer content is the outer one.
      if (holds(e.item.content, o.anchor) && !isOuter(o, e)) continue
      if (best === undefined || length(o) < length(best) || (length(o) === length(best) && isOuter(best, o))) best = o
    }
    if (best) container.set(e.index, best.index)
  }
  return container
}

function isOuter(a: Entry, b: Entry): boolean {
  return length(a) > length(b) || (length(a) === length(b) && a.index < b.index)
}

function length(e: Entry): number {
  return e.item.content.reduce((n, r) => n + r.end - r.start, 0)
}

function holds(content: readonly Range[], anchor: Range): boolean {
  return content.some((r) => r.start <= anchor.start && anchor.end <= r.end)
}
