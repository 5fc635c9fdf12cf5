import type { Picture } from '#protection/redaction'
import type { UnreadReason, WallSession } from '#reading'
import { drawPixels } from '../page-picture.ts'
import type { FileToRead } from '../read-file.ts'

/**
 * A page as it is to be marked. Boxes of the reading fit it: a photograph is not turned.
 * @throws what is no fault of the file
 */
export async function drawForMarking(
  file: FileToRead,
  session: WallSession,
  page: number,
  width: number,
  signal?: AbortSignal,
): Promise<Picture | { readonly refused: UnreadReason }> {
  const drawn = await drawPixels(file, session, {
    page,
    width,
    asStored: true,
    ...(signal === undefined ? {} : { signal }),
  })
  if ('refused' in drawn) return drawn
  return { width: drawn.width, height: drawn.height, channels: 3, data: drawn.pixels }
}
