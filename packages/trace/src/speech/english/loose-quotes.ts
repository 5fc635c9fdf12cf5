import type { QuotePair } from '#text'
import type { Range } from '../../model.ts'
import type { Found } from './found.ts'
import { endOf, groupAt, type Line, tagAt } from './line.ts'

/** A partly quoted sentence without a cue counts as a report only this soon after one that has a cue. */
const NEAR = 2
/** Fewer quoted words than this in a sentence without a cue are a name or a scare quote. */
const ENOUGH_WORDS = 5

/** What is kept of a sentence for joining quotations across sentences. */
export interface QuotedLine {
  readonly offset: number
  readonly first: QuotePair | undefined
  /** Reports whose cue stands outside quotation marks, and whether there are any at all. */
  readonly outside: readonly Found[]
  readonly any: boolean
  readonly whole: { readonly inner: Range; readonly marked: Range } | undefined
  /** Nothing but a stop follows the mark that closes the first quotation. */
  readonly covered: boolean
  readonly closes: number
  readonly words: number
  /** The whole sentence, where it is worth a report of its own: words enough in marks, with a verb, and no headline. */
  readonly part: Range | undefined
}

export function noteQuotes(line: Line, found: readonly Found[]): QuotedLine {
  const first = outerQuote(line)
  const outside = found.filter((f) => !isInsideQuote(line, f))
  const whole = first !== undefined && first.open === line.offset
  const inner = whole ? interior(line, first) : undefined
  const words = first === undefined ? 0 : countWords(line, first)
  const worth = first !== undefined && !line.headline && words >= ENOUGH_WORDS && holdsVerb(line, first)
  return {
    offset: line.offset,
    first,
    outside,
    any: found.length > 0,
    whole: inner && { inner, marked: marked(line, first!, inner) },
    covered: whole && coversLine(line, first),
    closes: first === undefined ? -1 : endOf(line.analysed, first),
    words,
    part: worth ? { start: line.words[0]!.token.start, end: line.words[lastWord(line)]!.token.end } : undefined,
  }
}

/** Rules whose content is the quotation without its marks. */
const INSIDE_MARKS = new Set(['en-quote-verb', 'en-verb-quote', 'en-inverted'])

/**
 * Quotations whose sentence has no cue.
 * `"A," X said. "B."`: B resumes the report of A. A paragraph that reopens the marks goes on with the one before.
 * `"B."` otherwise: a report without cue or source. `He ran "up from behind the van" and fled.` soon after a report: likewise,
 * with low confidence.
 */
export function joinLooseQuotes(lines: readonly QuotedLine[], all: readonly Found[]): Found[] {
  const made: Found[] = []
  let open: readonly Found[] = []
  let lastDirect: Found | undefined
  let sinceReport = NEAR + 1
  let covered = -1
  const begun = new Set(all.flatMap((f) => f.content.map((c) => c.start)))
  for (const line of lines) {
    const inherited = line.offset <= covered
    covered = Math.max(covered, line.closes)
    if (line.outside.length > 0) {
      open = line.outside.filter((f) => f.resumable)
      lastDirect = open[0] ?? line.outside.find((f) => f.rule === 'en-verb-quote') ?? lastDirect
      sinceReport = 0
      continue
    }
    // Inside a quotation that began on an earlier line: its report has it already.
    if (inherited && line.first === undefined) continue
    if (line.covered) {
      // A cue on a later line has this quotation already: «"A.» (line end) «B," X said.».
      if (line.whole === undefined || begun.has(line.whole.inner.start)) continue
      const goesOn = open.length > 0 ? open : line.first?.continues && lastDirect !== undefined ? [lastDirect] : []
      for (const f of goesOn) f.content.push(INSIDE_MARKS.has(f.rule) ? line.whole.inner : line.whole.marked)
      if (goesOn.length === 0 && line.words >= 3) made.push(quoteOnly([line.whole.inner], 'en-quote-only'))
      continue
    }
    open = []
    sinceReport++
    if (line.part !== undefined && sinceReport <= NEAR && !line.any) made.push(quoteOnly([line.part], 'en-quote-part'))
  }
  return made
}

function quoteOnly(content: Range[], rule: string): Found {
  return {
    source: [],
    cue: [],
    content,
    cueKind: 'say',
    sourceKind: 'none',
    form: 'quote-only',
    polarity: '+',
    rule,
    stance: 'neutral',
    resumable: false,
    mute: false,
  }
}

/** The first pair of double marks that opens on this line at its outermost level. */
function outerQuote(line: Line): QuotePair | undefined {
  const { quotes, tokens } = line.analysed
  let low = 0
  let high = quotes.length
  while (low < high) {
    const mid = (low + high) >> 1
    if (quotes[mid]!.open < line.offset) low = mid + 1
    else high = mid
  }
  for (let i = low; i < quotes.length && quotes[i]!.open < line.offset + line.words.length; i++) {
    const q = quotes[i]!
    if (q.depth === 0 && !/['’‘]/.test(tokens[q.open]!.text)) return q
  }
  return undefined
}

function isInsideQuote(line: Line, f: Found): boolean {
  const at = f.cue[0] ?? f.content[0]
  if (at === undefined) return false
  let low = 0
  let high = line.words.length - 1
  while (low < high) {
    const mid = (low + high) >> 1
    if (line.words[mid]!.token.end <= at.start) low = mid + 1
    else high = mid
  }
  return line.quoteOf[low] !== undefined
}

/** Nothing but stops after the closing mark. */
function coversLine(line: Line, pair: QuotePair): boolean {
  const close = endOf(line.analysed, pair) - line.offset
  for (let k = close + 1; k < line.words.length; k++) if (tagAt(line, k) !== 'stop') return false
  return true
}

function interior(line: Line, pair: QuotePair): Range | undefined {
  const { tokens } = line.analysed
  let last = endOf(line.analysed, pair) - 1
  while (last > pair.open + 1 && /^[.,]$/.test(tokens[last]!.text)) last--
  return last > pair.open ? { start: tokens[pair.open + 1]!.start, end: tokens[last]!.end } : undefined
}

/** With the marks, where the quotation is only a part of what a report holds. */
function marked(line: Line, pair: QuotePair, inner: Range): Range {
  const { tokens } = line.analysed
  const close = pair.close === undefined ? undefined : tokens[pair.close]
  return { start: tokens[pair.open]!.start, end: close?.end ?? inner.end }
}

function countWords(line: Line, pair: QuotePair): number {
  const { tokens } = line.analysed
  const end = Math.min(endOf(line.analysed, pair), pair.open + 40)
  let n = 0
  for (let k = pair.open + 1; k < end; k++) if (tokens[k]!.kind === 'word' || tokens[k]!.kind === 'number') n++
  return n
}

function holdsVerb(line: Line, pair: QuotePair): boolean {
  const end = endOf(line.analysed, pair) - line.offset
  for (let k = pair.open - line.offset + 1; k < end && k < line.words.length; k++)
    if (groupAt(line, k)?.finite) return true
  return false
}

function lastWord(line: Line): number {
  let k = line.words.length - 1
  while (k > 0 && (tagAt(line, k) === 'stop' || tagAt(line, k) === 'quote')) k--
  return k
}
