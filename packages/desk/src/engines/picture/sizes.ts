import type { Kind } from '#reading'

export interface PictureSize {
  readonly width: number
  readonly height: number
}

/** Pixels by the picture's own header, without decoding it; undefined where the header does not say or is cut off. Testimony. */
export function pictureSize(bytes: Uint8Array, kind: Kind): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  try {
    if (kind === 'png') return { width: view.getUint32(16), height: view.getUint32(20) }
    if (kind === 'gif') return { width: view.getUint16(6, true), height: view.getUint16(8, true) }
    if (kind === 'bmp') {
      return view.getUint32(14, true) === 12
        ? { width: view.getUint16(18, true), height: view.getUint16(20, true) }
        : { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) }
    }
    if (kind === 'jpeg') return jpegSize(view)
    if (kind === 'webp') return webpSize(view)
    return undefined
  } catch {
    return undefined
  }
}

/** The frame header of ITU-T T.81, B.2.2. */
function jpegSize(view: DataView): PictureSize | undefined {
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    if (marker === 0xff || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += marker === 0xff ? 1 : 2
      continue
    }
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    }
    if (marker === 0xda || marker === 0xd9) return undefined
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

function webpSize(view: DataView): PictureSize | undefined {
  const chunk = view.getUint32(12)
  if (chunk === 0x56503858) {
    const side = (at: number): number => 1 + view.getUint16(at, true) + view.getUint8(at + 2) * 65_536
    return { width: side(24), height: side(27) }
  }
  if (chunk === 0x56503820)
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (chunk === 0x5650384c) {
    const bits = view.getUint32(21, true)
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
  }
  return undefined
}

/** Where the picture ends by its own structure; bytes after that belong to no viewer's picture (aCropalypse, CVE-2023-21036). */
export function pictureEnd(bytes: Uint8Array, kind: Kind): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (kind === 'png') {
    for (let at = 8; at + 12 <= bytes.length; ) {
      const length = view.getUint32(at)
      const type = view.getUint32(at + 4)
      at += 12 + length
      if (type === 0x49454e44) return at <= bytes.length ? at : undefined
    }
    return undefined
  }
  if (kind === 'gif') {
    const end = bytes.lastIndexOf(0x3b)
    return end < 0 ? undefined : bytes.length - 1 === end ? bytes.length : undefined
  }
  if (kind === 'webp' || kind === 'bmp') {
    const size = kind === 'webp' ? view.getUint32(4, true) + 8 : view.getUint32(2, true)
    return size > 0 && size <= bytes.length ? size + (kind === 'webp' ? size % 2 : 0) : undefined
  }
  if (kind === 'jpeg') return jpegEnd(bytes)
  return undefined
}

/** The end-of-image mark of the outermost image: thumbnails have theirs inside segments, which are jumped over. */
function jpegEnd(bytes: Uint8Array): number | undefined {
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1]!
    if (marker === 0xd9) return at + 2
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += 2
      continue
    }
    at += 2 + (bytes[at + 2]! << 8) + bytes[at + 3]!
    if (marker !== 0xda) continue
    // Entropy-coded data: every 0xff in it is followed by 0 or a restart mark.
    while (
      at + 1 < bytes.length &&
      !(bytes[at] === 0xff && bytes[at + 1] !== 0 && !(bytes[at + 1]! >= 0xd0 && bytes[at + 1]! <= 0xd7))
    )
      at += 1
  }
  return at + 2 <= bytes.length && bytes[at] === 0xff && bytes[at + 1] === 0xd9 ? at + 2 : undefined
}
