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
      const match = this.#at(tokens, i, to)
      if (match) {
        found.push(match)
        i = match.last
      } else i++
    }
    return found
  }

  #at(tokens: readonly Token[], i: number, to: number): PhraseMatch<Class> | undefined {
    const token = tokens[i]!
    const found = this.#from(token.folded, tokens, i, to)
    if (found || token.script !== 'arabic' || token.folded.length < 3) return found
    const first = token.folded.charCodeAt(0)
    return first === WAW || first === FEH ? this.#from(token.folded.slice(1), tokens, i, to) : undefined
  }

  /** The longest phrase that begins with this word. */
  #from(form: string, tokens: readonly Token[], i: number, to: number): PhraseMatch<Class> | undefined {
    for (const list of [this.#exact.get(form), this.#open.size > 0 ? this.#open.get(form.slice(0, 3)) : undefined]) {
      if (list === undefined) continue
      for (const candidate of list) {
        const last = lastOf(candidate.words, tokens, i, to, form)
        if (last !== undefined) return { phrase: candidate.phrase, first: i, last }
      }
    }
    return undefined
  }
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
  for (const [k, w] of words.entries()) {
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
