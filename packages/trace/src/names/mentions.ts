import type { Analysed } from '#text'
import { ArabicMentions } from './arabic-mentions.ts'
import { type Draft, knowFamilyNames, linkAppositions, settle } from './draft.ts'
import { EnglishMentions } from './english-mentions.ts'
import { findNames } from './find-names.ts'
import { type KnownParts, knowNothing } from './known-parts.ts'
import type { Mention } from './types.ts'

/**
 * Finds who and what a text names: people with their titles, organisations, outlets, groups, unnamed sources,
 * documents, pseudo-sources, places. In order of start, the longer first. Mentions may nest («مراسل "سكاي"» holds an
 * outlet); they never cross. Each sentence is read in its own script. Linear in the length of the text.
 * @param known - parts of names that earlier stretches of the text told; those of this one are added
 */
export function findMentions(analysed: Analysed, known: KnownParts = knowNothing()): Mention[] {
  const drafts: Draft[] = []
  const arabic = new ArabicMentions(analysed, findNames(analysed, known))
  let english: EnglishMentions | undefined
  for (const sentence of analysed.sentences) {
    const here: Draft[] = []
    if (isLatin(analysed, sentence.first, sentence.last)) {
      english ??= new EnglishMentions(analysed)
      english.find(sentence.first, sentence.last, here)
    } else arabic.find(sentence.first, sentence.last, here)
    linkAppositions(here, analysed.tokens)
    for (const draft of here) drafts.push(draft)
  }
  if (english) knowFamilyNames(drafts, analysed.text, known)
  return settle(drafts)
}

/** More Latin words than Arabic ones. */
function isLatin(analysed: Analysed, first: number, last: number): boolean {
  let balance = 0
  for (let i = first; i < last; i++) {
    const { script } = analysed.tokens[i]!
    balance += script === 'latin' ? 1 : script === 'arabic' ? -1 : 0
  }
  return balance > 0
}
