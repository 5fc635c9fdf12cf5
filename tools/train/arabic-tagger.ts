/**
 * Trains the Arabic word-class tagger on a CoNLL-U treebank (UD_Arabic-PUD).
 *
 *   node tools/train/arabic-tagger.ts TREEBANK.conllu [OUT.weights.json]
 *
 * Without OUT: five-fold cross-validation. The features include the verb tables of lexicon/arabic: train again after a
 * change there.
 *
 * Deterministic: same treebank and same code give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import {
  fixedLabel,
  labelFeatures,
  lastFeatures,
  nextFeatures,
  type TagWord,
  wordFeatures,
} from '../../packages/trace/src/speech/arabic/tag-features.ts'
import { Tagger, type TaggerModel, toTagWord } from '../../packages/trace/src/speech/arabic/tagger.ts'
import { tokenize } from '../../packages/trace/src/text/index.ts'

interface Example {
  readonly words: readonly TagWord[]
  readonly labels: readonly string[]
}

const EPOCHS = 8
const SCALE = 20
const MEMBERS = 7
/** Smaller weights are left out. */
const LEAST = 4

/** Treebank sentences as written words, each with its label; attached letters are parts of one word again. */
export function readTreebank(conllu: string): Example[] {
  return conllu
    .split(/\n\n+/)
    .map((block) => block.split('\n').filter((l) => l !== '' && !l.startsWith('#')))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const rows = lines.map((l) => l.split('\t'))
      const text: string[] = []
      const labels: string[] = []
      let group: string[][] = []
      const close = () => {
        if (group.length === 0) return
        const form = group.map((r) => r[1]).join('')
        for (const [k, token] of tokenize(form).entries()) {
          text.push(token.text)
          labels.push(k === 0 ? labelOf(group) : 'N')
        }
        group = []
      }
      for (const row of rows) {
        if (row[3] === 'PUNCT' || row[3] === 'SYM') {
          close()
          for (const token of tokenize(row[1]!)) {
            text.push(token.text)
            labels.push('$')
          }
          continue
        }
        group.push(row)
        if (!row[9]!.includes('SpaceAfter=No')) close()
      }
      close()
      return { words: text.map((t) => toTagWord(tokenize(t)[0]!)), labels }
    })
}

function labelOf(group: readonly string[][]): string {
  let k = 0
  let label = ''
  const is = (row: string[] | undefined, forms: string, tags: string) =>
    row !== undefined && forms.includes(row[1]!) && tags.split(' ').includes(row[3]!)
  if (group.length > 1 && is(group[k], 'وف', 'CCONJ PART ADP')) {
    label += 'w'
    k++
  }
  if (group.length > k + 1 && is(group[k], 'س', 'PART')) k++
  else if (group.length > k + 1 && is(group[k], 'بلك', 'ADP PART')) {
    label += 'b'
    k++
  }
  const main = group[k]!
  label += coreOf(main)
  if (group.length > k + 1 && group[group.length - 1]![3] === 'PRON') label += 's'
  return label
}

function coreOf(row: readonly string[]): string {
  const features = row[5]!
  switch (row[3]) {
    case 'VERB':
    case 'AUX':
      return features.includes('Aspect=Imp') ? 'I' : 'V'
    case 'PROPN':
      return row[4] === 'NN' ? 'N' : 'P'
    case 'ADJ':
      return 'A'
    case 'ADV':
      return 'D'
    case 'NUM':
      return 'M'
    default:
      return 'N'
  }
}

class Learner {
  readonly #labels: string[]
  readonly #index: ReadonlyMap<string, number>
  readonly #weights = new Map<string, { w: Float64Array; total: Float64Array; stamp: Float64Array }>()
  #step = 0

  constructor(examples: readonly Example[]) {
    const labels = new Set<string>()
    for (const e of examples)
      e.labels.forEach((l, i) => {
        if (fixedLabel(e.words[i]!) === undefined) labels.add(l)
      })
    this.#labels = [...labels].sort()
    this.#index = new Map(this.#labels.map((l, i) => [l, i]))
  }

  /** Passes over the examples in a new order each time; `seed` sets the orders. */
  train(examples: readonly Example[], seed: number): void {
    let state = (seed + 1) * 0x9e3779b9
    const random = () => {
      state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x297a2d39) | 0
      return ((state ^ (state >>> 13)) >>> 0) / 0x1_0000_0000
    }
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      const order = examples.map((_, i) => i)
      for (let i = order.length - 1; i > 0; i--) {
        const k = Math.floor(random() * (i + 1))
        ;[order[i], order[k]] = [order[k]!, order[i]!]
      }
      for (const i of order) this.#learn(examples[i]!)
    }
  }

  #learn({ words, labels }: Example): void {
    let last = '$start'
    let secondLast = '$start'
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!
      const fixed = fixedLabel(word)
      let label = fixed ?? ''
      if (fixed === undefined) {
        const features = [
          ...wordFeatures(word),
          ...nextFeatures(words[i + 1]),
          ...lastFeatures(words[i - 1]),
          ...labelFeatures(last, secondLast, word),
        ]
        const guess = this.#best(features)
        const truth = this.#index.get(labels[i]!)!
        this.#step++
        if (guess !== truth)
          for (const f of features) {
            this.#update(f, truth, 1)
            this.#update(f, guess, -1)
          }
        label = this.#labels[guess]!
      }
      secondLast = last
      last = label
    }
  }

  #best(features: readonly string[]): number {
    const scores = new Float64Array(this.#labels.length)
    for (const f of features) {
      const row = this.#weights.get(f)
      if (row) for (let k = 0; k < scores.length; k++) scores[k]! += row.w[k]!
    }
    let best = 0
    for (let k = 1; k < scores.length; k++) if (scores[k]! > scores[best]!) best = k
    return best
  }

  #update(feature: string, label: number, by: number): void {
    let row = this.#weights.get(feature)
    if (!row) {
      const n = this.#labels.length
      row = { w: new Float64Array(n), total: new Float64Array(n), stamp: new Float64Array(n) }
      this.#weights.set(feature, row)
    }
    row.total[label]! += (this.#step - row.stamp[label]!) * row.w[label]!
    row.stamp[label] = this.#step
    row.w[label]! += by
  }

  get labels(): readonly string[] {
    return this.#labels
  }

  /** Adds the averaged weights to `sums`. */
  addTo(sums: Map<string, Float64Array>): void {
    for (const [name, row] of this.#weights) {
      const sum = sums.get(name) ?? new Float64Array(this.#labels.length)
      sums.set(name, sum)
      for (let k = 0; k < row.w.length; k++)
        sum[k]! += (row.total[k]! + (this.#step - row.stamp[k]!) * row.w[k]!) / this.#step
    }
  }
}

/** Several perceptrons, each with its own orders, summed: one alone flips with every small change. */
function trainModel(examples: readonly Example[]): TaggerModel {
  const sums = new Map<string, Float64Array>()
  let labels: readonly string[] = []
  for (let seed = 0; seed < MEMBERS; seed++) {
    const learner = new Learner(examples)
    learner.train(examples, seed)
    learner.addTo(sums)
    labels = learner.labels
  }
  const features: string[] = []
  for (const [name, sum] of sums) {
    const cells: string[] = []
    for (let k = 0; k < sum.length; k++) {
      const weight = Math.round((sum[k]! / MEMBERS) * SCALE)
      if (Math.abs(weight) >= LEAST) cells.push(`${k},${weight}`)
    }
    if (cells.length > 0) features.push(`${name}\t${cells.join(',')}`)
  }
  features.sort()
  return { labels, features: features.join('\n') }
}

function accuracy(
  model: TaggerModel,
  examples: readonly Example[],
  confusions: Map<string, number>,
): [number, number, number, number, number] {
  const tagger = new Tagger(model)
  let right = 0
  let all = 0
  let verbRight = 0
  let verbGold = 0
  let verbFound = 0
  const isVerb = (l: string) => /[VI]/.test(l)
  for (const e of examples) {
    const found = tagger.tag(e.words)
    for (const [i, gold] of e.labels.entries()) {
      if (fixedLabel(e.words[i]!) !== undefined) continue
      all++
      if (found[i] === gold) right++
      else {
        const key = `${gold}>${found[i]}`
        confusions.set(key, (confusions.get(key) ?? 0) + 1)
      }
      if (isVerb(gold)) verbGold++
      if (isVerb(found[i]!)) verbFound++
      if (isVerb(gold) && isVerb(found[i]!)) verbRight++
    }
  }
  return [right, all, verbRight, verbGold, verbFound]
}

const [treebank, out] = process.argv.slice(2)
if (treebank === undefined) {
  console.error('usage: arabic-tagger.ts TREEBANK.conllu [OUT.weights.json]')
  process.exit(2)
}
const examples = readTreebank(readFileSync(treebank, 'utf8'))
if (out === undefined) {
  const confusions = new Map<string, number>()
  const sums = [0, 0, 0, 0, 0]
  for (let fold = 0; fold < 5; fold++) {
    const train = examples.filter((_, i) => i % 5 !== fold)
    const model = trainModel(train)
    const counts = accuracy(
      model,
      examples.filter((_, i) => i % 5 === fold),
      confusions,
    )
    counts.forEach((c, i) => {
      sums[i]! += c
    })
  }
  const [right, all, verbRight, verbGold, verbFound] = sums as [number, number, number, number, number]
  const p = verbRight / verbFound
  const r = verbRight / verbGold
  console.log(
    `open words ${all}, label right ${(right / all).toFixed(4)}; finite verbs P ${p.toFixed(4)} R ${r.toFixed(4)}`,
  )
  console.log(
    [...confusions]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 25)
      .map(([k, v]) => `${k} ${v}`)
      .join(', '),
  )
} else {
  const model = trainModel(examples)
  writeFileSync(out, `${JSON.stringify({ notice: NOTICE(), ...model }, null, 0)}\n`)
  console.log(`${model.labels.length} labels, ${model.features.split('\n').length} features`)
}

function NOTICE(): string {
  return 'Weights learnt from UD_Arabic-PUD (CoNLL 2017 shared task, Universal Dependencies; CC BY-SA 3.0). Change made: averaged-perceptron weights over word features; no text is contained beyond single word forms. This file is under CC BY-SA 3.0.'
}
