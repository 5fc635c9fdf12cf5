/** What a camera wrote into the picture (CIPA DC-008, Exif 2.32), as far as it tells where, when and with what it was taken. */
export interface Exif {
  readonly entries: readonly { readonly name: string; readonly value: string }[]
  /** Degrees north and east, as the file says. */
  readonly place: { readonly latitude: number; readonly longitude: number } | undefined
  readonly thumbnail: Uint8Array | undefined
}

const NAMES: Readonly<Record<number, string>> = {
  270: 'ImageDescription',
  271: 'Make',
  272: 'Model',
  274: 'Orientation',
  305: 'Software',
  306: 'DateTime',
  315: 'Artist',
  33432: 'Copyright',
  36867: 'DateTimeOriginal',
  36868: 'DateTimeDigitized',
  36880: 'OffsetTime',
  37510: 'UserComment',
  42032: 'CameraOwnerName',
  42033: 'BodySerialNumber',
  42036: 'LensModel',
  29: 'GPSDateStamp',
}
const SIZES: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8 }
const MOST_ENTRIES = 500

interface Field {
  readonly tag: number
  readonly type: number
  readonly count: number
  readonly at: number
}

/** @param tiff - the TIFF structure that Exif data is, from its byte order mark on */
export function readExif(tiff: Uint8Array): Exif {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.length)
  const none: Exif = { entries: [], place: undefined, thumbnail: undefined }
  if (tiff.length < 8) return none
  const little = view.getUint16(0) === 0x4949
  if (!little && view.getUint16(0) !== 0x4d4d) return none
  const fields = (offset: number): Field[] => {
    if (offset < 8 || offset + 2 > tiff.length) return []
    const count = Math.min(view.getUint16(offset, little), MOST_ENTRIES)
    const found: Field[] = []
    for (let i = 0; i < count; i += 1) {
      const at = offset + 2 + i * 12
      if (at + 12 > tiff.length) break
      const type = view.getUint16(at + 2, little)
      const size = (SIZES[type] ?? 0) * view.getUint32(at + 4, little)
      const value = size <= 4 ? at + 8 : view.getUint32(at + 8, little)
      if (size === 0 || value + size > tiff.length) continue
      found.push({ tag: view.getUint16(at, little), type, count: view.getUint32(at + 4, little), at: value })
    }
    return found
  }
  const whole = ({ type, at }: Field): number => (type === 3 ? view.getUint16(at, little) : view.getUint32(at, little))
  const text = ({ type, count, at }: Field): string => {
    if (type === 3 || type === 4) return String(whole({ tag: 0, type, count, at }))
    const raw = tiff.subarray(at, at + Math.min(count, 4096))
    return new TextDecoder()
      .decode(raw)
      .replace(/^(?:ASCII|UNICODE)\0+/, '')
      .replace(/\0+/g, ' ')
      .trim()
  }
  const degrees = ({ type, count, at }: Field): number => {
    if (type !== 5 || count < 1) return Number.NaN
    let sum = 0
    for (let i = 0; i < Math.min(3, count); i += 1) {
      sum += view.getUint32(at + 8 * i, little) / (view.getUint32(at + 8 * i + 4, little) || 1) / 60 ** i
    }
    return sum
  }
  const first = fields(view.getUint32(4, little))
  const find = (list: readonly Field[], tag: number): Field | undefined => list.find((one) => one.tag === tag)
  const exifAt = find(first, 0x8769)
  const gpsAt = find(first, 0x8825)
  const exif = exifAt === undefined ? [] : fields(whole(exifAt))
  const gps = gpsAt === undefined ? [] : fields(whole(gpsAt))
  const entries = [...first, ...exif, ...gps.filter(({ tag }) => tag === 0x1d)]
    .filter(({ tag }) => NAMES[tag] !== undefined)
    .map((one) => ({ name: NAMES[one.tag]!, value: text(one) }))
    .filter(({ value }) => value !== '')
  const [south, latitude, west, longitude] = [1, 2, 3, 4].map((tag) => find(gps, tag))
  const sign = (field: Field | undefined, negative: string): number =>
    field !== undefined && text(field).toUpperCase() === negative ? -1 : 1
  const place =
    latitude === undefined || longitude === undefined
      ? undefined
      : { latitude: sign(south, 'S') * degrees(latitude), longitude: sign(west, 'W') * degrees(longitude) }
  return {
    entries,
    place:
      place !== undefined && Number.isFinite(place.latitude) && Number.isFinite(place.longitude) ? place : undefined,
    thumbnail: thumbnailOf(),
  }

  /** The second directory describes the preview picture. */
  function thumbnailOf(): Uint8Array | undefined {
    const offset = view.getUint32(4, little)
    if (offset + 2 > tiff.length) return undefined
    const nextAt = offset + 2 + view.getUint16(offset, little) * 12
    if (nextAt + 4 > tiff.length) return undefined
    const second = fields(view.getUint32(nextAt, little))
    const start = find(second, 0x0201)
    const length = find(second, 0x0202)
    if (start === undefined || length === undefined) return undefined
    const from = whole(start)
    const to = from + whole(length)
    return to <= tiff.length && to > from ? tiff.subarray(from, to) : undefined
  }
}

/** The Exif data of a JPEG (APP1), PNG (eXIf), WebP (EXIF) or TIFF (the file itself). */
export function findExif(bytes: Uint8Array, kind: string): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (kind === 'tiff') return bytes
  if (kind === 'jpeg') {
    for (let at = 2; at + 10 < bytes.length && bytes[at] === 0xff; ) {
      const marker = bytes[at + 1]!
      if (marker === 0xda) return undefined
      const length = view.getUint16(at + 2)
      if (marker === 0xe1 && view.getUint32(at + 4) === 0x45786966) return bytes.subarray(at + 10, at + 2 + length)
      at += 2 + length
    }
    return undefined
  }
  const png = kind === 'png'
  for (let at = png ? 8 : 12; at + 12 <= bytes.length; ) {
    const length = png ? view.getUint32(at) : view.getUint32(at + 4, true)
    const type = png ? view.getUint32(at + 4) : view.getUint32(at)
    if (type === (png ? 0x65584966 : 0x45584946)) return bytes.subarray(at + 8, at + 8 + length)
    at += png ? 12 + length : 8 + length + (length % 2)
  }
  return undefined
}
