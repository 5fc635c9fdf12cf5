import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import type { ZipEntry } from './directory.ts'
import type { Unlocked } from './unlock.ts'

export type MemberFault = 'encrypted' | 'method' | 'broken' | 'corrupt' | 'too-large'

export type Member =
  | { readonly bytes: Uint8Array; readonly fault?: MemberFault }
  | { readonly bytes?: undefined; readonly fault: MemberFault }

const STORED = 0
const DEFLATED = 8

/** One member in memory, at most `most` bytes of it: for the parts of office files, which are read whole. */
export function readMember(bytes: Uint8Array, entry: ZipEntry, most: number): Member {
  if (entry.encrypted) return { fault: 'encrypted' }
  if (entry.broken) return { fault: 'broken' }
  const packed = bytes.subarray(entry.data, entry.data + entry.compressed)
  let unpacked: Uint8Array
  if (entry.method === STORED) {
    if (packed.length > most) return { fault: 'too-large' }
    unpacked = packed
  } else if (entry.method === DEFLATED) {
    try {
      unpacked = inflateRawSync(packed, { maxOutputLength: most })
    } catch (error) {
      const tooLarge =
        error instanceof RangeError ||
        (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      return { fault: tooLarge ? 'too-large' : 'corrupt' }
    }
  } else return { fault: 'method' }
  return crc32(unpacked) === entry.crc ? { bytes: unpacked } : { bytes: unpacked, fault: 'corrupt' }
}

export interface Streamed {
  readonly size: number
  readonly fault?: MemberFault
  /** The taker wanted no more. */
  readonly stopped: boolean
}

/** One member piece by piece, whatever its size is said to be: the counting is ours. */
export async function streamMember(
  bytes: Uint8Array,
  entry: ZipEntry,
  take: (piece: Uint8Array) => boolean,
  unlocked?: Unlocked,
): Promise<Streamed> {
  if (entry.encrypted && unlocked === undefined) return { size: 0, fault: 'encrypted', stopped: false }
  if (entry.broken) return { size: 0, fault: 'broken', stopped: false }
  const { method, packed, hasCrc } = unlocked ?? {
    method: entry.method,
    packed: bytes.subarray(entry.data, entry.data + entry.compressed),
    hasCrc: true,
  }
  if (method !== STORED && method !== DEFLATED) return { size: 0, fault: 'method', stopped: false }
  let size = 0
  let crc = 0
  const give = (piece: Uint8Array): boolean => {
    size += piece.length
    crc = crc32(piece, crc)
    return take(piece)
  }
  if (method === STORED) {
    const going = give(packed)
    return going ? finish() : { size, stopped: true }
  }
  const inflate = createInflateRaw()
  inflate.end(packed)
  try {
    for await (const piece of inflate as AsyncIterable<Uint8Array>) {
      if (give(piece)) continue
      inflate.destroy()
      return { size, stopped: true }
    }
  } catch {
    return { size, fault: 'corrupt', stopped: false }
  }
  return finish()

  function finish(): Streamed {
    return !hasCrc || crc === entry.crc ? { size, stopped: false } : { size, fault: 'corrupt', stopped: false }
  }
}
