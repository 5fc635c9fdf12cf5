import { readFileSync } from 'node:fs'
import { type EvidenceModel, letterSequences, soundScore } from '../../packages/trace/src/names/tagger/evidence.ts'
import { encodeBase64, Sieve } from '../../packages/trace/src/names/tagger/hash.ts'
import { foldWord, tokenize } from '../../packages/trace/src/text/index.ts'

/** What the learnt lists are made from. */
export interface EvidenceSources {
  /** Files of wd_arabic: Latin, Arabic letters, how many bear the name. */
  readonly names: readonly string[]
  /** Raw Arabic text: everyday words and how often they are met. */
  readonly texts: readonly string[]
  /** Written forms in use. */
  readonly vocabulary: readonly string[]
}

function sieve(members: ReadonlySet<string>): string {
  return encodeBase64(Sieve.of(members, members.size).bits)
}

const SOUND_SLOTS = 16_384

export function makeEvidence(sources: EvidenceSources): EvidenceModel {
  const bearers = new Map<string, number>()
  const latin = new Map<string, number>()
  for (const file of sources.names) {
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      const [name, arabic, count] = line.split('\t')
      if (!name || !arabic) continue
      latin.set(foldWord(name), (latin.get(foldWord(name)) ?? 0) + Number(count))
      const form = foldWord(arabic.replaceAll(' ', ''))
      if (form.length > 1) bearers.set(form, (bearers.get(form) ?? 0) + Number(count))
    }
  }
  const met = new Map<string, number>()
  for (const text of sources.texts)
    for (const token of tokenize(text))
      if (token.script === 'arabic') met.set(token.folded, (met.get(token.folded) ?? 0) + 1)
  const level = (map: Map<string, number>, least: number) => {
    return sieve(new Set([...map].filter(([, n]) => n >= least).map(([form]) => form)))
  }
  const { weights, bounds } = learnSounds(bearers, met)
  return {
    notice:
      'Sieves of name forms from the wd_arabic list of NETransliteration-COLING2018 (Merhav and Ash 2018; CC0); everyday words and letter sequences learnt with NTREX-128 (CC BY-SA 4.0), UD Arabic-PUD (CC BY-SA 3.0); written forms from the word list of the Arabic model of Tesseract (tessdata_fast, Apache-2.0). Changed: reduced to sieves and weights.',
    licence: 'CC-BY-SA-4.0',
    persons: [level(bearers, 1), level(bearers, 2), level(bearers, 5), level(bearers, 25)],
    latinPersons: level(latin, 6),
    words: [level(met, 1), level(met, 3), level(met, 12)],
    vocabulary: sieve(new Set(sources.vocabulary.filter((w) => /^[\u0621-\u065f\u0670]+$/.test(w)).map(foldWord))),
    sounds: encodeBase64(new Uint8Array(weights.buffer)),
    bounds,
  }
}

/** Logistic regression over letter sequences: names against everyday words; then eight equal buckets. */
function learnSounds(names: Map<string, number>, words: Map<string, number>): { weights: Int8Array; bounds: number[] } {
  const everyday = [...words].filter(([form, n]) => n >= 2 && form.length > 2 && !names.has(form)).map(([form]) => form)
  const stems = everyday.map((w) => w.replace(/^[وفبل]?ال(?=..)/, ''))
  const examples = [
    ...[...names.keys()].map((form) => ({ form, y: 1, weight: 0.2 })),
    ...stems.map((form) => ({ form, y: 0, weight: 1 })),
  ]
  // A fixed shuffle: order by a hash of the form.
  examples.sort((a, b) => letterSequences(a.form)[0]! - letterSequences(b.form)[0]! || (a.form < b.form ? -1 : 1))
  const w = new Float64Array(SOUND_SLOTS)
  for (let epoch = 0; epoch < 12; epoch++) {
    const rate = 0.3 / (1 + epoch)
    for (const { form, y, weight } of examples) {
      const sequences = letterSequences(form)
      let z = 0
      for (const h of sequences) z += w[h % SOUND_SLOTS]!
      const norm = Math.sqrt(sequences.length)
      const p = 1 / (1 + Math.exp(-z / norm))
      const step = (rate * weight * (y - p)) / norm
      for (const h of sequences) w[h % SOUND_SLOTS]! += step - rate * 1e-5 * w[h % SOUND_SLOTS]!
    }
  }
  let max = 0
  for (const v of w) max = Math.max(max, Math.abs(v))
  const weights = Int8Array.from(w, (v) => Math.round((v / max) * 127))
  const scores = [
    ...stems.map((f) => soundScore(f, weights)),
    ...[...names.keys()].filter((_, i) => i % 6 === 0).map((f) => soundScore(f, weights)),
  ]
  scores.sort((a, b) => a - b)
  const bounds = [1, 2, 3, 4, 5, 6, 7].map((k) => Math.round(scores[Math.floor((k / 8) * scores.length)]! * 100) / 100)
  return { weights, bounds }
}
