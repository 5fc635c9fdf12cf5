import { foldUnit } from '#text'
import { EMPTY_HASH, hashText, hashUnit } from './hash.ts'

/**
 * The words of the Arabic column of a table of places (`Arabic|English`, a line each), found by the hash of their folded
 * letters. Only places are kept, not words: a text meets few of the many thousands, and folding and keeping them all
 * would take longer than reading an article.
 */
export class PlaceWords {
  readonly #table: string
  /** Open addressing: where a word begins in the table, plus one; words written alike follow each other. */
  readonly #slots: Int32Array
  readonly #mask: number

  /** @param slow - told of each name with letters that fold to more or less than one */
  constructor(table: string, slow: (name: string) => void) {
    this.#table = table
    const starts: number[] = []
    const hashes: number[] = []
    for (let line = 0; line < table.length; ) {
      let end = table.indexOf('\n', line)
      if (end < 0) end = table.length
      const bar = table.indexOf('|', line)
      if (bar > line && bar < end && table[line] !== '#' && !readWords(table, line, bar, starts, hashes))
        slow(table.slice(line, bar))
      line = end + 1
    }
    let size = 8
    while (size < starts.length * 2) size *= 2
    const mask = size - 1
    const slots = new Int32Array(size)
    for (let i = 0; i < starts.length; i++) {
      let slot = hashes[i]! & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = starts[i]! + 1
    }
    this.#slots = slots
    this.#mask = mask
  }

  /** Names whose first word this is, as written. */
  beginningWith(word: string): string[] {
    return this.#startsOf(word)
      .filter((start) => this.#isFirst(start))
      .map((start) => this.#table.slice(start, this.#table.indexOf('|', start)))
  }

  /** Whether a name is this one word. */
  isWhole(word: string): boolean {
    return this.#startsOf(word).some((start) => this.#isFirst(start) && this.#isLast(start, word))
  }

  /** Whether a name has this word, of three letters or more, beside others. */
  isPart(word: string): boolean {
    if (word.length < 3) return false
    return this.#startsOf(word).some((start) => !(this.#isFirst(start) && this.#isLast(start, word)))
  }

  #isFirst(start: number): boolean {
    return start === 0 || this.#table.charCodeAt(start - 1) === LINE_END
  }

  #isLast(start: number, word: string): boolean {
    return this.#table.charCodeAt(start + word.length) === BAR
  }

  #startsOf(word: string): number[] {
    const found: number[] = []
    for (let slot = hashText(word) & this.#mask; this.#slots[slot] !== 0; slot = (slot + 1) & this.#mask) {
      const start = this.#slots[slot]! - 1
      if (this.#isAt(start, word)) found.push(start)
    }
    return found
  }

  #isAt(start: number, word: string): boolean {
    for (let i = 0; i < word.length; i++)
      if (foldUnit(this.#table.charCodeAt(start + i)) !== word.charCodeAt(i)) return false
    return isEnd(this.#table.charCodeAt(start + word.length))
  }
}

const LINE_END = 0x0a
const BAR = 0x7c

function isEnd(code: number): boolean {
  return code === BAR || code === 0x20 || code === 0x2d
}

/** Notes the words of one name; notes none and says false where a letter folds to more or less than one. */
function readWords(table: string, from: number, bar: number, starts: number[], hashes: number[]): boolean {
  for (let i = from; i < bar; i++) {
    const code = table.charCodeAt(i)
    // What else is white space, or two separators side by side, is left to the slow way too.
    if (isEnd(code) ? isEnd(table.charCodeAt(i + 1)) || i === from : foldUnit(code) <= 0x20) return false
  }
  let start = from
  let hash = EMPTY_HASH
  for (let i = from; i <= bar; i++) {
    const code = table.charCodeAt(i)
    if (!isEnd(code)) {
      hash = hashUnit(hash, foldUnit(code))
      continue
    }
    // A name whose first word is a single letter is told from nothing.
    if (start === from && i - start < 2) return true
    starts.push(start)
    hashes.push(hash)
    start = i + 1
    hash = EMPTY_HASH
  }
  return true
}
