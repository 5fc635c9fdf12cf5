import type { TraceDocument } from '#api'

/** A stretch of the text over which nothing changes: what it is marked as. */
export interface Segment {
  readonly text: string
  readonly marks: ReadonlySet<string>
  /** Ids of the occurrences whose content it stands in. */
  readonly occurrences: readonly string[]
}

type Span = { readonly start: number; readonly end: number }

/**
 * Cuts a text where any mark begins or ends. Marks are class names: the voice of the occurrence a stretch belongs to,
 * `cue`, `who`, `hedge`, `loaded`. Nothing is inserted between letters, so joining is kept.
 */
export function cutSegments(text: string, document: TraceDocument): Segment[] {
  const marks: { span: Span; mark?: string; occurrence?: string }[] = []
  for (const o of document.occurrences) {
    for (const span of o.content) marks.push({ span, mark: o.voice, occurrence: o.id })
    for (const span of o.loaded) marks.push({ span, mark: 'loaded' })
    for (const h of o.hedges) marks.push({ span: h.span, mark: 'hedge' })
  }
  for (const a of document.attributions) {
    for (const span of a.cue) marks.push({ span, mark: 'cue' })
    for (const span of a.source) marks.push({ span, mark: 'who' })
  }
  const edges = [...new Set([0, text.length, ...marks.flatMap((m) => [m.span.start, m.span.end])])]
    .filter((e) => e >= 0 && e <= text.length)
    .sort((a, b) => a - b)
  const opening = [...marks].sort((a, b) => a.span.start - b.span.start)
  let next = 0
  let open: typeof marks = []
  const segments: Segment[] = []
  for (let i = 0; i + 1 < edges.length; i++) {
    const start = edges[i]!
    const end = edges[i + 1]!
    while (next < opening.length && opening[next]!.span.start <= start) open.push(opening[next++]!)
    open = open.filter((m) => m.span.end > start)
    segments.push({
      text: text.slice(start, end),
      marks: new Set(open.flatMap((m) => (m.mark ? [m.mark] : []))),
      occurrences: open.flatMap((m) => (m.occurrence ? [m.occurrence] : [])),
    })
  }
  return segments
}
