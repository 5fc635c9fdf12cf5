import { type Pair, proposePairs, type Said } from '@isnad/trace/propositions'
import { isText, type Locate, overlapOf, type Range, sharedPart } from './anchors.ts'
import type { DocumentMaterial, SightedLink, SightedOccurrence } from './material.ts'
import { formatPlaceRef, readRef } from './refs.ts'
import type { Anchor, CatalogueState } from './state.ts'

/** A place that says a claim: traced, or marked by hand. */
export interface CaseOccurrence {
  readonly ref: string
  readonly from: 'text' | 'selection'
  readonly document: string
  readonly content: SightedOccurrence['content']
  readonly voice: SightedOccurrence['voice']
  readonly chain: readonly SightedLink[]
  readonly asserted: boolean
  readonly denies: boolean
  readonly hedges: SightedOccurrence['hedges']
  readonly proposition: SightedOccurrence['proposition'] | undefined
}

export interface ClaimPlace {
  readonly occurrence: CaseOccurrence
  /** The entry that ties it to the claim; null where it is found. */
  readonly entry: number | null
  readonly anchor: Anchor | null
}

export interface CaseClaim {
  readonly ref: string
  readonly state: 'found' | 'recorded' | 'withdrawn'
  readonly wording: { readonly ar: string | null; readonly en: string | null }
  readonly places: readonly ClaimPlace[]
  /** Places whose words are found nowhere now. */
  readonly lost: readonly Anchor[]
}

/** Two claims that may be one, of which at least one is recorded: what a person is asked. */
export interface NearClaims {
  readonly a: string
  readonly b: string
  readonly score: number
  readonly because: readonly { readonly code: string; readonly params: Readonly<Record<string, string | number>> }[]
}

export interface JoinedClaims {
  readonly claims: ReadonlyMap<string, CaseClaim>
  readonly near: readonly NearClaims[]
}

/** An anchor is a traced occurrence where they share so much of the shorter, and no more than so many times its size. */
const SAME_PLACE = 0.6
const TIMES = 3
/** Found claims do not grow beyond this; what is said so often is joined by a person. */
const MOST_FOUND = 60

/**
 * Joins places to claims: by what acts say first; the rest by what both languages share.
 * @param pairsOf - gives the pairs of what is said, which a caller may remember as long as texts and speakers are the same
 */
export function joinClaims(
  state: CatalogueState,
  materials: readonly DocumentMaterial[],
  locate: Locate,
  speakersOf: (document: string, chain: readonly SightedLink[]) => readonly string[],
  pairsOf: (said: () => readonly Said[]) => readonly Pair[] = (said) => proposePairs(said()),
): JoinedClaims {
  const live = materials.filter(({ document }) => !state.withdrawn.has(document))
  const all = new Map<string, CaseOccurrence>()
  const inDocument = new Map<string, CaseOccurrence[]>()
  for (const { document, occurrences } of live) {
    const list = occurrences.map((o) => toOccurrence(document, o))
    inDocument.set(document, list)
    for (const one of list) all.set(one.ref, one)
  }
  const claims = new Map<string, CaseClaim>()
  const claimsOf = new Map<string, string[]>()
  for (const record of state.claims.values()) {
    const lost: Anchor[] = []
    const places = new Map<string, ClaimPlace>()
    for (const { anchor, entry } of record.places) {
      const occurrence = occurrenceAt(anchor, inDocument, locate)
      if (occurrence === undefined) {
        if (!state.withdrawn.has(anchor.file)) lost.push(anchor)
      } else places.set(occurrence.ref, { occurrence, entry, anchor })
    }
    for (const ref of places.keys()) claimsOf.set(ref, [...(claimsOf.get(ref) ?? []), record.id])
    const state_ = state.withdrawn.has(record.id) ? 'withdrawn' : 'recorded'
    claims.set(record.id, {
      ref: record.id,
      state: state_,
      wording: record.wording,
      places: [...places.values()],
      lost,
    })
  }
  const said = () =>
    [...all.values()].flatMap((o): Said[] =>
      o.proposition === undefined
        ? []
        : [{ id: o.ref, document: o.document, proposition: o.proposition, speakers: speakersOf(o.document, o.chain) }],
    )
  const apart = keptApart(state, inDocument, locate)
  const pairs = pairsOf(said)
  const groups = groupFound(pairs, claimsOf, apart)
  const near = new Map<string, NearClaims>()
  const claimOf = (ref: string): string[] => claimsOf.get(ref) ?? [groups.rootOf(ref)]
  for (const { a, b, likeness } of pairs)
    for (const x of claimOf(a))
      for (const y of claimOf(b)) {
        if (x === y || isApart(apart, claimsOf, a, b, x, y)) continue
        const [p, q] = [x, y].sort() as [string, string]
        const known = near.get(`${p} ${q}`)
        if (known === undefined || known.score < likeness.score)
          near.set(`${p} ${q}`, { a: p, b: q, score: likeness.score, because: likeness.because })
      }
  const renamed = new Map<string, string>()
  for (const [root, refs] of groups.members(all.keys())) {
    const places = refs.sort(byRef).map((ref): ClaimPlace => ({ occurrence: all.get(ref)!, entry: null, anchor: null }))
    // What only writers say in their own voice is no claim by itself: it joins one that somebody is quoted with.
    if (!places.some(({ occurrence }) => occurrence.voice === 'attributed')) continue
    const ref = places[0]!.occurrence.ref
    renamed.set(root, ref)
    claims.set(ref, { ref, state: 'found', wording: { ar: null, en: null }, places, lost: [] })
  }
  return {
    claims,
    near: [...near.values()]
      .flatMap((n) => {
        const [a, b] = [renamed.get(n.a) ?? n.a, renamed.get(n.b) ?? n.b]
        return claims.has(a) && claims.has(b) ? [{ ...n, a, b }] : []
      })
      .sort((x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1)),
  }
}

export function hullOf(content: readonly Range[]): Range {
  return { start: Math.min(...content.map((s) => s.start)), end: Math.max(...content.map((s) => s.end)) }
}

function toOccurrence(document: string, o: SightedOccurrence): CaseOccurrence {
  return { ...o, ref: formatPlaceRef({ document, ...hullOf(o.content) }), from: 'text', document }
}

/** The occurrence that stands at an anchor: a traced one, or the selection itself with the chain around it. */
export function occurrenceAt(
  anchor: Anchor,
  inDocument: ReadonlyMap<string, readonly CaseOccurrence[]>,
  locate: Locate,
): CaseOccurrence | undefined {
  if (!isText(anchor)) return undefined
  const list = inDocument.get(anchor.file)
  const range = list === undefined ? undefined : locate(anchor)
  if (list === undefined || range === undefined) return undefined
  let best: { one: CaseOccurrence; shared: number } | undefined
  for (const one of list) {
    const hull = hullOf(one.content)
    const sizes = [hull.end - hull.start, range.end - range.start] as const
    if (sharedPart(hull, range) < SAME_PLACE || Math.max(...sizes) > TIMES * Math.min(...sizes)) continue
    const shared = overlapOf(hull, range) / Math.max(...sizes)
    if (best === undefined || shared > best.shared) best = { one, shared }
  }
  if (best !== undefined) return best.one
  const around = list
    .filter(
      ({ content, voice }) => voice === 'attributed' && overlapOf(hullOf(content), range) * 2 > range.end - range.start,
    )
    .sort((x, y) => sizeOf(x) - sizeOf(y))[0]
  const own = around ?? list[0]
  return {
    ref: formatPlaceRef({ document: anchor.file, ...range }),
    from: 'selection',
    document: anchor.file,
    content: [{ ...range, exact: anchor.exact }],
    voice: around?.voice ?? 'unattributed',
    chain: around?.chain ?? (own === undefined ? [] : own.chain.slice(0, 1)),
    asserted: around?.asserted ?? true,
    denies: around?.denies ?? false,
    hedges: (around?.hedges ?? []).filter(({ span }) => overlapOf(span, range) > 0),
    proposition: around?.proposition,
  }
}

function sizeOf({ content }: CaseOccurrence): number {
  const { start, end } = hullOf(content)
  return end - start
}

/** Pairs of occurrences or claims that a person keeps apart, by ref. */
function keptApart(
  state: CatalogueState,
  inDocument: ReadonlyMap<string, readonly CaseOccurrence[]>,
  locate: Locate,
): ReadonlySet<string> {
  const apart = new Set<string>()
  for (const { sides } of state.keptApart) {
    const [a, b] = sides.map((side) =>
      typeof side === 'string' ? (state.claimRootOf.get(side) ?? side) : occurrenceAt(side, inDocument, locate)?.ref,
    )
    if (a !== undefined && b !== undefined) apart.add([a, b].sort().join(' '))
  }
  return apart
}

function isApart(
  apart: ReadonlySet<string>,
  claimsOf: ReadonlyMap<string, readonly string[]>,
  ...refs: readonly string[]
): boolean {
  if (apart.size === 0) return false
  const [a, b, x, y] = refs as [string, string, string, string]
  const left = [a, x, ...(claimsOf.get(a) ?? [])]
  const right = [b, y, ...(claimsOf.get(b) ?? [])]
  return left.some((one) => right.some((other) => apart.has([one, other].sort().join(' '))))
}

/** Of the pairs between two groups so many must be proposed for the groups to be one: a chain of likenesses is none. */
const SHARE_OF_PAIRS = 0.5

function hangTogether(left: readonly string[], right: readonly string[], proposed: ReadonlySet<string>): boolean {
  let possible = 0
  let found = 0
  for (const a of left)
    for (const b of right) {
      if (a.split('@')[0] === b.split('@')[0]) continue
      possible++
      if (proposed.has([a, b].sort().join(' '))) found++
    }
  return found >= SHARE_OF_PAIRS * possible
}

/** Places that no recorded claim has, grouped by pairs, the likeliest first. */
function groupFound(
  pairs: readonly Pair[],
  claimsOf: ReadonlyMap<string, readonly string[]>,
  apart: ReadonlySet<string>,
) {
  const parent = new Map<string, string>()
  const groups = new Map<string, string[]>()
  const proposed = new Set(pairs.map(({ a, b }) => [a, b].sort().join(' ')))
  const rootOf = (ref: string): string => parent.get(ref) ?? ref
  const membersOf = (root: string): string[] => groups.get(root) ?? [root]
  for (const { a, b } of pairs) {
    if (claimsOf.has(a) || claimsOf.has(b)) continue
    const [x, y] = [rootOf(a), rootOf(b)]
    if (x === y) continue
    const [left, right] = [membersOf(x), membersOf(y)]
    if (!hangTogether(left, right, proposed)) continue
    if (left.length + right.length > MOST_FOUND) continue
    if (apart.size > 0 && left.some((one) => right.some((other) => apart.has([one, other].sort().join(' '))))) continue
    const joined = [...left, ...right]
    groups.set(x, joined)
    groups.delete(y)
    for (const ref of joined) parent.set(ref, x)
  }
  return {
    rootOf,
    /** Every place that no recorded claim has, by its group. */
    members(refs: Iterable<string>): Map<string, string[]> {
      const found = new Map<string, string[]>()
      for (const ref of refs) {
        if (claimsOf.has(ref)) continue
        const root = rootOf(ref)
        const list = found.get(root)
        if (list === undefined) found.set(root, [ref])
        else list.push(ref)
      }
      return found
    },
  }
}

function byRef(a: string, b: string): number {
  const [x, y] = [readRef(a), readRef(b)]
  if (x?.kind !== 'place' || y?.kind !== 'place') return a < b ? -1 : 1
  return Number(x.document.slice(1)) - Number(y.document.slice(1)) || x.start - y.start || x.end - y.end
}
