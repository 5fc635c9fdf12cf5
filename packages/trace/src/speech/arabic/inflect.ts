import { foldWord } from '#text'

/** What a written form of a verb says of tense and subject. */
export interface Inflection {
  readonly tense: 'perfect' | 'imperfect'
  readonly person: 1 | 2 | 3
  readonly gender: 'm' | 'f' | undefined
  readonly number: 'sg' | 'du' | 'pl' | undefined
  /** «يقل», «يجب»: only after لم، لا or ل. */
  readonly short?: true
}

export interface Stem {
  /** «قال»; before ت and ن «قل» */
  readonly long: string
  readonly short: string
}

/** Splits «قال/قل» into its two stems; a stem that does not change is both. */
export function readStem(cell: string): Stem {
  const [long = '', short = long] = cell.split('/')
  return { long, short }
}

const it = (
  tense: Inflection['tense'],
  person: Inflection['person'],
  gender?: 'm' | 'f',
  number?: Inflection['number'],
): Inflection => ({ tense, person, gender, number })

const HE_DID = it('perfect', 3, 'm', 'sg')
const SHE_DID = it('perfect', 3, 'f', 'sg')
const THEY_DID = it('perfect', 3, 'm', 'pl')
const BOTH_DID = it('perfect', 3, 'm', 'du')
const BOTH_WOMEN_DID = it('perfect', 3, 'f', 'du')
const I_DID = it('perfect', 1, undefined, 'sg')
const WE_DID = it('perfect', 1, undefined, 'pl')
const WOMEN_DID = it('perfect', 3, 'f', 'pl')
const YOU_DID = it('perfect', 2, 'm', 'pl')
const HE_DOES = it('imperfect', 3, 'm', 'sg')
const SHE_DOES = it('imperfect', 3, 'f', 'sg')
const I_DO = it('imperfect', 1, undefined, 'sg')
const WE_DO = it('imperfect', 1, undefined, 'pl')
const THEY_DO = it('imperfect', 3, 'm', 'pl')
const YOU_DO = it('imperfect', 2, 'm', 'pl')
const BOTH_DO = it('imperfect', 3, 'm', 'du')
const BOTH_WOMEN_DO = it('imperfect', 3, 'f', 'du')
const WOMEN_DO = it('imperfect', 3, 'f', 'pl')
const YOU_WOMAN_DO = it('imperfect', 2, 'f', 'sg')
const LET_HIM = { ...HE_DOES, short: true } as const
const LET_HER = { ...SHE_DOES, short: true } as const
const LET_ME = { ...I_DO, short: true } as const
const LET_US = { ...WE_DO, short: true } as const

/**
 * Hands over all written forms of a verb without what is attached before or after it, folded, each with its inflection.
 * Passive forms are written like the active. A weak last letter (نفى, دعا) falls away or returns as the endings ask.
 * Thousands of forms are made at once: the stems are folded here and the endings below are written folded.
 */
export function inflectVerb(
  perfect: Stem,
  imperfect: Stem,
  take: (form: string, inflection: Inflection) => void,
): void {
  inflectPerfect(perfect, take)
  inflectImperfect(imperfect, take)
}

function inflectPerfect(stem: Stem, take: (form: string, inflection: Inflection) => void): void {
  const last = stem.long[stem.long.length - 1]
  const weak = last === 'ى' || (last === 'ا' && stem.long.length > 2)
  const glide = last === 'ا' ? 'و' : 'ي'
  const long = foldWord(stem.long)
  const base = weak ? foldWord(stem.long.slice(0, -1)) : long
  const before = weak ? base + glide : foldWord(stem.short)
  take(long, HE_DID)
  take(`${base}ت`, SHE_DID)
  take(`${base}وا`, THEY_DID)
  take(weak ? `${base}${glide}ا` : `${long}ا`, BOTH_DID)
  take(`${base}تا`, BOTH_WOMEN_DID)
  take(`${before}ت`, I_DID)
  take(`${before}نا`, WE_DID)
  take(`${before}ن`, WOMEN_DID)
  take(`${before}تم`, YOU_DID)
}

function inflectImperfect(stem: Stem, take: (form: string, inflection: Inflection) => void): void {
  const last = stem.long[stem.long.length - 1] ?? ''
  const weak = stem.long.length > 1 && /[يوىا]/.test(last)
  const long = foldWord(stem.long)
  const base = weak ? foldWord(stem.long.slice(0, -1)) : long
  const short = foldWord(stem.short)
  const full = weak ? base + foldWord(last) : long
  take(`ي${long}`, HE_DOES)
  take(`ت${long}`, SHE_DOES)
  take(`ا${long}`, I_DO)
  take(`ن${long}`, WE_DO)
  take(`ي${base}ون`, THEY_DO)
  take(`ي${base}وا`, THEY_DO)
  take(`ت${base}ون`, YOU_DO)
  take(`ي${full}ان`, BOTH_DO)
  take(`ت${full}ان`, BOTH_WOMEN_DO)
  take(`ي${weak ? full : short}ن`, WOMEN_DO)
  take(`ت${base}ين`, YOU_WOMAN_DO)
  const jussive = weak ? stem.long.slice(0, -1) : stem.short
  if (jussive === stem.long || jussive.length === 0) return
  const cut = foldWord(jussive)
  take(`ي${cut}`, LET_HIM)
  take(`ت${cut}`, LET_HER)
  take(`ا${cut}`, LET_ME)
  take(`ن${cut}`, LET_US)
}

/**
 * Written forms of an active participle without article, folded: «قائل» → قائلا، قائلة، قائلين. A weak one regains its
 * last letter before an ending: مدع → مدعياً، مدعية.
 */
export function inflectParticiple(
  stem: string,
  weak: boolean,
): [string, { readonly gender: 'm' | 'f'; readonly number: 'sg' | 'pl' }][] {
  const base = weak ? `${stem}ي` : stem
  return [
    [foldWord(stem), { gender: 'm', number: 'sg' }],
    [foldWord(`${base}ا`), { gender: 'm', number: 'sg' }],
    [foldWord(`${base}ة`), { gender: 'f', number: 'sg' }],
    [foldWord(`${stem}ين`), { gender: 'm', number: 'pl' }],
    [foldWord(`${stem}ون`), { gender: 'm', number: 'pl' }],
    [foldWord(`${base}ات`), { gender: 'f', number: 'pl' }],
  ]
}
