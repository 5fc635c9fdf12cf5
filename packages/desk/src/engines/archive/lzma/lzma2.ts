import { LzmaDecoder } from './lzma.ts'
import { PackedError, type Take, Window } from './window.ts'

/** The dictionary that one byte stands for (xz file format 1.2.1, 5.3.1). */
export function dictionaryOf(byte: number): number {
  if (byte > 40) throw new PackedError('corrupt')
  return byte === 40 ? 0xffffffff : (2 | (byte & 1)) * 2 ** (Math.trunc(byte / 2) + 11)
}

/**
 * An LZMA2 stream: chunks of LZMA or plain bytes, each of which may set the decoder back.
 * @param size - what is said to come out, which bounds the memory; undefined where nothing is said
 * @returns how many bytes of the input it took
 * @throws {PackedError} corrupt, memory
 */
export function unpackLzma2(input: Uint8Array, dictionary: number, size: number | undefined, take: Take): number {
  const window = new Window(Math.min(dictionary, size ?? dictionary), take)
  const decoder = new LzmaDecoder(window)
  const byte = (at: number): number => {
    if (at >= input.length) throw new PackedError('corrupt')
    return input[at]!
  }
  let hasProperties = false
  for (let at = 0; ; ) {
    const control = byte(at)
    if (window.stopped || control === 0) {
      window.flush()
      return at + 1
    }
    if (at === 0 && control !== 1 && control < 0xe0) throw new PackedError('corrupt')
    if (control < 0x80) {
      if (control > 2) throw new PackedError('corrupt')
      const length = byte(at + 1) * 256 + byte(at + 2) + 1
      if (at + 3 + length > input.length) throw new PackedError('corrupt')
      if (control === 1) window.reset()
      window.write(input.subarray(at + 3, at + 3 + length))
      at += 3 + length
      continue
    }
    const unpacked = (control & 0x1f) * 65_536 + byte(at + 1) * 256 + byte(at + 2) + 1
    const packed = byte(at + 3) * 256 + byte(at + 4) + 1
    const reset = (control >>> 5) & 3
    at += 5
    if (reset === 3) window.reset()
    if (reset >= 2) {
      decoder.setProperties(byte(at))
      hasProperties = true
      at += 1
    } else if (!hasProperties) throw new PackedError('corrupt')
    else if (reset === 1) decoder.resetState()
    if (at + packed > input.length) throw new PackedError('corrupt')
    decoder.decode(input.subarray(at, at + packed), unpacked)
    at += packed
  }
}
