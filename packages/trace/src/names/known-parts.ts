import { ownCopy } from '#text'

/** Parts of people's names that a text has told, by which it may call them again. */
export interface KnownParts {
  /** Words of Arabic names of two words or more, without attached letters. */
  readonly words: Set<string>
  /** Last words of English names, as written. */
  readonly families: Set<string>
}

/** No text has so many people; of one that seems to, the first are known. */
const MOST = 50_000

export function knowNothing(): KnownParts {
  return { words: new Set(), families: new Set() }
}

export function remember(parts: Set<string>, word: string): void {
  if (parts.size < MOST) parts.add(ownCopy(word))
}
