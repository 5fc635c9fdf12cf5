import { drawQuietPage } from '#jobs'
import type { FileId } from '#model'
import type { Wall } from '#reading'
import type { CaseDesk } from '../case/case-desk.ts'
import { AppError } from '../error.ts'
import type { DrawPage } from './render.ts'

/** Pixels: a page of print can be read at this width, and no more of the paper than that is shown. */
const WIDTH = 1_240

/**
 * Draws the pages of a dossier, each once. What readers get is made of few grays: the faint dots by which a printer signs
 * its pages are gone, and so is the colour that could carry others.
 * @throws {AppError} PAGE_NOT_DRAWN
 */
export function drawPages(desk: CaseDesk, wall: (() => Promise<Wall>) | undefined): DrawPage {
  const drawn = new Map<string, Uint8Array>()
  return async (file: FileId, page: number) => {
    const name = `${file} ${page}`
    const known = drawn.get(name)
    if (known !== undefined) return known
    const kept = await desk.findFile(file)
    const refused = (because: string): AppError =>
      new AppError('PAGE_NOT_DRAWN', 'a page could not be drawn', { file, page, because })
    if (wall === undefined || !kept?.kept) throw refused('NO_ENGINE')
    const opened = await wall()
    const session = opened.openRecognition?.() ?? opened.openSession()
    try {
      const original = { bytes: await desk.openOriginal(file), name: kept.given.name }
      const picture = await drawQuietPage(original, session, { page, width: WIDTH, asStored: true })
      if ('refused' in picture) throw refused(picture.refused)
      drawn.set(name, picture.png)
      return picture.png
    } finally {
      await session.close()
    }
  }
}
