import { OBJECT, type Pdfium } from './pdfium.ts'

export interface Rendered {
  readonly width: number
  readonly height: number
  /** Red, green, blue. */
  readonly data: Uint8Array
}

/** Annotations as a reader of the page sees them (FPDF_ANNOT). */
const WITH_ANNOTATIONS = 1
const BYTES_A_PIXEL = 4

/** The page's size as it is shown, in points. */
export function pageSize(pdfium: Pdfium, page: number): { readonly width: number; readonly height: number } {
  return { width: pdfium.call.FPDF_GetPageWidthF(page), height: pdfium.call.FPDF_GetPageHeightF(page) }
}

/** Draws a page on white. */
export function renderPage(pdfium: Pdfium, page: number, width: number, height: number): Rendered {
  const { call } = pdfium
  const bitmap = call.FPDFBitmap_Create(width, height, 0)
  if (bitmap === 0) throw new RangeError('memory allocation failed in PDFium')
  try {
    call.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff)
    call.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, WITH_ANNOTATIONS)
    const stride = call.FPDFBitmap_GetStride(bitmap)
    const pixels = pdfium.bytes(call.FPDFBitmap_GetBuffer(bitmap), stride * height)
    const data = new Uint8Array(width * height * 3)
    for (let y = 0, to = 0; y < height; y += 1) {
      for (let x = 0, at = y * stride; x < width; x += 1, at += BYTES_A_PIXEL, to += 3) {
        data[to] = pixels[at + 2]!
        data[to + 1] = pixels[at + 1]!
        data[to + 2] = pixels[at]!
      }
    }
    return { width, height, data }
  } finally {
    call.FPDFBitmap_Destroy(bitmap)
  }
}

/** Dots per inch of the largest picture on the page, by its pixels and the size at which it is placed; undefined without one that fills half of it. */
export function scanResolution(pdfium: Pdfium, page: number): number | undefined {
  const { call, scratch } = pdfium
  const { width, height } = pageSize(pdfium, page)
  let found: number | undefined
  let largest = 0.5 * width * height
  const count = Math.min(200, call.FPDFPage_CountObjects(page))
  for (let i = 0; i < count; i += 1) {
    const object = call.FPDFPage_GetObject(page, i)
    if (call.FPDFPageObj_GetType(object) !== OBJECT.image) continue
    call.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)
    const wide = pdfium.float(scratch + 8) - pdfium.float(scratch)
    const high = pdfium.float(scratch + 12) - pdfium.float(scratch + 4)
    if (!(wide > 0) || !(high > 0) || wide * high < largest) continue
    if (call.FPDFImageObj_GetImagePixelSize(object, scratch, scratch + 4) === 0) continue
    largest = wide * high
    // A picture may be placed on its side: area by area its direction does not matter.
    found = 72 * Math.sqrt((pdfium.uint(scratch) * pdfium.uint(scratch + 4)) / largest)
  }
  return found
}
