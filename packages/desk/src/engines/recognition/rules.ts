import { type Grey, type PixelBox, percentile } from './grey.ts'

/** A straight line that was printed, not written. */
interface Rule {
  readonly box: PixelBox
  /** Stretches of ink as triples: row (or column), first and last position along the rule, the end exclusive. */
  readonly runs: readonly (readonly [across: number, from: number, to: number])[]
}

/** A ruled table, by the edges of its cells in rising order. */
export interface Table {
  readonly columns: readonly number[]
  readonly rows: readonly number[]
}

export interface Unruled {
  /** The picture without its rules. */
  readonly picture: Grey
  readonly tables: readonly Table[]
}

/** Ink in a straight line for longer than this is a rule: two centimetres at 300 dpi. */
const LONG = 230
/** Holes in a rule that a bad copy makes. */
const HOLE = 6
const THICK = 16
/** Rules nearer than this are one, and ends that come so near to another rule reach it. */
const NEAR = 22
const SMALLEST_CELL = 24
const CROSSING = 9

/** Takes the printed rules out of a black and white page that stands level, and says which of them make tables. What is written across a rule stays whole. */
export function takeOutRules(picture: Grey): Unruled {
  const level = joinRuns(levelRuns(picture))
  const upright = joinRuns(uprightRuns(picture))
  if (level.length + upright.length === 0) return { picture, tables: [] }
  const data = picture.data.slice()
  for (const rule of level) erase(picture, data, rule, 'level')
  for (const rule of upright) erase(picture, data, rule, 'upright')
  const levelBoxes = level.map(({ box }) => box)
  const uprightBoxes = upright.map(({ runs: _, box }) => ({
    left: box.top,
    top: box.left,
    right: box.bottom,
    bottom: box.right,
  }))
  const tables = tablesOf(levelBoxes, uprightBoxes)
  for (const table of tables) eraseCrossings(picture, data, table)
  return { picture: { ...picture, data }, tables }
}

/** Where rules cross, each is too thick for the other to go. */
function eraseCrossings({ width, height }: Grey, data: Uint8Array, { columns, rows }: Table): void {
  for (const y of rows) {
    for (const x of columns) {
      for (let row = Math.max(0, y - CROSSING); row < Math.min(height, y + CROSSING); row += 1)
        data.fill(255, row * width + Math.max(0, x - CROSSING), row * width + Math.min(width, x + CROSSING))
    }
  }
}

/** Lays paper over the grey picture where ink went from the black and white one, and a pixel around it. */
export function eraseAlike(grey: Grey, before: Grey, after: Grey): Grey {
  if (before === after) return grey
  const { width, height } = grey
  const paper = percentile(grey, 0.6)
  const data = grey.data.slice()
  for (let y = 1; y + 1 < height; y += 1) {
    for (let x = 1, at = y * width + 1; x + 1 < width; x += 1, at += 1) {
      if (before.data[at] === after.data[at]) continue
      for (let down = -width; down <= width; down += width) data.fill(paper, at + down - 1, at + down + 2)
    }
  }
  return { width, height, data }
}

type Run = readonly [across: number, from: number, to: number]

function levelRuns({ width, height, data }: Grey): Run[] {
  const runs: Run[] = []
  for (let y = 0; y < height; y += 1) {
    const row = y * width
    let [from, last] = [-1, -1]
    for (let x = 0; x <= width; x += 1) {
      if (x < width && data[row + x]! < 128) {
        if (from < 0 || x - last > HOLE) {
          if (from >= 0 && last + 1 - from >= LONG) runs.push([y, from, last + 1])
          from = x
        }
        last = x
      }
    }
    if (from >= 0 && last + 1 - from >= LONG) runs.push([y, from, last + 1])
  }
  return runs
}

function uprightRuns({ width, height, data }: Grey): Run[] {
  const runs: Run[] = []
  const from = new Int32Array(width).fill(-1)
  const last = new Int32Array(width).fill(-1)
  for (let y = 0; y < height; y += 1) {
    const row = y * width
    for (let x = 0; x < width; x += 1) {
      if (data[row + x]! >= 128) continue
      if (from[x]! < 0 || y - last[x]! > HOLE) {
        if (from[x]! >= 0 && last[x]! + 1 - from[x]! >= LONG) runs.push([x, from[x]!, last[x]! + 1])
        from[x] = y
      }
      last[x] = y
    }
  }
  for (let x = 0; x < width; x += 1) {
    if (from[x]! >= 0 && last[x]! + 1 - from[x]! >= LONG) runs.push([x, from[x]!, last[x]! + 1])
  }
  return runs.sort((a, b) => a[0] - b[0])
}

/** Runs beside one another are one rule; a patch that is too thick is none. Boxes lie along the rule: left and right are its ends. */
function joinRuns(runs: readonly Run[]): Rule[] {
  const open: { box: PixelBox; runs: Run[] }[] = []
  for (const run of runs) {
    const [across, from, to] = run
    const near = open.find(({ box }) => across - box.bottom <= 2 && from < box.right + HOLE && to > box.left - HOLE)
    if (near === undefined) open.push({ box: { left: from, right: to, top: across, bottom: across + 1 }, runs: [run] })
    else {
      near.runs.push(run)
      near.box = {
        left: Math.min(near.box.left, from),
        right: Math.max(near.box.right, to),
        top: near.box.top,
        bottom: across + 1,
      }
    }
  }
  return open.filter(({ box, runs: own }) => {
    const ink = own.reduce((sum, [, from, to]) => sum + to - from, 0)
    return ink / (box.right - box.left) <= THICK && box.bottom - box.top <= 3 * THICK
  })
}

/** Erases a rule position by position, save where the ink across it is longer than the rule is thick: there something was written over it. */
function erase(
  { width, height, data: from }: Grey,
  to: Uint8Array,
  { box, runs }: Rule,
  way: 'level' | 'upright',
): void {
  const ink = runs.reduce((sum, [, start, end]) => sum + end - start, 0)
  const thick = ink / (box.right - box.left)
  const most = 1.6 * thick + 4
  const step = way === 'level' ? width : 1
  const length = way === 'level' ? height : width
  for (const [across, start, end] of runs) {
    for (let along = start; along < end; along += 1) {
      const base = way === 'level' ? along : along * width
      if (from[base + across * step]! >= 128) continue
      let first = across
      while (first > 0 && across - first <= most && from[base + (first - 1) * step]! < 128) first -= 1
      let last = across
      while (last + 1 < length && last - across <= most && from[base + (last + 1) * step]! < 128) last += 1
      if (last + 1 - first > most) continue
      for (let at = first; at <= last; at += 1) to[base + at * step] = 255
    }
  }
}

/** Rules that meet, with at least two ways of each kind and more than one cell. */
function tablesOf(level: readonly PixelBox[], upright: readonly PixelBox[]): Table[] {
  const meets = (a: PixelBox, b: PixelBox): boolean =>
    a.left - NEAR <= b.right && b.left - NEAR <= a.right && a.top - NEAR <= b.bottom && b.top - NEAR <= a.bottom
  const groups: { level: PixelBox[]; upright: PixelBox[] }[] = []
  for (const box of level) {
    const crossing = upright.filter((other) => meets(box, other))
    const joined = groups.filter((group) => group.upright.some((other) => crossing.includes(other)))
    const group = {
      level: [box, ...joined.flatMap((one) => one.level)],
      upright: [...new Set([...crossing, ...joined.flatMap((one) => one.upright)])],
    }
    for (const one of joined) groups.splice(groups.indexOf(one), 1)
    groups.push(group)
  }
  return groups.flatMap((group) => {
    const rows = edgesOf(group.level.map(({ top, bottom }) => (top + bottom) / 2))
    const columns = edgesOf(group.upright.map(({ left, right }) => (left + right) / 2))
    return rows.length >= 2 && columns.length >= 2 && rows.length + columns.length > 4 ? [{ rows, columns }] : []
  })
}

function edgesOf(places: readonly number[]): number[] {
  const edges: number[] = []
  for (const place of [...places].sort((a, b) => a - b)) {
    if (edges.length === 0 || place - edges.at(-1)! > SMALLEST_CELL) edges.push(Math.round(place))
  }
  return edges
}
