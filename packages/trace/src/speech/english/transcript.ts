import type { Analysed, SentenceRange } from '#text'
import { isCapital } from './word.ts'

/** Words before the colon of a speaker's turn, at most. */
const LABEL = 5
/** A turn says at least this much on some line; shorter lines ("Photo: agency") are captions. */
const ENOUGH = 4
/** Labels of captions and boxes, which no one speaks. */
const NO_SPEAKER =
  /^(?:note|notes|photo|photos|picture|image|video|source|sources|price|update|editor|warning|tip|step|read more|related|watch|listen|correction|date|time|place|subject|from|to|by|tags?|topics?|file|page|chapter|part|figure|table|contact|phone|email)$/

export interface Turn {
  /** Folded words before the colon. */
  readonly speaker: string
  /** Token index of the colon. */
  readonly colon: number
}

/** The turn that a sentence opens: a few capitalised words and a colon at the head of a line. */
export function turnAt(analysed: Analysed, s: SentenceRange): Turn | undefined {
  if (!s.opensParagraph) return undefined
  const { tokens } = analysed
  for (let k = s.first; k < s.last - 1 && k - s.first <= LABEL; k++) {
    const t = tokens[k]!
    if (t.text === ':') {
      if (k === s.first) return undefined
      const speaker = tokens
        .slice(s.first, k)
        .map((w) => w.folded)
        .join(' ')
      return NO_SPEAKER.test(speaker) ? undefined : { speaker, colon: k }
    }
    if (t.text === '.') continue
    if (t.kind !== 'word' || !isCapital(t.text)) return undefined
  }
  return undefined
}

/** Speakers of a transcript: "Q" and "A", and whoever opens two lines or more before a colon and says something. */
export function transcriptSpeakers(analysed: Analysed): ReadonlySet<string> {
  const counts = new Map<string, { n: number; longest: number }>()
  for (const s of analysed.sentences) {
    const turn = turnAt(analysed, s)
    if (turn === undefined) continue
    const before = counts.get(turn.speaker) ?? { n: 0, longest: 0 }
    counts.set(turn.speaker, { n: before.n + 1, longest: Math.max(before.longest, s.last - turn.colon - 1) })
  }
  const speakers = new Set<string>()
  for (const [key, { n, longest }] of counts) if (n > 1 && longest > ENOUGH) speakers.add(key)
  if (counts.has('q') && counts.has('a')) speakers.add('q').add('a')
  return speakers
}
