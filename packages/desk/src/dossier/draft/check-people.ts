import type { Agent, Span } from '@isnad/trace'
import { findAccusations } from '@isnad/trace/drafts'
import { matchNames } from '@isnad/trace/names'
import { type Bound, forbids } from '#protection'
import { attributionsIn, type Check, evidenceOf, type Found, found, type Subject, touches } from './subject.ts'
import type { Bearing } from './supports.ts'

/** Terms on which something was given bind every sentence that rests on it. */
export const checkTerms: Check = ({ sentences, bearings, tracing, today }) =>
  sentences.flatMap(({ sentence }, i) =>
    bearings.of[i]!.flatMap((b): Found[] => {
      const { bound } = b.holding
      if (bound === undefined) return []
      const quotes = attributionsIn(tracing, sentence.span).some((a) => a.quote !== 'indirect')
      const how = breachOf(bound, quotes, today)
      if (how === undefined) return []
      return [
        found('terms', i, sentence.span, {
          params: { how, until: bound.embargo ?? '', document: b.holding.name },
          evidence: evidenceOf([b]),
          claim: b.support.claim,
          ...(how === 'unsettled' ? { level: 'look' as const } : {}),
        }),
      ]
    }),
  )

function breachOf(bound: Bound, quotes: boolean, today: string): string | undefined {
  switch (forbids(bound, quotes ? 'quotations' : 'facts', today)) {
    case 'CONSENT_WITHDRAWN':
      return 'withdrawn'
    case 'EMBARGO':
    case 'EMBARGO_UNCLEAR':
      return 'embargo'
    case 'TERMS_FORBID':
      return bound.publish === 'nothing' ? 'nothing' : 'facts'
    case undefined:
      return bound.publish === 'not settled' && bound.entries.length > 0 ? 'unsettled' : undefined
  }
}

/** Names under seal, in any script, while a custodian holds them open. */
export const checkSealed: Check = ({ draft, sentences, known }) =>
  (known.sealed ?? []).flatMap(({ handle, forms }) => {
    const spans = forms.flatMap((form) => [...placesOf(draft.prose, form), ...likePlaces(draft.prose, form)])
    const distinct = spans.filter((s, i, all) => all.findIndex((o) => touches(o, s)) === i)
    return distinct.map((span) => {
      const at = sentences.findIndex((s) => touches(s.sentence.span, span))
      return found('sealed-exposed', at < 0 ? null : at, span, { params: { handle } })
    })
  })

/** Runs of as many words as the sealed form that may be it, spelled otherwise or in the other script. */
function likePlaces(text: string, form: string): Span[] {
  const count = form.trim().split(/\s+/).length
  const words = [...text.matchAll(/[\p{L}\p{M}'’-]+/gu)]
  return words.flatMap((w, i): Span[] => {
    const last = words[i + count - 1]
    if (last === undefined) return []
    const [start, end] = [w.index, last.index + last[0].length]
    const exact = text.slice(start, end)
    if (!/^[\p{L}\p{M}'’ -]+$/u.test(exact) || matchNames(form, exact).score < (count === 1 ? ONE_WORD : SEALED))
      return []
    return [{ start, end, exact }]
  })
}

/** Better to look at one name too many than to miss the one that is sealed: less than what makes two names one. */
const SEALED = 0.45
/** A single word is like many others. */
const ONE_WORD = 0.9

function isOne(a: string, b: string, least = 0.7): boolean {
  const { answer, score } = matchNames(a, b)
  return answer === 'same' || (answer === 'cannot tell' && score >= least)
}

function placesOf(text: string, form: string): Span[] {
  const spans: Span[] = []
  const [hay, needle] = [text.toLowerCase(), form.toLowerCase()]
  if (needle === '') return []
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) {
    spans.push({ start: at, end: at + needle.length, exact: text.slice(at, at + needle.length) })
  }
  return spans
}

/**
 * A detail that only one source knows tells whoever reads it who that source is. Looked at where the source stays unnamed
 * and the words were never published; numbers, times and days are details, and so are names that no other document has.
 */
export const checkTooSpecific: Check = ({ tracing, sentences, bearings, holdings }) =>
  sentences.flatMap(({ sentence, kind }, i): Found[] => {
    if (kind === 'analysis') return []
    const all = bearings.of[i]!
    const only = all[0]
    if (only === undefined || all.some((b) => isPublic(b)) || new Set(all.map((b) => b.holding.id)).size > 1) return []
    if (!isUnnamed(only)) return []
    const details = detailsIn(tracing, sentence.span).filter(
      (d) => !holdings.some((h) => h.id !== only.holding.id && h.text.includes(d.exact)),
    )
    if (details.length === 0) return []
    return [
      found('too-specific', i, details[0]!, {
        params: { detail: details.map((d) => d.exact).join(' · ') },
        evidence: evidenceOf([only]),
        claim: only.support.claim,
      }),
    ]
  })

function isPublic({ holding }: Bearing): boolean {
  return holding.outlet !== undefined && holding.published !== undefined
}

/** The innermost source of the document's words is nobody by name. */
function isUnnamed({ holding, support }: Bearing): boolean {
  const { attributions, agents } = holding.tracing
  const over = attributions.filter((a) => a.content.some((c) => touches(c, support.span)))
  if (over.length === 0) return false
  const kinds = new Map(agents.map((a) => [a.id, a.kind]))
  return over.every((a) => a.agent !== null && ['anonymous', 'group'].includes(kinds.get(a.agent) ?? ''))
}

function detailsIn({ dates }: Subject['tracing'], span: Span): Span[] {
  const details: Span[] = dates.filter((d) => touches(d.span, span) && d.type !== 'DURATION').map((d) => d.span)
  for (const m of span.exact.matchAll(/\p{Nd}[\p{Nd}.,:٫٬]*/gu)) {
    const start = span.start + m.index
    const number = { start, end: start + m[0].length, exact: m[0] }
    if (!details.some((d) => touches(d, number))) details.push(number)
  }
  return details
}

/** What lies unread may say otherwise. */
export const checkUnread: Check = ({ draft, sentences, bearings, known }) => {
  const partly = sentences.flatMap(({ sentence }, i) =>
    bearings.of[i]!.filter((b) => !b.holding.complete).map((b) =>
      found('unread-ignored', i, sentence.span, {
        params: { how: 'partly', document: b.holding.name, count: 1 },
        evidence: evidenceOf([b]),
        claim: b.support.claim,
      }),
    ),
  )
  const unread = known.unread ?? []
  if (unread.length === 0) return partly
  const names = unread.slice(0, 5).map((u) => u.name)
  const whole = { start: 0, end: draft.prose.length, exact: draft.source }
  return [
    ...partly,
    found('unread-ignored', null, whole, {
      params: { how: 'files', count: unread.length, document: names.join(' · ') },
    }),
  ]
}

/** An accusation, and no record that the one accused was asked. */
export const checkFairness: Check = ({ draft, tracing, sentences, known }) => {
  if (known.asked === undefined) return []
  const { asked } = known
  const accusations = findAccusations(draft.prose, tracing.language)
  const told = new Set<string>()
  return sentences.flatMap(({ sentence }, i): Found[] => {
    const here = accusations.filter((a) => touches(a.span, sentence.span))
    if (here.length === 0) return []
    return here
      .flatMap((a) => accusedBy(a.span, tracing, sentence.span))
      .flatMap((agent): Found[] => {
        if (told.has(agent.id) || asked.some((q) => q.names.some((n) => isOne(n, agent.name)))) return []
        told.add(agent.id)
        return [found('not-put-to-them', i, here[0]!.span, { params: { whom: agent.name, word: here[0]!.span.exact } })]
      })
  })
}

/** Characters after the accusing word within which whoever it speaks of may stand: «نهبت الكتيبة», "the corrupt authority". */
const AFTER = 24
/** Words that lead to one who took part. */
const TOGETHER = /(?:with|by|between|مع|من قبل|على يد|بين)\s+(?:the\s+)?$/iu

/**
 * Whom an accusing word speaks of: the one named last before it, those named right after it or led to by "with" and "by".
 * Whoever says it, and those it is said through, are not accused by saying so.
 */
function accusedBy(word: Span, tracing: Subject['tracing'], sentence: Span): Agent[] {
  const sources = new Set(attributionsIn(tracing, sentence).flatMap((a) => (a.agent === null ? [] : [a.agent])))
  const named = tracing.agents
    .filter((a) => (a.kind === 'person' || a.kind === 'organisation' || a.kind === 'group') && !sources.has(a.id))
    .flatMap((agent) => agent.mentions.filter((m) => touches(m, sentence)).map((mention) => ({ agent, mention })))
    .sort((a, b) => a.mention.start - b.mention.start)
  const before = named.filter(({ mention }) => mention.end <= word.start).at(-1)
  const rest = named.filter(
    ({ mention }) =>
      touches(mention, word) ||
      (mention.start >= word.end &&
        (mention.start - word.end <= AFTER || TOGETHER.test(sentence.exact.slice(0, mention.start - sentence.start)))),
  )
  return [...new Set([...(before === undefined ? [] : [before]), ...rest].map(({ agent }) => agent))]
}
