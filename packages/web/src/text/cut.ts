import type { TraceDocument } from '@isnad/desk/api'

export type Occurrence = TraceDocument['occurrences'][number]

/** A stretch of text over which nothing changes. */
export interface Piece {
  readonly start: number
  readonly text: string
  readonly marks: readonly string[]
  /** Innermost occurrence it stands in. */
  readonly occurrence: string | undefined
}

type Range = { readonly start: number; readonly end: number }

/**
 * Cuts the text where a mark begins or ends; nothing is put between letters, so Arabic stays joined. Linear in the
 * number of marks.
 */
export function cutPieces(text: string, tracing: TraceDocument): Piece[] {
  const marks: { range: Range; mark?: string; occurrence?: string }[] = []
  for (const o of tracing.occurrences) {
    for (const range of o.content) marks.push({ range, mark: o.voice, occurrence: o.id })
    for (const range of o.loaded) marks.push({ range, mark: 'loaded' })
    for (const h of o.hedges) marks.push({ range: h.span, mark: 'hedge' })
  }
  for (const a of tracing.attributions) {
    for (const range of a.cue) marks.push({ range, mark: 'cue' })
    for (const range of a.source) marks.push({ range, mark: 'who' })
  }
  const edges = [...new Set([0, text.length, ...marks.flatMap((m) => [m.range.start, m.range.end])])]
    .filter((e) => e >= 0 && e <= text.length)
    .sort((a, b) => a - b)
  const opening = [...marks].sort((a, b) => a.range.start - b.range.start)
  const pieces: Piece[] = []
  let open: typeof marks = []
  let next = 0
  for (let i = 0; i + 1 < edges.length; i++) {
    const start = edges[i]!
    const end = edges[i + 1]!
    while (next < opening.length && opening[next]!.range.start <= start) open.push(opening[next++]!)
    open = open.filter((m) => m.range.end > start)
    const inside = open.filter((m) => m.occurrence !== undefined)
    const innermost = inside.reduce<(typeof inside)[number] | undefined>(
      (best, m) => (!best || m.range.end - m.range.start <= best.range.end - best.range.start ? m : best),
      undefined,
    )
    pieces.push({
      start,
      text: text.slice(start, end),
      marks: [...new Set(open.flatMap((m) => m.mark ?? []))],
      occurrence: innermost?.occurrence,
    })
  }
  return pieces
}

/** Pieces in paragraphs; a paragraph ends where a line does. */
export function paragraphsOf(pieces: readonly Piece[]): Piece[][] {
  const paragraphs: Piece[][] = [[]]
  for (const piece of pieces) {
    const lines = piece.text.split('\n')
    let start = piece.start
    for (const [i, line] of lines.entries()) {
      if (i > 0) paragraphs.push([])
      if (line !== '') paragraphs.at(-1)!.push({ ...piece, start, text: line })
      start += line.length + 1
    }
  }
  return paragraphs.filter((p) => p.some((piece) => piece.text.trim() !== ''))
}
