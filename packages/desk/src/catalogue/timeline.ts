import { type Covered, findTime, isBefore } from './edtf.ts'
import type { CaseClaim } from './join-claims.ts'
import type { DocumentMaterial } from './material.ts'
import type { CatalogueState } from './state.ts'

export interface TimelineItem {
  readonly kind: 'event' | 'dated' | 'published' | 'received' | 'record' | 'delivery'
  readonly ref: string
  readonly when: string | null
  readonly covered: Covered | null
  readonly wording: { readonly ar: string | null; readonly en: string | null }
  readonly known: 'person' | 'engine' | 'desk'
  readonly document: string | null
  readonly span: { readonly start: number; readonly end: number; readonly exact: string } | null
  readonly claims: readonly string[]
}

export interface OrderFinding {
  readonly code:
    | 'published-before-event'
    | 'knows-later-than-its-date'
    | 'received-before-its-date'
    | 'record-before-event'
  readonly params: Readonly<Record<string, string | number>>
  /** Places in the list. */
  readonly items: readonly number[]
}

export interface TimelineGround {
  readonly state: CatalogueState
  readonly materials: readonly DocumentMaterial[]
  readonly claims: ReadonlyMap<string, CaseClaim>
  readonly deliveries: readonly { readonly id: string; readonly receivedAt: string }[]
}

/** Everything with a time, the earliest first, what is not dated last; and what cannot be in this order. */
export function makeTimeline(ground: TimelineGround): {
  items: readonly TimelineItem[]
  findings: readonly OrderFinding[]
} {
  const items = listItems(ground).sort(
    (a, b) => compare(startOf(a), startOf(b)) || compare(a.kind, b.kind) || compare(a.ref, b.ref),
  )
  return { items, findings: findConflicts(items, ground) }
}

function listItems({ state, materials, deliveries }: TimelineGround): TimelineItem[] {
  const none = { ar: null, en: null }
  const bare = { covered: null, wording: none, document: null, span: null, claims: [] }
  const timed = (when: string | null) => ({ when, covered: when === null ? null : (findTime(when) ?? null) })
  const items: TimelineItem[] = []
  for (const { id, wording, when, claims } of state.events.values()) {
    if (state.withdrawn.has(id)) continue
    items.push({
      ...bare,
      ...timed(when),
      kind: 'event',
      ref: id,
      known: 'person',
      wording: { ar: wording.ar ?? null, en: wording.en ?? null },
      claims: claims.map((claim) => state.claimRootOf.get(claim) ?? claim),
    })
  }
  for (const { id, when = null, words } of state.records.values())
    if (!state.withdrawn.has(id))
      items.push({ ...bare, ...timed(when), kind: 'record', ref: id, known: 'person', wording: bothOf(words) })
  for (const { id, receivedAt } of deliveries)
    items.push({
      ...bare,
      ...timed(receivedAt === '' ? null : receivedAt.slice(0, 10)),
      kind: 'delivery',
      ref: id,
      known: 'desk',
    })
  for (const { document, published, dated, received } of materials) {
    const own = { ...bare, ref: document, document }
    if (published !== null) items.push({ ...own, ...timed(published), kind: 'published', known: 'person' })
    if (dated !== null) items.push({ ...own, ...timed(dated.value), kind: 'dated', known: 'engine', span: dated.span })
    items.push({ ...own, ...timed(received === '' ? null : received.slice(0, 10)), kind: 'received', known: 'desk' })
  }
  return items
}

function bothOf(words: string): TimelineItem['wording'] {
  return /[\u0621-\u064a]/.test(words) ? { ar: words, en: null } : { ar: null, en: words }
}

function findConflicts(items: readonly TimelineItem[], { state, claims }: TimelineGround): OrderFinding[] {
  const findings: OrderFinding[] = []
  const documentsOf = (claim: string) =>
    new Set(claims.get(claim)?.places.map(({ occurrence }) => occurrence.document) ?? [])
  items.forEach((event, e) => {
    if (event.kind !== 'event' || event.covered === null) return
    const telling = new Set(event.claims.flatMap((claim) => [...documentsOf(claim)]))
    items.forEach((item, i) => {
      if (item.covered === null || item.document === null || !telling.has(item.document)) return
      if ((item.kind !== 'published' && item.kind !== 'dated') || !isBefore(item.covered, event.covered!)) return
      const code = item.kind === 'published' ? 'published-before-event' : 'knows-later-than-its-date'
      findings.push({ code, params: { document: item.document, event: event.ref }, items: [i, e] })
    })
    for (const claim of event.claims) {
      const bearing = state.links.filter((l) => l.to === 'desk' && l.claims.includes(claim)).map((l) => l.from)
      items.forEach((item, i) => {
        if (item.kind !== 'record' || item.covered === null || !bearing.includes(item.ref)) return
        if (isBefore(item.covered, event.covered!))
          findings.push({ code: 'record-before-event', params: { record: item.ref, event: event.ref }, items: [i, e] })
      })
    }
  })
  const received = new Map(items.flatMap((item, i) => (item.kind === 'received' ? [[item.ref, i] as const] : [])))
  items.forEach((item, i) => {
    if ((item.kind !== 'published' && item.kind !== 'dated') || item.covered === null) return
    const at = received.get(item.ref)
    const came = at === undefined ? null : items[at]!.covered
    if (at !== undefined && came !== null && isBefore(came, item.covered))
      findings.push({ code: 'received-before-its-date', params: { document: item.ref }, items: [at, i] })
  })
  return findings
}

/** Undated items come last. */
function startOf({ covered }: TimelineItem): string {
  return covered?.begin ?? covered?.end ?? '9999'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
