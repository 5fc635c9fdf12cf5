/**
 * Trains the spelling model that matches names across Arabic and Latin script.
 *
 *   node tools/train/names.ts DATA [--out]     DATA: the folder that holds names/
 *
 * Reads names/wd_arabic.train.tsv (CC0) and names/google-translit.train.tsv (Apache-2.0). Without --out it prints sizes
 * and the scores on the development files. Deterministic.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { arabicLetters, latinLetters } from '../../packages/trace/src/names/match/letters.ts'
import {
  arabicContexts,
  latinContexts,
  SpellingModel,
  type SpellingWeights,
} from '../../packages/trace/src/names/match/spelling.ts'
import { rankNames, readPairs } from '../eval/name-pairs.ts'

export interface NamePair {
  readonly arabic: string
  readonly latin: string
}

const ROUNDS = 8
/** Chunks under this expected count are dropped after the first rounds. */
const LEAST = 0.5
const LATIN_REACH = 3

function main(data: string): void {
  const pairs = ['wd_arabic', 'google-translit']
    .flatMap((name) => readPairs(readFileSync(join(data, `names/${name}.train.tsv`), 'utf8')))
    .map(({ arabic, latin }) => ({ arabic: arabicLetters(arabic), latin: latinLetters(latin) }))
    .filter(({ arabic, latin }) => arabic !== '' && latin !== '')
  const chunks = learnChunks(pairs)
  const weights = countContexts(pairs, chunks)
  const text = JSON.stringify(weights, null, 1)
  console.log(`pairs ${pairs.length}, chunks ${chunks.size}, weights ${(text.length / 1024).toFixed(0)} KB`)
  const model = new SpellingModel(weights)
  for (const name of ['wd_arabic', 'google-translit']) {
    const dev = readPairs(readFileSync(join(data, `names/${name}.dev.tsv`), 'utf8'))
    const { top1, mrr } = rankNames(
      dev,
      (arabic, latin) => model.score(arabicLetters(arabic), latinLetters(latin)),
      500,
    )
    console.log(`${name} dev: top-1 ${top1.toFixed(3)} MRR ${mrr.toFixed(3)}`)
  }
  if (process.argv.includes('--out'))
    writeFileSync(new URL('../../packages/trace/src/names/match/spelling.weights.json', import.meta.url), `${text}\n`)
}

/** Monotone chunks, 0 or 1 Arabic letter with 0 to 3 Latin ones, by expectation-maximisation (Dempster et al. 1977). */
function learnChunks(pairs: readonly NamePair[]): Map<string, number> {
  let p = new Map<string, number>()
  for (let round = 0; round < ROUNDS; round++) {
    const first = round === 0
    const expected = new Map<string, number>()
    const probability = (x: string, y: string) =>
      first ? 0.01 ** (x.length + y.length) * (x && y ? (y.length === 1 ? 8 : 1) : 0.05) : (p.get(`${x}|${y}`) ?? 0)
    for (const { arabic, latin } of pairs) expect(arabic, latin, probability, expected)
    const kept = [...expected].filter(([, v]) => v >= LEAST || round < 2)
    const total = kept.reduce((sum, [, v]) => sum + v, 0)
    p = new Map(kept.map(([k, v]) => [k, v / total]))
  }
  return p
}

function expect(a: string, l: string, probability: (x: string, y: string) => number, into: Map<string, number>): void {
  const n = a.length
  const m = l.length
  const W = m + 1
  const forward = new Float64Array((n + 1) * W)
  const backward = new Float64Array((n + 1) * W)
  forward[0] = 1
  const each = (i: number, j: number, visit: (x: number, y: number) => void) => {
    for (let x = 0; x <= 1 && i + x <= n; x++)
      for (let y = 0; y <= LATIN_REACH && j + y <= m; y++) if (x + y > 0) visit(x, y)
  }
  for (let i = 0; i <= n; i++)
    for (let j = 0; j <= m; j++) {
      const v = forward[i * W + j]!
      if (v > 0)
        each(i, j, (x, y) => {
          forward[(i + x) * W + j + y]! += v * probability(a.slice(i, i + x), l.slice(j, j + y))
        })
    }
  const z = forward[n * W + m]!
  if (!(z > 0)) return
  backward[n * W + m] = 1
  for (let i = n; i >= 0; i--)
    for (let j = m; j >= 0; j--) {
      let sum = i === n && j === m ? 1 : 0
      each(i, j, (x, y) => {
        const q = probability(a.slice(i, i + x), l.slice(j, j + y))
        if (q === 0) return
        const t = q * backward[(i + x) * W + j + y]!
        sum += t
        const e = (forward[i * W + j]! * t) / z
        if (e > 1e-6) {
          const key = `${a.slice(i, i + x)}|${l.slice(j, j + y)}`
          into.set(key, (into.get(key) ?? 0) + e)
        }
      })
      backward[i * W + j] = sum
    }
}

/** The best alignment, Latin letters without an Arabic one joined to the letter before them. */
function align(a: string, l: string, p: ReadonlyMap<string, number>): string[] | undefined {
  const n = a.length
  const m = l.length
  const W = m + 1
  const score = new Float64Array((n + 1) * W).fill(Number.NEGATIVE_INFINITY)
  const back = new Uint8Array((n + 1) * W)
  score[0] = 0
  for (let i = 0; i <= n; i++)
    for (let j = 0; j <= m; j++) {
      const v = score[i * W + j]!
      if (v === Number.NEGATIVE_INFINITY) continue
      for (let x = 0; x <= 1 && i + x <= n; x++)
        for (let y = 0; y <= LATIN_REACH && j + y <= m; y++) {
          if (x + y === 0) continue
          const q = p.get(`${a.slice(i, i + x)}|${l.slice(j, j + y)}`) ?? (x + y === 1 ? 1e-6 : 0)
          const at = (i + x) * W + j + y
          if (q > 0 && v + Math.log(q) > score[at]!) {
            score[at] = v + Math.log(q)
            back[at] = x * 8 + y
          }
        }
    }
  if (score[n * W + m] === Number.NEGATIVE_INFINITY) return undefined
  const parts: string[] = []
  let pending = ''
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const x = back[i * W + j]! >> 3
    const y = back[i * W + j]! & 7
    const latin = l.slice(j - y, j)
    if (x === 1) {
      parts.unshift(latin + pending)
      pending = ''
    } else pending = latin + pending
    i -= x
    j -= y
  }
  if (parts.length === 0) return undefined
  parts[0] = pending + parts[0]!
  return parts
}

class Counter {
  readonly #contexts = new Map<string, Map<string, number>>()

  add(context: string, outcome: string): void {
    let outcomes = this.#contexts.get(context)
    if (!outcomes) {
      outcomes = new Map()
      this.#contexts.set(context, outcomes)
    }
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  }

  /** Special contexts met seldom, and outcomes met once, are left out; totals keep them in mind. */
  table(isGeneral: (context: string) => boolean, least: number, all = false): string {
    const lines: string[] = []
    for (const [context, outcomes] of [...this.#contexts].sort((a, b) => (a[0] < b[0] ? -1 : 1))) {
      const total = [...outcomes.values()].reduce((sum, n) => sum + n, 0)
      if (!isGeneral(context) && total < least) continue
      const kept = [...outcomes]
        .filter(([, n]) => all || (n > 1 && n / total > 0.001))
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      if (kept.length > 0)
        lines.push(`${context}|${total}/${outcomes.size}|${kept.map(([o, n]) => `${o}:${n}`).join(',')}`)
    }
    return lines.join('\n')
  }
}

function countContexts(pairs: readonly NamePair[], chunks: ReadonlyMap<string, number>): SpellingWeights {
  const spoken = new Counter()
  const written = new Counter()
  const latinNext = new Counter()
  const arabicNext = new Counter()
  const letters = (counter: Counter, word: string) => {
    for (let i = 0; i <= word.length; i++) {
      counter.add('', word[i] ?? '$')
      counter.add(word[i - 1] ?? '^', word[i] ?? '$')
    }
  }
  for (const { arabic, latin } of pairs) {
    letters(latinNext, latin)
    letters(arabicNext, arabic)
    const parts = align(arabic, latin, chunks)
    if (!parts) continue
    let j = 0
    parts.forEach((part, i) => {
      for (const context of arabicContexts(arabic, i)) spoken.add(context, part)
      for (const context of latinContexts(latin, j)) written.add(context, arabic[i]! + part.length)
      j += part.length
    })
  }
  return {
    notice:
      'Counts learnt from the wd_arabic name pairs of NETransliteration-COLING2018 (Merhav and Ash 2018, drawn from Wikidata; CC0) and from the Arabic-English pairs of google/transliteration (Apache-2.0). Changed: reduced to counts of aligned letters in context.',
    licence: 'Apache-2.0',
    spoken: spoken.table((c) => c.length === 1, 7),
    written: written.table((c) => c.length === 1, 7),
    latin: latinNext.table(() => true, 0, true),
    arabic: arabicNext.table(() => true, 0, true),
  }
}

if (import.meta.main) main(process.argv[2] ?? '../shared/data')
