import { createHash, createHmac } from 'node:crypto'
import { closeSync, fstatSync, readSync } from 'node:fs'
import type { CheckedBlob } from '#custody'
import { HEAD_BYTES, openStart } from '../age/file.ts'
import { identityOf } from '../age/key.ts'
import { StorageError } from '../error.ts'
import { errnoOf, openRegular } from './disk.ts'
import { openChunks } from './staging.ts'

/** A blob to be looked at whole. */
export interface CheckJob {
  readonly path: string
  readonly place: string
  readonly secret: Uint8Array
  /** Keys of commitments over its bytes. */
  readonly commitmentKeys: readonly Uint8Array[]
}

/** Opens a blob, authenticates every chunk, and hashes it. Errors of the disk itself are thrown. */
export function checkBlob(job: CheckJob): CheckedBlob {
  try {
    const sha256 = createHash('sha256')
    const commitments = job.commitmentKeys.map((key) => createHmac('sha256', key))
    let size = 0
    for (const plain of openBlob(job.path, job.place, job.secret)) {
      size += plain.length
      sha256.update(plain)
      for (const commitment of commitments) commitment.update(plain)
    }
    return { state: 'opens', size, sha256: sha256.digest('hex'), commitments: commitments.map((one) => one.digest()) }
  } catch (error) {
    if (error instanceof StorageError) return error.code === 'LINK_PLANTED' ? { state: 'link' } : { state: 'damaged' }
    if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR') return { state: 'missing' }
    throw error
  }
}

/** The content of a blob in pieces. @throws {StorageError} LINK_PLANTED, AGE_… */
export function* openBlob(path: string, place: string, secret: Uint8Array): Generator<Buffer> {
  const fd = openRegular(path, place)
  try {
    const total = fstatSync(fd).size
    const head = Buffer.allocUnsafe(Math.min(total, HEAD_BYTES))
    // Read by position, so that the descriptor stands at the start of the chunks afterwards only by our own doing.
    readSync(fd, head, 0, Math.min(head.length, 4096), 0)
    const start = openHead(fd, head, total, secret)
    const skipped = Buffer.allocUnsafe(start.length)
    readSync(fd, skipped, 0, skipped.length, null)
    yield* openChunks(fd, total - start.length, start.opener)
  } finally {
    closeSync(fd)
  }
}

/** Headers written here have some 200 bytes; only a foreign or damaged one needs more than the first read. */
function openHead(fd: number, head: Buffer, total: number, secret: Uint8Array): ReturnType<typeof openStart> {
  const identity = identityOf(secret)
  const short = head.subarray(0, Math.min(4096, total))
  try {
    return openStart(short, { identity })
  } catch (error) {
    if (short.length === head.length || !(error instanceof StorageError) || error.code !== 'AGE_MALFORMED') throw error
    readSync(fd, head, 0, head.length, 0)
    return openStart(head, { identity })
  }
}
