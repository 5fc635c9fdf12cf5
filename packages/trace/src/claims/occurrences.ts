import type { Token } from '#text'
import type { Hedge, Range, Voice } from '../model.ts'
import { type Chain, type ChainContext, chainOf, narratorLink } from './chain.ts'
import type { Clause } from './clauses.ts'
import { splitCoordinated } from './coordination.ts'
import type { Cover } from './cover.ts'
import { factualityOf } from './factuality.ts'
import type { FoundHedge } from './hedges.ts'
import { type ByPlace, firstBeyond } from './material.ts'

export interface RawOccurrence {
  readonly content: readonly Range[]
  readonly voice: Voice
  readonly chain: Chain
  readonly factuality: ReturnType<typeof factualityOf>
  readonly hedges: readonly { readonly range: Range; readonly target: Hedge['target'] }[]
  readonly loaded: readonly Range[]
}

/** A content that only introduces another report ("that Y claimed ...") says nothing of its own below this many words. */
const LEAST_WORDS = 4

/**
 * Reads the claims of a text off its attributions: one occurrence per content, less what a report inside it carries;
 * coordinated contents are told apart; an answer is joined to the question that gives it its meaning.
 */
export function attributedOccurrences(
  context: ChainContext,
  cover: Cover,
  hedges: ByPlace<FoundHedge>,
  loaded: ByPlace<Range>,
): RawOccurrence[] {
  const { attributions, analysed } = context.material
  const { tokens } = analysed
  const holding = new Set(attributions.map((a) => a.within).filter((w) => w !== null))
  const answered = questionsAnswered(context)
  const found: RawOccurrence[] = []
  for (const [index, a] of attributions.entries()) {
    if (a.content.length === 0 || answered.questions.has(index) || context.ownWays.has(index)) continue
    const said = holding.has(index) ? residue(tokens, a.content, index, cover) : [...a.content]
    const parts = holding.has(index) && words(tokens, said) < LEAST_WORDS ? [] : splitCoordinated(tokens, said)
    const question = answered.of.get(index)
    for (const part of parts) {
      const content = question === undefined ? part : [...attributions[question]!.content, ...part]
      const chain = chainOf(context, index)
      const near = content.flatMap((c) => hedges.overlapping(c))
      const spoken = [...a.source, ...a.cue].flatMap((c) => hedges.overlapping(widen(c)))
      const all = unique([...near, ...spoken.filter((h) => h.target === 'source-identity')])
      const weakened = all.some((h) => h.target === 'content' && h.class !== 'caveat')
      found.push({
        content: [...content].sort((x, y) => x.start - y.start),
        voice: 'attributed',
        chain,
        factuality: factualityOf(chain.links, attributions, weakened, isNegated(tokens, content)),
        hedges: all,
        loaded: content.flatMap((c) => loaded.overlapping(c)),
      })
    }
  }
  return found
}

/** The narrator's own statements: one occurrence per clause outside every attribution. */
export function ownOccurrences(
  context: ChainContext,
  clauses: readonly Clause[],
  hedges: ByPlace<FoundHedge>,
): RawOccurrence[] {
  const { tokens } = context.material.analysed
  return clauses.map((clause) => {
    const links = [narratorLink(context)]
    const near = hedges.overlapping(clause)
    const weakened = near.some((h) => h.target === 'content' && h.class !== 'caveat')
    return {
      content: [{ start: clause.start, end: clause.end }],
      voice: clause.voice,
      chain: { links, asserted: true },
      factuality: factualityOf(links, [], weakened, isNegated(tokens, [clause])),
      hedges: near,
      loaded: clause.loaded,
    }
  })
}

/** What of a content no inner report covers, in runs of two words or more. */
function residue(tokens: readonly Token[], content: readonly Range[], index: number, cover: Cover): Range[] {
  const runs: Range[] = []
  for (const range of content) {
    let first = -1
    let last = -1
    const close = () => {
      if (first >= 0 && last > first) runs.push({ start: tokens[first]!.start, end: tokens[last]!.end })
      first = -1
    }
    for (let i = firstBeyond(tokens, range.start); i < tokens.length && tokens[i]!.start < range.end; i++) {
      const framed = cover.frame[i]! >= 0 && cover.frame[i] !== index
      if (cover.content[i] !== index || framed) close()
      else if (tokens[i]!.kind === 'word' || tokens[i]!.kind === 'number') {
        if (first < 0) first = i
        last = i
      }
    }
    close()
  }
  return runs
}

/** Which question each answer answers: the nearest one before it, from the same report. */
function questionsAnswered(context: ChainContext): { of: Map<number, number>; questions: Set<number> } {
  const { attributions } = context.material
  const of = new Map<number, number>()
  const questions = new Set<number>()
  const asked = attributions
    .map((a, index) => ({ a, index, at: a.cue[0]?.start ?? a.content[0]?.start ?? 0 }))
    .sort((x, y) => x.at - y.at)
  let last: number | undefined
  for (const { a, index } of asked) {
    if (a.cueKind === 'ask') last = index
    else if (a.form === 'question-answer' && last !== undefined && !of.has(index)) {
      of.set(index, last)
      questions.add(last)
      last = undefined
    }
  }
  return { of, questions }
}

function widen(range: Range): Range {
  return { start: range.start, end: range.end + 24 }
}

function unique(hedges: readonly FoundHedge[]): FoundHedge[] {
  const seen = new Map(hedges.map((h) => [h.range.start, h]))
  return [...seen.values()].sort((a, b) => a.range.start - b.range.start)
}

function words(tokens: readonly Token[], ranges: readonly Range[]): number {
  let count = 0
  for (const range of ranges)
    for (let i = firstBeyond(tokens, range.start); i < tokens.length && tokens[i]!.start < range.end; i++)
      if (tokens[i]!.kind === 'word') count++
  return count
}

const NEGATION = new Set(
  "لم لن ليس ليست not never no didn't wasn't weren't isn't aren't doesn't don't won't cannot".split(' '),
)
/** A negation counts for the whole where it stands among the first words, before the clause's own verb has passed. */
const OPENING = 6

function isNegated(tokens: readonly Token[], content: readonly Range[]): boolean {
  const range = content[0]
  if (!range) return false
  let seen = 0
  for (
    let i = firstBeyond(tokens, range.start);
    i < tokens.length && tokens[i]!.start < range.end && seen < OPENING;
    i++
  ) {
    if (tokens[i]!.kind !== 'word') continue
    seen++
    if (NEGATION.has(tokens[i]!.folded)) return true
  }
  return false
}
