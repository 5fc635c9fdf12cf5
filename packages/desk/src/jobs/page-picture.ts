import { crc32, deflateSync } from 'node:zlib'
import { DEFAULT_LIMITS, type UnreadReason, type WallSession } from '#reading'
import { codeOf, type FileToRead, REASONS } from './read-file.ts'

export interface PagePictureWish {
  /** Counted from 1. */
  readonly page: number
  /** Pixels; a picture that is smaller stays as it is. */
  readonly width: number
  readonly passwords?: readonly string[]
  readonly signal?: AbortSignal
}

export type PagePicture =
  | { readonly png: Uint8Array; readonly width: number; readonly height: number }
  | { readonly refused: UnreadReason }

const MOST_PIXELS = 64_000_000
const HEAD_BYTES = 8

/**
 * Draws a page behind the wall. Pixels come out, and are packed here as PNG (W3C PNG, third edition): whatever a browser decodes was written by us.
 * @throws what is no fault of the file
 */
export async function drawPage(file: FileToRead, session: WallSession, wish: PagePictureWish): Promise<PagePicture> {
  const parts: Uint8Array[] = []
  let because: UnreadReason | undefined
  try {
    const { page, width, passwords, signal } = wish
    const job = {
      engine: 'page-picture' as const,
      bytes: file.bytes,
      hints: { picture: { page, width }, ...(passwords === undefined ? {} : { passwords }) },
      limits: DEFAULT_LIMITS,
    }
    for await (const event of session.run(job, signal === undefined ? {} : { signal })) {
      if (event.type === 'bytes') parts.push(event.bytes)
      else if (event.type === 'end') because = event.end.because
    }
  } catch (error) {
    const reason = REASONS[codeOf(error)]
    if (reason === undefined) throw error
    return { refused: reason }
  }
  if (because !== undefined) return { refused: because }
  const untrusted = Buffer.concat(parts)
  if (untrusted.length < HEAD_BYTES) return { refused: 'reader-lied' }
  const width = untrusted.readUInt32BE(0)
  const height = untrusted.readUInt32BE(4)
  if (width === 0 || height === 0 || width * height > MOST_PIXELS) return { refused: 'reader-lied' }
  if (untrusted.length !== HEAD_BYTES + width * height * 3) return { refused: 'reader-lied' }
  return { png: packPng(width, height, untrusted.subarray(HEAD_BYTES)), width, height }
}

function packPng(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const stride = width * 3
  const rows = Buffer.alloc((stride + 1) * height)
  for (let y = 0; y < height; y += 1) {
    const to = y * (stride + 1)
    // Filter 2 (up): paper is the same as the paper above it.
    rows[to] = y === 0 ? 0 : 2
    const from = y * stride
    if (y === 0) rows.set(pixels.subarray(0, stride), 1)
    else for (let i = 0; i < stride; i += 1) rows[to + 1 + i] = pixels[from + i]! - pixels[from - stride + i]!
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 8
  head[9] = 2
  return Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 4 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  framed.set(body, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
