import type { Analysed } from '#text'
import { findArabic } from './arabic/index.ts'
import { findEnglish, vouchForNested } from './english/index.ts'
import { nest } from './nesting.ts'
import { findQuotations } from './other/index.ts'
import type { RawAttribution } from './types.ts'

/**
 * Who says what, as far as grammar tells: source, cue and content of every attribution, ordered by content start then
 * length, each with the index of the one it is within. In a language that is not
 * read only quotations are found. Agents are not resolved here.
 */
export function findAttributions(analysed: Analysed): RawAttribution[] {
  if (analysed.language === 'ar') return alongChain(nest(findArabic(analysed)))
  if (analysed.language === 'en') return vouchForNested(nest(findEnglish(analysed)))
  return nest(findQuotations(analysed))
}

/** Each further link is one more that may be wrong. */
const DEEPER = 0.93

/** A chain is right only where every link is: what is nested is vouched for less than the report around it. */
function alongChain(found: readonly RawAttribution[]): RawAttribution[] {
  const made = new Map<number, number>()
  const confidence = (index: number): number => {
    const known = made.get(index)
    if (known !== undefined) return known
    const { confidence: own, within } = found[index]!
    const whole = within === null ? own : Math.min(own, confidence(within)) * DEEPER
    made.set(index, whole)
    return whole
  }
  return found.map((a, index) => ({ ...a, confidence: Math.round(confidence(index) * 1000) / 1000 }))
}
