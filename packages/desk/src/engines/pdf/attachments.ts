import { type ChildHead, type EngineSink, nameAsChild } from '#reading'
import type { Pdfium } from './pdfium.ts'

/** Annotation subtypes of fpdf_annot.h that we name. */
const SUBTYPES: Readonly<Record<number, string>> = {
  1: 'Text',
  2: 'Link',
  3: 'FreeText',
  4: 'Line',
  5: 'Square',
  6: 'Circle',
  7: 'Polygon',
  8: 'Polyline',
  9: 'Highlight',
  10: 'Underline',
  11: 'Squiggly',
  12: 'StrikeOut',
  13: 'Stamp',
  14: 'Caret',
  15: 'Ink',
  16: 'Popup',
  17: 'FileAttachment',
  18: 'Sound',
  19: 'Movie',
  20: 'Widget',
  21: 'Screen',
  28: 'Redact',
}
const LINK = 2
const POPUP = 16
const FILE = 17
const WIDGET = 20

function handOut(pdfium: Pdfium, attachment: number, sink: EngineSink): boolean {
  const { call, scratch } = pdfium
  const name = pdfium.text((buffer, length) => call.FPDFAttachment_GetName(attachment, buffer, length))
  const head: ChildHead = { role: 'attachment', ...nameAsChild(name) }
  sink.finding('attachment', { name })
  if (!sink.child(head)) return false
  if (call.FPDFAttachment_GetFile(attachment, 0, 0, scratch) === 0) return true
  const size = pdfium.uint(scratch)
  if (size === 0) return true
  const buffer = pdfium.allocate(size)
  try {
    if (call.FPDFAttachment_GetFile(attachment, buffer, size, scratch) === 0) return true
    return sink.childBytes(pdfium.bytes(buffer, size))
  } finally {
    pdfium.free(buffer)
  }
}

export function handOutAttachments(pdfium: Pdfium, document: number, sink: EngineSink): boolean {
  const { call } = pdfium
  const count = call.FPDFDoc_GetAttachmentCount(document)
  for (let i = 0; i < count; i += 1) {
    const attachment = call.FPDFDoc_GetAttachment(document, i)
    if (attachment !== 0 && !handOut(pdfium, attachment, sink)) return false
  }
  return true
}

function stringOf(pdfium: Pdfium, annotation: number, key: string): string {
  return pdfium.withKey(key, (pointer) =>
    pdfium.text((buffer, length) => pdfium.call.FPDFAnnot_GetStringValue(annotation, pointer, buffer, length)),
  )
}

/** Literal strings that an appearance stream shows; strings in a font's own codes are left out. */
function shownText(appearance: string): string {
  const parts: string[] = []
  for (const match of appearance.matchAll(/\(((?:\\.|[^\\()])*)\)\s*(?:Tj|'|")/g)) {
    parts.push(
      match[1]!.replace(/\\([nrtbf()\\])/g, (_, c: string) => ({ n: '\n', r: '\r', t: '\t', b: '', f: '' })[c] ?? c),
    )
  }
  return parts.join('')
}

/** Everything pinned onto a page: notes, links, files, form fields. Links are named and never followed; scripts are counted elsewhere. */
export function readAnnotations(
  pdfium: Pdfium,
  page: number,
  number: number,
  form: number,
  document: number,
  sink: EngineSink,
): void {
  const { call } = pdfium
  const count = Math.min(call.FPDFPage_GetAnnotCount(page), 5_000)
  for (let i = 0; i < count; i += 1) {
    const annotation = call.FPDFPage_GetAnnot(page, i)
    if (annotation === 0) continue
    const subtype = call.FPDFAnnot_GetSubtype(annotation)
    const place = { page: number }
    if (subtype === LINK) readLink(pdfium, annotation, number, document, sink)
    else if (subtype === WIDGET) readField(pdfium, annotation, number, form, sink)
    else if (subtype !== POPUP) {
      const text = stringOf(pdfium, annotation, 'Contents')
      const author = stringOf(pdfium, annotation, 'T')
      sink.finding('pdf-annotation', { type: SUBTYPES[subtype] ?? `${subtype}`, text, author }, place)
      if (subtype === FILE) {
        const attachment = call.FPDFAnnot_GetFileAttachment(annotation)
        if (attachment !== 0) handOut(pdfium, attachment, sink)
      }
    }
    call.FPDFPage_CloseAnnot(annotation)
  }
}

/** FPDFAction_GetType: 2 another file, 3 an address, 4 a program. */
function readLink(pdfium: Pdfium, annotation: number, number: number, document: number, sink: EngineSink): void {
  const { call } = pdfium
  const link = call.FPDFAnnot_GetLink(annotation)
  const action = link === 0 ? 0 : call.FPDFLink_GetAction(link)
  if (action === 0) return
  const type = call.FPDFAction_GetType(action)
  const place = { page: number }
  if (type === 3) {
    const target = bytesText(pdfium, (buffer, length) => call.FPDFAction_GetURIPath(document, action, buffer, length))
    if (target !== '') sink.finding('pdf-uri', { target }, place)
  } else if (type === 2 || type === 4) {
    const target = bytesText(pdfium, (buffer, length) => call.FPDFAction_GetFilePath(action, buffer, length))
    sink.finding(type === 2 ? 'pdf-remote-target' : 'pdf-launch', { target }, place)
  }
}

function bytesText(pdfium: Pdfium, read: (buffer: number, length: number) => number): string {
  const length = Math.min(read(0, 0), 8192)
  if (length <= 1) return ''
  const buffer = pdfium.allocate(length)
  try {
    read(buffer, length)
    return new TextDecoder().decode(pdfium.bytes(buffer, length)).replace(/\0+$/, '')
  } finally {
    pdfium.free(buffer)
  }
}

function readField(pdfium: Pdfium, annotation: number, number: number, form: number, sink: EngineSink): void {
  const { call } = pdfium
  const name = pdfium.text((buffer, length) => call.FPDFAnnot_GetFormFieldName(form, annotation, buffer, length))
  const value = pdfium.text((buffer, length) => call.FPDFAnnot_GetFormFieldValue(form, annotation, buffer, length))
  const appearance = pdfium.text((buffer, length) => call.FPDFAnnot_GetAP(annotation, 0, buffer, length))
  const shown = shownText(appearance)
  sink.finding('form-field', { name, value }, { page: number })
  const squeeze = (text: string): string => text.replace(/\s+/g, '')
  if (shown !== '' && squeeze(shown) !== squeeze(value)) {
    sink.finding('pdf-form-value-differs', { name, value, shown }, { page: number })
  }
}
