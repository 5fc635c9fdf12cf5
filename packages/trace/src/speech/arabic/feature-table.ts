/**
 * The weights of many features, one a line: feature, tab, then pairs of label index and weight ("w=قال⇥3,120,5,-7"). Where
 * a line begins is found by the hash of its feature, and its weights are read when a word first asks for them: a text
 * needs few of the tens of thousands.
 */
export class FeatureTable {
  readonly #lines: string
  /** Open addressing: where a line begins, plus one. */
  readonly #slots: Int32Array
  readonly #mask: number
  /** Sparse rows by the place of their line: label index, weight, label index, weight, ... */
  readonly #rows = new Map<number, Int32Array>()

  constructor(lines: string) {
    this.#lines = lines
    const starts: number[] = []
    for (let start = 0; start >= 0 && start < lines.length; ) {
      starts.push(start)
      const end = lines.indexOf('\n', start)
      start = end < 0 ? lines.length : end + 1
    }
    let size = 8
    while (size < starts.length * 2) size *= 2
    this.#slots = new Int32Array(size)
    this.#mask = size - 1
    for (const start of starts) {
      let slot = hashTo(TAB, lines, start) & this.#mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask
      this.#slots[slot] = start + 1
    }
  }

  find(feature: string): Int32Array | undefined {
    const lines = this.#lines
    for (let slot = hashTo(TAB, feature, 0) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const start = this.#slots[slot]! - 1
      if (start < 0) return undefined
      const tab = start + feature.length
      if (lines.charCodeAt(tab) === TAB && lines.startsWith(feature, start)) return this.#rowAt(start, tab + 1)
    }
  }

  #rowAt(start: number, from: number): Int32Array {
    let row = this.#rows.get(start)
    if (row === undefined) {
      row = readRow(this.#lines, from)
      this.#rows.set(start, row)
    }
    return row
  }
}

const TAB = 9

/** The whole numbers from a place to the end of the line, between commas. */
function readRow(lines: string, from: number): Int32Array {
  const row: number[] = []
  let number = 0
  let sign = 1
  for (let i = from; ; i++) {
    const code = i < lines.length ? lines.charCodeAt(i) : LINE_END
    if (code === MINUS) sign = -1
    else if (code === COMMA || code === LINE_END) {
      row.push(sign * number)
      number = 0
      sign = 1
      if (code === LINE_END) return Int32Array.from(row)
    } else number = number * 10 + code - ZERO
  }
}

const LINE_END = 0x0a
const COMMA = 0x2c
const MINUS = 0x2d
const ZERO = 0x30

/** FNV-1a by code units (Fowler, Noll and Vo), from `from` to the first `end` or to the end of the text. */
function hashTo(end: number, text: string, from: number): number {
  let hash = 0x811c9dc5
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === end) break
    hash = Math.imul(hash ^ code, 0x01000193)
  }
  // The low bits alone say little of the last letters.
  return hash ^ (hash >>> 15)
}
