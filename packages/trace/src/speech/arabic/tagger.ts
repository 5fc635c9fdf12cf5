import type { Token } from '#text'
import { FeatureTable } from './feature-table.ts'
import {
  fixedLabel,
  type Label,
  labelFeatures,
  lastFeatures,
  nextFeatures,
  plainLetters,
  shapeOf,
  type TagWord,
  wordFeatures,
} from './tag-features.ts'

/** Averaged weights: for each feature one integer a label. */
export interface TaggerModel {
  readonly labels: readonly Label[]
  /** As `FeatureTable` reads them. */
  readonly features: string
}

type Vector = Int32Array

/** What is worked out once for each distinct word. */
interface WordVectors {
  readonly fixed: Label | undefined
  readonly own: Vector
  readonly next: Vector
  readonly last: Vector
  /** Number of the word's shape (prefix and last letter), as the label features see it. */
  readonly shape: number
}

/** Distinct words whose vectors are kept; a hostile text with more only runs slower. */
const KEPT = 20_000

/**
 * Labels words left to right: a greedy averaged perceptron (Collins 2002) whose word, neighbour and label features are
 * summed once for each distinct word and then reused.
 */
export class Tagger {
  readonly #labels: readonly Label[]
  readonly #weights: FeatureTable
  readonly #words = new Map<string, WordVectors>()
  readonly #transitions = new Map<number, Vector>()
  readonly #labelNumbers = new Map<Label, number>()
  readonly #shapes = new Map<string, number>()
  readonly #start: Vector
  readonly #end: Vector

  constructor(model: TaggerModel) {
    this.#labels = model.labels
    this.#weights = new FeatureTable(model.features)
    this.#start = this.#sum(lastFeatures(undefined))
    this.#end = this.#sum(nextFeatures(undefined))
  }

  /** One label a word. */
  tag(words: readonly TagWord[]): Label[] {
    const out: Label[] = []
    const vectors = words.map((w) => this.#vectorsOf(w))
    for (const [i, word] of words.entries()) {
      const own = vectors[i]!
      out.push(own.fixed ?? this.#guess(word, own, vectors[i - 1], vectors[i + 1], out))
    }
    return out
  }

  #guess(
    word: TagWord,
    own: WordVectors,
    before: WordVectors | undefined,
    after: WordVectors | undefined,
    out: readonly Label[],
  ): Label {
    const last = before?.last ?? this.#start
    const next = after?.next ?? this.#end
    const labels = this.#transitionOf(out[out.length - 1] ?? '$start', out[out.length - 2] ?? '$start', word, own.shape)
    let best = 0
    let bestScore = Number.NEGATIVE_INFINITY
    for (let k = 0; k < this.#labels.length; k++) {
      const score = own.own[k]! + next[k]! + last[k]! + labels[k]!
      if (score > bestScore) {
        bestScore = score
        best = k
      }
    }
    return this.#labels[best]!
  }

  #vectorsOf(word: TagWord): WordVectors {
    const key = word.kind === 'word' ? word.plain : `${word.kind}${word.plain}`
    const known = this.#words.get(key)
    if (known) return known
    const fixed = fixedLabel(word)
    const vectors: WordVectors = {
      fixed,
      own: fixed === undefined ? this.#sum(wordFeatures(word)) : this.#start,
      next: this.#sum(nextFeatures(word)),
      last: this.#sum(lastFeatures(word)),
      shape: numberOf(this.#shapes, shapeOf(word)),
    }
    if (this.#words.size < KEPT) this.#words.set(key, vectors)
    return vectors
  }

  #transitionOf(last: Label, secondLast: Label, word: TagWord, shape: number): Vector {
    const key = (shape * 256 + numberOf(this.#labelNumbers, last)) * 256 + numberOf(this.#labelNumbers, secondLast)
    const known = this.#transitions.get(key)
    if (known) return known
    const vector = this.#sum(labelFeatures(last, secondLast, word))
    if (this.#transitions.size < KEPT) this.#transitions.set(key, vector)
    return vector
  }

  #sum(features: readonly string[]): Vector {
    const vector = new Int32Array(this.#labels.length)
    for (const feature of features) {
      const row = this.#weights.find(feature)
      if (row) for (let k = 0; k < row.length; k += 2) vector[row[k]!]! += row[k + 1]!
    }
    return vector
  }
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}

export function toTagWord(token: Token): TagWord {
  return {
    plain: plainLetters(token.text),
    folded: token.folded,
    kind: token.kind,
    latin: token.kind === 'word' && token.script !== 'arabic',
  }
}
