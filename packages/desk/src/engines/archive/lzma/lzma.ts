import { PackedError, type Take, Window } from './window.ts'

/**
 * LZMA, after the specification in the LZMA SDK (lzma-specification.txt, in the public domain); names of tables are its. Written here because
 * no library of a free licence unfolds it piece by piece within limits, and 7z and xz both need it.
 */
const MATCH = 0
const REP = 192
const REP_G0 = 204
const REP_G1 = 216
const REP_G2 = 228
const REP0_LONG = 240
const POS_SLOT = 432
const POS_SPECIAL = 688
const ALIGN = 803
const LENGTH = 819
const REP_LENGTH = 1333
const LITERAL = 1847
const HALF = 1024
/** Within a length coder: choice, choice 2, then 16 low trees of 8, 16 middle trees of 8, one high tree of 256. */
const LOW = 2
const MIDDLE = 130
const HIGH = 258

export class LzmaDecoder {
  readonly #window: Window
  #input: Uint8Array = new Uint8Array(0)
  #at = 0
  #end = 0
  #range = 0
  #code = 0
  #probs = new Uint16Array(0)
  #lc = 0
  #lpMask = 0
  #pbMask = 0
  #state = 0
  #rep0 = 0
  #rep1 = 0
  #rep2 = 0
  #rep3 = 0

  constructor(window: Window) {
    this.#window = window
  }

  /** @param byte - (pb * 5 + lp) * 9 + lc */
  setProperties(byte: number): void {
    if (byte >= 225) throw new PackedError('corrupt')
    const lp = Math.trunc(byte / 9) % 5
    this.#lc = byte % 9
    this.#lpMask = (1 << lp) - 1
    this.#pbMask = (1 << Math.trunc(byte / 45)) - 1
    this.#probs = new Uint16Array(LITERAL + (0x300 << (this.#lc + lp)))
    this.resetState()
  }

  resetState(): void {
    this.#probs.fill(HALF)
    this.#state = 0
    this.#rep0 = 0
    this.#rep1 = 0
    this.#rep2 = 0
    this.#rep3 = 0
  }

  /**
   * Unfolds one stream of the range coder.
   * @param size - bytes to give; undefined where only an end mark tells
   * @returns whether an end mark ended it
   * @throws {PackedError} corrupt
   */
  decode(input: Uint8Array, size: number | undefined): boolean {
    this.#input = input
    this.#end = input.length
    if (input.length < 5 || input[0] !== 0) throw new PackedError('corrupt')
    this.#code = new DataView(input.buffer, input.byteOffset, input.length).getUint32(1)
    this.#range = 0xffffffff
    this.#at = 5
    const window = this.#window
    let left = size ?? Number.POSITIVE_INFINITY
    while (left > 0 && !window.stopped) {
      const posState = window.total & this.#pbMask
      const state = this.#state
      if (this.#bit(MATCH + state * 16 + posState) === 0) {
        this.#literal()
        left -= 1
        continue
      }
      let length: number
      if (this.#bit(REP + state) === 0) {
        this.#rep3 = this.#rep2
        this.#rep2 = this.#rep1
        this.#rep1 = this.#rep0
        length = this.#length(LENGTH, posState)
        this.#state = state < 7 ? 7 : 10
        this.#rep0 = this.#distance(length)
        if (this.#rep0 === 0xffffffff) {
          if (size !== undefined && left > 0) throw new PackedError('corrupt')
          return true
        }
      } else {
        if (this.#bit(REP_G0 + state) === 0) {
          if (this.#bit(REP0_LONG + state * 16 + posState) === 0) {
            this.#state = state < 7 ? 9 : 11
            window.put(window.back(this.#rep0 + 1))
            left -= 1
            continue
          }
        } else this.#turnDistances(state)
        length = this.#length(REP_LENGTH, posState)
        this.#state = state < 7 ? 8 : 11
      }
      length += 2
      if (length > left) throw new PackedError('corrupt')
      window.repeat(this.#rep0 + 1, length)
      left -= length
    }
    return false
  }

  #turnDistances(state: number): void {
    let distance: number
    if (this.#bit(REP_G1 + state) === 0) distance = this.#rep1
    else {
      if (this.#bit(REP_G2 + state) === 0) distance = this.#rep2
      else {
        distance = this.#rep3
        this.#rep3 = this.#rep2
      }
      this.#rep2 = this.#rep1
    }
    this.#rep1 = this.#rep0
    this.#rep0 = distance
  }

  #bit(index: number): number {
    const probs = this.#probs
    const prob = probs[index]!
    const bound = (this.#range >>> 11) * prob
    let bit: number
    if (this.#code < bound) {
      probs[index] = prob + ((2048 - prob) >>> 5)
      this.#range = bound
      bit = 0
    } else {
      probs[index] = prob - (prob >>> 5)
      this.#range -= bound
      this.#code -= bound
      bit = 1
    }
    if (this.#range < 0x1000000) this.#refill()
    return bit
  }

  #refill(): void {
    if (this.#at >= this.#end) throw new PackedError('corrupt')
    this.#range = (this.#range << 8) >>> 0
    this.#code = ((this.#code << 8) | this.#input[this.#at++]!) >>> 0
  }

  #direct(count: number): number {
    let value = 0
    for (let i = 0; i < count; i += 1) {
      this.#range >>>= 1
      if (this.#code >= this.#range) {
        this.#code -= this.#range
        value = ((value << 1) | 1) >>> 0
      } else value = (value << 1) >>> 0
      if (this.#range < 0x1000000) this.#refill()
    }
    return value
  }

  #tree(at: number, bits: number): number {
    let m = 1
    for (let i = 0; i < bits; i += 1) m = (m << 1) | this.#bit(at + m)
    return m - (1 << bits)
  }

  #reverseTree(at: number, bits: number): number {
    let m = 1
    let value = 0
    for (let i = 0; i < bits; i += 1) {
      const bit = this.#bit(at + m)
      m = (m << 1) | bit
      value |= bit << i
    }
    return value
  }

  #literal(): void {
    const window = this.#window
    const { total } = window
    const before = total > 0 ? window.back(1) : 0
    const at = LITERAL + 0x300 * (((total & this.#lpMask) << this.#lc) + (before >>> (8 - this.#lc)))
    let symbol = 1
    if (this.#state >= 7) {
      let match = window.back(this.#rep0 + 1)
      do {
        const expected = (match >>> 7) & 1
        match <<= 1
        const bit = this.#bit(at + ((1 + expected) << 8) + symbol)
        symbol = (symbol << 1) | bit
        if (bit !== expected) break
      } while (symbol < 0x100)
    }
    while (symbol < 0x100) symbol = (symbol << 1) | this.#bit(at + symbol)
    window.put(symbol & 0xff)
    const state = this.#state
    this.#state = state < 4 ? 0 : state < 10 ? state - 3 : state - 6
  }

  #length(at: number, posState: number): number {
    if (this.#bit(at) === 0) return this.#tree(at + LOW + posState * 8, 3)
    if (this.#bit(at + 1) === 0) return 8 + this.#tree(at + MIDDLE + posState * 8, 3)
    return 16 + this.#tree(at + HIGH, 8)
  }

  #distance(length: number): number {
    const slot = this.#tree(POS_SLOT + Math.min(length, 3) * 64, 6)
    if (slot < 4) return slot
    const bits = (slot >>> 1) - 1
    const base = ((2 | (slot & 1)) << bits) >>> 0
    if (slot < 14) return base + this.#reverseTree(POS_SPECIAL + base - slot, bits)
    return (base + this.#direct(bits - 4) * 16 + this.#reverseTree(ALIGN, 4)) >>> 0
  }
}

/**
 * An LZMA stream as 7z has it.
 * @param properties - five bytes: lc, lp and pb, then the size of the dictionary
 * @throws {PackedError} corrupt, memory
 */
export function unpackLzma(input: Uint8Array, properties: Uint8Array, size: number, take: Take): void {
  if (properties.length < 5) throw new PackedError('corrupt')
  const dictionary = new DataView(properties.buffer, properties.byteOffset, 5).getUint32(1, true)
  const window = new Window(Math.min(dictionary, size), take)
  const decoder = new LzmaDecoder(window)
  decoder.setProperties(properties[0]!)
  decoder.decode(input, size)
  window.flush()
}
