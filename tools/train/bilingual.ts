/**
 * Learns which Arabic stems stand for which English ones from parallel sentences, for aligning reports across the two.
 *
 *   node tools/train/bilingual.ts DATA [--out FILE] [--without PART]
 *
 * DATA is the folder that holds ntrex/ and pud/. Documents that DATA/attribution annotates are left out always: what is
 * measured on them (`npm run eval -- claims`) is measured on texts that taught nothing.
 *
 * Reads ntrex/{ar,en,docs}.txt (NTREX-128, CC BY-SA 4.0) and pud/ar_pud.conllu (UD Arabic-PUD, CC BY-SA 3.0; its text and
 * English original). IBM model 1 in both directions (Brown et al. 1993, section 4.1), ten rounds; a pair is kept where both
 * directions hold it likely. --without 0..3 leaves out every fourth document of NTREX, for measuring. Deterministic.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { arabicStem, englishStem } from '../../packages/trace/src/lineage/stem.ts'
import { tokenize } from '../../packages/trace/src/text/index.ts'

const ROUNDS = 10
/** A stem met fewer times than this teaches nothing. */
const LEAST = 2
const LEAST_SCORE = 0.02
const MOST_PER_STEM = 4

type Sentence = readonly string[]

function stems(text: string): { ar: Sentence; en: Sentence } {
  const ar: string[] = []
  const en: string[] = []
  for (const t of tokenize(text)) {
    if (t.kind !== 'word') continue
    if (t.script === 'arabic') ar.push(arabicStem(t.folded))
    else if (t.script === 'latin') en.push(englishStem(t.folded))
  }
  return { ar: [...new Set(ar)], en: [...new Set(en)] }
}

function readParallel(data: string, without: number | undefined): { ar: Sentence; en: Sentence }[] {
  const pairs: { ar: Sentence; en: Sentence }[] = []
  const lines = (name: string) => readFileSync(join(data, `ntrex/${name}.txt`), 'utf8').split('\n')
  const [ar, en, docs] = [lines('ar'), lines('en'), lines('docs')]
  const order = [...new Set(docs)]
  const measured = readMeasured(data)
  for (let i = 0; i < ar.length; i++) {
    if (!ar[i] || !en[i] || measured.has(docs[i] ?? '')) continue
    if (without !== undefined && order.indexOf(docs[i] ?? '') % 4 === without) continue
    pairs.push({ ar: stems(ar[i]!).ar, en: stems(en[i]!).en })
  }
  const pud = join(data, 'pud/ar_pud.conllu')
  if (existsSync(pud))
    for (const block of readFileSync(pud, 'utf8').split('\n\n')) {
      const text = /^# text = (.+)$/m.exec(block)?.[1]
      const english = /^# (?:english_text|text_en) = (.+)$/m.exec(block)?.[1]
      if (text && english) pairs.push({ ar: stems(text).ar, en: stems(english).en })
    }
  return pairs
}

function readMeasured(data: string): ReadonlySet<string> {
  return new Set(readdirSync(join(data, 'attribution/ann')).map((file) => file.replace(/\.(?:ar|en)\.json$/, '')))
}

type Table = Map<string, Map<string, number>>

/** p(to | from) by expectation-maximisation over all sentence pairs. */
function ibm1(pairs: readonly { from: Sentence; to: Sentence }[]): Table {
  let table: Table = new Map()
  for (const { from, to } of pairs)
    for (const f of from) {
      const row = table.get(f) ?? new Map<string, number>()
      for (const e of to) row.set(e, 1)
      table.set(f, row)
    }
  for (let round = 0; round < ROUNDS; round++) {
    const counts: Table = new Map()
    for (const { from, to } of pairs)
      for (const e of to) {
        let sum = 0
        for (const f of from) sum += table.get(f)!.get(e)!
        for (const f of from) {
          const share = table.get(f)!.get(e)! / sum
          const row = counts.get(f) ?? new Map<string, number>()
          row.set(e, (row.get(e) ?? 0) + share)
          counts.set(f, row)
        }
      }
    for (const row of counts.values()) {
      let total = 0
      for (const n of row.values()) total += n
      for (const [e, n] of row) row.set(e, n / total)
    }
    table = counts
  }
  return table
}

function frequencies(sentences: readonly Sentence[]): Map<string, number> {
  const df = new Map<string, number>()
  for (const s of sentences) for (const w of s) df.set(w, (df.get(w) ?? 0) + 1)
  return df
}

function main(data: string, out: string | undefined, without: number | undefined): void {
  const pairs = readParallel(data, without)
  const df = { ar: frequencies(pairs.map((p) => p.ar)), en: frequencies(pairs.map((p) => p.en)) }
  const forward = ibm1(pairs.map((p) => ({ from: p.ar, to: p.en })))
  const backward = ibm1(pairs.map((p) => ({ from: p.en, to: p.ar })))
  const lexicon: Record<string, [string, number][]> = {}
  let size = 0
  for (const a of [...forward.keys()].sort()) {
    if ((df.ar.get(a) ?? 0) < LEAST || a.length < 2) continue
    const row: [string, number][] = []
    for (const [e, p] of forward.get(a)!) {
      if ((df.en.get(e) ?? 0) < LEAST || e.length < 2) continue
      const score = p * (backward.get(e)?.get(a) ?? 0)
      if (score >= LEAST_SCORE) row.push([e, Math.round(score * 100) / 100])
    }
    row.sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1))
    if (row.length > 0) {
      lexicon[a] = row.slice(0, MOST_PER_STEM)
      size += lexicon[a].length
    }
  }
  const common = (m: Map<string, number>) =>
    Object.fromEntries([...m].filter(([, n]) => n >= 5).sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)))
  const weights = {
    notice:
      'Word pairs and document frequencies learnt from NTREX-128 (Federmann, Kocmi and Xin 2022; Microsoft), CC BY-SA 4.0, and UD Arabic-PUD (Zeman et al. 2017), CC BY-SA 3.0; changed: reduced to stems with scores of an alignment model. Shared alike.',
    licence: 'CC-BY-SA-4.0',
    sentences: pairs.length,
    arabic: common(df.ar),
    english: common(df.en),
    pairs: lexicon,
  }
  const text = JSON.stringify(weights)
  console.log(
    `sentences ${pairs.length}, Arabic stems ${Object.keys(lexicon).length}, pairs ${size}, ${(text.length / 1024).toFixed(0)} KB`,
  )
  if (out) writeFileSync(out, `${text}\n`)
}

const args = process.argv.slice(2)
const value = (flag: string) => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined)
if (!args[0] || args[0].startsWith('-')) {
  console.error('usage: bilingual.ts DATA [--out FILE] [--without PART]')
  process.exitCode = 2
} else main(args[0], value('--out'), value('--without') === undefined ? undefined : Number(value('--without')))
