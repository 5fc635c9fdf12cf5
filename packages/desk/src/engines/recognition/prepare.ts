import { type Grey, integral, percentile, shrink } from './grey.ts'

/** Width at which the skew is looked for: enough for the rows of text, few enough points to try a hundred angles. */
const SKEW_WIDTH = 1000
const FEWEST_POINTS = 2000
const MOST_DEGREES = 7
/** Less than this is left: turning a picture costs sharpness. */
const SKEW_LEFT = 0.15
const DARKER = 25
const NEIGHBOURHOOD = 15

/** How far lines of text rise to the right, in degrees; 0 when there is too little ink to tell. */
export function findSkew(picture: Grey): number {
  const small = shrink(picture, Math.min(SKEW_WIDTH, picture.width))
  const { width, height, data } = small
  const sums = integral(small)
  const xs: number[] = []
  const ys: number[] = []
  for (let y = 0; y < height; y += 1) {
    const top = Math.max(0, y - NEIGHBOURHOOD) * (width + 1)
    const bottom = Math.min(height, y + NEIGHBOURHOOD) * (width + 1)
    for (let x = 0; x < width; x += 1) {
      const left = Math.max(0, x - NEIGHBOURHOOD)
      const right = Math.min(width, x + NEIGHBOURHOOD)
      const area = ((bottom - top) / (width + 1)) * (right - left)
      const mean = (sums[bottom + right]! - sums[bottom + left]! - sums[top + right]! + sums[top + left]!) / area
      if (data[y * width + x]! < mean - DARKER) {
        xs.push(x - width / 2)
        ys.push(y)
      }
    }
  }
  if (xs.length < FEWEST_POINTS) return 0
  const rows = new Float64Array(height + 2 * width)
  const score = (degrees: number): number => {
    rows.fill(0)
    const slope = Math.tan((degrees * Math.PI) / 180)
    for (let i = 0; i < xs.length; i += 1) rows[Math.round(ys[i]! + xs[i]! * slope) + width]! += 1
    let sum = 0
    for (let i = 1; i < rows.length; i += 1) sum += (rows[i]! - rows[i - 1]!) ** 2
    return sum
  }
  let best = 0
  let most = -1
  const attempt = (degrees: number): void => {
    const value = score(degrees)
    if (value > most) {
      most = value
      best = degrees
    }
  }
  for (let degrees = -MOST_DEGREES; degrees <= MOST_DEGREES; degrees += 0.5) attempt(degrees)
  const coarse = best
  for (let step = -5; step <= 5; step += 1) attempt(coarse + step / 10)
  return Math.abs(best) <= SKEW_LEFT ? 0 : best
}

/** Where a point of the prepared picture lies in the one it was made from, and how large the prepared one is. */
export interface Straightened {
  readonly picture: Grey
  readonly toSource: (x: number, y: number) => { readonly x: number; readonly y: number }
}

/** Cubic weights of Keys (1981) with a = -1/2: they overshoot a little, which keeps strokes crisp. */
function cubic(t: number): readonly [number, number, number, number] {
  const t2 = t * t
  const t3 = t2 * t
  return [-0.5 * t3 + t2 - 0.5 * t, 1.5 * t3 - 2.5 * t2 + 1, -1.5 * t3 + 2 * t2 + 0.5 * t, 0.5 * t3 - 0.5 * t2]
}

/** Turned by `degrees` so that text lies level, and enlarged, in one step; corners that come from outside are paper. */
export function straighten(picture: Grey, degrees: number, scale: number): Straightened {
  if (degrees === 0 && scale === 1) return { picture, toSource: (x, y) => ({ x, y }) }
  const radians = (degrees * Math.PI) / 180
  const cos = Math.cos(radians)
  const sin = Math.sin(radians)
  const width = Math.round(picture.width * scale)
  const height = Math.round(picture.height * scale)
  const paper = percentile(picture, 0.6)
  const data = new Uint8Array(width * height)
  const middleX = picture.width / 2
  const middleY = picture.height / 2
  const toSource = (x: number, y: number): { x: number; y: number } => {
    const dx = x / scale - middleX
    const dy = y / scale - middleY
    return { x: middleX + dx * cos + dy * sin, y: middleY - dx * sin + dy * cos }
  }
  const { data: source, width: w, height: h } = picture
  const steps = 64
  const weights = Array.from({ length: steps + 1 }, (_, i) => cubic(i / steps))
  for (let y = 0; y < height; y += 1) {
    const start = toSource(0.5, y + 0.5)
    const stepX = cos / scale
    const stepY = -sin / scale
    let sx = start.x - 0.5
    let sy = start.y - 0.5
    const row = y * width
    for (let x = 0; x < width; x += 1, sx += stepX, sy += stepY) {
      const ix = Math.floor(sx)
      const iy = Math.floor(sy)
      if (ix < 0 || iy < 0 || ix >= w || iy >= h) {
        data[row + x] = paper
        continue
      }
      const across = weights[Math.round((sx - ix) * steps)]!
      const down = weights[Math.round((sy - iy) * steps)]!
      let value = 0
      if (ix >= 1 && iy >= 1 && ix + 2 < w && iy + 2 < h) {
        let at = (iy - 1) * w + ix - 1
        for (let k = 0; k < 4; k += 1, at += w) {
          value +=
            down[k]! *
            (across[0] * source[at]! +
              across[1] * source[at + 1]! +
              across[2] * source[at + 2]! +
              across[3] * source[at + 3]!)
        }
      } else value = source[iy * w + ix]!
      data[row + x] = value < 0 ? 0 : value > 255 ? 255 : value + 0.5
    }
  }
  return { picture: { width, height, data }, toSource }
}

/** Gaussian blur, separable, in integers of 1/65536. */
export function blur({ width, height, data }: Grey, sigma: number): Grey {
  const radius = Math.ceil(sigma * 2.5)
  const weights = Array.from({ length: 2 * radius + 1 }, (_, i) => Math.exp(-((i - radius) ** 2) / (2 * sigma * sigma)))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const kernel = Int32Array.from(weights, (weight) => Math.round((weight / total) * 65_536))
  const middle = new Uint8Array(data.length)
  for (let y = 0; y < height; y += 1) {
    const row = y * width
    for (let x = 0; x < width; x += 1) {
      let sum = 32_768
      if (x >= radius && x + radius < width) {
        for (let k = -radius, at = row + x - radius; k <= radius; k += 1, at += 1)
          sum += kernel[k + radius]! * data[at]!
      } else {
        for (let k = -radius; k <= radius; k += 1) {
          sum += kernel[k + radius]! * data[row + Math.min(width - 1, Math.max(0, x + k))]!
        }
      }
      middle[row + x] = sum >> 16
    }
  }
  const out = new Uint8Array(data.length)
  const sums = new Int32Array(width)
  for (let y = 0; y < height; y += 1) {
    sums.fill(32_768)
    for (let k = -radius; k <= radius; k += 1) {
      const from = Math.min(height - 1, Math.max(0, y + k)) * width
      const weight = kernel[k + radius]!
      for (let x = 0; x < width; x += 1) sums[x]! += weight * middle[from + x]!
    }
    const row = y * width
    for (let x = 0; x < width; x += 1) out[row + x] = sums[x]! >> 16
  }
  return { width, height, data: out }
}

/**
 * Black and white by the neighbourhood of each pixel. Method: Sauvola and Pietikäinen, Adaptive document image binarization (Pattern Recognition 33,
 * 2000), equation 5, with running column sums instead of integral images: half the memory.
 */
export function sauvola({ width, height, data }: Grey, radius: number, k: number): Grey {
  const out = new Uint8Array(data.length)
  const sums = new Float64Array(width)
  const squares = new Float64Array(width)
  const addRow = (y: number, sign: 1 | -1): void => {
    const row = y * width
    for (let x = 0; x < width; x += 1) {
      const value = data[row + x]!
      sums[x]! += sign * value
      squares[x]! += sign * value * value
    }
  }
  for (let y = 0; y < Math.min(height, radius); y += 1) addRow(y, 1)
  for (let y = 0; y < height; y += 1) {
    if (y + radius < height) addRow(y + radius, 1)
    if (y - radius - 1 >= 0) addRow(y - radius - 1, -1)
    const rows = Math.min(height - 1, y + radius) - Math.max(0, y - radius) + 1
    let sum = 0
    let square = 0
    for (let x = 0; x < Math.min(width, radius); x += 1) {
      sum += sums[x]!
      square += squares[x]!
    }
    const row = y * width
    for (let x = 0; x < width; x += 1) {
      if (x + radius < width) {
        sum += sums[x + radius]!
        square += squares[x + radius]!
      }
      if (x - radius - 1 >= 0) {
        sum -= sums[x - radius - 1]!
        square -= squares[x - radius - 1]!
      }
      const count = rows * (Math.min(width - 1, x + radius) - Math.max(0, x - radius) + 1)
      const mean = sum / count
      const deviation = Math.sqrt(Math.max(0, square / count - mean * mean))
      out[row + x] = data[row + x]! > mean * (1 + k * (deviation / 128 - 1)) ? 255 : 0
    }
  }
  return { width, height, data: out }
}

/** Black and white by the one level that parts dark from light best. Method: Otsu, A threshold selection method from gray-level histograms (1979). */
export function otsu({ width, height, data }: Grey): Grey {
  const counts = new Float64Array(256)
  for (const level of data) counts[level]! += 1
  let total = 0
  for (let level = 0; level < 256; level += 1) total += level * counts[level]!
  let [below, sum, most, limit] = [0, 0, -1, 127]
  for (let level = 0; level < 255; level += 1) {
    below += counts[level]!
    sum += level * counts[level]!
    const above = data.length - below
    if (below === 0 || above === 0) continue
    const between = below * above * (sum / below - (total - sum) / above) ** 2
    if (between > most) {
      most = between
      limit = level
    }
  }
  return { width, height, data: data.map((level) => (level > limit ? 255 : 0)) }
}

/** What a text line should be read at. */
export const TARGET_DPI = 300
const BLUR = 1.2
const RADIUS = 25
const K = 0.12

/** A page made ready: in black and white for the words, and in grey, as level and as large, for a second look at the numbers. */
export interface Prepared extends Straightened {
  readonly grey: Grey
}

/** The whole recipe: level, enlarged to 300 dpi (once to thrice), softened, black and white. */
export function prepare(picture: Grey, dpi: number, skew: number): Prepared {
  const scale = Math.min(3, Math.max(1, TARGET_DPI / dpi))
  const { picture: grey, toSource } = straighten(picture, skew, scale)
  return { picture: sauvola(blur(grey, BLUR), RADIUS, K), grey, toSource }
}
