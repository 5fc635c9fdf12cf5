import { PackedError } from '../lzma/window.ts'

/** Reads a 7z header from front to back; every number in it is the archive's own word and is held to what is there. */
export class HeaderBytes {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  }

  get left(): number {
    return this.#bytes.length - this.#at
  }

  byte(): number {
    if (this.#at >= this.#bytes.length) throw new PackedError('corrupt')
    return this.#bytes[this.#at++]!
  }

  take(length: number): Uint8Array {
    if (length > this.left) throw new PackedError('corrupt')
    const taken = this.#bytes.subarray(this.#at, this.#at + length)
    this.#at += length
    return taken
  }

  uint32(): number {
    if (this.left < 4) throw new PackedError('corrupt')
    const value = this.#view.getUint32(this.#at, true)
    this.#at += 4
    return value
  }

  /** One to nine bytes: the ones at the top of the first say how many follow. */
  number(): number {
    const first = this.byte()
    let value = 0
    let mask = 0x80
    for (let i = 0; i < 8; i += 1) {
      if ((first & mask) === 0) return value + (first & (mask - 1)) * 2 ** (8 * i)
      value += this.byte() * 2 ** (8 * i)
      mask >>>= 1
    }
    return value
  }

  /** A number of things that follow, each of which takes at least `each` bytes (or bits, below one): more cannot be there. */
  count(most: number): number {
    const value = this.number()
    if (value > most) throw new PackedError('corrupt')
    return value
  }

  bits(count: number): boolean[] {
    const bits: boolean[] = []
    let byte = 0
    for (let i = 0; i < count; i += 1) {
      if (i % 8 === 0) byte = this.byte()
      bits.push((byte & (0x80 >>> (i % 8))) !== 0)
    }
    return bits
  }

  /** As `bits`, unless a byte before them says that all are set. */
  bitsOrAll(count: number): boolean[] {
    return this.byte() === 0 ? this.bits(count) : new Array<boolean>(count).fill(true)
  }
}
