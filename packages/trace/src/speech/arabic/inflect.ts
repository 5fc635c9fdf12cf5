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

/**
 * All written forms of a verb without what is attached before or after it, folded, each with its inflection. Passive
 * forms are written like the active. A weak last letter (نفى, دعا) falls away or returns as the endings ask.
 */
export function inflectVerb(perfect: Stem, imperfect: Stem): [string, Inflection][] {
  return [...inflectPerfect(perfect), ...inflectImperfect(imperfect)].map(([form, inflection]) => [
    foldWord(form),
    inflection,
  ])
}

function inflectPerfect({ long, short }: Stem): [string, Inflection][] {
  const last = long[long.length - 1]
  const weak = last === 'ى' || (last === 'ا' && long.length > 2)
  const base = weak ? long.slice(0, -1) : long
  const glide = last === 'ا' ? 'و' : 'ي'
  const before = weak ? base + glide : short
  return [
    [long, it('perfect', 3, 'm', 'sg')],
    [`${base}ت`, it('perfect', 3, 'f', 'sg')],
    [`${base}وا`, it('perfect', 3, 'm', 'pl')],
    [weak ? `${base}${glide}ا` : `${long}ا`, it('perfect', 3, 'm', 'du')],
    [`${base}تا`, it('perfect', 3, 'f', 'du')],
    [`${before}ت`, it('perfect', 1, undefined, 'sg')],
    [`${before}نا`, it('perfect', 1, undefined, 'pl')],
    [`${before}ن`, it('perfect', 3, 'f', 'pl')],
    [`${before}تم`, it('perfect', 2, 'm', 'pl')],
  ]
}

function inflectImperfect({ long, short }: Stem): [string, Inflection][] {
  const last = long[long.length - 1] ?? ''
  const weak = long.length > 1 && /[يوىا]/.test(last)
  const base = weak ? long.slice(0, -1) : long
  const jussive = weak ? base : short
  const forms: [string, Inflection][] = [
    [`ي${long}`, it('imperfect', 3, 'm', 'sg')],
    [`ت${long}`, it('imperfect', 3, 'f', 'sg')],
    [`أ${long}`, it('imperfect', 1, undefined, 'sg')],
    [`ن${long}`, it('imperfect', 1, undefined, 'pl')],
    [`ي${base}ون`, it('imperfect', 3, 'm', 'pl')],
    [`ي${base}وا`, it('imperfect', 3, 'm', 'pl')],
    [`ت${base}ون`, it('imperfect', 2, 'm', 'pl')],
    [`ي${weak ? base + last : long}ان`, it('imperfect', 3, 'm', 'du')],
    [`ت${weak ? base + last : long}ان`, it('imperfect', 3, 'f', 'du')],
    [`ي${weak ? base + last : short}ن`, it('imperfect', 3, 'f', 'pl')],
    [`ت${base}ين`, it('imperfect', 2, 'f', 'sg')],
  ]
  if (jussive !== long && jussive.length > 0) {
    forms.push([`ي${jussive}`, { ...it('imperfect', 3, 'm', 'sg'), short: true }])
    forms.push([`ت${jussive}`, { ...it('imperfect', 3, 'f', 'sg'), short: true }])
    forms.push([`أ${jussive}`, { ...it('imperfect', 1, undefined, 'sg'), short: true }])
    forms.push([`ن${jussive}`, { ...it('imperfect', 1, undefined, 'pl'), short: true }])
  }
  return forms
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
