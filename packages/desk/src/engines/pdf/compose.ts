import { toBoxUnit, type Word } from '#reading'
import type { Rect, Veil } from './chars.ts'
import { findSpaces, type Lines, type TextLine } from './lines.ts'
import { classOf, countDirections, type Written, writeLine } from './order.ts'

export interface Composed {
  readonly text: string
  readonly words: Word[]
  readonly veiled: readonly { readonly veil: Veil; readonly start: number; readonly end: number }[]
  /** Presentation forms were brought back to letters. */
  readonly forms: number
}

interface Laid {
  readonly line: TextLine
  readonly written: readonly Written[]
  readonly rightToLeft: boolean
  /** How wide the first word in reading order is: whether it would have fitted on the line before. */
  readonly firstWord: number
}

/** Arabic presentation forms A and B; NFKC is for these alone, since elsewhere it changes what was printed. */
const FORMS = /[\ufb50-\ufdff\ufe70-\ufefc]/g

function firstWordWidth(written: readonly Written[]): number {
  let l = Number.POSITIVE_INFINITY
  let r = Number.NEGATIVE_INFINITY
  for (const { text, box } of written) {
    if (text === ' ' && r > l) break
    if (box === undefined) continue
    l = Math.min(l, box.l)
    r = Math.max(r, box.r)
  }
  return r > l ? r - l : 0
}

/** Pieces of one printed row that also follow one another in the file: the cells of a table's row, in reading direction. */
function gatherRows(laid: readonly Laid[], pageRightToLeft: boolean): Laid[][] {
  const rows: Laid[][] = []
  for (const piece of laid) {
    const row = rows.at(-1)
    if (row !== undefined && Math.abs(row[0]!.line.y - piece.line.y) < 2) row.push(piece)
    else rows.push([piece])
  }
  for (const row of rows) row.sort((a, b) => (pageRightToLeft ? b.line.r - a.line.r : a.line.l - b.line.l))
  return rows
}

function overlaps(a: TextLine, b: TextLine): boolean {
  return Math.min(a.r, b.r) - Math.max(a.l, b.l) > 0.3 * Math.min(a.r - a.l, b.r - b.l)
}

interface Block {
  readonly rows: Laid[][]
  leading: number
}

/** Rows of one size, one below the other at one distance. */
function gatherBlocks(rows: readonly Laid[][]): Block[] {
  const blocks: Block[] = []
  for (const row of rows) {
    const block = blocks.at(-1)
    const before = block?.rows.at(-1)
    if (block !== undefined && before !== undefined && before.length === 1 && row.length === 1) {
      const a = before[0]!.line
      const b = row[0]!.line
      const step = b.y - a.y
      const sameSize = Math.abs(a.size - b.size) <= 0.1 * Math.max(a.size, b.size)
      const fits = block.rows.length === 1 ? step < 2.4 * b.size : Math.abs(step - block.leading) <= 0.2 * b.size
      if (step > 0.5 * b.size && sameSize && fits && overlaps(a, b)) {
        if (block.rows.length === 1) block.leading = step
        block.rows.push(row)
        continue
      }
    }
    blocks.push({ rows: [row], leading: 0 })
  }
  return blocks
}

/** Whether a line ended because it was full: the next line's first word would not have fitted into what was left of it. */
function isWrapped(upper: Laid, lower: Laid, block: Block): boolean {
  if (upper.rightToLeft !== lower.rightToLeft) return false
  const lines = block.rows.map((row) => row[0]!.line)
  const room = upper.rightToLeft
    ? upper.line.l - Math.min(...lines.map(({ l }) => l))
    : Math.max(...lines.map(({ r }) => r)) - upper.line.r
  return room < lower.firstWord + 0.3 * upper.line.size
}

interface PageDirection {
  /** Most letters run right to left. */
  readonly mostly: boolean
  /** At least one in ten does. */
  readonly partly: boolean
}

function directionOfPage(lines: readonly TextLine[]): PageDirection {
  let right = 0
  let left = 0
  for (const line of lines) {
    const count = countDirections(line)
    right += count.right
    left += count.left
  }
  return { mostly: right > 0 && right >= left, partly: right > 0 && right * 9 >= left }
}

/**
 * Step G: a line runs right to left if it has a quarter as many letters of that direction as of the other. On a page that does, one such letter is
 * enough, unless the line plainly hangs on the left margin and leaves the right one free; and a line without any runs so if it hangs on the right
 * margin.
 */
function lineRunsRightToLeft(line: TextLine, all: readonly TextLine[], page: PageDirection): boolean {
  const { right, left } = countDirections(line)
  if (right * 4 >= left && right > 0) return true
  if (left === 0) return page.mostly
  if (!page.partly) return false
  // No Latin sentence begins with its full stop: one that seems to was set in a paragraph that runs from the right.
  if (right === 0 && /^[.,;:!?،؛؟]$/.test(line.atoms[0]!.base) && line.atoms.length > 1) return true
  if (right === 0 && /^[.,;:!?]$/.test(line.atoms.at(-1)!.base)) return false
  const margins = all.filter((other) => overlaps(other, line))
  const hangsLeft = line.l - Math.min(...margins.map(({ l }) => l)) < line.size
  const room = Math.max(...margins.map(({ r }) => r)) - line.r
  if (right === 0) return !hangsLeft && room < line.size
  if (page.mostly) return !(hangsLeft && room > 2 * line.size)
  // On a page of mostly Latin text: Arabic at the right edge and Latin at the left one is how a line begins that runs from the right.
  const strong = line.atoms.map(({ base }) => classOf(base)).filter((cls) => cls === 'R' || cls === 'L')
  return strong.at(-1) === 'R' && strong[0] === 'L' && !hangsLeft
}

function isBelow(upper: TextLine, lower: TextLine): boolean {
  const step = lower.y - upper.y
  return step > 0.5 * lower.size && step < 2.4 * lower.size && overlaps(upper, lower)
}

class Composer {
  text = ''
  readonly words: Word[] = []
  readonly veiled: { veil: Veil; start: number; end: number }[] = []
  forms = 0
  readonly #width: number
  readonly #height: number
  readonly #back: (rect: Rect) => Rect
  #start = -1
  #box: Rect | undefined

  constructor(width: number, height: number, back: (rect: Rect) => Rect) {
    this.#width = width
    this.#height = height
    this.#back = back
  }

  join(separator: string): void {
    this.#closeWord()
    if (this.text !== '') this.text += separator
  }

  line(written: readonly Written[]): void {
    for (const { text, box, veiled } of written) {
      const plain = this.#normalise(text)
      if (/^\s*$/.test(plain)) {
        this.#closeWord()
        if (!/\s$/.test(this.text)) this.text += ' '
        continue
      }
      if (this.#start < 0) this.#start = this.text.length
      if (veiled !== undefined) this.#veil(veiled, plain.length)
      this.text += plain
      if (box !== undefined) {
        this.#box =
          this.#box === undefined
            ? box
            : {
                l: Math.min(this.#box.l, box.l),
                t: Math.min(this.#box.t, box.t),
                r: Math.max(this.#box.r, box.r),
                b: Math.max(this.#box.b, box.b),
              }
      }
    }
    this.#closeWord()
  }

  #normalise(text: string): string {
    FORMS.lastIndex = 0
    if (!FORMS.test(text)) return text
    this.forms += 1
    // The isolated marks FE70 to FE7F would bring a space of their own: NFKC gives "space + mark", and the space was never printed.
    return text.replace(FORMS, (form) => form.normalize('NFKC').replace(/^ (?=\p{M})/u, ''))
  }

  #veil(veil: Veil, length: number): void {
    const start = this.text.length
    const last = this.veiled.at(-1)
    if (last !== undefined && last.veil === veil && start - last.end <= 2) last.end = start + length
    else this.veiled.push({ veil, start, end: start + length })
  }

  #closeWord(): void {
    if (this.#start >= 0 && this.#box !== undefined) {
      const rect = this.#back(this.#box)
      const across = (value: number): number => toBoxUnit(this.#width > 0 ? value / this.#width : 0)
      const down = (value: number): number => toBoxUnit(this.#height > 0 ? value / this.#height : 0)
      this.words.push({
        start: this.#start,
        end: this.text.length,
        box: [across(rect.l), down(rect.t), across(rect.r), down(rect.b)],
      })
    }
    this.#start = -1
    this.#box = undefined
  }
}

/**
 * The text of a page with its words. Lines that were only wrapped are joined by a space; a line that ended before it was full keeps its line feed;
 * blocks are set apart by an empty line; the cells of a row by a tab.
 * @param back - from the coordinates of the lines to those of the page as shown (text that was turned is laid out upright)
 */
export function composeText(
  lines: Lines,
  size: { readonly width: number; readonly height: number },
  back: (rect: Rect) => Rect = (rect) => rect,
): Composed {
  const direction = directionOfPage(lines.lines)
  const pageRightToLeft = direction.mostly
  let carried: { line: TextLine; endsIn: 'L' | 'R' | undefined } | undefined
  const laid = lines.lines.map((line): Laid => {
    const rightToLeft = lineRunsRightToLeft(line, lines.lines, direction)
    const goesOn = carried !== undefined && isBelow(carried.line, line) ? carried.endsIn : undefined
    const { written, endsIn } = writeLine(line, findSpaces(line, lines), rightToLeft, goesOn)
    carried = { line, endsIn }
    return { line, written, rightToLeft, firstWord: firstWordWidth(written) }
  })
  const composer = new Composer(size.width, size.height, back)
  for (const block of gatherBlocks(gatherRows(laid, pageRightToLeft))) {
    composer.join('\n\n')
    let before: Laid | undefined
    for (const row of block.rows) {
      if (before !== undefined) composer.join(isWrapped(before, row[0]!, block) ? ' ' : '\n')
      for (const [i, piece] of row.entries()) {
        if (i > 0) composer.join('\t')
        composer.line(piece.written)
      }
      before = row[0]
    }
  }
  composer.join('')
  const { text, words, veiled, forms } = composer
  return { text, words, veiled, forms }
}
