import type { Char, PageContent } from './chars.ts'
import type { Atom, Clustered } from './clusters.ts'
import { isRightToLeftLetter } from './direction.ts'

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

const SLOT = 16

/**
 * Marks outside clusters go to the letter that they stand over or under: far outside its box is dear, off its middle a little. Where the file has them in
 * its order says next to nothing; some producers draw all marks first.
 */
function giveMarks(atoms: readonly Atom[], marks: readonly Char[]): void {
  if (marks.length === 0) return
  const slots = new Map<number, Atom[]>()
  for (const atom of atoms) {
    if (!/\p{L}/u.test(atom.base)) continue
    const slot = Math.floor(atom.y / SLOT)
    const known = slots.get(slot)
    if (known === undefined) slots.set(slot, [atom])
    else known.push(atom)
  }
  const given = new Map<Atom, string[]>()
  for (const mark of marks) {
    const slot = Math.floor(mark.y / SLOT)
    const reach = Math.ceil(mark.size / SLOT) + 1
    let best: Atom | undefined
    let least = Number.POSITIVE_INFINITY
    const x = (mark.tight.l + mark.tight.r) / 2
    for (let key = slot - reach; key <= slot + reach; key += 1) {
      for (const atom of slots.get(key) ?? []) {
        if (Math.abs(atom.y - mark.y) > atom.size) continue
        const outside = Math.max(0, atom.extent.l - x, x - atom.extent.r)
        const cost = 6 * outside + Math.abs(centreX(atom) - x) + 0.5 * Math.abs(atom.y - mark.y)
        if (cost < least) {
          least = cost
          best = atom
        }
      }
    }
    if (best === undefined || least > 6 * best.size) continue
    const known = given.get(best)
    if (known === undefined) given.set(best, [mark.text])
    else known.push(mark.text)
  }
  for (const [atom, own] of given) {
    // The doubling mark is written before its vowel, whichever was drawn first.
    own.sort((a, b) => Number(b === SHADDA) - Number(a === SHADDA))
    atom.text += own.join('')
  }
}

const SHADDA = '\u0651'

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
  /**
   * How the file has its spaces. `objects`: around clusters each is an object of its own, and where none is, there is no space. `strings`: they stand
   * inside strings, next to letters in the file's order but not always on the page. `none`: it moves the pen instead.
   */
  readonly spacing: 'objects' | 'strings' | 'none'
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
  const logical = bracketsAreLogical(lines) ?? content.logical
  for (const line of lines) for (const atom of line.atoms) atom.logical = logical
  const spaces = [...content.objects.values()]
    .filter(({ space }) => space)
    .map(({ x, baseline }) => ({ x, y: baseline }))
  const spacing = spaces.length > 0 ? 'objects' : content.pieces.includes('written') ? 'strings' : 'none'
  return { lines, spaces, wordOf, spacing }
}

const OPENING = '([{<«‹'
const CLOSING = ')]}>»›'

/**
 * Whether a page's brackets are those of the logical order or those that are shown. Around right-to-left words the opening one stands to the right, and
 * is shown as what is elsewhere a closing one. Undefined where there are none to tell by.
 */
function bracketsAreLogical(lines: readonly TextLine[]): boolean | undefined {
  let votes = 0
  for (const { atoms } of lines) {
    let left: string | undefined
    let words = false
    for (const { base } of atoms) {
      const kind = Math.max(OPENING.indexOf(base), CLOSING.indexOf(base))
      if (kind < 0) {
        words ||= isRightToLeftLetter(base)
        continue
      }
      if (left !== undefined && words) {
        if (CLOSING.includes(left) && OPENING[CLOSING.indexOf(left)] === base) votes += 1
        else if (OPENING.includes(left) && CLOSING[OPENING.indexOf(left)] === base) votes -= 1
      }
      left = base
      words = false
    }
  }
  return votes === 0 ? undefined : votes > 0
}

/** How far to the right a glyph claims room: that of the letter it is drawn over where it has none of its own, or as far as its ink goes. */
function reachOf(atoms: readonly Atom[], at: number): number {
  const { x, size, loose, extent } = atoms[at]!
  const narrow = TOUCHING * size
  let reach = loose.r - loose.l < narrow ? Math.max(loose.r, extent.r) : loose.r
  for (let k = at - 1; k >= 0 && Math.abs(atoms[k]!.x - x) < narrow; k -= 1) reach = Math.max(reach, atoms[k]!.loose.r)
  return reach
}

const APART = 0.5
const LOOSELY_APART = 0.12
const LETTERS_APART = 0.16
const TOUCHING = 0.06

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
    const advance = atom.loose.l - reachOf(atoms, i - 1)
    if (here.some(({ x }) => x > left.x && x < atom.x)) return true
    const gap = atom.extent.l - left.extent.r
    if (gap > APART * size) return true
    const a = lines.wordOf.get(left) ?? 0
    const b = lines.wordOf.get(atom) ?? 0
    const later = a > b ? left : atom
    const neighbours = Math.abs(a - b) === 1
    const written = neighbours && later.spaced === 'written' && advance > TOUCHING * size
    if (lines.spacing === 'objects') {
      return a !== b && !atom.cluster && !left.cluster && (written || advance > LOOSELY_APART * size)
    }
    // Arabic letters of one word touch, whatever the order of the file says.
    if (a === b)
      return isRightToLeftLetter(left.base) && isRightToLeftLetter(atom.base) && advance > LETTERS_APART * size
    if (written) return true
    if (neighbours && later.spaced === 'space' && lines.spacing === 'none') return true
    return advance > (atom.cluster || left.cluster ? LETTERS_APART : LOOSELY_APART) * size
  })
}
