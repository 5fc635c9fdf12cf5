import type { Token } from '#text'
import type { Span } from '../model.ts'
import { spanOf } from './citations.ts'
import type { Prepared } from './prepare.ts'
import type { SharedError } from './types.ts'

/**
 * Errors that both texts have: the strongest sign of copying (Dong, Berti-Équille and Srivastava 2009), since two writers
 * seldom slip alike. Found without a dictionary: what no writer means (words joined across scripts, a doubled word, stray
 * marks, a weekday that contradicts its date), and spellings that a text itself corrects elsewhere.
 */
export function findSharedErrors(a: Prepared, b: Prepared): SharedError[] {
  if (a.analysed.language !== b.analysed.language) return wrongDates(a, b)
  const left = slipsOf(a)
  const right = slipsOf(b)
  const found: SharedError[] = []
  for (const [key, one] of left) {
    const other = right.get(key)
    if (other) found.push({ kind: one.kind, a: one.span, b: other.span })
  }
  return [...found, ...misspellings(a, b), ...wrongDates(a, b)].sort((x, y) => x.a.start - y.a.start)
}

interface Slip {
  readonly kind: SharedError['kind']
  readonly span: Span
}

/** Slips of a text by what they look like, with the words beside them, so that two that look alike are the same one. */
function slipsOf(p: Prepared): Map<string, Slip> {
  const { tokens } = p.analysed
  const slips = new Map<string, Slip>()
  const add = (kind: Slip['kind'], first: number, last: number, context: string) => {
    const key = `${kind} ${tokens
      .slice(first, last)
      .map((t) => t.folded)
      .join(' ')} ${context}`
    if (!slips.has(key))
      slips.set(key, { kind, span: spanOf(p, { start: tokens[first]!.start, end: tokens[last - 1]!.end }) })
  }
  for (let i = 0; i + 1 < tokens.length; i++) {
    const t = tokens[i]!
    const next = tokens[i + 1]!
    const wordy = t.kind === 'word' && next.kind === 'word'
    if (wordy && !t.spaceAfter && t.script !== next.script && t.folded.length > 1 && next.folded.length > 2)
      add('joined-scripts', i, i + 2, '')
    if (wordy && t.folded === next.folded && t.folded.length > 2 && !next.lineBefore)
      add('doubled-word', i, i + 2, near(tokens, i - 1))
    if (isStray(t, next)) add('stray-marks', i, i + 2, near(tokens, i - 1))
  }
  return slips
}

function near(tokens: readonly Token[], i: number): string {
  return tokens[i]?.folded ?? ''
}

/** «., » and «،.»: two closing marks that never follow each other. */
function isStray(t: Token, next: Token): boolean {
  const marks = '.،,؛;'
  if (t.kind !== 'punctuation' || next.kind !== 'punctuation' || t.text === next.text) return false
  return marks.includes(t.text) && marks.includes(next.text)
}

const LEAST_LETTERS = 5
const RARELY = 2
const OFTEN = 3

/**
 * Spellings that both texts have once or twice and that differ by one inner letter, or two swapped, from a word one of
 * the texts has often.
 */
function misspellings(a: Prepared, b: Prepared): SharedError[] {
  const left = countWords(a)
  const right = countWords(b)
  const often = new Map<string, string>()
  for (const words of [left, right])
    for (const [w, places] of words) if (places.length >= OFTEN) for (const key of deletions(w)) often.set(key, w)
  const found: SharedError[] = []
  for (const [w, places] of left) {
    const others = right.get(w)
    if (!others || places.length > RARELY || others.length > RARELY) continue
    const meant = deletions(w)
      .map((k) => often.get(k))
      .find((o) => o !== undefined && isSlip(w, o))
    if (meant) found.push({ kind: 'misspelling', a: spanOf(a, places[0]!), b: spanOf(b, others[0]!) })
  }
  return found
}

function countWords(p: Prepared): Map<string, Token[]> {
  const words = new Map<string, Token[]>()
  for (const t of p.analysed.tokens) {
    if (t.kind !== 'word' || t.folded.length < LEAST_LETTERS) continue
    const list = words.get(t.folded)
    if (list) list.push(t)
    else words.set(t.folded, [t])
  }
  return words
}

/** The word, and the word with one inner letter left out: words one edit apart share one of these. */
function deletions(w: string): string[] {
  const keys = [w]
  for (let i = 1; i + 1 < w.length; i++) keys.push(w.slice(0, i) + w.slice(i + 1))
  return keys
}

/** One inner letter more, less or another, or two inner letters swapped; ends are inflection. */
function isSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1 || a[0] !== b[0] || a.at(-1) !== b.at(-1)) return false
  if (a.length !== b.length) {
    const [short, long] = a.length < b.length ? [a, b] : [b, a]
    // A long vowel comes and goes with the form of the word (singular and plural): no slip.
    for (let i = 1; i + 1 < long.length; i++)
      if (long.slice(0, i) + long.slice(i + 1) === short) return !'اوي'.includes(long[i]!)
    return false
  }
  const differ: number[] = []
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) differ.push(i)
  if (differ.length !== 2) return false
  const [i, j] = differ as [number, number]
  return j === i + 1 && a[i] === b[j] && a[j] === b[i]
}

/** The same weekday for the same date, wrong in both. */
function wrongDates(a: Prepared, b: Prepared): SharedError[] {
  const wrong = (p: Prepared) => p.findings.filter((f) => f.code === 'weekday-mismatch' || f.code === 'impossible-date')
  const key = (f: { readonly code: string; readonly params: object }) => `${f.code} ${JSON.stringify(f.params)}`
  const others = new Map(wrong(b).map((f) => [key(f), f]))
  return wrong(a).flatMap((f) => {
    const other = others.get(key(f))
    return other && f.spans[0] && other.spans[0]
      ? [{ kind: 'wrong-date' as const, a: f.spans[0], b: other.spans[0] }]
      : []
  })
}
