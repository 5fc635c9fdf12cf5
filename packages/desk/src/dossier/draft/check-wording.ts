import type { Span } from '@isnad/trace'
import { findOwnWording, findQuotations, QuotationFinder } from '@isnad/trace/drafts'
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
import type { Code } from './types.ts'

/**
 * What changed between a sentence and what it rests on. A change counts where every document that carries the sentence
 * itself shows it: one that a single document of several shows is that document's own way of putting it.
 */
const CHANGES: Readonly<Record<string, Code>> = {
  'hedge-loss': 'hedge-lost',
  'attribution-shift': 'attribution-shifted',
  'source-number-shift': 'attribution-shifted',
  'identity-blur': 'attribution-shifted',
  'negation-slip': 'contradicted',
  intensification: 'editorial',
  'loaded-substitution': 'editorial',
  'number-shift': 'number-conflict',
  'unit-shift': 'number-conflict',
  'date-shift': 'date-conflict',
  'name-shift': 'name-conflict',
  'place-shift': 'name-conflict',
}
/** Where one document has the draft's number and another has none like it, both are right to be shown. */
const SHOWN_IN_PART: ReadonlySet<Code> = new Set(['number-conflict', 'date-conflict', 'name-conflict'])

export const checkChanges: Check = (subject) =>
  subject.sentences.flatMap(({ sentence, kind }, i) => {
    if (kind === 'analysis') return []
    const own = ownSupport(subject.bearings.of[i]!).filter((b) => b.aligned)
    if (own.length === 0) return []
    const byCode = new Map<Code, { bearing: Bearing; mutation: Bearing['mutations'][number] }[]>()
    for (const bearing of own)
      for (const mutation of bearing.mutations) {
        const code = CHANGES[mutation.kind]
        if (code === undefined || (code === 'hedge-lost' && isVerbatim(sentence.span, bearing))) continue
        byCode.set(code, [...(byCode.get(code) ?? []), { bearing, mutation }])
      }
    return [...byCode].flatMap(([code, all]): Found[] => {
      const documents = new Set(all.map((a) => a.bearing.holding.id))
      const everywhere = own.every((b) => documents.has(b.holding.id))
      if (!everywhere && !SHOWN_IN_PART.has(code)) return []
      const { mutation } = all[0]!
      return [
        found(code, i, mutation.to.find((s) => touches(s, sentence.span)) ?? sentence.span, {
          params: { change: mutation.kind, ...(code === 'contradicted' ? { how: 'denies' } : {}), ...mutation.params },
          evidence: all.map(({ bearing, mutation: m }) => ({
            document: bearing.holding.id,
            span: m.from[0] ?? bearing.support.span,
          })),
          claim: all[0]!.bearing.support.claim,
          ...(everywhere ? {} : { level: 'look' as const }),
        }),
      ]
    })
  })

/** The words stand in the document as they are: what else its sentence says was not retold, so nothing of it was lost. */
function isVerbatim({ exact }: Span, { holding }: Bearing): boolean {
  const inside = /[“«"]([^“”«»"]{12,})[”»"]/u.exec(exact)?.[1]?.replace(/[\s.,،!?؟]+$/u, '')
  return inside !== undefined && inside.length * 2 > exact.length && holding.text.includes(inside)
}

/** Said by somebody in every document, said by nobody here. */
export const checkDroppedAttribution: Check = (subject) =>
  subject.sentences.flatMap(({ sentence, kind }, i) => {
    if (kind === 'analysis' || kind === 'own observation' || kind === 'background') return []
    if (attributionsIn(subject.tracing, sentence.span).some((a) => a.content.some((c) => touches(c, sentence.span)))) {
      return []
    }
    const own = ownSupport(subject.bearings.of[i]!).filter((b) => b.aligned)
    const attributed = own.map((b) => ({ b, source: sourceThere(b) }))
    if (own.length === 0 || attributed.some(({ source }) => source === undefined)) return []
    return [
      found('attribution-dropped', i, sentence.span, {
        params: { source: attributed[0]!.source!.exact },
        evidence: attributed.map(({ b }) => ({ document: b.holding.id, span: b.support.span })),
        claim: own[0]!.support.claim,
        // A headline has no room for it; its text must have it.
        ...(kind === 'headline' ? { level: 'note' as const } : {}),
      }),
    ]
  })

/** Who says it in the document, or `undefined` where the document says it itself. */
function sourceThere({ holding, support }: Bearing): Span | undefined {
  const { attributions } = holding.tracing
  const over = attributions.filter((a) => {
    let shared = 0
    for (const c of a.content)
      shared += Math.max(0, Math.min(c.end, support.span.end) - Math.max(c.start, support.span.start))
    return shared * 2 > support.span.end - support.span.start
  })
  const source = over.flatMap((a) => (a.source[0] === undefined ? [] : [a.source[0]]))
  return source[0]
}

/** A caveat that stands beside what the draft leans on, and of which the draft says nothing. */
export const checkCaveats: Check = ({ bearings, sentences }) =>
  bearings.caveats.flatMap(({ holding, spans }) => {
    const leaning = bearings.of.map((list, i) =>
      sentences[i]!.kind === 'headline'
        ? undefined
        : ownSupport(list).find((b) => b.holding.id === holding.id && b.aligned)?.support.span,
    )
    return spans.flatMap((caveat): Found[] => {
      const i = leaning.findIndex((span) => span !== undefined && isBeside(holding.text, span, caveat))
      if (i < 0) return []
      return [
        found('caveat-dropped', i, sentences[i]!.sentence.span, {
          params: { document: holding.name, caveat: caveat.exact },
          // That somebody else did not answer weakens nothing of what is said here.
          ...(UNCHECKED.test(caveat.exact) ? {} : { level: 'note' as const }),
          evidence: [{ document: holding.id, span: caveat }],
        }),
      ]
    })
  })

/** Says that something could not be checked, whoever did not answer besides. */
const UNCHECKED = /verif|confirm|establish|independent|check|تحق|تأك|التثب|يتثب|مستقل/iu

/** In one paragraph: a caveat speaks of what stands around it. */
function isBeside(text: string, a: Span, b: Span): boolean {
  const between = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start)
  return !/\n\s*\n/.test(between)
}

/** Words between quotation marks are somebody's own words, letter by letter. */
export const checkQuotations: Check = ({ draft, tracing, sentences, bearings, holdings }) => {
  const finder = new QuotationFinder(holdings.map((h) => ({ id: h.id, text: h.text, language: h.tracing.language })))
  return findQuotations(draft.prose, tracing.language).flatMap((quotation): Found[] => {
    const match = finder.match(quotation.span.exact)
    if (match.state === 'verbatim') return []
    const at = sentences.findIndex((s) => touches(s.sentence.span, quotation.span))
    const sentence = at < 0 ? null : at
    if (match.state === 'altered') {
      return [
        found('quote-altered', sentence, quotation.span, {
          params: {
            how: 'changed',
            added: match.added.map((s) => s.exact).join(' … '),
            leftOut: match.leftOut.map((s) => s.exact).join(' … '),
          },
          evidence: [{ document: match.text, span: match.at }],
        }),
      ]
    }
    const supports = sentence === null ? [] : bearings.of[sentence]!
    const translated = supports.filter((b) => b.holding.tracing.language !== tracing.language)
    if (translated.length > 0) {
      return [
        found('quote-altered', sentence, quotation.span, {
          level: 'note',
          params: { how: 'translated', added: '', leftOut: '' },
          evidence: evidenceOf(translated),
        }),
      ]
    }
    return [
      found('quote-altered', sentence, quotation.span, {
        params: { how: 'absent', added: '', leftOut: '' },
        evidence: evidenceOf(supports),
      }),
    ]
  })
}

/** The writer's own judgement, and words of the house's list, outside what is quoted. */
export const checkEditorial: Check = ({ draft, tracing, sentences, house }: Subject) => {
  const quoted = tracing.attributions.filter((a) => a.quote !== 'indirect').flatMap((a) => a.content)
  return findOwnWording(draft.prose, tracing.language, house.loaded).flatMap(({ span, kind }): Found[] => {
    const at = sentences.findIndex((s) => touches(s.sentence.span, span))
    if (at < 0 || quoted.some((q) => touches(q, span)) || isInMarks(draft.prose, span)) return []
    return [
      found('editorial', at, span, {
        params: { change: kind === 'loaded' ? (house.loaded === undefined ? 'loaded' : 'house') : 'voice' },
        // An analysis may judge; it is good to know where it does.
        ...(sentences[at]!.kind === 'analysis' ? { level: 'note' as const } : {}),
      }),
    ]
  })
}

/** A single word between marks is held at arm's length. */
function isInMarks(text: string, { start, end }: Span): boolean {
  return /[“«"]\s*$/u.test(text.slice(Math.max(0, start - 3), start)) && /^\s*[”»"]/u.test(text.slice(end, end + 3))
}
