import type { Span, Tracing } from '@isnad/trace'
import { type Against, compareAgainst } from '@isnad/trace/lineage'
import { matchNames } from '@isnad/trace/names'
import { countWords } from './count-words.ts'
import type { KindedSentence } from './sentences.ts'
import type { Draft, HeldClaim, Holding, Known, Support } from './types.ts'

/** Share from which on a document that tells a detail otherwise is one that tells the sentence. */
const MOST = 0.5
/** Share of a sentence's weight from which on a passage says what it says; less is told across languages. */
const ENOUGH = { same: 0.55, across: 0.4 } as const

type Missing = Against['covered'][number]['missing']
type Mutation = Against['mutations'][number]

/** What one document has to say to one sentence. */
export interface Bearing {
  readonly holding: Holding
  readonly support: Support
  /** What changed from the document's sentence to the draft's; empty where no sentence of it says the same. */
  readonly mutations: readonly Mutation[]
  /** Whether a sentence of it says the same, so that an absent mutation means something. */
  readonly aligned: boolean
  readonly missing: Missing
}

export interface Bearings {
  /** By sentence of the draft: the documents that carry it. */
  readonly of: readonly (readonly Bearing[])[]
  /** By sentence: those too that carry a part of it, of which others carry more. */
  readonly parts: readonly (readonly Bearing[])[]
  /** Caveats of a document that nothing in the draft answers to. */
  readonly caveats: readonly { readonly holding: Holding; readonly spans: readonly Span[] }[]
}

/** Holds every sentence of a draft against every document. */
export function findBearings(
  draft: Draft,
  tracing: Tracing,
  sentences: readonly KindedSentence[],
  holdings: readonly Holding[],
  known: Known,
): Bearings {
  const of: Bearing[][] = sentences.map(() => [])
  const caveats: { holding: Holding; spans: readonly Span[] }[] = []
  const found = compareAgainst(
    { id: '', text: draft.prose, language: tracing.language, tracing },
    holdings.map((h) => ({
      id: h.id,
      text: h.text,
      language: h.tracing.language,
      tracing: h.tracing,
      ...(h.outlet === undefined ? {} : { outlet: h.outlet }),
      ...(h.published === undefined ? {} : { published: h.published }),
    })),
  )
  const byId = new Map(holdings.map((h) => [h.id, h]))
  const outlets = holdings.flatMap((h) => h.outlet ?? [])
  for (const against of found) {
    const holding = byId.get(against.upstream)!
    const enough = ENOUGH[holding.tracing.language === tracing.language ? 'same' : 'across']
    sentences.forEach(({ sentence: { span }, tie }, i) => {
      const bearing = bearingOf(against, span, holding, enough, known, tie?.claims ?? [], outlets)
      if (bearing !== undefined) of[i]!.push(bearing)
    })
    const omitted = against.mutations.filter((m) => m.kind === 'caveat-omission').flatMap((m) => m.from)
    if (omitted.length > 0) caveats.push({ holding, spans: omitted })
  }
  return { of: of.map((list) => markEchoes(nearest(list, known), known)), parts: of, caveats }
}

function bearingOf(
  against: Against,
  span: Span,
  holding: Holding,
  enough: number,
  known: Known,
  tied: readonly string[],
  outlets: readonly string[],
): Bearing | undefined {
  const touches = (s: Span) => s.start < span.end && span.start < s.end
  const pairs = against.aligned.map((p, index) => ({ ...p, index })).filter((p) => touches(p.b))
  const covered = against.covered.filter((c) => touches(c.b)).sort((a, b) => b.share - a.share)[0]
  const pair = pairs.sort((a, b) => b.score - a.score)[0]
  // Without a sentence that says the same, words met here and there must at least bring its numbers and days along.
  const holds = covered !== undefined && covered.share >= enough && !covered.missing.some((m) => m.kind !== 'name')
  if (pair === undefined && !holds) return undefined
  const at = pair?.a ?? covered!.a
  const claim = claimAt(known.claims ?? [], holding.id, at)
  return {
    holding,
    support: {
      document: holding.id,
      span: at,
      share: covered?.share ?? pair!.score,
      by: claim !== undefined && tied.includes(claim.ref) ? 'hand' : 'proposal',
      claim: claim?.ref ?? null,
      echo: false,
    },
    mutations: against.mutations.filter(
      (m) => m.pair !== null && pairs.some((p) => p.index === m.pair) && isRetold(m, span, at, covered?.a),
    ),
    aligned: pair !== undefined,
    missing: (covered?.missing ?? []).filter((d) => d.kind !== 'name' || !isOutlet(d.span.exact, outlets)),
  }
}

/** Part of a sentence from which on what it leaves out was left out of what it tells. */
const WHOLE = 0.75

/**
 * A negation counts where the sentence retells the other whole: one that belongs to what was not retold, or that stands in
 * the sentence beside, turned nothing round.
 */
function isRetold(m: Mutation, draft: Span, upstream: Span, around: Span | undefined): boolean {
  if (m.kind !== 'negation-slip') return true
  if (countWords(draft) < WHOLE * countWords(upstream)) return false
  return !m.to.some((t) => t.exact.length * 4 < draft.exact.length && around?.exact.includes(t.exact.trim()))
}

/** An outlet is named to say where something stands; that it does not name itself is no lack. */
function isOutlet(name: string, outlets: readonly string[]): boolean {
  return outlets.some((o) => matchNames(o, name).answer === 'same' || o.includes(name) || name.includes(o))
}

/** The claim with the largest part of it in these words. */
function claimAt(claims: readonly HeldClaim[], document: string, span: Span): HeldClaim | undefined {
  let best: { claim: HeldClaim; shared: number } | undefined
  for (const claim of claims)
    for (const p of claim.places) {
      if (p.document !== document) continue
      const shared = Math.min(p.end, span.end) - Math.max(p.start, span.start)
      if (shared > 0 && (best === undefined || shared > best.shared)) best = { claim, shared }
    }
  return best?.claim
}

/**
 * Where one document has more details of the sentence, another that lacks them speaks of something like it, unless it says
 * most of the sentence and tells that very detail otherwise.
 */
function nearest(list: readonly Bearing[], { retells }: Known): readonly Bearing[] {
  const fewest = Math.min(...list.map((b) => b.missing.length))
  const full = new Set(list.filter((b) => b.missing.length <= fewest).map((b) => b.holding.id))
  return list.filter(
    (b) =>
      full.has(b.holding.id) ||
      // What one of them retells stands behind it, however it is worded there.
      (b.aligned && retells.some((r) => r.of === b.holding.id && full.has(r.by))) ||
      (b.missing.length === fewest + 1 && b.support.share >= MOST && b.mutations.some((m) => /-shift$/.test(m.kind))),
  )
}

/** What a document repeats from another of the list is no support of its own. */
function markEchoes(list: readonly Bearing[], { retells }: Known): Bearing[] {
  const here = new Set(list.map((b) => b.holding.id))
  return list.map((b) => ({
    ...b,
    support: {
      ...b.support,
      echo: retells.some((r) => r.by === b.holding.id && r.of !== r.by && here.has(r.of)),
    },
  }))
}
