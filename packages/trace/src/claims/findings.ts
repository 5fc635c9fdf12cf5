import { HEDGES } from '#lexicon/hedges'
import { PhraseFinder } from '#lexicon/phrases'
import type { Finding, Range, Span } from '../model.ts'
import { firstBeyond, type Material } from './material.ts'
import type { Provenance } from './provenance.ts'

const caveats = new PhraseFinder(HEDGES.filter((h) => h.class === 'caveat'))

/** Controls that are shown one by one; more of them say nothing more. */
const MOST_CONTROLS = 50

/**
 * What a reader of the chains should know besides: who brokered, what could not be checked, characters that disguise.
 * Gathered stretch by stretch.
 */
export class ClaimFindings {
  readonly #brokered: Finding[] = []
  readonly #caveats: Finding[] = []
  readonly #controls: Span[] = []

  add(material: Material, provenance: readonly Provenance[], span: (r: Range) => Span): void {
    const { analysed, from } = material
    const { tokens } = analysed
    for (const p of provenance) {
      if (!p.through) continue
      this.#brokered.push({
        code: 'reached-through',
        params: { agent: p.through, ...(p.obtainer ? { obtainer: p.obtainer } : {}) },
        spans: [span(p.cue), ...(p.throughRange ? [span(p.throughRange)] : [])],
      })
    }
    for (const match of caveats.find(tokens, firstBeyond(tokens, from))) {
      const range = { start: tokens[match.first]!.start, end: tokens[match.last - 1]!.end }
      this.#caveats.push({ code: 'caveat', params: {}, spans: [span(range)] })
    }
    for (let i = from; i < analysed.end && this.#controls.length < MOST_CONTROLS; i++)
      if (isOverride(analysed.text.charCodeAt(i))) this.#controls.push(span({ start: i, end: i + 1 }))
  }

  all(): Finding[] {
    const controls = this.#controls
    if (controls.length === 0) return [...this.#brokered, ...this.#caveats]
    const disguised = { code: 'direction-controls', params: { count: controls.length }, spans: controls }
    return [...this.#brokered, ...this.#caveats, disguised]
  }
}

function isOverride(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
}
