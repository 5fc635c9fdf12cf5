import { crc32, deflateSync, inflateSync } from 'node:zlib'
import type { Picture } from '#protection/redaction'

const SIGNATURE = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** Packs pixels as PNG (W3C PNG, third edition), with nothing in it but them. */
export function packPng({ width, height, channels, data }: Picture): Uint8Array {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 8
  head[9] = channels === 1 ? 0 : 2
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(filterUp(data, width * channels, height), { level: 4 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Rows under filter 2 (up): paper is the same as the paper above it. PDF calls it predictor 12 (ISO 32000-1, 7.4.4.4). */
export function filterUp(data: Uint8Array, stride: number, height: number): Buffer {
  const rows = Buffer.alloc((stride + 1) * height)
  for (let y = 0; y < height; y += 1) {
    const to = y * (stride + 1)
    rows[to] = 2
    const from = y * stride
    if (y === 0) rows.set(data.subarray(0, stride), 1)
    else for (let i = 0; i < stride; i += 1) rows[to + 1 + i] = data[from + i]! - data[from - stride + i]!
  }
  return rows
}

/** Undoes the filters of rows, whichever was chosen for each; undefined where a row names none. */
export function unfilter(
  rows: Uint8Array,
  stride: number,
  height: number,
  bytesAPixel: number,
): Uint8Array | undefined {
  if (rows.length !== (stride + 1) * height) return undefined
  const data = new Uint8Array(stride * height)
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (stride + 1)]!
    if (filter > 4) return undefined
    for (let i = 0; i < stride; i += 1) {
      const raw = rows[y * (stride + 1) + 1 + i]!
      const at = y * stride + i
      const left = i >= bytesAPixel ? data[at - bytesAPixel]! : 0
      const up = y > 0 ? data[at - stride]! : 0
      const corner = y > 0 && i >= bytesAPixel ? data[at - stride - bytesAPixel]! : 0
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]!
      data[at] = raw + guess
    }
  }
  return data
}

function paeth(left: number, up: number, corner: number): number {
  const p = left + up - corner
  const [a, b, c] = [Math.abs(p - left), Math.abs(p - up), Math.abs(p - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

/** Packed samples of 1, 2, 4 or 8 bits as bytes of light. */
export function spread(data: Uint8Array, width: number, height: number, channels: number, bits: number): Uint8Array {
  if (bits === 8) return data
  const stride = Math.ceil((width * channels * bits) / 8)
  const top = (1 << bits) - 1
  const out = new Uint8Array(width * height * channels)
  for (let y = 0, to = 0; y < height; y += 1) {
    for (let i = 0; i < width * channels; i += 1, to += 1) {
      const bit = i * bits
      const value = (data[y * stride + (bit >> 3)]! >> (8 - bits - (bit & 7))) & top
      out[to] = Math.round((value * 255) / top)
    }
  }
  return out
}

/** Pixels of a PNG without palette, alpha or interlace: what poppler writes of our pictures. Undefined for any other. */
export function readPng(png: Uint8Array): Picture | undefined {
  const file = Buffer.from(png)
  if (!file.subarray(0, 8).equals(SIGNATURE)) return undefined
  const parts: Buffer[] = []
  let head: Buffer | undefined
  for (let at = 8; at + 12 <= file.length; ) {
    const length = file.readUInt32BE(at)
    const type = file.toString('latin1', at + 4, at + 8)
    const body = file.subarray(at + 8, at + 8 + length)
    if (type === 'IHDR') head = body
    if (type === 'IDAT') parts.push(body)
    at += 12 + length
  }
  if (head === undefined || (head[9] !== 0 && head[9] !== 2) || head[12] !== 0) return undefined
  const [width, height, bits] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8]!]
  const channels = head[9] === 0 ? 1 : 3
  if (bits > 8) return undefined
  const stride = Math.ceil((width * channels * bits) / 8)
  const data = unfilter(inflateSync(Buffer.concat(parts)), stride, height, Math.max(1, (channels * bits) >> 3))
  return data && { width, height, channels, data: spread(data, width, height, channels, bits) }
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  framed.set(body, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
