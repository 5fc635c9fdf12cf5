import { isRightToLeftLetter, mirrored } from './direction.ts'
import { OBJECT, type Pdfium } from './pdfium.ts'

/** Left, top, right, bottom in points from the page's top-left corner as it is shown, whatever its rotation and crop box. */
export interface Rect {
  l: number
  t: number
  r: number
  b: number
}

/** One character as PDFium hands it out. */
export interface Char {
  readonly index: number
  /** As the file has it: PDFium turns brackets round in right-to-left stretches, and that is undone. */
  text: string
  /** PDFium took it for part of a right-to-left segment and turned the segment round, the inside of ligatures included. */
  turned: boolean
  readonly tight: Rect
  /** The box whose width is the advance. */
  readonly loose: Rect
  readonly x: number
  readonly y: number
  readonly size: number
  /** Degrees clockwise from upright, as shown; a multiple of 1. */
  readonly angle: number
  readonly object: number
  readonly mark: boolean
  readonly veiled: Veil | undefined
  readonly unmapped: boolean
}

/** Why a reader of the page does not see a character that the file holds. */
export type Veil = 'invisible' | 'white' | 'covered' | 'outside' | 'layer'

/** `written`: a space that stands inside a string of the file. `space`: one that PDFium made up, or that is an object of its own. */
export type Gap = 'space' | 'written' | 'break'
export type Piece = Char | Gap

export interface TextObject {
  readonly pointer: number
  readonly bounds: Rect
  /** Where its first glyph stands. */
  readonly x: number
  readonly baseline: number
  /** Handle of the innermost marked-content sequence that carries ActualText; 0 without one. */
  readonly actual: number
  readonly invisible: boolean
  /** No ink, and no other text meant: a space written as an object of its own, whose place is known exactly. */
  readonly space: boolean
  readonly layered: boolean
  readonly order: number
}

export interface PageContent {
  readonly width: number
  readonly height: number
  readonly pieces: readonly Piece[]
  readonly objects: ReadonlyMap<number, TextObject>
  /** The producer says by ActualText what is meant wherever glyphs do not say it, so brackets are those of the logical order. */
  readonly logical: boolean
  readonly images: number
  /** Share of the page that pictures cover, 0 to 1. */
  readonly imageShare: number
  readonly paths: number
}

type Turn = (x: number, y: number) => { x: number; y: number }

/** User space to what is shown: crop box, then rotation by quarter turns clockwise (ISO 32000-1, 7.7.3.3). */
function turning(pdfium: Pdfium, page: number): { turn: Turn; width: number; height: number; quarter: number } {
  const { call, scratch } = pdfium
  call.FPDF_GetPageBoundingBox(page, scratch)
  const [left, top, right, bottom] = [0, 4, 8, 12].map((at) => pdfium.float(scratch + at)) as [
    number,
    number,
    number,
    number,
  ]
  const quarter = call.FPDFPage_GetRotation(page) & 3
  const w = right - left
  const h = top - bottom
  const turns: readonly Turn[] = [
    (x, y) => ({ x: x - left, y: top - y }),
    (x, y) => ({ x: y - bottom, y: x - left }),
    (x, y) => ({ x: right - x, y: y - bottom }),
    (x, y) => ({ x: top - y, y: right - x }),
  ]
  const turn = turns[quarter]!
  return quarter % 2 === 0 ? { turn, width: w, height: h, quarter } : { turn, width: h, height: w, quarter }
}

function turnRect(turn: Turn, left: number, bottom: number, right: number, top: number): Rect {
  const a = turn(left, bottom)
  const b = turn(right, top)
  return { l: Math.min(a.x, b.x), t: Math.min(a.y, b.y), r: Math.max(a.x, b.x), b: Math.max(a.y, b.y) }
}

const MOST_OBJECTS = 500_000
/** A page with more fills than this is a drawing; looking under each would take for ever. */
const MOST_COVERS = 2_000
const MOST_FORM_NESTING = 12

interface Cover {
  readonly rect: Rect
  readonly order: number
}

interface Objects {
  readonly texts: Map<number, TextObject>
  readonly covers: Cover[]
  images: number
  imageArea: number
  paths: number
}

function gatherObjects(pdfium: Pdfium, page: number, turn: Turn): Objects {
  const { call, scratch } = pdfium
  const found: Objects = { texts: new Map(), covers: [], images: 0, imageArea: 0, paths: 0 }
  let order = 0
  const visit = (object: number, nesting: number): void => {
    if (object === 0 || order >= MOST_OBJECTS) return
    order += 1
    const type = call.FPDFPageObj_GetType(object)
    if (type === OBJECT.form) {
      if (nesting >= MOST_FORM_NESTING) return
      const count = call.FPDFFormObj_CountObjects(object)
      for (let i = 0; i < count; i += 1) visit(call.FPDFFormObj_GetObject(object, i), nesting + 1)
      return
    }
    call.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)
    const rect = turnRect(
      turn,
      pdfium.float(scratch),
      pdfium.float(scratch + 4),
      pdfium.float(scratch + 8),
      pdfium.float(scratch + 12),
    )
    if (type === OBJECT.text) {
      const marks = marksOf(pdfium, object)
      call.FPDFPageObj_GetMatrix(object, scratch)
      const origin = turn(pdfium.float(scratch + 16), pdfium.float(scratch + 20))
      found.texts.set(object, {
        pointer: object,
        bounds: rect,
        x: origin.x,
        baseline: origin.y,
        ...marks,
        invisible: call.FPDFTextObj_GetTextRenderMode(object) === 3,
        space: rect.r - rect.l < 0.01 && marks.actual === 0,
        order,
      })
    } else if (type === OBJECT.image || type === OBJECT.shading) {
      found.images += 1
      found.imageArea += Math.max(0, rect.r - rect.l) * Math.max(0, rect.b - rect.t)
      // A picture inside a form has that form's coordinates; only pictures of the page itself can be placed.
      if (nesting === 0) found.covers.push({ rect, order })
    } else if (type === OBJECT.path) {
      found.paths += 1
      if (nesting === 0 && fillsOpaquely(pdfium, object)) found.covers.push({ rect, order })
    }
  }
  const count = call.FPDFPage_CountObjects(page)
  for (let i = 0; i < count; i += 1) visit(call.FPDFPage_GetObject(page, i), 0)
  if (found.covers.length > MOST_COVERS) found.covers.length = 0
  return found
}

function fillsOpaquely(pdfium: Pdfium, object: number): boolean {
  const { call, scratch } = pdfium
  if (call.FPDFPath_GetDrawMode(object, scratch, scratch + 4) === 0 || pdfium.int(scratch) === 0) return false
  return (
    call.FPDFPageObj_GetFillColor(object, scratch, scratch + 4, scratch + 8, scratch + 12) !== 0 &&
    pdfium.uint(scratch + 12) >= 250
  )
}

function marksOf(pdfium: Pdfium, object: number): { actual: number; layered: boolean } {
  const { call, scratch } = pdfium
  let actual = 0
  let layered = false
  const count = call.FPDFPageObj_CountMarks(object)
  for (let i = count - 1; i >= 0; i -= 1) {
    const mark = call.FPDFPageObj_GetMark(object, i)
    const params = call.FPDFPageObjMark_CountParams(mark)
    for (let k = 0; k < params && actual === 0; k += 1) {
      if (call.FPDFPageObjMark_GetParamKey(mark, k, scratch, 256, scratch + 512) === 0) continue
      const length = Math.min(256, pdfium.uint(scratch + 512))
      const key = new TextDecoder('utf-16le').decode(pdfium.bytes(scratch, length)).replace(/\0+$/, '')
      if (key === 'ActualText') actual = mark
    }
    if (call.FPDFPageObjMark_GetName(mark, scratch, 64, scratch + 512) !== 0) {
      const length = Math.min(64, pdfium.uint(scratch + 512))
      const name = new TextDecoder('utf-16le').decode(pdfium.bytes(scratch, length)).replace(/\0+$/, '')
      if (name === 'OC') layered = true
    }
  }
  return { actual, layered }
}

/**
 * PDFium (CPDF_TextPage::CloseTempLine) mirrors brackets in right-to-left segments; a neutral segment goes with the last strong one before it, and
 * at the beginning of a line with whichever direction has more segments in it. Both are worked out here again, to have the file's own character.
 */
function unmirror(pieces: readonly Piece[]): void {
  for (let from = 0; from < pieces.length; ) {
    let to = from
    while (to < pieces.length && pieces[to] !== 'break') to += 1
    const all = pieces.slice(from, to)
    const line = all.filter((piece): piece is Char => typeof piece !== 'string')
    const strong = line.map(({ text }) => directionOf(text))
    let right = 0
    let left = 0
    let before: 'R' | 'L' | undefined
    for (const piece of all) {
      const direction = typeof piece === 'string' ? undefined : directionOf(piece.text)
      if (direction !== before) {
        if (direction === 'R') right += 1
        else if (direction === 'L') left += 1
      }
      before = direction
    }
    let current: 'R' | 'L' = right > 0 && right >= left ? 'R' : 'L'
    for (const [i, char] of line.entries()) {
      current = strong[i] ?? current
      char.turned = current === 'R'
      if (char.turned) char.text = mirrored(char.text)
    }
    from = to + 1
  }
}

function directionOf(text: string): 'R' | 'L' | undefined {
  if (isRightToLeftLetter(text)) return 'R'
  return /\p{L}/u.test(text) ? 'L' : undefined
}

/** Step A of the line builder: every character with its boxes, in the order that PDFium gives; and what else is on the page. */
export function readChars(pdfium: Pdfium, page: number, most: number): PageContent {
  const { call, scratch } = pdfium
  const { turn, width, height, quarter } = turning(pdfium, page)
  const objects = gatherObjects(pdfium, page, turn)
  const textPage = call.FPDFText_LoadPage(page)
  const pieces: Piece[] = []
  const spaces: { at: number; object: number }[] = []
  try {
    const count = Math.min(call.FPDFText_CountChars(textPage), most)
    let high = 0
    for (let index = 0; index < count; index += 1) {
      let point = call.FPDFText_GetUnicode(textPage, index)
      if (point >= 0xd800 && point < 0xdc00) {
        high = point
        continue
      }
      if (point >= 0xdc00 && point < 0xe000 && high !== 0) point = 0x10000 + ((high - 0xd800) << 10) + (point - 0xdc00)
      high = 0
      if (point === 0x0d || point === 0x0a) {
        pieces.push('break')
        continue
      }
      if (point === 0x20 || point === 0xa0 || point === 0x09) {
        if (call.FPDFText_IsGenerated(textPage, index) !== 1) {
          spaces.push({ at: pieces.length, object: call.FPDFText_GetTextObject(textPage, index) })
        }
        pieces.push('space')
        continue
      }
      if (
        point < 0x20 ||
        point === 0xad ||
        point === 0xfffe ||
        point > 0x10ffff ||
        (point >= 0xd800 && point < 0xe000)
      ) {
        continue
      }
      pieces.push(readChar(pdfium, textPage, index, point, turn, quarter, objects, width, height))
    }
  } finally {
    call.FPDFText_ClosePage(textPage)
  }
  const spoken = new Set(pieces.map((piece) => (typeof piece === 'string' ? 0 : piece.object)))
  for (const { at, object } of spaces) {
    const own = objects.texts.get(object)
    if (own !== undefined && spoken.has(object)) pieces[at] = 'written'
  }
  unmirror(pieces)
  const area = width * height
  return {
    width,
    height,
    pieces,
    objects: objects.texts,
    logical: [...objects.texts.values()].some(({ actual }) => actual !== 0),
    images: objects.images,
    imageShare: area > 0 ? Math.min(1, objects.imageArea / area) : 0,
    paths: objects.paths,
  }

  function readChar(
    from: Pdfium,
    text: number,
    index: number,
    point: number,
    turned: Turn,
    quarters: number,
    all: Objects,
    w: number,
    h: number,
  ): Char {
    call.FPDFText_GetCharBox(text, index, scratch, scratch + 8, scratch + 16, scratch + 24)
    const tight = turnRect(
      turned,
      from.double(scratch),
      from.double(scratch + 16),
      from.double(scratch + 8),
      from.double(scratch + 24),
    )
    call.FPDFText_GetLooseCharBox(text, index, scratch)
    const loose = turnRect(
      turned,
      from.float(scratch),
      from.float(scratch + 12),
      from.float(scratch + 8),
      from.float(scratch + 4),
    )
    call.FPDFText_GetCharOrigin(text, index, scratch, scratch + 8)
    const origin = turned(from.double(scratch), from.double(scratch + 8))
    const object = call.FPDFText_GetTextObject(text, index)
    const own = all.texts.get(object)
    const degrees = (call.FPDFText_GetCharAngle(text, index) * 180) / Math.PI
    const angle = (Math.round(degrees) + quarters * 90 + 720) % 360
    const char = String.fromCodePoint(point)
    return {
      index,
      text: char,
      turned: false,
      tight,
      loose,
      x: origin.x,
      y: origin.y,
      size: sizeOf(text, index),
      angle,
      object,
      mark: /\p{M}/u.test(char),
      veiled: veilOf(index, tight, own),
      unmapped: call.FPDFText_HasUnicodeMapError(text, index) === 1,
    }

    /** The size as shown: files may set size 1 and let the matrix enlarge it. */
    function sizeOf(page: number, k: number): number {
      const size = call.FPDFText_GetFontSize(page, k)
      if (call.FPDFText_GetMatrix(page, k, scratch) === 0) return size
      const scale = Math.hypot(from.float(scratch + 8), from.float(scratch + 12))
      return scale > 0 ? Math.abs(size) * scale : size
    }

    function veilOf(k: number, box: Rect, owner: TextObject | undefined): Veil | undefined {
      const x = (box.l + box.r) / 2
      const y = (box.t + box.b) / 2
      if (x < 0 || y < 0 || x > w || y > h) return 'outside'
      if (owner === undefined) return undefined
      if (owner.invisible) return 'invisible'
      for (const { rect, order } of all.covers) {
        if (order > owner.order && x > rect.l && x < rect.r && y > rect.t && y < rect.b) return 'covered'
      }
      const colour = call.FPDFText_GetFillColor(text, k, scratch, scratch + 4, scratch + 8, scratch + 12)
      if (colour !== 0 && [0, 4, 8].every((at) => from.uint(scratch + at) >= 250)) return 'white'
      if (colour !== 0 && from.uint(scratch + 12) === 0) return 'invisible'
      return owner.layered ? 'layer' : undefined
    }
  }
}
