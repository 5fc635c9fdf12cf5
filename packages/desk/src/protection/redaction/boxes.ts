import { type Picture, type PixelBox, within } from './pixels.ts'
import type { Box, Widths } from './plan.ts'

export interface PlacedWord {
  readonly start: number
  readonly end: number
  readonly box: Box
}

/** What is to be covered on one page. */
export interface PageMarks {
  /** Spans of the page's text; `wide` ones take their whole row. */
  readonly spans: readonly { readonly start: number; readonly end: number; readonly wide: boolean }[]
  readonly regions: readonly Box[]
}

/** Around words: a share of their height, and never fewer pixels than this. Descenders and the dots of ي ج ق lie in it. */
const PAD_SHARE = 0.18
const LEAST_PAD = 3
/** How far ink that runs out of a box is followed, as a share of the row's height. */
const FOLLOW_SHARE = 1
/** A box of words is a whole number of steps wide; a step is this many times the page's usual height of words. */
const STEP_HEIGHTS = 6
/** Words of one row lie no further apart than this many heights; further away another column begins. */
const ROW_GAP = 3

/** A run of marked words in one row, before it is widened. `isUpright`: its row goes down the page, as on a page that lies on its side. */
export interface Run {
  readonly box: PixelBox
  readonly wide: boolean
  readonly isUpright: boolean
}

/** Page pixels per step of width. */
export function stepOf(words: readonly PlacedWord[], page: Pick<Picture, 'width' | 'height'>): number {
  const heights = words
    .map(({ box }) => Math.min((box[3] - box[1]) * page.height, (box[2] - box[0]) * page.width))
    .sort((a, b) => a - b)
  // Of short words the lesser side is the width: what most letters are high is told by the greater half.
  const usual = heights[(3 * heights.length) >> 2] ?? page.height / 60
  return Math.max(8, Math.round(STEP_HEIGHTS * usual))
}

/** The runs of marked words on a page: one for each row that a mark touches, as high as its row, padded, with no ink running out. */
export function runsOf(marks: PageMarks, words: readonly PlacedWord[], page: Picture): readonly Run[] {
  let turned: { readonly words: readonly PlacedWord[]; readonly page: Picture } | undefined
  return marks.spans.flatMap((span): Run[] => {
    const marked = words.filter((word) => word.start < span.end && word.end > span.start)
    if (!goesDown(marked, words, page))
      return rowsOf(span, words, page).map((box) => ({ box, wide: span.wide, isUpright: false }))
    turned ??= { words: words.map((word) => ({ ...word, box: swapBox(word.box) })), page: transpose(page) }
    return rowsOf(span, turned.words, turned.page).map((box) => ({ box: swap(box), wide: span.wide, isUpright: true }))
  })
}

function rowsOf(
  { start, end, wide }: PageMarks['spans'][number],
  words: readonly PlacedWord[],
  page: Picture,
): readonly PixelBox[] {
  const rows: PlacedWord[][] = []
  for (const word of words) {
    if (word.start >= end || word.end <= start) continue
    const row = rows.find(([first]) => first !== undefined && isSameRow(first.box, word.box))
    if (row === undefined) rows.push([word])
    else row.push(word)
  }
  return rows.map((row) => {
    const own = union(row.map(({ box }) => box))
    const all = union([own, ...rowOf(own, words, page)])
    const across = wide ? all : own
    const height = (all[3] - all[1]) * page.height
    const pad = Math.max(LEAST_PAD, Math.ceil(PAD_SHARE * height))
    const padded = outwards([across[0], all[1], across[2], all[3]], page, pad)
    return followInk(within(padded, page), page, Math.ceil(FOLLOW_SHARE * height))
  })
}

/** From so many letters on a word is longer than high, whatever its letters are, unless it goes down the page. */
const LONG_WORD = 5
const CLEARLY = 1.5

/** Whether marked words go down the page: by the long ones among them, else by all words of the page. */
function goesDown(
  marked: readonly PlacedWord[],
  all: readonly PlacedWord[],
  page: Pick<Picture, 'width' | 'height'>,
): boolean {
  const long = marked.filter(({ start, end }) => end - start >= LONG_WORD)
  const telling = long.length > 0 ? long : all
  const across = telling.reduce((sum, { box }) => sum + (box[2] - box[0]) * page.width, 0)
  const down = telling.reduce((sum, { box }) => sum + (box[3] - box[1]) * page.height, 0)
  return down > CLEARLY * across
}

const swapBox = ([left, top, right, bottom]: Box): Box => [top, left, bottom, right]
const swap = ({ left, top, right, bottom }: PixelBox): PixelBox => ({
  left: top,
  top: left,
  right: bottom,
  bottom: right,
})

function transpose({ width, height, channels, data }: Picture): Picture {
  const out = new Uint8Array(data.length)
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      for (let c = 0; c < channels; c += 1, at += 1) out[(x * height + y) * channels + c] = data[at]!
    }
  }
  return { width: height, height: width, channels, data: out }
}

/**
 * The boxes to burn into a page. Boxes of words are widened to whole steps, or all to the same width, on both sides alike; regions are covered as
 * they were drawn, rounded outwards.
 * @param least - pixels: the width that every run has at least (`common`)
 */
export function boxesOf(
  marks: PageMarks,
  runs: readonly Run[],
  page: Pick<Picture, 'width' | 'height'>,
  { step, least }: { readonly step: number; readonly least: number },
): readonly PixelBox[] {
  return [
    ...runs.map(({ box, wide, isUpright }) => {
      if (wide) return box
      return isUpright ? swap(widen(swap(box), page.height, step, least)) : widen(box, page.width, step, least)
    }),
    ...marks.regions.map((box) => within(outwards(box, page, 0), page)),
  ].sort((a, b) => a.top - b.top || a.left - b.left)
}

/** The longest run of a page, as a share of the page's greater side; 0 where every run keeps its own (`steps`). */
export function longestShare(runs: readonly Run[], page: Pick<Picture, 'width' | 'height'>, widths: Widths): number {
  if (widths === 'steps') return 0
  const side = Math.max(page.width, page.height)
  return Math.max(
    0,
    ...runs.flatMap(({ box, wide, isUpright }) =>
      wide ? [] : [(isUpright ? box.bottom - box.top : box.right - box.left) / side],
    ),
  )
}

function widen(box: PixelBox, pageWidth: number, step: number, least: number): PixelBox {
  const own = Math.max(box.right - box.left, least)
  const width = Math.min(pageWidth, Math.ceil(own / step) * step)
  const left = Math.round((box.left + box.right - width) / 2)
  // At the edge of the page the box is moved, never cut: its width must not tell.
  const from = Math.min(pageWidth - width, Math.max(0, left))
  return { ...box, left: Math.min(from, box.left), right: Math.max(from + width, box.right) }
}

function outwards(
  [left, top, right, bottom]: Box,
  { width, height }: Pick<Picture, 'width' | 'height'>,
  pad: number,
): PixelBox {
  // A fraction is kept to five decimals; half a unit must not let an edge of a pixel show.
  const slack = 0.000_005
  return {
    left: Math.floor((left - slack) * width) - pad,
    top: Math.floor((top - slack) * height) - pad,
    right: Math.ceil((right + slack) * width) + pad,
    bottom: Math.ceil((bottom + slack) * height) + pad,
  }
}

function union(boxes: readonly Box[]): Box {
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ]
}

/** Two boxes stand in one row when they share more than half of the lower one's height. */
function isSameRow(a: Box, b: Box): boolean {
  const shared = Math.min(a[3], b[3]) - Math.max(a[1], b[1])
  return shared > 0.5 * Math.min(a[3] - a[1], b[3] - b[1])
}

/** Boxes of the row that a run stands in, as far as its words follow each other. Words much higher than the run are another matter: a drop letter, a stamp. */
function rowOf(run: Box, words: readonly PlacedWord[], page: Pick<Picture, 'width' | 'height'>): Box[] {
  const height = run[3] - run[1]
  const row = words.map(({ box }) => box).filter((box) => isSameRow(run, box) && box[3] - box[1] <= 2 * height)
  // Fractions of the two sides are not the same length.
  const gap = (ROW_GAP * height * page.height) / page.width
  let [left, , right] = run
  const taken = new Set<Box>()
  for (let grew = true; grew; ) {
    grew = false
    for (const box of row) {
      if (taken.has(box) || box[0] > right + gap || box[2] < left - gap) continue
      taken.add(box)
      left = Math.min(left, box[0])
      right = Math.max(right, box[2])
      grew = true
    }
  }
  return [...taken]
}

/** Widens a box over ink that begins in it and runs on outside, so that no tail or dot joined to a covered letter shows. */
function followInk(box: PixelBox, page: Picture, most: number): PixelBox {
  const room = within(
    { left: box.left - most, top: box.top - most, right: box.right + most, bottom: box.bottom + most },
    page,
  )
  const { width, channels, data } = page
  const wide = room.right - room.left
  const high = room.bottom - room.top
  const light = (x: number, y: number): number => {
    const at = (y * width + x) * channels
    return channels === 1 ? data[at]! : Math.min(data[at]!, data[at + 1]!, data[at + 2]!)
  }
  let paper = 0
  for (let y = room.top; y < room.bottom; y += 1)
    for (let x = room.left; x < room.right; x += 1) paper = Math.max(paper, light(x, y))
  const isInk = (x: number, y: number): boolean => light(x, y) < 0.8 * paper
  const seen = new Uint8Array(wide * high)
  const open: number[] = []
  const visit = (x: number, y: number): void => {
    if (x < room.left || y < room.top || x >= room.right || y >= room.bottom) return
    const i = (y - room.top) * wide + (x - room.left)
    if (seen[i] === 1 || !isInk(x, y)) return
    seen[i] = 1
    open.push(i)
  }
  for (let x = box.left; x < box.right; x += 1) {
    visit(x, box.top)
    visit(x, box.bottom - 1)
  }
  for (let y = box.top; y < box.bottom; y += 1) {
    visit(box.left, y)
    visit(box.right - 1, y)
  }
  let { left, top, right, bottom } = box
  for (let i = open.pop(); i !== undefined; i = open.pop()) {
    const x = room.left + (i % wide)
    const y = room.top + Math.floor(i / wide)
    left = Math.min(left, x)
    right = Math.max(right, x + 1)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y + 1)
    for (let dy = -1; dy <= 1; dy += 1) for (let dx = -1; dx <= 1; dx += 1) visit(x + dx, y + dy)
  }
  return { left, top, right, bottom }
}
