import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { LABELS, openTagger } from '../../packages/trace/src/names/tagger/index.ts'
import { countSpans, readTagged, type SpanCounts, spansOf } from './entity-spans.ts'

export const name = 'entities'
export const usual = ['../shared/data/ner/aqmar.dev.txt']
export const describe =
  'entities FILE… [--worst N] [--json]: names in Arabic text, strict spans (word, space, label a line)'

const TYPES = ['PER', 'LOC', 'ORG', 'MIS']

/** Scores the Arabic name tagger by itself on a labelled file: a span is right if both ends and its kind are. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { worst: { type: 'string' }, json: { type: 'boolean' } },
  })
  if (positionals.length === 0 || positionals.some((file) => !existsSync(file))) {
    console.error(`usage: ${describe}`)
    return 2
  }
  const reports = positionals.map((file) => {
    const gold = readTagged(readFileSync(file, 'utf8'))
    const found = openTagger()
      .tag(gold.map((s) => s.words))
      .map((s) => s.labels.map((y) => LABELS[y]!))
    const counts = TYPES.map((type) => countSpans(gold, found, [type]))
    return {
      file: basename(file),
      sentences: gold.length,
      byType: Object.fromEntries(TYPES.map((type, i) => [type, rates(counts[i]!)])),
      perLocOrg: rates(countSpans(gold, found, ['PER', 'LOC', 'ORG'])),
      all: rates(countSpans(gold, found, TYPES)),
      errors: gold.flatMap((s, k) => {
        const right = new Set(spansOf(s.labels))
        const guess = new Set(spansOf(found[k]!))
        const show = (span: string) => {
          const [type, from, to] = span.split(' ')
          return `${type} ${s.words.slice(Number(from), Number(to)).join(' ')}`
        }
        const missed = [...right].filter((x) => !guess.has(x) && !x.startsWith('MIS')).map(show)
        const extra = [...guess].filter((x) => !right.has(x) && !x.startsWith('MIS')).map(show)
        return missed.length + extra.length === 0 ? [] : [{ missed, extra }]
      }),
    }
  })
  if (values.json) {
    console.log(JSON.stringify({ area: name, reports }))
    return 0
  }
  for (const { file, sentences, byType, perLocOrg, all, errors } of reports) {
    console.log(`${file}: ${sentences} sentences`)
    for (const [type, r] of [...Object.entries(byType), ['PER+LOC+ORG', perLocOrg], ['all', all]] as const)
      console.log(
        `  ${type.padEnd(12)} P ${r.precision.toFixed(3)}  R ${r.recall.toFixed(3)}  F1 ${r.f1.toFixed(3)}  gold ${r.gold}, found ${r.found}`,
      )
    const worst = [...errors].sort((a, b) => b.missed.length + b.extra.length - a.missed.length - a.extra.length)
    for (const { missed, extra } of worst.slice(0, Number(values.worst ?? 10)))
      console.log(`    missed: ${missed.join(' | ')}   wrong: ${extra.join(' | ')}`)
  }
  return 0
}

function rates({ gold, found, right }: SpanCounts) {
  const precision = found === 0 ? 0 : right / found
  const recall = gold === 0 ? 0 : right / gold
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { gold, found, right, precision, recall, f1 }
}
