import type { Char, PageContent, Piece, Rect, TextObject } from './chars.ts'
import { gatherClusters } from './clusters.ts'
import { type Composed, composeText } from './compose.ts'
import { gatherLines } from './lines.ts'

export interface PageText extends Composed {
  readonly how: 'embedded' | 'repaired'
  readonly letters: number
  readonly alarms: number
  readonly unmapped: number
}

/** The angles at which a page's text runs, most of it first; text within two degrees of another belongs to it. */
function anglesOf(pieces: readonly Piece[]): number[] {
  const counts = new Map<number, number>()
  for (const piece of pieces) {
    if (typeof piece === 'string') continue
    counts.set(piece.angle, (counts.get(piece.angle) ?? 0) + 1)
  }
  const angles: number[] = []
  for (const [angle] of [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    if (!angles.some((known) => difference(known, angle) <= 2)) angles.push(angle)
  }
  return angles.sort((a, b) => a - b)
}

function difference(a: number, b: number): number {
  const apart = Math.abs(a - b) % 360
  return Math.min(apart, 360 - apart)
}

/** Turns text that runs at an angle upright, about the page's corner. Boxes of oblique text become the boxes around them. */
function upright(content: PageContent, angle: number, near: (own: number) => boolean): PageContent {
  const radians = (-angle * Math.PI) / 180
  const cos = Math.cos(radians)
  const sin = Math.sin(radians)
  const point = (x: number, y: number): { x: number; y: number } => ({ x: x * cos - y * sin, y: x * sin + y * cos })
  const rect = (box: Rect): Rect => aroundPoints(box, point)
  const pieces: Piece[] = []
  for (const piece of content.pieces) {
    if (typeof piece === 'string') pieces.push(piece)
    else if (near(piece.angle)) {
      const { x, y } = point(piece.x, piece.y)
      pieces.push({ ...piece, x, y, tight: rect(piece.tight), loose: rect(piece.loose), angle: 0 } satisfies Char)
    } else pieces.push('break')
  }
  const objects = new Map<number, TextObject>()
  for (const [pointer, object] of content.objects) objects.set(pointer, { ...object, bounds: rect(object.bounds) })
  return { ...content, pieces, objects }
}

function aroundPoints(box: Rect, point: (x: number, y: number) => { x: number; y: number }): Rect {
  const corners = [point(box.l, box.t), point(box.r, box.t), point(box.l, box.b), point(box.r, box.b)]
  const xs = corners.map(({ x }) => x)
  const ys = corners.map(({ y }) => y)
  return { l: Math.min(...xs), t: Math.min(...ys), r: Math.max(...xs), b: Math.max(...ys) }
}

/** The text of a page in logical order, upright text first, then text at other angles, each as blocks of its own. */
export function pageText(content: PageContent): PageText {
  const angles = anglesOf(content.pieces)
  const main = angles.length === 0 || angles.includes(0) ? 0 : angles[0]!
  let text = ''
  let repaired = false
  let letters = 0
  let alarms = 0
  let unmapped = 0
  let forms = 0
  const words: Composed['words'] = []
  const veiled: { veil: Composed['veiled'][number]['veil']; start: number; end: number }[] = []
  for (const angle of [main, ...angles.filter((other) => other !== main)]) {
    const turned =
      angle === 0 && angles.length <= 1 ? content : upright(content, angle, (own) => difference(own, angle) <= 2)
    const clustered = gatherClusters(turned)
    const radians = (angle * Math.PI) / 180
    const back = (box: Rect): Rect =>
      aroundPoints(box, (x, y) => ({
        x: x * Math.cos(radians) - y * Math.sin(radians),
        y: x * Math.sin(radians) + y * Math.cos(radians),
      }))
    const composed = composeText(gatherLines(clustered, turned), content, angle === 0 ? undefined : back)
    if (composed.text === '') continue
    const offset = text === '' ? 0 : text.length + 2
    text = text === '' ? composed.text : `${text}\n\n${composed.text}`
    words.push(...composed.words.map((word) => ({ ...word, start: word.start + offset, end: word.end + offset })))
    veiled.push(...composed.veiled.map(({ veil, start, end }) => ({ veil, start: start + offset, end: end + offset })))
    forms += composed.forms
    repaired ||= clustered.reversed > 0 || composed.forms > 0
    letters += clustered.atoms.length
    alarms += clustered.alarms
    unmapped += clustered.unmapped
  }
  return { text, words, veiled, forms, how: repaired ? 'repaired' : 'embedded', letters, alarms, unmapped }
}
