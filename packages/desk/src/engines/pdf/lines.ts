import type { Char, PageContent, Rect } from './chars.ts'
import type { Atom, Clustered } from './clusters.ts'

export interface TextLine {
  /** From left to right as shown. */
  readonly atoms: Atom[]
  readonly first: number
  readonly y: number
  readonly size: number
  readonly l: number
  readonly r: number
}

/** Zero-width text objects are spaces that somebody really wrote; where they stand is known exactly. */
interface RealSpace {
  readonly x: number
  readonly y: number
}

const BASELINE = 0.3
const WORD_GAP = 2.5
const CUT_GAP = 1.8
const COLUMN_GAP = 0.5

function centreX(atom: Atom): number {
  return (atom.extent.l + atom.extent.r) / 2
}

/** Marks outside clusters go to the base that costs least: far outside its box is dear, far in the order a little. */
function giveMarks(atoms: readonly Atom[], marks: readonly Char[]): void {
  if (marks.length === 0) return
  const byIndex = atoms.toSorted((a, b) => a.first - b.first)
  for (const mark of marks.toSorted((a, b) => a.index - b.index)) {
    const near = byIndex.filter(
      (atom) =>
        Math.abs(atom.first - mark.index) <= 12 && Math.abs(atom.y - mark.y) <= atom.size && /\p{L}/u.test(atom.base),
    )
    let best: Atom | undefined
    let least = Number.POSITIVE_INFINITY
    const x = (mark.tight.l + mark.tight.r) / 2
    for (const atom of near) {
      const outside = Math.max(0, atom.extent.l - x, x - atom.extent.r)
      const cost =
        6 * outside +
        Math.abs(centreX(atom) - x) +
        0.12 * atom.size * Math.min(Math.abs(atom.first - mark.index), Math.abs(atom.last - mark.index))
      if (cost < least) {
        least = cost
        best = atom
      }
    }
    if (best !== undefined) best.text += mark.text
  }
}

/** Step B: stretches of characters that belong together in PDFium's order. */
function gatherWords(atoms: readonly Atom[]): Atom[][] {
  const words: Atom[][] = []
  let before: Atom | undefined
  for (const atom of atoms) {
    const size = Math.max(atom.size, before?.size ?? 0)
    const breaks =
      before === undefined ||
      atom.spaced !== 'no' ||
      Math.abs(atom.y - before.y) > BASELINE * size ||
      Math.max(atom.extent.l - before.extent.r, before.extent.l - atom.extent.r) > WORD_GAP * size
    if (breaks) words.push([atom])
    else words.at(-1)!.push(atom)
    before = atom
  }
  return words
}

interface Row {
  readonly words: Atom[][]
  y: number
  size: number
}

/** Step E, first half: words whose baselines agree stand on one row. */
function gatherRows(words: readonly Atom[][]): Row[] {
  const rows: Row[] = []
  const byHeight = new Map<number, Row[]>()
  for (const word of words) {
    const y = word[0]!.y
    const size = Math.max(...word.map((atom) => atom.size))
    const slot = Math.round(y / 8)
    const near = [slot - 2, slot - 1, slot, slot + 1, slot + 2].flatMap((key) => byHeight.get(key) ?? [])
    const row = near.find((candidate) => Math.abs(candidate.y - y) < BASELINE * Math.min(candidate.size, size))
    if (row !== undefined) {
      row.words.push(word)
      continue
    }
    const made: Row = { words: [word], y, size }
    rows.push(made)
    byHeight.set(slot, [...(byHeight.get(slot) ?? []), made])
  }
  return rows
}

function lineOf(atoms: Atom[]): TextLine {
  return {
    atoms,
    first: Math.min(...atoms.map((atom) => atom.first)),
    y: atoms[0]!.y,
    size: Math.max(...atoms.map((atom) => atom.size)),
    l: Math.min(...atoms.map((atom) => atom.extent.l)),
    r: Math.max(...atoms.map((atom) => atom.extent.r)),
  }
}

/** Step E, second half: a row is cut where columns or cells stand apart. */
function cutRow(row: Row): TextLine[] {
  const atoms = row.words.flat().sort((a, b) => a.x - b.x || b.first - a.first)
  const lines: TextLine[] = []
  let piece: Atom[] = []
  let reach = Number.NEGATIVE_INFINITY
  for (const atom of atoms) {
    const gap = atom.extent.l - reach
    const size = Math.max(atom.size, piece.at(-1)?.size ?? 0)
    // Two columns may stand close together, but the file sets one after the other: the order jumps by more than this row holds.
    const jumps = piece.length > 0 && Math.abs(atom.first - piece.at(-1)!.first) > 2 * atoms.length + 20
    if (piece.length > 0 && (gap > CUT_GAP * size || (jumps && gap > COLUMN_GAP * size))) {
      lines.push(lineOf(piece))
      piece = []
      reach = Number.NEGATIVE_INFINITY
    }
    piece.push(atom)
    reach = Math.max(reach, atom.extent.r)
  }
  if (piece.length > 0) lines.push(lineOf(piece))
  return lines
}

export interface Lines {
  readonly lines: TextLine[]
  readonly spaces: readonly RealSpace[]
  /** The file writes its spaces, as objects of their own or inside strings; then those that PDFium made up count little. */
  readonly writesSpaces: boolean
  /** The index-order word that an atom belongs to; neighbours of different words have a space between them unless shown otherwise. */
  readonly wordOf: ReadonlyMap<Atom, number>
}

/** The lines of a page in reading order of its columns: by the smallest index that each holds. */
export function gatherLines(clustered: Clustered, content: PageContent): Lines {
  giveMarks(clustered.atoms, clustered.loose)
  const words = gatherWords(clustered.atoms)
  const wordOf = new Map<Atom, number>()
  for (const [i, word] of words.entries()) for (const atom of word) wordOf.set(atom, i)
  const lines = gatherRows(words).flatMap(cutRow)
  lines.sort((a, b) => a.first - b.first)
  const spaces = [...content.objects.values()]
    .filter(({ bounds }) => isRealSpace(bounds))
    .map(({ x, baseline }) => ({ x, y: baseline }))
  return { lines, spaces, wordOf, writesSpaces: spaces.length > 0 || content.pieces.includes('written') }
}

function isRealSpace(bounds: Rect): boolean {
  return bounds.r - bounds.l < 0.01
}

const APART = 0.5
const LOOSELY_APART = 0.12

/**
 * Step D: where words end, decided between visual neighbours. A space that the file writes settles it, and so does a wide gap. A space that PDFium
 * made up, or a change of direction, counts only where the advance boxes leave a gap too; beside a cluster, whose boxes are not its own, it does not
 * count at all in a file that writes its spaces.
 * @returns for every atom, whether a space stands before it (to its left)
 */
export function findSpaces(line: TextLine, lines: Lines): boolean[] {
  const { atoms } = line
  const here = lines.spaces.filter(({ x, y }) => Math.abs(y - line.y) < line.size && x >= line.l - 1 && x <= line.r + 1)
  return atoms.map((atom, i) => {
    if (i === 0) return false
    const left = atoms[i - 1]!
    const size = Math.max(atom.size, left.size)
    if (here.some(({ x }) => x > left.x && x < atom.x)) return true
    const gap = atom.extent.l - left.extent.r
    if (gap > APART * size) return true
    const a = lines.wordOf.get(left) ?? 0
    const b = lines.wordOf.get(atom) ?? 0
    if (a === b) return false
    const later = a > b ? left : atom
    const neighbours = Math.abs(a - b) === 1
    if (neighbours && later.spaced === 'written') return true
    if (lines.writesSpaces && (atom.cluster || left.cluster)) return false
    if (!lines.writesSpaces && neighbours && later.spaced === 'space') return true
    return atom.loose.l - left.loose.r > LOOSELY_APART * size
  })
}
