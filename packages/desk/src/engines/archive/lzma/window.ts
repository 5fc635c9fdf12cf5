/** Bytes that do not follow their format's rules, or that end too early. */
export class PackedError extends Error {
  readonly because: 'corrupt' | 'method' | 'memory'

  constructor(because: 'corrupt' | 'method' | 'memory') {
    super(because)
    this.name = 'PackedError'
    this.because = because
  }
}

/** Takes what is unfolded, piece by piece; `false` means: no more. A piece is only good until the next one. */
export type Take = (piece: Uint8Array) => boolean

/** A larger dictionary than this is not set up, whatever a file asks for. */
export const MOST_DICTIONARY = 512 * 1024 * 1024

/** The last bytes that were written, which later ones may repeat. A ring as large as the dictionary; full rings are handed on. */
export class Window {
  readonly #ring: Uint8Array
  readonly #take: Take
  #at = 0
  #handed = 0
  /** Bytes written since the last reset, as far as they may be repeated. */
  #held = 0
  total = 0
  stopped = false

  /** @throws {PackedError} memory */
  constructor(dictionary: number, take: Take) {
    if (dictionary > MOST_DICTIONARY) throw new PackedError('memory')
    this.#ring = new Uint8Array(Math.max(4096, dictionary))
    this.#take = take
  }

  reset(): void {
    this.#held = 0
    this.total = 0
  }

  put(byte: number): void {
    this.#ring[this.#at] = byte
    this.#at += 1
    this.total += 1
    if (this.#held < this.#ring.length) this.#held += 1
    if (this.#at === this.#ring.length) this.flush()
  }

  /** @param distance - 1 is the byte written last */
  back(distance: number): number {
    if (distance > this.#held) throw new PackedError('corrupt')
    const at = this.#at - distance
    return this.#ring[at >= 0 ? at : at + this.#ring.length]!
  }

  repeat(distance: number, length: number): void {
    if (distance > this.#held) throw new PackedError('corrupt')
    const ring = this.#ring
    const size = ring.length
    let from = this.#at - distance
    if (from < 0) from += size
    let left = length
    while (left > 0) {
      const run = Math.min(left, size - this.#at, size - from)
      let at = this.#at
      for (let i = 0; i < run; i += 1) ring[at++] = ring[from++]!
      this.#at = at
      if (from === size) from = 0
      left -= run
      if (this.#at === size) this.flush()
    }
    this.total += length
    this.#held = Math.min(size, this.#held + length)
  }

  write(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length; ) {
      const run = Math.min(bytes.length - from, this.#ring.length - this.#at)
      this.#ring.set(bytes.subarray(from, from + run), this.#at)
      this.#at += run
      from += run
      if (this.#at === this.#ring.length) this.flush()
    }
    this.total += bytes.length
    this.#held = Math.min(this.#ring.length, this.#held + bytes.length)
  }

  /** Hands on what has not been handed on yet. */
  flush(): void {
    if (this.#at > this.#handed && !this.stopped) {
      this.stopped = !this.#take(this.#ring.subarray(this.#handed, this.#at))
    }
    if (this.#at === this.#ring.length) this.#at = 0
    this.#handed = this.#at
  }
}
