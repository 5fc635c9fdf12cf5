import { CUE_STRENGTHS, type CueStrength, HEDGE_STRENGTHS, type HedgeStrength } from '#lexicon/lineage'
import { PhraseFinder } from '#lexicon/phrases'
import type { Range } from '../model.ts'
import type { Change, Side } from './change.ts'
import type { SentenceFeatures } from './features.ts'
import type { Said } from './prepare.ts'

const cues = new PhraseFinder<CueStrength>(CUE_STRENGTHS)
const hedges = new PhraseFinder<HedgeStrength>(HEDGE_STRENGTHS)

type Strength = CueStrength | 'neutral'

/** How far each goes; "doubt" stands below a plain "said". */
const RANK: Readonly<Record<Strength, number>> = { doubt: 0, tentative: 1, neutral: 2, assert: 3, factive: 4 }

/** The word of reporting itself, where it has a strength; a noun ("a claim") too. */
function strengthOf(side: Side, said: Said): Strength {
  const { tokens } = side.prepared.analysed
  for (const range of said.cue) {
    const first = tokens.findIndex((t) => t.end > range.start)
    if (first < 0) continue
    let last = first
    while (last < tokens.length && tokens[last]!.start < range.end) last++
    const [match] = cues.find(tokens, first, last)
    if (match) return match.phrase.class
  }
  return 'neutral'
}

interface Told {
  readonly side: Side
  readonly s: SentenceFeatures
  readonly said: Said
}

/**
 * A report told with a word that goes further, or less far. «أكد» is the everyday word of the Arabic press for "said", and a
 * document that indicates says so: neither is a change by itself.
 */
export function compareCues(up: Told, down: Told): Change[] {
  const [before, after] = [up.said, down.said]
  if (before.cue.length === 0 || after.cue.length === 0) return []
  const across = up.side.prepared.analysed.language !== down.side.prepared.analysed.language
  const [x, y] = [strengthOf(up.side, before), strengthOf(down.side, after)]
  const document = before.sourceKind === 'document' || after.sourceKind === 'document'
  if (x === y || isUsual(x, y, document, across) || isUsual(y, x, document, across)) return []
  // Another verb of the sentence has it there: the two reports were lined up crosswise.
  if (hasStrength(up, y) || hasStrength(down, x)) return []
  const params = { from: x, to: y }
  const change = { from: before.cue, to: after.cue, params }
  if (across) return [{ kind: 'translation-shift', ...change }]
  return [{ kind: RANK[y] > RANK[x] ? 'intensification' : 'loaded-substitution', ...change }]
}

function hasStrength({ side, s }: Told, strength: Strength): boolean {
  const { tokens } = side.prepared.analysed
  return cues.find(tokens, s.sentence.first, s.sentence.last).some((m) => m.phrase.class === strength)
}

/** Pairs of strengths between which honest writers and translators go to and fro. */
function isUsual(x: Strength, y: Strength, document: boolean, across: boolean): boolean {
  if (x === 'neutral' && y === 'tentative') return !document
  if (x === 'neutral' && y === 'assert') return true
  // "revealed that" and «كشف» are news English and Arabic for "said for the first time"; of a person only.
  if (x === 'neutral' && y === 'factive') return !document && across
  return x === 'assert' && y === 'factive' && !document
}

/** From "possibly" to "probably": both leave it open, one leans. */
export function compareHedgeStrength(up: Side, down: Side, from: SentenceFeatures, to: SentenceFeatures): Change[] {
  const [before, after] = [gradesOf(up, from), gradesOf(down, to)]
  if (before.length !== 1 || after.length !== 1 || before[0]!.grade === after[0]!.grade) return []
  const across = up.prepared.analysed.language !== down.prepared.analysed.language
  const [x, y] = [before[0]!, after[0]!]
  const louder = y.grade === 'likely'
  // «ربما» is how Arabic writers put "probably" as well.
  if (across && !louder) return []
  const kind = across ? 'translation-shift' : louder ? 'intensification' : 'hedge-gain'
  return [{ kind, from: [x.range], to: [y.range], params: { from: x.grade, to: y.grade } }]
}

function gradesOf(side: Side, s: SentenceFeatures): { readonly grade: HedgeStrength; readonly range: Range }[] {
  const { tokens } = side.prepared.analysed
  return hedges
    .find(tokens, s.sentence.first, s.sentence.last)
    .filter((m) => !isOr(tokens[m.first - 1]?.folded))
    .map((m) => ({
      grade: m.phrase.class,
      range: { start: tokens[m.first]!.start, end: tokens[m.last - 1]!.end },
    }))
}

/** "or perhaps another" doubts who, not what. */
export function isOr(folded: string | undefined): boolean {
  return folded === 'او' || folded === 'or'
}
