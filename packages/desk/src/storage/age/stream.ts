import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from 'node:crypto'
import { StorageError } from '../error.ts'

/** Plaintext bytes of a chunk, and of its encryption with the tag. */
export const CHUNK_BYTES = 64 * 1024
export const TAG_BYTES = 16
export const SEALED_CHUNK_BYTES = CHUNK_BYTES + TAG_BYTES

/** Counter (11 bytes, highest first) and the flag of the last chunk. Method: C2SP age, "Payload" (STREAM). */
class Nonce {
  readonly bytes = Buffer.alloc(12)
  #count = 0

  next(last: boolean): Buffer {
    // 48 bits of chunks are 16 exabytes; the upper bytes stay zero.
    this.bytes.writeUIntBE(this.#count++, 5, 6)
    this.bytes[11] = last ? 1 : 0
    return this.bytes
  }
}

const NOTHING = Buffer.alloc(0)

/** After so many chunks the key is prepared once: for a small file that would cost more than it saves. */
const CHUNKS_UNPREPARED = 4

/** The key of a stream's chunks. */
class ChunkKey {
  #key: KeyObject | Uint8Array
  #used = 0

  constructor(key: Uint8Array) {
    this.#key = key
  }

  next(): KeyObject | Uint8Array {
    if (this.#key instanceof Uint8Array && ++this.#used > CHUNKS_UNPREPARED) this.#key = createSecretKey(this.#key)
    return this.#key
  }
}

/** Encrypts a stream. What is given out is handed to `write` in order, as views that stay valid. */
export class StreamSealer {
  readonly #key: ChunkKey
  readonly #nonce = new Nonce()
  #held: Buffer = NOTHING
  #count = 0

  constructor(payloadKey: Uint8Array) {
    this.#key = new ChunkKey(payloadKey)
  }

  push(bytes: Uint8Array, out: Uint8Array[]): void {
    let at = 0
    while (at < bytes.length) {
      // A full chunk is let go only when more follows: the last one carries a mark, and may be full.
      if (this.#count === CHUNK_BYTES) {
        this.#seal(this.#held, false, out)
        this.#count = 0
      }
      if (this.#count === 0 && bytes.length - at > CHUNK_BYTES) {
        this.#seal(bytes.subarray(at, at + CHUNK_BYTES), false, out)
        at += CHUNK_BYTES
        continue
      }
      const taken = Math.min(CHUNK_BYTES - this.#count, bytes.length - at)
      this.#makeRoom(taken)
      this.#held.set(bytes.subarray(at, at + taken), this.#count)
      this.#count += taken
      at += taken
    }
  }

  /** Most files are smaller than a chunk; a full one is held for the others only. */
  #makeRoom(more: number): void {
    if (this.#held.length >= this.#count + more) return
    const larger = Buffer.allocUnsafe(this.#count === 0 && more < CHUNK_BYTES ? more : CHUNK_BYTES)
    larger.set(this.#held.subarray(0, this.#count))
    this.#held = larger
  }

  finish(out: Uint8Array[]): void {
    this.#seal(this.#held.subarray(0, this.#count), true, out)
  }

  #seal(chunk: Uint8Array, last: boolean, out: Uint8Array[]): void {
    const nonce = this.#nonce.next(last)
    const cipher = createCipheriv('chacha20-poly1305', this.#key.next(), nonce, { authTagLength: TAG_BYTES })
    out.push(cipher.update(chunk))
    cipher.final()
    out.push(cipher.getAuthTag())
  }
}

/** Decrypts the chunks of a stream in order. */
export class StreamOpener {
  readonly #key: ChunkKey
  readonly #nonce = new Nonce()
  #first = true

  constructor(payloadKey: Uint8Array) {
    this.#key = new ChunkKey(payloadKey)
  }

  /**
   * @param sealed - one encrypted chunk with its tag
   * @param last - whether the file ends with it
   * @throws {StorageError} AGE_DAMAGED for a changed, moved, missing or added chunk, and for a stream cut short
   */
  open(sealed: Uint8Array, last: boolean): Buffer {
    const damaged = (why: string): StorageError => new StorageError('AGE_DAMAGED', `the stream is damaged: ${why}`)
    if (sealed.length < TAG_BYTES || sealed.length > SEALED_CHUNK_BYTES) throw damaged('a chunk of a wrong length')
    if (!last && sealed.length !== SEALED_CHUNK_BYTES) throw damaged('a short chunk in the middle')
    // Only a file without content has an empty last chunk; elsewhere it would hide that something was cut off.
    if (last && sealed.length === TAG_BYTES && !this.#first) throw damaged('an empty chunk at the end')
    this.#first = false
    const body = sealed.subarray(0, sealed.length - TAG_BYTES)
    const decipher = createDecipheriv('chacha20-poly1305', this.#key.next(), this.#nonce.next(last), {
      authTagLength: TAG_BYTES,
    })
    decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES))
    try {
      const plain = decipher.update(body)
      decipher.final()
      return plain
    } catch {
      throw damaged('a chunk does not open')
    }
  }
}
