import { EDITORIAL, type EditorialClass, LOADED } from '#lexicon/editorial'
import { PhraseFinder } from '#lexicon/phrases'
import { analyse } from '#text'
import type { Language, Span } from '../model.ts'

export interface OwnWording {
  readonly span: Span
  /** `loaded`: a word of the house's list. Otherwise how the writer speaks in their own voice. */
  readonly kind: 'loaded' | EditorialClass
}

/**
 * Words in which a writer judges instead of reporting, wherever they stand; whoever asks leaves out what is quoted.
 * @param loaded - the newsroom's own list instead of the one that ships
 */
export function findOwnWording(text: string, language?: Language, loaded?: readonly string[]): OwnWording[] {
  const { tokens, language: spoken } = analyse(text, language)
  const list =
    loaded === undefined
      ? LOADED.map(({ form, language: l }) => ({ form, language: l }))
      : loaded.map((form) => ({ form, language: spoken }))
  const finders = [
    new PhraseFinder<OwnWording['kind']>(list.map((l) => ({ ...l, class: 'loaded', example: '' }))),
    new PhraseFinder<OwnWording['kind']>(EDITORIAL),
  ]
  return finders
    .flatMap((f) => f.find(tokens))
    .map(({ phrase, first, last }) => {
      const [start, end] = [tokens[first]!.start, tokens[last - 1]!.end]
      return { kind: phrase.class, span: { start, end, exact: text.slice(start, end) } }
    })
    .sort((a, b) => a.span.start - b.span.start)
}
