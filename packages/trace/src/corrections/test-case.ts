import type { Attribution, Language, Range, Span, Tracing, Voice } from '../model.ts'
import type { Correction } from './correction.ts'
import { reanchor, reanchorAll } from './reanchor.ts'

/** A place as the attribution data has it: Unicode code points, end exclusive. */
export type Place = Span

/** One attribution of a test case, in the shape of the attribution data (docs/trace.md, "What people mended"). */
export interface AnnotatedAttribution {
  readonly id: string
  readonly source: readonly Place[]
  readonly cue: readonly Place[]
  readonly content: readonly Place[]
  readonly within: string | null
  readonly sourceKind: Attribution['sourceKind']
  readonly cueKind: Attribution['cueKind']
  readonly quote: Attribution['quote']
  /** `corrected`: a person set something of it. `engine`: nobody has said anything of it. */
  readonly note: 'corrected' | 'engine'
  /** The speaker as a person named them. */
  readonly speaker?: string
}

/**
 * What people mended in one text, as a case that an engine can be tried on. `attributions` is all that stands once the
 * corrections are applied; only those noted `corrected` were looked at by a person.
 */
export interface TestCase {
  readonly lang: Language
  /** Says that this is no annotation of a whole document. */
  readonly basis: 'corrections'
  readonly attributions: readonly AnnotatedAttribution[]
  /** Reports that a person struck out: an engine that finds one of them again is wrong there. */
  readonly removed: readonly { readonly cue: readonly Place[]; readonly content: readonly Place[] }[]
  readonly voices: readonly { readonly sentence: Place; readonly voice: Voice }[]
  /** Indices of corrections that the text no longer bears: their words are gone, or no report answers to them. */
  readonly orphaned: readonly number[]
}

/**
 * Turns a text's corrections into a test case.
 * @param tracing - of `text`, with `corrections` applied
 */
export function toTestCase(text: string, tracing: Tracing, corrections: readonly Correction[]): TestCase {
  const place = placesIn(text)
  const places = (ranges: readonly Range[]): Place[] => ranges.map(place)
  const orphaned = tracing.findings.flatMap((f) =>
    f.code === 'correction-orphaned' && typeof f.params.index === 'number' ? [f.params.index] : [],
  )
  const standing = corrections.filter((_, i) => !orphaned.includes(i))
  const named = new Map(tracing.agents.map((a) => [a.id, a.name]))
  const names = new Set(standing.flatMap((c) => (c.what === 'agent' ? [c.name] : [])))
  const attributions = tracing.attributions.map((a): AnnotatedAttribution => {
    const speaker = a.agent === null ? undefined : named.get(a.agent)
    const isNamed = a.rule === 'corrected' && speaker !== undefined && names.has(speaker)
    return {
      id: a.id,
      source: places(a.source),
      cue: places(a.cue),
      content: places(a.content),
      within: a.within,
      sourceKind: a.sourceKind,
      cueKind: a.cueKind,
      quote: a.quote,
      note: a.rule === 'corrected' ? 'corrected' : 'engine',
      ...(isNamed ? { speaker } : {}),
    }
  })
  // Struck out and put back otherwise: what stands there now says all there is to say.
  const stands = new Set(tracing.attributions.map(keyOf))
  const removed = standing.flatMap((c) => {
    if (c.what !== 'remove') return []
    const [cue, content] = [reanchorAll(text, c.at.cue), reanchorAll(text, c.at.content)]
    return cue && content && !stands.has(keyOf({ cue, content }))
      ? [{ cue: places(cue), content: places(content) }]
      : []
  })
  const voices = new Map<number, { sentence: Place; voice: Voice }>()
  for (const c of standing) {
    const range = c.what === 'voice' ? reanchor(text, c.sentence) : undefined
    if (c.what === 'voice' && range) voices.set(range.start, { sentence: place(range), voice: c.voice })
  }
  return { lang: tracing.language, basis: 'corrections', attributions, removed, voices: [...voices.values()], orphaned }
}

function keyOf(a: { readonly cue: readonly Range[]; readonly content: readonly Range[] }): string {
  return [a.cue, a.content].map((ranges) => ranges.map((r) => `${r.start}-${r.end}`).join()).join(' ')
}

/** From UTF-16 code units to code points. */
function placesIn(text: string): (range: Range) => Place {
  let high: Uint32Array | undefined
  if (/[\uD800-\uDBFF]/.test(text)) {
    // How many code units of the text up to here are the second half of a character.
    high = new Uint32Array(text.length + 1)
    for (let i = 0; i < text.length; i++) {
      const isSecond = i > 0 && text.codePointAt(i - 1)! > 0xffff
      high[i + 1] = high[i]! + (isSecond ? 1 : 0)
    }
  }
  const at = (unit: number) => unit - (high?.[unit] ?? 0)
  return ({ start, end }) => ({ start: at(start), end: at(end), exact: text.slice(start, end) })
}
