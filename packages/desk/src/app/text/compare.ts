import type { Span, Tracing } from '@isnad/trace'
import { type ComparedText, compareTexts } from '@isnad/trace/lineage'
import type { CompareResult, TraceDocument } from '#api'

export interface TextToCompare extends Omit<ComparedText, 'tracing' | 'language'> {
  /** What people call it: a file's name. */
  readonly name: string
  readonly tracing?: TraceDocument
}

/** Runs and aligned sentences that a result carries for each pair; there may be hundreds. */
const RUNS = 12
const ALIGNED = 60

/** Compares texts two by two: who retells whom, which stands upstream and how sure that is, and what changed. */
export function compareAll(texts: readonly TextToCompare[]): CompareResult {
  const { pairs } = compareTexts(texts.map(toCompared))
  return {
    schema: 'isnad-compare/1',
    texts: texts.map((t) => ({
      id: t.id,
      name: t.name,
      outlet: t.outlet ?? null,
      published: t.published ?? null,
      language: t.tracing?.text.language ?? 'other',
    })),
    pairs: pairs.map((p) => ({
      a: p.a,
      b: p.b,
      relation: p.relation,
      upstream: p.direction.upstream,
      certainty: p.direction.certainty,
      because: [...p.direction.because],
      runs: (p.reuse?.runs ?? []).slice(0, RUNS).map(({ words, a, b }) => ({ words, a: { ...a }, b: { ...b } })),
      aligned: p.aligned.slice(0, ALIGNED).map(({ a, b }) => ({ a: { ...a }, b: { ...b } })),
      mutations: p.mutations.map(({ kind, from, to, pair, params }) => ({
        code: kind,
        from: from.map((s) => ({ ...s })),
        to: to.map((s) => ({ ...s })),
        context: contextOf(p, pair),
        params: { ...params },
      })),
    })),
  }
}

type Pair = ReturnType<typeof compareTexts>['pairs'][number]

/** The aligned sentences of a change, the upstream one first. */
function contextOf(p: Pair, pair: number | null): { from: Span; to: Span } | null {
  const aligned = pair === null ? undefined : p.aligned[pair]
  if (aligned === undefined) return null
  const turned = p.direction.upstream === p.b
  return { from: { ...(turned ? aligned.b : aligned.a) }, to: { ...(turned ? aligned.a : aligned.b) } }
}

function toCompared({ tracing, ...text }: TextToCompare): ComparedText {
  if (tracing === undefined) return text
  const { language } = tracing.text
  // The document is a tracing and what was made of it.
  return { ...text, language, tracing: { ...tracing, language } as Tracing }
}
