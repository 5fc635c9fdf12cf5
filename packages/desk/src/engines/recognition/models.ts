import type { RecogniserLanguage } from './tesseract.ts'

const BY_TAG: Readonly<Record<string, RecogniserLanguage>> = {
  ar: 'ara',
  en: 'eng',
  fa: 'fas',
  fr: 'fra',
  he: 'heb',
  tr: 'tur',
}

/** The models for languages by BCP 47, the likeliest first. English goes along, since names and addresses are written in it; nothing said is Arabic. */
export function modelsFor(languages: readonly string[]): readonly RecogniserLanguage[] {
  const known = languages.flatMap((tag) => BY_TAG[tag.split('-')[0]!.toLowerCase()] ?? [])
  const first: readonly RecogniserLanguage[] = known.length === 0 ? ['ara'] : known
  return [...new Set<RecogniserLanguage>([...first, 'eng'])]
}
