import { ACCUSATIONS, type AccusationClass } from '#lexicon/accusations'
import { PhraseFinder } from '#lexicon/phrases'
import { analyse } from '#text'
import type { Language, Span } from '../model.ts'

export interface Accusation {
  readonly span: Span
  readonly kind: AccusationClass
}

let finder: PhraseFinder<AccusationClass> | undefined

/**
 * Words of a text that accuse somebody. What is denied or asked is found too: whoever prints "he denies that he stole"
 * should have asked him.
 */
export function findAccusations(text: string, language?: Language): Accusation[] {
  finder ??= new PhraseFinder(withAttached())
  const { tokens } = analyse(text, language)
  return finder.find(tokens).map(({ phrase, first, last }) => {
    const [start, end] = [tokens[first]!.start, tokens[last - 1]!.end]
    return { kind: phrase.class, span: { start, end, exact: text.slice(start, end) } }
  })
}

/** Nouns come with the article and with bi-, li-, and both: «بالرشوة», «للتعذيب». Verbs of the past take none of these. */
function withAttached() {
  return ACCUSATIONS.flatMap((p) => {
    if (p.language !== 'ar' || p.form.startsWith('ي') || p.form.startsWith('ال')) return [p]
    return [p, ...['ال', 'بال', 'لل', 'ب', 'ل'].map((prefix) => ({ ...p, form: `${prefix}${p.form}` }))]
  })
}
