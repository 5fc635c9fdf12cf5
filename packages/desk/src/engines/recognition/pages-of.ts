import type { EngineInput, UnreadReason } from '#reading'
import { withDocument } from '../pdf/document.ts'
import { Pdfium } from '../pdf/pdfium.ts'
import { pageSize, renderPage, scanResolution } from '../pdf/render.ts'
import { findExif, readExif } from '../picture/exif.ts'
import { pictureSize } from '../picture/sizes.ts'
import type { WasmCore } from './core.ts'
import { type Decoded, decodePicture } from './decode.ts'
import { findFrames, frameAsFile } from './tiff-frames.ts'

/** More pixels than this are a flood, not a page. */
const MOST_PIXELS = 80_000_000
const MOST_SIDE = 20_000
/** Pages without a scan in them are drawn as a good scanner would see them. */
const DRAWN_DPI = 300

/** A page as a picture, with the way up that the camera wrote into it. */
export interface PagePicture {
  readonly decoded: Decoded
  /** Dots per inch where the page's true size is known; else what the picture says, which may be 0. */
  readonly dpi: number
  readonly turned: 0 | 90 | 180 | 270
}

export type PageOutcome = PagePicture | { readonly refused: UnreadReason }

export interface PageSource {
  readonly count: number
  /** @param wide - how many pixels wide; without it as fine as recognition wants it */
  page(number: number, wide?: number): PageOutcome
}

let pdfium: Promise<Pdfium> | undefined

/**
 * Opens a file as pages to look at, for as long as they are used.
 * @param core - decodes pictures; a PDF is drawn without it
 */
export async function withPages<T>(
  { bytes, kind, hints, limits }: EngineInput,
  core: WasmCore | undefined,
  use: (pages: PageSource) => T,
): Promise<T | { readonly refused: UnreadReason }> {
  if (kind === 'pdf') {
    pdfium ??= Pdfium.load()
    const library = await pdfium
    return withDocument(library, bytes, hints.passwords ?? [], (document) =>
      use({
        count: Math.min(limits.pages, library.call.FPDF_GetPageCount(document)),
        page: (number, wide) => pdfPage(library, document, number, limits.pageSide, wide),
      }),
    )
  }
  if (core === undefined) return { refused: 'unsupported' }
  if (kind === 'tiff') {
    const frames = findFrames(bytes, limits.pages)
    if (frames.length === 0) return { refused: 'damaged' }
    return use({
      count: frames.length,
      page: (number) => {
        const frame = frames[number - 1]
        if (frame === undefined) return { refused: 'damaged' }
        return decode(core, frameAsFile(bytes, frame.offset), frame, 0)
      },
    })
  }
  const size = pictureSize(bytes, kind)
  if (size === undefined) return { refused: 'damaged' }
  const orientation = orientationOf(bytes, kind)
  return use({ count: 1, page: () => decode(core, bytes, size, orientation) })
}

function decode(
  core: WasmCore,
  file: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
  turned: PagePicture['turned'],
): PageOutcome {
  if (width > MOST_SIDE || height > MOST_SIDE || width * height > MOST_PIXELS) return { refused: 'over-limit' }
  const decoded = decodePicture(core, file)
  return decoded === undefined ? { refused: 'damaged' } : { decoded, dpi: decoded.dpi, turned }
}

function pdfPage(library: Pdfium, document: number, number: number, limit: number, wide?: number): PageOutcome {
  const { call } = library
  const page = call.FPDF_LoadPage(document, number - 1)
  if (page === 0) return { refused: 'damaged' }
  try {
    const { width, height } = pageSize(library, page)
    if (!(width > 0) || !(height > 0)) return { refused: 'damaged' }
    if (Math.max(width, height) > limit) return { refused: 'over-limit' }
    const fine = Math.min(DRAWN_DPI, Math.max(100, scanResolution(library, page) ?? DRAWN_DPI))
    const dpi = wide === undefined ? fine : (72 * wide) / width
    const pixels = {
      width: Math.max(1, Math.round((width * dpi) / 72)),
      height: Math.max(1, Math.round((height * dpi) / 72)),
    }
    if (pixels.width * pixels.height > MOST_PIXELS || Math.max(pixels.width, pixels.height) > MOST_SIDE)
      return { refused: 'over-limit' }
    const drawn = renderPage(library, page, pixels.width, pixels.height)
    return { decoded: { ...drawn, channels: 3, dpi }, dpi, turned: 0 }
  } finally {
    call.FPDF_ClosePage(page)
  }
}

/** Exif 2.32, tag 274: 3, 6 and 8 are half and quarter turns; mirrored pictures are left as they are. */
function orientationOf(bytes: Uint8Array, kind: string): PagePicture['turned'] {
  const data = findExif(bytes, kind)
  const said = data === undefined ? undefined : readExif(data).entries.find(({ name }) => name === 'Orientation')?.value
  return said === '3' ? 180 : said === '6' ? 90 : said === '8' ? 270 : 0
}
