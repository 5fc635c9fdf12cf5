/**
 * Suffix automaton over word numbers: every run of words of one text, in space and time linear in its length.
 * Method: Blumer et al. 1985, "The smallest automaton recognizing the subwords of a text".
 */
export class SuffixAutomaton {
  readonly #length: number[] = [0]
  readonly #link: number[] = [-1]
  /** Where a state's words first ended: the index of the last word of that run. */
  readonly #end: number[] = [-1]
  readonly #next: Map<number, number>[] = [new Map()]

  constructor(words: readonly number[]) {
    let last = 0
    for (let i = 0; i < words.length; i++) last = this.#extend(last, words[i]!, i)
  }

  #extend(last: number, word: number, end: number): number {
    const state = this.#length.length
    this.#length.push(this.#length[last]! + 1)
    this.#link.push(0)
    this.#end.push(end)
    this.#next.push(new Map())
    let p = last
    while (p !== -1 && !this.#next[p]!.has(word)) {
      this.#next[p]!.set(word, state)
      p = this.#link[p]!
    }
    if (p === -1) return state
    const q = this.#next[p]!.get(word)!
    if (this.#length[p]! + 1 === this.#length[q]!) {
      this.#link[state] = q
      return state
    }
    const clone = this.#length.length
    this.#length.push(this.#length[p]! + 1)
    this.#link.push(this.#link[q]!)
    this.#end.push(this.#end[q]!)
    this.#next.push(new Map(this.#next[q]!))
    while (p !== -1 && this.#next[p]!.get(word) === q) {
      this.#next[p]!.set(word, clone)
      p = this.#link[p]!
    }
    this.#link[q] = clone
    this.#link[state] = clone
    return state
  }

  /**
   * Every run of at least `least` words of `other` that this text also has and that cannot be made longer to the right;
   * of runs that end together only the longest. Places count words: [a, a + words) here, [b, b + words) in `other`.
   */
  commonRuns(
    other: readonly number[],
    least: number,
  ): { readonly words: number; readonly a: number; readonly b: number }[] {
    const runs: { words: number; a: number; b: number }[] = []
    let state = 0
    let length = 0
    let held: { words: number; a: number; b: number } | undefined
    for (let i = 0; i < other.length; i++) {
      const word = other[i]!
      const before = length
      while (state !== 0 && !this.#next[state]!.has(word)) {
        state = this.#link[state]!
        length = this.#length[state]!
      }
      const to = this.#next[state]!.get(word)
      if (to !== undefined) {
        state = to
        length++
      } else length = 0
      // The run that ended at the word before could not go on: it is the longest that ends there.
      if (length <= before && held) {
        runs.push(held)
        held = undefined
      }
      if (length >= least) held = { words: length, a: this.#end[state]! - length + 1, b: i - length + 1 }
    }
    if (held) runs.push(held)
    return runs
  }
}
