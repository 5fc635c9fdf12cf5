import type { Mention } from '#names'
import type { RawAttribution } from '#speech'
import type { Analysed } from '#text'
import type { AgentKind, DateMention, Range, TraceOptions } from '../model.ts'

/** Who speaks where in a stretch of a text, as the names room resolved it. */
export interface Resolution {
  /** Agents that are mentioned in it, in the order of their ids, with the places there. */
  readonly agents: readonly {
    readonly id: string
    readonly kind: AgentKind
    readonly mentions: readonly Range[]
    /** Not met before this stretch. */
    readonly fresh: boolean
  }[]
  /** An agent of this stretch or of an earlier one. */
  find(id: string): { readonly kind: AgentKind; readonly name: string } | undefined
  /** Agent of an attribution, by its index; `null` where the text does not settle it. */
  agentOf(attribution: number): string | null
  /** Agents above the source of an attribution that its own words imply, outermost first (a correspondent's outlet). */
  conduitsAbove(attribution: number): readonly string[]
}

/** Everything that is known of a text, or of a stretch of it, before its claims are read off. */
export interface Material {
  readonly analysed: Analysed
  /** Where the stretch begins; what was read before that belongs to the one before. */
  readonly from: number
  readonly attributions: readonly RawAttribution[]
  readonly mentions: readonly Mention[]
  readonly resolution: Resolution
  readonly dates: readonly DateMention[]
  readonly options: TraceOptions
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

export function holds(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Index of the first item whose end lies beyond `offset`; items in order and without overlap. */
export function firstBeyond(items: readonly Range[], offset: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (items[mid]!.end <= offset) low = mid + 1
    else high = mid
  }
  return low
}

/** Items in order of their start, found by place without walking the text. Items longer than `reach` may be missed. */
export class ByPlace<T> {
  readonly #items: readonly T[]
  readonly #starts: readonly number[]
  readonly #rangeOf: (item: T) => Range
  readonly #reach: number

  constructor(items: readonly T[], rangeOf: (item: T) => Range, reach = 400) {
    this.#items = [...items].sort((a, b) => rangeOf(a).start - rangeOf(b).start)
    this.#starts = this.#items.map((i) => rangeOf(i).start)
    this.#rangeOf = rangeOf
    this.#reach = reach
  }

  /** All items that share a character with the range, in order. */
  overlapping(range: Range): T[] {
    const found: T[] = []
    let at = this.#lowerBound(range.start - this.#reach)
    for (; at < this.#items.length && this.#starts[at]! < range.end; at++) {
      const item = this.#items[at]!
      if (overlaps(this.#rangeOf(item), range)) found.push(item)
    }
    return found
  }

  #lowerBound(value: number): number {
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const mid = (low + high) >> 1
      if (this.#starts[mid]! < value) low = mid + 1
      else high = mid
    }
    return low
  }
}
