/**
 * Calibrates the confidence of Arabic attributions: for each family of rules, how often at least its attributions carry
 * the right whole chain: the lower bound of Wilson (1927), one-sided, 95 %. A rule that was seen rarely cannot be vouched
 * for, however often it was right.
 *
 *   node tools/train/arabic-confidence.ts DIR [OUT.weights.json] [--except ID,ID]
 *
 * Two kinds of evidence are added up: annotated documents (DIR), less those named after --except, which are kept for
 * measuring; and counts of a reader who judged what the rules found in other news of the same collection
 * (arabic-confidence.read.json: right, seen). Prints the precision of asserted chains when every annotated document is
 * judged by a table made without it.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { familyOf } from '../../packages/trace/src/speech/arabic/confidence.ts'
import { findAttributions } from '../../packages/trace/src/speech/index.ts'
import { analyse } from '../../packages/trace/src/text/index.ts'
import { ASSERTED, chainAgrees, type Item, itemsOf, pairUp, type Scored } from '../eval/attribution-score.ts'

/** Standard score of a one-sided 95 % bound. */
const SCORE = 1.6449

/** Many cases make a bound certain, not good: a family that is wrong more often than this is never asserted. */
const LEAST_SHARE = 0.75

interface Judged {
  readonly document: string
  readonly family: string
  readonly right: boolean
  readonly chain: readonly string[]
}

type Table = Readonly<Record<string, number>>

const { values, positionals } = parseArgs({ allowPositionals: true, options: { except: { type: 'string' } } })
const [dir, out] = positionals
if (dir === undefined) {
  console.error('usage: arabic-confidence.ts DIR [OUT.weights.json] [--except ID,ID]')
  process.exit(2)
}
const kept = new Set(values.except?.split(',') ?? [])
const read = (
  JSON.parse(readFileSync(new URL('./arabic-confidence.read.json', import.meta.url), 'utf8')) as {
    readonly read: Readonly<Record<string, readonly [right: number, seen: number]>>
  }
).read
const judged = readdirSync(join(dir, 'ann'))
  .filter((f) => f.endsWith('.ar.json') && !kept.has(f.replace(/\.ar\.json$/, '')))
  .sort()
  .flatMap((f) => judge(dir, f.slice(0, -'.json'.length)))

function judge(folder: string, file: string): Judged[] {
  const text = readFileSync(join(folder, 'text', `${file}.txt`), 'utf8')
  const annotated = JSON.parse(readFileSync(join(folder, 'ann', `${file}.json`), 'utf8')) as { attributions: Scored[] }
  const at = [0]
  for (const c of text) at.push(at[at.length - 1]! + c.length)
  const move = (spans: Scored['source']) => spans.map((s) => ({ start: at[s.start]!, end: at[s.end]! }))
  const gold = itemsOf(
    text,
    annotated.attributions.map((a) => ({ ...a, source: move(a.source), cue: move(a.cue), content: move(a.content) })),
  )
  const found = itemsOf(
    text,
    findAttributions(analyse(text, 'ar')).map((a, id) => ({ ...a, id })),
  )
  const match = new Map(pairUp(gold, found, 0.3).map(([g, f]) => [f, g]))
  const family = (item: Item) => familyOf(item.of.rule!.replace(/^ar:/, ''))
  return found.map((f) => {
    const g = match.get(f)
    return {
      document: file.replace(/\.ar$/, ''),
      family: family(f),
      right: g !== undefined && chainAgrees(g, f),
      chain: f.chain.map(family),
    }
  })
}

function tableOf(rows: readonly Judged[]): Table {
  const families = [...new Set([...rows.map((r) => r.family), ...Object.keys(read)])].sort()
  const bound = (family: string) => {
    const of = rows.filter((r) => r.family === family)
    const [right, seen] = read[family] ?? [0, 0]
    const n = of.length + seen
    const share = (of.filter((r) => r.right).length + right) / n
    const squared = SCORE * SCORE
    const centre = share + squared / (2 * n)
    const spread = SCORE * Math.sqrt((share * (1 - share)) / n + squared / (4 * n * n))
    const low = Math.round(((centre - spread) / (1 + squared / n)) * 1000) / 1000
    return share < LEAST_SHARE ? Math.min(low, ASSERTED - 0.01) : low
  }
  return Object.fromEntries(families.map((f) => [f, bound(f)]))
}

const documents = [...new Set(judged.map((r) => r.document))]
for (const least of [0.4, 0.45, ASSERTED, 0.55, 0.6]) {
  let right = 0
  let asserted = 0
  for (const d of documents) {
    const table = tableOf(judged.filter((r) => r.document !== d))
    for (const r of judged.filter((x) => x.document === d)) {
      if (!r.chain.every((f) => (table[f] ?? 0) >= least)) continue
      asserted++
      if (r.right) right++
    }
  }
  console.log(`asserted at ${least}: ${asserted} of ${judged.length}, precision ${(right / asserted).toFixed(3)}`)
}
const table = tableOf(judged)
for (const [family, rate] of Object.entries(table)) {
  const of = judged.filter((r) => r.family === family)
  console.log(`${family.padEnd(20)} ${rate.toFixed(3)}  ${of.filter((r) => r.right).length} of ${of.length}`)
}
console.log(`cannot tell below ${ASSERTED}`)
if (out !== undefined) {
  const notice =
    'Lower bounds of the rate of right chains by family of rules, counted on annotated news documents in Arabic and by a reader in others (NTREX-128, Microsoft; CC BY-SA 4.0). No text is contained. This file is under CC BY-SA 4.0.'
  writeFileSync(out, `${JSON.stringify({ notice, rates: table }, null, 1)}\n`)
}
