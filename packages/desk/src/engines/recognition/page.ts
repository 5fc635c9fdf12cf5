import { type ComposedWord, composePage } from './compose.ts'
import type { DigitReader } from './digit-reader.ts'
import { type ReadWord, readDigits } from './digits.ts'
import { crop, type Grey, type PixelBox, quarterTurn } from './grey.ts'
import { findUnreadInk } from './ink.ts'
import { findSkew, type Prepared, prepare, TARGET_DPI } from './prepare.ts'
import { eraseAlike, type Table, takeOutRules } from './rules.ts'
import { isOpen, takeLatin } from './second-script.ts'
import { byCells, extentOf, insertTables, withoutTables } from './tables.ts'
import { LAYOUT, type RawReading, type WordReader, withoutEchoes } from './tesseract.ts'

export interface RecognisedPage {
  readonly text: string
  /** Boxes are those of the picture as it was given. */
  readonly words: readonly ComposedWord[]
  /** Ink that no word covers. */
  readonly unread: readonly PixelBox[]
  /** Mean confidence of the words, 0 to 100. */
  readonly confidence: number
  /** Degrees that the picture had to be turned clockwise to stand upright. */
  readonly turned: 0 | 90 | 180 | 270
  readonly skew: number
}

export interface Recognisers {
  /** Knows both scripts of a page; asked where `words`, which knows one of them better, leaves much open. */
  readonly both?: () => WordReader
  readonly words: WordReader
  readonly digits: DigitReader
}

/** A reading worse than this may be of a page that lies on its side. */
const POOR = 72
/** So many words that are neither sure nor numbers, and such a share of all, are a reason to look for the other script. */
const OPEN_WORDS = 3
const OPEN_SHARE = 0.04
const MUCH = 1.15
/** A confidence at which a word is as likely wrong as right, roughly. */
const EVEN = 50
const LONG = 8
/** A pixel side of A4 at 100 to 400 dpi; used where a picture does not say, or says nonsense. */
const A4_INCHES = 11.69

/** Dots per inch of a page: what is said where it makes sense, else as if the page were A4. */
export function likelyDpi(picture: { readonly width: number; readonly height: number }, said: number): number {
  const asA4 = Math.max(picture.width, picture.height) / A4_INCHES
  const dpi = said >= 90 && said <= 1200 && said < asA4 * 2.2 && said > asA4 / 2.2 ? said : asA4
  return Math.min(600, Math.max(80, dpi))
}

/** Three letters together: numbers that the first reading cannot read say nothing about how well it reads. */
const HAS_WORD = /\p{L}{3}/u
const meansOf = (words: RawReading['words']): number =>
  words.length === 0 ? 0 : words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length

const confidenceOf = ({ words }: RawReading): number => meansOf(words.filter(({ text }) => HAS_WORD.test(text)))

/** Of two readings of one page the one with more letters in words that are more likely right than not; rubbish is many short words of little certainty. */
const worth = ({ words }: RawReading): number =>
  words.reduce((sum, { text, confidence }) => sum + Math.max(0, confidence - EVEN) * Math.min(text.length, LONG), 0)

function isOpenPage(words: readonly ReadWord[]): boolean {
  const open = words.filter(isOpen).length
  return open >= OPEN_WORDS && open >= OPEN_SHARE * words.length
}

/** A prepared page without its rules. */
interface Unruled extends Prepared {
  readonly tables: readonly Table[]
}

interface Attempt {
  readonly reading: RawReading
  readonly prepared: Unruled
}

function prepareUnruled(upright: Grey, dpi: number): Unruled {
  const prepared = prepare(upright, dpi, findSkew(upright))
  const { picture, tables } = takeOutRules(prepared.picture)
  return { ...prepared, picture, grey: eraseAlike(prepared.grey, prepared.picture, picture), tables }
}

const inBlackAndWhite = (prepared: Unruled, words: WordReader): Attempt => ({
  prepared,
  reading: readWords(prepared.picture, prepared.tables, words),
})

/** Running text as the engine cuts it, and tables cell by cell. */
function readWords(picture: Grey, tables: readonly Table[], words: WordReader): RawReading {
  const text = withoutEchoes(words.read(withoutTables(picture, tables), TARGET_DPI, [{ layout: LAYOUT.page }])[0]!)
  if (tables.length === 0) return text
  const parts = tables.map((table) => ({ layout: LAYOUT.block, box: extentOf(table) }))
  const cells = words.read(picture, TARGET_DPI, parts)
  return insertTables(
    text,
    tables.map((table, at) => ({ top: table.rows[0]!, reading: byCells(table, cells[at]!, at) })),
  )
}

export function recognisePage(picture: Grey, dpi: number, { words, both, digits }: Recognisers): RecognisedPage {
  const attempt = (upright: Grey): Attempt => inBlackAndWhite(prepareUnruled(upright, dpi), words)
  let turned: RecognisedPage['turned'] = 0
  let best = attempt(picture)
  if (confidenceOf(best.reading) < POOR) {
    const quarter = findQuarter(picture, dpi, words)
    const other = quarter === 0 ? undefined : attempt(quarterTurn(picture, quarter))
    // A piece of a page may look better on its side by chance; the whole page has to.
    if (other !== undefined && worth(other.reading) > 1.2 * worth(best.reading)) {
      turned = quarter
      best = other
    }
  }
  if (confidenceOf(best.reading) < POOR) {
    const inGrey = readWords(best.prepared.grey, best.prepared.tables, words)
    if (worth(inGrey) > worth(best.reading)) best = { ...best, reading: inGrey }
  }
  let read = readDigits(best.prepared, best.reading, digits)
  if (both !== undefined && isOpenPage(read)) {
    const second = readWords(best.prepared.picture, best.prepared.tables, both())
    // A page that is mostly in the other script is better read as a whole.
    const other = worth(second) > MUCH * worth(best.reading)
    read = readDigits(best.prepared, other ? second : takeLatin(best.reading, second), digits)
  }
  const unread = findUnreadInk(
    best.prepared.picture,
    read.map(({ box }) => box),
  )
  const back = (box: PixelBox): PixelBox => turnBack(onSource(box, best.prepared), turned, picture)
  const page = composePage(read)
  return {
    text: page.text,
    words: page.words.map((word) => ({ ...word, box: back(word.box) })),
    unread: unread.map(back),
    confidence: Math.round(
      page.words.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, page.words.length),
    ),
    turned,
    skew: findSkewOf(best.prepared),
  }
}

function findSkewOf({ toSource }: Prepared): number {
  const from = toSource(0, 0)
  const to = toSource(1000, 0)
  return Math.round((Math.atan2(from.y - to.y, to.x - from.x) * 1800) / Math.PI) / 10
}

/**
 * Which quarter turn puts the page upright: the middle of the page is read in all four, and the surest reading wins when it is sure.
 */
function findQuarter(picture: Grey, dpi: number, words: WordReader): RecognisedPage['turned'] {
  const { width, height } = picture
  const side = Math.round(Math.min(width, height) * 0.5)
  const middle = crop(picture, {
    left: Math.floor((width - side) / 2),
    top: Math.floor((height - side) / 2),
    right: Math.floor((width + side) / 2),
    bottom: Math.floor((height + side) / 2),
  })
  const looks = ([0, 90, 180, 270] as const).map((degrees) => {
    const { picture: clean } = prepare(quarterTurn(middle, degrees), Math.max(dpi, 200), 0)
    return { degrees, value: worth(words.read(clean, 300, [{ layout: LAYOUT.block }])[0]!) }
  })
  looks.sort((a, b) => b.value - a.value)
  // What lies on its side reads as rubbish; a small advantage is chance.
  return looks[0]!.value > 1.3 * (looks.find(({ degrees }) => degrees === 0)?.value ?? 0) ? looks[0]!.degrees : 0
}

function onSource(box: PixelBox, { toSource }: Prepared): PixelBox {
  const corners = [
    toSource(box.left, box.top),
    toSource(box.right, box.top),
    toSource(box.left, box.bottom),
    toSource(box.right, box.bottom),
  ]
  const xs = corners.map(({ x }) => x)
  const ys = corners.map(({ y }) => y)
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

/** A box on the upright page as it lies on the page as given, which had to be turned clockwise by so much. */
export function turnBack(
  box: PixelBox,
  turned: RecognisedPage['turned'],
  { width, height }: { readonly width: number; readonly height: number },
): PixelBox {
  const { left, top, right, bottom } = box
  if (turned === 0) return box
  if (turned === 180) return { left: width - right, top: height - bottom, right: width - left, bottom: height - top }
  if (turned === 90) return { left: top, top: height - right, right: bottom, bottom: height - left }
  return { left: width - bottom, top: left, right: width - top, bottom: right }
}
