import type { Composed } from './compose.ts'
import { reviewClaims } from './review-claims.ts'
import { reviewEarlier } from './review-earlier.ts'
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

/**
 * What this dossier tells, with all earlier ones, to somebody who looks for the source. Points come in the order of
 * their weight. That the list is short says nothing: inference from context, style and wording is not looked for.
 */
export function reviewDossier(input: ReviewInput): readonly ReviewPoint[] {
  const points: ReviewPoint[] = []
  const add: AddPoint = (code, params = {}) => void points.push({ code, params })
  for (const where of input.namesAt) add('NAME_AT_RISK', { where })
  for (const claim of input.openedClaims) add('CLAIM_SHOWN_AT_RISK', { claim })
  for (const { sentence, detail } of input.onlyOne) add('ONLY_ONE_KNOWS', { sentence: sentence + 1, detail })
  reviewEarlier(input, add)
  reviewClaims(input, add)
  reviewDocuments(input, add)
  add('SEALED_NAMES_NOT_CHECKED')
  // Points of one code keep their order: Array.prototype.sort is stable.
  return points.sort((a, b) => REVIEW_CODES.indexOf(a.code) - REVIEW_CODES.indexOf(b.code))
}

function reviewDocuments({ composed, sources }: ReviewInput, add: AddPoint): void {
  const open = sources.filter(({ isProtected }) => !isProtected)
  for (const { file, isOverridden } of sources) if (isOverridden) add('CHAIN_SHOWN_AT_RISK', { file })
  for (const { file, showing } of open) {
    if (showing === 'file') add('FILE_AS_RECEIVED', { file })
    else if (showing === 'text') add('WHOLE_TEXT', { file })
    else if (showing === 'pictures') add('WHOLE_PAGES', { file })
    else if (showing === 'redacted') add('REDACTED_COPY', { file })
  }
  const deliveries = new Map<string, string[]>()
  for (const { accession, file } of open) deliveries.set(accession, [...(deliveries.get(accession) ?? []), file])
  for (const [accession, files] of deliveries) {
    if (files.length > 1) add('SAME_DELIVERY', { accession, files: files.join(', ') })
  }
  if (open.length > 0) add('DAY_OF_RECEIPT', { count: open.length })
  for (const { file, label } of open) if (label !== undefined) add('LABEL_SHOWN', { file, label })
  const { references } = composed.dossier
  const quoted = references.filter(({ quote }) => quote !== null)
  const words = quoted.reduce((sum, { quote }) => sum + (quote?.exact.trim().split(/\s+/u).length ?? 0), 0)
  if (quoted.length > 0) add('QUOTED_WORDS', { count: quoted.length, words })
  const veiled = new Set(sources.filter(({ isProtected }) => isProtected).map(({ file }) => file))
  const behind = references.filter(({ id }) => veiled.has(composed.fileOf.get(id) ?? ''))
  if (behind.length > 0) add('VEILED_COUNT', { count: behind.length })
  for (const { id, quote } of behind) {
    const details = quote === null ? [] : detailsIn(quote.exact)
    if (details.length > 0) {
      add('DETAILS_QUOTED', { file: composed.fileOf.get(id) ?? '', details: details.join(' · ') })
    }
  }
  for (const { file, bound } of sources) {
    if (bound.publish === 'not settled') add('TERMS_NOT_SETTLED', { file })
    if (bound.consent === 'not recorded') add('CONSENT_NOT_RECORDED', { file })
  }
}

/** Numbers, times and days: what few people can have known. */
function detailsIn(words: string): string[] {
  return [...words.matchAll(/\p{Nd}[\p{Nd}.,:/٫٬-]*/gu)].map(([detail]) => detail.replace(/[.,:/-]+$/, ''))
}
