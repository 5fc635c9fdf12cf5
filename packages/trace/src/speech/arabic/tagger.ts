import type { Token } from '#text'
import {
  fixedLabel,
  type Label,
  labelFeatures,
  lastFeatures,
  nextFeatures,
  plainLetters,
  type TagWord,
  wordFeatures,
} from './tag-features.ts'

/** Averaged weights: for each feature one integer a label. */
export interface TaggerModel {
  readonly labels: readonly Label[]
  /** Feature, then pairs of label index and weight: "w=قال 3,120,5,-7". */
  readonly features: readonly string[]
}

type Vector = Int32Array

/** Distinct words whose vectors are kept; a hostile text with more only runs slower. */
const KEPT = 20_000

/**
 * Labels words left to right: a greedy averaged perceptron (Collins 2002) whose word, neighbour and label features are
 * summed once for each distinct word and then reused.
 */
export class Tagger {
  readonly #labels: readonly Label[]
  readonly #weights = new Map<string, Vector>()
  readonly #words = new Map<string, { own: Vector; next: Vector; last: Vector }>()
  readonly #transitions = new Map<string, Vector>()

  constructor(model: TaggerModel) {
    this.#labels = model.labels
    for (const line of model.features) {
      const end = line.lastIndexOf(' ')
      const name = line.slice(0, end)
      const cells = line.slice(end + 1).split(',')
      const vector = new Int32Array(model.labels.length)
      for (let k = 0; k + 1 < cells.length; k += 2) vector[Number(cells[k])] = Number(cells[k + 1])
      this.#weights.set(name, vector)
    }
  }

  /** One label a word. */
  tag(words: readonly TagWord[]): Label[] {
    const out: Label[] = []
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!
      const fixed = fixedLabel(word)
      out.push(fixed ?? this.#guess(words, i, out[i - 1] ?? '$start', out[i - 2] ?? '$start'))
    }
    return out
  }

  #guess(words: readonly TagWord[], i: number, last: Label, secondLast: Label): Label {
    const word = words[i]!
    const own = this.#vectorsOf(word).own
    const next = words[i + 1] ? this.#vectorsOf(words[i + 1]!).next : this.#edge('next')
    const before = words[i - 1] ? this.#vectorsOf(words[i - 1]!).last : this.#edge('last')
    const labels = this.#transitionOf(last, secondLast, word)
    let best = 0
    let bestScore = Number.NEGATIVE_INFINITY
    for (let k = 0; k < this.#labels.length; k++) {
      const score = own[k]! + next[k]! + before[k]! + labels[k]!
      if (score > bestScore) {
        bestScore = score
        best = k
      }
    }
    return this.#labels[best]!
  }

  #vectorsOf(word: TagWord) {
    const key = `${word.kind[0]}${word.plain}`
    const known = this.#words.get(key)
    if (known) return known
    const vectors = {
      own: this.#sum(wordFeatures(word)),
      next: this.#sum(nextFeatures(word)),
      last: this.#sum(lastFeatures(word)),
    }
    if (this.#words.size < KEPT) this.#words.set(key, vectors)
    return vectors
  }

  #edge(side: 'next' | 'last'): Vector {
    const known = this.#transitions.get(side)
    if (known) return known
    const vector = this.#sum(side === 'next' ? nextFeatures(undefined) : lastFeatures(undefined))
    this.#transitions.set(side, vector)
    return vector
  }

  #transitionOf(last: Label, secondLast: Label, word: TagWord): Vector {
    const features = labelFeatures(last, secondLast, word)
    const key = features.join(' ')
    const known = this.#transitions.get(key)
    if (known) return known
    const vector = this.#sum(features)
    if (this.#transitions.size < KEPT) this.#transitions.set(key, vector)
    return vector
  }

  #sum(features: readonly string[]): Vector {
    const vector = new Int32Array(this.#labels.length)
    for (const feature of features) {
      const weights = this.#weights.get(feature)
      if (weights) for (let k = 0; k < vector.length; k++) vector[k]! += weights[k]!
    }
    return vector
  }
}

export function toTagWord(token: Token): TagWord {
  return {
    plain: plainLetters(token.text),
    folded: token.folded,
    kind: token.kind,
    latin: token.kind === 'word' && token.script !== 'arabic',
  }
}
