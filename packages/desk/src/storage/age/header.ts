import { createHmac, timingSafeEqual } from 'node:crypto'
import { StorageError } from '../error.ts'

/** One wrapping of the file key: a type, arguments, and a body. */
export interface Stanza {
  readonly args: readonly [type: string, ...rest: string[]]
  readonly body: Uint8Array
}

const VERSION = 'age-encryption.org/v1'

/** A header is refused beyond this: a real one with many recipients has a few kilobytes. */
export const HEADER_BYTES_MAX = 64 * 1024

const NOTHING = new Uint8Array(0)

/**
 * HKDF-SHA-256 (RFC 5869) for 32 bytes, which are one block. Spelled out with HMAC because the platform's own makes a key
 * object of its secret each time, and that costs more than all the hashing.
 */
export function hkdf(secret: Uint8Array, salt: Uint8Array, info: string): Buffer {
  const pseudorandom = createHmac('sha256', salt).update(secret).digest()
  return createHmac('sha256', pseudorandom).update(info).update(FIRST_BLOCK).digest()
}

const FIRST_BLOCK = Uint8Array.of(1)

/** Base64 without padding, as age writes it. */
export function encode(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/=+$/, '')
}

/** @throws {StorageError} AGE_MALFORMED for padding, white space and any second spelling */
export function decode(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'base64')
  if (encode(bytes) !== text) throw malformed('not canonical Base64')
  return bytes
}

/** Method: C2SP age, "File key", "Header". @returns the header up to and including its last newline */
export function formatHeader(fileKey: Uint8Array, stanzas: readonly Stanza[]): Buffer {
  const lines = [VERSION]
  for (const { args, body } of stanzas) {
    lines.push(`-> ${args.join(' ')}`)
    const text = encode(body)
    for (let at = 0; at <= text.length; at += 64) lines.push(text.slice(at, at + 64))
  }
  const signed = `${lines.join('\n')}\n---`
  return Buffer.from(`${signed} ${encode(macOf(fileKey, signed))}\n`)
}

export interface Header {
  readonly stanzas: readonly Stanza[]
  /** Bytes of the header; the payload begins there. */
  readonly length: number
  /** Throws AGE_DAMAGED unless the header was made by a holder of this file key. */
  readonly verify: (fileKey: Uint8Array) => void
}

/**
 * Reads the header of an age file.
 * @param start - the beginning of the file, the whole header at least
 * @throws {StorageError} AGE_MALFORMED
 */
export function parseHeader(start: Uint8Array): Header {
  const text = Buffer.from(start.subarray(0, HEADER_BYTES_MAX)).toString('latin1')
  const lines = new Lines(text)
  if (lines.next() !== VERSION) throw malformed('not an age file of version 1')
  const stanzas: Stanza[] = []
  for (;;) {
    const line = lines.next()
    const mac = /^--- ([A-Za-z0-9+/]{43})$/.exec(line)?.[1]
    if (mac !== undefined) {
      if (stanzas.length === 0) throw malformed('no recipient')
      const signed = text.slice(0, lines.at - line.length - 1 + 3)
      const expected = decode(mac)
      return {
        stanzas,
        length: lines.at,
        verify(fileKey) {
          if (!timingSafeEqual(macOf(fileKey, signed), expected)) {
            throw new StorageError('AGE_DAMAGED', 'the header is not what its key authenticates')
          }
        },
      }
    }
    stanzas.push(readStanza(line, lines))
  }
}

function readStanza(line: string, lines: Lines): Stanza {
  const [mark, type, ...rest] = line.split(' ')
  if (mark !== '->' || type === undefined || [type, ...rest].some((arg) => !/^[\x21-\x7e]+$/.test(arg))) {
    throw malformed('a line of the header is no recipient')
  }
  let body = ''
  for (;;) {
    const part = lines.next()
    if (part.length > 64) throw malformed('a line of a recipient is too long')
    body += part
    // Only the last line is short, and it may be empty; that is how the end is known.
    if (part.length < 64) return { args: [type, ...rest], body: decode(body) }
  }
}

class Lines {
  readonly #text: string
  at = 0

  constructor(text: string) {
    this.#text = text
  }

  next(): string {
    const end = this.#text.indexOf('\n', this.at)
    if (end === -1) throw malformed('the header does not end')
    const line = this.#text.slice(this.at, end)
    this.at = end + 1
    return line
  }
}

function macOf(fileKey: Uint8Array, signed: string): Buffer {
  return createHmac('sha256', hkdf(fileKey, NOTHING, 'header'))
    .update(signed, 'latin1')
    .digest()
}

export function malformed(why: string): StorageError {
  return new StorageError('AGE_MALFORMED', `not a sound age file: ${why}`)
}
