import { createHash } from 'node:crypto'
import type { Exhibit, Quote } from './document.ts'
import type { Named } from './name.ts'
import type { Source } from './source.ts'

/** Letters before and after a quotation that are kept beside it, so that its place is found again. */
const AROUND = 24
const BETWEEN = '\n[…]\n'

export interface Quoted {
  readonly quote: Quote
  /** In the document's own text, UTF-16 code units. */
  readonly start: number
  readonly end: number
}

/** A text file for each exhibit: the whole text, or the quoted passages one below the other. */
export function writeTexts(
  all: readonly Named[],
  sources: ReadonlyMap<string, Source>,
  of: ReadonlyMap<string, Exhibit>,
): { readonly texts: Map<string, string>; readonly quotes: Map<string, Quoted> } {
  const texts = new Map<string, string>()
  const quotes = new Map<string, Quoted>()
  const byExhibit = new Map<Exhibit, Named[]>()
  for (const one of all) {
    const exhibit = of.get(one.id)!
    byExhibit.set(exhibit, [...(byExhibit.get(exhibit) ?? []), one])
  }
  for (const [exhibit, uses] of byExhibit) {
    if (exhibit.published === 'nothing') continue
    const source = sources.get(uses[0]!.file)!
    const places = uses.flatMap(({ id, use }) => (use.kind === 'words' ? [{ id, start: use.start, end: use.end }] : []))
    const whole = exhibit.published === 'text' || exhibit.published === 'file'
    const { text, starts } = whole ? { text: source.text, starts: undefined } : excerpt(source.text, places)
    if (text.trim() === '') continue
    const path = `data/text/${createHash('sha256').update(text).digest('hex')}.txt`
    texts.set(path, text)
    for (const { id, start, end } of places) {
      const at = starts?.get(`${start}-${end}`) ?? start
      quotes.set(id, { start, end, quote: quoteAt(path, text, at, at + end - start, whole) })
    }
  }
  return { texts, quotes }
}

/** Passages in the order of the document; none tells how far it stands from the next. */
function excerpt(text: string, places: readonly { readonly start: number; readonly end: number }[]) {
  const starts = new Map<string, number>()
  const sorted = [...places].sort((a, b) => a.start - b.start || a.end - b.end)
  let out = ''
  for (const { start, end } of sorted) {
    const name = `${start}-${end}`
    if (starts.has(name)) continue
    if (out !== '') out += BETWEEN
    starts.set(name, out.length)
    out += text.slice(start, end)
  }
  return { text: out === '' ? '' : `${out}\n`, starts }
}

function quoteAt(path: string, text: string, start: number, end: number, whole: boolean): Quote {
  const points = (to: number): number => Array.from(text.slice(0, to)).length
  const before = whole ? Array.from(text.slice(Math.max(0, start - 2 * AROUND), start)).slice(-AROUND) : []
  const after = whole ? Array.from(text.slice(end, end + 2 * AROUND)).slice(0, AROUND) : []
  // Half a character at the edge of what is kept around would not be text.
  const clean = (letters: readonly string[]): string => letters.join('').replaceAll(/\p{Surrogate}/gu, '')
  const from = points(start)
  return {
    text: path,
    start: from,
    end: from + Array.from(text.slice(start, end)).length,
    exact: text.slice(start, end),
    prefix: clean(before),
    suffix: clean(after),
  }
}
