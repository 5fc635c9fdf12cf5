import { type Mention, matchNames } from '#names'
import type { Range } from '../model.ts'
import type { Change, Side } from './change.ts'
import type { SentenceFeatures } from './features.ts'
import type { Said } from './prepare.ts'
import { compareCues } from './strength.ts'

/** Kinds of speakers that are told apart: a document that shows is not a person who says. */
type SpeakerClass = 'document' | 'person' | 'organisation' | 'unknown'

function classOf(said: Said, mention: Mention | undefined): SpeakerClass {
  if (mention?.kind === 'document') return 'document'
  switch (said.sourceKind) {
    case 'document':
      return 'document'
    case 'person':
    case 'anonymous':
      return 'person'
    case 'organisation':
    case 'group':
      return 'organisation'
    default:
      // A verb whose subject was not read, with somebody right behind it.
      return said.source.length === 0 && mention ? 'person' : 'unknown'
  }
}

interface Speaker {
  readonly said: Said
  readonly range: Range
  readonly class: SpeakerClass
  readonly mention: Mention | undefined
}

/** A speaker says a sentence where that share of it is in what they report. */
const LEAST_SAID = 0.3

/** Who says what a sentence says, outermost first. */
function speakersOf(side: Side, s: SentenceFeatures): Speaker[] {
  const { start, end } = s.sentence
  const speakers: Speaker[] = []
  for (const said of side.prepared.said) {
    const inside = said.content.reduce(
      (sum, c) => sum + Math.max(0, Math.min(end, c.end) - Math.max(start, c.start)),
      0,
    )
    if (inside < LEAST_SAID * (end - start)) continue
    const mention = mentionOf(side, said)
    const range = said.source[0] ?? mention?.range
    if (range) speakers.push({ said, range, class: classOf(said, mention), mention })
  }
  return speakers.sort((x, y) => x.said.depth - y.said.depth)
}

/** What the source is called; where a report names nobody, whoever stands right behind its verb («قال شخصان»). */
function mentionOf(side: Side, said: Said): Mention | undefined {
  const { mentions } = side.prepared
  const range = said.source[0]
  if (range) return mentions.find((m) => m.range.start < range.end && range.start < m.range.end)
  const behind = said.cue[0]?.end
  return behind === undefined ? undefined : mentions.find((m) => m.range.start === behind + 1 && m.kind !== 'place')
}

/**
 * Speakers to hold against each other: link by link where both texts have as many. Where one has more, the two that agree
 * best, nearest the event first: a conduit added, or a report drawn deeper by one sentence's grammar, is no other speaker.
 */
function pairsOf(
  up: Side,
  before: readonly Speaker[],
  down: Side,
  after: readonly Speaker[],
): (readonly [Speaker, Speaker])[] {
  if (before.length === after.length) return before.map((a, i) => [a, after[i]!] as const)
  let best: { readonly score: number; readonly pair: readonly [Speaker, Speaker] } | undefined
  for (const a of before)
    for (const b of after) {
      const names = a.mention?.named && b.mention?.named
      const same = names && matchNames(text(up, a.mention.head), text(down, b.mention.head)).answer === 'same'
      const score = (same ? 2 : 0) + (a.class === b.class && a.class !== 'unknown' ? 1 : 0)
      if (!best || score >= best.score) best = { score, pair: [a, b] }
    }
  return best ? [best.pair] : []
}

/** Who says it: another kind of speaker, another name, how many there are; how, and whether it is still quoted. */
export function compareSpeakers(up: Side, down: Side, from: SentenceFeatures, to: SentenceFeatures): Change[] {
  const [before, after] = [speakersOf(up, from), speakersOf(down, to)]
  const across = up.prepared.analysed.language !== down.prepared.analysed.language
  const innermost = before.at(-1)
  if (!innermost || after.length === 0)
    return innermost && !across && !isInside(down, to)
      ? [{ kind: 'attribution-loss', from: [innermost.range], to: [to.sentence] }]
      : []
  return pairsOf(up, before, down, after).flatMap(([a, b]) => comparePair(up, down, from, to, a, b))
}

function comparePair(
  up: Side,
  down: Side,
  from: SentenceFeatures,
  to: SentenceFeatures,
  before: Speaker,
  after: Speaker,
): Change[] {
  const across = up.prepared.analysed.language !== down.prepared.analysed.language
  const out: Change[] = []
  const blurred = blurOf(up, before, down, after)
  if (blurred) out.push(blurred)
  else if (isOtherKind(before, after, across) && !isNarratorOf(up, after, down))
    out.push(shift('attribution-shift', before, after, { from: before.class, to: after.class }))
  else if (namesDiffer(up, before, down, after, across)) out.push(shift('attribution-shift', before, after, {}))
  if (!blurred) out.push(...compareCounts(up, before, from, down, after, to))
  out.push(...compareCues({ side: up, s: from, said: before.said }, { side: down, s: to, said: after.said }))
  const [q, r] = [before.said.quote, after.said.quote]
  if (q === 'direct' && r === 'indirect') out.push(quote('quotation-becomes-paraphrase', before, after))
  if (q === 'indirect' && r === 'direct') out.push(quote('paraphrase-becomes-quotation', before, after))
  return out
}

/** Unnamed people: one, or several. */
function isUnnamed(s: Speaker): boolean {
  return (
    (s.said.sourceKind === 'anonymous' ||
      s.said.sourceKind === 'group' ||
      s.mention?.kind === 'group' ||
      s.mention?.kind === 'anonymous') &&
    s.mention !== undefined &&
    !s.mention.named
  )
}

/**
 * Less is left of who spoke: a name became somebody unnamed; one became sources; «المنشق، أو ربما غيره», who is one and
 * not settled, became several. "The port's director" for a name that was given blurs nobody.
 */
function blurOf(up: Side, a: Speaker, down: Side, b: Speaker): Change | undefined {
  if (!isUnnamed(b) || isDoubtful(down, b) || b.mention!.refersBack) return undefined
  const many = b.mention!.number !== 'sg'
  if (many && isDoubtful(up, a)) return shift('identity-blur', a, b, { from: 'one-or-another', to: b.mention!.number })
  const person = a.mention?.named === true && (a.mention.kind === 'person' || a.mention.kind === 'organisation')
  if (person && isBare(down, b)) return shift('identity-blur', a, b, { from: 'named', to: 'unnamed' })
  const one = isUnnamed(a) && a.mention!.number === 'sg'
  return one && many && isSources(b) ? shift('identity-blur', a, b, { from: 'one', to: 'sources' }) : undefined
}

const OR_PERHAPS = /(?:^|\s)أو (?:ربما|لعله|لعلها|غيره|غيرها)(?!\p{L})|\bor (?:perhaps|possibly|maybe)\b/iu

function isDoubtful(side: Side, s: Speaker): boolean {
  if (OR_PERHAPS.test(text(side, s.range))) return true
  return side.prepared.mentions.some((m) => m.doubtful && m.range.start < s.range.end && s.range.start < m.range.end)
}

/** Words that a source may have and still say nothing of who it is: "an official", «مسؤول في الإدارة». */
const BARE_WORDS = 3

/** Somebody of whom only the sort is told: no name in it, nothing definite, few words. */
function isBare(side: Side, s: Speaker): boolean {
  const words = text(side, s.range).trim().split(/\s+/)
  if (words.length > BARE_WORDS) return false
  if (words.some((w, i) => /^[وفبلك]?ال/u.test(w) || /^(?:the|its|his|her|their)$|['’]s$/i.test(w) || isCapital(w, i)))
    return false
  const { mentions } = side.prepared
  return !mentions.some((m) => m.named && s.range.start <= m.range.start && m.range.end <= s.range.end)
}

const isCapital = (word: string, i: number): boolean => i > 0 && /^\p{Lu}/u.test(word)

const SOURCES = new Set(['source', 'sources', 'مصدر', 'مصادر'])

function isSources(s: Speaker): boolean {
  return s.mention?.nouns.some((n) => SOURCES.has(n)) === true
}

/** How many unnamed people speak: two that became one, or "witnesses", is a change of what the claim rests on. */
function compareCounts(
  up: Side,
  a: Speaker,
  from: SentenceFeatures,
  down: Side,
  b: Speaker,
  to: SentenceFeatures,
): Change[] {
  if (!isPeople(a) || !isPeople(b)) return []
  const [x, y] = [countOf(up, from, a), countOf(down, to, b)]
  if (x === undefined || y === undefined || x === y) return []
  // "The officers" are those who were counted before.
  if ((x === 'pl' || y === 'pl') && (a.mention!.refersBack || b.mention!.refersBack) && x !== 1 && y !== 1) return []
  return [shift('source-number-shift', a, b, { from: x, to: y })]
}

function isPeople(s: Speaker): boolean {
  const { mention } = s
  return (
    mention !== undefined &&
    !mention.named &&
    (mention.kind === 'group' || mention.kind === 'anonymous' || mention.kind === 'person')
  )
}

/** A count where the words give one, `pl` for several without a count; undefined where people are named among them. */
function countOf(side: Side, s: SentenceFeatures, speaker: Speaker): number | 'pl' | undefined {
  const inside = side.prepared.mentions.filter(
    (m) =>
      speaker.range.start <= m.range.start &&
      m.range.end <= speaker.range.end &&
      m.appositionTo === undefined &&
      m.kind !== 'place',
  )
  if (inside.some((m) => m.named && (m.kind === 'person' || m.kind === 'group'))) return undefined
  const { mention } = speaker
  const counted = s.numbers.find(
    (n) =>
      n.form !== 'ordinal' &&
      !n.percent &&
      mention!.range.start - 14 <= n.range.start &&
      speaker.range.start <= n.range.start &&
      n.range.end <= mention!.range.end,
  )
  if (mention!.ofThem || mention!.rule === 'one-of-a-group') return 1
  if (counted) return counted.value
  return mention!.number === 'sg' ? 1 : mention!.number === 'du' ? 2 : 'pl'
}

function shift(kind: Change['kind'], a: Speaker, b: Speaker, params: Change['params']): Change {
  return { kind, from: [a.range], to: [b.range], params: params ?? {} }
}

function quote(kind: Change['kind'], a: Speaker, b: Speaker): Change {
  return { kind, from: a.said.content, to: b.said.content }
}

/**
 * The downstream text may name the upstream outlet as the speaker where that outlet spoke in its own voice or through
 * its source: a conduit added, no other source.
 */
function isNarratorOf(up: Side, after: Speaker, down: Side): boolean {
  const { outlet } = up.prepared.given
  return outlet !== undefined && matchNames(outlet, text(down, after.mention?.head ?? after.range)).answer === 'same'
}

function text(side: Side, r: Range): string {
  return side.prepared.analysed.text.slice(r.start, r.end)
}

/**
 * A document where a person spoke, or the other way. A person and a body are told apart only where both texts name them
 * and are of one language: «الوزارة» and its spokesman are one voice to most writers.
 */
function isOtherKind(a: Speaker, b: Speaker, across: boolean): boolean {
  if (a.class === 'unknown' || b.class === 'unknown' || a.class === b.class) return false
  if (a.class === 'document' || b.class === 'document') return true
  return !across && a.mention?.named === true && b.mention?.named === true
}

function namesDiffer(up: Side, a: Speaker, down: Side, b: Speaker, across: boolean): boolean {
  if (!a.mention?.named || !b.mention?.named) return false
  if (isNarratorOf(up, b, down)) return false
  const match = matchNames(text(up, a.mention.head), text(down, b.mention.head))
  return match.answer === 'different' && (!across || match.because.includes('known-names-differ'))
}

/** Whether any attribution reaches into the sentence: then the speaker is there and only could not be lined up. */
function isInside(side: Side, s: SentenceFeatures): boolean {
  return side.prepared.said.some(
    (a) =>
      a.content.some((c) => c.start < s.sentence.end && s.sentence.start < c.end) ||
      a.cue.some((c) => c.start < s.sentence.end && s.sentence.start < c.end),
  )
}
