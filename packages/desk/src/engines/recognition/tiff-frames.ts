/** One picture of a TIFF file: where its directory begins, and its size as the directory says. */
export interface Frame {
  readonly offset: number
  readonly width: number
  readonly height: number
}

const WIDTH = 256
const HEIGHT = 257

/** The pictures of a TIFF file (TIFF 6.0, section 2), at most so many; a chain that bites its tail ends there. */
export function findFrames(bytes: Uint8Array, most: number): Frame[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const frames: Frame[] = []
  if (bytes.length < 8) return frames
  const little = bytes[0] === 0x49
  const seen = new Set<number>()
  let offset = view.getUint32(4, little)
  while (offset >= 8 && offset + 2 <= bytes.length && !seen.has(offset) && frames.length < most) {
    seen.add(offset)
    const entries = view.getUint16(offset, little)
    const next = offset + 2 + entries * 12
    if (next + 4 > bytes.length) break
    let width = 0
    let height = 0
    for (let at = offset + 2; at < next; at += 12) {
      const tag = view.getUint16(at, little)
      if (tag !== WIDTH && tag !== HEIGHT) continue
      const value =
        view.getUint16(at + 2, little) === 3 ? view.getUint16(at + 8, little) : view.getUint32(at + 8, little)
      if (tag === WIDTH) width = value
      else height = value
    }
    if (width > 0 && height > 0) frames.push({ offset, width, height })
    offset = view.getUint32(next, little)
  }
  return frames
}

/** The same file with one of its pictures as the first, which is the one that decoders take. */
export function frameAsFile(bytes: Uint8Array, offset: number): Uint8Array {
  const file = bytes.slice()
  new DataView(file.buffer).setUint32(4, offset, file[0] === 0x49)
  return file
}
