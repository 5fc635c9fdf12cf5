import type { Char, Gap, PageContent, Rect, TextObject, Veil } from './chars.ts'

/** One or more glyphs that stand for one stretch of text: a letter with its marks, or a ligature. */
export interface Atom {
  /** In logical order within the atom. */
  text: string
  /** Index of its first character in PDFium's order. */
  readonly first: number
  readonly last: number
  extent: Rect
  readonly x: number
  readonly y: number
  readonly size: number
  readonly angle: number
  /** Glyphs with one origin: their inner order was PDFium's, not the page's. */
  readonly cluster: boolean
  readonly loose: Rect
  readonly veiled: Veil | undefined
  readonly base: string
  /** What stood before it in PDFium's order. */
  readonly spaced: 'no' | Gap
  logical: boolean
}

export interface Clustered {
  readonly atoms: Atom[]
  /** Marks that belong to no cluster, still to be given to a base. */
  readonly loose: Char[]
  readonly reversed: number
  /** Clusters of so many letters that one glyph seems to stand for a whole phrase: the text layer is a lie. */
  readonly alarms: number
  readonly unmapped: number
}

const SAME_ORIGIN = 0.02
const ALARM_LETTERS = 8

function unite(a: Rect, b: Rect): Rect {
  return { l: Math.min(a.l, b.l), t: Math.min(a.t, b.t), r: Math.max(a.r, b.r), b: Math.max(a.b, b.b) }
}

/** The true extent of each ActualText sequence: all text objects that lie in it together. */
function extentsByActual(objects: ReadonlyMap<number, TextObject>): Map<number, Rect> {
  const extents = new Map<number, Rect>()
  for (const { actual, bounds } of objects.values()) {
    if (actual === 0) continue
    const known = extents.get(actual)
    extents.set(actual, known === undefined ? bounds : unite(known, bounds))
  }
  return extents
}

/**
 * Step C: characters that one glyph (or one ActualText sequence) stands for share an origin and are one cluster; PDFium delivers its inside backwards
 * in right-to-left text. A cluster whose ActualText was met before is a repetition.
 */
export function gatherClusters(content: PageContent): Clustered {
  const extents = extentsByActual(content.objects)
  const usual = usualBaselines(content)
  const origins = new Map<number, Origin[]>()
  for (const { actual, x, baseline } of content.objects.values()) {
    if (actual === 0) continue
    const known = origins.get(actual)
    if (known === undefined) origins.set(actual, [{ x, y: baseline }])
    else known.push({ x, y: baseline })
  }
  const seen = new Map<number, { readonly atom: Atom; readonly y: number }>()
  const atoms: Atom[] = []
  const loose: Char[] = []
  let reversed = 0
  let alarms = 0
  let unmapped = 0
  let spaced: Atom['spaced'] = 'no'
  const { pieces } = content
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at]!
    if (typeof piece === 'string') {
      // A written space is the strongest evidence; a break outweighs a space that was made up.
      if (spaced === 'no' || piece === 'written' || (piece === 'break' && spaced === 'space')) spaced = piece
      at += 1
      continue
    }
    const group = groupAt(content, at)
    at += group.length
    unmapped += group.filter((char) => char.unmapped).length
    const actual = content.objects.get(piece.object)?.actual ?? 0
    if (actual !== 0) {
      const known = seen.get(actual)
      // PDFium repeats some clusters, once for the raised mark and once for the letter; the one that stands on a line is kept.
      if (known !== undefined && group.length > 1) {
        if ((usual.get(Math.round(piece.y * 10)) ?? 0) <= (usual.get(Math.round(known.y * 10)) ?? 0)) continue
        atoms.splice(atoms.indexOf(known.atom), 1)
      }
    }
    const bases = group.filter((char) => !char.mark)
    if (bases.length === 0) {
      loose.push(...group)
      continue
    }
    if (bases.length >= ALARM_LETTERS) alarms += 1
    if (bases.length > 1 && piece.turned) reversed += 1
    const extent = (actual !== 0 ? extents.get(actual) : undefined) ?? group.map((c) => c.tight).reduce(unite)
    const atom: Atom = {
      text: clusterText(group),
      first: group[0]!.index,
      last: group.at(-1)!.index,
      extent,
      ...originOf(actual === 0 ? [] : (origins.get(actual) ?? []), piece, usual),
      logical: content.logical,
      size: Math.max(...group.map((char) => char.size)),
      angle: piece.angle,
      cluster: group.length > 1,
      loose: group.map((c) => c.loose).reduce(unite),
      veiled: bases.map((char) => char.veiled).find((veiled) => veiled !== undefined),
      base: bases[0]!.text,
      spaced,
    }
    atoms.push(atom)
    if (actual !== 0) seen.set(actual, { atom, y: piece.y })
    spaced = 'no'
  }
  return { atoms, loose, reversed, alarms, unmapped }
}

function groupAt({ pieces, objects }: PageContent, at: number): Char[] {
  const first = pieces[at] as Char
  const group = [first]
  for (let next = at + 1; next < pieces.length; next += 1) {
    const piece = pieces[next]!
    if (typeof piece === 'string') {
      // PDFium likes to put a space between a mark and its letter; it counts only if the letter stands elsewhere.
      const after = pieces[next + 1]
      if (after === undefined || typeof after === 'string' || !sameGlyph(first, after, objects) || piece === 'break')
        break
      if (!group.at(-1)!.mark && !after.mark) break
      continue
    }
    if (!sameGlyph(first, piece, objects)) break
    group.push(piece)
  }
  return group
}

/**
 * Whether two characters come from one glyph: PDFium gives both that glyph's box, or slices of it where ActualText says what is meant. Two glyphs that
 * only share an origin (an alef without advance below its lam) have boxes of their own.
 */
function sameGlyph(a: Char, b: Char, objects: PageContent['objects']): boolean {
  if (a.object !== b.object || Math.abs(a.x - b.x) > SAME_ORIGIN || Math.abs(a.y - b.y) > SAME_ORIGIN) return false
  if ((objects.get(a.object)?.actual ?? 0) !== 0) return true
  return Math.abs(a.tight.l - b.tight.l) <= SAME_ORIGIN && Math.abs(a.tight.r - b.tight.r) <= SAME_ORIGIN
}

/**
 * The letters of a cluster in logical order: where PDFium turned a right-to-left segment round, it turned the inside of each glyph's text round with
 * it, so that a mark comes before its letter and an alef before its lam. A ligature that has a code point of its own (lam-alef, U+FEFB) it takes apart
 * only afterwards, in logical order, and nothing tells which of the two it was but the letters: no font has one glyph for alef and then lam.
 */
function clusterText(group: readonly Char[]): string {
  const given = group.map((char) => char.text).join('')
  if (!group[0]!.turned) return given
  const turned = group
    .toReversed()
    .map((char) => char.text)
    .join('')
  return group.length > 1 && ligatures().has(given) && !ligatures().has(turned) ? given : turned
}

let ligatureLetters: ReadonlySet<string> | undefined

/** What the ligatures among the Arabic presentation forms A and B stand for (Unicode 15, NFKC). */
function ligatures(): ReadonlySet<string> {
  if (ligatureLetters !== undefined) return ligatureLetters
  const all = new Set<string>()
  for (const [first, last] of [
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefc],
  ] as const) {
    for (let point = first; point <= last; point += 1) {
      const letters = String.fromCharCode(point).normalize('NFKC')
      if (letters.length > 1) all.add(letters)
    }
  }
  ligatureLetters = all
  return all
}

/** How many objects of the page stand on each baseline, in tenths of a point. */
function usualBaselines(content: PageContent): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { baseline } of content.objects.values()) {
    const key = Math.round(baseline * 10)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

interface Origin {
  readonly x: number
  readonly y: number
}

/** A cluster reports the place of its last glyph, which may be a raised or lowered mark; its letter stands on the line where most others do. */
function originOf(own: readonly Origin[], reported: Origin, usual: ReadonlyMap<number, number>): Origin {
  let best = { x: reported.x, y: reported.y }
  let most = usual.get(Math.round(reported.y * 10)) ?? 0
  for (const { x, y } of own) {
    const count = usual.get(Math.round(y * 10)) ?? 0
    if (count > most) {
      most = count
      best = { x, y }
    }
  }
  return best
}
