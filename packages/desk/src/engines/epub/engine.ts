import { decodeText, type Engine, type EngineEnd, type EngineSink } from '#reading'
import { declaredCharset } from '../html/engine.ts'
import { extractHtml } from '../html/extract.ts'
import { DtdError, parseXml } from '../xml/parse.ts'
import { OfficePackage, PackageError } from '../zip/package.ts'

/** E-books (EPUB 3.3): every document of the reading order is a page; what lies beside the order is named or handed out. */
export const engine: Engine = {
  name: 'epub',
  async read(input, sink) {
    try {
      return readEpub(new OfficePackage(input.bytes), sink)
    } catch (error) {
      if (error instanceof PackageError) return { state: 'unread', because: error.because, kind: 'epub' }
      if (error instanceof DtdError) return { state: 'unread', because: 'dtd', kind: 'epub' }
      throw error
    }
  },
}

interface Item {
  readonly path: string
  readonly type: string
}

interface Contents {
  readonly items: ReadonlyMap<string, Item>
  readonly order: readonly { readonly id: string; readonly linear: boolean }[]
}

/** A path inside the book, from the folder of the file that names it. Nothing outside the book has a path. */
function within(folder: string, href: string): string {
  const parts: string[] = []
  const plain = href.split('#')[0]!
  let decoded = plain
  try {
    decoded = decodeURIComponent(plain)
  } catch {
    // A stray % stays what it is.
  }
  for (const part of `${folder}${decoded}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

function readContents(bytes: Uint8Array, folder: string, sink: EngineSink): Contents {
  const items = new Map<string, Item>()
  const order: { id: string; linear: boolean }[] = []
  let told: string | undefined
  let value = ''
  const local = (name: string): string => name.slice(name.indexOf(':') + 1)
  parseXml(bytes, {
    open: (name, attributes) => {
      if (local(name) === 'item' && attributes.id !== undefined && attributes.href !== undefined) {
        items.set(attributes.id, { path: within(folder, attributes.href), type: attributes['media-type'] ?? '' })
      }
      if (local(name) === 'itemref' && attributes.idref !== undefined) {
        order.push({ id: attributes.idref, linear: attributes.linear !== 'no' })
      }
      if (name.startsWith('dc:')) {
        told = local(name)
        value = ''
      }
    },
    text: (piece) => {
      if (told !== undefined) value += piece
    },
    close: (name) => {
      if (told === undefined || local(name) !== told) return
      if (value.trim() !== '') sink.meta(told, value.trim())
      told = undefined
    },
  })
  return { items, order }
}

/** The package document that container.xml names first. */
function packagePath(book: OfficePackage): string | undefined {
  const container = book.read('META-INF/container.xml')
  if (container === undefined) return undefined
  let path: string | undefined
  parseXml(container, {
    open: (name, attributes) => {
      if (name.endsWith('rootfile')) path ??= attributes['full-path']
    },
    text: () => {},
    close: () => {},
  })
  return path
}

/** Parts that are locked (META-INF/encryption.xml); fonts are scrambled so often that they say nothing. */
function lockedParts(book: OfficePackage): Set<string> {
  const locked = new Set<string>()
  const encryption = book.read('META-INF/encryption.xml')
  if (encryption === undefined) return locked
  parseXml(encryption, {
    open: (name, attributes) => {
      if (name.endsWith('CipherReference') && attributes.URI !== undefined) locked.add(within('', attributes.URI))
    },
    text: () => {},
    close: () => {},
  })
  return locked
}

const TEXT = /^(?:application\/xhtml\+xml|text\/html|application\/x-dtbook\+xml)$/
const ACTIVE = /^(?:text|application)\/(?:javascript|ecmascript)$/

function readEpub(book: OfficePackage, sink: EngineSink): EngineEnd {
  const path = packagePath(book)
  const contents = path === undefined ? undefined : book.read(path)
  if (path === undefined || contents === undefined) return { state: 'unread', because: 'damaged', kind: 'epub' }
  const { items, order } = readContents(contents, path.slice(0, path.lastIndexOf('/') + 1), sink)
  const locked = lockedParts(book)
  let number = 0
  let whole = true
  let because: 'password' | 'damaged' | undefined
  for (const { id, linear } of order) {
    const item = items.get(id)
    if (item === undefined || !TEXT.test(item.type)) continue
    if (locked.has(item.path)) {
      sink.finding('encrypted-part', { type: item.type }, { part: item.path })
      because = 'password'
      continue
    }
    const bytes = book.read(item.path)
    if (bytes === undefined) {
      because ??= 'damaged'
      continue
    }
    const declared = declaredCharset(bytes)
    const html = extractHtml(decodeText(bytes, declared === undefined ? {} : { declared }).text, sink, item.path)
    const shown = [html.main, html.rest].filter((piece) => piece !== '').join('\n\n')
    const label = html.title === '' ? item.path : html.title
    number += 1
    whole = sink.page({ number, label, ...(linear ? {} : { aside: 'rest' }), how: 'embedded', text: shown }) && whole
    if (html.hidden === '') continue
    number += 1
    whole = sink.page({ number, label, aside: 'hidden', how: 'embedded', text: html.hidden }) && whole
    sink.finding('hidden-text', { length: html.hidden.length }, { page: number, part: item.path })
  }
  whole = handOutRest(book, items, locked, sink) && whole
  if (number === 0) return { state: 'unread', because: because ?? 'damaged', kind: 'epub' }
  if (because !== undefined) return { state: 'partial', because, kind: 'epub' }
  return whole ? { state: 'read', kind: 'epub' } : { state: 'partial', because: 'over-limit', kind: 'epub' }
}

/** Pictures as files of their own, scripts by name. */
function handOutRest(
  book: OfficePackage,
  items: Contents['items'],
  locked: ReadonlySet<string>,
  sink: EngineSink,
): boolean {
  let whole = true
  for (const { path, type } of items.values()) {
    if (ACTIVE.test(type)) sink.finding('active-content', { tag: type }, { part: path })
    if (!/^(?:image|audio|video)\//.test(type) || locked.has(path)) continue
    const bytes = book.read(path)
    if (bytes === undefined) continue
    whole = sink.child({ role: 'object', claimedType: type, shownName: path }) && sink.childBytes(bytes) && whole
  }
  return whole
}
