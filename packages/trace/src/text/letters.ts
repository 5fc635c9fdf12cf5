import { foldWord, ownCopy } from './fold.ts'

/** A word as written and folded for matching. */
export interface Letters {
  readonly text: string
  readonly folded: string
}

/** Slots of the table; words hash to them, and are forgotten once it is three quarters full. */
const SLOTS = 1 << 16
const MOST = SLOTS * 0.75
/** A longer run is hardly a word, and would not be met again. */
const LONGEST = 64

const hashes = new Int32Array(SLOTS)
const kept: (Letters | undefined)[] = new Array<undefined>(SLOTS).fill(undefined)
let count = 0

/**
 * The word that stands at a place. Words come again and again: each is cut out of a text and folded once, found again by
 * its letters where they stand, and the same string every time, so that tables that look it up need not compare it anew.
 */
export function lettersOf(text: string, start: number, end: number): Letters {
  if (end - start > LONGEST) return read(text.slice(start, end))
  // FNV-1a by code units (Fowler, Noll and Vo).
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 15
  let slot = hash & (SLOTS - 1)
  for (let known = kept[slot]; known !== undefined; known = kept[slot]) {
    if (hashes[slot] === hash && isAt(known.text, text, start, end)) return known
    slot = (slot + 1) & (SLOTS - 1)
  }
  const letters = read(ownCopy(text.slice(start, end)))
  if (count >= MOST) {
    kept.fill(undefined)
    count = 0
    slot = hash & (SLOTS - 1)
  }
  hashes[slot] = hash
  kept[slot] = letters
  count++
  return letters
}

function read(text: string): Letters {
  return { text, folded: foldWord(text) }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let k = 0; k < word.length; k++) if (word.charCodeAt(k) !== text.charCodeAt(start + k)) return false
  return true
}
