import type { Composed, Source } from './compose.ts'

/** What a hunter for sources would learn, or what nobody looked at. `place` is what it is about. */
export interface ReviewPoint {
  readonly code: ReviewCode
  readonly params: Readonly<Record<string, string | number>>
}

export const REVIEW_CODES = [
  'FILE_AS_RECEIVED',
  'WHOLE_TEXT',
  'QUOTED_WORDS',
  'SAME_DELIVERY',
  'DAY_OF_RECEIPT',
  'CHAIN_SHOWN_AT_RISK',
  'SAME_DOCUMENT_BEFORE',
  'TERMS_NOT_SETTLED',
  'CONSENT_NOT_RECORDED',
  'LABEL_SHOWN',
  'SEALED_NAMES_NOT_CHECKED',
] as const
export type ReviewCode = (typeof REVIEW_CODES)[number]

/** What is known of an earlier publication of this case. */
export interface EarlierPublication {
  readonly id: string
  /** Files that it disclosed, quoted or withheld. */
  readonly files: readonly string[]
}

/** A document as the review looks at it. */
export interface Reviewed extends Pick<Source, 'file' | 'showing' | 'isProtected' | 'bound' | 'label'> {
  readonly accession: string
  /** Protected by default, and shown because somebody said so. */
  readonly isOverridden: boolean
}

/**
 * What this dossier tells, with all earlier ones, to somebody who looks for the source. Points come in the order of
 * their weight. That the list is short says nothing: inference from context, style and wording is not looked for.
 */
export function reviewDossier(
  composed: Composed,
  sources: readonly Reviewed[],
  earlier: readonly EarlierPublication[],
): readonly ReviewPoint[] {
  const points: ReviewPoint[] = []
  const add = (code: ReviewCode, params: ReviewPoint['params'] = {}): void => void points.push({ code, params })
  const open = sources.filter(({ isProtected }) => !isProtected)
  for (const { file, isOverridden } of sources) if (isOverridden) add('CHAIN_SHOWN_AT_RISK', { file })
  for (const { file, showing } of open) {
    if (showing === 'file') add('FILE_AS_RECEIVED', { file })
    else if (showing === 'text') add('WHOLE_TEXT', { file })
  }
  for (const { file } of sources) {
    const before = earlier.filter(({ files }) => files.includes(file)).map(({ id }) => id)
    if (before.length > 0) add('SAME_DOCUMENT_BEFORE', { file, before: before.join(', ') })
  }
  const deliveries = new Map<string, string[]>()
  for (const { accession, file } of open) deliveries.set(accession, [...(deliveries.get(accession) ?? []), file])
  for (const [accession, files] of deliveries) {
    if (files.length > 1) add('SAME_DELIVERY', { accession, files: files.join(', ') })
  }
  if (open.length > 0) add('DAY_OF_RECEIPT', { count: open.length })
  for (const { file, label } of open) if (label !== undefined) add('LABEL_SHOWN', { file, label })
  const quoted = composed.dossier.references.filter(({ quote }) => quote !== null)
  const words = quoted.reduce((sum, { quote }) => sum + (quote?.exact.trim().split(/\s+/u).length ?? 0), 0)
  if (quoted.length > 0) add('QUOTED_WORDS', { count: quoted.length, words })
  for (const { file, bound } of sources) {
    if (bound.publish === 'not settled') add('TERMS_NOT_SETTLED', { file })
    if (bound.consent === 'not recorded') add('CONSENT_NOT_RECORDED', { file })
  }
  add('SEALED_NAMES_NOT_CHECKED')
  return points
}
