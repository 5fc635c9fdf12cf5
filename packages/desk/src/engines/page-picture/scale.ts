import type { Decoded } from '../recognition/decode.ts'

export interface Colours {
  readonly width: number
  readonly height: number
  /** Red, green, blue. */
  readonly data: Uint8Array
}

/** Turned clockwise by quarter turns, as red, green, blue. */
export function turnColours({ width, height, channels, data }: Decoded, degrees: 0 | 90 | 180 | 270): Colours {
  if (degrees === 0 && channels === 3) return { width, height, data }
  const across = degrees === 90 || degrees === 270
  const turned = new Uint8Array(width * height * 3)
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += channels) {
      const to =
        degrees === 0
          ? y * width + x
          : degrees === 180
            ? (height - 1 - y) * width + (width - 1 - x)
            : degrees === 90
              ? x * height + (height - 1 - y)
              : (width - 1 - x) * height + y
      for (let c = 0; c < 3; c += 1) turned[to * 3 + c] = data[at + (channels === 3 ? c : 0)]!
    }
  }
  return across ? { width: height, height: width, data: turned } : { width, height, data: turned }
}

/** Made smaller by the mean of what each new pixel covers; a picture that is small enough stays as it is. */
export function shrinkColours(picture: Colours, width: number): Colours {
  if (picture.width <= width) return picture
  const height = Math.max(1, Math.round((picture.height * width) / picture.width))
  const data = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y += 1) {
    const top = Math.floor((y * picture.height) / height)
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * picture.height) / height))
    for (let x = 0; x < width; x += 1) {
      const left = Math.floor((x * picture.width) / width)
      const right = Math.max(left + 1, Math.floor(((x + 1) * picture.width) / width))
      const sums = [0, 0, 0]
      for (let row = top; row < bottom; row += 1) {
        for (let at = (row * picture.width + left) * 3; at < (row * picture.width + right) * 3; at += 3) {
          sums[0]! += picture.data[at]!
          sums[1]! += picture.data[at + 1]!
          sums[2]! += picture.data[at + 2]!
        }
      }
      const count = (bottom - top) * (right - left)
      for (let c = 0; c < 3; c += 1) data[(y * width + x) * 3 + c] = Math.round(sums[c]! / count)
    }
  }
  return { width, height, data }
}
