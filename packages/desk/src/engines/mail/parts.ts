import { findHeader, type HeaderBlock, type MediaType, parseMediaType, readHeaders } from './headers.ts'

/** One leaf of a message: nothing in it is joined with anything of another leaf. */
export interface Leaf {
  /** Numbers as IMAP gives them: 2.1 is the first part of the second. */
  readonly path: string
  readonly headers: HeaderBlock
  readonly media: MediaType
  /** Of the whole part, headers included, and of its body. */
  readonly start: number
  readonly bodyStart: number
  readonly end: number
  /** The path of the multipart/alternative that it is one version of. */
  readonly alternativeTo: string | undefined
}

export interface Structure {
  readonly leaves: readonly Leaf[]
  readonly tooDeep: boolean
  readonly tooMany: boolean
  /** Multiparts whose closing boundary never came. */
  readonly unclosed: number
}

interface Open {
  readonly path: string
  readonly start: number
  readonly end: number
  readonly depth: number
  readonly alternativeTo: string | undefined
  /** Part of a multipart/digest, whose parts are messages unless they say otherwise (RFC 2046, 5.1.5). */
  readonly digest: boolean
}

/** The parts of a message by their boundaries (RFC 2046, 5.1), found without recursion and without copying. */
export function readStructure(
  bytes: Uint8Array,
  limits: { readonly depth: number; readonly parts: number; readonly headers: number },
): Structure {
  const leaves: Leaf[] = []
  let tooDeep = false
  let unclosed = 0
  const stack: Open[] = [{ path: '', start: 0, end: bytes.length, depth: 0, alternativeTo: undefined, digest: false }]
  for (let part = stack.pop(); part !== undefined; part = stack.pop()) {
    if (leaves.length >= limits.parts) return { leaves, tooDeep, tooMany: true, unclosed }
    const headers = readHeaders(bytes, part.start, part.end, limits.headers)
    const stated = findHeader(headers, 'content-type')
    const media = stated === undefined && part.digest ? parseMediaType('message/rfc822') : parseMediaType(stated)
    const multipart = media.type.startsWith('multipart/') && media.boundary !== undefined && media.boundary !== ''
    if (!multipart || part.depth >= limits.depth) {
      if (multipart) tooDeep = true
      leaves.push({
        path: part.path === '' ? '1' : part.path,
        headers,
        media,
        start: part.start,
        bodyStart: headers.end,
        end: part.end,
        alternativeTo: part.alternativeTo,
      })
      continue
    }
    const { pieces, closed } = splitAt(bytes, headers.end, part.end, media.boundary!, limits.parts)
    if (!closed) unclosed += 1
    const alternativeTo = media.type === 'multipart/alternative' ? part.path || '0' : part.alternativeTo
    const inner = pieces.map(
      ({ start, end }, i): Open => ({
        path: part.path === '' ? `${i + 1}` : `${part.path}.${i + 1}`,
        start,
        end,
        depth: part.depth + 1,
        alternativeTo,
        digest: media.type === 'multipart/digest',
      }),
    )
    stack.push(...inner.reverse())
  }
  return { leaves, tooDeep, tooMany: false, unclosed }
}

function splitAt(
  bytes: Uint8Array,
  from: number,
  to: number,
  boundary: string,
  most: number,
): { pieces: { start: number; end: number }[]; closed: boolean } {
  const mark = new TextEncoder().encode(`--${boundary}`)
  const pieces: { start: number; end: number }[] = []
  let open = -1
  for (let at = from; at < to && pieces.length < most; ) {
    const found = bytes.indexOf(0x0a, at)
    const next = found < 0 || found >= to ? to : found + 1
    if (startsWith(bytes, at, next, mark)) {
      const rest = new TextDecoder('latin1').decode(bytes.subarray(at + mark.length, next)).trimEnd()
      if (rest === '' || rest === '--') {
        if (open >= 0) pieces.push({ start: open, end: lineBreakBefore(bytes, open, at) })
        if (rest === '--') return { pieces, closed: true }
        open = next
      }
    }
    at = next
  }
  if (open >= 0 && pieces.length < most) pieces.push({ start: open, end: to })
  return { pieces, closed: false }
}

function startsWith(bytes: Uint8Array, at: number, to: number, mark: Uint8Array): boolean {
  if (bytes[at] !== 0x2d || at + mark.length > to) return false
  for (let i = 0; i < mark.length; i += 1) if (bytes[at + i] !== mark[i]) return false
  return true
}

/** The line break before a boundary belongs to the boundary. */
function lineBreakBefore(bytes: Uint8Array, start: number, at: number): number {
  let end = at
  if (end > start && bytes[end - 1] === 0x0a) end -= 1
  if (end > start && bytes[end - 1] === 0x0d) end -= 1
  return end
}
