import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Table } from '../areas/area.ts'

export const name = 'cold-start'
export const describe = 'from typing a command to its answer, each time in a new process [RUNS]'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const ENTRY = join(ROOT, 'packages', 'desk', 'bin', 'isnad.js')
const ARTICLE = join(ROOT, '..', 'shared', 'data', 'article', 'palmyra.ar.txt')

/** Invented, and always here. */
const SAMPLE = join(ROOT, 'samples', 'texts', '2-almarsa-retelling.ar.txt')

export async function run(args: readonly string[]): Promise<Table> {
  const runs = Number(args[0] ?? 10)
  const text = existsSync(ARTICLE) ? ARTICLE : SAMPLE
  const kept: NodeJS.ProcessEnv = { ...process.env }
  const anew: NodeJS.ProcessEnv = { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' }
  const measures: readonly (readonly [string, readonly string[], NodeJS.ProcessEnv])[] = [
    ['node alone', ['-e', '0'], kept],
    ['isnad --version', [ENTRY, '--version'], kept],
    ['isnad --help', [ENTRY, '--help'], kept],
    ['isnad trace', [ENTRY, 'trace', text], kept],
    ['isnad trace --json', [ENTRY, 'trace', '--json', text], kept],
    ['isnad trace, nothing compiled before', [ENTRY, 'trace', text], anew],
  ]
  return {
    title: `Cold start, ms, ${runs} runs each`,
    columns: ['command', 'least', 'median', 'most'],
    rows: measures.map(([label, argv, env]) => {
      const times = timesOf(argv, env, runs)
      return times === undefined ? [label, null, null, null] : [label, ...times]
    }),
    notes: [
      text === ARTICLE
        ? 'text: ../shared/data/article/palmyra.ar.txt'
        : 'text: samples/texts/2-almarsa-retelling.ar.txt; ../shared/data/article is not here',
    ],
  }
}

/** Least, median and most, rounded to a millisecond; undefined when the command fails. */
function timesOf(argv: readonly string[], env: NodeJS.ProcessEnv, runs: number): [number, number, number] | undefined {
  const times: number[] = []
  // One run more than counted: the first may find neither the files nor the compiled code in memory.
  for (let at = 0; at <= runs; at += 1) {
    const start = performance.now()
    const { status, stderr } = spawnSync(process.execPath, argv, { env, encoding: 'utf8' })
    const took = performance.now() - start
    if (status !== 0) {
      console.error(`${argv.join(' ')} ended with ${status}: ${stderr.slice(0, 400)}`)
      return undefined
    }
    if (at > 0) times.push(took)
  }
  times.sort((a, b) => a - b)
  const at = (share: number): number => Math.round(times[Math.floor(share * (times.length - 1))] ?? Number.NaN)
  return [at(0), at(0.5), at(1)]
}
