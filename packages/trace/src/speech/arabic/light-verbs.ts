import { LIGHT_VERBS, readRows } from '#lexicon/arabic'
import { foldWord } from '#text'
import { inflectVerb, readStem } from './inflect.ts'
import { PREPOSITIONS } from './speech-nouns.ts'

/** Forms of verbs that speak only with a noun of saying: «أعرب عن أمله», with that noun's preposition. */
export const LIGHT = new Map<
  string,
  { readonly preposition: string | undefined; readonly nouns: ReadonlySet<string> }
>()
for (const [perfect, imperfect, preposition, nouns] of readRows(LIGHT_VERBS)) {
  const entry = {
    preposition: preposition === '-' ? undefined : foldWord(PREPOSITIONS[preposition!] ?? preposition!),
    nouns: new Set(nouns!.split(/\s+/).map(foldWord)),
  }
  inflectVerb(readStem(perfect!), readStem(imperfect!), (form) => {
    LIGHT.set(form, entry)
  })
}
