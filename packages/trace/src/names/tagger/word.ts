import { ARABIC_NOUNS } from '#lexicon/names'
import { foldWord } from '#text'
import { cliticSplits } from '../arabic-words.ts'
import type { Evidence } from './evidence.ts'
import { hashText, mix } from './hash.ts'

/** What one word says by itself, as hashed features; positions and neighbours are added by `features.ts`. */
export interface WordFeatures {
  readonly folded: string
  /** Without attached letters and article. */
  readonly stem: string
  /** Folded letters attached before the word, the article not counted. */
  readonly before: number
  readonly hash: number
  readonly stemHash: number
  /** 0: no name that people bear ... 4: a common one. */
  readonly person: number
  /** 0 to 3: how many verbal inflections of it are in use; likewise nominal ones. */
  readonly verbal: number
  readonly nominal: number
  /** Small class of the word: kind of noun, list membership, rarity. */
  readonly classHash: number
  readonly nounHash: number
  readonly listHash: number
  /** Features at the word itself, and what its neighbours see of it. */
  readonly own: readonly number[]
  readonly near: readonly number[]
  readonly far: readonly number[]
}

const T = (name: string) => hashText(`t:${name}`)
const WORD = T('word')
const STEM = T('stem')
const CLITIC = T('clitic')
const PREFIX = T('prefix')
const SUFFIX = T('suffix')
const SHAPE = T('shape')
const NOUN = T('noun')
const PERSON = T('person')
const PLACE = T('place')
const SOUND = T('sound')
const RARITY = T('rarity')
const LISTS = T('lists')
const SOUNDLIST = T('soundlist')
const MARK = T('mark')
const USE = T('use')
const USELIST = T('uselist')

/** Longest part of a word that is read; longer runs are no names. */
const LONGEST = 40

export function readWord(raw: string, evidence: Evidence): WordFeatures {
  const trailing = /[\p{P}\p{S}]+$/u.exec(raw)?.[0] ?? ''
  const core = trailing !== '' && trailing.length < raw.length ? raw.slice(0, -trailing.length) : raw
  const folded = foldWord(core.slice(0, LONGEST))
  const arabic = /^[\u0621-\u064a]/.test(folded)
  const { stem, before, clitic } = arabic ? splitWord(folded, evidence) : { stem: folded, before: 0, clitic: '' }
  const shape = arabic ? `a${clitic.endsWith('ال') ? 'l' : ''}` : shapeOf(core)
  const noun = ARABIC_NOUNS.get(stem)
  const nounClass = noun ? `${noun.kind}/${noun.class}/${noun.number}` : '-'
  const person = arabic ? evidence.personLevel(stem) : 0
  const place = arabic ? evidence.placeLevel(stem, clitic.endsWith('ال')) : 0
  const sound = arabic ? evidence.soundBucket(stem) : 9
  const rarity = arabic ? evidence.rarity(folded) : 9
  const stemRarity = arabic ? evidence.rarity(stem) : 9
  const nominal = arabic ? evidence.nominal(stem) : 9
  const verbal = arabic ? evidence.verbal(stem) : 9
  const hash = mix(WORD, hashText(folded))
  const stemHash = mix(STEM, hashText(stem))
  const nounHash = mix(NOUN, hashText(nounClass))
  const listHash = mix(LISTS, hashText(`${person}/${place}/${nominal + verbal}`))
  const shapeHash = mix(SHAPE, hashText(shape))
  const soundList = mix(
    SOUNDLIST,
    hashText(`${sound}/${Math.min(person, 1)}/${Math.min(place, 1)}/${stemRarity}/${shape}`),
  )
  const own = [hash, stemHash, shapeHash, nounHash, listHash, soundList]
  own.push(mix(CLITIC, hashText(clitic)), mix(PERSON, person), mix(PLACE, place), mix(SOUND, sound))
  const use = mix(USE, nominal * 16 + verbal)
  const useList = mix(
    USELIST,
    hashText(
      `${nominal}/${verbal}/${Math.min(person, 3)}/${Math.min(place, 1)}/${sound >> 1}/${clitic.endsWith('ال')}`,
    ),
  )
  own.push(use, useList)
  own.push(mix(RARITY, rarity), mix(RARITY, 100 + stemRarity))
  for (let k = 1; k <= 3; k++) {
    if (stem.length > k) {
      own.push(mix(PREFIX, hashText(stem.slice(0, k))))
      own.push(mix(SUFFIX, hashText(stem.slice(-k))))
    }
  }
  if (trailing !== '' && trailing.length < raw.length) own.push(mix(MARK, hashText(trailing)))
  const near = [
    hash,
    stemHash,
    nounHash,
    listHash,
    soundList,
    use,
    useList,
    shapeHash,
    mix(SUFFIX, hashText(stem.slice(-2))),
  ]
  return {
    folded,
    stem,
    before,
    person,
    verbal,
    nominal,
    hash,
    stemHash,
    classHash: mix(listHash, nounHash),
    nounHash,
    listHash,
    own,
    near,
    far: [hash, nounHash, listHash],
  }
}

/** The whole word first where it is known; else the first reading whose rest is known; else the article taken off. */
function splitWord(word: string, evidence: Evidence): { stem: string; before: number; clitic: string } {
  const splits = cliticSplits(word)
  let fallback: { stem: string; before: number; clitic: string } | undefined
  for (const { skip, before, definite } of splits) {
    const stem = word.slice(skip)
    const clitic = word.slice(0, skip)
    const reading = { stem, before, clitic }
    if (evidence.isKnown(stem)) return reading
    if (definite && !fallback) fallback = reading
  }
  return fallback ?? { stem: word, before: 0, clitic: '' }
}

function shapeOf(text: string): string {
  if (/^\p{Nd}+([.,/٫٬-]\p{Nd}+)*$/u.test(text)) return text.length === 4 ? 'year' : 'digits'
  if (/^\p{Lu}+$/u.test(text)) return 'LATIN'
  if (/^\p{Lu}/u.test(text)) return 'Latin'
  if (/^\p{L}/u.test(text)) return 'latin'
  if (/^[«"“(]/.test(text)) return 'open'
  if (/^[»"”)]/.test(text)) return 'close'
  return /^[\p{P}\p{S}]+$/u.test(text) ? `mark${text[0]}` : 'other'
}
