import { crc32, deflateSync } from 'node:zlib'
import { concat, numbers, utf8 } from './bytes.ts'

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = concat(type, data)
  return concat(numbers(false, [4, data.length]), body, numbers(false, [4, crc32(body)]))
}

/** A grey PNG (RFC 2083); `claimed` is what its header says when that shall not be the truth. */
export function makePng(
  width: number,
  height: number,
  options: { readonly claimed?: readonly [number, number]; readonly after?: Uint8Array } = {},
): Uint8Array {
  const [w, h] = options.claimed ?? [width, height]
  const rows = new Uint8Array(height * (width + 1)).fill(0x80)
  for (let y = 0; y < height; y += 1) rows[y * (width + 1)] = 0
  return concat(
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', numbers(false, [4, w], [4, h], [1, 8], [1, 0], [1, 0], [1, 0], [1, 0])),
    chunk('IDAT', new Uint8Array(deflateSync(rows))),
    chunk('IEND', new Uint8Array(0)),
    options.after ?? new Uint8Array(0),
  )
}

/** The bones of a JPEG: enough for its structure to be walked, without a picture in it. */
export function makeJpeg(segments: readonly Uint8Array[] = []): Uint8Array {
  return concat(
    Uint8Array.of(0xff, 0xd8),
    ...segments,
    Uint8Array.of(0xff, 0xc0, 0, 11, 8, 0, 16, 0, 24, 1, 1, 0x11, 0),
    Uint8Array.of(0xff, 0xda, 0, 8, 1, 1, 0, 0, 0x3f, 0, 0x12, 0x34, 0xff, 0, 0x56),
    Uint8Array.of(0xff, 0xd9),
  )
}

/** An Exif segment that says where it was taken and holds a preview. */
export function exifSegment(degreesNorth: number, degreesEast: number, thumbnail: Uint8Array): Uint8Array {
  const make = utf8('Invented Camera\0')
  // Offsets are from the byte order mark: IFD0 at 8 (2 entries), IFD1, GPS (4 entries), then data.
  const ifd0 = 8
  const ifd1 = ifd0 + 2 + 2 * 12 + 4
  const gps = ifd1 + 2 + 2 * 12 + 4
  const data = gps + 2 + 4 * 12 + 4
  const makeAt = data
  const northAt = makeAt + make.length
  const eastAt = northAt + 24
  const thumbAt = eastAt + 24
  const entry = (tag: number, type: number, count: number, value: number): Uint8Array =>
    numbers(true, [2, tag], [2, type], [4, count], [4, value])
  const degrees = (value: number): Uint8Array => {
    const whole = Math.floor(value)
    return numbers(true, [4, whole], [4, 1], [4, Math.round((value - whole) * 3600)], [4, 60], [4, 0], [4, 1])
  }
  const tiff = concat(
    'II',
    numbers(true, [2, 42], [4, ifd0]),
    numbers(true, [2, 2]),
    entry(0x010f, 2, make.length, makeAt),
    entry(0x8825, 4, 1, gps),
    numbers(true, [4, ifd1]),
    numbers(true, [2, 2]),
    entry(0x0201, 4, 1, thumbAt),
    entry(0x0202, 4, 1, thumbnail.length),
    numbers(true, [4, 0]),
    numbers(true, [2, 4]),
    entry(1, 2, 2, 'N'.charCodeAt(0)),
    entry(2, 5, 3, northAt),
    entry(3, 2, 2, 'E'.charCodeAt(0)),
    entry(4, 5, 3, eastAt),
    numbers(true, [4, 0]),
    make,
    degrees(degreesNorth),
    degrees(degreesEast),
    thumbnail,
  )
  const body = concat('Exif\0\0', tiff)
  return concat(Uint8Array.of(0xff, 0xe1), numbers(false, [2, body.length + 2]), body)
}
