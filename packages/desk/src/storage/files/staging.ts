import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync, type Stats, unlinkSync } from 'node:fs'
import type { RefusedBlob } from '#custody'
import { type SealedStart, startFor } from '../age/file.ts'
import type { Recipient } from '../age/key.ts'
import { SEALED_CHUNK_BYTES, StreamOpener } from '../age/stream.ts'
import { StorageError } from '../error.ts'
import { createNew, errnoOf, openRegular, readFully, writeAllFully } from './disk.ts'

/** Bytes read at a time: a whole number of chunks, so that few bytes are copied. */
const READ_BYTES = 16 * 64 * 1024

/** What was written to a temporary file, and what it takes to read it back. */
export interface Written {
  readonly temp: string
  /** Open for writing; whoever takes it syncs and closes it. Descriptors belong to the process, not to the thread. */
  readonly fd: number
  readonly size: number
  readonly sha256: string
  readonly commitment: Uint8Array
  readonly prefix: Uint8Array
  readonly payloadKey: Uint8Array
  readonly modified?: number
}

/** Takes the bytes of one blob in pieces: hashes, commits, encrypts and writes them. */
export class BlobWriter {
  readonly #temp: string
  readonly #fd: number
  readonly #start: SealedStart
  readonly #sha256: Hash = createHash('sha256')
  readonly #commitment: Hmac
  #size = 0
  #out: Uint8Array[]

  constructor(temp: string, recipient: Recipient, commitmentKey: Uint8Array) {
    this.#temp = temp
    this.#start = startFor([recipient])
    this.#commitment = createHmac('sha256', commitmentKey)
    // Read-only from the beginning: this descriptor may write, nobody after it.
    this.#fd = createNew(temp, 0o400)
    this.#out = [this.#start.prefix]
  }

  get size(): number {
    return this.#size
  }

  push(bytes: Uint8Array): void {
    this.#size += bytes.length
    this.#sha256.update(bytes)
    this.#commitment.update(bytes)
    this.#start.sealer.push(bytes, this.#out)
    if (this.#out.length > 1) this.#flush()
  }

  finish(): Written {
    this.#start.sealer.finish(this.#out)
    this.#flush()
    return {
      temp: this.#temp,
      fd: this.#fd,
      size: this.#size,
      sha256: this.#sha256.digest('hex'),
      commitment: this.#commitment.digest(),
      prefix: this.#start.prefix,
      payloadKey: this.#start.payloadKey,
    }
  }

  abandon(): void {
    closeSync(this.#fd)
    unlinkSync(this.#temp)
  }

  #flush(): void {
    writeAllFully(this.#fd, this.#out)
    this.#out = []
  }
}

export interface PathJob {
  readonly path: string | Uint8Array
  readonly temp: string
  readonly commitmentKey: Uint8Array
  readonly maxBytes: number
}

const buffer = Buffer.allocUnsafeSlow(READ_BYTES)

/**
 * Copies a file into a temporary one, encrypted. What is wrong with the source is an answer; what is wrong with the
 * store is thrown.
 */
export function stagePath(job: PathJob, recipient: Recipient): Written | RefusedBlob {
  let source: { readonly fd: number; readonly stats: Stats }
  try {
    source = openSource(job.path)
  } catch (error) {
    return refusalOf(error)
  }
  try {
    const { stats } = source
    if (!stats.isFile()) return { outcome: 'refused', because: 'NOT_A_FILE', detail: '' }
    if (stats.size > job.maxBytes) return { outcome: 'refused', because: 'OVER_LIMIT', detail: String(stats.size) }
    const writer = new BlobWriter(job.temp, recipient, job.commitmentKey)
    const refusal = copyInto(writer, source.fd, job.maxBytes) ?? changeOf(source.fd, stats, writer.size)
    if (refusal === undefined) return { ...writer.finish(), modified: Math.floor(stats.mtimeMs) }
    writer.abandon()
    return refusal
  } finally {
    closeSync(source.fd)
  }
}

function copyInto(writer: BlobWriter, fd: number, maxBytes: number): RefusedBlob | undefined {
  for (;;) {
    let count: number
    try {
      count = readSync(fd, buffer, 0, READ_BYTES, null)
    } catch (error) {
      return refusalOf(error)
    }
    if (count === 0) return undefined
    if (writer.size + count > maxBytes) return { outcome: 'refused', because: 'OVER_LIMIT', detail: `> ${maxBytes}` }
    writer.push(buffer.subarray(0, count))
  }
}

/** A file that somebody writes to meanwhile would be kept as a mixture that never existed. */
function changeOf(fd: number, before: Stats, read: number): RefusedBlob | undefined {
  const after = fstatSync(fd)
  const same = after.size === before.size && after.mtimeMs === before.mtimeMs && read === before.size
  // Some file systems (those of the kernel itself) tell no size; there only the reading counts.
  return same || (before.size === 0 && after.size === 0)
    ? undefined
    : { outcome: 'refused', because: 'CHANGED_WHILE_READ', detail: '' }
}

function openSource(path: string | Uint8Array): { fd: number; stats: Stats } {
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
  const fd = openSync(typeof path === 'string' ? path : Buffer.from(path), flags)
  return { fd, stats: fstatSync(fd) }
}

export function refusalOf(error: unknown): RefusedBlob {
  const code = errnoOf(error) ?? ''
  const because =
    code === 'ENOENT' || code === 'ENOTDIR'
      ? 'NOT_FOUND'
      : code === 'EACCES' || code === 'EPERM'
        ? 'NO_PERMISSION'
        : code === 'ELOOP' || code === 'EMLINK'
          ? 'TOO_MANY_LINKS'
          : code === 'ENXIO' || code === 'EISDIR' || code === 'EOPNOTSUPP'
            ? 'NOT_A_FILE'
            : 'READ_FAILED'
  return { outcome: 'refused', because, detail: code }
}

/**
 * Reads a written file back by its name, opens it and hashes it anew.
 * @throws {StorageError} WRITTEN_OTHERWISE when one byte is not what it should be
 */
export function readBack(written: Omit<Written, 'fd'>): void {
  const otherwise = (cause?: unknown): StorageError =>
    new StorageError('WRITTEN_OTHERWISE', 'the disk gives back other bytes than were written', {}, { cause })
  const fd = openRegular(written.temp, 'incoming')
  try {
    const prefix = Buffer.allocUnsafe(written.prefix.length)
    if (readFully(fd, prefix) !== prefix.length || !prefix.equals(written.prefix)) throw otherwise()
    const hash = createHash('sha256')
    let size = 0
    try {
      for (const plain of openChunks(fd, fstatSync(fd).size - prefix.length, new StreamOpener(written.payloadKey))) {
        hash.update(plain)
        size += plain.length
      }
    } catch (error) {
      throw otherwise(error)
    }
    if (size !== written.size || hash.digest('hex') !== written.sha256) throw otherwise()
  } finally {
    closeSync(fd)
  }
}

/** The pieces of an age payload of `length` bytes at the descriptor's position. */
export function* openChunks(fd: number, length: number, opener: StreamOpener): Generator<Buffer> {
  const sealed = Buffer.allocUnsafe(Math.min(length, 16 * SEALED_CHUNK_BYTES))
  let left = length
  do {
    const count = readFully(fd, sealed.subarray(0, Math.min(left, sealed.length)))
    left -= count
    if (count === 0 && left > 0) throw new StorageError('AGE_DAMAGED', 'the file ends early')
    let at = 0
    do {
      const end = Math.min(at + SEALED_CHUNK_BYTES, count)
      yield opener.open(sealed.subarray(at, end), left === 0 && end === count)
      at = end
    } while (at < count)
  } while (left > 0)
}
