import type { Analysed } from '../../text/analysed.ts'
import type { RawAttribution } from '../types.ts'

/** Attributions of an Arabic text, in no promised order and without nesting. */
export function findArabic(_analysed: Analysed): RawAttribution[] {
  return []
}
