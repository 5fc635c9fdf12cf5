import { foldWord } from '#text'
import type { AgentKind } from '../../model.ts'
import { ORGANISATION_ALIASES, PLACE_ALIASES } from './aliases.ts'
import { OUTLETS } from './outlets.ts'
import { readForms, readTable } from './table.ts'

/** A name that the lexicon holds in both scripts. */
export interface KnownName {
  /** Stable within one version of the lexicon: its first English form, lower-cased. */
  readonly id: string
  readonly kind: Extract<AgentKind, 'outlet' | 'organisation'> | 'place'
  /** As written in the table. */
  readonly arabic: readonly string[]
  readonly english: readonly string[]
  /** Common nouns that may stand for it, folded. */
  readonly nouns: readonly string[]
  /** Its one-word Arabic forms are everyday words too: a type noun or quotation marks must say that a name is meant. */
  readonly everyday: boolean
}

/** Arabic nouns that may stand for each type of outlet, and English ones. */
const OUTLET_STAND_INS: Readonly<Record<string, readonly string[]>> = {
  agency: ['وكاله', 'agency', 'news agency', 'wire service'],
  newspaper: ['صحيفه', 'جريده', 'newspaper', 'paper', 'daily', 'tabloid'],
  magazine: ['مجله', 'magazine', 'weekly'],
  channel: ['قناه', 'محطه', 'فضاءيه', 'تلفزيون', 'channel', 'station', 'broadcaster'],
  network: ['شبكه', 'قناه', 'محطه', 'network', 'channel', 'broadcaster', 'station'],
  radio: ['اذاعه', 'راديو', 'محطه', 'radio', 'station', 'broadcaster'],
  site: ['موقع', 'منصه', 'website', 'site', 'news site'],
}

function read(): KnownName[] {
  const names: KnownName[] = []
  for (const [arabic, english, type = '', mark] of readTable(OUTLETS)) {
    const en = readForms(english)
    const nouns = OUTLET_STAND_INS[type] ?? []
    const id = `outlet:${en[0]!.toLowerCase()}`
    names.push({ id, kind: 'outlet', arabic: readForms(arabic), english: en, nouns, everyday: mark === '?' })
  }
  for (const [arabic, english, , nouns] of readTable(ORGANISATION_ALIASES)) {
    const en = readForms(english)
    names.push({
      id: `organisation:${en[0]!.toLowerCase()}`,
      kind: 'organisation',
      arabic: readForms(arabic),
      english: en,
      nouns: readForms(nouns).map(foldWord),
      everyday: false,
    })
  }
  for (const [arabic, english] of readTable(PLACE_ALIASES)) {
    const en = readForms(english)
    names.push({
      id: `place:${en[0]!.toLowerCase()}`,
      kind: 'place',
      arabic: readForms(arabic),
      english: en,
      nouns: [],
      everyday: false,
    })
  }
  return names
}

export const KNOWN_NAMES: readonly KnownName[] = read()
