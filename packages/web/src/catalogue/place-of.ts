import type { Quotation, TextPlace } from '@isnad/desk/api'
import { call } from '../door/call.ts'

/** The place of quoted words in their document. Words that stand apart are one place with what is between them. */
export async function placeOf({ document, spans }: Quotation): Promise<TextPlace> {
  const start = Math.min(...spans.map((s) => s.start))
  const end = Math.max(...spans.map((s) => s.end))
  // What is between them only the text knows.
  const exact = spans.length === 1 ? spans[0]!.exact : (await call.document(document)).text.slice(start, end)
  return { document, start, end, exact }
}
