import { type Mention, matchNames } from '#names'
import type { Range, SourceKind } from '../model.ts'
import type { Change, Side } from './change.ts'
import type { SentenceFeatures } from './features.ts'
import type { Said } from './prepare.ts'

/** Kinds of speakers that are told apart: a document that shows is not a person who says. */
type SpeakerClass = 'document' | 'person' | 'organisation' | 'unknown'

function classOf(kind: SourceKind): SpeakerClass {
  switch (kind) {
    case 'document':
      return 'document'
    case 'person':
    case 'anonymous':
      return 'person'
    case 'organisation':
    case 'group':
      return 'organisation'
    default:
      return 'unknown'
  }
}

interface Speaker {
  readonly said: Said
  readonly range: Range
  readonly class: SpeakerClass
  readonly mention: Mention | undefined
}

/** The innermost speaker of what a sentence says: the one nearest the event. */
function speakerOf(side: Side, s: SentenceFeatures): Speaker | undefined {
  const { start, end } = s.sentence
  let best: Said | undefined
  for (const said of side.prepared.said) {
    const inside = said.content.reduce(
      (sum, c) => sum + Math.max(0, Math.min(end, c.end) - Math.max(start, c.start)),
      0,
    )
    if (inside < 0.3 * (end - start)) continue
    if (!best || said.depth > best.depth) best = said
  }
  const range = best?.source[0]
  if (!best || !range) return undefined
  const mention = side.prepared.mentions.find((m) => m.range.start < range.end && range.start < m.range.end)
  return { said: best, range, class: classOf(best.sourceKind), mention }
}

/** Who says it: another kind of speaker, another name, one instead of several; and whether it is still quoted. */
export function compareSpeakers(up: Side, down: Side, from: SentenceFeatures, to: SentenceFeatures): Change[] {
  const before = speakerOf(up, from)
  const after = speakerOf(down, to)
  const across = up.prepared.analysed.language !== down.prepared.analysed.language
  const out: Change[] = []
  if (before && after) {
    if (isOtherKind(before, after, across) && !isNarratorOf(up, after, down))
      out.push(shift('attribution-shift', before, after, { from: before.class, to: after.class }))
    else if (namesDiffer(up, before, down, after, across)) out.push(shift('attribution-shift', before, after, {}))
    const [x, y] = [before.mention?.number, after.mention?.number]
    if (
      x &&
      y &&
      before.class === after.class &&
      (x === 'sg') !== (y === 'sg') &&
      !before.mention!.named &&
      !after.mention!.named
    )
      out.push(shift('source-number-shift', before, after, { from: x, to: y }))
  } else if (before && !after && !across && !isInside(down, to)) {
    out.push({ kind: 'attribution-loss', from: [before.range], to: [to.sentence] })
  }
  const [q, r] = [before?.said.quote, after?.said.quote]
  if (before && after && q === 'direct' && r === 'indirect')
    out.push(quote('quotation-becomes-paraphrase', before, after))
  if (before && after && q === 'indirect' && r === 'direct')
    out.push(quote('paraphrase-becomes-quotation', before, after))
  return out
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
