import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { deltaFilter, type Filter, x86Filter } from './filters.ts'
import { dictionaryOf, unpackLzma2 } from './lzma/lzma2.ts'
import { PackedError, type Take } from './lzma/window.ts'

const MAGIC = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]
const CHECK_BYTES = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64]
const LZMA2 = 0x21
const DELTA = 3
const X86 = 4

interface Check {
  add(piece: Uint8Array): void
  fits(stored: Uint8Array): boolean
}

/** CRC-64 as ECMA-182 has it, reflected, in two halves. */
const CRC64 = Array.from({ length: 256 }, (_, i) => {
  let low = i
  let high = 0
  for (let bit = 0; bit < 8; bit += 1) {
    const odd = low & 1
    low = ((low >>> 1) | (high << 31)) >>> 0
    high >>>= 1
    if (odd) {
      low = (low ^ 0xd7870f42) >>> 0
      high = (high ^ 0xc96c5795) >>> 0
    }
  }
  return [low, high] as const
})
const CRC64_LOW = Uint32Array.from(CRC64, ([low]) => low)
const CRC64_HIGH = Uint32Array.from(CRC64, ([, high]) => high)

function checkOf(type: number): Check {
  if (type === 1) {
    let sum = 0
    return {
      add: (piece) => {
        sum = crc32(piece, sum)
      },
      fits: (stored) => view(stored).getUint32(0, true) === sum,
    }
  }
  if (type === 4) {
    let low = 0xffffffff
    let high = 0xffffffff
    return {
      add: (piece) => {
        for (let i = 0; i < piece.length; i += 1) {
          const at = (low ^ piece[i]!) & 0xff
          low = (((low >>> 8) | (high << 24)) ^ CRC64_LOW[at]!) >>> 0
          high = ((high >>> 8) ^ CRC64_HIGH[at]!) >>> 0
        }
      },
      fits: (stored) =>
        view(stored).getUint32(0, true) === ~low >>> 0 && view(stored).getUint32(4, true) === ~high >>> 0,
    }
  }
  if (type === 10) {
    const hash = createHash('sha256')
    return { add: (piece) => hash.update(piece), fits: (stored) => hash.digest().equals(stored) }
  }
  return { add: () => {}, fits: () => true }
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
}

/** A number of up to nine bytes, seven bits each, the lowest first (xz file format 1.2.1, 1.2). */
function readNumber(bytes: Uint8Array, from: number): { value: number; next: number } {
  let value = 0
  for (let i = 0; i < 9; i += 1) {
    const byte = bytes[from + i]
    if (byte === undefined) break
    value += (byte & 0x7f) * 2 ** (7 * i)
    if ((byte & 0x80) === 0) return { value, next: from + i + 1 }
  }
  throw new PackedError('corrupt')
}

interface Block {
  readonly dictionary: number
  readonly size: number | undefined
  readonly filters: readonly ((take: Take) => Filter)[]
}

function readBlockHeader(header: Uint8Array): Block {
  const end = header.length - 4
  if (view(header).getUint32(end, true) !== crc32(header.subarray(0, end))) throw new PackedError('corrupt')
  const flags = header[1]!
  let at = 2
  let size: number | undefined
  if ((flags & 0x40) !== 0) at = readNumber(header, at).next
  if ((flags & 0x80) !== 0) {
    const number = readNumber(header, at)
    size = number.value
    at = number.next
  }
  const filters: ((take: Take) => Filter)[] = []
  const count = (flags & 3) + 1
  for (let i = 0; i < count; i += 1) {
    const id = readNumber(header, at)
    const length = readNumber(header, id.next)
    const properties = header.subarray(length.next, length.next + length.value)
    at = length.next + length.value
    if (at > end) throw new PackedError('corrupt')
    if (i === count - 1) {
      if (id.value !== LZMA2 || properties.length !== 1) throw new PackedError('method')
      return { dictionary: dictionaryOf(properties[0]!), size, filters }
    }
    if (id.value === DELTA) filters.push((take) => deltaFilter((properties[0] ?? 0) + 1, take))
    else if (id.value === X86 && properties.length === 0) filters.push(x86Filter)
    else throw new PackedError('method')
  }
  throw new PackedError('corrupt')
}

/**
 * An xz file (The .xz File Format 1.2.1), with all streams that follow one another in it. The index at the end is jumped over: it says again what the
 * blocks say.
 * @throws {PackedError} corrupt, method, memory; what was given before is kept
 */
export function unpackXz(input: Uint8Array, take: Take): void {
  for (let at = 0; at < input.length; ) {
    if (at > 0 && input[at] === 0) {
      at += 1
      continue
    }
    if (at + 12 > input.length || MAGIC.some((byte, i) => input[at + i] !== byte)) {
      if (at > 0) return
      throw new PackedError('corrupt')
    }
    const type = input[at + 7]! & 0x0f
    at += 12
    while (input[at] !== 0) {
      const next = unpackBlock(input, at, type, take)
      if (next === undefined) return
      at = next
    }
    at = afterIndex(input, at)
  }
}

/** @returns where the next block begins; undefined when nobody wants more */
function unpackBlock(input: Uint8Array, from: number, type: number, take: Take): number | undefined {
  const length = ((input[from] ?? 0) + 1) * 4
  if (from + length > input.length) throw new PackedError('corrupt')
  const { dictionary, size, filters } = readBlockHeader(input.subarray(from, from + length))
  const check = checkOf(type)
  let stopped = false
  let out: Take = (piece) => {
    check.add(piece)
    stopped ||= !take(piece)
    return !stopped
  }
  const ends: (() => boolean)[] = []
  for (const filter of filters) {
    const { take: taking, end } = filter(out)
    out = taking
    ends.unshift(end)
  }
  const start = from + length
  const used = unpackLzma2(input.subarray(start), dictionary, size, out)
  for (const end of ends) end()
  if (stopped) return undefined
  const at = start + Math.ceil(used / 4) * 4
  const bytes = CHECK_BYTES[type]!
  if (at + bytes > input.length || !check.fits(input.subarray(at, at + bytes))) throw new PackedError('corrupt')
  return at + bytes
}

function afterIndex(input: Uint8Array, from: number): number {
  const records = readNumber(input, from + 1)
  let at = records.next
  for (let i = 0; i < records.value; i += 1) at = readNumber(input, readNumber(input, at).next).next
  return from + Math.ceil((at - from) / 4) * 4 + 4 + 12
}
