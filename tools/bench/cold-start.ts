import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { findProgram } from '../../packages/desk/bin/program.js'
import type { Table } from '../areas/area.ts'

export const name = 'cold-start'
export const describe = 'from typing a command to its answer, each time in a new process [RUNS]'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const ENTRY = join(ROOT, 'packages', 'desk', 'bin', 'isnad.js')
const ARTICLE = join(ROOT, '..', 'shared', 'data', 'article', 'palmyra.ar.txt')

/** Invented, and always here. */
const SAMPLE = join(ROOT, 'samples', 'texts', '2-almarsa-retelling.ar.txt')

export async function run(args: readonly string[]): Promise<readonly Table[]> {
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
  const program = findProgram(ROOT)
  const whole: Table = {
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
      program === undefined
        ? 'run from the sources: they changed since they were joined ("npm run bench" joins them; run it so)'
        : 'run from the files that set-up joined; on an older Node the start of the second one comes on top',
    ],
  }
  const ways = [
    ['the sources', pathToFileURL(join(ROOT, 'packages/desk/src/cli/main.ts')).href],
    ['joined by set-up', program],
  ]
  return [
    whole,
    {
      title: 'Where a cold start of isnad trace goes, ms, median',
      columns: [
        'from',
        'modules',
        'until Node runs',
        'frame loaded',
        'command loaded and done',
        'processor, user',
        'system',
      ],
      rows: ways.map(([label, entry]) => [label ?? '', ...phasesOf(entry, ['trace', text], runs)]),
      notes: ['compiled code is kept from run to run; processor time is of the whole process, other threads included'],
    },
  ]
}

/** Runs a command line from its entry and tells on standard error when each phase ended. */
const WATCH = `
const { enableCompileCache, registerHooks } = await import('node:module')
enableCompileCache(process.env.ISNAD_BENCH_CACHE)
let modules = 0
registerHooks({ load: (url, context, next) => { modules += 1; return next(url, context) } })
const began = performance.now()
const { main } = await import(process.env.ISNAD_BENCH_ENTRY)
const loaded = performance.now()
await main(process.argv.slice(1))
process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  const times = [modules, began, loaded - began, performance.now() - loaded, user / 1000, system / 1000]
  process.stderr.write('\\n' + JSON.stringify(times.map(Math.round)))
})
`

function phasesOf(entry: string | undefined, argv: readonly string[], runs: number): readonly (number | null)[] {
  const none = [null, null, null, null, null, null]
  if (entry === undefined) return none
  const cache = join(ROOT, 'packages', 'desk', 'node_modules', '.cache', 'isnad-bench')
  const env: NodeJS.ProcessEnv = { ...process.env, ISNAD_BENCH_ENTRY: entry, ISNAD_BENCH_CACHE: cache }
  const seen: number[][] = []
  for (let at = 0; at <= runs; at += 1) {
    const args = ['--input-type=module', '-e', WATCH, ...argv]
    const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' })
    if (status !== 0) return none
    if (at > 0) seen.push(JSON.parse(stderr.slice(stderr.lastIndexOf('\n'))))
  }
  return none.map((_, k) => seen.map((phases) => phases[k]!).sort((a, b) => a - b)[runs >> 1] ?? null)
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
