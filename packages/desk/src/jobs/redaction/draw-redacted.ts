import {
  boxesOf,
  burn,
  flatten,
  longestShare,
  type Making,
  type PageMarks,
  type Picture,
  type PixelBox,
  type PlacedWord,
  runsOf,
  stepOf,
} from '#protection/redaction'
import type { UnreadReason, WallSession } from '#reading'
import type { FileToRead } from '../read-file.ts'
import { drawForMarking } from './draw.ts'

/** One page to be redacted: how wide it is to be drawn, its words, and what of it is to be covered. */
export interface PageToRedact {
  readonly number: number
  /** Pixels. */
  readonly width: number
  readonly words: readonly PlacedWord[]
  readonly marks: PageMarks
  /** BCP 47, of the page's text as it was read. */
  readonly language?: string
}

export interface FileToRedact {
  readonly source: FileToRead
  readonly pages: readonly PageToRedact[]
  readonly making: Making
}

/** A page before and after, and the boxes between the two. */
export interface RedactedPage {
  readonly page: PageToRedact
  /** Drawn and flattened. */
  readonly before: Picture
  readonly after: Picture
  readonly boxes: readonly PixelBox[]
}

export interface NotDrawn {
  readonly page: number
  readonly refused: UnreadReason
}

/**
 * Draws pages and covers what a plan marks, one after the other. The same file and plan give the same pixels, whoever asks: what a reviewer is shown,
 * what is made, and what a test compares with are drawn by this, each for itself.
 * @throws what is no fault of the file
 */
export async function* drawRedacted(
  { source, pages, making }: FileToRedact,
  session: WallSession,
  only?: ReadonlySet<number>,
  signal?: AbortSignal,
): AsyncGenerator<RedactedPage | NotDrawn> {
  const share = making.widths === 'common' ? await widestShare({ source, pages, making }, session, signal) : 0
  for (const page of pages) {
    if (only?.has(page.number) === false) continue
    const drawn = await drawForMarking(source, session, page.number, page.width, signal)
    if ('refused' in drawn) {
      yield { page: page.number, refused: drawn.refused }
      continue
    }
    const before = flatten(drawn, making.colours)
    const runs = runsOf(page.marks, page.words, before)
    const least = Math.ceil(share * Math.max(before.width, before.height))
    const boxes = boxesOf(page.marks, runs, before, { step: stepOf(page.words, before), least })
    yield { page, before, after: burn(before, boxes), boxes }
  }
}

/** The widest run of marked words of a file, as a share of its page: only all pages together tell it. */
async function widestShare(
  { source, pages, making }: FileToRedact,
  session: WallSession,
  signal?: AbortSignal,
): Promise<number> {
  const shares: number[] = [0]
  for (const page of pages.filter(({ marks }) => marks.spans.length > 0)) {
    const drawn = await drawForMarking(source, session, page.number, page.width, signal)
    if ('refused' in drawn) continue
    const before = flatten(drawn, making.colours)
    shares.push(longestShare(runsOf(page.marks, page.words, before), before, making.widths))
  }
  return Math.max(...shares)
}
