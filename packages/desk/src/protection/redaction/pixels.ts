import type { Colours } from './plan.ts'

/** Rows from the top; one byte a pixel (light) or three (red, green, blue). */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly channels: 1 | 3
  readonly data: Uint8Array
}

/** Whole pixels; right and bottom are exclusive. */
export interface PixelBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The one value of a pixel that was covered. */
export const COVERED = 0
/** What is as light as this is taken for paper. Pure yellow, of which printers make their dots, has luma 226 (ITU-R BT.601). */
export const PAPER_FROM = 191
/** Steps of light that are kept below it: sixteen levels in all, 17 apart. */
const LEVEL = 17

const luma = (r: number, g: number, b: number): number => (r * 19_595 + g * 38_470 + b * 7_471 + 32_768) >> 16

/**
 * Flattens a drawn page: pale marks become paper, and what is left keeps few levels, so that neither printer dots nor the faint noise of a scanner
 * survive. `black and white` takes Otsu's threshold (1979), held between 96 and the level of paper.
 */
export function flatten({ width, height, channels, data }: Picture, colours: Colours): Picture {
  const count = width * height
  const light = (i: number): number =>
    channels === 1 ? data[i]! : luma(data[3 * i]!, data[3 * i + 1]!, data[3 * i + 2]!)
  if (colours === 'colour' && channels === 3) {
    const out = new Uint8Array(count * 3)
    for (let i = 0; i < count; i += 1) {
      const values = [0, 1, 2].map((c) => Math.round(data[3 * i + c]! / LEVEL) * LEVEL) as [number, number, number]
      const isPaper = light(i) >= PAPER_FROM || luma(...values) >= PAPER_FROM
      for (let c = 0; c < 3; c += 1) out[3 * i + c] = isPaper ? 255 : values[c]!
    }
    return { width, height, channels: 3, data: out }
  }
  const grey = new Uint8Array(count)
  for (let i = 0; i < count; i += 1) grey[i] = light(i)
  if (colours === 'black and white') {
    const threshold = Math.min(PAPER_FROM, Math.max(96, otsu(grey)))
    for (let i = 0; i < count; i += 1) grey[i] = grey[i]! < threshold ? 0 : 255
  } else {
    for (let i = 0; i < count; i += 1) grey[i] = grey[i]! >= PAPER_FROM ? 255 : Math.round(grey[i]! / LEVEL) * LEVEL
  }
  return { width, height, channels: 1, data: grey }
}

/** The level that parts the pixels into two groups that lie as far apart as they can. */
function otsu(grey: Uint8Array): number {
  const counts = new Float64Array(256)
  for (const value of grey) counts[value]! += 1
  let sum = 0
  for (let level = 0; level < 256; level += 1) sum += level * counts[level]!
  let below = 0
  let sumBelow = 0
  let best = { at: 128, spread: -1 }
  for (let level = 0; level < 256; level += 1) {
    below += counts[level]!
    sumBelow += level * counts[level]!
    const above = grey.length - below
    if (below === 0 || above === 0) continue
    const apart = sumBelow / below - (sum - sumBelow) / above
    const spread = below * above * apart * apart
    if (spread > best.spread) best = { at: level + 1, spread }
  }
  return best.at
}

/** Covers boxes with one opaque value. The picture given stays as it is. */
export function burn(picture: Picture, boxes: readonly PixelBox[]): Picture {
  const { width, height, channels } = picture
  const data = picture.data.slice()
  for (const box of boxes) {
    const { left, top, right, bottom } = within(box, picture)
    for (let y = top; y < bottom; y += 1)
      data.fill(COVERED, (y * width + left) * channels, (y * width + right) * channels)
  }
  return { width, height, channels, data }
}

export function within(
  { left, top, right, bottom }: PixelBox,
  { width, height }: Pick<Picture, 'width' | 'height'>,
): PixelBox {
  const side = (value: number, most: number): number => Math.min(most, Math.max(0, value))
  return { left: side(left, width), top: side(top, height), right: side(right, width), bottom: side(bottom, height) }
}

/** What is wrong with a page that should be `before` with boxes burnt into it; undefined when nothing is. */
export function compareBurnt(
  before: Picture,
  after: Picture,
  boxes: readonly PixelBox[],
): 'other size' | 'box not covered' | 'changed outside' | 'pale pixels' | undefined {
  const { width, height, channels } = before
  if (after.width !== width || after.height !== height || after.channels !== channels) return 'other size'
  const covered = new Uint8Array(width * height)
  for (const box of boxes) {
    const { left, top, right, bottom } = within(box, before)
    for (let y = top; y < bottom; y += 1) covered.fill(1, y * width + left, y * width + right)
  }
  for (let i = 0, at = 0; i < covered.length; i += 1) {
    let light = 0
    for (let c = 0; c < channels; c += 1, at += 1) {
      const value = after.data[at]!
      if (covered[i] === 1) {
        if (value !== COVERED) return 'box not covered'
      } else if (value !== before.data[at]) return 'changed outside'
      light += channels === 1 ? value : [19_595, 38_470, 7_471][c]! * value
    }
    if (channels === 3) light = (light + 32_768) >> 16
    if (light >= PAPER_FROM && light !== 255) return 'pale pixels'
  }
  return undefined
}
