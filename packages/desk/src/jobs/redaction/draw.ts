import type { Picture } from '#protection/redaction'
import { DEFAULT_LIMITS, type UnreadReason, type WallSession } from '#reading'
import { codeOf, type FileToRead, REASONS } from '../read-file.ts'

const MOST_PIXELS = 64_000_000
const HEAD_BYTES = 8

/**
 * Draws a page behind the wall and takes its pixels, in red, green and blue. Boxes of the reading fit it: a photograph is not turned.
 * @throws what is no fault of the file
 */
export async function drawPixels(
  file: FileToRead,
  session: WallSession,
  page: number,
  width: number,
  signal?: AbortSignal,
): Promise<Picture | { readonly refused: UnreadReason }> {
  const parts: Uint8Array[] = []
  let because: UnreadReason | undefined
  try {
    const job = {
      engine: 'page-picture' as const,
      bytes: file.bytes,
      hints: { picture: { page, width, asStored: true } },
      limits: DEFAULT_LIMITS,
    }
    for await (const event of session.run(job, signal === undefined ? {} : { signal })) {
      if (event.type === 'bytes') parts.push(event.bytes)
      else if (event.type === 'end') because = event.end.because
    }
  } catch (error) {
    const reason = REASONS[codeOf(error)]
    if (reason === undefined) throw error
    return { refused: reason }
  }
  if (because !== undefined) return { refused: because }
  const untrusted = Buffer.concat(parts)
  if (untrusted.length < HEAD_BYTES) return { refused: 'reader-lied' }
  const wide = untrusted.readUInt32BE(0)
  const height = untrusted.readUInt32BE(4)
  if (wide === 0 || height === 0 || wide * height > MOST_PIXELS) return { refused: 'reader-lied' }
  if (untrusted.length !== HEAD_BYTES + wide * height * 3) return { refused: 'reader-lied' }
  return { width: wide, height, channels: 3, data: untrusted.subarray(HEAD_BYTES) }
}
