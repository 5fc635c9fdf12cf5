import type { Engine, EngineEnd, EngineInput, EngineSink } from '#reading'
import { handOutParts } from '../docx/engine.ts'
import { type Relation, readRelations, tellProperties, tellRelations } from '../docx/properties.ts'
import { DtdError, parseXml } from '../xml/parse.ts'
import { OfficePackage, PackageError } from '../zip/package.ts'
import { isDateFormat } from './dates.ts'
import { readSheet, type Workbook } from './sheet.ts'

/** Excel workbooks (ECMA-376): every sheet is a page of rows and tabs, hidden ones too, and named as such. Formulas are never calculated. */
export const engine: Engine = {
  name: 'xlsx',
  async read(input, sink) {
    try {
      return readXlsx(new OfficePackage(input.bytes), input, sink)
    } catch (error) {
      if (error instanceof PackageError) return { state: 'unread', because: error.because, kind: 'xlsx' }
      if (error instanceof DtdError) return { state: 'unread', because: 'dtd', kind: 'xlsx' }
      throw error
    }
  },
}

interface SheetName {
  readonly name: string
  readonly state: string
  readonly relation: string
}

function readXlsx(office: OfficePackage, input: EngineInput, sink: EngineSink): EngineEnd {
  const workbook = office.read('xl/workbook.xml')
  if (workbook === undefined) return { state: 'unread', because: 'damaged', kind: 'xlsx' }
  const sheets: SheetName[] = []
  let since1904 = false
  parseXml(workbook, {
    open: (name, attributes) => {
      if (name === 'workbookPr') since1904 = /^(?:1|true)$/.test(attributes.date1904 ?? '')
      if (name !== 'sheet') return
      sheets.push({
        name: attributes.name ?? '',
        state: attributes.state ?? 'visible',
        relation: attributes['r:id'] ?? '',
      })
    },
  })
  const relations = readRelations(office)
  const book: Workbook = {
    since1904,
    strings: readStrings(office),
    dateStyles: readDateStyles(office),
    textUnits: input.limits.textUnits,
  }
  tellProperties(office, sink, ['docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml'])
  tellRelations(relations, sink)
  if (office.names().some((name) => /vbaProject\.bin$/i.test(name))) sink.finding('macro')
  let number = 0
  let whole = true
  for (const { name, state, relation } of sheets) {
    const part = targetOf(relations, relation)
    const bytes = part === undefined ? undefined : office.read(part)
    number += 1
    if (bytes === undefined) {
      whole = sink.page({ number, label: name, how: 'unread', because: 'damaged' }) && whole
      continue
    }
    const sheet = readSheet(bytes, book)
    whole = sink.page({ number, label: name, how: 'embedded', text: sheet.text }) && whole && !sheet.full
    if (state !== 'visible') sink.finding('hidden-sheet', { name, state }, { page: number })
    for (const formula of sheet.calls) sink.finding('formula-calls-out', { formula }, { page: number })
  }
  whole = readComments(office, sink, number) && whole
  whole = handOutParts(office, sink) && whole
  return whole ? { state: 'read', kind: 'xlsx' } : { state: 'partial', because: 'over-limit', kind: 'xlsx' }
}

function targetOf(relations: readonly Relation[], id: string): string | undefined {
  const found = relations.find((relation) => relation.part === 'xl/_rels/workbook.xml.rels' && relation.id === id)
  if (found === undefined) return undefined
  return found.target.startsWith('/') ? found.target.slice(1) : `xl/${found.target}`
}

function readStrings(office: OfficePackage): string[] {
  const bytes = office.read('xl/sharedStrings.xml')
  const strings: string[] = []
  if (bytes === undefined) return strings
  let text = ''
  let inText = false
  let phonetic = 0
  parseXml(bytes, {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') phonetic += 1
      inText = name === 't' && phonetic === 0
    },
    text: (piece) => {
      if (inText) text += piece
    },
    close: (name) => {
      if (name === 't') inText = false
      if (name === 'rPh') phonetic -= 1
      if (name === 'si') strings.push(text)
    },
  })
  return strings
}

/** Which cell styles show their number as a date. */
function readDateStyles(office: OfficePackage): ReadonlySet<number> {
  const bytes = office.read('xl/styles.xml')
  const dates = new Set<number>()
  if (bytes === undefined) return dates
  const formats = new Map<number, string>()
  let inCells = false
  let index = 0
  parseXml(bytes, {
    open: (name, attributes) => {
      if (name === 'numFmt') formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells) {
        const id = Number(attributes.numFmtId ?? 0)
        if (isDateFormat(id, formats.get(id))) dates.add(index)
        index += 1
      }
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return dates
}

function readComments(office: OfficePackage, sink: EngineSink, pages: number): boolean {
  const all: string[] = []
  for (const part of office.names()) {
    if (!/^xl\/(?:comments\d*|threadedComments\/[^/]+)\.xml$/.test(part)) continue
    let text = ''
    let author = ''
    let inside = false
    parseXml(office.read(part)!, {
      open: (name, attributes) => {
        if (name !== 'comment' && name !== 'threadedComment') return
        inside = true
        text = ''
        author = attributes.ref ?? ''
      },
      text: (piece) => {
        if (inside) text += piece
      },
      close: (name) => {
        if (name !== 'comment' && name !== 'threadedComment') return
        inside = false
        all.push(text.trim())
        sink.finding('comment', { author, text: text.trim() }, { part })
      },
    })
  }
  return (
    all.length === 0 ||
    sink.page({ number: pages + 1, label: 'comments', aside: 'comments', how: 'embedded', text: all.join('\n') })
  )
}
