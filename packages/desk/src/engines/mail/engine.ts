import {
  type Aside,
  type ChildHead,
  decodeText,
  type Encoding,
  type Engine,
  type EngineEnd,
  type EngineInput,
  type EngineSink,
  nameAsChild,
} from '#reading'
import { declaredCharset } from '../html/engine.ts'
import { extractHtml } from '../html/extract.ts'
import { tellHeaders } from './addresses.ts'
import { findHeader, readHeaders } from './headers.ts'
import { decodeLeaf, type LeafContent } from './leaf.ts'
import { type Leaf, readStructure } from './parts.ts'

const MOST_HEADERS = 2_000
const MOST_PARTS = 5_000

interface Body {
  readonly leaf: Leaf
  readonly text: string
  readonly rest: string
  readonly hidden: string
  readonly encoding: Encoding
}

/**
 * Mail: raw headers, the text of every body part by itself, attachments and nested messages as children. Parts are never joined, so that nothing of one
 * can come to stand inside another.
 */
export const engine: Engine = {
  name: 'eml',
  async read(input, sink) {
    return readMail(input, sink)
  },
}

function isBody(leaf: Leaf): boolean {
  const disposition = findHeader(leaf.headers, 'content-disposition') ?? ''
  return (
    /^text\/(plain|html|enriched|richtext)$/.test(leaf.media.type) &&
    !/^\s*attachment/i.test(disposition) &&
    !/name\*?\d*\*?\s*=/i.test(disposition)
  )
}

async function readMail(input: EngineInput, sink: EngineSink): Promise<EngineEnd> {
  const { bytes, limits } = input
  const structure = readStructure(bytes, { depth: limits.nesting, parts: MOST_PARTS, headers: MOST_HEADERS })
  const top = structure.leaves[0]
  if (top === undefined) return { state: 'unread', because: 'damaged', kind: 'eml' }
  const headers = readHeaders(bytes, 0, bytes.length, MOST_HEADERS)
  tellHeaders(headers, sink)
  if (headers.more) sink.finding('limit-reached', { what: 'headers', limit: MOST_HEADERS })
  if (structure.tooDeep) sink.finding('limit-reached', { what: 'nesting', limit: limits.nesting })
  if (structure.tooMany) sink.finding('limit-reached', { what: 'parts', limit: MOST_PARTS })
  if (structure.unclosed > 0) sink.finding('repaired-by-engine', { parts: structure.unclosed })
  const bodies: Body[] = []
  let whole = !structure.tooDeep && !structure.tooMany && !headers.more
  for (const leaf of structure.leaves) {
    const content = await decodeLeaf(bytes, leaf)
    if (isBody(leaf)) bodies.push(readBody(leaf, content, sink))
    else whole = handOut(leaf, content, sink) && whole
  }
  whole = writeBodies(bodies, sink) && whole
  const encoding = bodies[0]?.encoding
  const end = { kind: 'eml' as const, ...(encoding === undefined ? {} : { encoding }) }
  return whole ? { state: 'read', ...end } : { state: 'partial', because: 'over-limit', ...end }
}

function readBody(leaf: Leaf, content: LeafContent, sink: EngineSink): Body {
  const html = leaf.media.type === 'text/html'
  const declared = leaf.media.charset ?? (html ? declaredCharset(content.bytes) : undefined)
  const { text, encoding, invalid } = decodeText(content.bytes, declared === undefined ? {} : { declared })
  if (encoding.confidence !== 'certain' && encoding.by !== 'declared') {
    sink.finding('encoding-guessed', { encoding: encoding.name, confidence: encoding.confidence }, { part: leaf.path })
  }
  if (invalid > 0) sink.finding('invalid-bytes', { count: invalid, encoding: encoding.name }, { part: leaf.path })
  if (!html) return { leaf, text: text.replaceAll('\r\n', '\n'), rest: '', hidden: '', encoding }
  const parts = extractHtml(text, sink, leaf.path)
  // A mail has no menus: what a web page would call its rest belongs to the letter.
  const shown = [parts.main, parts.rest].filter((piece) => piece !== '').join('\n\n')
  return { leaf, text: shown, rest: '', hidden: parts.hidden, encoding }
}

function squeeze(text: string): string {
  return text.replace(/[\s\u00a0>*_|-]+/g, '')
}

/** Each version of the body is a page of its own, unless the HTML says nothing but what the plain text says already. */
function writeBodies(bodies: readonly Body[], sink: EngineSink): boolean {
  let number = 0
  let whole = true
  const page = (text: string, label: string, aside?: Aside): number => {
    number += 1
    whole = sink.page({ number, label, ...(aside === undefined ? {} : { aside }), how: 'embedded', text }) && whole
    return number
  }
  const versions = new Map<string, number>()
  for (const { leaf } of bodies) {
    const key = `${leaf.alternativeTo} ${leaf.media.type}`
    if (leaf.alternativeTo !== undefined) versions.set(key, (versions.get(key) ?? 0) + 1)
  }
  for (const [key, count] of versions) {
    if (count > 1) sink.finding('several-alternatives', { type: key.slice(key.indexOf(' ') + 1), count })
  }
  for (const body of bodies) {
    const { leaf, text, hidden } = body
    const label = `${leaf.path} ${leaf.media.type}`
    const plain = bodies.find(
      (other) =>
        other !== body &&
        other.leaf.alternativeTo !== undefined &&
        other.leaf.alternativeTo === leaf.alternativeTo &&
        other.leaf.media.type === 'text/plain',
    )
    if (leaf.media.type === 'text/html' && plain !== undefined) {
      if (squeeze(plain.text) !== squeeze(text)) {
        const at = page(text, label)
        sink.finding(
          'html-differs-from-text',
          { html: leaf.path, text: plain.leaf.path },
          { page: at, part: leaf.path },
        )
      }
    } else page(text, label)
    if (hidden !== '')
      sink.finding(
        'hidden-text',
        { length: hidden.length },
        { page: page(hidden, `${leaf.path} hidden`, 'hidden'), part: leaf.path },
      )
  }
  return whole
}

const ENCRYPTED = /^application\/(?:pgp-encrypted|pkcs7-mime|x-pkcs7-mime)$/

function handOut(leaf: Leaf, content: LeafContent, sink: EngineSink): boolean {
  const { type } = leaf.media
  const place = { part: leaf.path }
  if (ENCRYPTED.test(type)) sink.finding('encrypted-part', { type }, place)
  const disposition = findHeader(leaf.headers, 'content-disposition') ?? ''
  const message = type === 'message/rfc822' || type === 'message/global'
  const role: ChildHead['role'] = message
    ? 'message'
    : /^\s*inline/i.test(disposition) || findHeader(leaf.headers, 'content-id') !== undefined
      ? 'inline'
      : 'attachment'
  sink.finding(
    message ? 'nested-message' : 'attachment',
    { name: content.name, type, size: content.bytes.length },
    place,
  )
  if (!sink.child({ role, claimedType: type, ...nameAsChild(content.name) })) return false
  return sink.childBytes(content.bytes)
}
