import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'
import { DEFAULT_LIMITS, type UnreadReason, type WallSession } from '#reading'
import { codeOf, type FileToRead, REASONS } from './read-file.ts'

export interface PagePictureWish {
  /** Counted from 1. */
  readonly page: number
  /** Pixels; a picture that is smaller stays as it is. */
  readonly width: number
  /** Not turned upright as a camera noted: so boxes of words fit. */
  readonly asStored?: boolean
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
  const drawn = await drawPixels(file, session, wish)
  if ('refused' in drawn) return drawn
  const { width, height, pixels } = drawn
  return { png: await packPng(width, height, pixels), width, height }
}

/**
 * Draws a page for readers outside: four grays and no colour, so that neither the faint dots by which a printer signs its
 * pages nor a mark in a tint come along.
 */
export async function drawQuietPage(
  file: FileToRead,
  session: WallSession,
  wish: PagePictureWish,
): Promise<PagePicture> {
  const drawn = await drawPixels(file, session, wish)
  if ('refused' in drawn) return drawn
  const { width, height, pixels } = drawn
  return { png: await packGrays(width, height, pixels), width, height }
}

export type Drawn =
  | { readonly pixels: Uint8Array; readonly width: number; readonly height: number }
  | { readonly refused: UnreadReason }

/** Draws a page behind the wall and takes its pixels, in red, green and blue. @throws what is no fault of the file */
export async function drawPixels(file: FileToRead, session: WallSession, wish: PagePictureWish): Promise<Drawn> {
  const parts: Uint8Array[] = []
  let because: UnreadReason | undefined
  try {
    const { page, width, asStored = false, passwords, signal } = wish
    const job = {
      engine: 'page-picture' as const,
      bytes: file.bytes,
      hints: {
        picture: { page, width, ...(asStored ? { asStored } : {}) },
        ...(passwords === undefined ? {} : { passwords }),
      },
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
  return { pixels: untrusted.subarray(HEAD_BYTES), width, height }
}

/** Works in a thread of its own: a desk that serves a browser must answer meanwhile. */
const squeeze = promisify(deflate) as (bytes: Uint8Array, options: { level: number }) => Promise<Buffer>

function packPng(width: number, height: number, pixels: Uint8Array): Promise<Uint8Array> {
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
  return pack({ width, height, depth: 8, colour: 2 }, rows)
}

/** Luma from which on a pixel is paper: pure yellow, the faintest that printers sign with, has 226. */
const PAPER = 213

/** Two bits for each pixel (0, 85, 170, 255): nothing between dark and paper is left to hide in. */
function packGrays(width: number, height: number, pixels: Uint8Array): Promise<Uint8Array> {
  const stride = Math.ceil(width / 4)
  const rows = Buffer.alloc((stride + 1) * height)
  for (let y = 0; y < height; y += 1) {
    const to = y * (stride + 1) + 1
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3
      // ITU-R BT.601, section 2.5.1.
      const luma = 0.299 * pixels[at]! + 0.587 * pixels[at + 1]! + 0.114 * pixels[at + 2]!
      const gray = luma >= PAPER ? 3 : luma >= 128 ? 2 : luma >= 43 ? 1 : 0
      rows[to + (x >> 2)]! |= gray << (6 - 2 * (x & 3))
    }
  }
  return pack({ width, height, depth: 2, colour: 0 }, rows)
}

async function pack(
  { width, height, depth, colour }: { width: number; height: number; depth: number; colour: number },
  rows: Uint8Array,
): Promise<Uint8Array> {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = depth
  head[9] = colour
  return Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', head),
    chunk('IDAT', await squeeze(rows, { level: 2 })),
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
