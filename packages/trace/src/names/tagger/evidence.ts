import { decodeBase64, hashMore, hashText, Sieve } from './hash.ts'

/** Learnt lists: forms of people's names, of places, everyday words, and how a name sounds. */
export interface EvidenceModel {
  readonly notice: string
  readonly licence: string
  /** Sieves as base64: person names by how often they are borne, everyday words by how often they are met. */
  readonly persons: readonly string[]
  readonly words: readonly string[]
  /** Latin forms of names that several people bear. */
  readonly latinPersons: string
  /** Written forms met on the web. */
  readonly vocabulary: string
  /** Letter-sequence weights, one signed byte each, by hash modulo the length. */
  readonly sounds: string
  readonly bounds: readonly number[]
}

export interface Evidence {
  isKnown(stem: string): boolean
  /** 0 not a person's name; higher: borne by more people. */
  personLevel(stem: string): number
  /** 0 not (the first word of) a place; 1 as part of one; 2 by itself. */
  placeLevel(stem: string, article: boolean): number
  /** 0 sounds like an everyday word ... 7 like a foreign name. */
  soundBucket(stem: string): number
  /** 0 common ... 3 never met. */
  rarity(word: string): number
  /** 0 to 3: how many of its nominal inflections are in use; names have few. */
  nominal(stem: string): number
  /** 0 to 3: likewise for verbal ones. */
  verbal(stem: string): number
}

const prefixes = (list: string) => list.split(' ').map((prefix) => hashText(prefix))
const NOMINAL_BEFORE = prefixes('ال وال بال لل')
const NOMINAL_AFTER = 'ها ه هم ات ين ون ي نا'.split(' ')
const VERBAL_BEFORE = prefixes('ي ت ن سي وي')
const VERBAL_AFTER = 'ت وا ون نا تم'.split(' ')

/** Hashes of the letter sequences of 2 to 4 letters, edges marked. */
export function letterSequences(word: string): number[] {
  const edged = `^${word}$`
  const hashes: number[] = []
  for (let n = 2; n <= 4; n++) for (let i = 0; i + n <= edged.length; i++) hashes.push(hashText(edged, i, i + n))
  return hashes
}

export function soundScore(word: string, weights: Int8Array): number {
  let score = 0
  const sequences = letterSequences(word)
  for (let i = 0; i < sequences.length; i++) score += weights[sequences[i]! % weights.length]!
  return score / Math.sqrt(sequences.length)
}

export function openEvidence(model: EvidenceModel, places: PlaceForms): Evidence {
  const persons = model.persons.map((s) => new Sieve(decodeBase64(s)))
  const words = model.words.map((s) => new Sieve(decodeBase64(s)))
  const vocabulary = new Sieve(decodeBase64(model.vocabulary))
  /** How many of the written forms are in use, up to four; 0, 1, 2 or 3, and 3 is four. */
  const count = (before: readonly number[], after: readonly string[], stem: string, join: string) => {
    let n = 0
    for (let k = 0; k < before.length && n < 4; k++) if (vocabulary.hasHash(hashMore(before[k]!, stem))) n++
    const joined = hashText(join)
    for (let k = 0; k < after.length && n < 4; k++) if (vocabulary.hasHash(hashMore(joined, after[k]!))) n++
    return n < 2 ? n : n < 4 ? 2 : 3
  }
  const sounds = new Int8Array(decodeBase64(model.sounds).buffer)
  const personLevel = (stem: string) => {
    let level = 0
    const hash = hashText(stem)
    while (level < persons.length && persons[level]!.hasHash(hash)) level++
    return level
  }
  return {
    isKnown: (stem) => {
      const hash = hashText(stem)
      return (
        (persons[0]!.hasHash(hash) && persons[1]!.hasHash(hash)) || words[1]!.hasHash(hash) || places.whole.has(stem)
      )
    },
    personLevel,
    placeLevel: (stem, article) =>
      places.whole.has(article ? `ال${stem}` : stem) || places.whole.has(stem)
        ? 2
        : places.parts.has(article ? `ال${stem}` : stem)
          ? 1
          : 0,
    soundBucket: (stem) => {
      const score = soundScore(stem, sounds)
      let bucket = 0
      while (bucket < model.bounds.length && score > model.bounds[bucket]!) bucket++
      return bucket
    },
    rarity: (word) => {
      let level = 0
      const hash = hashText(word)
      while (level < words.length && words[level]!.hasHash(hash)) level++
      return words.length - level + (vocabulary.hasHash(hash) ? 0 : 4)
    },
    // Before a suffix the feminine ending is written as a t.
    nominal: (stem) => count(NOMINAL_BEFORE, NOMINAL_AFTER, stem, stem.endsWith('ه') ? `${stem.slice(0, -1)}ت` : stem),
    verbal: (stem) => count(VERBAL_BEFORE, VERBAL_AFTER, stem, stem),
  }
}

export interface PlaceForms {
  readonly whole: Pick<ReadonlySet<string>, 'has'>
  readonly parts: Pick<ReadonlySet<string>, 'has'>
}
