import type { Engine } from '#reading'
import { findExif, readExif } from './exif.ts'
import { type PictureSize, pictureEnd, pictureSize } from './sizes.ts'

/** More pixels than this are a flood, not a picture to look at. */
const MOST_PIXELS = 400_000_000

/** Pictures, as far as their structure tells: size, camera data, previews, leftover bytes. Their words are not read here, and the reading says so. */
export const engine: Engine = {
  name: 'picture',
  async read({ bytes, kind }, sink) {
    const size = pictureSize(bytes, kind)
    if (size !== undefined) sink.meta('pixels', `${size.width} × ${size.height}`)
    const flood =
      size !== undefined && (size.width > 65_535 || size.height > 65_535 || size.width * size.height > MOST_PIXELS)
    if (flood) sink.finding('picture-too-large', { width: size.width, height: size.height })
    const end = pictureEnd(bytes, kind)
    if (end !== undefined && end < bytes.length) sink.finding('trailing-bytes', { count: bytes.length - end })
    const data = findExif(bytes, kind)
    if (data !== undefined) {
      const { entries, place, thumbnail } = readExif(data)
      for (const { name, value } of entries) sink.meta(name, value)
      if (place !== undefined) {
        sink.finding('picture-location', { value: `${place.latitude.toFixed(5)}, ${place.longitude.toFixed(5)}` })
      }
      if (thumbnail !== undefined) {
        sink.finding('picture-thumbnail', { size: thumbnail.length })
        const preview = pictureSize(thumbnail, 'jpeg')
        if (size !== undefined && preview !== undefined && !isOfShape(preview, size)) {
          sink.finding('picture-thumbnail-differs', {
            preview: `${preview.width} × ${preview.height}`,
            picture: `${size.width} × ${size.height}`,
          })
        }
        if (sink.child({ role: 'thumbnail', claimedType: 'image/jpeg' })) sink.childBytes(thumbnail)
      }
    }
    return { state: 'unread', because: flood ? 'over-limit' : 'no-text-engine', kind }
  },
}

/** A preview of whole pixels is a little off; one that is further off shows another part of the scene, or has bars beside it. */
const SHAPE_TOLERANCE = 0.08

/** Whether two pictures have the same proportions, lying or standing: cameras turn one and not the other. */
function isOfShape(a: PictureSize, b: PictureSize): boolean {
  const ratio = ({ width, height }: PictureSize): number =>
    Math.max(width, height) / Math.max(1, Math.min(width, height))
  return Math.abs(ratio(a) / ratio(b) - 1) <= SHAPE_TOLERANCE
}
