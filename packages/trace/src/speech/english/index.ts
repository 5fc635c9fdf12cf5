import type { Analysed } from '../../text/analysed.ts'
import type { RawAttribution } from '../types.ts'

/** Attributions of an English text, in no promised order and without nesting. */
export function findEnglish(_analysed: Analysed): RawAttribution[] {
  return []
}
