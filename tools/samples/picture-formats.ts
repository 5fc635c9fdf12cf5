import { concat, numbers, utf8 } from './bytes.ts'

/** Pixels in grey, rows from the top. */
export interface GreyPicture {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** A small picture with a dark bar on its left side and light elsewhere: enough to see that rows and columns come out in their places. */
export function barPicture(width = 40, height = 24): GreyPicture {
  const data = new Uint8Array(width * height).fill(240)
  for (let y = 0; y < height; y += 1) data.fill(16, y * width, y * width + 8)
  data.fill(16, 0, width)
  return { width, height, data }
}

/** BMP with a grey palette (BITMAPINFOHEADER, 8 bits, rows from the bottom). */
export function makeBmp({ width, height, data }: GreyPicture): Uint8Array {
  const stride = Math.ceil(width / 4) * 4
  const pixels = new Uint8Array(stride * height)
  for (let y = 0; y < height; y += 1) pixels.set(data.subarray(y * width, (y + 1) * width), (height - 1 - y) * stride)
  const palette = concat(...Array.from({ length: 256 }, (_, level) => Uint8Array.of(level, level, level, 0)))
  const from = 14 + 40 + palette.length
  return concat(
    'BM',
    numbers(true, [4, from + pixels.length], [4, 0], [4, from]),
    numbers(true, [4, 40], [4, width], [4, height], [2, 1], [2, 8], [4, 0], [4, pixels.length]),
    numbers(true, [4, 11_811], [4, 11_811], [4, 256], [4, 0]),
    palette,
    pixels,
  )
}

/** GIF89a whose codes are never longer than nine bits: the table is cleared before it grows. */
export function makeGif({ width, height, data }: GreyPicture): Uint8Array {
  const palette = concat(...Array.from({ length: 256 }, (_, level) => Uint8Array.of(level, level, level)))
  const bits: number[] = []
  const put = (code: number): void => {
    for (let bit = 0; bit < 9; bit += 1) bits.push((code >> bit) & 1)
  }
  put(256)
  for (const [at, level] of data.entries()) {
    if (at > 0 && at % 200 === 0) put(256)
    put(level)
  }
  put(257)
  const packed = new Uint8Array(Math.ceil(bits.length / 8))
  for (const [at, bit] of bits.entries()) packed[at >> 3]! |= bit << (at & 7)
  const blocks: Uint8Array[] = []
  for (let at = 0; at < packed.length; at += 255) {
    const part = packed.subarray(at, at + 255)
    blocks.push(Uint8Array.of(part.length), part)
  }
  return concat(
    utf8('GIF89a'),
    numbers(true, [2, width], [2, height]),
    Uint8Array.of(0xf7, 0, 0),
    palette,
    Uint8Array.of(0x2c),
    numbers(true, [2, 0], [2, 0], [2, width], [2, height]),
    Uint8Array.of(0, 8),
    ...blocks,
    Uint8Array.of(0, 0x3b),
  )
}
