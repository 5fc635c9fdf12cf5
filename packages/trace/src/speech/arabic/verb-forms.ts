import { COMMON_VERBS, CUE_VERBS, type CueVerb } from '#lexicon/arabic'
import { type Inflection, inflectParticiple, inflectVerb, readStem } from './inflect.ts'

export interface VerbReading {
  /** Undefined: a common verb that reports nothing. */
  readonly verb: CueVerb | undefined
  readonly inflection: Inflection
  /** A pronoun is attached as object: «أخبرني». */
  readonly object: boolean
}

export interface ParticipleReading {
  readonly verb: CueVerb
  readonly gender: 'm' | 'f'
  readonly number: 'sg' | 'pl'
}

type Entry = readonly [verb: CueVerb | undefined, inflection: Inflection]

interface Forms {
  readonly verbs: ReadonlyMap<string, readonly Entry[]>
  readonly participles: ReadonlyMap<string, ParticipleReading>
}

let made: Forms | undefined

/** All written forms of the listed verbs; made when the first Arabic word is read. */
function forms(): Forms {
  made ??= makeForms()
  return made
}

function makeForms(): Forms {
  const verbs = new Map<string, Entry[]>()
  const participles = new Map<string, ParticipleReading>()
  for (const verb of CUE_VERBS) {
    addForms(verbs, verb.perfect, verb.imperfect, verb)
    if (verb.participle === undefined) continue
    const weak = /[ىا]$/.test(verb.perfect)
    for (const [form, agreement] of inflectParticiple(verb.participle, weak))
      if (!participles.has(form)) participles.set(form, { verb, ...agreement })
  }
  for (const [perfect, imperfect] of COMMON_VERBS) addForms(verbs, perfect, imperfect, undefined)
  return { verbs, participles }
}

function addForms(verbs: Map<string, Entry[]>, perfect: string, imperfect: string, verb: CueVerb | undefined): void {
  inflectVerb(readStem(perfect), readStem(imperfect), (form, inflection) => {
    // «قيل», «يُقال» have no speaker and so few persons; «يسأل» is read as active.
    if (verb?.unnamed && (inflection.person !== 3 || inflection.number !== 'sg')) return
    if (perfect === 'سئل' && inflection.tense === 'imperfect') return
    const known = verbs.get(form)
    if (known === undefined) verbs.set(form, [[verb, inflection]])
    else if (!known.some(([v, i]) => v === verb && i.tense === inflection.tense && i.person === inflection.person))
      known.push([verb, inflection])
  })
}

const OBJECTS = ['هما', 'ها', 'هم', 'هن', 'كم', 'ني', 'نا', 'ه', 'ك']
const NONE: readonly VerbReading[] = []

/**
 * Readings of a folded word, without attached و or ف, as a finite verb: cue verbs before others. An attached س of the
 * future and an attached object pronoun are taken off where the word as a whole is no verb.
 */
export function readVerb(word: string): readonly VerbReading[] {
  const whole = formsOf(word, false)
  if (whole.length > 0) return whole
  if (word.length > 4 && word[0] === 'س' && /[يتان]/.test(word[1]!)) {
    const future = readBare(word.slice(1)).filter((r) => r.inflection.tense === 'imperfect')
    if (future.length > 0) return future
  }
  // «ليصبح», «لتقول»: the ل of purpose or command.
  if (word.length > 4 && word[0] === 'ل' && /[يتن]/.test(word[1]!)) {
    const purpose = formsOf(word.slice(1), false).filter((r) => r.inflection.tense === 'imperfect')
    if (purpose.length > 0) return purpose
  }
  return readWithObject(word)
}

function readBare(word: string): readonly VerbReading[] {
  const whole = formsOf(word, false)
  return whole.length > 0 ? whole : readWithObject(word)
}

function readWithObject(word: string): readonly VerbReading[] {
  for (const object of OBJECTS) {
    if (word.length < object.length + 3 || !word.endsWith(object)) continue
    const stem = word.slice(0, -object.length)
    // After an object the silent alef of «قالوا» drops, and the last letter of «نفى» is written as alef.
    const last = stem[stem.length - 1]
    const found = [
      ...formsOf(stem, true),
      ...(last === 'و' ? formsOf(`${stem}ا`, true) : NONE),
      ...(last === 'ا' ? formsOf(`${stem.slice(0, -1)}ي`, true) : NONE),
    ]
    if (found.length > 0) return found
  }
  return NONE
}

function formsOf(word: string, object: boolean): readonly VerbReading[] {
  const entries = forms().verbs.get(word)
  if (entries === undefined) return NONE
  return entries.map(([verb, inflection]) => ({ verb, inflection, object }))
}

/** The reading of a folded word, without attached و or ف and article, as an active participle of a cue verb. */
export function readParticiple(word: string): ParticipleReading | undefined {
  return forms().participles.get(word)
}
