import {
  ADJECTIVES,
  ADVERBS,
  BE,
  BODY_NOUNS,
  CONTRACTED,
  COORDINATORS,
  DETERMINERS,
  DO,
  DOCUMENTS,
  HAVE,
  ING,
  MODALS,
  NEGATIONS,
  NOT_ADVERBS,
  OBJECTS,
  PARTICIPLE,
  PAST,
  PERSON_NOUNS,
  PERSON_PLURALS,
  POSSESSIVES,
  PREPOSITIONS,
  readVerbForm,
  SUBJECTS,
  SUBORDINATORS,
  TIMES,
  TITLES,
  type VerbReading,
  WEEKDAYS,
  WH,
  words,
} from '#lexicon/english'
import type { Tag } from './word.ts'

// WordNet counts some participles as adjectives ("the said man", "a made bed"): what stands around them decides instead.
const INFLECTED = PAST | PARTICIPLE | ING
let adjectives: ReadonlySet<string> | undefined
const ADJECTIVE_ENDING = /(?:ous|ful|ish|ible|able|less|ical|ian|ese|ary|ive)$/
const LONE_S = /'s$/
const CLOSED = new Map<string, Tag>()
for (const w of ADVERBS) CLOSED.set(w, 'adv')
for (const w of PREPOSITIONS) CLOSED.set(w, 'prep')
for (const w of SUBORDINATORS) CLOSED.set(w, 'sub')
for (const w of SUBJECTS) CLOSED.set(w, 'pron')
for (const w of DETERMINERS) CLOSED.set(w, 'det')
for (const w of POSSESSIVES) CLOSED.set(w, 'poss')
for (const w of OBJECTS) CLOSED.set(w, 'obj')
for (const w of WH) CLOSED.set(w, 'wh')
for (const w of COORDINATORS) CLOSED.set(w, 'cc')
for (const w of MODALS) CLOSED.set(w, 'modal')
for (const w of BE) CLOSED.set(w, 'be')
for (const w of HAVE) CLOSED.set(w, 'have')
for (const w of DO) CLOSED.set(w, 'do')
for (const w of NEGATIONS) CLOSED.set(w, 'not')
for (const w of TITLES) CLOSED.set(w, 'noun')
for (const w of WEEKDAYS) CLOSED.set(w, 'noun')
for (const w of ['one', 'none', 'others', 'something', 'nothing', 'anything', 'everything']) CLOSED.set(w, 'pron')
CLOSED.set('her', 'poss')
CLOSED.set('that', 'that')
CLOSED.set('to', 'to')
CLOSED.set('like', 'prep')
const NUMBER_WORDS = words(
  `one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million
  millions billion billions twenty thirty forty fifty sixty seventy eighty ninety`,
)

/** What a written word can be, whatever stands around it. */
export interface Entry {
  /** Lower case, with a straight apostrophe. */
  readonly text: string
  readonly closed: Tag | undefined
  readonly contracted: boolean
  readonly verb: VerbReading | undefined
  /** Its tag where nothing around it says otherwise; `undefined` where only capitals tell noun from name. */
  readonly usual: Tag | undefined
  readonly possessive: boolean
  readonly number: boolean
  /** A noun for a person, a body or a document. */
  readonly listed: boolean
  readonly common: boolean
  readonly time: boolean
}

/** Distinct words of one text, or of many, hardly ever pass this; past it nothing more is remembered. */
const REMEMBERED = 50_000
const entries = new Map<string, Entry>()

/** Looks a folded word up; each distinct word is worked out once. */
export function lookUp(folded: string): Entry {
  const known = entries.get(folded)
  if (known !== undefined) return known
  const entry = workOut(folded)
  if (entries.size < REMEMBERED) entries.set(folded, entry)
  return entry
}

function workOut(folded: string): Entry {
  const text = folded.includes('’') ? folded.replace(/’/g, "'") : folded
  const verb = readVerbForm(text) ?? guessVerb(text)
  const listed = isListed(text)
  let usual: Tag | undefined
  if (text.endsWith('ly') && text.length > 4 && !NOT_ADVERBS.has(text)) usual = 'adv'
  else if (isAdjective(text)) usual = 'adj'
  else if (verb) usual = 'verb'
  const possessive = LONE_S.test(text)
  const stem = possessive ? text.slice(0, -2) : text
  return {
    text,
    closed: CLOSED.get(text),
    contracted: CONTRACTED.has(text),
    verb,
    usual,
    possessive,
    number: NUMBER_WORDS.has(text),
    listed,
    common: isCommon(stem),
    time: TIMES.has(text),
  }
}

function isAdjective(text: string): boolean {
  adjectives ??= words(ADJECTIVES)
  return adjectives.has(text) && ((readVerbForm(text)?.forms ?? 0) & INFLECTED) === 0
}

/** An ending that makes an adjective of a word that no list holds. */
export function endsLikeAdjective(text: string): boolean {
  return ADJECTIVE_ENDING.test(text)
}

/** A verb that no list holds, told by its ending: "sidestepped". */
function guessVerb(text: string): VerbReading | undefined {
  if (text.length < 6 || !text.endsWith('ed') || text.endsWith('eed')) return undefined
  return { lemma: text.slice(0, -2), forms: PAST | PARTICIPLE, prior: 2 }
}

function isListed(text: string): boolean {
  const one = text.endsWith('s') ? text.slice(0, -1) : text
  return (
    PERSON_PLURALS.has(text) ||
    PERSON_NOUNS.has(text) ||
    DOCUMENTS.has(text) ||
    DOCUMENTS.has(one) ||
    BODY_NOUNS.has(text) ||
    BODY_NOUNS.has(one)
  )
}

function isCommon(text: string): boolean {
  return (
    PERSON_NOUNS.has(text) ||
    BODY_NOUNS.has(text) ||
    DOCUMENTS.has(text) ||
    readVerbForm(text) !== undefined ||
    TIMES.has(text)
  )
}
