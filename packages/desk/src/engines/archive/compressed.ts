import { createGunzip, createZstdDecompress } from 'node:zlib'
import { type EngineEnd, type EngineInput, type EngineSink, nameBytesAsChild } from '#reading'
import { unpackBzip2 } from './bzip2.ts'
import { PackedError, type Take } from './lzma/window.ts'
import { unpackXz } from './xz.ts'

/** The name that a gzip member may carry (RFC 1952, 2.3.1), as bytes; Latin-1 by the standard, anything in fact. */
function gzipName(bytes: Uint8Array): Uint8Array | undefined {
  const flags = bytes[3] ?? 0
  if ((flags & 8) === 0) return undefined
  let at = 10
  if ((flags & 4) !== 0) at += 2 + (bytes[10] ?? 0) + (bytes[11] ?? 0) * 256
  const end = bytes.indexOf(0, at)
  return end < 0 || end - at > 4096 ? undefined : bytes.subarray(at, end)
}

/** One compressed file: what is in it is a file of its own, unfolded piece by piece within the limits. */
export async function readCompressed(input: EngineInput, sink: EngineSink): Promise<EngineEnd> {
  const { kind, bytes } = input
  if (kind === 'bzip2') return readPacked(input, sink, (take) => unpackBzip2(bytes, take))
  if (kind === 'xz') return readPacked(input, sink, (take) => unpackXz(bytes, take))
  const stream = kind === 'gzip' ? createGunzip() : createZstdDecompress()
  const name = kind === 'gzip' ? gzipName(bytes) : undefined
  if (!sink.child({ role: 'member', ...(name === undefined ? {} : nameBytesAsChild(name)) })) {
    return { state: 'unread', because: 'over-limit', kind }
  }
  let size = 0
  stream.end(bytes)
  try {
    for await (const piece of stream as AsyncIterable<Uint8Array>) {
      size += piece.length
      if (sink.childBytes(piece)) continue
      stream.destroy()
      sink.finding('member-too-large', { name: '' })
      return { state: 'partial', because: 'over-limit', kind }
    }
  } catch {
    // What came out before the damage is kept; it is not the whole.
    sink.finding('member-corrupt', { name: '' })
    return { state: size > 0 ? 'partial' : 'unread', because: 'damaged', kind }
  }
  return { state: 'read', kind }
}

const REASONS = { corrupt: 'damaged', method: 'unsupported', memory: 'memory' } as const

function readPacked(input: EngineInput, sink: EngineSink, unpack: (take: Take) => void): EngineEnd {
  const { kind } = input
  if (!sink.child({ role: 'member' })) return { state: 'unread', because: 'over-limit', kind }
  let size = 0
  let full = false
  try {
    unpack((piece) => {
      size += piece.length
      full = !sink.childBytes(piece)
      return !full
    })
  } catch (error) {
    if (!(error instanceof PackedError)) throw error
    sink.finding('member-corrupt', { name: '' })
    return { state: size > 0 ? 'partial' : 'unread', because: REASONS[error.because], kind }
  }
  if (!full) return { state: 'read', kind }
  sink.finding('member-too-large', { name: '' })
  return { state: 'partial', because: 'over-limit', kind }
}
