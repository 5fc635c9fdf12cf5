import type { Range } from '../model.ts'

/** A stretch of a text that is worked on by itself. */
export interface Block extends Range {
  /** Reading begins here, some paragraphs before the block, so that what opens it is understood. */
  readonly lead: number
}

/** A text of no more UTF-16 units is one block: some 50,000 words. */
const WHOLE = 300_000
/** Units of a block of a longer text. */
const BLOCK = 100_000
/** How far back from its greatest length a block's end is looked for. */
const WINDOW = 30_000
/** Empty lines and indents that are looked over for the mark that opens a line. */
const BLANKS = 200
/** How much is read again of what stands before a block. */
const LEAD = 4_000

/**
 * Cuts a long text into blocks: at the end of a line, best at an empty one, where no quotation seems to be open; a line
 * longer than the window after a stop, else between words, else anywhere. A text of ordinary length is one block.
 * Linear; nothing of the text is copied.
 * @param size - of a block, for a text that is longer than one and a half; left out: as said above
 */
export function* cutBlocks(text: string, size?: number): Generator<Block> {
  if (size !== undefined) yield* cutBy(text, size)
  else if (text.length > WHOLE) yield* cutBy(text, BLOCK)
  else yield { lead: 0, start: 0, end: text.length }
}

function* cutBy(text: string, size: number): Generator<Block> {
  let start = 0
  while (text.length - start > size * 1.5) {
    const end = findCut(text, start, size)
    yield { lead: start === 0 ? 0 : leadOf(text, start), start, end }
    start = end
  }
  yield { lead: start === 0 ? 0 : leadOf(text, start), start, end: text.length }
}

/** The first line that begins no more than `LEAD` units before a block that begins with a line. */
function leadOf(text: string, start: number): number {
  if (!isLineEnd(text.charCodeAt(start - 1))) return start
  for (let i = Math.max(1, start - LEAD); i < start; i++) if (isLineEnd(text.charCodeAt(i - 1))) return i
  return start
}

function findCut(text: string, start: number, size: number): number {
  const most = start + size
  const least = Math.max(start + 1, most - Math.min(WINDOW, size >> 1))
  let plain: number | undefined
  // The line before the cut ends at `i`.
  for (let i = most - 1; i >= least; i--) {
    if (!isLineEnd(text.charCodeAt(i))) continue
    let next = i + 1
    while (next < i + BLANKS && isBlank(text.charCodeAt(next))) next++
    const empty = isLineEnd(text.charCodeAt(i - 1))
    if (empty && isQuiet(text, i - 1, least) && !MARKS.has(text[next] ?? '')) return i + 1
    plain ??= i + 1
  }
  return plain ?? cutLine(text, least, most)
}

const STOP = new Set(['.', '؟', '?', '!', '؛', '…', '۔'])

function cutLine(text: string, least: number, most: number): number {
  let space: number | undefined
  for (let i = most - 1; i >= least; i--) {
    if (!isSpace(text.charCodeAt(i))) continue
    if (STOP.has(text[i - 1]!)) return i + 1
    space ??= i + 1
  }
  if (space !== undefined) return space
  let cut = most
  while (cut > least && isJoined(text, cut)) cut--
  return cut
}

/** The unit at a place belongs to what stands before it: the second half of a pair, a mark, a control. */
function isJoined(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0xdc00 && code < 0xe000) || JOINED.test(text[at]!)
}
const JOINED = /[\p{M}\p{Cf}]/u

const OPENING = new Set('«“„‹')
const CLOSING = new Set('»”›')
const MARKS = new Set('"«»“”„‹›')

/** As many marks open as close on the line that ends before `end`. */
function isQuiet(text: string, end: number, least: number): boolean {
  let i = end
  while (i > least && isLineEnd(text.charCodeAt(i))) i--
  let open = 0
  let undirected = 0
  for (; i > least && !isLineEnd(text.charCodeAt(i)); i--) {
    const c = text[i]!
    if (c === '"') undirected++
    else if (OPENING.has(c)) open++
    else if (CLOSING.has(c)) open--
  }
  return open === 0 && undirected % 2 === 0
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13 || code === 0x2028 || code === 0x2029
}

function isBlank(code: number): boolean {
  return isSpace(code) || isLineEnd(code)
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0
}
