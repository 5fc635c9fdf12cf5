import { type Draft, readMarkdown, readPlain } from '#dossier/draft'
import { TraceError } from '../text/error.ts'
import { readOneText } from '../text/read-one-text.ts'

/**
 * Reads a draft: Markdown at its own places, anything else as the text that reading makes of it.
 * @throws {TraceError} EMPTY, UNREAD
 */
export async function readDraft(bytes: Uint8Array, name: string): Promise<Draft> {
  if (bytes.length === 0) throw new TraceError('EMPTY', 'the draft is empty', { path: name })
  const { content, plain } = await readOneText(bytes, { name })
  const draft = plain ? draftOf(content, name) : readPlain(content)
  if (draft.prose.trim() === '') throw new TraceError('EMPTY', 'there is no prose in the draft', { path: name })
  return draft
}

/** Words as they stand in an editor: Markdown where the name says nothing else. */
export function draftOf(text: string, name: string): Draft {
  return /\.(?!md$|markdown$|mdown$)[a-z0-9]{2,5}$/i.test(name) ? readPlain(text) : readMarkdown(text)
}
