import { createHash } from 'node:crypto'
import type { Picture } from '#protection/redaction'
import type { Page, UnreadReason, WallSession } from '#reading'
import { bytesInMemory } from '../read-file.ts'
import { recognisePages } from '../recognise.ts'
import { drawRedacted, type FileToRedact, type PageToRedact } from './draw-redacted.ts'
import { packPng } from './png.ts'
import { type LayerWord, PdfWriter } from './write-pdf.ts'

export interface MadeFile {
  readonly bytes: Uint8Array
  readonly mediaType: 'application/pdf'
  readonly pages: number
  /** `none`: no recogniser was at hand, so that the words cannot be searched; `partly`: it did not come through on every page. */
  readonly text: 'recognised' | 'partly' | 'none'
  /** SHA-256, hex, over the pixels of all pages. */
  readonly pictures: string
}

export interface MakeOptions {
  /** Readers that recognise pages; without them the file has no text layer. */
  readonly recogniser?: WallSession
  readonly signal?: AbortSignal
  readonly onPage?: (done: number, total: number) => void
}

/**
 * Makes the file that may leave: pages as pixels with boxes in them, and a text layer that is read from those pixels and from nothing else. The
 * original's bytes do not reach the writer.
 * @returns where a page could not be drawn, which one and why: no page is left out in silence
 * @throws what is no fault of the file
 */
export async function makeRedacted(
  file: FileToRedact,
  session: WallSession,
  { recogniser, signal, onPage }: MakeOptions = {},
): Promise<MadeFile | { readonly page: number; readonly refused: UnreadReason }> {
  const writer = new PdfWriter()
  const pictures = new PictureDigest()
  let done = 0
  let recognised = 0
  for await (const drawn of drawRedacted(file, session, undefined, signal)) {
    if ('refused' in drawn) return drawn
    const { page, after } = drawn
    pictures.add(after)
    const words = recogniser === undefined ? undefined : await readWords(after, page, recogniser, signal)
    if (words !== undefined) recognised += 1
    const { dpi } = file.making
    writer.add({
      picture: after,
      width: (after.width * 72) / dpi,
      height: (after.height * 72) / dpi,
      words: words ?? [],
    })
    done += 1
    onPage?.(done, file.pages.length)
  }
  return {
    bytes: writer.end(),
    mediaType: 'application/pdf',
    pages: done,
    text: recognised === 0 ? 'none' : recognised < done ? 'partly' : 'recognised',
    pictures: pictures.end(),
  }
}

/** What a reviewer saw, as one digest: the pixels of every page in their order. */
export class PictureDigest {
  readonly #hash = createHash('sha256')

  add({ width, height, channels, data }: Picture): void {
    this.#hash.update(`${width} ${height} ${channels}\n`)
    this.#hash.update(data)
  }

  end(): string {
    return this.#hash.digest('hex')
  }
}

async function readWords(
  picture: Picture,
  page: PageToRedact,
  recogniser: WallSession,
  signal: AbortSignal | undefined,
): Promise<LayerWord[] | undefined> {
  const { pages } = await recognisePages({ bytes: bytesInMemory(packPng(picture)) }, recogniser, {
    pages: [1],
    ...(page.language === undefined ? {} : { languages: [page.language] }),
    ...(signal === undefined ? {} : { signal }),
  })
  return pages.some(({ how }) => how === 'unread') ? undefined : pages.flatMap(wordsOf)
}

function wordsOf(page: Page): LayerWord[] {
  if (page.how === 'unread') return []
  return (page.words ?? []).map(({ start, end, box }) => ({ text: page.text.slice(start, end), box }))
}
