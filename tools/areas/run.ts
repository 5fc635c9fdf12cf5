import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Area, isArea, type Table } from './area.ts'
import { printTable } from './print.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const USAGE = `  [AREA [ARGUMENTS…]]      one area, with arguments of its own
  --only AREA[,AREA]       some areas, with their usual arguments
  --list                   what there is
  --json                   JSON on standard output instead of tables
  --out FILE               tables, and the JSON into a file`

interface Outcome {
  readonly area: string
  readonly tables: readonly Table[]
  readonly left?: string
  readonly error?: string
}

/**
 * Finds the areas of a folder and runs those that were asked for, one after the other, so that none disturbs another's
 * numbers.
 * @param folder - `import.meta.url` of the folder's main.ts
 * @returns the exit code
 */
export async function runAreas(kind: string, folder: string, argv: readonly string[]): Promise<number> {
  const { areas, broken } = await findAreas(new URL('./', folder))
  for (const { file, reason } of broken) console.error(`${kind}/${file} cannot be loaded: ${reason}`)
  const flags = readFlags(argv)
  if (flags.help || flags.list) {
    const width = Math.max(0, ...areas.map(({ name }) => name.length))
    console.log(`npm run ${kind} -- …\n${USAGE}\n`)
    for (const { name, describe } of areas) console.log(`  ${name.padEnd(width)}  ${describe}`)
    return 0
  }
  const wanted = flags.area === undefined ? flags.only : [flags.area]
  const unknown = wanted?.find((name) => !areas.some((area) => area.name === name))
  if (unknown !== undefined) {
    console.error(`There is no ${kind} called ${unknown}. There are: ${areas.map(({ name }) => name).join(', ')}`)
    return 2
  }
  const outcomes: Outcome[] = []
  let code = broken.length > 0 ? 1 : 0
  for (const area of areas) {
    if (wanted !== undefined && !wanted.includes(area.name)) continue
    const { outcome, code: ended } = await runOne(area, flags.rest, flags.json)
    outcomes.push(outcome)
    code = Math.max(code, ended)
  }
  const report = { kind, machine: describeMachine(), outcomes }
  if (flags.json) console.log(JSON.stringify(report))
  if (flags.out !== undefined) writeFileSync(flags.out, `${JSON.stringify(report, undefined, 2)}\n`)
  return code
}

async function runOne(
  area: Area,
  given: readonly string[],
  json: boolean,
): Promise<{ outcome: Outcome; code: number }> {
  const args = given.length > 0 ? given : (area.usual ?? []).map((path) => join(ROOT, path))
  const missing = given.length > 0 ? undefined : area.usual?.find((_, at) => !existsSync(args[at] ?? ''))
  if (missing !== undefined) {
    const left = `not run: ${missing} is not here. Give other data: npm run … -- ${area.name} PATH`
    if (!json) console.log(`${area.name}: ${left}\n`)
    return { outcome: { area: area.name, tables: [], left }, code: 0 }
  }
  try {
    const result = await area.run(args)
    if (typeof result === 'number') return { outcome: { area: area.name, tables: [] }, code: result }
    const tables: readonly Table[] = 'title' in result ? [result] : result
    if (!json) for (const table of tables) console.log(`${printTable(table)}\n`)
    return { outcome: { area: area.name, tables }, code: tables.some(({ failed }) => failed === true) ? 1 : 0 }
  } catch (thrown) {
    const error = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
    console.error(`${area.name}: ${error}\n`)
    return { outcome: { area: area.name, tables: [], error }, code: 1 }
  }
}

/** Every file beside main.ts that exports an area; its other files are parts of one. */
async function findAreas(folder: URL): Promise<{ areas: Area[]; broken: { file: string; reason: string }[] }> {
  const areas: Area[] = []
  const broken: { file: string; reason: string }[] = []
  const files = readdirSync(folder).filter((file) => /^[a-z-]+\.ts$/.test(file) && file !== 'main.ts')
  for (const file of files.sort()) {
    try {
      const loaded: unknown = await import(new URL(file, folder).href)
      if (isArea(loaded)) areas.push(loaded)
    } catch (thrown) {
      broken.push({ file, reason: thrown instanceof Error ? thrown.message : String(thrown) })
    }
  }
  return { areas, broken }
}

function readFlags(argv: readonly string[]) {
  const [first, ...others] = argv
  if (first !== undefined && !first.startsWith('-')) {
    return { area: first, rest: others, only: undefined, json: false, out: undefined, list: false, help: false }
  }
  const flagValue = (flag: string): string | undefined =>
    argv.find((arg) => arg.startsWith(`${flag}=`))?.slice(flag.length + 1) ??
    (argv.includes(flag) ? argv[argv.indexOf(flag) + 1] : undefined)
  return {
    area: undefined,
    rest: [],
    only: flagValue('--only')?.split(','),
    json: argv.includes('--json'),
    out: flagValue('--out'),
    list: argv.includes('--list'),
    help: argv.includes('--help') || argv.includes('-h'),
  }
}

function describeMachine() {
  return {
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    cores: availableParallelism(),
    processor: cpus()[0]?.model ?? 'unknown',
  }
}
