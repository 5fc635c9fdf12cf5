import type { Language } from '../model.ts'
import type { QuotePair } from './analysed.ts'
import { useOfQuote } from './quote-use.ts'
import type { Token } from './tokens.ts'

const OPENING = new Set('«‹')
const CLOSING = new Set('»›')
const SINGLE = new Set("'‘’‚`")
const CLITIC = /^[وفبلك]$/
const BRACKET_OPEN = new Set('([{')
const STOP = new Set(['.', '?', '!', '؟', '…', '۔'])

/** Deeper marks than this are noise, not nesting. */
const DEEPEST = 4
/** A quotation that no mark closes on its line may close on a later one, this many tokens and lines on. */
const CARRIED = 400
const CARRIED_LINES: Readonly<Record<Language, number>> = { ar: 6, en: 12, other: 3 }
/** A line that begins with one of these is no part of a quotation left open before it. */
const SPEAKS_ANEW =
  /^[وف]?(?:قال|قالت|قالوا|يقول|تقول|ذكر|ذكرت|اضاف|اضافت|صرح|صرحت|اكد|اكدت|اوضح|اوضحت|اشار|اشارت|اعلن|اعلنت|اخبر|اخبرت|كتب|كتبت|تابع|تابعت|نشر|اصدر|نقلت|افاد|افادت)$/

type Side = 'open' | 'close' | 'either'

interface Pending {
  readonly open: number
  /** Opened by a mark that looks like a closing one: kept only if something closes it soon. */
  readonly weak: boolean
  readonly single: boolean
  readonly guillemet: boolean
  readonly continues: boolean
  readonly line: number
  readonly lines: number
}

interface Made {
  open: number
  close: number | undefined
  depth: number
  continues: boolean
  confidence: number
}

/**
 * Pairs quotation marks by what stands beside them, with a stack; parity fails where press text nests undirected marks.
 * Only « » are trusted for direction in Arabic; in English “ ” are too. Single marks count only in pairs, so an
 * apostrophe is none. A quotation left open at the end of a line is closed by a closing mark on a later line, is resumed
 * by a line that opens with a mark, or stays without a close. Linear in the number of tokens.
 */
export function pairQuotes(text: string, tokens: readonly Token[], language: Language): QuotePair[] {
  const made: Made[] = []
  const stack: Pending[] = []
  let lineStart = 0
  let lines = 0
  let lastOfLine: Made | undefined
  let resumes = false

  const finish = (p: Pending, close: number | undefined, confidence: number) => {
    const pair: Made = { open: p.open, close, depth: stack.length, continues: p.continues, confidence }
    made.push(pair)
    if (stack.length === 0 && p.open === lineStart) lastOfLine = pair
  }
  const drop = (p: Pending) => {
    if (!p.weak && !p.single) finish(p, undefined, 0.4)
  }

  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.lineBefore) {
      lineStart = i
      lines++
      lastOfLine = undefined
      resumes = false
      // Only the outermost quotation can run on to the next line, and only until it is resumed or too far away.
      while (stack.length > 1) drop(stack.pop()!)
      const left = stack[0]
      if (left) {
        const opensAgain = token.kind === 'quote' && !SINGLE.has(token.text) && sideOf(tokens, i, language) !== 'close'
        const apart =
          i - left.open > CARRIED || lines - left.lines >= CARRIED_LINES[language] || SPEAKS_ANEW.test(token.folded)
        if (left.weak || left.single || opensAgain || apart) {
          stack.pop()
          drop(left)
          resumes = opensAgain && !left.weak && !left.single
        }
      }
    }
    if (token.kind !== 'quote') continue
    const single = SINGLE.has(token.text)
    const side = sideOf(tokens, i, language)
    const top = stack[stack.length - 1]
    if (single) {
      if (side === 'open' && stack.length < DEEPEST)
        stack.push({ open: i, weak: false, single, guillemet: false, continues: false, line: lineStart, lines })
      else if (side !== 'open' && top?.single) {
        stack.pop()
        finish(top, i, 0.8)
      }
      continue
    }
    if (i === lineStart && isStray(tokens, i)) continue
    const guillemet = OPENING.has(token.text) || CLOSING.has(token.text)
    const opens = side === 'open' || (side === 'either' && stack.every((p) => p.single))
    if (opens) {
      // A weak opening followed by a true one was a stray closing mark.
      if (top?.weak) stack.pop()
      // A quotation carried over from another line does not swallow the next line's own quotations.
      const carried = stack[0]
      if (carried && stack.length === 1 && carried.line !== lineStart && !closesLater(tokens, i, language)) {
        stack.pop()
        drop(carried)
      }
      if (stack.length < DEEPEST)
        stack.push({
          open: i,
          weak: false,
          single,
          guillemet,
          continues: resumes && i === lineStart,
          line: lineStart,
          lines,
        })
      continue
    }
    while (stack.length > 0 && stack[stack.length - 1]!.single) stack.pop()
    const mate = stack.pop()
    if (mate) {
      finish(mate, i, mate.weak ? 0.6 : mate.line === lineStart ? 0.95 : 0.75)
      continue
    }
    const endsLine = i + 1 >= tokens.length || tokens[i + 1]!.lineBefore || STOP.has(tokens[i + 1]!.text)
    if (endsLine && lastOfLine && lastOfLine.close !== undefined) {
      // «"A" b c d."»: the line is one quotation, and the mark inside it was set by mistake.
      lastOfLine.close = i
      lastOfLine.confidence = 0.5
    } else if (!endsLine)
      stack.push({ open: i, weak: true, single, guillemet, continues: false, line: lineStart, lines })
  }
  while (stack.length > 0) drop(stack.pop()!)
  made.sort((a, b) => a.open - b.open)
  const repeated = countInner(tokens, made)
  return made.map((m) => ({ ...m, use: useOfQuote(tokens, m.open, m.close, repeated, text) }))
}

/** «"وقال المدير "لا نعلم"»: a mark before the cue that another one follows opens nothing. */
function isStray(tokens: readonly Token[], i: number): boolean {
  if (!SPEAKS_ANEW.test(tokens[i + 1]?.folded ?? '')) return false
  for (let k = i + 2; k < tokens.length && k - i < 10 && !tokens[k]!.lineBefore; k++)
    if (tokens[k]!.kind === 'quote') return !tokens[k]!.spaceAfter
  return false
}

/** How a mark's neighbours make it look. */
function sideOf(tokens: readonly Token[], i: number, language: Language): Side {
  const token = tokens[i]!
  if (OPENING.has(token.text)) return 'open'
  if (CLOSING.has(token.text)) return 'close'
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  const freeBefore =
    token.spaceBefore ||
    token.lineBefore ||
    !before ||
    BRACKET_OPEN.has(before.text) ||
    before.text === '-' ||
    before.text === '–' ||
    before.text === '—' ||
    before.text === ':' ||
    (before.kind === 'word' && before.spaceBefore && CLITIC.test(before.folded))
  const freeAfter =
    token.spaceAfter || !after || after.lineBefore || (after.kind === 'punctuation' && !BRACKET_OPEN.has(after.text))
  if (language === 'en' && (token.text === '“' || token.text === '‘') && !freeAfter) return 'open'
  if (language === 'en' && token.text === '”' && !freeBefore) return 'close'
  if (freeBefore && !freeAfter) return 'open'
  if (!freeBefore && freeAfter) return 'close'
  // A mark right after another mark takes its side: «"'Yes,' he said."».
  if (!freeBefore && before?.kind === 'quote' && before.start + before.text.length === token.start)
    return sideOfFirst(tokens, i, language)
  return 'either'
}

/** The side of the first of a run of touching marks, looking back a few tokens at most. */
function sideOfFirst(tokens: readonly Token[], i: number, language: Language): Side {
  let k = i - 1
  while (k > 0 && i - k < DEEPEST && tokens[k - 1]!.kind === 'quote' && !tokens[k]!.spaceBefore) k--
  const before = tokens[k - 1]
  if (tokens[k]!.spaceBefore || tokens[k]!.lineBefore || !before) return 'open'
  return language === 'other' ? 'either' : 'close'
}

/** The rest of this line holds more closing than opening marks after `i`'s own pair: an older quotation ends here. */
function closesLater(tokens: readonly Token[], i: number, language: Language): boolean {
  let balance = 1
  for (let k = i + 1; k < tokens.length && k - i < CARRIED && !tokens[k]!.lineBefore; k++) {
    const token = tokens[k]!
    if (token.kind !== 'quote' || SINGLE.has(token.text)) continue
    const side = sideOf(tokens, k, language)
    balance += side === 'open' ? 1 : -1
    if (balance < 0) return true
  }
  return false
}

/** How often each short quoted wording occurs: what is quoted again and again is a name. */
function countInner(tokens: readonly Token[], made: readonly Made[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const m of made) {
    if (m.close === undefined || m.close - m.open > 6) continue
    const key = tokens
      .slice(m.open + 1, m.close)
      .map((t) => t.folded)
      .join(' ')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
