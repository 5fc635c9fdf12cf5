import PostalMime from 'postal-mime'
import { findHeader } from './headers.ts'
import type { Leaf } from './parts.ts'

export interface LeafContent {
  readonly bytes: Uint8Array
  readonly name: string
}

/** Quoted-printable (RFC 2045, 6.7), line ends as they stand; an equals sign that quotes nothing is itself. */
function decodeQuotedPrintable(body: Uint8Array): Uint8Array {
  const hex = (byte: number | undefined): number =>
    byte === undefined ? Number.NaN : Number.parseInt(String.fromCharCode(byte), 16)
  const out = new Uint8Array(body.length)
  let to = 0
  for (let at = 0; at < body.length; at += 1) {
    if (body[at] !== 0x3d) {
      out[to++] = body[at]!
      continue
    }
    let next = at + 1
    while (body[next] === 0x20 || body[next] === 0x09) next += 1
    if (body[next] === 0x0a || (body[next] === 0x0d && body[next + 1] === 0x0a)) {
      at = body[next] === 0x0a ? next : next + 1
      continue
    }
    const value = hex(body[at + 1]) * 16 + hex(body[at + 2])
    if (Number.isNaN(value)) out[to++] = 0x3d
    else {
      out[to++] = value
      at += 2
    }
  }
  return out.subarray(0, to)
}

/**
 * The bytes of a leaf without its transfer encoding, and the name it gives itself. A part without encoding is given byte for byte: a library that mends
 * its line ends would make another file of it. The library decodes the name's encodings (RFC 2047, RFC 2231), from headers alone.
 */
export async function decodeLeaf(message: Uint8Array, leaf: Leaf): Promise<LeafContent> {
  const body = message.subarray(leaf.bodyStart, leaf.end)
  const encoding = (findHeader(leaf.headers, 'content-transfer-encoding') ?? '').trim().toLowerCase()
  const bytes =
    encoding === 'base64'
      ? new Uint8Array(Buffer.from(new TextDecoder('latin1').decode(body), 'base64'))
      : encoding === 'quoted-printable'
        ? decodeQuotedPrintable(body)
        : body
  return { bytes, name: await decodeName(leaf) }
}

async function decodeName(leaf: Leaf): Promise<string> {
  const kept: string[] = []
  for (const { name, value } of leaf.headers.lines) {
    const lower = name.toLowerCase()
    if (!/name/i.test(value)) continue
    if (lower === 'content-disposition') kept.push(`${name}: ${value.replace(/^\s*[^;\s]+/, 'attachment')}`)
    if (lower === 'content-type') kept.push(`${name}: ${value.replace(/^\s*[^;\s]+/, 'application/octet-stream')}`)
  }
  if (kept.length === 0) return ''
  if (!kept.some((line) => /^content-type:/i.test(line))) kept.push('Content-Type: application/octet-stream')
  const { attachments } = await PostalMime.parse(`${kept.join('\r\n')}\r\n\r\nx`, { maxNestingDepth: 2 })
  return attachments[0]?.filename ?? ''
}
