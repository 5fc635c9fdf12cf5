import { ReadingError } from '../error.ts'

/**
 * What passes between the desk and a reader: frames of one byte for the type, four bytes for the length (big-endian), then exactly that many bytes.
 * The lengths are checked before anything is believed or kept.
 */
export const FRAME = {
  /** reader -> desk: started, nothing read yet. */
  ready: 0x52,
  /** desk -> reader: what to do; JSON. */
  job: 0x4a,
  /** desk -> reader: part of the file. */
  input: 0x49,
  /** desk -> reader: the file is complete. */
  go: 0x47,
  /** reader -> desk */
  page: 0x50,
  meta: 0x4d,
  finding: 0x46,
  child: 0x43,
  bytes: 0x42,
  end: 0x45,
  /** both ways: sixteen bytes that the reader must send back as they came, directly after its `end`. */
  echo: 0x4e,
} as const

export const FRAME_HEAD_BYTES = 5
export const ECHO_BYTES = 16
/** Larger payloads are cut into several `bytes` or `input` frames. */
export const PART_BYTES = 256 * 1024
/** A page of text with its word boxes fits many times; what does not fit is no page. */
export const MAX_FRAME_BYTES = 256 * 1024 * 1024

export interface Frame {
  readonly type: number
  readonly payload: Uint8Array
}

export function frameHead(type: number, length: number): Uint8Array {
  const head = new Uint8Array(FRAME_HEAD_BYTES)
  head[0] = type
  new DataView(head.buffer).setUint32(1, length)
  return head
}

/** Puts frames together again from chunks cut anywhere. Holds at most one frame and the chunk that completed it. */
export class FrameReader {
  readonly #maxPayload: number
  #chunks: Uint8Array[] = []
  #held = 0

  constructor(maxPayload = MAX_FRAME_BYTES) {
    this.#maxPayload = maxPayload
  }

  /** Bytes that came and belong to no complete frame yet. */
  get held(): number {
    return this.#held
  }

  push(chunk: Uint8Array): void {
    if (chunk.length === 0) return
    this.#chunks.push(chunk)
    this.#held += chunk.length
  }

  /**
   * The next complete frame, or undefined until more has come.
   * @throws {ReadingError} FRAME_OVER_LIMIT as soon as a head announces too much
   */
  next(): Frame | undefined {
    if (this.#held < FRAME_HEAD_BYTES) return undefined
    const head = this.#peek(FRAME_HEAD_BYTES)
    const length = new DataView(head.buffer, head.byteOffset, FRAME_HEAD_BYTES).getUint32(1)
    if (length > this.#maxPayload) throw new ReadingError('FRAME_OVER_LIMIT', `a frame of ${length} bytes`)
    if (this.#held < FRAME_HEAD_BYTES + length) return undefined
    const type = head[0]!
    this.#take(FRAME_HEAD_BYTES)
    return { type, payload: this.#take(length) }
  }

  #peek(size: number): Uint8Array {
    if (this.#chunks[0]!.length < size) this.#chunks = [this.#join()]
    return this.#chunks[0]!.subarray(0, size)
  }

  #join(): Uint8Array {
    const all = new Uint8Array(this.#held)
    let at = 0
    for (const chunk of this.#chunks) {
      all.set(chunk, at)
      at += chunk.length
    }
    return all
  }

  #take(size: number): Uint8Array {
    if (size === 0) return new Uint8Array(0)
    if (this.#chunks[0]!.length < size) this.#chunks = [this.#join()]
    const first = this.#chunks[0]!
    const taken = first.subarray(0, size)
    if (first.length === size) this.#chunks.shift()
    else this.#chunks[0] = first.subarray(size)
    this.#held -= size
    return taken
  }
}
