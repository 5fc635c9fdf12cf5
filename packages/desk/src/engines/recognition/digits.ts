import { isNoDate } from './digit-order.ts'
import { type DigitReader, numbersIn, pitchOf, type Seen } from './digit-reader.ts'
import { letterHeight, withoutDust, wordsOf } from './glyphs.ts'
import { boxesMeet, crop, type Grey, type PixelBox } from './grey.ts'
import { otsu, type Prepared } from './prepare.ts'
import { around, findShapes, type Shape } from './shapes.ts'
import type { RawLine, RawReading, RawWord } from './tesseract.ts'

/** A word of the page after the second reading. */
export interface ReadWord extends RawWord {
  /** A number that two readings saw differently, or that cannot be what it looks like: what the other reading saw. */
  readonly doubt?: string
}

const INDIC = /[\u0660-\u0669]/
const HAS_DIGIT = /[0-9\u0660-\u0669]/
/** Three letters: a word's shape, which no number has. */
const ARABIC_WORD = /[\u0621-\u064a]{3}/
/** Numbers are often taken for a few Latin capitals. */
const LATIN_WORD = /[A-Za-z]{4}|[a-z]{2}/
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
const ENDS = 0.35
/** A clear word is in the way of a number only where it covers most of it. */
const COVERED = 0.65
/** A number takes the place of what has the shape of a word only if it is nearly all of it. */
const WHOLE = 0.7

/** May be, or hide, a number: digits, little certainty, or no shape of a word. A word that is clear as a word is never given up. */
function mayBeNumber({ text, confidence }: RawWord): boolean {
  if (HAS_DIGIT.test(text)) return true
  if (ARABIC_WORD.test(text)) return confidence < POOR
  if (LATIN_WORD.test(text)) return confidence < SURE_LATIN
  return confidence < SURE_SHORT || !SHORT_WORDS.has(text.replace(/[^\u0621-\u064a]/g, ''))
}

type Looks = Pick<Prepared, 'picture' | 'grey'>

/** Has the shape of a word, however little the engine is sure of it. */
const isWord = ({ text }: RawWord): boolean => ARABIC_WORD.test(text) && !HAS_DIGIT.test(text)

/** Both looks saw the same number, and clearly: only that speaks against the shape of a word. */
const isPlain = ({ confidence, doubt }: Found): boolean => doubt === undefined && confidence >= CERTAIN

interface Found extends Seen {
  readonly doubt?: string
}

const width = ({ left, right }: PixelBox): number => right - left
const overlap = (a: PixelBox, b: PixelBox): number => Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left))

/**
 * Reads the numbers of a page again with the model that knows digits, wherever in a line the first reading left room for one, and puts what it found in
 * the place of what the first reading made of them. Every number is looked at twice, in black and white by its neighbourhood and by one level for the
 * whole of it; what the two saw differently is flagged. Where the model claims a number over a clear word, the word stays.
 */
export function readDigits({ picture, grey }: Looks, first: RawReading, digits: DigitReader): ReadWord[] {
  const byLine = new Map<string, RawWord[]>()
  for (const word of first.words) {
    const key = keyOf(word)
    const words = byLine.get(key)
    if (words) words.push(word)
    else byLine.set(key, [word])
  }
  const shapesOf = shareOut(findShapes(picture), first.lines)
  const lines = first.lines.map((line, at) => {
    const own = byLine.get(keyOf(line)) ?? []
    const high = line.box.bottom - line.box.top
    // A cell may be nothing but a number that the first reading passed over.
    const hasRoom = line.cell === true ? own.length === 0 || own.some(mayBeNumber) : own.some(mayBeNumber)
    if (high <= SMALLEST || !hasRoom || isLatin(own)) return { line, own, letter: high, words: [] }
    const letter = letterHeight(shapesOf[at]!, high)
    const clear = own.filter((word) => !mayBeNumber(word)).map(({ box }) => withoutEnds(box, letter))
    const room = withoutDust(shapesOf[at]!, letter).filter(({ box }) => !clear.some((word) => standsIn(box, word, 0)))
    const words = wordsOf(room, letter).map((shapes) => ({ letter, signs: digits.read(shapes, letter) }))
    return { line, own, letter, words }
  })
  const pitch = pitchOf(lines.flatMap(({ words }) => words))
  return lines.flatMap(({ line, own, letter, words }) => {
    const found = words.flatMap(({ signs }) =>
      numbersIn(signs, letter, pitch).flatMap(
        (seen) => agree(seen, lookAgain(grey, seen.box, letter, pitch, digits)) ?? [],
      ),
    )
    return found.length === 0 ? inReadingOrder(own) : join(line, own, found)
  })
}

/** A line of English has its numbers in digits that the first reading knows. */
function isLatin(words: readonly RawWord[]): boolean {
  const latin = words.filter(({ text }) => /[A-Za-z]{2}/.test(text)).length
  return latin >= 3 && !words.some(({ text }) => ARABIC_WORD.test(text))
}

/** The engine's boxes of words reach into what stands beside them. */
function withoutEnds(box: PixelBox, letter: number): PixelBox {
  const end = Math.min(ENDS * letter, 0.25 * width(box))
  return { ...box, left: box.left + end, right: box.right - end }
}

/** Each shape to the line whose middle is nearest, of those that it stands in. */
function shareOut(shapes: readonly Shape[], lines: readonly RawLine[]): Shape[][] {
  const shares: Shape[][] = lines.map(() => [])
  for (const shape of shapes) {
    const y = shape.box.top + shape.box.bottom
    let [best, nearest] = [-1, Number.POSITIVE_INFINITY]
    for (const [at, { box }] of lines.entries()) {
      const away = Math.abs(y - box.top - box.bottom)
      if (away >= nearest || !standsIn(shape.box, box, box.bottom - box.top)) continue
      best = at
      nearest = away
    }
    if (best >= 0) shares[best]!.push(shape)
  }
  return shares
}

/** Whether the middle of a box stands in another one, made larger by a fifth of `high` up and down. */
function standsIn(box: PixelBox, other: PixelBox, high: number): boolean {
  const x = (box.left + box.right) / 2
  const y = (box.top + box.bottom) / 2
  return x >= other.left && x <= other.right && y >= other.top - 0.2 * high && y <= other.bottom + 0.2 * high
}

/** The same place once more, cut out of the grey picture by itself. */
function lookAgain(
  grey: Grey,
  box: PixelBox,
  letter: number,
  pitch: number | undefined,
  digits: DigitReader,
): Seen | undefined {
  const margin = Math.ceil(0.2 * letter)
  const left = Math.max(0, box.left - margin)
  const top = Math.max(0, box.top - margin)
  const right = Math.min(grey.width, box.right + margin)
  const bottom = Math.min(grey.height, box.bottom + margin)
  const black = otsu(crop(grey, { left, top, right, bottom }))
  // What reaches the edge belongs to a neighbour.
  const own = findShapes(black).filter(
    (shape) =>
      shape.box.left > 0 && shape.box.top > 0 && shape.box.right < black.width && shape.box.bottom < black.height,
  )
  if (own.length === 0) return undefined
  const seen = numbersIn(digits.read(withoutDust(own, letter), letter), letter, pitch)
  return seen.sort((a, b) => width(b.box) - width(a.box))[0]
}

/** What two looks come to: what both saw, or what one of them saw more clearly, with what the other saw. */
function agree(one: Seen, other: Seen | undefined): Found | undefined {
  if (other === undefined) return one.confidence < LIKELY ? undefined : { ...one, doubt: '' }
  if (other.text !== one.text) {
    const [better, worse] = one.confidence >= other.confidence ? [one, other] : [other, one]
    return better.confidence < LIKELY ? undefined : { ...better, doubt: worse.text }
  }
  const confidence = Math.max(one.confidence, other.confidence)
  if (confidence < POSSIBLE) return undefined
  const plain = confidence >= CERTAIN && !isNoDate(one.text)
  return { ...one, confidence, ...(plain ? {} : { doubt: other.text }) }
}

function keyOf({ block, paragraph, line }: { block: number; paragraph: number; line: number }): string {
  return `${block} ${paragraph} ${line}`
}

/** Puts the numbers found in a line among its words, in reading order. */
function join(line: RawLine, own: readonly RawWord[], found: readonly Found[]): ReadWord[] {
  let words: ReadWord[] = [...own]
  for (const number of found) {
    const under = words.filter((word) => {
      if (!boxesMeet(word.box, number.box)) return false
      const common = overlap(word.box, number.box)
      if (!mayBeNumber(word)) return common > COVERED * width(number.box)
      return common > 0.4 * Math.min(width(word.box), width(number.box))
    })
    if (under.some((word) => !mayBeNumber(word) || (isWord(word) && !isPlain(number)))) continue
    // What is only a part of a word is one of its letters.
    if (under.some((word) => isWord(word) && overlap(word.box, number.box) < WHOLE * width(word.box))) continue
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
      box: around([number.box, ...under.map(({ box }) => box)]),
      block: line.block,
      paragraph: line.paragraph,
      line: line.line,
      ...(line.cell === undefined ? {} : { cell: line.cell }),
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

/** Where a number that the first reading passed over belongs: after the words to its right. */
function placeOf(words: readonly ReadWord[], box: PixelBox): number {
  const middle = (box.left + box.right) / 2
  const at = words.findIndex((word) => (word.box.left + word.box.right) / 2 < middle)
  return at < 0 ? words.length : at
}
