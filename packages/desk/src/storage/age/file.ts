import { randomBytes } from 'node:crypto'
import { StorageError } from '../error.ts'
import { formatHeader, HEADER_BYTES_MAX, type Header, hkdf, parseHeader, type Stanza } from './header.ts'
import type { Identity, Recipient } from './key.ts'
import { SEALED_CHUNK_BYTES, StreamOpener, StreamSealer } from './stream.ts'
import { unwrapUnder, unwrapWith, wrapFor, wrapUnder } from './wrap.ts'

/** Bytes of the nonce between header and chunks. */
const NONCE_BYTES = 16

/** The start of a new age file, and what encrypts the rest of it. */
export interface SealedStart {
  /** Header and nonce, to be written first. */
  readonly prefix: Buffer
  readonly sealer: StreamSealer
  /** Key of the chunks, with which what was written is read back before anything is acknowledged. */
  readonly payloadKey: Uint8Array
}

/** Begins an age file for recipients (C2SP age, version 1). */
export function startFor(recipients: readonly Recipient[]): SealedStart {
  const fileKey = randomBytes(16)
  return start(
    fileKey,
    recipients.map((recipient) => wrapFor(recipient, fileKey)),
  )
}

/** Begins an age file under a passphrase. @param logN - work factor: 2^logN blocks of 1 KiB */
export function startUnder(passphrase: string, logN: number): SealedStart {
  const fileKey = randomBytes(16)
  return start(fileKey, [wrapUnder(passphrase, logN, randomBytes(16), fileKey)])
}

function start(fileKey: Uint8Array, stanzas: readonly Stanza[]): SealedStart {
  const nonce = randomBytes(NONCE_BYTES)
  const payloadKey = hkdf(fileKey, nonce, 'payload')
  return {
    prefix: Buffer.concat([formatHeader(fileKey, stanzas), nonce]),
    sealer: new StreamSealer(payloadKey),
    payloadKey,
  }
}

/** What opens a file: an identity, or a passphrase. */
export type Opener = { readonly identity: Identity } | { readonly passphrase: string }

/** An age file whose header was opened. */
export interface OpenedStart {
  /** Where the first chunk begins. */
  readonly length: number
  readonly opener: StreamOpener
}

/**
 * Opens the header of an age file.
 * @param head - the beginning of the file: all of it, or HEAD_BYTES at least
 * @throws {StorageError} AGE_MALFORMED; AGE_NOT_FOR_THIS_KEY; AGE_DAMAGED
 */
export function openStart(head: Uint8Array, with_: Opener): OpenedStart {
  const header: Header = parseHeader(head)
  const fileKey = findFileKey(header.stanzas, with_)
  if (fileKey === undefined) throw new StorageError('AGE_NOT_FOR_THIS_KEY', 'this key does not open the file')
  header.verify(fileKey)
  const nonce = head.subarray(header.length, header.length + NONCE_BYTES)
  if (nonce.length < NONCE_BYTES) throw new StorageError('AGE_MALFORMED', 'the file ends within its nonce')
  return { length: header.length + NONCE_BYTES, opener: new StreamOpener(hkdf(fileKey, nonce, 'payload')) }
}

/** Enough of a file's beginning for `openStart`, whatever its header. */
export const HEAD_BYTES = HEADER_BYTES_MAX + NONCE_BYTES

function findFileKey(stanzas: readonly Stanza[], with_: Opener): Uint8Array | undefined {
  if ('passphrase' in with_) return unwrapUnder(with_.passphrase, stanzas)
  if (stanzas.length > 1 && stanzas.some(({ args }) => args[0] === 'scrypt')) {
    throw new StorageError('AGE_MALFORMED', 'a passphrase stands beside other recipients')
  }
  for (const stanza of stanzas) {
    const fileKey = unwrapWith(with_.identity, stanza)
    if (fileKey !== undefined) return fileKey
  }
  return undefined
}

/** Encrypts bytes that are held in memory. */
export function sealBytes(begin: SealedStart, bytes: Uint8Array): Buffer {
  const out: Uint8Array[] = [begin.prefix]
  begin.sealer.push(bytes, out)
  begin.sealer.finish(out)
  return Buffer.concat(out)
}

/** Encrypts a stream, piece by piece. */
export async function* sealStream(
  { prefix, sealer }: SealedStart,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield prefix
  for await (const chunk of chunks) {
    const out: Uint8Array[] = []
    sealer.push(chunk, out)
    yield* out
  }
  const out: Uint8Array[] = []
  sealer.finish(out)
  yield* out
}

/** Decrypts a file that is held in memory. @throws {StorageError} as `openStart` */
export function openBytes(file: Uint8Array, with_: Opener): Buffer {
  const { length, opener } = openStart(file, with_)
  const chunks: Buffer[] = []
  let at = length
  do {
    const end = Math.min(at + SEALED_CHUNK_BYTES, file.length)
    chunks.push(opener.open(file.subarray(at, end), end === file.length))
    at = end
  } while (at < file.length)
  return Buffer.concat(chunks)
}
