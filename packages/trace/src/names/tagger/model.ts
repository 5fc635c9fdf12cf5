import { decodeBase64, mix } from './hash.ts'

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
  /** Open addressing: hashes of features and their rows; the hashes are mixed already, so the low bits will do. */
  readonly #keys: Uint32Array
  readonly #rows: Int32Array
  readonly #mask: number
  /** Rows of weights, one for each label; a row is filled when a text first asks for it. */
  readonly #weights: Float32Array
  readonly #filled: Uint8Array
  readonly #masks: DataView
  readonly #values: DataView
  /** Where the values of each row begin, in bytes. */
  readonly #begins: Uint32Array
  readonly #transitions: Float64Array
  readonly #starts: Float64Array
  /** A lead of "outside" that no transition can outweigh. */
  readonly #sure: number

  constructor(model: ChainModel) {
    const keys = view(model.keys)
    const masks = view(model.masks)
    const count = keys.byteLength >> 2
    let size = 8
    while (size < count * 2) size *= 2
    const last = size - 1
    const slots = new Uint32Array(size)
    const rows = new Int32Array(size).fill(-1)
    const begins = new Uint32Array(count)
    let at = 0
    for (let row = 0; row < count; row++) {
      const key = keys.getUint32(row * 4, true)
      let slot = key & last
      while (rows[slot] !== -1) slot = (slot + 1) & last
      slots[slot] = key
      rows[slot] = row * LABEL_COUNT
      begins[row] = at
      at += 2 * bitsOf(masks.getUint16(row * 2, true))
    }
    this.#mask = last
    this.#keys = slots
    this.#rows = rows
    this.#begins = begins
    this.#masks = masks
    this.#values = view(model.weights)
    this.#weights = new Float32Array((count + 1) * LABEL_COUNT)
    this.#filled = new Uint8Array(count)
    this.#transitions = Float64Array.from(model.transitions)
    let low = 0
    let high = 0
    for (const w of [...model.transitions, ...model.starts]) {
      low = Math.min(low, w)
      high = Math.max(high, w)
    }
    this.#sure = 2 * (high - low) + 1
    for (let y = 0; y < LABEL_COUNT; y++)
      if (isInside(y))
        for (let x = 0; x < LABEL_COUNT; x++)
          if (x !== y && x !== y - 1) this.#transitions[x * LABEL_COUNT + y] = IMPOSSIBLE
    this.#starts = Float64Array.from(model.starts, (w, y) => (isInside(y) ? IMPOSSIBLE : w))
  }

  /** @param row - as in `#rows`: where the row begins among the weights */
  #fill(row: number): void {
    const number = row / LABEL_COUNT
    const mask = this.#masks.getUint16(number * 2, true)
    let at = this.#begins[number]!
    for (let y = 0; y < LABEL_COUNT; y++) {
      if ((mask & (1 << y)) === 0) continue
      this.#weights[row + y] = this.#values.getInt16(at, true) / UNIT
      at += 2
    }
    this.#filled[number] = 1
  }

  /** Adds the weights of the first `count` features to `score`, from `offset`. */
  add(features: Uint32Array, count: number, score: Float64Array, offset: number): void {
    const keys = this.#keys
    const rows = this.#rows
    const mask = this.#mask
    const weights = this.#weights
    for (let f = 0; f < count; f++) {
      const key = features[f]!
      let slot = key & mask
      let row = rows[slot]!
      while (row !== -1 && keys[slot] !== key) {
        slot = (slot + 1) & mask
        row = rows[slot]!
      }
      if (row === -1) continue
      if (this.#filled[row / LABEL_COUNT] === 0) this.#fill(row)
      for (let y = 0; y < LABEL_COUNT; y++) score[offset + y]! += weights[row + y]!
    }
  }

  /** Adds the weights of base features, each mixed with `at`. */
  addMixed(features: readonly number[], at: number, score: Float32Array, offset: number): void {
    const keys = this.#keys
    const rows = this.#rows
    const mask = this.#mask
    const weights = this.#weights
    for (let f = 0; f < features.length; f++) {
      const key = mix(at, features[f]!)
      let slot = key & mask
      let row = rows[slot]!
      while (row !== -1 && keys[slot] !== key) {
        slot = (slot + 1) & mask
        row = rows[slot]!
      }
      if (row === -1) continue
      if (this.#filled[row / LABEL_COUNT] === 0) this.#fill(row)
      for (let y = 0; y < LABEL_COUNT; y++) score[offset + y]! += weights[row + y]!
    }
  }

  /**
   * The most likely labels, given the scores of each position (Viterbi 1967). Where "outside" leads by more than all
   * transitions together can make up for, it is taken at once, and what stands between is decoded by itself: the same
   * result, sooner.
   */
  decode(emission: Float64Array, length: number): number[] {
    const labels = new Array<number>(length).fill(0)
    let from = 0
    for (let t = 0; t <= length; t++) {
      if (t < length && !this.#isSurelyOutside(emission, t)) continue
      if (t > from) this.#stretch(emission, from, t, t < length, labels)
      from = t + 1
    }
    return labels
  }

  #isSurelyOutside(emission: Float64Array, t: number): boolean {
    const at = t * LABEL_COUNT
    const least = emission[at]! - this.#sure
    for (let y = 1; y < LABEL_COUNT; y++) if (emission[at + y]! > least) return false
    return true
  }

  /** Decodes positions [from, to), with "outside" before them unless the text begins there, and after them if `closed`. */
  #stretch(emission: Float64Array, from: number, to: number, closed: boolean, labels: number[]): void {
    const L = LABEL_COUNT
    const n = to - from
    const score = emission.slice(from * L, to * L)
    const back = new Uint8Array(n * L)
    const T = this.#transitions
    for (let y = 0; y < L; y++) score[y]! += from === 0 ? this.#starts[y]! : T[y]!
    for (let t = 1; t < n; t++) {
      const before = (t - 1) * L
      for (let y = 0; y < L; y++) {
        let best = -Infinity
        let source = 0
        for (let x = 0; x < L; x++) {
          const v = score[before + x]! + T[x * L + y]!
          if (v > best) {
            best = v
            source = x
          }
        }
        score[t * L + y]! += best
        back[t * L + y] = source
      }
    }
    let best = 0
    let high = -Infinity
    for (let y = 0; y < L; y++) {
      const v = score[(n - 1) * L + y]! + (closed ? T[y * L]! : 0)
      if (v > high) {
        high = v
        best = y
      }
    }
    for (let t = n - 1; t >= 0; t--) {
      labels[from + t] = best
      best = back[t * L + best]!
    }
  }
}

const IMPOSSIBLE = -1e9

/** How many of the bits of a mask are set. */
function bitsOf(mask: number): number {
  let bits = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits++
  return bits
}

/** Labels come in pairs behind "outside": begin is odd, inside even. */
function isInside(label: number): boolean {
  return label > 0 && label % 2 === 0
}

function view(text: string): DataView {
  const bytes = decodeBase64(text)
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
