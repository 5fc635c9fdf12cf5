import { type Engine, type EngineEnd, type EngineInput, type EngineSink, nameAsChild } from '#reading'
import { tellProperties } from '../docx/properties.ts'
import { DtdError, parseXml } from '../xml/parse.ts'
import { OfficePackage, PackageError } from '../zip/package.ts'
import { OpenDocumentFlow } from './flow.ts'

/** OpenDocument texts, spreadsheets and slides (ISO/IEC 26300): one page for a text, one for each sheet or slide. */
export const engine: Engine = {
  name: 'opendocument',
  async read(input, sink) {
    try {
      return readOpenDocument(new OfficePackage(input.bytes), input, sink)
    } catch (error) {
      if (error instanceof PackageError) return { state: 'unread', because: error.because, kind: input.kind }
      if (error instanceof DtdError) return { state: 'unread', because: 'dtd', kind: input.kind }
      throw error
    }
  },
}

function isEncrypted(office: OfficePackage): boolean {
  const manifest = office.read('META-INF/manifest.xml')
  let encrypted = false
  if (manifest !== undefined) {
    // The manifest's own schema allows a document type; only names are looked for, and nothing of it is processed.
    encrypted = /<(?:\w+:)?encryption-data\b/.test(new TextDecoder().decode(manifest))
  }
  return encrypted
}

function readOpenDocument(office: OfficePackage, input: EngineInput, sink: EngineSink): EngineEnd {
  const { kind } = input
  if (isEncrypted(office)) return { state: 'unread', because: 'password', kind }
  const content = office.read('content.xml')
  if (content === undefined) return { state: 'unread', because: 'damaged', kind }
  const flow = new OpenDocumentFlow(
    kind === 'odt' ? 'text' : kind === 'ods' ? 'sheets' : 'slides',
    input.limits.textUnits,
  )
  parseXml(content, {
    open: (name, attributes) => flow.open(name, attributes),
    text: (text) => flow.append(text),
    close: (name) => flow.close(name),
  })
  tellProperties(office, sink, ['meta.xml'])
  let number = 0
  let whole = !flow.full
  for (const { label, text, hidden } of flow.finish()) {
    number += 1
    whole = sink.page({ number, ...(label === '' ? {} : { label }), how: 'embedded', text }) && whole
    if (hidden) sink.finding(kind === 'ods' ? 'hidden-sheet' : 'hidden-slide', { name: label }, { page: number })
  }
  for (const { author, date, text } of flow.comments) sink.finding('comment', { author, date, text })
  for (const { kind: change, author, date, text } of flow.changes) {
    sink.finding(change === 'insertion' ? 'tracked-insertion' : 'tracked-deletion', { author, date, text })
  }
  for (const target of flow.links)
    sink.finding(/^https?:/i.test(target) ? 'external-link' : 'inert-link', {
      type: 'link',
      tag: 'link',
      target,
      address: target,
    })
  for (const formula of flow.formulas) sink.finding('formula-calls-out', { formula })
  if (office.names().some((name) => /^Basic\//.test(name))) sink.finding('macro')
  whole = handOut(office, sink) && whole
  return whole ? { state: 'read', kind } : { state: 'partial', because: 'over-limit', kind }
}

function handOut(office: OfficePackage, sink: EngineSink): boolean {
  for (const part of office.names()) {
    const role = /^Pictures\/[^/]+$/.test(part) ? 'inline' : /^Thumbnails\/[^/]+$/.test(part) ? 'thumbnail' : undefined
    if (role === undefined) continue
    if (role === 'thumbnail') sink.finding('embedded-thumbnail', {}, { part })
    const bytes = office.read(part)
    if (bytes === undefined) continue
    if (!sink.child({ role, ...nameAsChild(part.slice(part.lastIndexOf('/') + 1)) })) return false
    if (!sink.childBytes(bytes)) return false
  }
  return true
}
