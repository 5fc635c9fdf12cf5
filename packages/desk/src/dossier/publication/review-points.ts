import type { Composed } from './compose.ts'
import type { ClaimSource, Source } from './source.ts'

/** What a hunter for sources would learn, or what nobody looked at. */
export interface ReviewPoint {
  readonly code: ReviewCode
  readonly params: Readonly<Record<string, string | number>>
}

/** In the order of their weight. */
export const REVIEW_CODES = [
  'NAME_AT_RISK',
  'CHAIN_SHOWN_AT_RISK',
  'CLAIM_SHOWN_AT_RISK',
  'UNVEILED_SINCE',
  'VEILED_SINCE',
  'SAME_WORDS_BEFORE',
  'SHOWN_OTHERWISE_BEFORE',
  'GIVER_NARROWED',
  'FILE_AS_RECEIVED',
  'WHOLE_TEXT',
  'WHOLE_PAGES',
  'REDACTED_COPY',
  'ONLY_ONE_KNOWS',
  'DETAILS_QUOTED',
  'VEILED_COUNT',
  'CLAIM_WITHHELD',
  'CONTRADICTION_WITHHELD',
  'LINES_CHANGED',
  'SAME_DOCUMENT_BEFORE',
  'SAME_DELIVERY',
  'DAY_OF_RECEIPT',
  'LABEL_SHOWN',
  'REASON_SHOWN',
  'QUOTED_WORDS',
  'JOINED_BY_PROPOSAL',
  'TERMS_NOT_SETTLED',
  'CONSENT_NOT_RECORDED',
  'SEALED_NAMES_NOT_CHECKED',
] as const
export type ReviewCode = (typeof REVIEW_CODES)[number]

/** What is known of an earlier publication of this case. */
export interface EarlierPublication {
  readonly id: string
  /** Files that it disclosed, quoted or withheld. */
  readonly files: readonly string[]
  /** What it showed of each; empty for one that was entered before that was kept. */
  readonly shows: readonly {
    readonly file: string
    readonly how: string
    readonly protected: boolean
    /** The delivery that it came in, where it is still in the case. */
    readonly accession: string | undefined
    readonly quotes: readonly (readonly [start: number, end: number])[]
  }[]
  readonly claims: readonly {
    readonly claim: string
    readonly withheld: boolean
    readonly lines?: readonly [low: number, high: number | null] | undefined
  }[]
}

/** A document as the review looks at it. */
export interface Reviewed extends Pick<Source, 'file' | 'showing' | 'redaction' | 'isProtected' | 'bound' | 'label'> {
  readonly accession: string
  /** Protected by default, and shown because somebody said so. */
  readonly isOverridden: boolean
}

export interface ReviewInput {
  readonly composed: Composed
  readonly sources: readonly Reviewed[]
  readonly claims: ReadonlyMap<string, ClaimSource>
  readonly earlier: readonly EarlierPublication[]
  /** Where names of people at risk are written: a sentence, a quotation, the title. */
  readonly namesAt: readonly string[]
  /** Details that one document alone has, said by somebody unnamed, by sentence counted from 0. */
  readonly onlyOne: readonly { readonly sentence: number; readonly detail: string }[]
  /** Claims that are shown although somebody at risk stands on them. */
  readonly openedClaims: readonly string[]
}

/** How a document is shown, as later reviews compare it: two redacted files of one document are two ways. */
export function howShown(published: string, { redaction }: Pick<Source, 'redaction'>): string {
  return published === 'redacted' && redaction.state === 'ready' ? `redacted ${redaction.redacted}` : published
}

export type AddPoint = (code: ReviewCode, params?: ReviewPoint['params']) => void
