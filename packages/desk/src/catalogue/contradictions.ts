import type { NumberSaid } from '@isnad/trace/propositions'
import { overlapOf, type Range } from './anchors.ts'
import type { CaseClaim, CaseOccurrence } from './join-claims.ts'
import { foldName } from './names.ts'

export type ContradictionKind = 'polarity' | 'number' | 'date' | 'place' | 'agent' | 'source' | 'other'

interface Words extends Range {
  readonly exact: string
}

/** What changed between two documents, as a comparison found it. `from` is upstream where that is known. */
export interface FoundChange {
  readonly code: string
  readonly from: readonly Words[]
  readonly to: readonly Words[]
  readonly context: { readonly from: Words; readonly to: Words } | null
  readonly params: Readonly<Record<string, string | number>>
}

/** Two documents compared: what changed, and which of them stands upstream. */
export interface FoundComparison {
  readonly a: string
  readonly b: string
  readonly upstream: string | null
  readonly changes: readonly FoundChange[]
}

export interface ClaimChange extends FoundChange {
  readonly fromDocument: string
  readonly toDocument: string
  /** Whether it is known which came first. */
  readonly known: boolean
}

/** Two places of one claim that cannot both hold as they stand. */
export interface FoundContradiction {
  readonly kind: ContradictionKind
  readonly here: { readonly document: string; readonly spans: readonly Words[] }
  readonly there: { readonly document: string; readonly spans: readonly Words[] }
  readonly params: Readonly<Record<string, string | number>>
}

const KIND_OF: Readonly<Record<string, ContradictionKind>> = {
  'number-shift': 'number',
  'date-shift': 'date',
  'place-shift': 'place',
  'name-shift': 'agent',
  'negation-slip': 'polarity',
  'attribution-shift': 'source',
  'source-number-shift': 'source',
}

/** Changes between documents that stand in the places of this claim, or beside them in the same sentences. */
export function changesIn(
  claim: CaseClaim,
  compared: (a: string, b: string) => FoundComparison | undefined,
): readonly ClaimChange[] {
  const byDocument = new Map<string, CaseOccurrence[]>()
  for (const { occurrence } of claim.places)
    byDocument.set(occurrence.document, [...(byDocument.get(occurrence.document) ?? []), occurrence])
  const documents = [...byDocument.keys()].sort()
  const changes: ClaimChange[] = []
  for (const [i, a] of documents.entries())
    for (const b of documents.slice(i + 1)) {
      const found = compared(a, b)
      if (found === undefined) continue
      const [up, down] = found.upstream === found.b ? [found.b, found.a] : [found.a, found.b]
      for (const change of found.changes) {
        const from = change.context === null ? change.from : [change.context.from]
        const to = change.context === null ? change.to : [change.context.to]
        // What has no counterpart at all (a caveat left out) concerns whatever the two have in common.
        const isHere = touches(byDocument.get(up)!, from) && (to.length === 0 || touches(byDocument.get(down)!, to))
        const isWhole = change.context === null && found.upstream !== null && change.code === 'caveat-omission'
        if (isHere || isWhole)
          changes.push({ ...change, fromDocument: up, toDocument: down, known: found.upstream !== null })
      }
    }
  return changes
}

function touches(occurrences: readonly CaseOccurrence[], spans: readonly Range[]): boolean {
  return occurrences.some(({ content }) => content.some((c) => spans.some((s) => overlapOf(c, s) > 0)))
}

/** Contradictions between the places of one claim; each pair of documents once for each kind. */
export function contradictionsIn(claim: CaseClaim, changes: readonly ClaimChange[]): readonly FoundContradiction[] {
  const found = new Map<string, FoundContradiction>()
  const add = (one: FoundContradiction) => {
    const key = `${one.kind} ${[one.here.document, one.there.document].sort().join(' ')}`
    if (!found.has(key)) found.set(key, one)
  }
  for (const { code, fromDocument, toDocument, from, to, params } of changes) {
    const kind = KIND_OF[code]
    if (kind !== undefined && from.length > 0 && to.length > 0)
      add({ kind, here: { document: fromDocument, spans: from }, there: { document: toDocument, spans: to }, params })
  }
  const occurrences = claim.places.map(({ occurrence }) => occurrence)
  for (const [i, x] of occurrences.entries())
    for (const y of occurrences.slice(i + 1)) for (const one of comparePlaces(x, y)) add(one)
  return [...found.values()]
}

function comparePlaces(x: CaseOccurrence, y: CaseOccurrence): FoundContradiction[] {
  const whole = (o: CaseOccurrence) => ({ document: o.document, spans: o.content })
  const found: FoundContradiction[] = []
  if (x.denies !== y.denies) {
    const universal = isUniversal(x) || isUniversal(y)
    found.push({ kind: 'polarity', here: whole(x), there: whole(y), params: universal ? { 'one-against-all': 1 } : {} })
  }
  const [p, q] = [x.proposition, y.proposition]
  if (p === undefined || q === undefined || x.document === y.document) return found
  const only = <T>(list: readonly T[], others: readonly T[], may: (a: T, b: T) => boolean) =>
    list.filter((one) => !others.some((other) => may(one, other)))
  const [n, m] = [only(p.numbers, q.numbers, mayBeNumber), only(q.numbers, p.numbers, mayBeNumber)]
  if (n.length === 1 && m.length === 1 && n[0]!.percent === m[0]!.percent)
    found.push({
      kind: 'number',
      here: { document: x.document, spans: [wordsAt(x, n[0]!)] },
      there: { document: y.document, spans: [wordsAt(y, m[0]!)] },
      params: { from: n[0]!.value, to: m[0]!.value },
    })
  const [d, e] = [only(p.dates, q.dates, mayBeDate), only(q.dates, p.dates, mayBeDate)]
  if (d.length === 1 && e.length === 1)
    found.push({
      kind: 'date',
      here: { document: x.document, spans: [wordsAt(x, d[0]!.at)] },
      there: { document: y.document, spans: [wordsAt(y, e[0]!.at)] },
      params: { from: d[0]!.value, to: e[0]!.value },
    })
  return found
}

/** Whether one number may be the other: equal, or within what "about" and "more than" leave open. */
function mayBeNumber(a: NumberSaid, b: NumberSaid): boolean {
  if (a.value === b.value) return true
  const near = (x: NumberSaid, y: NumberSaid) => {
    if (x.bound === 'about') return Math.abs(x.value - y.value) <= 0.1 * Math.max(x.value, y.value)
    if (x.bound === 'more') return y.value >= x.value && y.value <= 1.5 * x.value
    return x.bound === 'less' && y.value <= x.value && y.value >= x.value / 1.5
  }
  return near(a, b) || near(b, a)
}

type Dated = { readonly value: string; readonly begin: string | null; readonly end: string | null }

function mayBeDate(a: Dated, b: Dated): boolean {
  if (a.value === b.value || a.begin === null || b.begin === null || a.end === null || b.end === null) return true
  return a.begin <= b.end && b.begin <= a.end
}

function wordsAt(o: CaseOccurrence, at: Range): Words {
  const span = o.content.find((c) => c.start <= at.start && at.end <= c.end)
  const exact = span === undefined ? '' : span.exact.slice(at.start - span.start, at.end - span.start)
  return { start: at.start, end: at.end, exact }
}

const UNIVERSAL = new Set(
  ['all', 'none', 'never', 'every', 'nobody', 'everyone', 'always', 'كل', 'جميع', 'أحد', 'أبدا', 'قط', 'دائما'].map(
    foldName,
  ),
)

function isUniversal({ content }: CaseOccurrence): boolean {
  return content.some(({ exact }) => exact.split(/[\s،,.]+/).some((word) => UNIVERSAL.has(foldName(word))))
}
