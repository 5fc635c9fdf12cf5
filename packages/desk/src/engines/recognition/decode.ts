import type { Pix } from 'tesseract.js-core/tesseract-core-relaxedsimd-lstm.js'
import type { WasmCore } from './core.ts'
import type { Grey } from './grey.ts'

/** A decoded picture, in grey or as red, green, blue. */
export interface Decoded {
  readonly width: number
  readonly height: number
  readonly channels: 1 | 3
  readonly data: Uint8Array
  /** As the file says; 0 when it does not. */
  readonly dpi: number
}

/** Pixels as Leptonica keeps them: 32-bit words, the leftmost pixel in the highest bits, rows padded to whole words. */
function unpack(core: WasmCore, pix: Pix): Decoded | undefined {
  const width = pix.get_w()
  const height = pix.get_h()
  const depth = pix.get_d()
  const stride = pix.get_wpl() * 4
  const memory = core.bytes()
  const from = pix.get_data()
  const dpi = pix.get_xres()
  if (depth === 32) {
    const data = new Uint8Array(width * height * 3)
    const alpha = pix.get_spp() === 4
    for (let y = 0, to = 0; y < height; y += 1) {
      for (let x = 0, at = from + y * stride; x < width; x += 1, at += 4, to += 3) {
        const cover = alpha ? memory[at]! : 255
        // What is transparent lies on paper.
        for (let c = 0; c < 3; c += 1) {
          const level = memory[at + 3 - c]!
          data[to + c] = cover === 255 ? level : Math.round((level * cover + 255 * (255 - cover)) / 255)
        }
      }
    }
    return { width, height, channels: 3, data, dpi }
  }
  if (depth !== 1 && depth !== 2 && depth !== 4 && depth !== 8 && depth !== 16) return undefined
  const value = (row: number, x: number): number => {
    if (depth === 8) return memory[row + (x ^ 3)]!
    if (depth === 16) return memory[(row + x * 2 + 1) ^ 2]!
    const bit = x * depth
    return (memory[row + ((bit >> 3) ^ 3)]! >> (8 - depth - (bit & 7))) & ((1 << depth) - 1)
  }
  const colormap = pix.get_colormap()
  if (core.core.getPointer(colormap) !== 0) {
    const colours = colormap.get_array()
    const data = new Uint8Array(width * height * 3)
    for (let y = 0, to = 0; y < height; y += 1) {
      const row = from + y * stride
      for (let x = 0; x < width; x += 1, to += 3) {
        const at = colours + 4 * value(row, x)
        data[to] = memory[at + 2]!
        data[to + 1] = memory[at + 1]!
        data[to + 2] = memory[at]!
      }
    }
    return { width, height, channels: 3, data, dpi }
  }
  const data = new Uint8Array(width * height)
  const top = depth === 16 ? 255 : (1 << depth) - 1
  for (let y = 0, to = 0; y < height; y += 1) {
    const row = from + y * stride
    for (let x = 0; x < width; x += 1, to += 1) {
      const level = (value(row, x) * 255) / top
      // One bit a pixel means ink, more bits mean light.
      data[to] = depth === 1 ? 255 - level : level
    }
  }
  return { width, height, channels: 1, data, dpi }
}

export function decodePicture(core: WasmCore, file: Uint8Array): Decoded | undefined {
  return core.withPicture(file, (pix) => unpack(core, pix))
}

/** Luma of ITU-R BT.601. */
export function toGrey({ width, height, channels, data }: Decoded): Grey {
  if (channels === 1) return { width, height, data }
  const grey = new Uint8Array(width * height)
  for (let i = 0, at = 0; i < grey.length; i += 1, at += 3) {
    grey[i] = (data[at]! * 19_595 + data[at + 1]! * 38_470 + data[at + 2]! * 7_471 + 32_768) >> 16
  }
  return { width, height, data: grey }
}
