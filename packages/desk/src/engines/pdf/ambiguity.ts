/**
 * What lets two readers show two different documents of one file (a "schizophrenic" PDF): ISO 32000-1, 7.5.4 to 7.5.8 says where
 * a reader begins, and many begin elsewhere when they mend a file. Nothing is rendered twice: the structure alone is looked at.
 */
export type Ambiguity =
  /** Trailers name different catalogues: whoever takes another trailer sees another document. */
  | { readonly how: 'roots'; readonly count: number }
  /** One object is written more than once within one revision: the table points at one, a scan takes another. */
  | { readonly how: 'objects'; readonly count: number }
  /** The file says that it begins at an earlier table than its last one. */
  | { readonly how: 'start'; readonly count: number }

/** Keywords at which the structure is read; plain words, so that the scan is linear. */
const KEYWORD = /%%EOF|startxref|trailer|endobj|stream|xref|obj/g
const HEADER_WITHIN = 1024
/** Characters after `trailer` within which its dictionary names the catalogue. */
const TRAILER_WITHIN = 4096
/** Trailers and tables beyond this many are not looked into: two would do. */
const MOST_TRAILERS = 5000
/** Digits, blanks and digits before `obj`. */
const BEFORE_OBJECT = 40
/** Bytes by which writers miss the start of a table. */
const SLACK = 24

/** @param raw - the file, one character a byte */
export function findAmbiguities(raw: string): Ambiguity[] {
  const roots = new Set<string>()
  const sections: number[] = []
  let start: number | undefined
  let inRevision = new Set<string>()
  let twice = 0
  let trailers = 0
  let object = -1
  KEYWORD.lastIndex = 0
  for (let keyword = KEYWORD.exec(raw); keyword !== null; keyword = KEYWORD.exec(raw)) {
    const at = keyword.index
    const end = at + keyword[0].length
    switch (keyword[0]) {
      case '%%EOF':
        inRevision = new Set()
        break
      case 'startxref': {
        const told = /^\s{0,8}(\d{1,12})/.exec(raw.slice(end, end + 24))?.[1]
        if (told !== undefined && Number(told) > 0) start = Number(told)
        break
      }
      case 'xref':
        sections.push(at)
        break
      case 'trailer': {
        const root = trailers++ < MOST_TRAILERS ? rootIn(raw.slice(end, end + TRAILER_WITHIN)) : undefined
        if (root !== undefined) roots.add(root)
        break
      }
      case 'endobj':
        object = -1
        break
      case 'obj': {
        const before = raw.slice(Math.max(0, at - BEFORE_OBJECT), at)
        const [whole, number, generation] = /(?<!\d)(\d{1,10})\s{1,4}(\d{1,5})\s{1,4}$/.exec(before) ?? []
        if (whole === undefined) break
        const name = `${number} ${generation}`
        if (inRevision.has(name)) twice += 1
        inRevision.add(name)
        object = at - whole.length
        break
      }
      case 'stream': {
        if (object < 0) break
        const dictionary = raw.slice(Math.max(object, at - TRAILER_WITHIN), at)
        if (trailers++ < 20 * MOST_TRAILERS && /\/Type\s{0,4}\/XRef\b/.test(dictionary)) {
          sections.push(object)
          const root = rootIn(dictionary)
          if (root !== undefined) roots.add(root)
        }
        const after = endOfStream(raw, end, dictionary)
        if (after === undefined) return judge(roots, twice, sections, start, raw)
        KEYWORD.lastIndex = after
        break
      }
    }
  }
  return judge(roots, twice, sections, start, raw)
}

function judge(
  roots: ReadonlySet<string>,
  twice: number,
  sections: readonly number[],
  start: number | undefined,
  raw: string,
): Ambiguity[] {
  const found: Ambiguity[] = []
  if (roots.size > 1) found.push({ how: 'roots', count: roots.size })
  if (twice > 0) found.push({ how: 'objects', count: twice })
  // A linearized file begins at its first table and goes on from there to its last (annex F).
  const isLinearized = /\/Linearized\b/.test(raw.slice(0, 2 * HEADER_WITHIN))
  const header = Math.max(0, raw.slice(0, HEADER_WITHIN).indexOf('%PDF-'))
  const last = sections.at(-1)
  if (start !== undefined && last !== undefined && !isLinearized) {
    const near = (section: number) =>
      Math.abs(section - (start + header)) <= SLACK || Math.abs(section - start) <= SLACK
    if (!near(last) && sections.some(near)) found.push({ how: 'start', count: sections.length })
  }
  return found
}

function rootIn(text: string): string | undefined {
  const stop = text.indexOf('startxref')
  const [, number, generation] =
    /\/Root\s{1,4}(\d{1,10})\s{1,4}(\d{1,5})\s{1,4}R/.exec(stop < 0 ? text : text.slice(0, stop)) ?? []
  return number === undefined ? undefined : `${Number(number)} ${Number(generation)}`
}

/** Behind a stream's data: by its length where that leads to its end, else at the first `endstream`. */
function endOfStream(raw: string, from: number, dictionary: string): number | undefined {
  const length = /\/Length\s{1,4}(\d{1,12})(?!\s{1,4}\d{1,5}\s{1,4}R)/.exec(dictionary)?.[1]
  if (length !== undefined) {
    const told = raw.slice(from + Number(length), from + Number(length) + 24).indexOf('endstream')
    if (told >= 0) return from + Number(length) + told + 'endstream'.length
  }
  const found = raw.indexOf('endstream', from)
  return found < 0 ? undefined : found + 'endstream'.length
}
