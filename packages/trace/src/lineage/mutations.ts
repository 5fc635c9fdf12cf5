import { LOADED } from '#lexicon/editorial'
import { HEDGES, type HedgeClass } from '#lexicon/hedges'
import { CHANGES, type ChangeClass } from '#lexicon/lineage'
import { PhraseFinder } from '#lexicon/phrases'
import { foldWord } from '#text'
import type { Range, Span } from '../model.ts'
import type { Alignment } from './align.ts'
import { translationsOf } from './bilingual.ts'
import type { Change, Side } from './change.ts'
import { spanOf } from './citations.ts'
import type { SentenceFeatures } from './features.ts'
import { findInsertions } from './insertions.ts'
import { compareSpeakers } from './speakers.ts'
import { arabicStem, englishStem } from './stem.ts'
import { compareHedgeStrength, isOr } from './strength.ts'
import type { Mutation } from './types.ts'
import { compareDates, compareNames, compareNumbers } from './values.ts'

const hedges = new PhraseFinder<HedgeClass>(HEDGES)
const changes = new PhraseFinder<ChangeClass>(CHANGES)
const loaded = new PhraseFinder<'loaded'>(LOADED.map((l) => ({ ...l, class: 'loaded' as const, example: '' })))

/**
 * What changed on the way from the upstream text to the other, sentence by sentence and in the whole. Both sides are
 * quoted; nothing says which of them is right.
 */
export function findMutations(up: Side, down: Side, pairs: readonly Alignment[]): Mutation[] {
  const found: Mutation[] = []
  pairs.forEach((pair, index) => {
    const from = up.sentences[pair.a]!
    const to = down.sentences[pair.b]!
    // One sentence upstream may be told in two: what is missing in one may stand in the other.
    const told = pairs.filter((p) => p.a === pair.a).map((p) => down.sentences[p.b]!)
    const sources = pairs.filter((p) => p.b === pair.b).map((p) => up.sentences[p.a]!)
    for (const change of comparePair(up, down, from, to, { told, sources }))
      found.push(mutation(up, down, change, index))
  })
  for (const change of omittedCaveats(up, down, pairs)) found.push(mutation(up, down, change, null))
  return found.sort(
    (x, y) =>
      (x.to[0]?.start ?? 0) - (y.to[0]?.start ?? 0) ||
      (x.from[0]?.start ?? 0) - (y.from[0]?.start ?? 0) ||
      (x.kind < y.kind ? -1 : 1),
  )
}

function mutation(up: Side, down: Side, change: Change, pair: number | null): Mutation {
  const spans = (side: Side, ranges: readonly Range[]): Span[] => ranges.map((r) => spanOf(side.prepared, r))
  return {
    kind: change.kind,
    from: spans(up, change.from),
    to: spans(down, change.to),
    pair,
    params: change.params ?? {},
  }
}

interface Around {
  readonly told: readonly SentenceFeatures[]
  readonly sources: readonly SentenceFeatures[]
}

function comparePair(up: Side, down: Side, from: SentenceFeatures, to: SentenceFeatures, around: Around): Change[] {
  return [
    ...compareHedges(up, down, from, to, around),
    ...compareHedgeStrength(up, down, from, to),
    ...compareNegation(up, down, from, to),
    ...compareWording(up, down, from, to, around),
    ...compareNumbers(up, down, from, to, around),
    ...compareDates(up, down, from, to, around),
    ...compareNames(up, down, from, to, around),
    ...compareSpeakers(up, down, from, to),
    ...(isAcross(up, down) ? [] : findInsertions(up, down, from, to)),
  ]
}

function found<C extends string>(
  finder: PhraseFinder<C>,
  side: Side,
  s: SentenceFeatures,
  classes: readonly C[],
): Range[] {
  const { tokens } = side.prepared.analysed
  return finder
    .find(tokens, s.sentence.first, s.sentence.last)
    .filter((m) => classes.includes(m.phrase.class))
    .map((m) => ({ start: tokens[m.first]!.start, end: tokens[m.last - 1]!.end }))
}

/** Hedges of what is said, and of its extent; those before a number are compared with the number. */
const CONTENT: readonly HedgeClass[] = ['content', 'either', 'scope', 'time']
/** Across languages only what weakens the whole: "some" and «بعض» come and go with the translation. */
const CONTENT_ACROSS: readonly HedgeClass[] = ['content', 'either']

function isAcross(up: Side, down: Side): boolean {
  return up.prepared.analysed.language !== down.prepared.analysed.language
}

/** From "appear to show" to "show", or the other way. */
function compareHedges(up: Side, down: Side, from: SentenceFeatures, to: SentenceFeatures, around: Around): Change[] {
  const classes = isAcross(up, down) ? CONTENT_ACROSS : CONTENT
  const before = ofContent(up, found(hedges, up, from, classes)).filter((r) => isTold(up, from, r, down, around.told))
  const after = ofContent(down, found(hedges, down, to, classes)).filter((r) => isTold(down, to, r, up, around.sources))
  const open = (side: Side, list: readonly SentenceFeatures[]) =>
    list.some((s) => found(hedges, side, s, CONTENT).length > 0 || found(changes, side, s, ['weak']).length > 0)
  if (before.length > 0 && !open(down, around.told)) return [{ kind: 'hedge-loss', from: before, to: [to.sentence] }]
  if (after.length > 0 && !open(up, around.sources)) return [{ kind: 'hedge-gain', from: [from.sentence], to: after }]
  return []
}

/** Without hedges that doubt who spoke: «المنشق، أو ربما غيره», "a doctor, or perhaps a nurse". */
function ofContent(side: Side, ranges: readonly Range[]): Range[] {
  const { mentions, analysed } = side.prepared
  return ranges.filter((r) => {
    if (mentions.some((m) => m.doubtful && m.range.start <= r.start && r.end <= m.range.end)) return false
    const before = analysed.text
      .slice(Math.max(0, r.start - 12), r.start)
      .trim()
      .split(/\s+/)
      .at(-1)
    return !isOr(before === undefined ? undefined : foldWord(before))
  })
}

/** Words after a hedge (before it, where it ends its clause) that show whether what it hedges is told at all. */
const HEDGED = 8
const TOLD = 0.35

/** Whether the other text tells what the hedge is about: where it leaves that out, the hedge went along with it. */
function isTold(
  side: Side,
  s: SentenceFeatures,
  hedge: Range,
  other: Side,
  there: readonly SentenceFeatures[],
): boolean {
  if (isAcross(side, other)) return true
  const { tokens } = side.prepared.analysed
  const stems: string[] = []
  const add = (i: number) => {
    const t = tokens[i]!
    if (t.kind !== 'word') return
    const stem = t.script === 'latin' ? englishStem(t.folded) : arabicStem(t.folded)
    if (s.stems.has(stem)) stems.push(stem)
  }
  for (let i = s.sentence.first; i < s.sentence.last && stems.length < HEDGED; i++)
    if (tokens[i]!.start >= hedge.end) add(i)
  if (stems.length < 2)
    for (let i = s.sentence.last - 1; i >= s.sentence.first && stems.length < HEDGED; i--)
      if (tokens[i]!.end <= hedge.start) add(i)
  if (stems.length === 0) return true
  const known = stems.filter((stem) => there.some((x) => x.stems.has(stem))).length
  return known >= TOLD * stems.length
}

/** A sentence that is denied on one side only: a slip, or a report turned round. Only where little else differs. */
const NEARLY_WHOLE = 0.5
/** Across languages a long sentence has negations of its own: only short ones are compared. */
const LONGEST_ACROSS = 22

function compareNegation(up: Side, down: Side, from: SentenceFeatures, to: SentenceFeatures): Change[] {
  const [own, other] = [negationsOf(up, from), negationsOf(down, to)]
  const across = isAcross(up, down)
  if (across) {
    const words = (s: SentenceFeatures) => s.sentence.last - s.sentence.first
    if (Math.max(words(from), words(to)) > LONGEST_ACROSS) return []
    // «غير موقّع» may be "unsigned": a word that denies by its meaning answers a negation and is none of its own.
    if (own.length > 0 && other.length > 0) return []
  } else if (overlap(from, to) < NEARLY_WHOLE) return []
  const counted = (list: readonly Negation[]) => list.filter((n) => !across || !n.lexical).map((n) => n.range)
  const [before, after] = [counted(own), counted(other)]
  if (before.length > 1 || after.length > 1 || before.length === after.length) return []
  return [
    {
      kind: 'negation-slip',
      from: before.length > 0 ? before : [from.sentence],
      to: after.length > 0 ? after : [to.sentence],
    },
  ]
}

interface Negation {
  readonly range: Range
  readonly lexical: boolean
}

/** An exception this close takes a negation back: «لم يُفتح إلا» is "opened only". */
const EXCEPTION_WITHIN = 12

/** Negations that are no part of a caveat ("could not be verified" denies nothing of the report) and no exception. */
function negationsOf(side: Side, s: SentenceFeatures): Negation[] {
  const { tokens } = side.prepared.analysed
  const caveats = found(changes, side, s, ['caveat', 'silence'])
  return changes
    .find(tokens, s.sentence.first, s.sentence.last)
    .filter((m) => m.phrase.class === 'negation' || m.phrase.class === 'lexical')
    .filter((m) => {
      for (let i = m.last; i < Math.min(m.last + EXCEPTION_WITHIN, s.sentence.last); i++)
        if (tokens[i]!.folded === 'الا' || tokens[i]!.folded === 'سوي') return false
      return true
    })
    .map((m) => ({
      range: { start: tokens[m.first]!.start, end: tokens[m.last - 1]!.end },
      lexical: m.phrase.class === 'lexical',
    }))
    .filter(({ range }) => !caveats.some((c) => c.start <= range.start && range.end <= c.end))
}

function overlap(a: SentenceFeatures, b: SentenceFeatures): number {
  let shared = 0
  let all = 0
  for (const [stem, w] of a.stems) {
    all += w
    if (b.stems.has(stem)) shared += 2 * w
  }
  for (const w of b.stems.values()) all += w
  return all === 0 ? 0 : shared / all
}

/** Louder words and names that take a side, which the other text does not have there. */
function compareWording(up: Side, down: Side, from: SentenceFeatures, to: SentenceFeatures, around: Around): Change[] {
  const out: Change[] = []
  const across = isAcross(up, down)
  const louder = found(changes, down, to, across ? ['strong'] : ['intensifier', 'strong'])
  // An answer stands beside its question upstream, and in one sentence with it in a retelling.
  const before = withNeighbours(up, around.sources).flatMap((s) => found(changes, up, s, ['intensifier', 'strong']))
  if (louder.length > before.length) out.push({ kind: 'intensification', from: [from.sentence], to: louder })
  const charged = found(loaded, down, to, ['loaded'])
  const had = around.sources.flatMap((s) => found(loaded, up, s, ['loaded']))
  const words = new Set(had.map((r) => foldWord(up.prepared.analysed.text.slice(r.start, r.end))))
  const fresh = charged.filter((r) => {
    const word = foldWord(down.prepared.analysed.text.slice(r.start, r.end))
    return !words.has(word) && !(across && isTranslated(word, around.sources, up))
  })
  if (fresh.length > 0 && !(across && had.length > 0))
    out.push({ kind: 'loaded-substitution', from: [from.sentence], to: fresh })
  return out
}

/** Whether the other language has the loaded word too; "alleged" doubts in English and is loaded in Arabic. */
function isTranslated(word: string, sources: readonly SentenceFeatures[], up: Side): boolean {
  const english = /^[a-z]/.test(word)
  const stems = new Set(sources.flatMap((s) => [...s.stems.keys()]))
  const own = word.split(' ').map((w) => (english ? englishStem(w) : arabicStem(w)))
  const has = own.some((stem) =>
    english
      ? [...stems].some((s) => translationsOf(s).some((t) => t.stem === stem))
      : translationsOf(stem).some((t) => stems.has(t.stem)),
  )
  return (
    has ||
    sources.some((s) => found(hedges, up, s, ['content']).length > 0 || found(loaded, up, s, ['loaded']).length > 0)
  )
}

function withNeighbours(side: Side, list: readonly SentenceFeatures[]): SentenceFeatures[] {
  const near = new Set<SentenceFeatures>()
  for (const s of list) {
    const i = side.sentences.indexOf(s)
    for (const k of [i - 1, i, i + 1]) if (side.sentences[k]) near.add(side.sentences[k])
  }
  return [...near]
}

/**
 * Caveats upstream that nothing downstream answers to. Only where the other text tells the matter at all: a text of which
 * no sentence is told again has lost everything, and its caveats with it.
 */
function omittedCaveats(up: Side, down: Side, pairs: readonly Alignment[]): Change[] {
  if (pairs.length === 0) return []
  return (['caveat', 'silence'] as const).flatMap((kind) => {
    if (down.sentences.some((s) => caveatsOf(down, s, kind).length > 0)) return []
    return up.sentences.flatMap((s) => {
      const caveats = caveatsOf(up, s, kind)
      return caveats.length > 0
        ? [{ kind: 'caveat-omission' as const, from: [s.sentence], to: [], params: { what: kind } }]
        : []
    })
  })
}

function caveatsOf(side: Side, s: SentenceFeatures, kind: 'caveat' | 'silence'): Range[] {
  return [...found(changes, side, s, [kind]), ...(kind === 'caveat' ? found(hedges, side, s, ['caveat']) : [])]
}
