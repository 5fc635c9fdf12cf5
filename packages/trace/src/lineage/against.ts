import type { Span } from '../model.ts'
import { type Alignment, alignSentences } from './align.ts'
import type { Side } from './change.ts'
import { spanOf } from './citations.ts'
import { coverageOf } from './coverage.ts'
import { featuresOf } from './features.ts'
import { findMutations } from './mutations.ts'
import { prepare } from './prepare.ts'
import type { AlignedPair, ComparedText, Mutation } from './types.ts'

/** What one text has in common with one that it was written from. */
export interface Against {
  readonly upstream: string
  /** `a` stands upstream, `b` in the text that was written from it. */
  readonly aligned: readonly AlignedPair[]
  /** `from` stands upstream. */
  readonly mutations: readonly Mutation[]
  readonly covered: readonly CoveredSentence[]
}

/** How much of a sentence of the later text stands upstream, and which of its details do not. */
export interface CoveredSentence {
  readonly b: Span
  /** One to three sentences on end upstream. */
  readonly a: Span
  /** 0 to 1. */
  readonly share: number
  readonly missing: readonly { readonly kind: 'number' | 'date' | 'name'; readonly span: Span }[]
}

/**
 * Holds a text against each of those it may have been written from: which sentences say the same, and what changed.
 * Unlike `compareTexts` it does not ask which came first: the caller knows. The texts held against are not compared with
 * each other. Linear in the length of the texts taken together.
 */
export function compareAgainst(text: ComparedText, upstream: readonly ComparedText[]): Against[] {
  const down = sideOf(0, text)
  return upstream.flatMap((given, i) => {
    const up = sideOf(i + 1, given)
    const across = up.prepared.analysed.language !== down.prepared.analysed.language
    const pairs: readonly Alignment[] = alignSentences(up.sentences, down.sentences, across)
    const covered = coverageOf(up, down)
    if (pairs.length === 0 && covered.length === 0) return []
    return [
      {
        upstream: given.id,
        aligned: pairs.map((p) => ({
          a: spanOf(up.prepared, up.sentences[p.a]!.sentence),
          b: spanOf(down.prepared, down.sentences[p.b]!.sentence),
          score: Math.round(p.score * 1000) / 1000,
        })),
        mutations: findMutations(up, down, pairs),
        covered: covered.map(({ sentence, first, last, share, missing }) => ({
          b: spanOf(down.prepared, down.sentences[sentence]!.sentence),
          a: spanOf(up.prepared, {
            start: up.sentences[first]!.sentence.start,
            end: up.sentences[Math.min(last, up.sentences.length) - 1]!.sentence.end,
          }),
          share: Math.round(share * 1000) / 1000,
          missing: missing.map(({ kind, range }) => ({ kind, span: spanOf(down.prepared, range) })),
        })),
      },
    ]
  })
}

function sideOf(index: number, text: ComparedText): Side {
  const prepared = prepare(text)
  return { prepared, sentences: featuresOf(index, prepared) }
}
