import { lettersOf } from './letters.ts'

export type TokenKind = 'word' | 'number' | 'quote' | 'punctuation'
export type Script = 'arabic' | 'latin' | 'other'

/** One word, number, quotation mark or other mark. White space and line ends are between tokens. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Folded for matching; see `foldText`. */
  readonly folded: string
  readonly kind: TokenKind
  readonly script: Script
  /** White space (or the text's edge) stands before / after. */
  readonly spaceBefore: boolean
  readonly spaceAfter: boolean
  /** A line ends between the token before and this one. */
  readonly lineBefore: boolean
}

const QUOTES = new Set('"“”„‟«»‹›\'‘’‚`')

/** Everything that foldText deletes and that may stand inside a word. */
function isInside(code: number): boolean {
  return (
    code === 0x640 ||
    (code >= 0x300 && code < 0x370) ||
    (code >= 0x610 && code <= 0x61a) ||
    (code >= 0x64b && code <= 0x65f) ||
    code === 0x670 ||
    (code >= 0x6d6 && code <= 0x6dc) ||
    (code >= 0x6df && code <= 0x6e8) ||
    (code >= 0x6ea && code <= 0x6ed) ||
    (code >= 0x8ca && code <= 0x8ff) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0x61c ||
    code === 0xfeff ||
    code === 0xad
  )
}

const LETTER = /\p{L}/u
const DIGIT = /\p{Nd}/u
const WHITE = /\s/u

/** What a unit of the text is, as far as it tells where words begin and end. */
const ARABIC = 1
const LATIN = 2
const OTHER = 3
const DIGIT_UNIT = 4
const INSIDE = 5
const BLANK = 6
const MARK = 7

const SCRIPTS: readonly Script[] = ['other', 'arabic', 'latin', 'other']

/** Classes of the units of the commonest blocks, worked out once. */
const CLASSES = Uint8Array.from({ length: 0x900 }, (_, code) => workOut(String.fromCharCode(code), 0, code))

function classOf(s: string, i: number): number {
  const code = s.charCodeAt(i)
  return code < CLASSES.length ? CLASSES[code]! : workOut(s, i, code)
}

function workOut(s: string, i: number, code: number): number {
  if (code < 0x80) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LATIN
    if (code >= 48 && code <= 57) return DIGIT_UNIT
    return code === 32 || (code >= 9 && code <= 13) ? BLANK : MARK
  }
  if (isInside(code)) return INSIDE
  if ((code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9)) return DIGIT_UNIT
  if (isArabic(code)) return ARABIC
  const c = code >= 0xd800 && code < 0xdc00 ? s.slice(i, i + 2) : s[i]!
  if (WHITE.test(c)) return BLANK
  if (LETTER.test(c)) return code < 0x250 || (code >= 0x1e00 && code <= 0x1eff) ? LATIN : OTHER
  if (DIGIT.test(c)) return DIGIT_UNIT
  return MARK
}

function isArabic(code: number): boolean {
  return (
    (code >= 0x620 &&
      code <= 0x6ff &&
      code !== 0x66a &&
      code !== 0x66b &&
      code !== 0x66c &&
      code !== 0x66d &&
      code !== 0x6d4) ||
    (code >= 0x750 && code <= 0x77f) ||
    (code >= 0x8a0 && code <= 0x8c9) ||
    (code >= 0xfb50 && code <= 0xfdff) ||
    (code >= 0xfe70 && code <= 0xfefc)
  )
}

/**
 * Splits a text into tokens, in order and without overlap. A word ends where the script changes, so that
 * «newsالتلفزيونية» is two words. Numbers keep their inner separators (3.5, 1,000, 3/5/2016 is three numbers and two
 * marks). An apostrophe between Latin letters belongs to its word. Linear in the length of what is read.
 * @param from - reads no further back than this, nor beyond `to`
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = []
  const n = to
  let i = from
  let white = true
  let line = true
  const push = (start: number, end: number, kind: TokenKind, script: Script) => {
    const letters = lettersOf(text, start, end)
    const after = end >= n || classOf(text, end) === BLANK
    tokens.push({
      start,
      end,
      text: letters.text,
      folded: letters.folded,
      kind,
      script,
      spaceBefore: white,
      spaceAfter: after,
      lineBefore: line,
    })
    white = false
    line = false
  }
  while (i < n) {
    const c = classOf(text, i)
    if (c === BLANK) {
      white = true
      const code = text.charCodeAt(i)
      if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) line = true
      i++
      continue
    }
    if (c === INSIDE) {
      i++
      continue
    }
    const start = i
    if (c <= OTHER) {
      i += text.charCodeAt(i) >= 0xd800 && text.charCodeAt(i) < 0xdc00 ? 2 : 1
      while (i < n) {
        const d = classOf(text, i)
        if (d === INSIDE) i++
        else if (d === c) i += text.charCodeAt(i) >= 0xd800 && text.charCodeAt(i) < 0xdc00 ? 2 : 1
        else if (c === LATIN && isApostrophe(text.charCodeAt(i)) && i + 1 < n && classOf(text, i + 1) === LATIN) i++
        else break
      }
      push(start, i, 'word', SCRIPTS[c]!)
      continue
    }
    if (c === DIGIT_UNIT) {
      while (i < n) {
        const d = classOf(text, i)
        if (d === DIGIT_UNIT) i++
        else if (isSeparator(text.charCodeAt(i)) && i + 1 < n && classOf(text, i + 1) === DIGIT_UNIT) i++
        else break
      }
      push(start, i, 'number', 'other')
      continue
    }
    i += text.charCodeAt(i) >= 0xd800 && text.charCodeAt(i) < 0xdc00 && i + 1 < n ? 2 : 1
    push(start, i, QUOTES.has(text[start]!) ? 'quote' : 'punctuation', 'other')
  }
  return tokens
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}
function isSeparator(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x66b || code === 0x66c
}
