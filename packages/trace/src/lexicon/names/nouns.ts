import { foldWord } from '#text'
import type { AgentKind, Gender, GrammaticalNumber } from '../../model.ts'
import {
  BODY_NOUNS_ARABIC,
  BODY_NOUNS_ENGLISH,
  DOCUMENTS_ARABIC,
  DOCUMENTS_ENGLISH,
  PLACE_NOUNS_ARABIC,
  PLACE_NOUNS_ENGLISH,
} from './bodies.ts'
import { OUTLET_NOUNS_ARABIC, OUTLET_NOUNS_ENGLISH } from './outlets.ts'
import { ARABIC_GROUPS, ARABIC_PSEUDO, ARABIC_ROLES } from './roles-arabic.ts'
import { ENGLISH_GROUPS, ENGLISH_PSEUDO, ENGLISH_ROLES } from './roles-english.ts'
import { readForms, readTable } from './table.ts'

/** A common noun that can stand for an agent or a place, in one of its forms. */
export interface Noun {
  /** Folded singular: what two mentions share when they speak of the same kind of thing. */
  readonly lemma: string
  readonly kind: AgentKind | 'place' | 'role' | 'quantity'
  /** Finer class of its table: honorific, office, press, state, newspaper... */
  readonly class: string
  readonly gender: Gender | undefined
  readonly number: GrammaticalNumber
}

type Nouns = ReadonlyMap<string, Noun>

function add(map: Map<string, Noun>, form: string, noun: Noun): void {
  const key = form.split(' ').map(foldWord).join(' ')
  if (!map.has(key)) map.set(key, noun)
}

/** Later tables do not override earlier ones: a word that is a role and a document («كتاب») is read by the caller's context. */
function arabic(): Nouns {
  const map = new Map<string, Noun>()
  for (const [form = '', cls = ''] of readTable(ARABIC_GROUPS)) {
    const kind = cls === 'quantity' ? 'quantity' : 'group'
    add(map, form, { lemma: foldWord(form), kind, class: cls, gender: undefined, number: 'pl' })
  }
  for (const [form = '', plurals, cls = '', feminine] of readTable(ARABIC_ROLES)) {
    const lemma = form.split(' ').map(foldWord).join(' ')
    const noun = { lemma, kind: 'role' as const, class: cls }
    add(map, form, { ...noun, gender: feminine === 'f' ? 'f' : 'm', number: 'sg' })
    for (const plural of readForms(plurals))
      add(map, plural, { ...noun, gender: feminine === 'f' ? 'f' : undefined, number: 'pl' })
    if (feminine === '+') {
      add(map, `${form}ة`, { ...noun, gender: 'f', number: 'sg' })
      add(map, `${form}ات`, { ...noun, gender: 'f', number: 'pl' })
      add(map, `${form}تان`, { ...noun, gender: 'f', number: 'du' })
      add(map, `${form}تين`, { ...noun, gender: 'f', number: 'du' })
    }
    if (!form.includes(' ') && feminine !== 'f') {
      add(map, `${form}ان`, { ...noun, gender: 'm', number: 'du' })
      add(map, `${form}ين`, { ...noun, gender: 'm', number: 'du' })
    }
  }
  for (const [form = '', type = '', gender] of readTable(OUTLET_NOUNS_ARABIC)) {
    const number = type === 'media' ? 'pl' : 'sg'
    add(map, form, { lemma: foldWord(form), kind: 'outlet', class: type, gender: gender === 'f' ? 'f' : 'm', number })
  }
  for (const [form = '', gender, cls = ''] of readTable(BODY_NOUNS_ARABIC)) {
    if (cls === 'place' || cls === 'state-part') continue
    const lemma = form.split(' ').map(foldWord).join(' ')
    add(map, form, { lemma, kind: 'organisation', class: cls, gender: gender === 'f' ? 'f' : 'm', number: 'sg' })
  }
  for (const [form = '', plurals, gender] of readTable(DOCUMENTS_ARABIC)) {
    const noun = { lemma: form.split(' ').map(foldWord).join(' '), kind: 'document' as const, class: 'document' }
    add(map, form, { ...noun, gender: gender === 'f' ? 'f' : 'm', number: 'sg' })
    // Plurals of things agree as one feminine in Arabic.
    for (const plural of readForms(plurals)) add(map, plural, { ...noun, gender: 'f', number: 'pl' })
  }
  for (const [form = ''] of readTable(PLACE_NOUNS_ARABIC))
    add(map, form, { lemma: foldWord(form), kind: 'place', class: 'place', gender: undefined, number: 'sg' })
  return map
}

function english(): Nouns {
  const map = new Map<string, Noun>()
  for (const [form = '', cls = ''] of readTable(ENGLISH_GROUPS)) {
    const kind = cls === 'quantity' ? 'quantity' : 'group'
    add(map, form, { lemma: form.toLowerCase(), kind, class: cls, gender: undefined, number: 'pl' })
  }
  for (const [form = '', plurals, cls = ''] of readTable(ENGLISH_ROLES)) {
    const noun = { lemma: form.toLowerCase(), kind: 'role' as const, class: cls, gender: genderOfEnglish(form) }
    add(map, form, { ...noun, number: 'sg' })
    for (const plural of readForms(plurals)) add(map, plural, { ...noun, number: 'pl' })
  }
  for (const [form = '', type = ''] of readTable(OUTLET_NOUNS_ENGLISH)) {
    const number = type === 'media' ? 'pl' : 'sg'
    add(map, form, { lemma: form.toLowerCase(), kind: 'outlet', class: type, gender: undefined, number })
  }
  for (const [form = '', cls = ''] of readTable(BODY_NOUNS_ENGLISH))
    add(map, form, { lemma: form.toLowerCase(), kind: 'organisation', class: cls, gender: undefined, number: 'sg' })
  for (const [form = '', plurals] of readTable(DOCUMENTS_ENGLISH)) {
    const noun = { lemma: form.toLowerCase(), kind: 'document' as const, class: 'document', gender: undefined }
    add(map, form, { ...noun, number: 'sg' })
    for (const plural of readForms(plurals)) add(map, plural, { ...noun, number: 'pl' })
  }
  for (const [form = ''] of readTable(PLACE_NOUNS_ENGLISH))
    add(map, form, { lemma: form, kind: 'place', class: 'place', gender: undefined, number: 'sg' })
  return map
}

const FEMALE = new Set(
  'mrs ms miss lady dame sister queen princess congresswoman chairwoman spokeswoman policewoman actress wife mother daughter aunt girlfriend woman girl businesswoman'.split(
    ' ',
  ),
)
const MALE = new Set(
  'mr sir lord father brother king prince congressman chairman spokesman policeman gunman cameraman husband son uncle boyfriend man boy businessman imam rabbi pope sultan sheikh'.split(
    ' ',
  ),
)
function genderOfEnglish(form: string): Gender | undefined {
  const word = form.toLowerCase()
  return FEMALE.has(word) ? 'f' : MALE.has(word) ? 'm' : undefined
}

/** Keys are folded forms, of one or two words. */
export const ARABIC_NOUNS: Nouns = arabic()
export const ENGLISH_NOUNS: Nouns = english()

const forms = (table: string): ReadonlySet<string> =>
  new Set(readTable(table).map(([form = '']) => form.split(' ').map(foldWord).join(' ')))

export const PSEUDO_ARABIC = forms(ARABIC_PSEUDO)
export const PSEUDO_ENGLISH = forms(ENGLISH_PSEUDO)
