import type { Rect, Veil } from './chars.ts'
import type { Atom } from './clusters.ts'
import { isRightToLeftLetter, mirrored } from './direction.ts'
import type { TextLine } from './lines.ts'

/** Directional classes, coarser than those of UAX 9: what matters for reading a printed line back. */
type Class = 'R' | 'L' | 'AN' | 'EN' | 'CS' | 'ES' | 'WS' | 'N'

/** A piece of text in logical order, with where it stands; a space has no box. */
export interface Written {
  readonly text: string
  readonly box: Rect | undefined
  readonly veiled: Veil | undefined
}

interface Unit {
  readonly text: string
  readonly cls: Class
  readonly box: Rect | undefined
  readonly atoms: readonly Atom[]
  readonly veiled: Veil | undefined
}

export function classOf(base: string): Class {
  if (/[\u0660-\u0669\u066b\u066c]/.test(base)) return 'AN'
  if (/[0-9\u06f0-\u06f9]/.test(base)) return 'EN'
  if (/[.,:/،]/.test(base)) return 'CS'
  if (/[-+%$€#@_£]/.test(base)) return 'ES'
  if (isRightToLeftLetter(base)) return 'R'
  if (/\p{L}/u.test(base)) return 'L'
  return 'N'
}

function union(a: Rect, b: Rect): Rect {
  return { l: Math.min(a.l, b.l), t: Math.min(a.t, b.t), r: Math.max(a.r, b.r), b: Math.max(a.b, b.b) }
}

/** The line from left to right as units: runs of one class inside a word, single signs, spaces. */
function unitsOf(line: TextLine, spaces: readonly boolean[]): Unit[] {
  const units: Unit[] = []
  let run: Atom[] = []
  let cls: Class = 'N'
  const close = (): void => {
    if (run.length > 0) units.push(makeUnit(run, cls))
    run = []
  }
  for (const [i, atom] of line.atoms.entries()) {
    const own = classOf(atom.base)
    const merges = own === cls && (own === 'R' || own === 'L' || own === 'EN' || own === 'AN')
    if (spaces[i]) {
      close()
      units.push({ text: ' ', cls: 'WS', box: undefined, atoms: [], veiled: undefined })
    } else if (!merges) close()
    run.push(atom)
    cls = own
  }
  close()
  return units
}

function byPen(a: Atom, b: Atom): number {
  if (Math.abs(a.x - b.x) > 0.01 * a.size) return b.x - a.x
  const widths = b.loose.r - b.loose.l - (a.loose.r - a.loose.l)
  return Math.abs(widths) > 0.1 * a.size ? widths : a.first - b.first
}

/**
 * Step F: where the pen stood decides, from right to left or from left to right. Of two glyphs with one origin, the one that moves the pen was drawn
 * for the letter that comes first (a lam, before the alef that joins it without advance); if that does not tell, the order of the file does.
 */
function makeUnit(run: readonly Atom[], cls: Class): Unit {
  const order = cls === 'R' ? run.toSorted(byPen) : run
  return {
    text: order.map((atom) => atom.text).join(''),
    cls,
    box: run.map((atom) => atom.extent).reduce(union),
    atoms: order,
    veiled: run.map((atom) => atom.veiled).find((veiled) => veiled !== undefined),
  }
}

/** How many letters of each direction a line has. */
export function countDirections(line: TextLine): { readonly right: number; readonly left: number } {
  let right = 0
  let left = 0
  for (const atom of line.atoms) {
    const cls = classOf(atom.base)
    if (cls === 'R') right += 1
    else if (cls === 'L') left += 1
  }
  return { right, left }
}

export interface WrittenLine {
  readonly written: Written[]
  /** The last letter or number-after-letters in logical order, for the line that goes on from this one. */
  readonly endsIn: 'L' | 'R' | undefined
}

/**
 * What is written in a line, in logical order (steps F, G, H).
 * @param carried - how the line ended that this one goes on from: numbers after Latin letters stay in their order over the wrap (UAX 9, W7)
 */
export function writeLine(
  line: TextLine,
  spaces: readonly boolean[],
  rightToLeft: boolean,
  carried: 'L' | 'R' | undefined,
): WrittenLine {
  let units = unitsOf(line, spaces)
  if (rightToLeft && carried === 'L') units = continueLatin(units)
  const ordered = rightToLeft ? orderRightToLeft(units, carried) : orderLeftToRight(units)
  const last = ordered.findLast(({ cls }) => cls === 'L' || cls === 'R')
  return {
    written: ordered.flatMap((unit) => writeUnit(unit)),
    endsIn: last?.cls === 'L' ? 'L' : last?.cls === 'R' ? 'R' : undefined,
  }
}

function continueLatin(units: readonly Unit[]): Unit[] {
  const out = [...units]
  for (let k = out.length - 1; k >= 0; k -= 1) {
    const unit = out[k]!
    if (unit.cls === 'R' || unit.cls === 'AN') break
    if (unit.cls === 'EN') out[k] = { ...unit, cls: 'L' }
  }
  return out
}

function writeUnit(unit: Unit): Written[] {
  if (unit.atoms.length === 0) return [{ text: unit.text, box: unit.box, veiled: unit.veiled }]
  if (unit.atoms.length === 1) return [{ text: unit.text, box: unit.box, veiled: unit.veiled }]
  return unit.atoms.map((atom) => ({ text: atom.text, box: atom.extent, veiled: atom.veiled }))
}

/** Step G: in a left-to-right line each stretch from right-to-left letters to the last of them before L or EN is turned round. */
function orderLeftToRight(units: readonly Unit[]): Unit[] {
  const out: Unit[] = []
  for (let at = 0; at < units.length; ) {
    if (units[at]!.cls !== 'R') {
      out.push(units[at]!)
      at += 1
      continue
    }
    let last = at
    for (let k = at + 1; k < units.length; k += 1) {
      const { cls } = units[k]!
      if (cls === 'L' || cls === 'EN') break
      if (cls === 'R') last = k
    }
    out.push(...turnRound(units.slice(at, last + 1)))
    at = last + 1
  }
  return out
}

function turnRound(units: readonly Unit[]): Unit[] {
  const levels = units.map(({ cls }) => (cls === 'AN' ? 2 : 1))
  return emit(units, levels)
}

/** Step H: inverse bidi. Everything is level 1; what runs left to right inside is level 2 and comes out as it stands. */
function orderRightToLeft(units: readonly Unit[], carried: 'L' | 'R' | undefined): Unit[] {
  const levels = units.map(({ cls }): number => (cls === 'L' || cls === 'EN' || cls === 'AN' ? 2 : 1))
  for (let i = 0; i < units.length; i += 1) {
    const { cls } = units[i]!
    const before = units[i - 1]?.cls
    const after = units[i + 1]?.cls
    const between = before === after && (before === 'EN' || before === 'AN')
    if (cls === 'CS' && between) levels[i] = 2
    // UAX 9, W2: a European number after Arabic letters counts as Arabic, and its signs stay outside.
    else if (cls === 'ES' && !followsArabic(units, i, carried)) {
      const sign = /[%$€#£]/.test(units[i]!.text)
      if ((before === 'EN' && after === 'EN') || (sign && (before === 'EN' || after === 'EN'))) levels[i] = 2
    }
  }
  for (let at = 0; at < units.length; at += 1) {
    if (units[at]!.cls !== 'L') continue
    let last = at
    for (let k = at + 1; k < units.length; k += 1) {
      const { cls } = units[k]!
      if (cls === 'R' || cls === 'AN') break
      if (cls === 'L' || cls === 'EN') last = k
    }
    for (let k = at; k <= last; k += 1) levels[k] = 2
    at = last
  }
  return emit(units, levels)
}

/** Whether the number beside a sign takes its direction from Arabic letters to its right, with no Latin ones to its left. */
function followsArabic(units: readonly Unit[], at: number, carried: 'L' | 'R' | undefined): boolean {
  const strong = (step: 1 | -1): Class | undefined => {
    for (let k = at + step; k >= 0 && k < units.length; k += step) {
      const { cls } = units[k]!
      if (cls === 'R' || cls === 'L') return cls
    }
    return undefined
  }
  return (strong(1) ?? carried) === 'R' && strong(-1) !== 'L'
}

function emit(units: readonly Unit[], levels: readonly number[]): Unit[] {
  const out: Unit[] = []
  for (let at = units.length - 1; at >= 0; ) {
    if (levels[at] === 1) {
      const unit = units[at]!
      out.push(unit.atoms.every(({ logical }) => logical) ? unit : { ...unit, text: mirrored(unit.text) })
      at -= 1
      continue
    }
    let from = at
    while (from > 0 && levels[from - 1] === 2) from -= 1
    out.push(...units.slice(from, at + 1))
    at = from - 1
  }
  return out
}
