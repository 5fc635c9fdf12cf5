import type { Box } from '#reading'

/** A picture in grey: one byte a pixel, rows from the top, 0 black. */
export interface Grey {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Left, top, right, bottom in pixels; right and bottom exclusive. */
export interface PixelBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export function boxesMeet(a: PixelBox, b: PixelBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

export function toFractions(box: PixelBox, { width, height }: { width: number; height: number }): Box {
  return [
    Math.max(0, box.left) / width,
    Math.max(0, box.top) / height,
    Math.min(width, box.right) / width,
    Math.min(height, box.bottom) / height,
  ]
}

/** Turned clockwise by quarter turns. */
export function quarterTurn(picture: Grey, degrees: 0 | 90 | 180 | 270): Grey {
  const { width, height, data } = picture
  if (degrees === 0) return picture
  const turned = new Uint8Array(data.length)
  if (degrees === 180) {
    for (let i = 0, j = data.length - 1; j >= 0; i += 1, j -= 1) turned[i] = data[j]!
    return { width, height, data: turned }
  }
  for (let y = 0; y < height; y += 1) {
    const row = y * width
    for (let x = 0; x < width; x += 1) {
      const to = degrees === 90 ? x * height + (height - 1 - y) : (width - 1 - x) * height + y
      turned[to] = data[row + x]!
    }
  }
  return { width: height, height: width, data: turned }
}

export function crop(picture: Grey, box: PixelBox): Grey {
  const width = box.right - box.left
  const height = box.bottom - box.top
  const data = new Uint8Array(width * height)
  for (let y = 0; y < height; y += 1) {
    const from = (box.top + y) * picture.width + box.left
    data.set(picture.data.subarray(from, from + width), y * width)
  }
  return { width, height, data }
}

/** Made smaller by taking the mean of what each new pixel covers. */
export function shrink(picture: Grey, width: number): Grey {
  const scale = picture.width / width
  if (scale <= 1) return picture
  const height = Math.max(1, Math.round(picture.height / scale))
  const stepX = picture.width / width
  const stepY = picture.height / height
  const data = new Uint8Array(width * height)
  const columns = new Int32Array(width + 1)
  for (let x = 0; x <= width; x += 1) columns[x] = Math.min(picture.width, Math.round(x * stepX))
  for (let y = 0; y < height; y += 1) {
    const top = Math.round(y * stepY)
    const bottom = Math.max(top + 1, Math.min(picture.height, Math.round((y + 1) * stepY)))
    for (let x = 0; x < width; x += 1) {
      const left = columns[x]!
      const right = Math.max(left + 1, columns[x + 1]!)
      let sum = 0
      for (let row = top; row < bottom; row += 1) {
        const base = row * picture.width
        for (let column = left; column < right; column += 1) sum += picture.data[base + column]!
      }
      data[y * width + x] = Math.round(sum / ((bottom - top) * (right - left)))
    }
  }
  return { width, height, data }
}

/** Sums of all pixels above and to the left, with a row and column of zeros: (width + 1) × (height + 1). */
export function integral({ width, height, data }: Grey): Float64Array {
  const sums = new Float64Array((width + 1) * (height + 1))
  for (let y = 0; y < height; y += 1) {
    let row = 0
    const above = y * (width + 1)
    const here = above + width + 1
    for (let x = 0; x < width; x += 1) {
      row += data[y * width + x]!
      sums[here + x + 1] = sums[above + x + 1]! + row
    }
  }
  return sums
}

/** The grey level below which the given share of pixels lies, from a thinned sample. */
export function percentile({ data }: Grey, share: number): number {
  const counts = new Uint32Array(256)
  const step = Math.max(1, Math.floor(data.length / 65_536))
  let total = 0
  for (let at = 0; at < data.length; at += step) {
    counts[data[at]!]! += 1
    total += 1
  }
  let below = 0
  for (let level = 0; level < 256; level += 1) {
    below += counts[level]!
    if (below >= total * share) return level
  }
  return 255
}
