import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Tracing, trace } from '../../packages/trace/src/index.ts'
import {
  type Pair,
  proposePairs,
  readPropositions,
  type Said,
  speakerKeys,
} from '../../packages/trace/src/propositions/index.ts'
import type { Table } from '../areas/area.ts'
import { type GoldContent, goldPairs, type ParallelText, readParallelTexts } from './claims-gold.ts'

export const name = 'claims'
export const describe =
  'claims DIR [--show]: occurrences of one proposition in Arabic and English, joined across all documents'
export const usual = ['../shared/data/attribution']

/** Set aside when the thresholds were chosen; scored apart and never read. */
const HELD_OUT: ReadonlySet<string> = new Set([
  'abcnews.306776',
  'bbc.381736',
  'cbsnews.248411',
  'newsweek.51339',
  'nytimes.184862',
])
/** An occurrence stands for an annotated content when they share this much of both. */
const LEAST_OVERLAP = 0.3

interface Place {
  readonly said: Said
  readonly text: ParallelText
  readonly spans: readonly { readonly start: number; readonly end: number }[]
  /** The annotated contents it stands for. */
  readonly gold: readonly GoldContent[]
}

export async function run(args: readonly string[]): Promise<readonly Table[]> {
  const dir = args[0] ?? ''
  const texts = readParallelTexts(readdirSync(join(dir, 'ann')), (file) => readFileSync(join(dir, file), 'utf8'))
  const traced = texts.map((text) => ({ text, tracing: trace(text.text, { language: text.language }) }))
  const show = args.includes('--show')
  const sets = [
    { label: 'development', keep: (doc: string) => !HELD_OUT.has(doc), show },
    { label: 'held out', keep: (doc: string) => HELD_OUT.has(doc), show: false },
    { label: 'all together', keep: () => true, show: false },
  ]
  const rows = sets.flatMap(({ label, keep, show: shown }) => {
    const kept = traced.filter(({ text }) => keep(text.document))
    return [
      [
        label,
        'as annotated',
        ...score(
          kept.flatMap(annotated),
          kept.map((k) => k.text),
          shown,
        ),
      ],
      [
        label,
        'as traced',
        ...score(
          kept.flatMap(found),
          kept.map((k) => k.text),
          false,
        ),
      ],
    ]
  })
  return [
    {
      title: 'Pairs of an Arabic and an English place proposed as one claim',
      columns: ['documents', 'contents', 'Arabic', 'English', 'true pairs', 'proposed', 'right', 'precision', 'recall'],
      rows,
      notes: [
        'All documents of a row lie in one case: a pair of two different documents is always wrong.',
        'True pairs: sentences are parallel line by line; annotated contents of one line are paired in order where their',
        'depth and kind of cue agree (tools/eval/claims-gold.ts). "as traced": recall counts what tracing missed as missed.',
      ],
    },
  ]
}

type Traced = { readonly text: ParallelText; readonly tracing: Tracing }

function annotated({ text, tracing }: Traced): Place[] {
  return toPlaces(
    text,
    tracing,
    text.contents.map(({ spans }) => spans),
  )
}

function found({ text, tracing }: Traced): Place[] {
  const attributed = tracing.occurrences.filter(({ voice }) => voice === 'attributed')
  return toPlaces(
    text,
    tracing,
    attributed.map(({ content }) => content),
  )
}

function toPlaces(text: ParallelText, tracing: Tracing, contents: readonly Place['spans'][]): Place[] {
  return readPropositions(text.text, tracing, contents).map((proposition, i): Place => {
    const spans = contents[i]!
    const id = `${text.document}.${text.language}:${spans[0]?.start}-${spans.at(-1)?.end}.${i}`
    return {
      said: { id, document: `${text.document}.${text.language}`, proposition, speakers: speakersOf(tracing, spans) },
      text,
      spans,
      gold: text.contents.filter((g) => overlap(g.spans, spans) >= LEAST_OVERLAP),
    }
  })
}

/** Who says it, as traced: the innermost agent of the occurrence that stands there. */
function speakersOf(tracing: Tracing, spans: Place['spans']): readonly string[] {
  const [best] = tracing.occurrences
    .filter(({ voice, content }) => voice === 'attributed' && overlap(content, spans) >= LEAST_OVERLAP)
    .sort((a, b) => overlap(b.content, spans) - overlap(a.content, spans))
  const speaker = tracing.agents.find(({ id }) => id === best?.chain.at(-1)?.agent)
  return speaker === undefined || speaker.kind === 'anonymous' ? [] : speakerKeys(speaker.name)
}

function overlap(a: Place['spans'], b: Place['spans']): number {
  let shared = 0
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  const size = (spans: Place['spans']) => spans.reduce((sum, { start, end }) => sum + end - start, 0)
  return shared === 0 ? 0 : (2 * shared) / (size(a) + size(b))
}

function score(places: readonly Place[], texts: readonly ParallelText[], show: boolean): number[] {
  const byId = new Map(places.map((place) => [place.said.id, place]))
  const across = (pair: Pair) => byId.get(pair.a)!.text.language !== byId.get(pair.b)!.text.language
  const pairs = proposePairs(places.map(({ said }) => said)).filter(across)
  const truth = goldPairs(texts)
  const met = new Set<string>()
  let right = 0
  for (const { a, b, likeness } of pairs) {
    const [x, y] = [byId.get(a)!, byId.get(b)!]
    const keys = x.gold.flatMap((g) => y.gold.map((h) => [g.key, h.key].sort().join(' ')))
    const true_ = keys.filter((key) => truth.has(key))
    if (true_.length > 0) right++
    for (const key of true_) met.add(key)
    if (show && true_.length === 0) console.log(`${likeness.score} ${wordsOf(x)}\n      ${wordsOf(y)}`)
  }
  if (show) for (const key of truth) if (!met.has(key)) console.log(`missed ${key}`)
  const count = (language: string) => places.filter(({ text }) => text.language === language).length
  const round = (n: number) => Math.round(n * 1000) / 1000
  return [
    count('ar'),
    count('en'),
    truth.size,
    pairs.length,
    right,
    round(right / Math.max(1, pairs.length)),
    round(met.size / Math.max(1, truth.size)),
  ]
}

function wordsOf({ text, spans }: Place): string {
  return `${text.document}: ${spans.map(({ start, end }) => text.text.slice(start, end)).join(' … ')}`
}
