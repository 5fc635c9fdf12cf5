import { type Aside, type Engine, type EngineEnd, type EngineInput, type EngineSink, nameAsChild } from '#reading'
import { DtdError, parseXml } from '../xml/parse.ts'
import { OfficePackage, PackageError } from '../zip/package.ts'
import { WordFlow } from './flow.ts'
import { readRelations, tellProperties, tellRelations } from './properties.ts'

/** Word documents: what is shown, and apart from it comments, notes, headers, what was deleted, what is hidden. */
export const engine: Engine = {
  name: 'docx',
  async read(input, sink) {
    try {
      return readDocx(new OfficePackage(input.bytes), input, sink)
    } catch (error) {
      if (error instanceof PackageError) return { state: 'unread', because: error.because, kind: 'docx' }
      if (error instanceof DtdError) return { state: 'unread', because: 'dtd', kind: 'docx' }
      throw error
    }
  },
}

interface Extra {
  readonly label: string
  readonly aside?: Aside
  readonly text: string
}

function flowOf(bytes: Uint8Array): WordFlow {
  const flow = new WordFlow()
  parseXml(bytes, {
    open: (name, attributes) => flow.open(name, attributes),
    text: (text) => flow.append(text),
    close: (name) => flow.close(name),
  })
  return flow
}

/** The main part is named by the package's relations; nearly always it is word/document.xml. */
function mainPart(office: OfficePackage): string {
  for (const { part, type, target } of readRelations(office)) {
    if (part === '_rels/.rels' && type === 'officeDocument') return target.replace(/^\/+/, '')
  }
  return 'word/document.xml'
}

function readDocx(office: OfficePackage, input: EngineInput, sink: EngineSink): EngineEnd {
  const main = mainPart(office)
  const body = office.read(main)
  if (body === undefined) return { state: 'unread', because: 'damaged', kind: 'docx' }
  // All parts are looked at before anything is handed out: one document type anywhere stops the whole file.
  const flow = flowOf(body)
  const relations = readRelations(office)
  const extras = readExtras(office, main, sink)
  tellProperties(office, sink, ['docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml'])
  tellRelations(relations, sink)
  tellPackage(office, flow, sink)
  let whole = sink.page({ number: 1, how: 'embedded', text: flow.finish() })
  const deleted: string[] = []
  const hidden: string[] = []
  for (const { kind, author, date, text, start, end } of flow.stretches) {
    if (kind === 'deleted') deleted.push(text)
    if (kind === 'hidden') hidden.push(text)
    if (kind === 'hidden') sink.finding('hidden-text', { text }, { page: 1, start, end })
    else
      sink.finding(
        kind === 'inserted' ? 'tracked-insertion' : 'tracked-deletion',
        { author, date, text },
        { page: 1, start, end },
      )
  }
  if (deleted.length > 0) extras.push({ label: 'deleted', aside: 'deleted', text: deleted.join('\n') })
  if (hidden.length > 0) extras.push({ label: 'hidden', aside: 'hidden', text: hidden.join('\n') })
  let number = 1
  for (const { label, aside, text } of extras) {
    number += 1
    whole = sink.page({ number, label, ...(aside === undefined ? {} : { aside }), how: 'embedded', text }) && whole
  }
  whole = handOutParts(office, sink) && whole
  void input
  return whole ? { state: 'read', kind: 'docx' } : { state: 'partial', because: 'over-limit', kind: 'docx' }
}

function readExtras(office: OfficePackage, main: string, sink: EngineSink): Extra[] {
  const extras: Extra[] = []
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  for (const part of office.names()) {
    if (!part.startsWith(folder) || !part.endsWith('.xml')) continue
    const name = part.slice(folder.length, -4)
    if (/^(?:header|footer)\d*$|^(?:footnotes|endnotes)$/.test(name)) {
      const text = flowOf(office.read(part)!).finish()
      if (text.trim() !== '')
        extras.push(/notes$/.test(name) ? { label: name, text } : { label: name, aside: 'margin', text })
    } else if (name === 'comments') extras.push(...readComments(office.read(part)!, part, sink))
    else if (/^glossary\//.test(name) && name.endsWith('document')) {
      const text = flowOf(office.read(part)!).finish()
      if (text.trim() !== '') extras.push({ label: 'glossary', aside: 'hidden', text })
    }
  }
  return extras
}

function readComments(bytes: Uint8Array, part: string, sink: EngineSink): Extra[] {
  const comments: string[] = []
  let flow = new WordFlow()
  let author = ''
  let date = ''
  parseXml(bytes, {
    open: (name, attributes) => {
      if (name === 'w:comment') {
        flow = new WordFlow()
        author = attributes['w:author'] ?? ''
        date = attributes['w:date'] ?? ''
      } else flow.open(name, attributes)
    },
    text: (text) => flow.append(text),
    close: (name) => {
      if (name !== 'w:comment') {
        flow.close(name)
        return
      }
      const text = flow.finish()
      comments.push(text)
      sink.finding('comment', { author, date, text }, { part })
    },
  })
  return comments.length === 0 ? [] : [{ label: 'comments', aside: 'comments', text: comments.join('\n\n') }]
}

function tellPackage(office: OfficePackage, flow: WordFlow, sink: EngineSink): void {
  for (const part of office.names()) if (/vbaProject\.bin$/i.test(part)) sink.finding('macro', {}, { part })
  for (const instruction of flow.instructions) {
    const call = /^\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT)\b\s*(.*)$/is.exec(instruction)
    if (call !== null) sink.finding('external-link', { type: call[1]!.toUpperCase(), target: call[2]!.trim() })
  }
  if (flow.rsids > 0) sink.finding('revision-ids', { count: flow.rsids })
  if (office.directory.prefix > 0) sink.finding('leading-bytes', { count: office.directory.prefix })
  if (office.directory.suffix > 0) sink.finding('trailing-bytes', { count: office.directory.suffix })
}

/** Pictures, embedded files and the preview picture: files of their own, which may say more than the text does. */
export function handOutParts(office: OfficePackage, sink: EngineSink): boolean {
  for (const part of office.names()) {
    const role = /\/media\/[^/]+$/.test(part)
      ? 'inline'
      : /\/embeddings\/[^/]+$/.test(part)
        ? 'object'
        : /(?:^|\/)thumbnail[^/]*\.(?:jpe?g|png|emf|wmf)$/i.test(part)
          ? 'thumbnail'
          : undefined
    if (role === undefined) continue
    if (role === 'object') sink.finding('embedded-object', {}, { part })
    if (role === 'thumbnail') sink.finding('embedded-thumbnail', {}, { part })
    const bytes = office.read(part)
    if (bytes === undefined) continue
    if (!sink.child({ role, ...nameAsChild(part.slice(part.lastIndexOf('/') + 1)) })) return false
    if (!sink.childBytes(bytes)) return false
  }
  return true
}
