import { NO_SIGN, SIGNS } from '../../../packages/desk/src/engines/recognition/digit-net.ts'
import {
  cutWord,
  letterHeight,
  type Segment,
  withoutDust,
  wordsOf,
} from '../../../packages/desk/src/engines/recognition/glyphs.ts'
import type { Grey, PixelBox } from '../../../packages/desk/src/engines/recognition/grey.ts'
import { otsu, prepare } from '../../../packages/desk/src/engines/recognition/prepare.ts'
import { findShapes, type Shape } from '../../../packages/desk/src/engines/recognition/shapes.ts'
import type { Drawn, Span } from './draw.ts'
import { type Line, seeded } from './lines.ts'

/** What a glyph looks like, and what it is: a position in SIGNS. */
export interface Sample {
  readonly input: Float32Array
  readonly sign: number
}

/** Signs that look like another one in most fonts. */
const ALIKE: Readonly<Record<string, string>> = { ',': '٫' }
/** Of words that are no numbers, and of wrong cuts, only so many are shown. */
const OTHERS_KEPT = 0.35
const WRONG_KEPT = 0.3

/** The glyphs of a line as the reader will cut them, with what they are. A line is prepared as pages are, and looked at in both ways. */
export function samplesOf(drawn: Drawn, line: Line): Sample[] {
  const random = seeded(line.seed * 31 + 7)
  const grey: Grey = { width: drawn.width, height: drawn.height, data: drawn.grey }
  const prepared = prepare(grey, 300 * line.scale, 0)
  const looks = [prepared.picture, ...(random() < 0.4 ? [otsu(prepared.grey)] : [])]
  return looks.flatMap((picture) => samplesIn(picture, drawn.spans, 1 / line.scale, random))
}

function samplesIn(picture: Grey, spans: readonly Span[], scale: number, random: () => number): Sample[] {
  const all = findShapes(picture)
  if (all.length === 0) return []
  const top = Math.min(...all.map(({ box }) => box.top))
  const bottom = Math.max(...all.map(({ box }) => box.bottom))
  const letter = letterHeight(all, bottom - top)
  const samples: Sample[] = []
  for (const word of wordsOf(withoutDust(all, letter), letter)) {
    const cut = cutWord(word, letter)
    if (cut === undefined) continue
    const owners = cut.pieces.map((piece) => ownerOf(piece, spans, scale))
    for (const segment of cut.segments) {
      const sign = signOf(segment, owners, spans)
      if (sign === undefined) continue
      if (sign === NO_SIGN && !isTelling(segment, owners, spans, random)) continue
      samples.push({ input: segment.input, sign })
    }
  }
  return samples
}

/** The span that a piece belongs to; undefined where it lies across two. */
function ownerOf({ box }: Shape, spans: readonly Span[], scale: number): number | undefined {
  const share = ({ left, right }: Span): number =>
    Math.max(0, Math.min(box.right, right * scale) - Math.max(box.left, left * scale)) / (box.right - box.left)
  const shares = spans.map((span, at) => ({ at, share: share(span) })).sort((a, b) => b.share - a.share)
  const [best, next] = shares
  return best === undefined || best.share < 0.5 || (next?.share ?? 0) > 0.35 ? undefined : best.at
}

function signOf(
  { from, to }: Segment,
  owners: readonly (number | undefined)[],
  spans: readonly Span[],
): number | undefined {
  const own = owners.slice(from, to)
  const [first] = own
  if (own.some((owner) => owner === undefined || owner !== first)) return NO_SIGN
  const span = spans[first!]!
  const sign = SIGNS.indexOf(ALIKE[span.sign] ?? span.sign)
  if (sign < 0 || sign === NO_SIGN) return NO_SIGN
  const whole = owners.every((owner, at) => owner !== first || (at >= from && at < to))
  if (whole) return sign
  // Half a colon is a full stop to everybody.
  return span.sign === ':' || span.sign === '٪' ? undefined : NO_SIGN
}

/** Among what is no sign: an alef by itself is the digit one to the eye, and long words are many. */
function isTelling(
  { from, to, box }: Segment,
  owners: readonly (number | undefined)[],
  spans: readonly Span[],
  random: () => number,
): boolean {
  const other = owners.slice(from, to).every((owner) => owner !== undefined && SIGNS.indexOf(spans[owner]!.sign) < 0)
  const none = owners.slice(from, to).every((owner) => owner !== undefined && spans[owner]!.sign === SIGNS[NO_SIGN])
  if (!other && !none) return random() < WRONG_KEPT
  return !isStroke(box) && random() < OTHERS_KEPT
}

const isStroke = ({ left, top, right, bottom }: PixelBox): boolean => right - left < 0.35 * (bottom - top)
