import { PLAIN_TEXT_KINDS, SNIFF_BYTES, sniffKind } from '#reading'
import { TraceError } from './error.ts'

export interface OneText {
  readonly content: string
  /** Whether the file's bytes are this very text in UTF-8. */
  readonly plain: boolean
}

/**
 * The text of one file, outside any case. A plain text in UTF-8 is taken as it is, byte order mark and all; everything
 * else is read behind the wall, which is only loaded then.
 * @throws {TraceError} UNREAD, with the reason
 */
export async function readOneText(bytes: Uint8Array, given: { readonly name?: string | undefined }): Promise<OneText> {
  const { kind } = sniffKind(bytes.subarray(0, SNIFF_BYTES), bytes.length)
  if (PLAIN_TEXT_KINDS.has(kind)) {
    try {
      return { content: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), plain: true }
    } catch {
      // Another encoding: guessed by its letters behind the wall like any other file.
    }
  }
  const { readBehindWall } = await import('./read-behind-wall.ts')
  const read = await readBehindWall(bytes, given.name)
  if (read.state === 'unread')
    throw new TraceError('UNREAD', 'the file was not read', { path: given.name ?? '-', because: read.because })
  return { content: read.text, plain: false }
}
