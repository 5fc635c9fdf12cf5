import type { DocumentDetail, TraceDocument } from '#api'

type Piece = DocumentDetail['pieces'][number]
type Span = { readonly start: number; readonly end: number }

/**
 * Cuts a text where any mark begins or ends. Marks are class names: the voice of the occurrence a stretch belongs to,
 * `cue`, `who`, `hedge`, `loaded`. Nothing is inserted between letters, so joining is kept. Page and screen are cut alike.
 */
export function cutPieces(text: string, document: TraceDocument): Piece[] {
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
  const pieces: Piece[] = []
  for (let i = 0; i + 1 < edges.length; i++) {
    const start = edges[i]!
    const end = edges[i + 1]!
    while (next < opening.length && opening[next]!.span.start <= start) open.push(opening[next++]!)
    open = open.filter((m) => m.span.end > start)
    const innermost = open
      .filter((m) => m.occurrence !== undefined)
      .reduce<(typeof open)[number] | undefined>(
        (best, m) => (!best || lengthOf(m) <= lengthOf(best) ? m : best),
        undefined,
      )
    const names = open.flatMap((m) => (m.mark ? [m.mark] : []))
    pieces.push({ start, end, marks: [...new Set(names)], occurrence: innermost?.occurrence ?? null })
  }
  return pieces
}

function lengthOf({ span }: { readonly span: Span }): number {
  return span.end - span.start
}
