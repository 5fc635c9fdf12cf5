/**
 * Trains the Arabic name tagger.
 *
 *   node tools/train/entities.ts DATA WORDS [--out]
 *
 * DATA: the folder that holds ner/, names/, ntrex/, pud/. WORDS: the word list of Tesseract's Arabic model, one a line,
 * as `combine_tessdata -u ara.traineddata ara.` and `dawg2wordlist ara.lstm-unicharset ara.lstm-word-dawg WORDS` give it.
 * Trains on ner/aqmar.train.txt alone and prints the scores on ner/aqmar.dev.txt; with --out writes the weights.
 * Deterministic: the same files give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { elsewhereCodes } from '../../packages/trace/src/names/tagger/elsewhere.ts'
import { openEvidence } from '../../packages/trace/src/names/tagger/evidence.ts'
import { featuresAt, JOINT_ROOM, jointFeatures } from '../../packages/trace/src/names/tagger/features.ts'
import { encodeBase64 } from '../../packages/trace/src/names/tagger/hash.ts'
import { type ChainModel, LABELS, type TaggerModel } from '../../packages/trace/src/names/tagger/model.ts'
import { phraseMarks, placeForms } from '../../packages/trace/src/names/tagger/phrases.ts'
import { NameTagger } from '../../packages/trace/src/names/tagger/tagger.ts'
import { readWord, type WordFeatures } from '../../packages/trace/src/names/tagger/word.ts'
import { readTagged, spansOf as spans, type Tagged } from '../eval/entity-spans.ts'
import { decode, type Fit, fitCrf, type Sequence } from './crf.ts'
import { makeEvidence } from './name-evidence.ts'
import { labelByTranslation, readTranslations } from './silver-names.ts'

/** Weight of a sentence that was labelled by its translation, beside 1 for one that a person labelled. */
const SILVER = 0.3
/** Strength of the Gaussian prior, and rounds after which fitting stops: the second keeps weights small too. */
const PRIOR = 0.7
const ROUNDS = 60
/** Share of the weight that each sentence has without its words themselves, so that lists and company are learnt too. */
const DROP = 0.5
/** Weights smaller than this are left out. */
const LEAST = 0.03

export function allowed(from: number, to: number): boolean {
  const label = LABELS[to]!
  if (!label.startsWith('I-')) return true
  if (from === LABELS.length) return false
  return LABELS[from]!.slice(2) === label.slice(2)
}

function main(data: string, words: string): void {
  const raw = (path: string) => readFileSync(join(data, path), 'utf8')
  const train = readTagged(raw('ner/aqmar.train.txt'))
  const dev = readTagged(raw('ner/aqmar.dev.txt'))
  const pud = raw('pud/ar_pud.conllu')
    .split('\n')
    .filter((l) => l.startsWith('# text = '))
    .map((l) => l.slice(9))
    .join('\n')
  const lists = makeEvidence({
    names: [join(data, 'names/wd_arabic.train.tsv'), join(data, 'names/wd_arabic.dev.tsv')],
    texts: [raw('ntrex/ar.txt'), pud],
    vocabulary: readFileSync(words, 'utf8').split('\n'),
  })
  const evidence = openEvidence(lists, placeForms())
  const cache = new Map<string, WordFeatures>()
  const read = (word: string) => {
    let known = cache.get(word)
    if (!known) {
      known = readWord(word, evidence)
      cache.set(word, known)
    }
    return known
  }
  const hashed = (s: Tagged, elsewhere: readonly number[] | undefined, lexical = true) => {
    const words = s.words.map(read)
    const marks = phraseMarks(words)
    return words.map((_, i) => {
      const list: number[] = []
      for (let o = -2; o <= 2; o++) {
        const at = featuresAt(words[i + o], o)
        list.push(...(o === 0 && !lexical ? at.slice(2) : at))
      }
      const room = new Uint32Array(JOINT_ROOM)
      const joint = [...room.subarray(0, jointFeatures(words, i, marks[i]!, elsewhere?.[i] ?? 0, room))]
      list.push(...(lexical || i === 0 ? joint : joint.slice(1)))
      return list
    })
  }
  // News sentences labelled by their translation: other names, other verbs before them than an encyclopedia has.
  const silver = labelByTranslation(readTranslations(raw))
  console.log(`${silver.length} sentences labelled by translation`)
  const learn = (examples: readonly Tagged[], elsewhere: readonly (readonly number[])[] | undefined) => {
    const counts = new Map<number, number>()
    const full = examples.map((s, k) => hashed(s, elsewhere?.[k]))
    const more = silver.map((s) => hashed(s, undefined))
    for (const s of [...full, ...more]) for (const t of s) for (const f of t) counts.set(f, (counts.get(f) ?? 0) + 1)
    const ids = new Map<number, number>()
    for (const [f, n] of counts) if (n >= 2) ids.set(f, ids.size)
    const dense = (s: number[][]) =>
      s.map((t) =>
        Int32Array.from(
          t.filter((f) => ids.has(f)),
          (f) => ids.get(f)!,
        ),
      )
    const sequences: Sequence[] = examples.flatMap((s, k) => {
      const labels = Int32Array.from(s.labels, (l) => LABELS.indexOf(l as (typeof LABELS)[number]))
      return [
        { features: dense(full[k]!), labels, weight: 1 - DROP },
        { features: dense(hashed(s, elsewhere?.[k], false)), labels, weight: DROP },
      ]
    })
    silver.forEach((s, k) => {
      const labels = Int32Array.from(s.labels, (l) => LABELS.indexOf(l as (typeof LABELS)[number]))
      sequences.push({ features: dense(more[k]!), labels, weight: SILVER })
    })
    const fit = fitCrf(sequences, ids.size, LABELS.length, { c2: PRIOR, rounds: ROUNDS })
    const tag = (examples: readonly Tagged[], elsewhere: readonly (readonly number[])[] | undefined) =>
      examples.map((s, k) => [...decode(fit, dense(hashed(s, elsewhere?.[k])), allowed)])
    return { fit, ids, tag }
  }
  // Words as they are tagged elsewhere in the same text: learnt on labels that a tagger gave which had not seen them.
  const FOLDS = 5
  const blind: number[][] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const from = Math.floor((fold * train.length) / FOLDS)
    const to = Math.floor(((fold + 1) * train.length) / FOLDS)
    const rest = [...train.slice(0, from), ...train.slice(to)]
    blind.push(...learn(rest, undefined).tag(train.slice(from, to), undefined))
  }
  const around = (examples: readonly Tagged[], labels: readonly (readonly number[])[]) =>
    elsewhereCodes(
      examples.map((s) => s.words.map(read)),
      labels,
    )
  const chains = [learn(train, undefined), learn(train, around(train, blind))] as const
  const model: TaggerModel = {
    notice:
      'Weights learnt from the AQMAR named-entity corpus (Mohit, Schneider, Bhowmick, Oflazer and Smith, EACL 2012), CC BY-SA 3.0, read through the lists of evidence.weights.json; changed: reduced to weights of a linear chain. Shared alike, under a later version of the same licence.',
    licence: 'CC-BY-SA-4.0',
    first: pack(chains[0]),
    second: pack(chains[1]),
  }
  const tagger = new NameTagger(model, evidence)
  const found = tagger.tag(dev.map((s) => s.words))
  report(
    dev,
    found.map((s) => s.labels),
  )
  if (process.argv.includes('--out')) {
    const folder = new URL('../../packages/trace/src/names/tagger/', import.meta.url)
    writeFileSync(new URL('tagger.weights.json', folder), `${JSON.stringify(model, null, 1)}\n`)
    writeFileSync(new URL('evidence.weights.json', folder), `${JSON.stringify(lists, null, 1)}\n`)
  }
}

/** Drops weights that hardly count and writes the rest as 16-bit numbers. */
function pack({ fit, ids }: { fit: Fit; ids: ReadonlyMap<number, number> }): ChainModel {
  const L = LABELS.length
  const keys: number[] = []
  const masks: number[] = []
  const weights: number[] = []
  for (const [hash, f] of [...ids].sort((a, b) => a[0] - b[0])) {
    let mask = 0
    const row: number[] = []
    for (let y = 0; y < L; y++) {
      const w = fit.weights[f * L + y]!
      if (Math.abs(w) < LEAST) continue
      mask |= 1 << y
      row.push(Math.max(-32768, Math.min(32767, Math.round(w * 4096))))
    }
    if (mask === 0) continue
    keys.push(hash)
    masks.push(mask)
    weights.push(...row)
  }
  const round = (w: number) => Math.round(w * 4096) / 4096
  const transitions = fit.features * L
  console.log(`kept ${keys.length} features, ${weights.length} weights`)
  return {
    keys: encodeBase64(new Uint8Array(Uint32Array.from(keys).buffer)),
    masks: encodeBase64(new Uint8Array(Uint16Array.from(masks).buffer)),
    weights: encodeBase64(new Uint8Array(Int16Array.from(weights).buffer)),
    transitions: [...fit.weights.slice(transitions, transitions + L * L)].map(round),
    starts: [...fit.weights.slice(transitions + L * L)].map(round),
  }
}

function report(gold: readonly Tagged[], found: readonly (readonly number[])[]): void {
  const tally = new Map<string, { gold: number; found: number; right: number }>()
  const at = (type: string) => {
    let t = tally.get(type)
    if (!t) {
      t = { gold: 0, found: 0, right: 0 }
      tally.set(type, t)
    }
    return t
  }
  const errors: string[] = []
  gold.forEach((s, k) => {
    const labels = found[k]!.map((y) => LABELS[y]!)
    const g = new Set(spans(s.labels))
    const p = new Set(spans(labels))
    for (const x of g) at(x.split(' ')[0]!).gold++
    for (const x of p) {
      at(x.split(' ')[0]!).found++
      if (g.has(x)) at(x.split(' ')[0]!).right++
    }
    const show = (x: string) => {
      const [type, a, b] = x.split(' ')
      return `${type}:${s.words.slice(Number(a), Number(b)).join(' ')}`
    }
    const missed = [...g].filter((x) => !p.has(x) && !x.startsWith('MIS')).map(show)
    const extra = [...p].filter((x) => !g.has(x) && !x.startsWith('MIS')).map(show)
    if (missed.length + extra.length > 0)
      errors.push(`- ${missed.join(' | ')}   + ${extra.join(' | ')}   ${s.words.join(' ').slice(0, 160)}`)
  })
  const row = (name: string, types: string[]) => {
    const sum = { gold: 0, found: 0, right: 0 }
    for (const type of types) {
      const t = at(type)
      sum.gold += t.gold
      sum.found += t.found
      sum.right += t.right
    }
    const p = sum.right / sum.found
    const r = sum.right / sum.gold
    console.log(
      `${name}\tP ${p.toFixed(3)} R ${r.toFixed(3)} F ${((2 * p * r) / (p + r)).toFixed(3)}  gold ${sum.gold} found ${sum.found}`,
    )
  }
  for (const type of ['PER', 'LOC', 'ORG', 'MIS']) row(type, [type])
  row('PLO', ['PER', 'LOC', 'ORG'])
  row('all', ['PER', 'LOC', 'ORG', 'MIS'])
  if (process.argv.includes('--errors')) console.log(errors.join('\n'))
}

if (import.meta.main) {
  const [, , data, words] = process.argv
  if (!data || !words) throw new Error('usage: entities.ts DATA WORDS [--out]')
  main(data, words)
}
