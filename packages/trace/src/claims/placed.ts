import type { ChainLink, Factuality, Hedge, Range, Span } from '../model.ts'
import type { Link } from './chain.ts'

const NOTHING: readonly never[] = []
/** Longer slices of a text share its letters. */
const SHORT = 12

/**
 * Cuts the words out of a text for a result. What is the same in several places of a result (a cue and its link, a clause
 * and its sentence, the chain of whatever the narrator tells) is made once and shared: of a long text the result is most
 * of what is in memory.
 */
export class PlacedSpans {
  readonly #text: string
  /** The span made last for each beginning. */
  readonly #spans = new Map<number, Span>()
  /** Short wordings come again and again: "said", «قال». */
  readonly #words = new Map<string, string>()
  /** Lists of one span, and of more. */
  readonly #alone = new Map<Span, readonly Span[]>()
  readonly #lists = new Map<readonly Range[], readonly Span[]>()
  readonly #narrated = new Map<string, readonly ChainLink[]>()
  readonly #factuality = new Map<string, readonly Factuality[]>()

  constructor(text: string) {
    this.#text = text
  }

  span({ start, end }: Range): Span {
    const known = this.#spans.get(start)
    if (known !== undefined && known.end === end) return known
    const span = { start, end, exact: this.#exact(start, end) }
    this.#spans.set(start, span)
    return span
  }

  #exact(start: number, end: number): string {
    const exact = this.#text.slice(start, end)
    if (end - start > SHORT) return exact
    const known = this.#words.get(exact)
    if (known === undefined) this.#words.set(exact, exact)
    return known ?? exact
  }

  spans(ranges: readonly Range[]): readonly Span[] {
    if (ranges.length === 0) return NOTHING
    const [range] = ranges
    if (ranges.length === 1 && range !== undefined) {
      const span = this.span(range)
      const known = this.#alone.get(span)
      if (known !== undefined) return known
      const alone = [span]
      this.#alone.set(span, alone)
      return alone
    }
    let spans = this.#lists.get(ranges)
    if (spans === undefined) {
      spans = ranges.map((each) => this.span(each))
      this.#lists.set(ranges, spans)
    }
    return spans
  }

  hedges(hedges: readonly { readonly range: Range; readonly target: Hedge['target'] }[]): readonly Hedge[] {
    if (hedges.length === 0) return NOTHING
    return hedges.map((h) => ({ span: this.span(h.range), target: h.target }))
  }

  /** @param ids - of the attributions that links speak of by number */
  chain(links: readonly Link[], ids: readonly string[]): readonly ChainLink[] {
    const only = links.length === 1 ? links[0]! : undefined
    const key = only?.role === 'narrator' && only.attribution === null ? `${only.agent}` : undefined
    const known = key === undefined ? undefined : this.#narrated.get(key)
    if (known !== undefined) return known
    const chain = links.map((l) => ({
      agent: l.agent,
      role: l.role,
      cue: this.spans(l.cue),
      explicit: l.explicit,
      attribution: l.attribution === null ? null : ids[l.attribution]!,
    }))
    if (key !== undefined) this.#narrated.set(key, chain)
    return chain
  }

  factuality(values: readonly Factuality[]): readonly Factuality[] {
    // The key of the innermost source holds those of all others.
    let key = values[0]?.chainKey ?? ''
    for (const { value } of values) key += ` ${value}`
    const known = this.#factuality.get(key)
    if (known !== undefined) return known
    this.#factuality.set(key, values)
    return values
  }
}
