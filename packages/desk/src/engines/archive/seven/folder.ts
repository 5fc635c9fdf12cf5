import { createDecipheriv, createHash } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import { unpackBzip2 } from '../bzip2.ts'
import { deltaFilter, x86Filter } from '../filters.ts'
import { unpackLzma } from '../lzma/lzma.ts'
import { dictionaryOf, unpackLzma2 } from '../lzma/lzma2.ts'
import { PackedError, type Take } from '../lzma/window.ts'
import type { Coder, Folder } from './header.ts'

const METHOD = {
  copy: '00',
  delta: '03',
  x86: '03030103',
  newX86: '04',
  lzma: '030101',
  lzma2: '21',
  deflate: '040108',
  bzip2: '040202',
  aes: '06f10701',
} as const
/** Rounds of the key's making, as a power of two; 7-Zip itself writes 19 and reads 24. */
const MOST_ROUNDS = 24
const MOST_DEFLATED = 512 * 1024 * 1024

export function isLocked({ coders }: Folder): boolean {
  return coders?.some(({ method }) => method === METHOD.aes) ?? false
}

const DONE: ReadonlySet<string> = new Set(Object.values(METHOD))

/** Methods that are not undone here: PPMd, filters for other processors, streams that are mixed again. Empty where all are. */
export function foreignMethods({ coders }: Folder): string {
  if (coders === undefined) return 'BCJ2'
  return coders
    .map(({ method }) => method)
    .filter((method) => !DONE.has(method))
    .join(' ')
}

/** Keys that were made from passwords; making one takes half a million rounds. */
export type Keys = Map<string, Uint8Array>

/** SHA-256 over salt, password (UTF-16) and a counter of eight bytes, 2^rounds times. */
function makeKey(password: string, salt: Uint8Array, rounds: number, keys: Keys): Uint8Array {
  const id = `${rounds} ${Buffer.from(salt).toString('hex')} ${password}`
  const made = keys.get(id)
  if (made !== undefined) return made
  const secret = Buffer.from(password, 'utf16le')
  let key: Uint8Array
  if (rounds === 0x3f) {
    key = new Uint8Array(32)
    key.set(Buffer.concat([salt, secret]).subarray(0, 32))
  } else {
    const unit = salt.length + secret.length + 8
    const at = Math.max(1, Math.trunc((64 * 1024) / unit))
    const batch = Buffer.alloc(at * unit)
    for (let i = 0; i < at; i += 1) {
      batch.set(salt, i * unit)
      batch.set(secret, i * unit + salt.length)
    }
    const hash = createHash('sha256')
    const all = 2 ** rounds
    for (let from = 0; from < all; from += at) {
      const count = Math.min(at, all - from)
      for (let i = 0; i < count; i += 1) batch.writeUInt32LE(from + i, (i + 1) * unit - 8)
      hash.update(batch.subarray(0, count * unit))
    }
    key = hash.digest()
  }
  keys.set(id, key)
  return key
}

function decrypt(packed: Uint8Array, coder: Coder, password: string | undefined, keys: Keys): Uint8Array {
  if (password === undefined) throw new PackedError('method')
  const [first = 0, second = 0] = coder.properties
  const rounds = first & 0x3f
  const hasMore = (first & 0xc0) !== 0
  const saltSize = hasMore ? ((first >>> 7) & 1) + (second >>> 4) : 0
  const ivSize = hasMore ? ((first >>> 6) & 1) + (second & 0x0f) : 0
  if (rounds > MOST_ROUNDS && rounds !== 0x3f) throw new PackedError('method')
  const salt = coder.properties.subarray(2, 2 + saltSize)
  const iv = new Uint8Array(16)
  iv.set(coder.properties.subarray(2 + saltSize, 2 + saltSize + ivSize))
  const cipher = createDecipheriv('aes-256-cbc', makeKey(password, salt, rounds, keys), iv)
  cipher.setAutoPadding(false)
  const whole = packed.subarray(0, packed.length - (packed.length % 16))
  return Buffer.concat([cipher.update(whole), cipher.final()]).subarray(0, coder.size)
}

/**
 * Unfolds one folder piece by piece.
 * @throws {PackedError} method for what is not done here (PPMd, BCJ2, filters for other processors), corrupt, memory
 */
export function unpackFolder(
  archive: Uint8Array,
  folder: Folder,
  password: string | undefined,
  keys: Keys,
  take: Take,
): void {
  const { coders, from, length } = folder
  if (coders === undefined || coders.length === 0) throw new PackedError('method')
  const start = 32 + from
  if (start + length > archive.length) throw new PackedError('corrupt')
  let bytes = archive.subarray(start, start + length)
  const rest = [...coders]
  while (rest[0]?.method === METHOD.aes) bytes = decrypt(bytes, rest.shift()!, password, keys)
  const main = rest.shift() ?? { method: METHOD.copy, properties: new Uint8Array(0), size: bytes.length }
  let stopped = false
  let out: Take = (piece) => {
    stopped ||= !take(piece)
    return !stopped
  }
  const ends: (() => boolean)[] = []
  for (const coder of rest.reverse()) {
    const filter =
      coder.method === METHOD.delta
        ? deltaFilter((coder.properties[0] ?? 0) + 1, out)
        : coder.method === METHOD.x86 || coder.method === METHOD.newX86
          ? x86Filter(out)
          : undefined
    if (filter === undefined) throw new PackedError('method')
    out = filter.take
    ends.unshift(filter.end)
  }
  unpackMain(bytes, main, out)
  for (const end of ends) if (!stopped) end()
}

function unpackMain(bytes: Uint8Array, { method, properties, size }: Coder, take: Take): void {
  if (method === METHOD.copy) take(bytes.subarray(0, size))
  else if (method === METHOD.lzma) unpackLzma(bytes, properties, size, take)
  else if (method === METHOD.lzma2) unpackLzma2(bytes, dictionaryOf(properties[0] ?? 41), size, take)
  else if (method === METHOD.bzip2) unpackBzip2(bytes, take)
  else if (method === METHOD.deflate) {
    let unpacked: Uint8Array
    try {
      unpacked = inflateRawSync(bytes, { maxOutputLength: Math.max(1, Math.min(size, MOST_DEFLATED)) })
    } catch {
      throw new PackedError(size > MOST_DEFLATED ? 'memory' : 'corrupt')
    }
    take(unpacked)
  } else throw new PackedError('method')
}
