import type { PixelBox } from './grey.ts'
import { around, columnSums, type Shape, splitShape } from './shapes.ts'

/** Side of the square pictures of a glyph, and how many there are: as it stands in its line, and by itself. */
export const SIDE = 24
export const PLANES = 2
/** What is told beside the pictures: height against the line's, width against the word's height. */
export const MEASURES = 2
export const INPUTS = PLANES * SIDE * SIDE + MEASURES

/** How much of the square the tallest glyph of a word takes. */
const TALL = 18
const ALONE = 20
/** A gap wider than this share of the line's letters is more than a space. Digits of some fonts stand further apart than words of others. */
const GAP = 1.05
/** Ink smaller than this share of a letter's square is dust. */
const DUST = 0.07
/** A shape wider than this share of the word's height may be two that touch. */
const WIDE = 0.95
const MOST_PIECES = 40

/** What a word's shapes may be read as: some of them, one after another. */
export interface Segment {
  /** Positions among the pieces, the end exclusive. */
  readonly from: number
  readonly to: number
  readonly box: PixelBox
  readonly input: Float32Array
}

export interface Cut {
  /** From left to right. */
  readonly pieces: readonly Shape[]
  readonly segments: readonly Segment[]
}

const height = ({ top, bottom }: PixelBox): number => bottom - top
const width = ({ left, right }: PixelBox): number => right - left

/** How tall letters are in a line: what seven tenths of its larger shapes stay below. */
export function letterHeight(shapes: readonly Shape[], line: number): number {
  const heights = shapes.map(({ box }) => height(box)).filter((own) => own > 0.2 * line)
  heights.sort((a, b) => a - b)
  return heights[Math.floor(heights.length * 0.7)] ?? line
}

export function withoutDust(shapes: readonly Shape[], letter: number): Shape[] {
  const least = Math.max(4, (DUST * letter) ** 2)
  return shapes.filter(({ area }) => area >= least)
}

/** The shapes of a line as words, from left to right. */
export function wordsOf(shapes: readonly Shape[], letter: number): Shape[][] {
  const sorted = [...shapes].sort((a, b) => a.box.left - b.box.left)
  const words: Shape[][] = []
  let right = Number.NEGATIVE_INFINITY
  for (const shape of sorted) {
    if (shape.box.left - right > GAP * letter) words.push([shape])
    else words.at(-1)!.push(shape)
    right = Math.max(right, shape.box.right)
  }
  return words
}

/**
 * Cuts a word into pieces and these into what may be glyphs: shapes that touch are parted where there is least ink, shapes above one another or broken
 * ones are tried together. Which of the ways is right is for the reader of glyphs to say.
 * @param letter - how tall letters are in the line
 * @returns undefined when there are too many pieces for a number
 */
export function cutWord(shapes: readonly Shape[], letter: number): Cut | undefined {
  if (shapes.length > MOST_PIECES) return undefined
  const extent = around(shapes.map(({ box }) => box))
  const tallest = Math.max(...shapes.map(({ box }) => height(box)))
  const pieces = shapes.flatMap((shape) => (width(shape.box) > WIDE * tallest ? partWide(shape, tallest) : [shape]))
  if (pieces.length > MOST_PIECES) return undefined
  pieces.sort((a, b) => a.box.left + a.box.right - b.box.left - b.box.right)
  const frame = frameOf(pieces, tallest, extent)
  const segments: Segment[] = []
  for (let from = 0; from < pieces.length; from += 1) {
    for (let to = from + 1; to <= Math.min(pieces.length, from + 3); to += 1) {
      const some = pieces.slice(from, to)
      const box = around(some.map((piece) => piece.box))
      if (to > from + 1 && (width(box) > 1.1 * tallest || !belong(some, tallest))) continue
      segments.push({ from, to, box, input: inputOf(some, box, frame, tallest, letter) })
    }
  }
  return { pieces, segments }
}

/** Pieces that lie above one another or all but touch. */
function belong(pieces: readonly Shape[], tall: number): boolean {
  const sorted = [...pieces].sort((a, b) => a.box.left - b.box.left)
  let right = sorted[0]!.box.right
  for (const { box } of sorted.slice(1)) {
    if (box.left - right > 0.06 * tall) return false
    right = Math.max(right, box.right)
  }
  return true
}

/** Two or three glyphs that touch, parted at the thinnest columns. */
function partWide(shape: Shape, tall: number): Shape[] {
  const parts = Math.min(4, Math.round(width(shape.box) / (0.6 * tall)))
  const sums = columnSums(shape)
  let rest = shape
  const pieces: Shape[] = []
  for (let part = 1; part < parts; part += 1) {
    const middle = (sums.length * part) / parts
    const reach = (sums.length / parts) * 0.3
    let best = Math.round(middle)
    for (let x = Math.ceil(middle - reach); x <= middle + reach; x += 1) {
      const cost = (at: number): number => sums[at]! + (0.15 * tall * Math.abs(at - middle)) / reach
      if (cost(x) < cost(best)) best = x
    }
    const [left, right] = splitShape(rest, shape.box.left + best)
    if (left === undefined || right === undefined) return [shape]
    pieces.push(left)
    rest = right
  }
  return [...pieces, rest]
}

/** Top and height of the band that glyphs of a word stand in: that of its tallest one. */
function frameOf(pieces: readonly Shape[], tallest: number, extent: PixelBox): number {
  const tall = pieces.filter(({ box }) => height(box) > 0.75 * tallest)
  const middles = tall.map(({ box }) => (box.top + box.bottom) / 2).sort((a, b) => a - b)
  return middles[Math.floor(middles.length / 2)] ?? (extent.top + extent.bottom) / 2
}

/** @param middle - the row halfway up the word's tall glyphs */
function inputOf(pieces: readonly Shape[], box: PixelBox, middle: number, tall: number, letter: number): Float32Array {
  const input = new Float32Array(INPUTS)
  const centre = (box.left + box.right) / 2
  const down = TALL / tall
  const across = Math.min(down, (SIDE - 1) / width(box))
  paint(input, 0, pieces, { across, down, left: centre - SIDE / 2 / across, top: middle - SIDE / 2 / down })
  const alone = Math.min(ALONE / Math.max(width(box), height(box)), 3 * down)
  const top = (box.top + box.bottom) / 2 - SIDE / 2 / alone
  paint(input, SIDE * SIDE, pieces, { across: alone, down: alone, left: centre - SIDE / 2 / alone, top })
  input[PLANES * SIDE * SIDE] = Math.min(2, tall / letter) - 1
  input[PLANES * SIDE * SIDE + 1] = Math.min(2, width(box) / tall) - 0.5
  return input
}

interface Scale {
  readonly across: number
  readonly down: number
  /** Where the square's corner lies, in pixels of the picture. */
  readonly left: number
  readonly top: number
}

/** Each cell of the square gets the share of it that ink covers. */
function paint(into: Float32Array, offset: number, pieces: readonly Shape[], scale: Scale): void {
  for (const { runs } of pieces) {
    for (let at = 0; at < runs.length; at += 3) {
      const y0 = (runs[at]! - scale.top) * scale.down
      const x0 = Math.max(0, (runs[at + 1]! - scale.left) * scale.across)
      const x1 = Math.min(SIDE, (runs[at + 2]! - scale.left) * scale.across)
      const y1 = Math.min(SIDE, y0 + scale.down)
      for (let y = Math.max(0, Math.floor(y0)); y < y1; y += 1) {
        const rows = Math.min(y + 1, y1) - Math.max(y, y0)
        for (let x = Math.floor(x0); x < x1; x += 1) {
          into[offset + y * SIDE + x]! += rows * (Math.min(x + 1, x1) - Math.max(x, x0))
        }
      }
    }
  }
}
