import { drawPage, type PagePicture } from '#jobs'
import type { FileId } from '#model'
import type { Wall } from '#reading'
import type { Desk } from '../desk.ts'

/**
 * A page of a file as a picture, drawn from its original behind the wall; the pixels are packed on this side of it.
 * @param page - counted from 1
 * @param width - pixels; smaller pictures stay as they are
 * @returns undefined where there is no such file
 */
export async function pagePicture(
  desk: Desk,
  wall: Wall,
  file: FileId,
  page: number,
  width: number,
): Promise<PagePicture | undefined> {
  const kept = await desk.findFile(file)
  if (!kept?.kept) return undefined
  const session = wall.openRecognition?.() ?? wall.openSession()
  try {
    return await drawPage({ bytes: await desk.openOriginal(file), name: kept.given.name }, session, { page, width })
  } finally {
    await session.close()
  }
}
