import { PARTICLES, readClasses } from '#lexicon/arabic'

export type Particle =
  | 'that'
  | 'because'
  | 'prep'
  | 'conj'
  | 'relative'
  | 'what'
  | 'this'
  | 'he'
  | 'not'
  | 'will'
  | 'has'
  | 'was'
  | 'when'
  | 'while'
  | 'but'
  | 'adverb'
  | 'quantity'
  | 'ask'
  | 'there'
  | 'only'

const CLASSES = readClasses<Particle>(PARTICLES)
const NONE: readonly Particle[] = []

const PRONOUNS = ['هما', 'هم', 'هن', 'ها', 'كم', 'نا', 'ني', 'ه', 'ك', 'ي']
const WITH_PRONOUN: readonly (readonly [string, Particle])[] = [
  ['بان', 'that'],
  ['لان', 'because'],
  ['ولكن', 'but'],
  ['لكن', 'but'],
  ['ان', 'that'],
  ['عن', 'prep'],
  ['من', 'prep'],
  ['في', 'prep'],
  ['الي', 'prep'],
  ['علي', 'prep'],
  ['لدي', 'prep'],
  ['مع', 'prep'],
  ['ب', 'prep'],
  ['ل', 'prep'],
  ['بين', 'prep'],
  ['عند', 'prep'],
  ['بعد', 'prep'],
  ['قبل', 'prep'],
  ['حول', 'prep'],
  ['ضد', 'prep'],
  ['كل', 'quantity'],
  ['بعض', 'quantity'],
  ['جميع', 'quantity'],
  ['معظم', 'quantity'],
  ['احد', 'quantity'],
]
const PRONOUN_FORMS = new Map<string, readonly Particle[]>()
for (const [stem, particle] of WITH_PRONOUN)
  for (const pronoun of PRONOUNS) {
    const form = stem + pronoun
    // «كانها» yes, «كان ها» no; «كانت», «منه» stay what the table says.
    if (!CLASSES.has(form) && !PRONOUN_FORMS.has(form)) PRONOUN_FORMS.set(form, [particle])
  }

export interface ClosedWord {
  readonly classes: readonly Particle[]
  /** Attached و or ف. */
  readonly conj: boolean
  /** A pronoun is attached: «أنه», «لكنها». */
  readonly pronoun: boolean
}

/** What a folded word does if it is a closed word, also with و or ف before or a pronoun after it. */
export function readClosed(word: string): ClosedWord | undefined {
  const whole = closedClasses(word)
  if (whole) return { ...whole, conj: false }
  if (word.length > 1 && (word[0] === 'و' || word[0] === 'ف')) {
    const rest = closedClasses(word.slice(1))
    if (rest && word.length > 2) return { ...rest, conj: true }
  }
  if (word === 'و' || word === 'ف') return { classes: ['conj'], conj: true, pronoun: false }
  return undefined
}

function closedClasses(word: string): { readonly classes: readonly Particle[]; readonly pronoun: boolean } | undefined {
  const classes = CLASSES.get(word)
  if (classes) return { classes, pronoun: false }
  const withPronoun = PRONOUN_FORMS.get(word)
  return withPronoun ? { classes: withPronoun, pronoun: true } : undefined
}

export function particlesOf(word: string): readonly Particle[] {
  return readClosed(word)?.classes ?? NONE
}
