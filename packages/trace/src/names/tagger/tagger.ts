import { elsewhereCodes } from './elsewhere.ts'
import type { Evidence } from './evidence.ts'
import { featuresAt, jointFeatures } from './features.ts'
import { Chain, LABEL_COUNT, type TaggerModel } from './model.ts'
import { phraseMarks } from './phrases.ts'
import { readWord, type WordFeatures } from './word.ts'

interface Scored {
  readonly word: WordFeatures
  /** Label scores that the word adds at each offset -2..2 from it, for either chain; made when first asked for. */
  readonly seen: (Float32Array | undefined)[]
}

export interface TaggedSentence {
  readonly labels: readonly number[]
  readonly words: readonly WordFeatures[]
  /** For each word, by how much its label beats "outside" before its neighbours' labels are counted. */
  readonly margins: readonly number[]
}

/** Words kept with their scores; a text of more different words than this starts anew. */
const REMEMBERED = 60_000
/** Sentences that count as one text for what a word is elsewhere. */
const STRETCH = 3_000
/** Longest run that is decoded at once; a longer sentence is cut. */
const LONGEST = 400

/**
 * Tags the names in Arabic sentences: people, places, organisations and other names, begin and inside. A linear chain
 * over words, attached letters, lists and company, read twice: the second time each word knows how it was read elsewhere
 * in the text. Deterministic; time linear in the number of words.
 */
export class NameTagger {
  readonly #evidence: Evidence
  readonly #chains: readonly [Chain, Chain]
  readonly #words = new Map<string, Scored>()

  constructor(model: TaggerModel, evidence: Evidence) {
    this.#evidence = evidence
    this.#chains = [new Chain(model.first), new Chain(model.second)]
  }

  tag(sentences: readonly (readonly string[])[]): TaggedSentence[] {
    const out: TaggedSentence[] = []
    for (let from = 0; from < sentences.length; from += STRETCH)
      out.push(...this.#tag(sentences.slice(from, from + STRETCH)))
    return out
  }

  #tag(sentences: readonly (readonly string[])[]): TaggedSentence[] {
    const read = sentences.map((words) => words.map((word) => this.#read(word)))
    const words = read.map((sentence) => sentence.map((s) => s.word))
    const marks = words.map(phraseMarks)
    const first = read.map((sentence, s) => this.#decode(0, sentence, words[s]!, marks[s]!, undefined).labels)
    const elsewhere = elsewhereCodes(words, first)
    return read.map((sentence, s) => ({
      ...this.#decode(1, sentence, words[s]!, marks[s]!, elsewhere[s]!),
      words: words[s]!,
    }))
  }

  #decode(
    pass: 0 | 1,
    sentence: readonly Scored[],
    words: readonly WordFeatures[],
    marks: readonly number[],
    elsewhere: readonly number[] | undefined,
  ): { labels: number[]; margins: number[] } {
    const chain = this.#chains[pass]
    const labels: number[] = []
    const margins: number[] = []
    for (let from = 0; from < sentence.length; from += LONGEST) {
      const to = Math.min(sentence.length, from + LONGEST)
      const emission = new Float64Array((to - from) * LABEL_COUNT)
      for (let i = from; i < to; i++) {
        const at = (i - from) * LABEL_COUNT
        for (let offset = -2; offset <= 2; offset++) {
          const seen = this.#seen(pass, sentence[i + offset], offset)
          for (let y = 0; y < LABEL_COUNT; y++) emission[at + y]! += seen[y]!
        }
        chain.add(jointFeatures(words, i, marks[i]!, elsewhere?.[i] ?? 0), emission, at)
      }
      const best = chain.decode(emission, to - from)
      best.forEach((label, t) => {
        labels.push(label)
        margins.push(emission[t * LABEL_COUNT + label]! - emission[t * LABEL_COUNT]!)
      })
    }
    return { labels, margins }
  }

  readonly #edges: (Float32Array | undefined)[] = []

  #seen(pass: 0 | 1, scored: Scored | undefined, offset: number): Float32Array {
    const slot = pass * 5 + offset + 2
    const store = scored ? scored.seen : this.#edges
    let seen = store[slot]
    if (!seen) {
      seen = new Float32Array(LABEL_COUNT)
      this.#chains[pass].add(featuresAt(scored?.word, offset), seen, 0)
      store[slot] = seen
    }
    return seen
  }

  #read(raw: string): Scored {
    let scored = this.#words.get(raw)
    if (!scored) {
      if (this.#words.size >= REMEMBERED) this.#words.clear()
      scored = { word: readWord(raw, this.#evidence), seen: [] }
      this.#words.set(raw, scored)
    }
    return scored
  }
}
