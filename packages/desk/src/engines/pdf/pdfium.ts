import { PDFiumLibrary } from '@hyzyla/pdfium'

type Call = (...args: number[]) => number

/**
 * The few dozen functions of PDFium's public C headers (fpdfview.h, fpdf_text.h, fpdf_edit.h, fpdf_annot.h, fpdf_attachment.h...) that we use. The
 * package's types name only some of what its module holds; the names are checked once, when the library is loaded.
 */
const NAMES = [
  'FPDF_LoadMemDocument',
  'FPDF_CloseDocument',
  'FPDF_GetLastError',
  'FPDF_GetPageCount',
  'FPDF_LoadPage',
  'FPDF_ClosePage',
  'FPDF_GetPageWidthF',
  'FPDF_GetPageHeightF',
  'FPDF_GetPageSizeByIndexF',
  'FPDF_GetPageBoundingBox',
  'FPDFPage_GetRotation',
  'FPDF_GetPageLabel',
  'FPDF_GetMetaText',
  'FPDF_GetFileVersion',
  'FPDF_GetTrailerEnds',
  'FPDF_DocumentHasValidCrossReferenceTable',
  'FPDF_GetSecurityHandlerRevision',
  'FPDF_GetSignatureCount',
  'FPDF_GetSignatureObject',
  'FPDFSignatureObj_GetByteRange',
  'FPDFSignatureObj_GetSubFilter',
  'FPDFSignatureObj_GetTime',
  'FPDFText_LoadPage',
  'FPDFText_ClosePage',
  'FPDFText_CountChars',
  'FPDFText_GetUnicode',
  'FPDFText_GetCharBox',
  'FPDFText_GetLooseCharBox',
  'FPDFText_GetCharOrigin',
  'FPDFText_GetCharAngle',
  'FPDFText_GetFontSize',
  'FPDFText_GetMatrix',
  'FPDFText_GetTextObject',
  'FPDFText_GetFillColor',
  'FPDFText_IsGenerated',
  'FPDFText_HasUnicodeMapError',
  'FPDFTextObj_GetTextRenderMode',
  'FPDFPage_CountObjects',
  'FPDFPage_GetObject',
  'FPDFFormObj_CountObjects',
  'FPDFFormObj_GetObject',
  'FPDFPageObj_GetType',
  'FPDFPageObj_GetBounds',
  'FPDFPageObj_GetMatrix',
  'FPDFPageObj_GetFillColor',
  'FPDFPageObj_CountMarks',
  'FPDFPageObj_GetMark',
  'FPDFPageObjMark_GetName',
  'FPDFPageObjMark_CountParams',
  'FPDFPageObjMark_GetParamKey',
  'FPDFPageObjMark_GetParamValueType',
  'FPDFPath_GetDrawMode',
  'FPDFPage_GetAnnotCount',
  'FPDFPage_GetAnnot',
  'FPDFPage_CloseAnnot',
  'FPDFAnnot_GetSubtype',
  'FPDFAnnot_GetStringValue',
  'FPDFAnnot_GetFormFieldName',
  'FPDFAnnot_GetFormFieldValue',
  'FPDFAnnot_GetAP',
  'FPDFAnnot_GetLink',
  'FPDFAnnot_GetFileAttachment',
  'FPDFLink_GetAction',
  'FPDFAction_GetType',
  'FPDFAction_GetURIPath',
  'FPDFAction_GetFilePath',
  'FPDFDoc_GetJavaScriptActionCount',
  'FPDFDoc_GetJavaScriptAction',
  'FPDFDoc_CloseJavaScriptAction',
  'FPDFJavaScriptAction_GetName',
  'FPDFJavaScriptAction_GetScript',
  'FPDFDoc_GetAttachmentCount',
  'FPDFDoc_GetAttachment',
  'FPDFAttachment_GetName',
  'FPDFAttachment_GetFile',
  'FPDFImageObj_GetImagePixelSize',
  'FPDFBitmap_Create',
  'FPDFBitmap_FillRect',
  'FPDFBitmap_GetBuffer',
  'FPDFBitmap_GetStride',
  'FPDFBitmap_Destroy',
  'FPDF_RenderPageBitmap',
  'FPDFDOC_InitFormFillEnvironment',
  'FPDFDOC_ExitFormFillEnvironment',
] as const

export type PdfiumCalls = Readonly<Record<(typeof NAMES)[number], Call>>

interface Module {
  readonly HEAPU8: Uint8Array
  readonly wasmExports: { readonly malloc: (size: number) => number; readonly free: (pointer: number) => void }
}

/** PDFium with its memory. Views are made anew for every access, because memory that grows leaves old views behind. */
export class Pdfium {
  readonly call: PdfiumCalls
  readonly #module: Module
  /** Room for out-parameters; nothing in it outlives the next call. */
  readonly scratch: number

  private constructor(module: Module, call: PdfiumCalls) {
    this.#module = module
    this.call = call
    this.scratch = module.wasmExports.malloc(4096)
  }

  static async load(): Promise<Pdfium> {
    const library: object = await PDFiumLibrary.init()
    if (!('module' in library) || typeof library.module !== 'object' || library.module === null) {
      throw new TypeError('the PDFium package does not hold its module')
    }
    const module = library.module as Module & Record<string, unknown>
    const calls: Partial<Record<(typeof NAMES)[number], Call>> = {}
    for (const name of NAMES) {
      const call = module[`_${name}`]
      if (typeof call !== 'function') throw new TypeError(`PDFium lacks ${name}`)
      calls[name] = call as Call
    }
    return new Pdfium(module, calls as PdfiumCalls)
  }

  allocate(size: number): number {
    const pointer = this.#module.wasmExports.malloc(size)
    if (pointer === 0) throw new RangeError('memory allocation failed in PDFium')
    return pointer
  }

  free(pointer: number): void {
    this.#module.wasmExports.free(pointer)
  }

  put(bytes: Uint8Array, pointer: number): void {
    this.#module.HEAPU8.set(bytes, pointer)
  }

  bytes(pointer: number, length: number): Uint8Array {
    return this.#module.HEAPU8.slice(pointer, pointer + length)
  }

  double(pointer: number): number {
    return new DataView(this.#module.HEAPU8.buffer).getFloat64(pointer, true)
  }

  float(pointer: number): number {
    return new DataView(this.#module.HEAPU8.buffer).getFloat32(pointer, true)
  }

  int(pointer: number): number {
    return new DataView(this.#module.HEAPU8.buffer).getInt32(pointer, true)
  }

  uint(pointer: number): number {
    return new DataView(this.#module.HEAPU8.buffer).getUint32(pointer, true)
  }

  /** A text that PDFium writes as UTF-16LE with a final NUL, asked for in two calls: first the length in bytes, then the text. */
  text(read: (buffer: number, length: number) => number, most = 64 * 1024): string {
    const length = Math.min(read(0, 0), most)
    if (length <= 2) return ''
    const buffer = this.allocate(length)
    try {
      read(buffer, length)
      return new TextDecoder('utf-16le').decode(this.bytes(buffer, length)).replace(/\0+$/, '')
    } finally {
      this.free(buffer)
    }
  }

  /** A key of PDFium's own in UTF-8 or PDFDocEncoding, with a final NUL, for calls that take one. */
  withKey<T>(key: string, use: (pointer: number) => T): T {
    const bytes = new TextEncoder().encode(`${key}\0`)
    const pointer = this.allocate(bytes.length)
    try {
      this.put(bytes, pointer)
      return use(pointer)
    } finally {
      this.free(pointer)
    }
  }
}

/** Object types of fpdf_edit.h. */
export const OBJECT = { text: 1, path: 2, image: 3, shading: 4, form: 5 } as const
