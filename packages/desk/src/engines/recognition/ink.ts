import { type Grey, integral, type PixelBox, shrink } from './grey.ts'

const WIDTH = 1000
const NEIGHBOURHOOD = 15
const DARKER = 30
/** Side of the squares in which ink is counted. */
const CELL = 10
/** A square with less ink than this is dust. */
const FEWEST_IN_CELL = 9
/** An area with less ink than this is no word. */
const FEWEST_IN_AREA = 60
const MOST_AREAS = 40

/** Where there is ink in the form of writing that no word covers: what was seen and not read. Boxes in pixels of the picture, from the top. */
export function findUnreadInk(picture: Grey, words: readonly PixelBox[]): PixelBox[] {
  const small = shrink(picture, Math.min(WIDTH, picture.width))
  const { width, height, data } = small
  const scale = picture.width / width
  const read = new Uint8Array(width * height)
  for (const box of words) {
    const left = Math.max(0, Math.floor(box.left / scale) - 3)
    const right = Math.min(width, Math.ceil(box.right / scale) + 3)
    for (let y = Math.max(0, Math.floor(box.top / scale) - 3); y < Math.min(height, box.bottom / scale + 3); y += 1) {
      if (left < right) read.fill(1, y * width + left, y * width + right)
    }
  }
  const sums = integral(small)
  const columns = Math.ceil(width / CELL)
  const rows = Math.ceil(height / CELL)
  const counts = new Uint16Array(columns * rows)
  for (let y = 0; y < height; y += 1) {
    const top = Math.max(0, y - NEIGHBOURHOOD)
    const bottom = Math.min(height, y + NEIGHBOURHOOD)
    for (let x = 0; x < width; x += 1) {
      if (read[y * width + x] === 1) continue
      const left = Math.max(0, x - NEIGHBOURHOOD)
      const right = Math.min(width, x + NEIGHBOURHOOD)
      const w = width + 1
      const sum = sums[bottom * w + right]! - sums[bottom * w + left]! - sums[top * w + right]! + sums[top * w + left]!
      if (data[y * width + x]! < sum / ((bottom - top) * (right - left)) - DARKER) {
        counts[Math.floor(y / CELL) * columns + Math.floor(x / CELL)]! += 1
      }
    }
  }
  return areasOf(counts, columns, rows)
    .slice(0, MOST_AREAS)
    .map(({ left, top, right, bottom }) => ({
      left: Math.round(left * CELL * scale),
      top: Math.round(top * CELL * scale),
      right: Math.min(picture.width, Math.round(right * CELL * scale)),
      bottom: Math.min(picture.height, Math.round(bottom * CELL * scale)),
    }))
}

/** Neighbouring squares with ink, together. A rule (one square high or wide, and long) is no writing. */
function areasOf(counts: Uint16Array, columns: number, rows: number): PixelBox[] {
  const seen = new Uint8Array(counts.length)
  const areas: { box: PixelBox; ink: number }[] = []
  for (let start = 0; start < counts.length; start += 1) {
    if (seen[start] === 1 || counts[start]! < FEWEST_IN_CELL) continue
    const stack = [start]
    seen[start] = 1
    let ink = 0
    let cells = 0
    let [left, top, right, bottom] = [columns, rows, 0, 0]
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const x = at % columns
      const y = (at - x) / columns
      ink += counts[at]!
      cells += 1
      left = Math.min(left, x)
      right = Math.max(right, x + 1)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y + 1)
      for (const [dx, dy] of [
        [-1, 0],
        [1, 0],
        [0, -1],
        [0, 1],
      ] as const) {
        const [nx, ny] = [x + dx, y + dy]
        if (nx < 0 || ny < 0 || nx >= columns || ny >= rows) continue
        const next = ny * columns + nx
        if (seen[next] === 1 || counts[next]! < FEWEST_IN_CELL) continue
        seen[next] = 1
        stack.push(next)
      }
    }
    const [wide, high] = [right - left, bottom - top]
    const rule = Math.min(wide, high) <= 2 && Math.max(wide, high) > 12
    // The frame of a table fills hardly any of the area that it goes around.
    const frame = cells < 0.25 * wide * high && wide * high > 100
    if (ink >= FEWEST_IN_AREA && !rule && !frame) areas.push({ box: { left, top, right, bottom }, ink })
  }
  return areas.sort((a, b) => b.ink - a.ink).map(({ box }) => box)
}
