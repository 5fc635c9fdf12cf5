import { foldWord, type Token } from '#text'
import type { Language } from '../../model.ts'

/** A lexicon line that an editor may correct: what is written, in which language, its class, and a sentence that shows it. */
export interface Phrase<Class extends string> {
  /** One to six words. «*» at the end of a word stands for any ending, «…» by itself for up to three words. */
  readonly form: string
  readonly language: Language
  readonly class: Class
  readonly example: string
}

export interface PhraseMatch<Class extends string> {
  readonly phrase: Phrase<Class>
  /** Token indices, end exclusive. */
  readonly first: number
  readonly last: number
}

interface Compiled<Class extends string> {
  readonly words: readonly { readonly text: string; readonly open: boolean }[]
  readonly phrase: Phrase<Class>
}

/**
 * Finds lexicon phrases in a run of tokens; the longest phrase wins at each place. Words are compared folded; the first
 * word of an Arabic phrase may carry an attached wa- or fa-. Linear: each token is looked up once by its first word.
 */
export class PhraseFinder<Class extends string> {
  readonly #exact = new Map<string, Compiled<Class>[]>()
  /** Phrases whose first word is open-ended, by their first three letters. */
  readonly #open = new Map<string, Compiled<Class>[]>()
  readonly #heads = new Map<string, readonly Head<Class>[]>()

  constructor(phrases: readonly Phrase<Class>[]) {
    for (const phrase of phrases) {
      const words = phrase.form
        .split(' ')
        .map((w) => ({ text: w === GAP ? GAP : foldWord(w.replace(/\*$/, '')), open: w.endsWith('*') }))
      const head = words[0]!
      const table = head.open ? this.#open : this.#exact
      const key = head.open ? head.text.slice(0, 3) : head.text
      const list = table.get(key)
      if (list) list.push({ words, phrase })
      else table.set(key, [{ words, phrase }])
    }
    for (const table of [this.#exact, this.#open])
      for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length)
  }

  find(tokens: readonly Token[], from = 0, to = tokens.length): PhraseMatch<Class>[] {
    const found: PhraseMatch<Class>[] = []
    let i = from
    while (i < to) {
      const heads = this.#headsOf(tokens[i]!.folded)
      const match = heads === NONE ? undefined : longest(heads, tokens, i, to)
      if (match) {
        found.push(match)
        i = match.last
      } else i++
    }
    return found
  }

  /** Phrases that a word may open, with the form in which it does; worked out once for each word. */
  #headsOf(word: string): readonly Head<Class>[] {
    let heads = this.#heads.get(word)
    if (heads === undefined) {
      const first = word.charCodeAt(0)
      const found = this.#startingWith(word)
      if ((first === WAW || first === FEH) && word.length > 2) found.push(...this.#startingWith(word.slice(1)))
      heads = found.length === 0 ? NONE : found
      if (this.#heads.size >= REMEMBERED) this.#heads.clear()
      this.#heads.set(word, heads)
    }
    return heads
  }

  #startingWith(form: string): Head<Class>[] {
    return [this.#exact.get(form), this.#open.get(form.slice(0, 3))].flatMap((list) =>
      (list ?? []).map((candidate) => ({ form, candidate })),
    )
  }
}

interface Head<Class extends string> {
  readonly form: string
  readonly candidate: Compiled<Class>
}

const NONE: readonly never[] = []
/** A hostile text of more different words only runs slower. */
const REMEMBERED = 20_000

/** The first candidate that fits: they stand by length, the word as written before the word without its conjunction. */
function longest<Class extends string>(
  heads: readonly Head<Class>[],
  tokens: readonly Token[],
  i: number,
  to: number,
): PhraseMatch<Class> | undefined {
  for (const { form, candidate } of heads) {
    const last = lastOf(candidate.words, tokens, i, to, form)
    if (last !== undefined) return { phrase: candidate.phrase, first: i, last }
  }
  return undefined
}

const WAW = 0x648
const FEH = 0x641

/** What stands for a gap in a form, and how many words it bridges at most. */
const GAP = '…'
const GAP_WORDS = 3

/** Where a phrase that begins at `i` ends, or undefined; a gap never reaches over a mark. */
function lastOf(
  words: readonly { readonly text: string; readonly open: boolean }[],
  tokens: readonly Token[],
  i: number,
  to: number,
  form: string,
): number | undefined {
  let at = i
  let gap = 0
  for (let k = 0; k < words.length; k++) {
    const w = words[k]!
    if (w.text === GAP) {
      gap = GAP_WORDS
      continue
    }
    for (; ; at++, gap--) {
      const token = tokens[at]
      if (token === undefined || at >= to) return undefined
      const text = k === 0 ? form : token.folded
      if (w.open ? text.startsWith(w.text) : text === w.text) break
      if (gap <= 0 || token.kind !== 'word') return undefined
    }
    at++
    gap = 0
  }
  return at
}
