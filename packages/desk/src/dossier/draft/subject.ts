import type { Attribution, Span, Tracing } from '@isnad/trace'
import type { KindedSentence } from './sentences.ts'
import type { Bearing, Bearings } from './supports.ts'
import type { Code, Draft, DraftFinding, Holding, House, Known } from './types.ts'

/** All that a check looks at. */
export interface Subject {
  readonly draft: Draft
  readonly tracing: Tracing
  readonly sentences: readonly KindedSentence[]
  readonly bearings: Bearings
  readonly holdings: readonly Holding[]
  readonly known: Known
  readonly house: House
  /** UTC day, ISO 8601. */
  readonly today: string
}

/** A finding before level and waiver. */
export type Found = Omit<DraftFinding, 'level' | 'waived' | 'waiver' | 'claim'> & {
  readonly claim?: string | null
  /** Milder or graver than the code's own level, where the sentence itself makes it so. */
  readonly level?: DraftFinding['level']
}

export type Check = (subject: Subject) => readonly Found[]

export function found(
  code: Code,
  sentence: number | null,
  span: Span,
  more: Partial<Pick<Found, 'params' | 'evidence' | 'claim' | 'level'>> = {},
): Found {
  return { code, sentence, span, params: {}, evidence: [], ...more }
}

export function evidenceOf(bearings: readonly Bearing[]): Found['evidence'] {
  return bearings.map(({ support }) => ({ document: support.document, span: support.span }))
}

/** Documents that carry a sentence themselves; where all retell each other, all of them. */
export function ownSupport(bearings: readonly Bearing[]): readonly Bearing[] {
  const own = bearings.filter((b) => !b.support.echo)
  return own.length > 0 ? own : bearings
}

export function touches(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end
}

/** Attributions whose content or frame stands in a sentence. */
export function attributionsIn({ attributions }: Tracing, span: Span): readonly Attribution[] {
  return attributions.filter((a) => [...a.content, ...a.cue, ...a.source].some((s) => touches(s, span)))
}
