import { elsewhereCodes, isNamedElsewhere } from './elsewhere.ts'
import type { Evidence } from './evidence.ts'
import { featuresAt, JOINT_ROOM, jointFeatures } from './features.ts'
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
    const first = read.map((sentence, s) => this.#decode(0, sentence, words[s]!, marks[s]!, undefined))
    const elsewhere = elsewhereCodes(
      words,
      first.map((f) => f.labels),
    )
    return read.map((sentence, s) => {
      const codes = elsewhere[s]!
      // Nothing named here, and none of its words named anywhere: a second reading would say the same.
      const settled = first[s]!.labels.every((y) => y === 0) && !codes.some(isNamedElsewhere)
      const { labels, margins } = settled ? first[s]! : this.#decode(1, sentence, words[s]!, marks[s]!, codes)
      return { labels, margins, words: words[s]! }
    })
  }

  #decode(
    pass: 0 | 1,
    sentence: readonly Scored[],
    words: readonly WordFeatures[],
    marks: readonly number[],
    elsewhere: readonly number[] | undefined,
  ): { labels: number[]; margins: number[] } {
    const chain = this.#chains[pass]
    const labels = new Array<number>(sentence.length).fill(0)
    const margins = new Array<number>(sentence.length).fill(0)
    for (let from = 0; from < sentence.length; from += LONGEST) {
      const to = Math.min(sentence.length, from + LONGEST)
      const emission = new Float64Array((to - from) * LABEL_COUNT)
      for (let i = from; i < to; i++) {
        const at = (i - from) * LABEL_COUNT
        const a = this.#seen(pass, sentence[i - 2], -2)
        const b = this.#seen(pass, sentence[i - 1], -1)
        const c = this.#seen(pass, sentence[i], 0)
        const d = this.#seen(pass, sentence[i + 1], 1)
        const e = this.#seen(pass, sentence[i + 2], 2)
        for (let y = 0; y < LABEL_COUNT; y++) emission[at + y] = a[y]! + b[y]! + c[y]! + d[y]! + e[y]!
        chain.add(this.#joint, jointFeatures(words, i, marks[i]!, elsewhere?.[i] ?? 0, this.#joint), emission, at)
      }
      const best = chain.decode(emission, to - from)
      for (let t = 0; t < best.length; t++) {
        const label = best[t]!
        if (label === 0) continue
        labels[from + t] = label
        margins[from + t] = emission[t * LABEL_COUNT + label]! - emission[t * LABEL_COUNT]!
      }
    }
    return { labels, margins }
  }

  readonly #joint = new Uint32Array(JOINT_ROOM)
  readonly #edges: (Float32Array | undefined)[] = []

  #seen(pass: 0 | 1, scored: Scored | undefined, offset: number): Float32Array {
    const slot = pass * 5 + offset + 2
    const store = scored ? scored.seen : this.#edges
    let seen = store[slot]
    if (!seen) {
      seen = new Float32Array(LABEL_COUNT)
      const features = featuresAt(scored?.word, offset)
      this.#chains[pass].add(features, features.length, seen, 0)
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
