import { INPUTS, MEASURES, PLANES, SIDE } from './glyphs.ts'

/** What a glyph may be; the last one is everything that belongs to no number. */
export const SIGNS = [...'٠١٢٣٤٥٦٧٨٩/٫٬.،:-()٪', 'x'] as const
export const NO_SIGN = SIGNS.length - 1

/** Two layers of convolution that halve the picture each time, one that sees all of it, and one that decides (after LeCun and others 1998). */
export const FIRST = { maps: 10, kernel: 5, side: SIDE / 2 } as const
export const SECOND = { maps: 24, kernel: 3, side: SIDE / 4 } as const
export const FLAT = SECOND.maps * SECOND.side * SECOND.side + MEASURES
export const HIDDEN = 64
/** Below zero the slope is not nothing, so that a unit cannot die. */
export const LEAK = 0.1

/** Sizes of the weights in the order in which the file holds them: each layer's weights, then its offsets. */
export const LAYERS = [
  { weights: FIRST.maps * PLANES * FIRST.kernel ** 2, offsets: FIRST.maps },
  { weights: SECOND.maps * FIRST.maps * SECOND.kernel ** 2, offsets: SECOND.maps },
  { weights: HIDDEN * FLAT, offsets: HIDDEN },
  { weights: SIGNS.length * HIDDEN, offsets: SIGNS.length },
] as const

export interface Layer {
  readonly weights: Float32Array
  readonly offsets: Float32Array
}

/** What the layers gave for one glyph; kept between calls to spare memory. */
export interface Activity {
  readonly first: Float32Array
  readonly second: Float32Array
  readonly flat: Float32Array
  readonly hidden: Float32Array
  readonly signs: Float32Array
}

export function newActivity(): Activity {
  return {
    first: new Float32Array(FIRST.maps * FIRST.side ** 2),
    second: new Float32Array(SECOND.maps * SECOND.side ** 2),
    flat: new Float32Array(FLAT),
    hidden: new Float32Array(HIDDEN),
    signs: new Float32Array(SIGNS.length),
  }
}

const leaky = (value: number): number => (value > 0 ? value : LEAK * value)

/** A convolution with stride 2 and a margin of half the kernel: each map of `to` from all maps of `from`. */
function convolve(
  from: Float32Array,
  { maps: fromMaps, side: fromSide }: { readonly maps: number; readonly side: number },
  { weights, offsets }: Layer,
  { maps, kernel, side }: typeof FIRST | typeof SECOND,
  to: Float32Array,
): void {
  const margin = (kernel - 1) >> 1
  for (let map = 0; map < maps; map += 1) {
    const out = map * side * side
    to.fill(offsets[map]!, out, out + side * side)
    for (let source = 0; source < fromMaps; source += 1) {
      const plane = source * fromSide * fromSide
      for (let ky = 0; ky < kernel; ky += 1) {
        for (let kx = 0; kx < kernel; kx += 1) {
          const weight = weights[((map * fromMaps + source) * kernel + ky) * kernel + kx]!
          for (let y = 0; y < side; y += 1) {
            const row = 2 * y + ky - margin
            if (row < 0 || row >= fromSide) continue
            const line = plane + row * fromSide + kx - margin
            const first = kx < margin ? (margin - kx + 1) >> 1 : 0
            const last = Math.min(side, ((fromSide - 1 - kx + margin) >> 1) + 1)
            for (let x = first; x < last; x += 1) to[out + y * side + x]! += weight * from[line + 2 * x]!
          }
        }
      }
    }
    for (let at = out; at < out + side * side; at += 1) to[at] = leaky(to[at]!)
  }
}

function connect(from: Float32Array, { weights, offsets }: Layer, to: Float32Array): void {
  for (let unit = 0; unit < to.length; unit += 1) {
    let sum = offsets[unit]!
    const row = unit * from.length
    for (let at = 0; at < from.length; at += 1) sum += weights[row + at]! * from[at]!
    to[unit] = sum
  }
}

/** Runs the net on one glyph; `activity.signs` are then the probabilities of the signs. */
export function look(layers: readonly Layer[], input: Float32Array, activity: Activity): void {
  const { first, second, flat, hidden, signs } = activity
  convolve(input, { maps: PLANES, side: SIDE }, layers[0]!, FIRST, first)
  convolve(first, FIRST, layers[1]!, SECOND, second)
  flat.set(second)
  for (let at = 0; at < MEASURES; at += 1) flat[second.length + at] = input[INPUTS - MEASURES + at]!
  connect(flat, layers[2]!, hidden)
  for (let at = 0; at < hidden.length; at += 1) hidden[at] = leaky(hidden[at]!)
  connect(hidden, layers[3]!, signs)
  const most = Math.max(...signs)
  let sum = 0
  for (let at = 0; at < signs.length; at += 1) {
    signs[at] = Math.exp(signs[at]! - most)
    sum += signs[at]!
  }
  for (let at = 0; at < signs.length; at += 1) signs[at]! /= sum
}

/** The file: for each layer a scale as 32-bit float, its weights as signed bytes, its offsets as 32-bit floats; little-endian. */
export function packNet(layers: readonly Layer[]): Uint8Array {
  const parts = layers.map(({ weights, offsets }) => {
    const part = new Uint8Array(4 + weights.length + 4 * offsets.length)
    const view = new DataView(part.buffer)
    const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / 127
    view.setFloat32(0, scale, true)
    for (const [at, weight] of weights.entries()) view.setInt8(4 + at, Math.round(weight / scale))
    for (const [at, offset] of offsets.entries()) view.setFloat32(4 + weights.length + 4 * at, offset, true)
    return part
  })
  const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    file.set(part, at)
    at += part.length
  }
  return file
}

/** @throws RangeError when the file is not one of this net */
export function unpackNet(file: Uint8Array): Layer[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  let at = 0
  const layers = LAYERS.map((size) => {
    const scale = view.getFloat32(at, true)
    const weights = Float32Array.from({ length: size.weights }, (_, i) => view.getInt8(at + 4 + i) * scale)
    const from = at + 4 + size.weights
    const offsets = Float32Array.from({ length: size.offsets }, (_, i) => view.getFloat32(from + 4 * i, true))
    at = from + 4 * size.offsets
    return { weights, offsets }
  })
  if (at !== file.length) throw new RangeError('this is no model of digits')
  return layers
}
