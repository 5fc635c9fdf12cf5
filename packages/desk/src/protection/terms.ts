import type { EntryRecord } from '#custody'

/** What may be published, from least to most; each includes what stands before it. */
export const PUBLISHABLE = ['nothing', 'facts', 'quotations', 'pictures', 'everything'] as const
export type Publishable = (typeof PUBLISHABLE)[number]

/** What binds the use of one thing, worked out from the acts about it and about what it belongs to. */
export interface Bound {
  readonly publish: Publishable | 'not settled'
  readonly attribute: 'not at all' | 'in general words' | 'by role' | 'by name' | 'not settled'
  /** EDTF; the latest of those that stand. */
  readonly embargo?: string
  readonly consent: 'given' | 'withdrawn' | 'not recorded'
  /** Entries that say so. */
  readonly entries: readonly number[]
}

interface TermsPayload {
  readonly about: string
  readonly embargo?: string
  readonly publish: Bound['publish']
  readonly attribute: Bound['attribute']
}

/**
 * What binds a thing. Terms of its own take the place of those of what it belongs to; consent that was withdrawn on any
 * level stays withdrawn until it is given anew on that level.
 * @param acts - standing acts of the types `terms`, `consent` and `consent-withdrawn`, in their order
 * @param ids - the thing first, then what it belongs to: a file, the file it was found in, the accession
 */
export function boundBy(acts: readonly EntryRecord[], ids: readonly string[]): Bound {
  const terms = new Map<string, { n: number; payload: TermsPayload }>()
  const consents = new Map<string, { n: number; given: boolean }>()
  for (const { n, type, payload } of acts) {
    if (typeof payload !== 'object' || payload === null || !('about' in payload)) continue
    const { about } = payload
    if (typeof about !== 'string') continue
    if (type === 'terms') terms.set(about, { n, payload: payload as TermsPayload })
    else if (type === 'consent' || type === 'consent-withdrawn') consents.set(about, { n, given: type === 'consent' })
  }
  const own = ids.flatMap((id) => terms.get(id) ?? [])[0]
  const said = ids.flatMap((id) => consents.get(id) ?? [])
  return {
    publish: own?.payload.publish ?? 'not settled',
    attribute: own?.payload.attribute ?? 'not settled',
    ...(own?.payload.embargo === undefined ? {} : { embargo: own.payload.embargo }),
    consent: said.some(({ given }) => !given) ? 'withdrawn' : said.length > 0 ? 'given' : 'not recorded',
    entries: [...(own === undefined ? [] : [own.n]), ...said.map(({ n }) => n)].sort((a, b) => a - b),
  }
}

export type TermsRefusal = 'CONSENT_WITHDRAWN' | 'EMBARGO' | 'EMBARGO_UNCLEAR' | 'TERMS_FORBID'

/**
 * Why a use is forbidden, or undefined when nothing recorded forbids it. Terms that were never settled forbid nothing;
 * the review page names them.
 * @param use - what is about to be published of it
 * @param day - today, `2026-08-20`, UTC
 */
export function forbids(bound: Bound, use: Exclude<Publishable, 'nothing'>, day: string): TermsRefusal | undefined {
  if (bound.consent === 'withdrawn') return 'CONSENT_WITHDRAWN'
  if (bound.embargo !== undefined) {
    const end = lastDay(bound.embargo)
    if (end === undefined) return 'EMBARGO_UNCLEAR'
    if (day < end) return 'EMBARGO'
  }
  if (bound.publish === 'not settled') return undefined
  return PUBLISHABLE.indexOf(bound.publish) < PUBLISHABLE.indexOf(use) ? 'TERMS_FORBID' : undefined
}

/** The last day that an EDTF date can mean, or undefined where it does not say one: then it is not for us to guess. */
function lastDay(edtf: string): string | undefined {
  const end = edtf.includes('/') ? edtf.slice(edtf.lastIndexOf('/') + 1) : edtf
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(end) ?? []
  if (year === undefined) return undefined
  return `${year}-${month ?? '12'}-${day ?? '31'}`
}
