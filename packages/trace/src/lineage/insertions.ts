import type { Range } from '../model.ts'
import type { Change, Side } from './change.ts'
import type { SentenceFeatures } from './features.ts'
import { arabicStem, englishStem } from './stem.ts'

/** Words of weight that a piece must have to be told from filler, and how few of them the other text may have. */
const LEAST_WORDS = 3
const KNOWN_AT_MOST = 0.2
/** The rest of the report must be the other text's, or what differs is not one piece of it. */
const REST_TOLD = 0.6
const MARKS = new Set(['،', ',', '–', '—', '-', '(', ')', '؛', ';'])

/**
 * A piece between commas or dashes inside what is reported, of which the other text has nothing, while it has the rest: the
 * writer's words in the speaker's mouth. One language only; a piece with a speaker of its own is somebody's.
 */
export function findInsertions(up: Side, down: Side, from: SentenceFeatures, to: SentenceFeatures): Change[] {
  const { tokens } = down.prepared.analysed
  const known = stemsOf(up)
  const reports = down.prepared.said.filter(
    (s) =>
      s.quote !== 'direct' &&
      s.cue.length > 0 &&
      s.content.some((c) => c.start < to.sentence.end && to.sentence.start < c.end),
  )
  if (reports.length === 0) return []
  const pieces = piecesOf(down, to).map((p) => ({ ...p, stems: p.words.map((w) => w.stem) }))
  const told = (stems: readonly string[]) => stems.filter((s) => known.has(s)).length
  const near = new Set(from.stems.keys())
  return pieces.flatMap((piece) => {
    const { stems } = piece
    if (stems.length < LEAST_WORDS || told(stems) > KNOWN_AT_MOST * stems.length) return []
    const rest = pieces.filter((p) => p !== piece).flatMap((p) => p.stems)
    if (rest.length < LEAST_WORDS || rest.filter((s) => near.has(s)).length < REST_TOLD * rest.length) return []
    const range: Range = { start: tokens[piece.first]!.start, end: tokens[piece.last - 1]!.end }
    const within = reports.filter((s) => s.content.some((c) => c.start <= range.start && range.end <= c.end))
    const own = down.prepared.said.some((s) => s.cue.some((c) => range.start <= c.start && c.end <= range.end))
    const dated = down.prepared.dates.some((d) => range.start <= d.span.start && d.span.end <= range.end)
    return within.length === 0 || own || dated ? [] : [{ kind: 'insertion', from: [from.sentence], to: [range] }]
  })
}

interface Piece {
  readonly first: number
  readonly last: number
  readonly words: readonly { readonly stem: string }[]
}

function piecesOf(side: Side, s: SentenceFeatures): Piece[] {
  const { tokens } = side.prepared.analysed
  const pieces: Piece[] = []
  let first = s.sentence.first
  for (let i = s.sentence.first; i <= s.sentence.last; i++) {
    const token = tokens[i]
    const isEnd = i === s.sentence.last
    if (!isEnd && !(token && token.kind !== 'word' && MARKS.has(token.text))) continue
    let last = i
    while (last > first && tokens[last - 1]!.kind !== 'word' && tokens[last - 1]!.kind !== 'number') last--
    if (last > first) {
      const words = tokens
        .slice(first, last)
        .filter((t) => t.kind === 'word')
        .map((t) => ({ stem: t.script === 'latin' ? englishStem(t.folded) : arabicStem(t.folded) }))
        .filter(({ stem }) => s.stems.has(stem))
      pieces.push({ first, last, words })
    }
    first = i + 1
  }
  return pieces
}

const cache = new WeakMap<Side, ReadonlySet<string>>()

function stemsOf(side: Side): ReadonlySet<string> {
  const held = cache.get(side)
  if (held) return held
  const stems = new Set(side.sentences.flatMap((s) => [...s.stems.keys()]))
  cache.set(side, stems)
  return stems
}
