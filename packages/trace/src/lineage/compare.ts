import { type Alignment, alignSentences } from './align.ts'
import type { Side } from './change.ts'
import { findCitations, spanOf } from './citations.ts'
import { tellDirection } from './direction.ts'
import { findSharedErrors } from './errors.ts'
import { featuresOf } from './features.ts'
import { findMutations } from './mutations.ts'
import { type Prepared, prepare } from './prepare.ts'
import { findReuse } from './reuse.ts'
import type {
  ComparedText,
  Comparison,
  Direction,
  MutationKind,
  OutletCitation,
  PairComparison,
  Relation,
  Reuse,
} from './types.ts'

/** Half of the shorter text's 5-grams: the same report with edits. */
const NEAR_COPY = 0.5
/** One sentence in common happens to any two reports of a day. */
const SAME_MATTER = 2
/** So many telling words in common, with this share of what the poorer text tells: one matter, however it is put. */
const TELLING = 4.5
const TELLING_WORDS = 6
const TELLING_SHARE = 0.15
const OMISSIONS: ReadonlySet<MutationKind> = new Set(['caveat-omission', 'attribution-loss', 'insertion'])

/**
 * Compares texts pair by pair: what they share word for word, who names whom, which errors they share, which stands
 * upstream and how sure that is, which sentences say the same, and what changed between them. Arabic and English texts may
 * be mixed. Pure and deterministic; the order of the texts changes nothing but the order of the pairs and which side is `a`.
 * Method: docs/trace/lineage.md.
 */
export function compareTexts(texts: readonly ComparedText[]): Comparison {
  const prepared = texts.map(prepare)
  const sides = prepared.map((p, i): Side => ({ prepared: p, sentences: featuresOf(i, p) }))
  const reuse = new Map(findReuse(prepared).map((r) => [`${r.a} ${r.b}`, r.reuse]))
  const pairs: PairComparison[] = []
  for (let a = 0; a < texts.length; a++)
    for (let b = a + 1; b < texts.length; b++) {
      const pair = comparePair(sides[a]!, sides[b]!, reuse.get(`${a} ${b}`))
      if (pair) pairs.push(pair)
    }
  return {
    pairs: pairs.map((p) => withSharedUpstream(p, pairs)),
    texts: prepared.map((p) => ({ id: p.given.id, language: p.analysed.language, words: countWords(p) })),
  }
}

/** Two retellings of one report agree because of it: neither has to have the other. */
function withSharedUpstream(pair: PairComparison, pairs: readonly PairComparison[]): PairComparison {
  if (pair.relation !== 'same-matter') return pair
  const upstreamOf = (id: string) =>
    pairs
      .filter(
        (p) =>
          (p.a === id || p.b === id) &&
          p.direction.upstream !== null &&
          p.direction.upstream !== id &&
          p.relation !== 'same-matter',
      )
      .map((p) => p.direction.upstream)
  const others = new Set(upstreamOf(pair.b))
  if (!upstreamOf(pair.a).some((u) => others.has(u))) return pair
  return { ...pair, direction: { upstream: null, certainty: 'unknown', because: ['share-an-upstream'] } }
}

function countWords(p: Prepared): number {
  let n = 0
  for (const t of p.analysed.tokens) if (t.kind === 'word' || t.kind === 'number') n++
  return n
}

function comparePair(a: Side, b: Side, shared: Reuse | undefined): PairComparison | undefined {
  const across = a.prepared.analysed.language !== b.prepared.analysed.language
  const reuse = across ? null : (shared ?? { jaccard: 0, containment: 0, longest: 0, runs: [], flags: [] })
  const citations = [...findCitations(a.prepared, b.prepared), ...findCitations(b.prepared, a.prepared)]
  const alignments = alignSentences(a.sentences, b.sentences, across)
  const sharedErrors = findSharedErrors(a.prepared, b.prepared)
  const relation = relationOf(reuse, citations, alignments, () => !across && sharesMatter(a, b))
  if (relation === 'unrelated' && citations.length === 0 && sharedErrors.length === 0) return undefined
  const direction =
    relation === 'unrelated'
      ? ({ upstream: null, certainty: 'unknown', because: ['nothing-tells'] } satisfies Direction)
      : tellDirection(a.prepared, b.prepared, { relation, alignments, reuse, citations, sharedErrors })
  const turned = direction.upstream === b.prepared.given.id
  // Nothing was lined up: what was left out of what cannot be told.
  const mutations =
    relation === 'unrelated' || (relation === 'retells' && alignments.length === 0)
      ? []
      : turned
        ? findMutations(
            b,
            a,
            alignments.map((x) => ({ a: x.b, b: x.a, score: x.score })),
          )
        : findMutations(a, b, alignments)
  return {
    a: a.prepared.given.id,
    b: b.prepared.given.id,
    relation,
    reuse,
    citations,
    sharedErrors,
    direction,
    aligned: alignments.map((x) => ({
      a: spanOf(a.prepared, a.sentences[x.a]!.sentence),
      b: spanOf(b.prepared, b.sentences[x.b]!.sentence),
      score: Math.round(x.score * 1000) / 1000,
    })),
    // Two reports of one matter need not have each other: what one leaves out, it never had.
    mutations:
      relation === 'same-matter' && direction.certainty === 'unknown'
        ? mutations.filter((m) => !OMISSIONS.has(m.kind))
        : mutations,
  }
}

function relationOf(
  reuse: Reuse | null,
  citations: readonly OutletCitation[],
  alignments: readonly Alignment[],
  ofOneMatter: () => boolean,
): Relation {
  if (reuse && reuse.containment >= NEAR_COPY && reuse.flags.length > 0) return 'near-copy'
  const cited = citations.some((c) => c.how === 'attribution')
  if (cited && (alignments.length > 0 || ofOneMatter())) return 'retells'
  if (reuse && reuse.flags.length > 0) return 'shares-text'
  return alignments.length >= SAME_MATTER ? 'same-matter' : 'unrelated'
}

/** Whether two texts of one language speak of the same, though no sentence of one is a sentence of the other. */
function sharesMatter(a: Side, b: Side): boolean {
  const [x, y] = [tellingStems(a), tellingStems(b)]
  const own = (stems: ReadonlyMap<string, number>) => [...stems.values()].reduce((sum, weight) => sum + weight, 0)
  const shared = [...x].filter(([stem]) => y.has(stem))
  const weight = shared.reduce((sum, [, each]) => sum + each, 0)
  return shared.length >= TELLING_WORDS && weight >= TELLING_SHARE * Math.min(own(x), own(y))
}

function tellingStems({ sentences }: Side): ReadonlyMap<string, number> {
  return new Map(sentences.flatMap(({ stems }) => [...stems].filter(([, weight]) => weight >= TELLING)))
}
