import { trace } from '@isnad/trace'
import { checkFairness, checkSealed, checkTerms, checkTooSpecific, checkUnread } from './check-people.ts'
import { checkContradicted, checkLines, checkStale, checkUnsupported } from './check-support.ts'
import {
  checkCaveats,
  checkChanges,
  checkDroppedAttribution,
  checkEditorial,
  checkQuotations,
} from './check-wording.ts'
import { kindsOf } from './sentences.ts'
import type { Check, Found, Subject } from './subject.ts'
import { findBearings } from './supports.ts'
import type {
  Code,
  Draft,
  DraftFinding,
  DraftReport,
  Holding,
  House,
  Known,
  Level,
  NotChecked,
  Waiver,
} from './types.ts'

/** How grave a finding is where the newsroom says nothing else. */
export const LEVELS: Readonly<Record<Code, Level>> = {
  unsupported: 'resolve',
  'rests-on-one': 'look',
  'common-link': 'look',
  'hedge-lost': 'resolve',
  'caveat-dropped': 'look',
  'attribution-dropped': 'resolve',
  'attribution-shifted': 'resolve',
  'quote-altered': 'resolve',
  'number-conflict': 'resolve',
  'date-conflict': 'resolve',
  'name-conflict': 'resolve',
  contradicted: 'resolve',
  editorial: 'look',
  stale: 'look',
  terms: 'resolve',
  'sealed-exposed': 'resolve',
  'too-specific': 'look',
  'unread-ignored': 'note',
  'not-put-to-them': 'look',
}

const CHECKS: readonly Check[] = [
  checkUnsupported,
  checkLines,
  checkChanges,
  checkDroppedAttribution,
  checkCaveats,
  checkQuotations,
  checkContradicted,
  checkEditorial,
  checkStale,
  checkTerms,
  checkSealed,
  checkTooSpecific,
  checkUnread,
  checkFairness,
]

export interface CheckInput {
  readonly draft: Draft
  readonly holdings: readonly Holding[]
  readonly known: Known
  readonly house?: House
  /** UTC day, ISO 8601: embargoes are held against it. */
  readonly today: string
}

/**
 * Holds a draft against what a case has, sentence by sentence. It never says that a sentence passed: it lists what it found
 * and what it could not look for. Deterministic. Method, codes and figures: docs/check.md.
 */
export function checkDraft({ draft, holdings, known, house = {}, today }: CheckInput): DraftReport {
  const tracing = trace(draft.prose, {
    // It is about to be published: its days are those seen from now.
    published: today,
    ...(draft.language === undefined ? {} : { language: draft.language }),
    ...(house.loaded === undefined ? {} : { loaded: house.loaded }),
  })
  const sentences = kindsOf(draft, tracing, known.ties ?? [])
  const bearings = findBearings(draft, tracing, sentences, holdings, known)
  const subject: Subject = { draft, tracing, sentences, bearings, holdings, known, house, today }
  const findings = distinct(CHECKS.flatMap((check) => check(subject))).map((f) => settle(f, house, known.waivers ?? []))
  findings.sort(
    (a, b) =>
      Number(a.sentence === null) - Number(b.sentence === null) ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      (a.code < b.code ? -1 : 1),
  )
  return {
    language: tracing.language,
    sentences: sentences.map(({ sentence, kind }, i) => ({
      span: sentence.span,
      kind,
      rests: bearings.of[i]!.map((b) => b.support),
      tie: sentences[i]!.tie ?? null,
    })),
    findings,
    notChecked: listNotChecked(subject),
  }
}

/** One code says one thing of one place once. */
function distinct(all: readonly Found[]): Found[] {
  const seen = new Set<string>()
  return all.filter(({ code, span, params }) => {
    const key = `${code} ${span.start}-${span.end} ${params.how ?? params.whom ?? ''}`
    return !seen.has(key) && seen.add(key)
  })
}

function settle({ level, claim, ...f }: Found, house: House, waivers: readonly Waiver[]): DraftFinding {
  const waiver = waivers
    .filter((w) => w.code === f.code && w.exact === f.span.exact)
    .sort((a, b) => Math.abs(a.start - f.span.start) - Math.abs(b.start - f.span.start) || b.entry - a.entry)[0]
  return {
    ...f,
    level: house.levels?.[f.code] ?? level ?? LEVELS[f.code],
    claim: claim ?? null,
    waived: waiver?.reason ?? null,
    waiver: waiver?.entry ?? null,
  }
}

function listNotChecked({ known, holdings, tracing, sentences }: Subject): NotChecked[] {
  const list: NotChecked[] = []
  const not = (code: NotChecked['code'], params: NotChecked['params'] = {}): void => {
    list.push({ code, params })
  }
  if (holdings.length === 0) not('nothing-held')
  if (tracing.language === 'other') not('language')
  if (known.sealed === undefined) not('sealed-names')
  if (known.claims === undefined) not('claims')
  if (known.ties === undefined) not('stale')
  if (!known.terms) not('terms')
  if (known.asked === undefined) not('requests')
  if (known.unread === undefined) not('unread')
  const languages = new Set(holdings.map((h) => h.tracing.language))
  const quotes = tracing.attributions.some((a) => a.quote !== 'indirect')
  if (quotes && sentences.length > 0 && holdings.length > 0 && [...languages].some((l) => l !== tracing.language)) {
    not('quotations-in-translation')
  }
  return list
}
