import type { Engine } from '#reading'
import { findExif, readExif } from './exif.ts'
import { pictureEnd, pictureSize } from './sizes.ts'

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
        if (sink.child({ role: 'thumbnail', claimedType: 'image/jpeg' })) sink.childBytes(thumbnail)
      }
    }
    return { state: 'unread', because: flood ? 'over-limit' : 'no-text-engine', kind }
  },
}
