import type { Analysed } from '#text'
import { findArabic } from './arabic/index.ts'
import { findEnglish } from './english/index.ts'
import { nest } from './nesting.ts'
import type { RawAttribution } from './types.ts'

/**
 * Who says what, as far as grammar tells: source, cue and content of every attribution, ordered by content start then
 * length, each with the index of the one it is within. Agents are not resolved here.
 */
export function findAttributions(analysed: Analysed): RawAttribution[] {
  if (analysed.language === 'ar') return nest(findArabic(analysed))
  if (analysed.language === 'en') return nest(findEnglish(analysed))
  return []
}
