import { type Layer, look, NO_SIGN, newActivity, SIGNS } from './digit-net.ts'
import { toLogical } from './digit-order.ts'
import { cutWord, type Segment } from './glyphs.ts'
import type { PixelBox } from './grey.ts'
import { around, type Shape } from './shapes.ts'

/** A number as one look at a word's ink saw it. */
export interface Seen {
  /** In logical order, as it is written in Arabic text. */
  readonly text: string
  /** A letter or word touched it on this side of the page. */
  readonly clings: { readonly left: boolean; readonly right: boolean }
  /** 0 to 100: the geometric mean of what the net gives to each of its signs. No probability of the whole. */
  readonly confidence: number
  readonly box: PixelBox
}

/** What it costs that a word has something in it that belongs to no number, as a logarithm: most words that are read here are numbers. */
const OTHER = -1.5
/** What it costs to take a small patch of ink for dirt, as a logarithm. */
const DIRT = -3
const SMALL = 0.25

interface Step {
  readonly score: number
  readonly segment: Segment | undefined
  readonly sign: number
  readonly before: number
}

/** Reads words made of digits, by the shapes that their ink has. */
export class DigitReader {
  readonly #layers: readonly Layer[]
  readonly #activity = newActivity()

  constructor(layers: readonly Layer[]) {
    this.#layers = layers
  }

  /**
   * The likeliest way to cut a word into signs and to name them, found by dynamic programming over all ways (LeCun and others 1998, section VI).
   * @param letter - how tall letters are in the word's line
   */
  read(shapes: readonly Shape[], letter: number): PlacedSign[] {
    const cut = cutWord(shapes, letter)
    if (cut === undefined) return []
    const { pieces, segments } = cut
    const tallest = Math.max(...pieces.map(({ box }) => box.bottom - box.top))
    const steps: (Step | undefined)[] = [{ score: 0, segment: undefined, sign: NO_SIGN, before: -1 }]
    const bySegment = segments.map((segment) => ({ segment, ...this.#signOf(segment) }))
    for (let at = 1; at <= pieces.length; at += 1) {
      let best: Step | undefined
      for (const { segment, sign, score: own } of bySegment) {
        const before = steps[segment.from]
        if (segment.to !== at || before === undefined) continue
        const score = before.score + own
        if (best === undefined || score > best.score) best = { score, segment, sign, before: segment.from }
      }
      const { box } = pieces[at - 1]!
      const skipped = steps[at - 1]
      if (skipped !== undefined && Math.max(box.bottom - box.top, box.right - box.left) < SMALL * tallest) {
        const score = skipped.score + DIRT
        if (best === undefined || score > best.score)
          best = { score, segment: undefined, sign: NO_SIGN, before: at - 1 }
      }
      steps.push(best)
    }
    const signs: PlacedSign[] = []
    for (let at = pieces.length; at > 0; ) {
      const step = steps[at]
      if (step === undefined) return []
      if (step.segment !== undefined)
        signs.unshift({ sign: SIGNS[step.sign]!, score: step.score - steps[step.before]!.score, box: step.segment.box })
      at = step.before
    }
    return signs
  }

  #signOf({ input }: Segment): { readonly sign: number; readonly score: number } {
    look(this.#layers, input, this.#activity)
    const { signs } = this.#activity
    let sign = 0
    for (let at = 1; at < NO_SIGN; at += 1) if (signs[at]! > signs[sign]!) sign = at
    const [own, none] = [Math.log(Math.max(1e-6, signs[sign]!)), Math.log(Math.max(1e-6, signs[NO_SIGN]!)) + OTHER]
    return own >= none ? { sign, score: own } : { sign: NO_SIGN, score: none }
  }
}

/** A sign where it stands, from left to right. */
export interface PlacedSign {
  readonly sign: string
  /** Natural logarithm of what the net gives to it. */
  readonly score: number
  readonly box: PixelBox
}

const NONE = SIGNS[NO_SIGN]
const isDigit = (sign: string): boolean => /[\u0660-\u0669]/.test(sign)
const middle = ({ left, right }: PixelBox): number => (left + right) / 2

/** Ink further apart than this share of a letter's height is no part of the same number, where nothing better is known. */
const GAP = 0.62
/** From one digit to the next it is always the same way in most fonts; a longer way has a space in it. */
const LONGER = 1.45
/** Nearer than this a letter clings to the number. */
const CLINGS = 0.3
const FEWEST_WAYS = 6

/** How far it is from the middle of a digit to that of the next, in letter heights: the median over a page. Undefined where too few stand together. */
export function pitchOf(
  words: readonly { readonly signs: readonly PlacedSign[]; readonly letter: number }[],
): number | undefined {
  const ways = words.flatMap(({ signs, letter }) =>
    signs.slice(1).flatMap((sign, at) => {
      const before = signs[at]!
      if (!isDigit(sign.sign) || !isDigit(before.sign)) return []
      return [(middle(sign.box) - middle(before.box)) / letter]
    }),
  )
  ways.sort((a, b) => a - b)
  return ways.length < FEWEST_WAYS ? undefined : ways[Math.floor(ways.length / 2)]
}

/** The numbers among the signs of a word, from left to right. */
export function numbersIn(signs: readonly PlacedSign[], letter: number, pitch: number | undefined): Seen[] {
  const parts: PlacedSign[][] = []
  for (const [at, sign] of signs.entries()) {
    const before = signs[at - 1]
    if (before === undefined || isApart(before, sign, letter, pitch)) parts.push([sign])
    else parts.at(-1)!.push(sign)
  }
  return parts.flatMap((part) => {
    const own = part[0]!.sign === NONE ? [] : placeDots(part)
    const seen = toLogical(own.map(({ sign }) => sign).join(''))
    if (seen === undefined) return []
    const box = around(own.map((sign) => sign.box))
    const before = signs[signs.indexOf(part[0]!) - 1]
    const after = signs[signs.indexOf(part.at(-1)!) + 1]
    const mean = own.reduce((sum, { score }) => sum + score, 0) / own.length
    return [
      {
        text: seen,
        clings: {
          left: before !== undefined && before.sign === NONE && box.left - before.box.right < CLINGS * letter,
          right: after !== undefined && after.sign === NONE && after.box.left - box.right < CLINGS * letter,
        },
        confidence: 100 * Math.exp(mean),
        box,
      },
    ]
  })
}

function isApart(before: PlacedSign, sign: PlacedSign, letter: number, pitch: number | undefined): boolean {
  if ((before.sign === NONE) !== (sign.sign === NONE)) return true
  if (pitch !== undefined) return middle(sign.box) - middle(before.box) > LONGER * pitch * letter
  return sign.box.left - before.box.right > GAP * letter
}

/** Lower than this share of its neighbours' height a dot at the left end is a full stop; a zero stands half-way up. */
const FEET = 0.76

/** Tells a zero at the end of a number from a full stop by where it stands, and by where other zeros of the number do. */
function placeDots(signs: readonly PlacedSign[]): readonly PlacedSign[] {
  const [first, ...rest] = signs
  if (first === undefined || rest.length === 0 || (first.sign !== '٠' && first.sign !== '.')) return signs
  const tallest = Math.max(...rest.map(({ box }) => box.bottom - box.top))
  const tall = rest.filter(({ box }) => box.bottom - box.top > 0.75 * tallest).map(({ box }) => box)
  if (tall.length === 0 || first.box.bottom - first.box.top > 0.45 * tallest) return signs
  const { top, bottom } = around(tall)
  const placeOf = ({ box }: PlacedSign): number => ((box.top + box.bottom) / 2 - top) / (bottom - top)
  const others = rest.filter(({ sign }) => sign === '٠').map(placeOf)
  const isLow = others.length > 0 ? placeOf(first) > Math.max(...others) + 0.12 : placeOf(first) > FEET
  return [{ ...first, sign: isLow ? '.' : '٠' }, ...rest]
}
