import { readdirSync, readFileSync } from 'node:fs'
import { type Language, trace } from '@isnad/trace'
import type { Table } from '../areas/area.ts'

export const name = 'trace'
export const describe = 'megabytes of text traced a second on one core, and how it grows with size [MAX_MB]'

const TEXTS = new URL('../../samples/texts/', import.meta.url)
/** As large as a long dossier; a larger one may be asked for. */
const MOST_MB = 2

/** Processor time counts, not the clock: other work on the machine then matters less. */
export async function run(args: readonly string[]): Promise<Table> {
  const most = Number(args[0] ?? MOST_MB)
  const rows: (string | number | null)[][] = []
  for (const language of ['ar', 'en'] as const) {
    const seed = seedOf(language)
    // The first text pays for tables and compiled code.
    trace(seed, { language })
    for (let megabytes = 0.25; megabytes <= most; megabytes *= 2) {
      const text = repeated(seed, megabytes)
      globalThis.gc?.()
      const before = process.memoryUsage().rss
      const start = process.cpuUsage()
      const wall = performance.now()
      const { attributions } = trace(text, { language })
      const seconds = (performance.now() - wall) / 1000
      const { user, system } = process.cpuUsage(start)
      const bytes = Buffer.byteLength(text) / 1e6
      rows.push([
        language,
        round(bytes),
        attributions.length,
        round(bytes / ((user + system) / 1e6)),
        round(bytes / seconds),
        Math.round((process.memoryUsage().rss - before) / 1e6),
      ])
    }
  }
  return {
    title: 'Trace, whole, from text to chains',
    columns: ['language', 'MB', 'attributions', 'MB a processor second', 'MB a second', 'memory grown, MB'],
    rows,
    notes: ['text: the sample texts of one language, repeated; linear where the fourth column stays level'],
  }
}

function seedOf(language: Language): string {
  return readdirSync(TEXTS)
    .filter((file) => file.endsWith(`.${language}.txt`))
    .sort()
    .map((file) => readFileSync(new URL(file, TEXTS), 'utf8'))
    .join('\n\n')
}

function repeated(seed: string, megabytes: number): string {
  return `${seed}\n\n`.repeat(Math.ceil((megabytes * 1e6) / Buffer.byteLength(seed)))
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
