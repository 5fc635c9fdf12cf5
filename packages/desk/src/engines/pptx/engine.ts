import type { Engine, EngineEnd, EngineInput, EngineSink } from '#reading'
import { handOutParts } from '../docx/engine.ts'
import { readRelations, tellProperties, tellRelations } from '../docx/properties.ts'
import { DtdError, parseXml } from '../xml/parse.ts'
import { OfficePackage, PackageError } from '../zip/package.ts'

/** PowerPoint slides (ECMA-376): every slide is a page, in the order of the file; notes and comments follow as pages of their own. */
export const engine: Engine = {
  name: 'pptx',
  async read(input, sink) {
    try {
      return readPptx(new OfficePackage(input.bytes), input, sink)
    } catch (error) {
      if (error instanceof PackageError) return { state: 'unread', because: error.because, kind: 'pptx' }
      if (error instanceof DtdError) return { state: 'unread', because: 'dtd', kind: 'pptx' }
      throw error
    }
  },
}

interface Slide {
  readonly text: string
  readonly hidden: boolean
}

/** The text of a drawing part: paragraphs are lines, table cells are set apart by tabs. */
function readSlide(bytes: Uint8Array): Slide {
  let text = ''
  let inText = false
  let hidden = false
  let cells = 0
  parseXml(bytes, {
    open: (name, attributes) => {
      if (name === 'p:sld') hidden = /^(?:0|false)$/.test(attributes.show ?? '')
      if (name === 'a:t') inText = true
      if (name === 'a:br') text += '\n'
      if (name === 'a:tr') cells = 0
      if (name === 'a:tc') {
        if (cells > 0) text = `${text.replace(/\n+$/, '')}\t`
        cells += 1
      }
      if (name === 'p:sp') text = text === '' ? '' : `${text.replace(/\n+$/, '')}\n\n`
    },
    text: (piece) => {
      if (inText) text += piece
    },
    close: (name) => {
      if (name === 'a:t') inText = false
      if (name === 'a:p') text += '\n'
    },
  })
  return { text: text.replace(/\n+$/, '').replace(/^\n+/, ''), hidden }
}

function numberOf(part: string): number {
  return Number(/(\d+)\.xml$/.exec(part)?.[1] ?? 0)
}

/** Slides in the order in which they are shown: presentation.xml lists them by relation. */
function slideParts(office: OfficePackage): string[] {
  const bytes = office.read('ppt/presentation.xml')
  const relations = readRelations(office).filter(({ part }) => part === 'ppt/_rels/presentation.xml.rels')
  const parts: string[] = []
  if (bytes !== undefined) {
    parseXml(bytes, {
      open: (name, attributes) => {
        if (name !== 'p:sldId') return
        const target = relations.find(({ id }) => id === attributes['r:id'])?.target
        if (target !== undefined) parts.push(target.startsWith('/') ? target.slice(1) : `ppt/${target}`)
      },
    })
  }
  const all = office.names().filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
  // A slide that the list leaves out is still in the file.
  return [...parts, ...all.filter((part) => !parts.includes(part)).sort((a, b) => numberOf(a) - numberOf(b))]
}

function readPptx(office: OfficePackage, _input: EngineInput, sink: EngineSink): EngineEnd {
  const parts = slideParts(office)
  if (parts.length === 0) return { state: 'unread', because: 'damaged', kind: 'pptx' }
  tellProperties(office, sink, ['docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml'])
  tellRelations(readRelations(office), sink)
  if (office.names().some((name) => /vbaProject\.bin$/i.test(name))) sink.finding('macro')
  let number = 0
  let whole = true
  for (const part of parts) {
    const bytes = office.read(part)
    number += 1
    if (bytes === undefined) {
      whole = sink.page({ number, how: 'unread', because: 'damaged' }) && whole
      continue
    }
    const { text, hidden } = readSlide(bytes)
    whole = sink.page({ number, how: 'embedded', text }) && whole
    if (hidden) sink.finding('hidden-slide', {}, { page: number })
  }
  for (const part of office.names()) {
    const notes = /^ppt\/notesSlides\/notesSlide\d+\.xml$/.test(part)
    const comments = /^ppt\/comments\/[^/]+\.xml$/.test(part)
    if (!notes && !comments) continue
    const { text } = notes ? readSlide(office.read(part)!) : readComment(office.read(part)!)
    if (text === '') continue
    number += 1
    whole =
      sink.page({
        number,
        label: part.slice(part.lastIndexOf('/') + 1, -4),
        aside: notes ? 'notes' : 'comments',
        how: 'embedded',
        text,
      }) && whole
    if (notes) sink.finding('speaker-notes', {}, { page: number, part })
    else sink.finding('comment', { author: '', text }, { page: number, part })
  }
  whole = handOutParts(office, sink) && whole
  return whole ? { state: 'read', kind: 'pptx' } : { state: 'partial', because: 'over-limit', kind: 'pptx' }
}

function readComment(bytes: Uint8Array): { readonly text: string } {
  const texts: string[] = []
  let text = ''
  let inText = false
  parseXml(bytes, {
    open: (name) => {
      inText = name === 'p:text' || name === 'a:t'
      if (inText) text = ''
    },
    text: (piece) => {
      if (inText) text += piece
    },
    close: (name) => {
      if (name === 'p:text' || name === 'a:t') texts.push(text)
      inText = false
    },
  })
  return { text: texts.join('\n') }
}
