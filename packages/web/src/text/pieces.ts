import type { DocumentDetail, TraceDocument } from '@isnad/desk/api'

export type Occurrence = TraceDocument['occurrences'][number]

/** A stretch of text over which nothing changes. */
export type Piece = DocumentDetail['pieces'][number] & { readonly text: string }

/** Pieces with their text, in paragraphs; a paragraph ends where a line does. */
export function paragraphsOf(text: string, pieces: DocumentDetail['pieces']): Piece[][] {
  const paragraphs: Piece[][] = [[]]
  for (const piece of pieces) {
    let { start } = piece
    for (const [i, line] of text.slice(piece.start, piece.end).split('\n').entries()) {
      if (i > 0) paragraphs.push([])
      if (line !== '') paragraphs.at(-1)!.push({ ...piece, start, end: start + line.length, text: line })
      start += line.length + 1
    }
  }
  return paragraphs.filter((p) => p.some((piece) => piece.text.trim() !== ''))
}
