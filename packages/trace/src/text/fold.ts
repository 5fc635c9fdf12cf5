import type { Range } from '../model.ts'

/**
 * A text folded for matching, with the way back. `text[i]` came from `source.slice(startOf[i], endOf[i])`; marks stay
 * with the letter before them, so a range never separates a letter from its vowels.
 */
export interface Folded {
  readonly text: string
  /** Source range, in UTF-16 code units, of the folded range [start, end). */
  toSource(range: Range): Range
  /** First folded index whose source begins at or after `offset`. */
  fromSource(offset: number): number
}

const ALEF = new Set('أإآٱٲٳ')
const YEH = new Set('ىیېے')
const HEH = new Set('ةہۃھەۀ')
const HAMZA = new Set('ؤئ')
const KAF = new Set('کڪ')
const DELETED = /[\u0640\u0674\p{Mn}]|(?![\u0600-\u0605\u06DD])\p{Cf}/u
const PRESENTATION = /[\uFB50-\uFDFF\uFE70-\uFEFF]/
const SPACE = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/

const cache = new Map<string, string>()

/** Folds one character (a code point, composed with its hamza or madda where one follows). */
function foldCharacter(c: string): string {
  const known = cache.get(c)
  if (known !== undefined) return known
  const folded = computeFold(c)
  if (cache.size < 4096) cache.set(c, folded)
  return folded
}

function computeFold(c: string): string {
  // Isolated vowel marks of the presentation block become "space + mark" under NFKC: they are marks, not letters.
  if (c >= '\uFE70' && c <= '\uFE7F') return ''
  if (DELETED.test(c)) return ''
  if (SPACE.test(c)) return ' '
  let s = PRESENTATION.test(c) || c === '…' ? c.normalize('NFKC') : c
  // One code point beyond the basic plane has two units; only what NFKC took apart has several.
  const parts = [...s]
  if (parts.length > 1) return parts.map((x) => (x === ' ' ? ' ' : computeFold(x))).join('')
  const code = s.codePointAt(0)!
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660)
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0)
  if (ALEF.has(s)) return 'ا'
  if (YEH.has(s)) return 'ي'
  if (HEH.has(s)) return 'ه'
  if (HAMZA.has(s)) return 'ء'
  if (KAF.has(s)) return 'ك'
  if (s === '\u066B') return '.'
  if (s === '\u066C') return ','
  if (s === '\u066A') return '%'
  if (s === '\u060D') return '/'
  s = s.toLowerCase()
  // Latin letters lose their accents: İ becomes i + dot above, é becomes e.
  if (code > 0x7f && code < 0x250) s = s.normalize('NFD').replace(/\p{Mn}/gu, '')
  return s
}

const MARK = /\p{Mn}/u
/** Marks over one letter that are composed with it, as far as they can be. */
const MOST_MARKS = 30

/**
 * Folds for matching: tashkeel, tatweel and invisible controls go; alef, yeh, heh, kaf and hamza seats are united;
 * Arabic-Indic and Persian digits become 0-9; presentation forms become letters; Latin is lower-cased without accents.
 * Order as Unicode asks: compose hamza and madda first, else a decomposed hamza would be deleted as a mark.
 */
export function foldText(source: string): Folded {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let i = 0
  const n = source.length
  while (i < n) {
    const code = source.charCodeAt(i)
    // The plain ASCII majority needs no table.
    if (code < 0x80 && !isCombiningAt(source, i + 1)) {
      parts.push(code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : source[i]!)
      starts.push(i)
      ends.push(i + 1)
      i++
      continue
    }
    const cp = source.codePointAt(i)!
    const size = cp > 0xffff ? 2 : 1
    let end = i + size
    while (end < n && isCombiningAt(source, end)) end++
    let base = source.slice(i, i + size)
    if (end > i + size) {
      // Sorting a longer run of marks takes the square of its length; text that is safe to stream has none (UAX #15, D4).
      const composed = source.slice(i, Math.min(end, i + size + MOST_MARKS)).normalize('NFC')
      const first = composed.codePointAt(0)!
      base = String.fromCodePoint(first)
    }
    const folded = foldCharacter(base)
    for (let k = 0; k < folded.length; k++) {
      starts.push(i)
      ends.push(end)
    }
    if (folded) parts.push(folded)
    else if (ends.length > 0 && ends[ends.length - 1] === i && DELETED.test(base)) ends[ends.length - 1] = end
    i = end
  }
  const text = parts.join('')
  return {
    text,
    toSource({ start, end }) {
      if (start >= text.length) return { start: n, end: n }
      const from = starts[start]!
      return { start: from, end: end > start ? Math.max(from, ends[end - 1]!) : from }
    },
    fromSource(offset) {
      let low = 0
      let high = starts.length
      while (low < high) {
        const mid = (low + high) >> 1
        if (starts[mid]! < offset) low = mid + 1
        else high = mid
      }
      return low
    },
  }
}

function isCombiningAt(s: string, i: number): boolean {
  const code = s.charCodeAt(i)
  if (code < 0x300) return false
  if (code < 0x370) return true
  if (code < 0x483) return false
  if (code >= 0x64b && code <= 0x65f) return true
  if (code >= 0x660 && code < 0x66f) return false
  return MARK.test(s[i]!)
}

/** What each unit below U+0700 folds to, where that is one unit and nothing combines with it; else 0. */
const PLAIN = new Uint16Array(0x700)
for (let code = 1; code < PLAIN.length; code++) {
  const c = String.fromCharCode(code)
  if (isCombiningAt(c, 0) || DELETED.test(c)) continue
  const folded = computeFold(c)
  if (folded.length === 1) PLAIN[code] = folded.charCodeAt(0)
}

/** What one UTF-16 code unit by itself folds to where that is one unit; 0 where only `foldWord` can tell. */
export function foldUnit(code: number): number {
  return code < PLAIN.length ? PLAIN[code]! : 0
}

/** The folded form of a word, without its map: for tables and keys. Most words need no map, and many no change. */
export function foldWord(word: string): string {
  let changed = false
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    const folded = code < PLAIN.length ? PLAIN[code]! : 0
    if (folded === 0) return foldText(word).text
    if (folded !== code) changed = true
  }
  if (!changed) return word
  let folded = ''
  for (let i = 0; i < word.length; i++) folded += String.fromCharCode(PLAIN[word.charCodeAt(i)]!)
  return folded
}

/** A copy of a short string that does not keep alive the long text that it was cut from, as engines' slices do. */
export function ownCopy(text: string): string {
  // Shorter slices are copies already in the engines there are; a longer one is made of its units.
  return text.length < 13
    ? text
    : String.fromCharCode(...Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)))
}
