import type { Engine, EngineEnd, EngineInput, EngineSink, UnreadReason } from '#reading'
import { findAmbiguities } from './ambiguity.ts'
import { handOutAttachments, readAnnotations } from './attachments.ts'
import { readChars, type Veil } from './chars.ts'
import { withDocument } from './document.ts'
import { type PageText, pageText } from './page-text.ts'
import { Pdfium } from './pdfium.ts'
import { findActions, findSignatures, handOutRevisions, readTestimony } from './testimony.ts'

const MOST_CHARS_ON_A_PAGE = 1_000_000
/** A picture over more than half the page, and hardly any letters: the text is not the page. */
const MOSTLY_PICTURE = 0.5
const HARDLY_ANY_LETTERS = 60

let loaded: Promise<Pdfium> | undefined

/**
 * PDF by the characters of PDFium: text in logical order with a box for each word, Arabic included, and what else the file carries. Scripts and
 * actions are listed and never run.
 */
export const engine: Engine = {
  name: 'pdf',
  async read(input, sink) {
    loaded ??= Pdfium.load()
    try {
      return readPdf(await loaded, input, sink)
    } catch (error) {
      // After a trap the library's memory may be in any state.
      loaded = undefined
      throw error
    }
  },
}

function readPdf(pdfium: Pdfium, input: EngineInput, sink: EngineSink): EngineEnd {
  const end = withDocument(pdfium, input.bytes, input.hints.passwords ?? [], (document) =>
    readDocument(pdfium, document, input, sink),
  )
  return 'refused' in end ? { state: 'unread', because: end.refused, kind: 'pdf' } : end
}

function readDocument(pdfium: Pdfium, document: number, input: EngineInput, sink: EngineSink): EngineEnd {
  const { call } = pdfium
  readTestimony(pdfium, document, sink)
  if (call.FPDF_GetSecurityHandlerRevision(document) >= 0) sink.finding('pdf-owner-restrictions')
  const repaired = call.FPDF_DocumentHasValidCrossReferenceTable(document) === 0
  const cutOff = !endsProperly(input.bytes)
  if (repaired || cutOff) sink.finding('repaired-by-engine')
  for (const { how, count } of findAmbiguities(new TextDecoder('latin1').decode(input.bytes))) {
    sink.finding('pdf-readers-may-differ', { how, count })
  }
  findActions(pdfium, document, input, sink)
  findSignatures(pdfium, document, input, sink)
  const pages = readPages(pdfium, document, input, sink)
  handOutRevisions(pdfium, document, input, sink)
  const complete = handOutAttachments(pdfium, document, sink)
  if (pages.read === 0) return { state: 'unread', because: pages.because ?? 'damaged', kind: 'pdf' }
  const because = pages.because ?? (complete ? undefined : 'over-limit') ?? (cutOff ? 'damaged' : undefined)
  return because === undefined ? { state: 'read', kind: 'pdf' } : { state: 'partial', because, kind: 'pdf' }
}

/** A whole file ends with %%EOF, give or take what mail and web servers append. */
function endsProperly(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - 2048))).includes('%%EOF')
}

interface PagesRead {
  readonly read: number
  readonly because: UnreadReason | undefined
}

function readPages(pdfium: Pdfium, document: number, input: EngineInput, sink: EngineSink): PagesRead {
  const { call, scratch } = pdfium
  // PDFium wants this structure (version 2, no callbacks) to look up fields; no script engine is built in and no action is ever sent.
  const info = pdfium.allocate(512)
  pdfium.put(new Uint8Array(512), info)
  pdfium.put(Uint8Array.of(2), info)
  const form = call.FPDFDOC_InitFormFillEnvironment(document, info)
  const claimed = call.FPDF_GetPageCount(document)
  let read = 0
  let because: UnreadReason | undefined
  try {
    for (let index = 0; index < claimed; index += 1) {
      const number = index + 1
      const label = pdfium.text((buffer, length) => call.FPDF_GetPageLabel(document, index, buffer, length))
      const named = label === '' || label === String(number) ? { number } : { number, label }
      call.FPDF_GetPageSizeByIndexF(document, index, scratch)
      const side = Math.max(pdfium.float(scratch), pdfium.float(scratch + 4))
      let unread: UnreadReason | undefined
      if (side > input.limits.pageSide) {
        sink.finding('page-too-large', { side: Math.round(side), limit: input.limits.pageSide }, { page: number })
        unread = 'over-limit'
      }
      const page = unread === undefined ? call.FPDF_LoadPage(document, index) : 0
      if (page === 0) {
        unread ??= 'damaged'
        if (!sink.page({ ...named, how: 'unread', because: unread })) return { read, because: 'over-limit' }
        because ??= unread
        continue
      }
      try {
        const outcome = readPage(pdfium, page, named, sink)
        if (outcome === 'full') return { read, because: 'over-limit' }
        if (outcome === 'read') read += 1
        else because ??= outcome
        readAnnotations(pdfium, page, number, form, document, sink)
      } finally {
        call.FPDF_ClosePage(page)
      }
    }
  } finally {
    call.FPDFDOC_ExitFormFillEnvironment(form)
    pdfium.free(info)
  }
  return { read, because }
}

function readPage(
  pdfium: Pdfium,
  page: number,
  named: { readonly number: number; readonly label?: string },
  sink: EngineSink,
): 'read' | 'full' | UnreadReason {
  const content = readChars(pdfium, page, MOST_CHARS_ON_A_PAGE)
  const frame = { ...named, width: round(content.width), height: round(content.height) }
  const text = pageText(content)
  const place = { page: named.number }
  if (text.text === '') {
    // A page with nothing on it was read and is blank; one with drawings or pictures was not read.
    if (content.images === 0 && content.paths === 0)
      return sink.page({ ...frame, how: 'embedded', text: '' }) ? 'read' : 'full'
    sink.finding('page-only-picture', { pictures: content.images }, place)
    return sink.page({ ...frame, how: 'unread', because: 'no-text-engine' }) ? 'no-text-engine' : 'full'
  }
  const whole = sink.page({ ...frame, how: text.how, text: text.text, words: text.words })
  tellAboutText(text, named.number, sink)
  if (content.imageShare > MOSTLY_PICTURE && text.letters < HARDLY_ANY_LETTERS) {
    sink.finding('page-only-picture', { pictures: content.images, letters: text.letters }, place)
  }
  return whole ? 'read' : 'full'
}

const VEILS = {
  invisible: 'pdf-invisible-text',
  white: 'pdf-invisible-text',
  covered: 'pdf-text-under-image',
  outside: 'pdf-text-outside-page',
  layer: 'pdf-hidden-layer',
} as const satisfies Readonly<Record<Veil, string>>

const MOST_VEILED = 50

function tellAboutText(text: PageText, page: number, sink: EngineSink): void {
  for (const { veil, start, end } of text.veiled.slice(0, MOST_VEILED)) {
    sink.finding(VEILS[veil], { how: veil, length: end - start }, { page, start, end })
  }
  if (text.alarms > 0) sink.finding('pdf-cluster-alarm', { count: text.alarms }, { page })
  if (text.unmapped * 20 > text.letters) {
    sink.finding('pdf-text-layer-suspicious', { letters: text.letters, unmapped: text.unmapped }, { page })
  }
}

function round(points: number): number {
  return Math.round(points * 100) / 100
}
