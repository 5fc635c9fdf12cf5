import { isNoDate, toLogical } from './digit-order.ts'
import { boxesMeet, type Grey, type PixelBox } from './grey.ts'
import type { Prepared } from './prepare.ts'
import { LAYOUT, type RawLine, type RawReading, type RawWord, type Recogniser } from './tesseract.ts'

/** A word of the page after the second reading. */
export interface ReadWord extends RawWord {
  /** A number that two readings saw differently, or that cannot be what it looks like: what the other reading saw. */
  readonly doubt?: string
}

const INDIC = /[\u0660-\u0669]/
const HAS_DIGIT = /[0-9\u0660-\u0669]/
/** Three letters: a word's shape, which no number has. */
const ARABIC_WORD = /[\u0621-\u064a]{3}/
const LATIN_WORD = /[A-Za-z]{4}/
/** The short words of Arabic: they are nothing else when the engine is sure of them. */
const SHORT_WORDS: ReadonlySet<string> = new Set(
  'من في ما لم لا إن أن عن قد هو هي أو ثم كل بل لن كي إذ مع أي له لي به هل بن أم ذو يد حي'.split(' '),
)
const POOR = 60
const SURE_LATIN = 82
const SURE_SHORT = 75
/** Below this a number that only one of the two looks saw is not put where the first reading saw nothing. */
const SURE = 70
/** Below this it does not take the place of anything either. */
const LIKELY = 45
/** Below this not even one that both saw. */
const POSSIBLE = 25
/** What both looks saw is beyond doubt only from here on. */
const CERTAIN = 75
const SMALLEST = 12
const MARGIN = 6

/** May be, or hide, a number: digits, little certainty, or no shape of a word. A word that is clear as a word is never given up. */
function mayBeNumber({ text, confidence }: RawWord): boolean {
  if (HAS_DIGIT.test(text)) return true
  if (ARABIC_WORD.test(text)) return confidence < POOR
  // Numbers are often taken for Latin capitals, with some confidence.
  if (LATIN_WORD.test(text)) return confidence < SURE_LATIN
  return confidence < SURE_SHORT || !SHORT_WORDS.has(text.replace(/[^\u0621-\u064a]/g, ''))
}

type Looks = Pick<Prepared, 'picture' | 'grey'>

/** Has the shape of a word, however little the engine is sure of it. */
const isWord = ({ text }: RawWord): boolean => ARABIC_WORD.test(text) && !HAS_DIGIT.test(text)

/** Both looks saw the same number, and clearly: only that speaks against the shape of a word. */
const isPlain = ({ confidence, doubt }: Found): boolean => doubt === undefined && confidence >= CERTAIN

interface Seen {
  readonly text: string
  readonly confidence: number
  readonly box: PixelBox
  readonly clings: { readonly left: boolean; readonly right: boolean }
}

interface Found extends Seen {
  readonly doubt?: string
}

const width = ({ left, right }: PixelBox): number => right - left
const overlap = (a: PixelBox, b: PixelBox): number => Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left))

/**
 * Reads the numbers of a page again with the model that knows digits, in every line where the first reading left room for one, and puts what it found
 * in the place of what the first reading made of them. Each line is looked at twice, in grey and in black and white; what the two saw differently is
 * flagged. The model calls everything else "no number", so prose is left alone; where it claims a number over a clear word, the word stays.
 */
export function readDigits({ picture, grey }: Looks, first: RawReading, digits: Recogniser): ReadWord[] {
  const byLine = new Map<string, RawWord[]>()
  for (const word of first.words) {
    const key = keyOf(word)
    const words = byLine.get(key)
    if (words) words.push(word)
    else byLine.set(key, [word])
  }
  const open = first.lines.filter(
    ({ box, ...line }) =>
      box.bottom - box.top > SMALLEST && width(box) > SMALLEST && (byLine.get(keyOf(line)) ?? []).some(mayBeNumber),
  )
  const inGrey = lookAt(grey, open, digits)
  const promising = open.filter((_, at) => inGrey[at]!.length > 0)
  const inBlack = lookAt(picture, promising, digits)
  const lines = first.lines.map((line) => {
    const own = byLine.get(keyOf(line)) ?? []
    const at = promising.indexOf(line)
    return at < 0 ? inReadingOrder(own) : join(line, own, agree(inGrey[open.indexOf(line)]!, inBlack[at]!))
  })
  return readAlone({ picture, grey }, lines.flat(), digits)
}

/**
 * What is still no word and no number is looked at by itself: a short number among tall letters is small in its line, and large alone. The model must
 * see a number and nothing else.
 */
function readAlone({ picture, grey }: Looks, words: readonly ReadWord[], digits: Recogniser): ReadWord[] {
  const odd = words.filter((word) => !INDIC.test(word.text) && !isWord(word) && mayBeNumber(word) && isLarge(word.box))
  const inGrey = lookAt(grey, odd, digits)
  const promising = odd.filter((_, at) => inGrey[at]!.length === 1)
  const inBlack = lookAt(picture, promising, digits)
  return words.map((word) => {
    const at = promising.indexOf(word)
    if (at < 0) return word
    const [found, ...more] = agree(inGrey[odd.indexOf(word)]!, inBlack[at]!)
    if (found === undefined || more.length > 0 || found.clings.left || found.clings.right) return word
    if (overlap(found.box, word.box) < 0.6 * width(word.box)) return word
    return {
      ...word,
      text: found.text,
      confidence: found.confidence,
      ...(found.doubt === undefined ? {} : { doubt: found.doubt }),
    }
  })
}

const isLarge = (box: PixelBox): boolean => box.bottom - box.top > SMALLEST && width(box) > SMALLEST / 2

function lookAt(picture: Grey, lines: readonly { readonly box: PixelBox }[], digits: Recogniser): Seen[][] {
  if (lines.length === 0) return []
  return digits.withPicture(picture, 300, (read) =>
    lines.map(({ box }) =>
      read(LAYOUT.rawLine, {
        left: Math.max(0, box.left - MARGIN),
        top: Math.max(0, box.top - MARGIN),
        right: Math.min(picture.width, box.right + MARGIN),
        bottom: Math.min(picture.height, box.bottom + MARGIN),
      }).words.flatMap(({ text, confidence, box: place }): Seen[] => {
        const seen = toLogical(standsLow(picture, text, place) ? `.${text.slice(1)}` : text)
        return seen === undefined ? [] : [{ ...seen, confidence, box: place }]
      }),
    ),
  )
}

/**
 * Whether the zero at the left end of a number is a full stop or comma: those follow a number on its left, stand on the line and look like the zero,
 * which stands at half height.
 */
function standsLow({ width: wide, data }: Grey, text: string, box: PixelBox): boolean {
  if (!text.startsWith('٠') || text.length < 2) return false
  const rows = box.bottom - box.top
  const columns = box.right - box.left
  if (rows < 4 || columns < 4) return false
  // Darker than halfway between the darkest and the lightest is ink, in grey as in black and white.
  let [dark, light] = [255, 0]
  for (let y = box.top; y < box.bottom; y += 1) {
    for (let x = box.left; x < box.right; x += 1) {
      const level = data[y * wide + x]!
      if (level < dark) dark = level
      if (level > light) light = level
    }
  }
  const limit = (dark + light) / 2
  const inkOf = (column: number): { top: number; bottom: number } | undefined => {
    let found: { top: number; bottom: number } | undefined
    for (let y = box.top; y < box.bottom; y += 1) {
      if (data[y * wide + column]! < limit) found = { top: found?.top ?? y, bottom: y + 1 }
    }
    return found
  }
  const extents = Array.from({ length: columns }, (_, x) => inkOf(box.left + x))
  const from = extents.findIndex((extent) => extent !== undefined)
  if (from < 0) return false
  const gap = extents.findIndex((extent, x) => x > from && extent === undefined)
  if (gap < 0) return false
  const around = (some: readonly ({ top: number; bottom: number } | undefined)[]): { top: number; bottom: number } => ({
    top: Math.min(...some.flatMap((extent) => extent?.top ?? [])),
    bottom: Math.max(...some.flatMap((extent) => extent?.bottom ?? [])),
  })
  const first = around(extents.slice(from, gap))
  const rest = around(extents.slice(gap))
  return (first.top + first.bottom) / 2 > rest.top + 0.72 * (rest.bottom - rest.top)
}

/** What two looks at one line come to: numbers that both saw, and those that one saw clearly. */
function agree(inGrey: readonly Seen[], inBlack: readonly Seen[]): Found[] {
  const rest = [...inBlack]
  const found: Found[] = []
  for (const one of inGrey) {
    const at = rest.findIndex(({ box }) => overlap(box, one.box) > 0.5 * Math.min(width(box), width(one.box)))
    const [other] = at < 0 ? [] : rest.splice(at, 1)
    if (other === undefined) {
      if (one.confidence >= LIKELY) found.push({ ...one, doubt: '' })
    } else if (other.text === one.text) {
      const confidence = Math.max(one.confidence, other.confidence)
      if (confidence < POSSIBLE) continue
      const plain = confidence >= CERTAIN && !isNoDate(one.text)
      found.push({ ...one, confidence, ...(plain ? {} : { doubt: other.text }) })
    } else {
      const [better, worse] = one.confidence >= other.confidence ? [one, other] : [other, one]
      if (better.confidence >= LIKELY) found.push({ ...better, doubt: worse.text })
    }
  }
  for (const one of rest) if (one.confidence >= LIKELY) found.push({ ...one, doubt: '' })
  return found
}

function keyOf({ block, paragraph, line }: { block: number; paragraph: number; line: number }): string {
  return `${block} ${paragraph} ${line}`
}

/** Puts the numbers found in a line among its words, in reading order. */
function join(line: RawLine, own: readonly RawWord[], found: readonly Found[]): ReadWord[] {
  let words: ReadWord[] = [...own]
  for (const number of found) {
    const under = words.filter(
      ({ box }) =>
        boxesMeet(box, number.box) && overlap(box, number.box) > 0.4 * Math.min(width(box), width(number.box)),
    )
    if (under.some((word) => !mayBeNumber(word) || (isWord(word) && !isPlain(number)))) continue
    if (under.length === 0 && number.confidence < SURE) continue
    const text =
      under.length === 0
        ? number.text
        : clingTo(
            number,
            under.map((word) => word.text),
          )
    const replaced: ReadWord = {
      text,
      confidence: number.confidence,
      box: under.reduce((all, { box }) => around(all, box), number.box),
      block: line.block,
      paragraph: line.paragraph,
      line: line.line,
      ...(number.doubt === undefined ? {} : { doubt: number.doubt }),
    }
    const at = under.length === 0 ? placeOf(words, number.box) : words.indexOf(under[0]!)
    words = words.filter((word) => !under.includes(word))
    words.splice(Math.min(at, words.length), 0, replaced)
  }
  return inReadingOrder(words)
}

const ARABIC = /[\u0621-\u064a]/
const LATIN = /[A-Za-z]/

/**
 * A line of Arabic from right to left, with stretches of Latin words left to right. The engine orders a line by the letters it believes to see; where
 * it took numbers for Latin letters, its order is wrong with them.
 */
function inReadingOrder(words: readonly ReadWord[]): ReadWord[] {
  const arabic = words.filter(({ text }) => ARABIC.test(text)).length
  const latin = words.filter(({ text }) => LATIN.test(text)).length
  if (arabic <= latin) return [...words]
  const sorted = [...words].sort((a, b) => b.box.left + b.box.right - a.box.left - a.box.right)
  const ordered: ReadWord[] = []
  for (let at = 0; at < sorted.length; ) {
    let end = at + 1
    if (LATIN.test(sorted[at]!.text)) {
      while (end < sorted.length && !ARABIC.test(sorted[end]!.text) && !INDIC.test(sorted[end]!.text)) end += 1
      while (end > at + 1 && !LATIN.test(sorted[end - 1]!.text)) end -= 1
    }
    ordered.push(...sorted.slice(at, end).reverse())
    at = end
  }
  return ordered
}

/** Letters of the first reading that touch the number, at the end where the digit model saw something that is no number. */
function clingTo(number: Found, texts: readonly string[]): string {
  const joined = texts.join('')
  const before = number.clings.right ? (/^[\u0621-\u064a\u0640]{1,3}/.exec(joined)?.[0] ?? '') : ''
  const after = number.clings.left ? (/[\u0621-\u064a\u0640]{1,3}$/.exec(joined)?.[0] ?? '') : ''
  return before + number.text + after
}

function around(a: PixelBox, b: PixelBox): PixelBox {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }
}

/** Where a number that the first reading passed over belongs: after the words to its right. */
function placeOf(words: readonly ReadWord[], box: PixelBox): number {
  const middle = (box.left + box.right) / 2
  const at = words.findIndex((word) => (word.box.left + word.box.right) / 2 < middle)
  return at < 0 ? words.length : at
}
