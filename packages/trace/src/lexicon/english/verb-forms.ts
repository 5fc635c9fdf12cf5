import { CUE_VERBS } from './cue-verbs.ts'
import { inflectVerb } from './inflect.ts'
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

function build(): ReadonlyMap<string, VerbReading> {
  const readings = new Map<string, VerbReading>()
  const add = (word: string, lemma: string, form: number, prior: 1 | 2 | 3) => {
    if (NOT_VERBS.has(word)) return
    const before = readings.get(word)
    if (before === undefined) readings.set(word, { lemma, forms: form, prior })
    // "found" is the past of "find" before it is the base of "found".
    else if (before.lemma === lemma) readings.set(word, { ...before, forms: before.forms | form })
  }
  const lemmas = new Map<string, 1 | 2 | 3>()
  for (const w of words(RARE)) lemmas.set(w, 1)
  for (const w of words(MIXED)) lemmas.set(w, 2)
  for (const w of words(VERBS)) lemmas.set(w, 3)
  for (const [w, prior] of Object.entries(NEWER)) lemmas.set(w, prior)
  for (const cue of CUE_VERBS.values()) if (!lemmas.has(cue.lemma)) lemmas.set(cue.lemma, 3)
  // Irregular pasts first, so that "saw", "found", "felt", "left" and "lay" are read as such.
  for (const pass of [0, 1]) {
    for (const [lemma, prior] of lemmas) {
      const forms = inflectVerb(lemma)
      const regular = forms.past.every((f) => f.endsWith('ed'))
      if (regular !== (pass === 1)) continue
      if (pass === 0 || prior > 0) {
        for (const f of forms.past) add(f, lemma, PAST, prior)
        for (const f of forms.participle) add(f, lemma, PARTICIPLE, prior)
      }
    }
    if (pass === 1)
      for (const [lemma, prior] of lemmas) {
        const forms = inflectVerb(lemma)
        add(lemma, lemma, BASE, prior)
        for (const f of forms.s) add(f, lemma, THIRD, prior)
        for (const f of forms.ing) add(f, lemma, ING, prior)
      }
  }
  return readings
}

export const VERB_READINGS: ReadonlyMap<string, VerbReading> = build()
