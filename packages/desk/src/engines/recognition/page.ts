import { type ComposedWord, composePage } from './compose.ts'
import { readDigits } from './digits.ts'
import { crop, type Grey, type PixelBox, quarterTurn } from './grey.ts'
import { findUnreadInk } from './ink.ts'
import { findSkew, type Prepared, prepare } from './prepare.ts'
import { LAYOUT, type RawReading, type Recogniser } from './tesseract.ts'

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
  readonly words: Recogniser
  readonly digits: Recogniser
}

/** A reading worse than this is looked at again: another way up, or the picture as it came. */
const POOR = 72
/** A pixel side of A4 at 100 to 400 dpi; used where a picture does not say, or says nonsense. */
const A4_INCHES = 11.69

/** Dots per inch of a page: what is said where it makes sense, else as if the page were A4. */
export function likelyDpi(picture: { readonly width: number; readonly height: number }, said: number): number {
  const asA4 = Math.max(picture.width, picture.height) / A4_INCHES
  const dpi = said >= 90 && said <= 1200 && said < asA4 * 2.2 && said > asA4 / 2.2 ? said : asA4
  return Math.min(600, Math.max(80, dpi))
}

const confidenceOf = ({ words }: RawReading): number =>
  words.length === 0 ? 0 : words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length

/** Of two readings of one page the one with the higher mean confidence × √(number of words): lost words have no confidence at all. */
const worth = (reading: RawReading): number => confidenceOf(reading) * Math.sqrt(reading.words.length)

interface Attempt {
  readonly reading: RawReading
  readonly prepared: Prepared
}

export function recognisePage(picture: Grey, dpi: number, { words, digits }: Recognisers): RecognisedPage {
  const attempt = (upright: Grey): Attempt => {
    const prepared = prepare(upright, dpi, findSkew(upright))
    return { reading: words.withPicture(prepared.picture, 300, (read) => read(LAYOUT.page)), prepared }
  }
  let upright = picture
  let turned: RecognisedPage['turned'] = 0
  let best = attempt(picture)
  if (confidenceOf(best.reading) < POOR) {
    const quarter = findQuarter(picture, dpi, words)
    const other = quarter === 0 ? undefined : attempt(quarterTurn(picture, quarter))
    // A piece of a page may look better on its side by chance; the whole page has to.
    if (other !== undefined && worth(other.reading) > 1.2 * worth(best.reading)) {
      turned = quarter
      upright = quarterTurn(picture, quarter)
      best = other
    }
    if (confidenceOf(best.reading) < POOR) {
      const asIs: Attempt = {
        prepared: { picture: upright, grey: upright, toSource: (x, y) => ({ x, y }) },
        reading: words.withPicture(upright, dpi, (read) => read(LAYOUT.page)),
      }
      if (worth(asIs.reading) > worth(best.reading)) best = asIs
    }
  }
  const read = readDigits(best.prepared, best.reading, digits)
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
function findQuarter(picture: Grey, dpi: number, words: Recogniser): RecognisedPage['turned'] {
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
    return { degrees, value: worth(words.withPicture(clean, 300, (read) => read(LAYOUT.block))) }
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
