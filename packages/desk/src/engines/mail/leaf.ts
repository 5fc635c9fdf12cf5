import PostalMime from 'postal-mime'
import type { Leaf } from './parts.ts'

export interface LeafContent {
  readonly bytes: Uint8Array
  readonly name: string
}

/**
 * The bytes of a leaf without its transfer encoding, and the name it gives itself. The library decodes base64, quoted-printable and the name's
 * encodings (RFC 2047, RFC 2231); it is handed one leaf at a time, as a file of no particular type, so that it joins nothing and converts nothing.
 */
export async function decodeLeaf(message: Uint8Array, leaf: Leaf): Promise<LeafContent> {
  const kept: string[] = []
  for (const { name, value } of leaf.headers.lines) {
    const lower = name.toLowerCase()
    if (lower === 'content-transfer-encoding') kept.push(`${name}: ${value}`)
    if (lower === 'content-disposition') kept.push(`${name}: ${value.replace(/^\s*[^;\s]+/, 'attachment')}`)
    if (lower === 'content-type') kept.push(`${name}: ${value.replace(/^\s*[^;\s]+/, 'application/octet-stream')}`)
  }
  if (!kept.some((line) => /^content-type:/i.test(line))) kept.push('Content-Type: application/octet-stream')
  const head = new TextEncoder().encode(`${kept.join('\r\n')}\r\n\r\n`)
  const body = message.subarray(leaf.bodyStart, leaf.end)
  const raw = new Uint8Array(head.length + body.length)
  raw.set(head)
  raw.set(body, head.length)
  const { attachments } = await PostalMime.parse(raw, { forceRfc822Attachments: true, maxNestingDepth: 2 })
  const content = attachments[0]?.content
  const bytes =
    content instanceof ArrayBuffer
      ? new Uint8Array(content)
      : content instanceof Uint8Array
        ? content
        : new Uint8Array(0)
  return { bytes, name: attachments[0]?.filename ?? '' }
}
