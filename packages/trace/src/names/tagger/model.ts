import { decodeBase64 } from './hash.ts'

/** Labels of the tagger: outside, then begin and inside for each kind of name. */
export const LABELS = ['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC', 'B-ORG', 'I-ORG', 'B-MIS', 'I-MIS'] as const
export const LABEL_COUNT = LABELS.length

/** One linear chain: rows of weights by hashed feature, transitions and starts. */
export interface ChainModel {
  /** 32-bit feature hashes, little endian, base64. */
  readonly keys: string
  /** For each feature a 16-bit mask of the labels that have a weight. */
  readonly masks: string
  /** The weights in that order, 16-bit signed, in units of 1 / 4096. */
  readonly weights: string
  readonly transitions: readonly number[]
  readonly starts: readonly number[]
}

export interface TaggerModel {
  readonly notice: string
  readonly licence: string
  /** Reads a text for the first time; then again, knowing how each word was read elsewhere. */
  readonly first: ChainModel
  readonly second: ChainModel
}

const UNIT = 4096

export class Chain {
  readonly #rows = new Map<number, number>()
  readonly #weights: Float32Array
  readonly #transitions: Float64Array
  readonly #starts: readonly number[]

  constructor(model: ChainModel) {
    const keys = view(model.keys)
    const masks = view(model.masks)
    const values = view(model.weights)
    const count = keys.byteLength >> 2
    this.#weights = new Float32Array((count + 1) * LABEL_COUNT)
    let at = 0
    for (let row = 0; row < count; row++) {
      this.#rows.set(keys.getUint32(row * 4, true), row)
      const mask = masks.getUint16(row * 2, true)
      for (let y = 0; y < LABEL_COUNT; y++) {
        if ((mask & (1 << y)) === 0) continue
        this.#weights[row * LABEL_COUNT + y] = values.getInt16(at, true) / UNIT
        at += 2
      }
    }
    this.#transitions = Float64Array.from(model.transitions)
    for (let y = 0; y < LABEL_COUNT; y++)
      if (y % 2 === 0 && y > 0)
        for (let x = 0; x < LABEL_COUNT; x++) if (x !== y && x !== y - 1) this.#transitions[x * LABEL_COUNT + y] = -1e9
    this.#starts = model.starts.map((w, y) => (y % 2 === 0 && y > 0 ? -1e9 : w))
  }

  /** Adds the weights of features to `score`, from `offset`. */
  add(features: readonly number[], score: Float64Array | Float32Array, offset: number): void {
    for (const feature of features) {
      const row = this.#rows.get(feature)
      if (row === undefined) continue
      const from = row * LABEL_COUNT
      for (let y = 0; y < LABEL_COUNT; y++) score[offset + y]! += this.#weights[from + y]!
    }
  }

  /** The most likely labels, given the scores of each position (Viterbi 1967). */
  decode(emission: Float64Array, length: number): number[] {
    const L = LABEL_COUNT
    const score = Float64Array.from(emission.subarray(0, length * L))
    const back = new Uint8Array(length * L)
    for (let y = 0; y < L; y++) score[y]! += this.#starts[y]!
    for (let t = 1; t < length; t++) {
      for (let y = 0; y < L; y++) {
        let best = -Infinity
        let from = 0
        for (let x = 0; x < L; x++) {
          const v = score[(t - 1) * L + x]! + this.#transitions[x * L + y]!
          if (v > best) {
            best = v
            from = x
          }
        }
        score[t * L + y]! += best
        back[t * L + y] = from
      }
    }
    const labels = new Array<number>(length)
    let best = 0
    for (let y = 1; y < L; y++) if (score[(length - 1) * L + y]! > score[(length - 1) * L + best]!) best = y
    for (let t = length - 1; t >= 0; t--) {
      labels[t] = best
      best = back[t * L + best]!
    }
    return labels
  }
}

function view(text: string): DataView {
  const bytes = decodeBase64(text)
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
