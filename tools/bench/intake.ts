import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Table } from '../areas/area.ts'

export const name = 'intake'
export const describe = 'isnad add beside cp and sha256sum of the same files, and the rebuild of what came in [ROUNDS]'

const ENTRY = fileURLToPath(new URL('../../packages/desk/bin/isnad.js', import.meta.url))

/** What a delivery looks like: how many files of which sizes, in bytes. */
interface Load {
  readonly label: string
  readonly files: readonly { readonly count: number; readonly least: number; readonly most: number }[]
}

const KB = 1_000
const MB = 1_000_000

const LOADS: readonly Load[] = [
  { label: '2,000 notes and mails, 2 to 20 kB', files: [{ count: 2_000, least: 2 * KB, most: 20 * KB }] },
  { label: '1,000 documents, 20 to 400 kB', files: [{ count: 1_000, least: 20 * KB, most: 400 * KB }] },
  {
    label: 'a USB stick: 1,000 documents, 200 photos, 3 videos',
    files: [
      { count: 1_000, least: 10 * KB, most: 300 * KB },
      { count: 200, least: 1 * MB, most: 3 * MB },
      { count: 3, least: 100 * MB, most: 200 * MB },
    ],
  },
  { label: '3 videos of 250 MB', files: [{ count: 3, least: 250 * MB, most: 250 * MB }] },
]

/** Growth: the same kind of delivery at several sizes. */
const GROWTH = [250, 1_000, 4_000]

export async function run(args: readonly string[]): Promise<readonly Table[]> {
  const rounds = Number(args[0] ?? 3)
  const root = mkdtempSync(join(tmpdir(), 'isnad-bench-'))
  try {
    return [compare(root, rounds), grow(root)]
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function compare(root: string, rounds: number): Table {
  const rows = LOADS.map((load) => {
    const source = join(root, 'source')
    const bytes = makeLoad(source, load)
    // Both kinds by turns, so that what else the machine does falls on all alike; the best of each counts.
    const ours: number[] = []
    const theirs: number[] = []
    const theirsSynced: number[] = []
    for (let round = 0; round < rounds; round++) {
      theirs.push(timeCopy(root, source, false))
      ours.push(timeAdd(root, source).add)
      theirsSynced.push(timeCopy(root, source, true))
    }
    rmSync(source, { recursive: true, force: true })
    const [add, copy, synced] = [ours, theirs, theirsSynced].map((times) => Math.min(...times)) as [
      number,
      number,
      number,
    ]
    return [
      load.label,
      round(bytes / MB),
      round(add),
      round(copy),
      round(synced),
      Math.round(bytes / MB / add),
      round(add / copy),
      round(add / synced),
    ]
  })
  return {
    title: `Intake, best of ${rounds} rounds`,
    columns: [
      'delivery',
      'MB',
      'isnad add, s',
      'cp + sha256sum, s',
      'the same + sync, s',
      'MB/s',
      'ratio',
      'ratio to synced',
    ],
    rows,
    notes: [
      'isnad add as typed, from the start of the process to its end: encrypted, read back, compared, durable per batch, receipts told',
      'cp -r and then sha256sum over the copy, which leaves the disk to write when it likes; with sync -f after cp, durable too',
      `${availableParallelism()} cores; files of random bytes, in the page cache before each run`,
    ],
  }
}

function grow(root: string): Table {
  const rows = GROWTH.map((count) => {
    const source = join(root, 'source')
    const bytes = makeLoad(source, { label: '', files: [{ count, least: 10 * KB, most: 100 * KB }] })
    const { add, rebuild, audit } = timeAdd(root, source, true)
    rmSync(source, { recursive: true, force: true })
    return [count, round(bytes / MB), round(add), round(rebuild), round(audit), round((add / count) * 1_000)]
  })
  return {
    title: 'Growth with size',
    columns: ['files', 'MB', 'add, s', 'rebuild, s', 'audit, s', 'ms a file'],
    rows,
    notes: ['each command as typed; rebuild makes the index anew from ledger and payloads; audit reads everything'],
  }
}

function makeLoad(folder: string, { files }: Load): number {
  mkdirSync(folder)
  let seed = 1
  let total = 0
  let at = 0
  for (const { count, least, most } of files) {
    for (let i = 0; i < count; i++) {
      seed = (seed * 48_271) % 2_147_483_647
      const size = least + Math.floor(((most - least) * seed) / 2_147_483_647)
      const below = join(folder, `folder ${at % 20}`)
      mkdirSync(below, { recursive: true })
      writeNoise(join(below, `file ${at++}.bin`), size, seed)
      total += size
    }
  }
  return total
}

/** Bytes that no disk can compress and no two files share. */
function writeNoise(path: string, size: number, seed: number): void {
  const block = Buffer.alloc(Math.min(size, MB))
  for (let at = 0; at < block.length; at += 32) {
    createHash('sha256')
      .update(`${seed} ${at}`)
      .digest()
      .copy(block, at, 0, Math.min(32, block.length - at))
  }
  const fd = openSync(path, 'wx')
  for (let left = size, n = 0; left > 0; n++) {
    block.writeUInt32LE(n, 0)
    left -= writeSync(fd, block, 0, Math.min(left, block.length))
  }
  closeSync(fd)
}

function timeCopy(root: string, source: string, durable: boolean): number {
  const target = join(root, 'copied')
  settle()
  const start = performance.now()
  must('cp', ['-r', source, target])
  if (durable) must('sync', ['-f', target])
  const files = readdirSync(target, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  must('xargs', ['-0', 'sha256sum'], files.join('\0'))
  const took = (performance.now() - start) / 1_000
  rmSync(target, { recursive: true, force: true })
  return took
}

function timeAdd(root: string, source: string, alsoLater = false): { add: number; rebuild: number; audit: number } {
  const folder = join(root, 'case')
  const config = join(root, 'config')
  isnad(config, ['new', folder])
  settle()
  const add = isnad(config, ['add', '--case', folder, source])
  const rebuild = alsoLater ? isnad(config, ['rebuild', '--case', folder]) : 0
  const audit = alsoLater ? isnad(config, ['audit', '--case', folder]) : 0
  rmSync(folder, { recursive: true, force: true })
  rmSync(config, { recursive: true, force: true })
  return { add, rebuild, audit }
}

function isnad(config: string, argv: readonly string[]): number {
  const start = performance.now()
  must(process.execPath, [ENTRY, ...argv], undefined, { ...process.env, ISNAD_CONFIG: config })
  return (performance.now() - start) / 1_000
}

/** What earlier runs left to write must not be written in the time of the next. */
function settle(): void {
  spawnSync('sync')
}

function must(program: string, argv: readonly string[], input?: string, env?: NodeJS.ProcessEnv): void {
  const { status, stderr } = spawnSync(program, argv, {
    ...(env === undefined ? {} : { env }),
    ...(input === undefined ? {} : { input }),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr.slice(0, 500)}`)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
