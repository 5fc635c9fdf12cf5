import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { findAttributions } from '../../packages/trace/src/speech/index.ts'
import { analyse } from '../../packages/trace/src/text/index.ts'
import { printTable } from '../areas/print.ts'
import { listErrors, type ScoringError } from './attribution-errors.ts'
import { type MendedCase, mendedTable } from './attribution-mended.ts'
import {
  addCounts,
  bootstrap,
  type Counts,
  type Item,
  itemsOf,
  MEASURES,
  type Place,
  pairUp,
  rateOf,
  type Scored,
  scoreDocument,
} from './attribution-score.ts'

export const name = 'attribution'
export const usual = ['../shared/data/attribution']
export const describe =
  'attribution DIR [--lang ar|en] [--only ID,ID] [--except ID,ID] [--worst N] [--json] [--write OUT]: who says what'

interface Document {
  readonly id: string
  readonly language: string
  readonly text: string
  readonly gold: readonly Item[]
  readonly found: readonly Item[]
  readonly counts: Counts
}

/**
 * Scores trace, run in this process, on annotated documents: DIR/text/ID.LANG.txt and DIR/ann/ID.LANG.json. Documents that
 * hold what people mended (`isnad corrections --export`) are asked apart.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      only: { type: 'string' },
      except: { type: 'string' },
      worst: { type: 'string' },
      json: { type: 'boolean' },
      write: { type: 'string' },
    },
  })
  const dir = positionals[0]
  if (dir === undefined || !existsSync(join(dir, 'ann'))) {
    console.error(`usage: ${describe}\n${dir ?? 'DIR'} must hold text/ and ann/`)
    return 2
  }
  const only = values.only?.split(',')
  const except = values.except?.split(',') ?? []
  const chosen = readdirSync(join(dir, 'ann'))
    .filter((f) => f.endsWith('.json'))
    .sort()
    .map((f) => f.slice(0, -'.json'.length))
    .filter((f) => {
      const id = f.replace(/\.\w+$/, '')
      return (!values.lang || f.endsWith(`.${values.lang}`)) && (!only || only.includes(id)) && !except.includes(id)
    })
  const mended = chosen.flatMap((f) => readMended(dir, f) ?? [])
  const isMended = new Set(mended.map((m) => m.id))
  const documents = chosen.filter((f) => !isMended.has(f)).map((f) => readDocument(dir, f, values.write))
  const languages = [...new Set(documents.map((d) => d.language))].sort()
  const groups = languages.map((l) => [l, documents.filter((d) => d.language === l)] as const)
  if (languages.length > 1) groups.push(['all', documents])
  const worst = values.worst === undefined ? 0 : Number(values.worst)
  if (values.json) {
    const report = Object.fromEntries(groups.map(([l, of]) => [l, { ...figuresOf(of), errors: countErrors(of) }]))
    const asked = mended.length === 0 ? {} : { mended: mendedTable(mended) }
    console.log(JSON.stringify({ ...report, ...asked }, null, 1))
    return 0
  }
  for (const [language, of] of groups) printFigures(language, of)
  if (mended.length > 0) console.log(`\n${printTable(mendedTable(mended))}`)
  if (worst > 0) for (const [language, of] of groups) if (language !== 'all') printErrors(language, of, worst)
  return 0
}

function readDocument(dir: string, file: string, write: string | undefined): Document {
  const annotated = JSON.parse(readFileSync(join(dir, 'ann', `${file}.json`), 'utf8')) as {
    readonly lang: string
    readonly units?: string
    readonly attributions: readonly Scored[]
  }
  const text = readFileSync(join(dir, 'text', `${file}.txt`), 'utf8')
  const attributions = traceAttributions(text)
  if (write !== undefined) {
    mkdirSync(write, { recursive: true })
    writeFileSync(join(write, `${file}.json`), JSON.stringify({ attributions }))
  }
  const units = annotated.units === 'utf16' ? (a: Scored) => a : inCodeUnits(text)
  const gold = itemsOf(text, annotated.attributions.map(units))
  const found = itemsOf(text, attributions)
  return { id: file, language: annotated.lang, text, gold, found, counts: scoreDocument(gold, found) }
}

/** A document of corrections, or nothing where it is an annotation of the whole. */
function readMended(dir: string, file: string): MendedCase | undefined {
  const read = JSON.parse(readFileSync(join(dir, 'ann', `${file}.json`), 'utf8')) as Omit<MendedCase, 'id' | 'text'> & {
    readonly basis?: string
  }
  if (read.basis !== 'corrections') return undefined
  const text = readFileSync(join(dir, 'text', `${file}.txt`), 'utf8')
  const unit = unitsIn(text)
  const move = (p: Place): Place => ({ start: unit(p.start), end: unit(p.end) })
  return {
    id: file,
    text,
    attributions: read.attributions.map((a) => ({ ...a, ...inCodeUnits(text)(a) })),
    removed: read.removed.map(({ cue, content }) => ({ cue: cue.map(move), content: content.map(move) })),
    voices: read.voices.map((v) => ({ ...v, sentence: move(v.sentence) })),
  }
}

function traceAttributions(text: string): Scored[] {
  return findAttributions(analyse(text)).map((a, id) => ({ ...a, id }))
}

/** Gold offsets count code points; ours count UTF-16 code units. */
function unitsIn(text: string): (point: number) => number {
  const at = [0]
  for (const c of text) at.push(at[at.length - 1]! + c.length)
  return (point) => at[point] ?? text.length
}

function inCodeUnits(text: string): (a: Scored) => Scored {
  const unit = unitsIn(text)
  const move = (spans: Scored['source']) => spans.map((s) => ({ start: unit(s.start), end: unit(s.end) }))
  return (a) => ({ ...a, source: move(a.source), cue: move(a.cue), content: move(a.content) })
}

function figuresOf(documents: readonly Document[]) {
  const counts = documents.map((d) => d.counts)
  const total = addCounts(counts)
  const figures = Object.fromEntries(
    MEASURES.map((m) => [m, { ...rateOf(total[m]), ...total[m], interval: bootstrap(counts, m) }]),
  )
  return { documents: documents.length, figures, labels: labelsOf(documents) }
}

/** How often the labels of paired attributions agree. */
function labelsOf(documents: readonly Document[]) {
  const pairs = documents.flatMap((d) => pairUp(d.gold, d.found, 0.3))
  const share = (label: 'sourceKind' | 'cueKind' | 'quote') =>
    pairs.length === 0 ? 0 : pairs.filter(([g, f]) => g.of[label] === f.of[label]).length / pairs.length
  return { sourceKind: share('sourceKind'), cueKind: share('cueKind'), quote: share('quote') }
}

function errorsOf(documents: readonly Document[]): ScoringError[] {
  return documents.flatMap((d) => listErrors(d.id, d.text, d.gold, d.found))
}

function countErrors(documents: readonly Document[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const e of errorsOf(documents)) counts[e.kind] = (counts[e.kind] ?? 0) + 1
  return counts
}

function printFigures(language: string, documents: readonly Document[]): void {
  const { figures, labels } = figuresOf(documents)
  const n = (x: number) => x.toFixed(3)
  console.log(
    `\n${`${language} (${documents.length} documents)`.padEnd(20)} P      R      F1     95 %           gold  found`,
  )
  for (const m of MEASURES) {
    const x = figures[m]!
    const [low, high] = x.interval
    const note = m === 'asserted chain' ? '   (interval of P)' : ''
    console.log(
      `${m.padEnd(20)} ${n(x.p)}  ${n(x.r)}  ${n(x.f)}  ${n(low)}-${n(high)}  ${String(x.gold).padEnd(5)} ${x.found}${note}`,
    )
  }
  console.log(
    `labels of pairs      sourceKind ${n(labels.sourceKind)}, cueKind ${n(labels.cueKind)}, quote ${n(labels.quote)}`,
  )
  console.log(
    `errors               ${Object.entries(countErrors(documents))
      .map(([k, v]) => `${k} ${v}`)
      .join(', ')}`,
  )
}

function printErrors(language: string, documents: readonly Document[], worst: number): void {
  const byKind = Map.groupBy(errorsOf(documents), (e) => e.kind)
  for (const [kind, errors] of byKind) {
    console.log(`\n${language}: ${kind} (${errors.length})`)
    for (const e of errors.sort((a, b) => b.weight - a.weight).slice(0, worst)) {
      console.log(`  ${e.document} ${e.rule}`)
      if (e.gold) console.log(`    gold  ${e.gold}`)
      if (e.found) console.log(`    found ${e.found}`)
    }
  }
}

if (import.meta.main) process.exitCode = await run(process.argv.slice(2))
