import { matchNames } from '#names'
import { foldWord, type Token } from '#text'
import type { Range, Span } from '../model.ts'
import type { Prepared } from './prepare.ts'
import type { OutletCitation } from './types.ts'

/** Words of an outlet's name that any outlet may bear: they do not tell it from another. */
const COMMON = new Set(
  'قناه شبكه صحيفه وكاله موقع اذاعه تلفزيون مجله جريده انباء الانباء الاخباريه نيوز news agency network channel newspaper tv television radio the press times daily of'.split(
    ' ',
  ),
)

/** Letters around a source and its cue in which the name of the speaker may stand («ذكرت شبكة نورس مساء الاثنين»). */
const AROUND = 24
/** Score of the spelling model from which a word in the other script is taken for the outlet's. */
const SPELLED_ALIKE = 0.8
const LONGEST_NAME = 4

/**
 * Finds where one text names the outlet of another: beside a verb of saying, or only in passing. Names are compared word
 * by word without the words that any outlet may bear; in the other script by spelling, and then only where something is
 * said.
 */
export function findCitations(by: Prepared, of: Prepared): OutletCitation[] {
  const { outlet } = of.given
  if (!outlet) return []
  const words = tellingWords(outlet)
  const own = tellingWords(by.given.outlet ?? '')
  if (words.length === 0 || words.length > LONGEST_NAME || own.join(' ') === words.join(' ')) return []
  const frames = framesOf(by)
  const found: OutletCitation[] = []
  const { tokens } = by.analysed
  const script = /^[\u0600-\u06FF]/.test(words[0]!) ? 'arabic' : 'latin'
  let frame = 0
  for (let i = 0; i + words.length <= tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word') continue
    while (frame < frames.length && frames[frame]!.end <= token.start) frame++
    const speaks = frame < frames.length && frames[frame]!.start < token.end
    const matches = words.every((w, k) => {
      const t = tokens[i + k]!
      return t.script === script ? isWord(t, w) : speaks && isSpelling(t, w)
    })
    if (!matches) continue
    const range = withTypeWord(tokens, i, i + words.length)
    found.push({ by: by.given.id, of: of.given.id, how: speaks ? 'attribution' : 'mention', span: spanOf(by, range) })
  }
  return found
}

function isWord(t: Token, w: string): boolean {
  if (t.folded === w) return true
  return t.script === 'arabic' && t.folded.replace(/^[وفبلك]?(?:ال)?/u, '') === w
}

function isSpelling(t: Token, w: string): boolean {
  if (t.kind !== 'word' || t.folded.length < 3) return false
  const c = t.text[0]!
  if (t.script === 'latin' && c === c.toLowerCase()) return false
  const bare = t.script === 'arabic' ? t.text.replace(/^[وفبلك]?ال/u, '') : t.text
  const m = matchNames(bare, w)
  return m.answer === 'same' || (m.answer === 'cannot tell' && m.score >= SPELLED_ALIKE)
}

/** The words that tell one outlet from another: without channel, network, the article. */
function tellingWords(name: string): string[] {
  return foldWord(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w.length > 1 && !COMMON.has(w))
    .map((w) => w.replace(/^ال(?=.{3})/u, ''))
    .filter((w) => !COMMON.has(w))
}

/** «شبكة» before the name, "network" after it. */
function withTypeWord(tokens: readonly Token[], first: number, last: number): Range {
  const before = tokens[first - 1]
  const after = tokens[last]
  const start = before && COMMON.has(before.folded) && before.folded.length > 2 ? before.start : tokens[first]!.start
  const end = after && COMMON.has(after.folded) && after.folded.length > 2 ? after.end : tokens[last - 1]!.end
  return { start, end }
}

/** Where somebody speaks: source and cue with what is near them, in order and merged. */
function framesOf(p: Prepared): Range[] {
  const frames = p.said.flatMap((s) => {
    const parts = [...s.source, ...s.cue]
    if (parts.length === 0) return []
    const start = Math.min(...parts.map((r) => r.start))
    const end = Math.max(...parts.map((r) => r.end))
    return end - start > 400 ? parts : [{ start: start - AROUND, end: end + AROUND }]
  })
  frames.sort((a, b) => a.start - b.start)
  const merged: Range[] = []
  for (const f of frames) {
    const last = merged[merged.length - 1]
    if (last && f.start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, f.end) }
    else merged.push(f)
  }
  return merged
}

export function spanOf(p: Prepared, { start, end }: Range): Span {
  return { start, end, exact: p.analysed.text.slice(start, end) }
}
