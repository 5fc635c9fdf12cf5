import type { Span } from '@isnad/trace'
import { matchNames } from '@isnad/trace/names'
import { countWords } from './count-words.ts'
import {
  attributionsIn,
  type Check,
  evidenceOf,
  type Found,
  found,
  ownSupport,
  type Subject,
  touches,
} from './subject.ts'
import type { Bearing } from './supports.ts'
import type { HeldClaim, SentenceKind } from './types.ts'

/** A sentence of fewer words says too little to be looked for. */
const LEAST_WORDS = 4

export const checkUnsupported: Check = (subject) =>
  subject.sentences.flatMap(({ sentence, kind, tie }, i): Found[] => {
    if (kind === 'analysis' || countWords(sentence.span) < LEAST_WORDS) return []
    if (kind === 'own observation') return ownObservation(subject, i)
    const all = subject.bearings.of[i]!
    if (tie !== undefined && tie.claims.length + tie.records.length > 0) return []
    if (kind === 'headline') return headline(subject, i)
    if (all.length === 0) {
      if (isAboutUs(subject, sentence.span)) return []
      return [
        found('unsupported', i, sentence.span, {
          params: { what: 'sentence' },
          ...(kind === 'background' ? { level: 'note' as const } : {}),
        }),
      ]
    }
    return missingEverywhere(subject.bearings.parts[i]!).map((d) =>
      found('unsupported', i, d, {
        level: kind === 'background' ? 'note' : 'look',
        params: { what: 'detail', detail: d.exact },
        evidence: evidenceOf(ownSupport(all)),
        claim: all[0]!.support.claim,
      }),
    )
  })

/** Details that no document has which carries the rest. A number or date that a document tells otherwise is a conflict. */
function missingEverywhere(all: readonly Bearing[]): Span[] {
  const first = all[0]!.missing
  return first
    .filter(({ span }) => all.every((b) => b.missing.some((m) => m.span.start === span.start)))
    .filter(
      ({ span }) =>
        !all.some((b) => b.mutations.some((m) => m.to.some((t) => t.start <= span.start && span.end <= t.end))),
    )
    .map(({ span }) => span)
}

function ownObservation({ known, sentences }: Subject, i: number): Found[] {
  const { sentence, tie } = sentences[i]!
  if (known.observations === undefined || (tie?.records.length ?? 0) > 0) return []
  if (known.observations.length > 0) {
    return [found('unsupported', i, sentence.span, { level: 'look', params: { what: 'untied' } })]
  }
  return [found('unsupported', i, sentence.span, { level: 'look', params: { what: 'observation' } })]
}

/** A headline is held against its own text first: what it names must stand there, or in a document. */
function headline({ tracing, sentences, bearings }: Subject, i: number): Found[] {
  const { span } = sentences[i]!.sentence
  const all = bearings.of[i]!
  const body = sentences.filter((s) => s.kind !== 'headline').map((s) => s.sentence.span.exact)
  if (body.length === 0) return []
  const named = [...tracing.agents, ...tracing.places].flatMap((a) =>
    a.mentions
      .filter((m) => touches(m, span))
      .filter(() => !a.mentions.some((m) => !touches(m, span)))
      .slice(0, 1),
  )
  return named
    .filter((m) => /\p{Lu}|[\u0600-\u06ff]/u.test(m.exact))
    .filter((m) => !body.some((b) => b.includes(m.exact)))
    .filter((m) => all.length === 0 || all.every((b) => b.missing.some((d) => touches(d.span, m))))
    .map((m) => found('unsupported', i, m, { level: 'look', params: { what: 'headline', detail: m.exact } }))
}

/** "The ministry did not answer our questions": our own doing, which a record of the case carries, no document. */
function isAboutUs({ tracing, known }: Subject, span: Span): boolean {
  if (known.asked === undefined || known.asked.length === 0) return false
  const here = tracing.agents.filter((a) => a.mentions.some((m) => touches(m, span)))
  return known.asked.some((q) => q.names.some((n) => here.some((a) => a.name.includes(n) || n.includes(a.name))))
}

export const checkLines: Check = (subject) => {
  const { sentences, bearings, known, house } = subject
  if (known.claims === undefined) return []
  const claims = new Map(known.claims.map((c) => [c.ref, c]))
  const enough = house.lines ?? 2
  return sentences.flatMap(({ sentence, kind, tie }, i): Found[] => {
    if (kind !== 'reported claim' && kind !== 'headline') return []
    const all = bearings.of[i]!
    const refs = [...new Set([...(tie?.claims ?? []), ...all.flatMap((b) => b.support.claim ?? [])])]
    const best = refs
      .flatMap((r) => claims.get(r) ?? [])
      .sort((a, b) => b.lines.high - a.lines.high || b.lines.low - a.lines.low)[0]
    if (best === undefined || best.lines.low >= enough) return []
    return rests(subject, i, sentence.span, kind, best, all)
  })
}

function rests(
  subject: Subject,
  i: number,
  span: Span,
  kind: SentenceKind,
  claim: HeldClaim,
  all: readonly Bearing[],
): Found[] {
  const documents = new Set(claim.places.map((p) => p.document))
  const through = claim.commonLinks[0]?.[0] ?? ''
  const isNamed = claim.commonLinks.some((names) => isNamedNear(subject, i, names))
  const isSaid = attributionsIn(subject.tracing, span).some((a) => a.source.length > 0 || a.agent !== null)
  const lines = { low: claim.lines.low, high: Number.isFinite(claim.lines.high) ? claim.lines.high : 3 }
  const more = { evidence: evidenceOf(all), claim: claim.ref }
  if (documents.size > 1 && through !== '') {
    // Whoever names one through whom all of it passes says as much as is held; it stays good to know.
    const level = isNamed || kind === 'headline' ? ('note' as const) : ('look' as const)
    return [found('common-link', i, span, { ...more, level, params: { ...lines, through, documents: documents.size } })]
  }
  const level = isNamed || isSaid || kind === 'headline' ? ('note' as const) : ('look' as const)
  return [found('rests-on-one', i, span, { ...more, level, params: { ...lines, through } })]
}

/** In the paragraph around a sentence, in either script. */
function isNamedNear({ draft, tracing, sentences }: Subject, i: number, names: readonly string[]): boolean {
  const { span } = sentences[i]!.sentence
  const start = draft.prose.lastIndexOf('\n\n', span.start) + 1
  const after = draft.prose.indexOf('\n\n', span.end)
  const near = { start, end: after < 0 ? draft.prose.length : after }
  const paragraph = draft.prose.slice(near.start, near.end)
  if (names.some((n) => paragraph.includes(n))) return true
  return tracing.agents.some(
    (a) =>
      a.mentions.some((m) => touches(m, near)) &&
      names.some((n) => {
        const { answer, score } = matchNames(n, a.name)
        return answer === 'same' || (answer === 'cannot tell' && score >= 0.5)
      }),
  )
}

/** Another place of the case says otherwise, and the draft does not let it speak. */
export const checkContradicted: Check = ({ sentences, bearings, known }) => {
  const claims = new Map((known.claims ?? []).map((c) => [c.ref, c]))
  const told = bearings.of.flat().map((b) => b.support)
  return sentences.flatMap(({ sentence, kind, tie }, i): Found[] => {
    if (kind === 'analysis' || kind === 'headline') return []
    const refs = new Set([...(tie?.claims ?? []), ...bearings.of[i]!.flatMap((b) => b.support.claim ?? [])])
    return [...refs].flatMap((ref): Found[] => {
      const claim = claims.get(ref)
      const silent = (claim?.contradictions ?? []).filter(
        ({ there }) => !told.some((s) => s.document === there.document && touches(s.span, there)),
      )
      if (silent.length === 0) return []
      return [
        found('contradicted', i, sentence.span, {
          level: 'look',
          claim: ref,
          params: { how: 'silent', kind: silent[0]!.kind },
          evidence: silent.map(({ there }) => ({
            document: there.document,
            span: { start: there.start, end: there.end, exact: '' },
          })),
        }),
      ]
    })
  })
}

/** The claim was touched after a person joined the sentence to it. */
export const checkStale: Check = ({ sentences, known }) => {
  const claims = new Map((known.claims ?? []).map((c) => [c.ref, c]))
  return sentences.flatMap(({ sentence, tie }, i) =>
    (tie?.claims ?? []).flatMap((ref): Found[] => {
      const claim = claims.get(ref)
      if (claim === undefined) return [found('stale', i, sentence.span, { claim: ref, params: { how: 'gone' } })]
      return claim.changed > tie!.entry
        ? [found('stale', i, sentence.span, { claim: ref, params: { how: 'changed' } })]
        : []
    }),
  )
}
