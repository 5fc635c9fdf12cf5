import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { alignSentences } from '../../packages/trace/src/lineage/align.ts'
import { featuresOf, type SentenceFeatures } from '../../packages/trace/src/lineage/features.ts'
import { compareTexts } from '../../packages/trace/src/lineage/index.ts'
import { type Prepared, prepare } from '../../packages/trace/src/lineage/prepare.ts'
import { findReuse } from '../../packages/trace/src/lineage/reuse.ts'
import type { Table } from '../areas/area.ts'
import { injected } from './lineage-injected.ts'
import { handwritten } from './lineage-pairs.ts'

export const name = 'lineage'
export const describe =
  'lineage DIR [--documents N] [--mutations]: text reuse, alignment and false alarms on parallel news (NTREX)'
export const usual = ['../shared/data/ntrex']

interface Parallel {
  readonly id: string
  readonly ar: readonly string[]
  readonly en: readonly string[]
}

function readParallel(dir: string): Parallel[] {
  const lines = (file: string) => readFileSync(join(dir, file), 'utf8').split('\n')
  const [ar, en, docs] = [lines('ar.txt'), lines('en.txt'), lines('docs.txt')]
  const byId = new Map<string, { ar: string[]; en: string[] }>()
  docs.forEach((id, i) => {
    if (!id) return
    const d = byId.get(id) ?? { ar: [], en: [] }
    d.ar.push(ar[i]!)
    d.en.push(en[i]!)
    byId.set(id, d)
  })
  return [...byId].map(([id, d]) => ({ id, ...d }))
}

/** A small deterministic generator (mulberry32), so that every run edits alike. */
function random(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Edits a share of the words: 70 in 100 replaced, 15 cut, 15 added, by words of another document. */
function edit(text: string, share: number, words: readonly string[], seed: number): string {
  const next = random(seed)
  const other = () => words[Math.floor(next() * words.length)]!
  return text
    .split(' ')
    .flatMap((w) => {
      if (next() >= share) return [w]
      const kind = next()
      return kind < 0.7 ? [other()] : kind < 0.85 ? [] : [w, other()]
    })
    .join(' ')
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

const round = (n: number) => Math.round(n * 1000) / 1000

export async function run(args: readonly string[]): Promise<readonly Table[]> {
  const dir = args[0] ?? ''
  const most = args.includes('--documents') ? Number(args[args.indexOf('--documents') + 1]) : 40
  const all = readParallel(dir)
  const tables = [unrelated(all), edits(all.slice(0, most), all), across(all.slice(0, most))]
  tables.push(handwritten(args.includes('--mutations')))
  tables.push(injected(all.slice(0, most)), falseAlarms(all.slice(0, most), args.includes('--mutations')))
  return tables
}

function unrelated(documents: readonly Parallel[]): Table {
  const rows = (['ar', 'en'] as const).map((language) => {
    const texts = documents.map((d): Prepared => prepare({ id: d.id, text: d[language].join('\n'), language }))
    const pairs = findReuse(texts)
    const flagged = pairs.filter((p) => p.reuse.flags.length > 0)
    const top = (of: (p: (typeof pairs)[number]) => number) => round(Math.max(0, ...pairs.map(of)))
    return [
      language,
      (texts.length * (texts.length - 1)) / 2,
      top((p) => p.reuse.jaccard),
      top((p) => p.reuse.containment),
      top((p) => p.reuse.longest),
      flagged.length,
      flagged.map((p) => `${documents[p.a]!.id} ${documents[p.b]!.id}`).join(', ') || '-',
    ]
  })
  return {
    title: 'Unrelated documents: no pair may be flagged',
    columns: ['language', 'pairs', 'highest Jaccard', 'highest containment', 'longest run', 'flagged', 'which'],
    rows,
    notes: ['Documents of one crawl may report one event: a flagged pair is to be read before it is called wrong.'],
  }
}

function edits(documents: readonly Parallel[], all: readonly Parallel[]): Table {
  const rows: (string | number)[][] = []
  for (const language of ['ar', 'en'] as const)
    for (const share of [0.05, 0.1, 0.2, 0.3, 0.4, 0.5]) {
      let caught = 0
      const found = { jaccard: [] as number[], containment: [] as number[], longest: [] as number[] }
      documents.forEach((d, i) => {
        const words = all[(i + 7) % all.length]![language].join(' ').split(' ')
        const text = d[language].join('\n')
        const copies = [text, edit(text, share, words, i + 1)].map((t, k) =>
          prepare({ id: `${d.id}.${k}`, text: t, language }),
        )
        const reuse = findReuse(copies)[0]?.reuse
        if (!reuse) return
        if (reuse.flags.length > 0) caught++
        for (const key of ['jaccard', 'containment', 'longest'] as const) found[key].push(reuse[key])
      })
      rows.push([
        language,
        `${share * 100} %`,
        `${caught}/${documents.length}`,
        round(median(found.jaccard)),
        round(median(found.containment)),
        median(found.longest),
      ])
    }
  return {
    title: 'Copies with a share of their words edited',
    columns: ['language', 'edited', 'flagged', 'median Jaccard', 'median containment', 'median longest run'],
    rows,
  }
}

function sentencesOf(lines: readonly string[], language: 'ar' | 'en', index: number) {
  const text = lines.join('\n')
  const starts: number[] = []
  let at = 0
  for (const line of lines) {
    starts.push(at)
    at += line.length + 1
  }
  const features = featuresOf(index, prepare({ id: language, text, language, published: '2018-10-01' }))
  const lineOf = (s: SentenceFeatures) => starts.findLastIndex((start) => start <= s.sentence.start)
  return { features, lineOf }
}

function across(documents: readonly Parallel[]): Table {
  let aligned = 0
  let right = 0
  let sentences = 0
  let stray = 0
  const sides = documents.map((d) => ({ ar: sentencesOf(d.ar, 'ar', 0), en: sentencesOf(d.en, 'en', 1) }))
  sides.forEach(({ ar, en }, i) => {
    sentences += ar.features.length
    for (const x of alignSentences(ar.features, en.features, true)) {
      aligned++
      if (ar.lineOf(ar.features[x.a]!) === en.lineOf(en.features[x.b]!)) right++
    }
    const other = sides[(i + 1) % sides.length]!
    stray += alignSentences(ar.features, other.en.features, true).length
  })
  return {
    title: 'Arabic and English sentences lined up',
    columns: ['documents', 'Arabic sentences', 'aligned', 'precision', 'recall', 'aligned in an unrelated document'],
    rows: [[documents.length, sentences, aligned, round(right / aligned), round(right / sentences), stray]],
    notes: [
      'The word pairs were learnt from these sentences among others: docs/trace/lineage.md has the figures with a quarter left out.',
    ],
  }
}

/** A translation changes nothing: what is found between the two sides of one document is a false alarm, or the translator's. */
function falseAlarms(documents: readonly Parallel[], show: boolean): Table {
  const counts = new Map<string, number>()
  let aligned = 0
  let same = 0
  for (const d of documents) {
    const ar = { id: 'ar', text: d.ar.join('\n'), language: 'ar' as const, published: '2018-10-01' }
    const en = { id: 'en', text: d.en.join('\n'), language: 'en' as const, published: '2018-10-01' }
    for (const pair of compareTexts([en, ar]).pairs) {
      aligned += pair.aligned.length
      for (const m of pair.mutations) {
        counts.set(m.kind, (counts.get(m.kind) ?? 0) + 1)
        if (show)
          console.log(
            `${m.kind} ${JSON.stringify(m.params)}\n   ${m.from.map((s) => s.exact).join(' + ')}\n   ${m.to.map((s) => s.exact).join(' + ')}\n      ${m.pair === null ? '' : `${pair.aligned[m.pair]!.a.exact}\n      ${pair.aligned[m.pair]!.b.exact}`}`,
          )
      }
    }
    for (const pair of compareTexts([ar, { ...ar, id: 'again' }]).pairs) same += pair.mutations.length
  }
  const total = [...counts.values()].reduce((a, b) => a + b, 0)
  return {
    title: 'Changes reported where there are none',
    columns: ['change', 'between a text and its translation', 'per 100 aligned sentences'],
    rows: [
      ...[...counts].sort((a, b) => b[1] - a[1]).map(([kind, n]) => [kind, n, round((100 * n) / aligned)]),
      ['all', total, round((100 * total) / aligned)],
      ['between a text and itself', same, 0],
    ],
  }
}
