import { reviewClaims } from './review-claims.ts'
import { reviewEarlier } from './review-earlier.ts'
import { type AddPoint, REVIEW_CODES, type ReviewInput, type ReviewPoint } from './review-points.ts'

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
