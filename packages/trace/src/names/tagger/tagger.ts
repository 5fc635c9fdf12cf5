import { elsewhereCodes, isNamedElsewhere } from './elsewhere.ts'
import type { Evidence } from './evidence.ts'
import { baseFeatures, JOINT_ROOM, jointFeatures, offsetHash } from './features.ts'
import { Chain, LABEL_COUNT, type TaggerModel } from './model.ts'
import { phraseMarks } from './phrases.ts'
import { readWord, type WordFeatures } from './word.ts'

interface Scored {
  /** Undefined: the edge of the sentence. */
  readonly word: WordFeatures | undefined
  /** Label scores that the word adds at offsets -2..2 from it, for each chain; made when the chain first meets it. */
  readonly scores: Float32Array
  readonly made: [boolean, boolean]
}

const OFFSETS = 5
/** Scores of one chain in a row of `Scored.scores`. */
const ROW = OFFSETS * LABEL_COUNT

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
    const words = read.map((sentence) => sentence.map((s) => s.word!))
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
    const length = sentence.length
    const labels = new Array<number>(length).fill(0)
    const margins = new Array<number>(length).fill(0)
    const edge = this.#edge
    for (const scored of sentence) if (!scored.made[pass]) this.#make(pass, scored)
    if (!edge.made[pass]) this.#make(pass, edge)
    // Where the scores of offset 0 begin; a neighbour's word adds what it says at the opposite offset.
    const here = pass * ROW + 2 * LABEL_COUNT
    for (let from = 0; from < length; from += LONGEST) {
      const to = Math.min(length, from + LONGEST)
      const emission = new Float64Array((to - from) * LABEL_COUNT)
      for (let i = from; i < to; i++) {
        const at = (i - from) * LABEL_COUNT
        const a = (i > 1 ? sentence[i - 2]! : edge).scores
        const b = (i > 0 ? sentence[i - 1]! : edge).scores
        const c = sentence[i]!.scores
        const d = (i + 1 < length ? sentence[i + 1]! : edge).scores
        const e = (i + 2 < length ? sentence[i + 2]! : edge).scores
        for (let y = 0; y < LABEL_COUNT; y++)
          emission[at + y] =
            a[here - 2 * LABEL_COUNT + y]! +
            b[here - LABEL_COUNT + y]! +
            c[here + y]! +
            d[here + LABEL_COUNT + y]! +
            e[here + 2 * LABEL_COUNT + y]!
        const count = jointFeatures(words, i, marks[i]!, elsewhere === undefined ? 0 : elsewhere[i]!, this.#joint)
        chain.add(this.#joint, count, emission, at)
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
  readonly #edge: Scored = { word: undefined, scores: new Float32Array(2 * ROW), made: [false, false] }

  #make(pass: 0 | 1, scored: Scored): void {
    for (let offset = -2; offset <= 2; offset++) {
      const at = pass * ROW + (offset + 2) * LABEL_COUNT
      this.#chains[pass].addMixed(baseFeatures(scored.word, offset), offsetHash(offset), scored.scores, at)
    }
    scored.made[pass] = true
  }

  #read(raw: string): Scored {
    let scored = this.#words.get(raw)
    if (!scored) {
      if (this.#words.size >= REMEMBERED) this.#words.clear()
      scored = { word: readWord(raw, this.#evidence), scores: new Float32Array(2 * ROW), made: [false, false] }
      this.#words.set(raw, scored)
    }
    return scored
  }
}
