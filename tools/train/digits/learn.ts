import {
  type Activity,
  FIRST,
  FLAT,
  HIDDEN,
  LAYERS,
  type Layer,
  LEAK,
  look,
  newActivity,
  SECOND,
  SIGNS,
} from '../../../packages/desk/src/engines/recognition/digit-net.ts'
import { PLANES, SIDE } from '../../../packages/desk/src/engines/recognition/glyphs.ts'
import { seeded } from './lines.ts'
import type { Sample } from './samples.ts'

const BATCH = 32
const MOST_RATE = 0.0015
/** Adam (Kingma and Ba 2015), with their constants. */
const [BETA1, BETA2, TINY] = [0.9, 0.999, 1e-8]
const SMOOTHING = 0.05

/** Weights drawn at random as He and others (2015) advise. */
export function newLayers(seed: number): Layer[] {
  const random = seeded(seed)
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return LAYERS.map(({ weights, offsets }) => {
    const spread = Math.sqrt(2 / (weights / offsets))
    return {
      weights: Float32Array.from({ length: weights }, () => spread * normal()),
      offsets: new Float32Array(offsets),
    }
  })
}

const emptyLayers = (): Layer[] =>
  LAYERS.map(({ weights, offsets }) => ({
    weights: new Float32Array(weights),
    offsets: new Float32Array(offsets),
  }))

const slope = (value: number): number => (value > 0 ? 1 : LEAK)

/** Teaches the net, the rate falling with a cosine to nothing over all rounds. */
export function learn(
  layers: readonly Layer[],
  samples: readonly Sample[],
  rounds: number,
  told: (round: number, loss: number) => void,
): void {
  const random = seeded(17)
  const order = samples.map((_, at) => at)
  const [gradients, first, second] = [emptyLayers(), emptyLayers(), emptyLayers()]
  const activity = newActivity()
  const back = newActivity()
  const steps = Math.ceil(samples.length / BATCH) * rounds
  let step = 0
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1))
      const held = order[at]!
      order[at] = order[other]!
      order[other] = held
    }
    let loss = 0
    for (let from = 0; from < order.length; from += BATCH) {
      for (const { weights, offsets } of gradients) {
        weights.fill(0)
        offsets.fill(0)
      }
      const batch = order.slice(from, from + BATCH)
      for (const at of batch) {
        const { input, sign } = samples[at]!
        look(layers, input, activity)
        loss -= Math.log(Math.max(1e-9, activity.signs[sign]!))
        trace(layers, input, sign, activity, back, gradients)
      }
      step += 1
      const rate = Math.min(1, step / 200) * MOST_RATE * 0.5 * (1 + Math.cos((Math.PI * step) / steps))
      for (const [l, layer] of layers.entries()) {
        for (const part of ['weights', 'offsets'] as const)
          adjust(layer[part], gradients[l]![part], first[l]![part], second[l]![part], batch.length, rate, step)
      }
    }
    told(round, loss / samples.length)
  }
}

function adjust(
  values: Float32Array,
  gradient: Float32Array,
  first: Float32Array,
  second: Float32Array,
  count: number,
  rate: number,
  step: number,
): void {
  const [scale1, scale2] = [1 / (1 - BETA1 ** step), 1 / (1 - BETA2 ** step)]
  for (let at = 0; at < values.length; at += 1) {
    const g = gradient[at]! / count
    const m = BETA1 * first[at]! + (1 - BETA1) * g
    const v = BETA2 * second[at]! + (1 - BETA2) * g * g
    first[at] = m
    second[at] = v
    values[at]! -= (rate * m * scale1) / (Math.sqrt(v * scale2) + TINY)
  }
}

/** The gradient of the cross entropy for one glyph, added to what is there. */
function trace(
  layers: readonly Layer[],
  input: Float32Array,
  sign: number,
  { first, second, flat, hidden, signs }: Activity,
  back: Activity,
  gradients: readonly Layer[],
): void {
  for (let at = 0; at < signs.length; at += 1) {
    const wanted = (at === sign ? 1 - SMOOTHING : 0) + SMOOTHING / SIGNS.length
    back.signs[at] = signs[at]! - wanted
  }
  connectBack(hidden, layers[3]!, back.signs, back.hidden, gradients[3]!)
  for (let at = 0; at < HIDDEN; at += 1) back.hidden[at]! *= slope(hidden[at]!)
  connectBack(flat, layers[2]!, back.hidden, back.flat, gradients[2]!)
  for (let at = 0; at < second.length; at += 1) back.second[at] = back.flat[at]! * slope(second[at]!)
  convolveBack(first, FIRST, layers[1]!, SECOND, back.second, back.first, gradients[1]!)
  for (let at = 0; at < first.length; at += 1) back.first[at]! *= slope(first[at]!)
  convolveBack(input, { maps: PLANES, side: SIDE }, layers[0]!, FIRST, back.first, undefined, gradients[0]!)
}

function connectBack(
  from: Float32Array,
  { weights }: Layer,
  given: Float32Array,
  wanted: Float32Array,
  gradient: Layer,
): void {
  wanted.fill(0)
  for (let unit = 0; unit < given.length; unit += 1) {
    const g = given[unit]!
    gradient.offsets[unit]! += g
    const row = unit * from.length
    for (let at = 0; at < from.length; at += 1) {
      gradient.weights[row + at]! += g * from[at]!
      wanted[at]! += g * weights[row + at]!
    }
  }
}

function convolveBack(
  from: Float32Array,
  { maps: fromMaps, side: fromSide }: { readonly maps: number; readonly side: number },
  { weights }: Layer,
  { maps, kernel, side }: typeof FIRST | typeof SECOND,
  given: Float32Array,
  wanted: Float32Array | undefined,
  gradient: Layer,
): void {
  const margin = (kernel - 1) >> 1
  wanted?.fill(0)
  for (let map = 0; map < maps; map += 1) {
    const out = map * side * side
    for (let at = out; at < out + side * side; at += 1) gradient.offsets[map]! += given[at]!
    for (let source = 0; source < fromMaps; source += 1) {
      const plane = source * fromSide * fromSide
      for (let ky = 0; ky < kernel; ky += 1) {
        for (let kx = 0; kx < kernel; kx += 1) {
          const w = ((map * fromMaps + source) * kernel + ky) * kernel + kx
          const weight = weights[w]!
          let sum = 0
          for (let y = 0; y < side; y += 1) {
            const row = 2 * y + ky - margin
            if (row < 0 || row >= fromSide) continue
            const line = plane + row * fromSide + kx - margin
            const first = kx < margin ? (margin - kx + 1) >> 1 : 0
            const last = Math.min(side, ((fromSide - 1 - kx + margin) >> 1) + 1)
            if (wanted === undefined) {
              for (let x = first; x < last; x += 1) sum += given[out + y * side + x]! * from[line + 2 * x]!
            } else {
              for (let x = first; x < last; x += 1) {
                const g = given[out + y * side + x]!
                sum += g * from[line + 2 * x]!
                wanted[line + 2 * x]! += g * weight
              }
            }
          }
          gradient.weights[w]! += sum
        }
      }
    }
  }
}

/** Share of samples of each sign that are taken for another, and which one most often. */
export function confusion(layers: readonly Layer[], samples: readonly Sample[]): string {
  const activity = newActivity()
  const counts = SIGNS.map(() => new Uint32Array(SIGNS.length))
  for (const { input, sign } of samples) {
    look(layers, input, activity)
    const best = activity.signs.indexOf(Math.max(...activity.signs))
    counts[sign]![best]! += 1
  }
  const wrong = counts.reduce((sum, row, sign) => sum + row.reduce((all, n, at) => all + (at === sign ? 0 : n), 0), 0)
  const rows = counts.map((row, sign) => {
    const total = row.reduce((all, n) => all + n, 0)
    const others = [...row.entries()].filter(([at, n]) => at !== sign && n > 0).sort((a, b) => b[1] - a[1])
    return `${SIGNS[sign]} ${total} ${(100 * (1 - row[sign]! / Math.max(1, total))).toFixed(2)} % ${others
      .slice(0, 4)
      .map(([at, n]) => `${SIGNS[at]}:${n}`)
      .join(' ')}`
  })
  return `${samples.length} glyphs, ${((100 * wrong) / samples.length).toFixed(2)} % taken for others\n${rows.join('\n')}`
}

/** Sizes that have to agree for the weights of the third layer to fit. */
if (LAYERS[2].weights !== HIDDEN * FLAT) throw new RangeError('the layers do not fit')
