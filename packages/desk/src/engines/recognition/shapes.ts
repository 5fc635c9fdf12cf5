import type { Grey, PixelBox } from './grey.ts'

/** A connected patch of ink. */
export interface Shape {
  readonly box: PixelBox
  /** Pixels of ink. */
  readonly area: number
  /** Stretches of ink as triples: row, first column, column after the last. In rising rows. */
  readonly runs: Int32Array
}

/** Darker than this is ink. */
const INK = 128

/**
 * The connected patches of ink in a black and white picture, eight neighbours to a pixel, in no order. Method: runs of a row are united with the runs
 * that they touch in the row above (Rosenfeld and Pfaltz 1966, by runs instead of pixels).
 */
export function findShapes({ width, height, data }: Grey, within?: PixelBox): Shape[] {
  const area = within ?? { left: 0, top: 0, right: width, bottom: height }
  const left = Math.max(0, area.left)
  const right = Math.min(width, area.right)
  const runs: number[] = []
  const parents: number[] = []
  const rootOf = (run: number): number => {
    let root = run
    while (parents[root] !== root) root = parents[root]!
    for (let at = run; at !== root; ) {
      const next = parents[at]!
      parents[at] = root
      at = next
    }
    return root
  }
  let [aboveFrom, aboveTo] = [0, 0]
  for (let y = Math.max(0, area.top); y < Math.min(height, area.bottom); y += 1) {
    const row = y * width
    const from = parents.length
    let above = aboveFrom
    for (let x = left; x < right; x += 1) {
      if (data[row + x]! >= INK) continue
      const start = x
      while (x < right && data[row + x]! < INK) x += 1
      const run = parents.length
      parents.push(run)
      runs.push(y, start, x)
      while (above < aboveTo && runs[above * 3 + 2]! < start) above += 1
      for (let touching = above; touching < aboveTo && runs[touching * 3 + 1]! <= x; touching += 1) {
        const [a, b] = [rootOf(touching), rootOf(run)]
        if (a !== b) parents[Math.max(a, b)] = Math.min(a, b)
      }
    }
    aboveFrom = from
    aboveTo = parents.length
  }
  const byRoot = new Map<number, number[]>()
  for (let run = 0; run < parents.length; run += 1) {
    const root = rootOf(run)
    const own = byRoot.get(root)
    if (own === undefined) byRoot.set(root, [run])
    else own.push(run)
  }
  return [...byRoot.values()].map((own) => shapeOf(own.flatMap((run) => runs.slice(run * 3, run * 3 + 3))))
}

function shapeOf(runs: readonly number[]): Shape {
  let [left, right, area] = [Number.POSITIVE_INFINITY, 0, 0]
  for (let at = 0; at < runs.length; at += 3) {
    left = Math.min(left, runs[at + 1]!)
    right = Math.max(right, runs[at + 2]!)
    area += runs[at + 2]! - runs[at + 1]!
  }
  return { box: { left, top: runs[0]!, right, bottom: runs.at(-3)! + 1 }, area, runs: Int32Array.from(runs) }
}

/** A shape as what lies left of a column and what lies right of it; a side without ink is missing. */
export function splitShape({ runs }: Shape, column: number): Shape[] {
  const sides: [number[], number[]] = [[], []]
  for (let at = 0; at < runs.length; at += 3) {
    const [y, from, to] = [runs[at]!, runs[at + 1]!, runs[at + 2]!]
    if (from < column) sides[0].push(y, from, Math.min(to, column))
    if (to > column) sides[1].push(y, Math.max(from, column), to)
  }
  return sides.filter((side) => side.length > 0).map(shapeOf)
}

/** Pixels of ink in each column of a shape, from its left. */
export function columnSums({ box, runs }: Shape): Uint32Array {
  const sums = new Uint32Array(box.right - box.left)
  for (let at = 0; at < runs.length; at += 3) {
    for (let x = runs[at + 1]!; x < runs[at + 2]!; x += 1) sums[x - box.left]! += 1
  }
  return sums
}

export function around(boxes: readonly PixelBox[]): PixelBox {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
}
