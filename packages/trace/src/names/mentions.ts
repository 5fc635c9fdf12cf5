import type { Analysed } from '#text'
import { ArabicMentions, type Draft, owners } from './arabic-mentions.ts'
import { EnglishMentions } from './english-mentions.ts'
import { findNames } from './find-names.ts'
import type { Mention } from './types.ts'

/**
 * Finds who and what a text names: people with their titles, organisations, outlets, groups, unnamed sources,
 * documents, pseudo-sources, places. In order of start, the longer first. Mentions may nest («مراسل "سكاي"» holds an
 * outlet); they never cross. Linear in the length of the text.
 */
export function findMentions(analysed: Analysed): Mention[] {
  const drafts: Draft[] = []
  const names = findNames(analysed)
  const reader = analysed.language === 'en' ? new EnglishMentions(analysed) : new ArabicMentions(analysed, names)
  for (const sentence of analysed.sentences) reader.find(sentence.first, sentence.last, drafts)
  drafts.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end)
  const place = new Map(drafts.map((draft, i) => [draft, i]))
  return drafts.map((draft) => {
    const { first: _first, last: _last, ...mention } = draft
    const owner = owners.get(draft)
    const of = owner && place.get(owner)
    return of === undefined ? mention : { ...mention, of }
  })
}
