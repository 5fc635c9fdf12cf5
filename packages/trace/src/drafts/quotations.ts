import { type Analysed, analyse, type Token } from '#text'
import type { Language, Span } from '../model.ts'

/** Words between quotation marks that stand as speech, not as a name or a scare quote. */
export interface Quotation {
  /** Without the marks. */
  readonly span: Span
  readonly words: number
}

export interface HeldText {
  readonly id: string
  readonly text: string
  readonly language?: Language
}

/** What a quotation is in the texts at hand. `absent`: none of them has anything like it. */
export type QuotationMatch =
  | { readonly state: 'verbatim'; readonly text: string; readonly at: Span }
  | {
      readonly state: 'altered'
      readonly text: string
      readonly at: Span
      /** Words of the quotation that do not stand there, and words there that it leaves out without saying so. */
      readonly added: readonly Span[]
      readonly leftOut: readonly Span[]
    }
  | { readonly state: 'absent' }

/** Fewer words are met anywhere and prove nothing. */
const LEAST_WORDS = 4
/** Share of words in order from which on a passage is taken for what was quoted, altered. */
const ALIKE = 0.6
/** A longer quotation is looked for by its beginning. */
const MOST_WORDS = 160
/** Places tried in one text. */
const MOST_PLACES = 60

export function findQuotations(text: string, language?: Language): Quotation[] {
  const { tokens, quotes } = analyse(text, language)
  return quotes.flatMap((q) => {
    if (q.close === undefined || q.use !== 'quotation' || q.depth > 0) return []
    const inside = tokens.slice(q.open + 1, q.close)
    const words = inside.filter(isWord).length
    if (words < LEAST_WORDS) return []
    const [start, end] = [inside[0]!.start, inside.at(-1)!.end]
    return [{ span: { start, end, exact: text.slice(start, end) }, words }]
  })
}

/** Holds quotations against texts of their language. Letters are folded: vowel signs and hamza seats change nothing. */
export class QuotationFinder {
  readonly #held: readonly Held[]

  constructor(texts: readonly HeldText[]) {
    this.#held = texts.map((t) => new Held(t))
  }

  /** Whether there is any text of that language to look in. */
  has(language: Language): boolean {
    return this.#held.some((h) => h.analysed.language === language)
  }

  match(exact: string): QuotationMatch {
    const { tokens } = analyse(exact)
    const parts = partsOf(tokens)
    let best: { held: Held; found: Passage } | undefined
    for (const held of this.#held) {
      const found = held.find(parts)
      if (found !== undefined && (best === undefined || found.alike > best.found.alike)) best = { held, found }
      if (best?.found.alike === 1) break
    }
    if (best === undefined || best.found.alike < ALIKE) return { state: 'absent' }
    const { held, found } = best
    const at = held.spanOf(found.first, found.last)
    if (found.alike === 1) return { state: 'verbatim', text: held.id, at }
    return {
      state: 'altered',
      text: held.id,
      at,
      added: found.added.map(({ start, end }) => ({ start, end, exact: exact.slice(start, end) })),
      leftOut: found.leftOut.map((w) => held.spanOf(w, w + 1)),
    }
  }
}

interface Passage {
  readonly first: number
  readonly last: number
  readonly alike: number
  readonly added: readonly Token[]
  readonly leftOut: readonly number[]
}

class Held {
  readonly id: string
  readonly analysed: Analysed
  readonly #words: readonly Token[]
  readonly #places = new Map<string, number[]>()

  constructor({ id, text, language }: HeldText) {
    this.id = id
    this.analysed = analyse(text, language)
    this.#words = this.analysed.tokens.filter(isWord)
    this.#words.forEach((w, i) => {
      const list = this.#places.get(w.folded)
      if (list) list.push(i)
      else this.#places.set(w.folded, [i])
    })
  }

  spanOf(first: number, last: number): Span {
    const [start, end] = [this.#words[first]!.start, this.#words[last - 1]!.end]
    return { start, end, exact: this.analysed.text.slice(start, end) }
  }

  /** The parts of a quotation (cut at its dots of omission), each verbatim and in order; else the passage most like it. */
  find(parts: readonly (readonly Token[])[]): Passage | undefined {
    let from = 0
    let first: number | undefined
    for (const part of parts) {
      const at = this.#verbatim(part, from)
      if (at === undefined) return this.#alike(parts.flat())
      first ??= at
      from = at + part.length
    }
    return first === undefined ? undefined : { first, last: from, alike: 1, added: [], leftOut: [] }
  }

  #verbatim(part: readonly Token[], from: number): number | undefined {
    return (this.#places.get(part[0]?.folded ?? '') ?? []).find(
      (at) => at >= from && part.every((w, k) => this.#words[at + k]?.folded === w.folded),
    )
  }

  #alike(words: readonly Token[]): Passage | undefined {
    let best: Passage | undefined
    for (const start of this.#starts(words)) {
      const found = this.#align(words, start)
      if (found !== undefined && (best === undefined || found.alike > best.alike)) best = found
    }
    return best
  }

  /** Where the passage may begin, by words that both have; rare ones first. */
  #starts(words: readonly Token[]): number[] {
    const votes = new Map<number, number>()
    words.forEach((w, k) => {
      const places = this.#places.get(w.folded) ?? []
      if (places.length > MOST_PLACES) return
      for (const p of places) {
        const start = Math.max(0, p - k)
        const near = [start, start - 1, start + 1].find((s) => votes.has(s)) ?? start
        votes.set(near, (votes.get(near) ?? 0) + 1 / places.length)
      }
    })
    return [...votes]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_PLACES / 4)
      .map(([start]) => start)
  }

  /** Longest common subsequence of the quotation and the words around a place. */
  #align(words: readonly Token[], start: number): Passage | undefined {
    const slack = 4 + Math.floor(words.length / 3)
    const from = Math.max(0, start - slack)
    const there = this.#words.slice(from, start + words.length + slack)
    const [n, m] = [words.length, there.length]
    const table = new Uint16Array((n + 1) * (m + 1))
    for (let i = n - 1; i >= 0; i--)
      for (let j = m - 1; j >= 0; j--)
        table[i * (m + 1) + j] =
          words[i]!.folded === there[j]!.folded
            ? table[(i + 1) * (m + 1) + j + 1]! + 1
            : Math.max(table[(i + 1) * (m + 1) + j]!, table[i * (m + 1) + j + 1]!)
    const pairs: [number, number][] = []
    for (let i = 0, j = 0; i < n && j < m; ) {
      if (words[i]!.folded === there[j]!.folded) pairs.push([i++, j++])
      else if (table[(i + 1) * (m + 1) + j]! >= table[i * (m + 1) + j + 1]!) i++
      else j++
    }
    if (pairs.length === 0) return undefined
    const [first, last] = [pairs[0]![1], pairs.at(-1)![1] + 1]
    const metHere = new Set(pairs.map(([i]) => i))
    const metThere = new Set(pairs.map(([, j]) => j))
    const leftOut: number[] = []
    for (let j = first; j < last; j++) if (!metThere.has(j)) leftOut.push(from + j)
    return {
      first: from + first,
      last: from + last,
      // Never 1: the same words in another order or with words left out are no verbatim quotation.
      alike: Math.min(0.999, (2 * pairs.length) / (n + last - first)),
      added: words.filter((_, i) => !metHere.has(i)),
      leftOut,
    }
  }
}

function isWord(t: Token): boolean {
  return t.kind === 'word' || t.kind === 'number'
}

/** Words of a quotation, cut at dots of omission; what stands in square brackets is the writer's and left out. */
function partsOf(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]]
  let bracket = 0
  let words = 0
  for (const [i, t] of tokens.entries()) {
    if (t.text === '[') bracket++
    else if (t.text === ']') bracket = Math.max(0, bracket - 1)
    else if (bracket > 0) continue
    else if (t.text === '…' || (t.text === '.' && tokens[i + 1]?.text === '.')) parts.push([])
    else if (isWord(t) && words++ < MOST_WORDS) parts.at(-1)!.push(t)
  }
  return parts.filter((p) => p.length > 0)
}
