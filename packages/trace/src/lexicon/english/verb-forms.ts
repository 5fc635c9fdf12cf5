import { CUE_VERBS } from './cue-verbs.ts'
import { inflectVerb, irregularBases } from './inflect.ts'
import { words } from './read.ts'
import { MIXED, RARE, VERBS } from './word-classes.ts'

/** Which forms of its verb a written word can be, as bits. */
export const BASE = 1
export const THIRD = 2
export const PAST = 4
export const PARTICIPLE = 8
export const ING = 16

export interface VerbReading {
  readonly lemma: string
  readonly forms: number
  /** 3 nearly always a verb in its base form, 2 often, 1 seldom. */
  readonly prior: 1 | 2 | 3
}

/** Nouns and adjectives in -ed, -ing and so on that are no verb forms, although a verb could be written so. */
const NOT_VERBS = words(
  `according building evening morning ceiling wedding something nothing anything everything during united limited
  hundred indeed need bed red wing ring king thing spring string sing-song rung wound ground bound bore lay lit rent
  saw-mill naked sacred wicked rugged ragged aged beloved saying-s`,
)
/** Verbs that the counts miss, being newer than the concordance or written as one word only lately. */
const NEWER: Readonly<Record<string, 2 | 3>> = {
  tweet: 2,
  retweet: 3,
  email: 2,
  text: 2,
  blog: 2,
  google: 2,
  hack: 2,
  livestream: 2,
  'fact-check': 2,
  reaffirm: 3,
  enthuse: 3,
  reassure: 3,
  underscore: 3,
  emphasise: 3,
  characterise: 3,
  criticise: 3,
  recognise: 3,
  realise: 3,
  apologise: 3,
  theorize: 3,
  portray: 3,
}

interface Lemmas {
  readonly priors: ReadonlyMap<string, 1 | 2 | 3>
  /** Places in the order of the lists: of two verbs that are written alike the earlier one is read. */
  readonly places: ReadonlyMap<string, number>
}

let read: Lemmas | undefined

function lemmas(): Lemmas {
  read ??= readLemmas()
  return read
}

function readLemmas(): Lemmas {
  const priors = new Map<string, 1 | 2 | 3>()
  for (const w of words(RARE)) priors.set(w, 1)
  for (const w of words(MIXED)) priors.set(w, 2)
  for (const w of words(VERBS)) priors.set(w, 3)
  for (const [w, prior] of Object.entries(NEWER)) priors.set(w, prior)
  for (const cue of CUE_VERBS.values()) if (!priors.has(cue.lemma)) priors.set(cue.lemma, 3)
  const places = new Map<string, number>()
  for (const lemma of priors.keys()) places.set(lemma, places.size)
  return { priors, places }
}

/**
 * The listed verb that a word, in lower case, can be a form of. Irregular pasts come first, so that "saw", "found",
 * "felt", "left" and "lay" are read as such, then regular ones, then the other forms. A text has few of the many thousand
 * forms that the listed verbs could take: instead of making them all, the verbs whose form the word could be are tried.
 */
export function readVerbForm(word: string): VerbReading | undefined {
  if (NOT_VERBS.has(word)) return undefined
  const { priors, places } = lemmas()
  let found: { lemma: string; forms: number; rank: number } | undefined
  for (const lemma of possibleLemmas(word)) {
    const place = places.get(lemma)
    if (place === undefined) continue
    const { forms, rank } = formsOf(lemma, word)
    if (forms === 0) continue
    const order = rank * places.size + place
    if (found === undefined || order < found.rank) found = { lemma, forms, rank: order }
  }
  return found && { lemma: found.lemma, forms: found.forms, prior: priors.get(found.lemma)! }
}

/** Which forms of a verb a word is, as bits; and whether as an irregular past (0), a regular one (1) or neither (2). */
function formsOf(lemma: string, word: string): { forms: number; rank: 0 | 1 | 2 } {
  const { s, past, participle, ing } = inflectVerb(lemma)
  let forms = 0
  if (past.includes(word)) forms |= PAST
  if (participle.includes(word)) forms |= PARTICIPLE
  const rank = forms === 0 ? 2 : past.every((f) => f.endsWith('ed')) ? 1 : 0
  if (lemma === word) forms |= BASE
  if (s.includes(word)) forms |= THIRD
  if (ing.includes(word)) forms |= ING
  return { forms, rank }
}

/** Every base that `inflectVerb` could make the word from, and some that it could not. */
function possibleLemmas(word: string): ReadonlySet<string> {
  const bases = new Set([word, ...irregularBases(word)])
  const cut = (letters: number, ending = '') => bases.add(word.slice(0, -letters) + ending)
  if (word === 'has') bases.add('have')
  if (word.endsWith('s')) {
    cut(1)
    if (word.endsWith('es')) cut(2)
    if (word.endsWith('ies')) cut(3, 'y')
  }
  if (word.endsWith('d')) {
    cut(1)
    if (word.endsWith('ied')) cut(3, 'y')
    if (word.endsWith('ed')) {
      cut(2)
      // "stopped"
      if (word.at(-3) === word.at(-4)) cut(3)
    }
  }
  if (word.endsWith('ing')) {
    cut(3)
    cut(3, 'e')
    if (word.at(-4) === word.at(-5)) cut(4)
    if (word.endsWith('ying')) cut(4, 'ie')
  }
  return bases
}
