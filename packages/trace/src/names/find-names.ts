import type { Analysed } from '#text'
import type { NameSpan } from './name-span.ts'

/** Proper names in Arabic text. */
export function findNames(_analysed: Analysed): NameSpan[] {
  return []
}
