import { foldWord } from '../../packages/trace/src/text/index.ts'

/** One name in both scripts. */
export interface ScriptPair {
  readonly arabic: string
  readonly latin: string
}

/** Reads either format: Latin, spaced Arabic letters, count; or Arabic, Latin. Told apart by the script of the first cell. */
export function readPairs(tsv: string): ScriptPair[] {
  const pairs: ScriptPair[] = []
  for (const line of tsv.split('\n')) {
    const [first, second] = line.split('\t')
    if (!first || !second) continue
    const arabicFirst = /[\u0621-\u06d3]/.test(first)
    const arabic = (arabicFirst ? first : second).replaceAll(' ', '')
    pairs.push({ arabic, latin: arabicFirst ? second.trim() : first })
  }
  return pairs
}

export interface Ranking {
  readonly pairs: number
  readonly top1: number
  readonly mrr: number
  /** True pairs at or above each threshold, and queries whose best wrong candidate is. */
  readonly thresholds: readonly { readonly least: number; readonly recall: number; readonly wrong: number }[]
  readonly worst: readonly string[]
}

/** Every n-th pair, so that a file in any order gives a fair sample. */
export function samplePairs(pairs: readonly ScriptPair[], size: number): ScriptPair[] {
  const step = Math.max(1, Math.floor(pairs.length / size))
  return pairs.filter((_, i) => i % step === 0).slice(0, size)
}

/**
 * For each Latin name ranks the Arabic names of a sample; a candidate with the same folded letters as the right one is
 * the right one. Ties count against it.
 */
export function rankNames(
  pairs: readonly ScriptPair[],
  score: (arabic: string, latin: string) => number,
  size: number,
  thresholds: readonly number[] = [],
): Ranking {
  const sample = samplePairs(pairs, size)
  const candidates = [...new Set(sample.map((p) => foldWord(p.arabic)))]
  let top1 = 0
  let mrr = 0
  const right: number[] = []
  const wrong: number[] = []
  const worst: { line: string; rank: number }[] = []
  for (const { arabic, latin } of sample) {
    const gold = score(arabic, latin)
    let ahead = 0
    let best = Number.NEGATIVE_INFINITY
    let bestName = ''
    for (const candidate of candidates) {
      if (candidate === foldWord(arabic)) continue
      const s = score(candidate, latin)
      if (s >= gold) ahead++
      if (s > best) {
        best = s
        bestName = candidate
      }
    }
    if (ahead === 0) top1++
    else
      worst.push({
        line: `${latin}  ${arabic} ${gold.toFixed(2)}  <  ${bestName} ${best.toFixed(2)}  (rank ${ahead + 1})`,
        rank: ahead,
      })
    mrr += 1 / (1 + ahead)
    right.push(gold)
    wrong.push(best)
  }
  const share = (list: number[], least: number) => list.filter((s) => s >= least).length / sample.length
  return {
    pairs: sample.length,
    top1: top1 / sample.length,
    mrr: mrr / sample.length,
    thresholds: thresholds.map((least) => ({ least, recall: share(right, least), wrong: share(wrong, least) })),
    worst: worst.sort((a, b) => b.rank - a.rank).map((w) => w.line),
  }
}
