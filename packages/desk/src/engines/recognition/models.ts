import type { RecogniserLanguage } from './tesseract.ts'

const BY_TAG: Readonly<Record<string, RecogniserLanguage>> = {
  ar: 'ara',
  en: 'eng',
  fa: 'fas',
  fr: 'fra',
  he: 'heb',
  tr: 'tur',
}
/** Languages whose own script is read better by their model alone; what is written in Latin letters among them is looked for afterwards. */
const OWN_SCRIPT: ReadonlySet<RecogniserLanguage> = new Set(['ara', 'fas', 'heb'])

export interface Models {
  /** What a page is read with. */
  readonly first: readonly RecogniserLanguage[]
  /** What it is read with again where that leaves much open. English goes along, since names and addresses are written in it. */
  readonly both: readonly RecogniserLanguage[]
}

/** The models for languages by BCP 47, the likeliest first; nothing said is Arabic. */
export function modelsFor(languages: readonly string[]): Models {
  const known = languages.flatMap((tag) => BY_TAG[tag.split('-')[0]!.toLowerCase()] ?? [])
  const wanted: readonly RecogniserLanguage[] = known.length === 0 ? ['ara'] : [...new Set(known)]
  const both = [...new Set<RecogniserLanguage>([...wanted, 'eng'])]
  const own = wanted.filter((language) => OWN_SCRIPT.has(language))
  return { first: own[0] === wanted[0] && own.length > 0 ? own : both, both }
}
