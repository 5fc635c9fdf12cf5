import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Language, trace } from '@isnad/trace'
import type { Table } from '../areas/area.ts'
import { HOSTILE } from './trace/hostile.ts'

export const name = 'trace'
export const describe =
  'megabytes of text traced a second on one core; memory by size; growth on hostile texts [MAX_MB | hostile]'

const TEXTS = new URL('../../samples/texts/', import.meta.url)
const ONE_RUN = fileURLToPath(new URL('./trace/one-run.ts', import.meta.url))
/** As large as a long dossier; a larger one may be asked for. */
const MOST_MB = 10
const SIZES_MB = [1, 10, 50]
/** Hostile texts of so many UTF-16 units, then of twice and of four times as many. */
const HOSTILE_UNITS = 150_000
/** Texts of half a megabyte traced before and while the speed is taken. */
const WARM = 3
const ROUNDS = 5

/** Processor time counts, not the clock: other work on the machine then matters less. */
export async function run(args: readonly string[]): Promise<readonly Table[]> {
  if (args.includes('hostile')) return [hostileTable()]
  const most = Number(args[0] ?? MOST_MB)
  const languages = ['ar', 'en'] as const
  return [
    {
      title: 'Trace, whole, from text to chains: half a megabyte, compiled code warm',
      columns: ['language', 'MB', 'attributions', 'MB a processor second', 'MB a second'],
      rows: languages.map(speedOf),
      notes: [`text: the sample texts of one language, repeated; the median of ${ROUNDS}`],
    },
    {
      title: 'Trace by size, each in a new process',
      columns: [
        'language',
        'MB',
        'attributions',
        'MB a processor second',
        'MB a second',
        'most memory, MB',
        'times the text',
      ],
      rows: languages.flatMap((language) => sizesTo(most).map((size) => growthOf(language, size))),
      notes: [
        'loading and compiling are in it; linear where the fourth column stays level',
        'most memory: the resident set of the process less that of one that traced nothing; text and result are both in it',
      ],
    },
  ]
}

function hostileTable(): Table {
  return {
    title: 'Trace on hostile texts: processor seconds by length, and growth where the length doubles',
    columns: ['text', '150,000 units', '300,000', '600,000', 'growth', 'growth'],
    rows: HOSTILE.map(hostileRow),
    notes: ['2 is linear; the first column compiles code for the others, and the last text is read in blocks'],
  }
}

function sizesTo(most: number): number[] {
  return [...SIZES_MB.filter((size) => size < most), most]
}

/** Processor seconds for a hostile text and for twice and four times as much of it, and how they grow. */
function hostileRow({ name, make }: (typeof HOSTILE)[number]): (string | number)[] {
  const times = [1, 2, 4].map((factor) => {
    const text = make(HOSTILE_UNITS * factor)
    const start = process.cpuUsage()
    trace(text)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1e6
  })
  const [one = 0, two = 0, four = 0] = times
  return [name, ...times.map(round), round(two / one), round(four / two)]
}

function speedOf(language: Language): (string | number)[] {
  const text = repeated(seedOf(language), 0.5)
  const bytes = Buffer.byteLength(text) / 1e6
  const times: { busy: number; wall: number }[] = []
  let attributions = 0
  for (let round = 0; round < WARM + ROUNDS; round += 1) {
    const start = process.cpuUsage()
    const wall = performance.now()
    attributions = trace(text, { language }).attributions.length
    const { user, system } = process.cpuUsage(start)
    if (round >= WARM) times.push({ busy: (user + system) / 1e6, wall: (performance.now() - wall) / 1000 })
  }
  const median = (list: number[]): number => list.sort((a, b) => a - b)[list.length >> 1]!
  const busy = median(times.map((t) => t.busy))
  return [language, round(bytes), attributions, round(bytes / busy), round(bytes / median(times.map((t) => t.wall)))]
}

function growthOf(language: Language, megabytes: number): (string | number | null)[] {
  const result = inNewProcess(language, megabytes)
  const empty = inNewProcess(language, 0)
  if (result === undefined || empty === undefined) return [language, megabytes, null, null, null, null, null]
  const { bytes, attributions, busy, wall } = result
  const most = Math.max(0, result.most - empty.most)
  return [
    language,
    round(bytes),
    attributions,
    round(bytes / busy),
    round(bytes / wall),
    Math.round(most),
    round(most / bytes),
  ]
}

/** What `trace/one-run.ts` prints. */
export interface OneRun {
  readonly bytes: number
  readonly attributions: number
  /** Seconds. */
  readonly busy: number
  readonly wall: number
  /** MB. */
  readonly most: number
}

/** Undefined where the process did not come to its end, as when memory gave out. */
function inNewProcess(language: Language, megabytes: number): OneRun | undefined {
  const { status, stdout, stderr } = spawnSync(process.execPath, [ONE_RUN, language, String(megabytes)], {
    encoding: 'utf8',
  })
  if (status === 0) return JSON.parse(stdout)
  console.error(`${language}, ${megabytes} MB: ended with ${status}: ${stderr.slice(0, 300)}`)
  return undefined
}

export function seedOf(language: Language): string {
  return readdirSync(TEXTS)
    .filter((file) => file.endsWith(`.${language}.txt`))
    .sort()
    .map((file) => readFileSync(new URL(file, TEXTS), 'utf8'))
    .join('\n\n')
}

export function repeated(seed: string, megabytes: number): string {
  return `${seed}\n\n`.repeat(Math.ceil((megabytes * 1e6) / Buffer.byteLength(seed)))
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
