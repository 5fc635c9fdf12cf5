import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { openSpelling, spellingSimilarity } from '../../packages/trace/src/names/match/index.ts'
import { arabicLetters, latinLetters } from '../../packages/trace/src/names/match/letters.ts'
import { rankNames, readPairs } from './name-pairs.ts'

export const name = 'names'
export const usual = ['../shared/data/names/wd_arabic.dev.tsv', '../shared/data/names/google-translit.dev.tsv']
export const describe = 'names FILE… [--size N] [--worst N] [--json]: the same name across Arabic and Latin script'

const THRESHOLDS = [0.5, 0.6, 0.7, 0.8]

/** Ranks the Arabic names of a sample for each Latin one: top-1, mean reciprocal rank, and what thresholds let through. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { size: { type: 'string' }, worst: { type: 'string' }, json: { type: 'boolean' } },
  })
  if (positionals.length === 0 || positionals.some((file) => !existsSync(file))) {
    console.error(`usage: ${describe}`)
    return 2
  }
  const size = Number(values.size ?? 500)
  const worst = Number(values.worst ?? 15)
  const model = openSpelling()
  const reports = positionals.map((file) => {
    const pairs = readPairs(readFileSync(file, 'utf8'))
    const byModel = rankNames(pairs, (arabic, latin) => model.score(arabicLetters(arabic), latinLetters(latin)), size)
    const { thresholds } = rankNames(pairs, spellingSimilarity, size, THRESHOLDS)
    return { file: basename(file), ...byModel, thresholds }
  })
  if (values.json) {
    console.log(JSON.stringify({ area: name, reports }))
    return 0
  }
  for (const { file, pairs, top1, mrr, thresholds, worst: lines } of reports) {
    console.log(`${file}: ${pairs} pairs   top-1 ${top1.toFixed(3)}   MRR ${mrr.toFixed(3)}`)
    for (const { least, recall, wrong } of thresholds)
      console.log(`  at ${least}: recall ${recall.toFixed(3)}, best wrong one accepted ${wrong.toFixed(3)}`)
    if (worst > 0)
      console.log(
        lines
          .slice(0, worst)
          .map((line) => `    ${line}`)
          .join('\n'),
      )
  }
  return 0
}
