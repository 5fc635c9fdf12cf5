import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newCase } from '../../packages/desk/src/app/index.ts'
import { agreeToWeaker, openCaseWall } from '../../packages/desk/src/app/wall/index.ts'
import { measureCoverage, processFiles } from '../../packages/desk/src/app/workspace/index.ts'
import { type TierChoice, tryTiers } from '../../packages/desk/src/sandbox/index.ts'
import type { Cell, Table } from '../areas/area.ts'
import { mixedFiles } from '../samples/mixed.ts'

export const name = 'reading'
export const describe =
  'a delivery of many kinds, one file in twenty hostile, received into a case on disk and read: none lost, all others read, time bounded, memory flat [FILES]'

/** More for each file than this, on any machine, is no bound. */
const SECONDS_A_FILE = 10
/** What the desk may grow by between the first quarter and the end. */
const GROWTH_MIB = 200
const MiB = 1024 * 1024

function residentMiB(): number {
  globalThis.gc?.()
  return process.memoryUsage().rss / MiB
}

/** One file in twenty is hostile, and there are twelve sorts of them. */
const EVERY_KIND = 240

interface Trial {
  readonly rows: Cell[][]
  readonly failed: boolean
}

/** Receives and reads a delivery behind one tier of the wall. */
async function readDelivery(count: number, choice: TierChoice): Promise<Trial> {
  const root = mkdtempSync(join(tmpdir(), 'isnad-prove-reading-'))
  try {
    const { desk } = await newCase(
      { configFolder: join(root, 'config'), version: '0' },
      { folder: join(root, 'case'), key: { protection: 'open' }, custodian: { kind: 'make' }, name: 'prove' },
    )
    const hostile = new Map<string, string>()
    const ids = new Map<string, string>()
    const { received } = await desk.receive(
      {
        items: [...mixedFiles(count)].map((file, i) => {
          const name = `${i}/${file.name}`
          if (file.hostile !== undefined) hostile.set(name, file.hostile)
          return { kind: 'bytes' as const, given: { name }, bytes: file.bytes }
        }),
      },
      {
        onReceived: (batch) => {
          for (const one of batch) if (one.outcome === 'received') ids.set(one.id, one.given.name)
        },
      },
    )
    const { tier } = choice
    if (tier === 3) await agreeToWeaker(desk, 3, 'agreed for this trial')
    const { wall } = await openCaseWall(desk, [root], async () => choice)
    const outcomes = new Map<string, string>()
    let early = 0
    let most = 0
    let slowest = 0
    let last = performance.now()
    const started = last
    const done = await processFiles(desk, wall, {
      onProcessed: ({ file, reading }) => {
        const name = ids.get(file)
        if (name !== undefined)
          outcomes.set(name, reading.state === 'read' ? 'read' : `${reading.state}(${reading.because})`)
        const now = performance.now()
        slowest = Math.max(slowest, now - last)
        last = now
        const resident = residentMiB()
        if (outcomes.size <= count / 4) early = Math.max(early, resident)
        most = Math.max(most, resident)
      },
    })
    const seconds = (performance.now() - started) / 1000
    const readingMemory = most
    const coverage = await measureCoverage(desk)
    await desk.close()

    const good = [...outcomes].filter(([name]) => !hostile.has(name))
    const unread = good.filter(([, outcome]) => outcome !== 'read')
    const byId = new Map<string, Map<string, number>>()
    for (const [name, id] of hostile) {
      const counts = byId.get(id) ?? new Map<string, number>()
      const outcome = outcomes.get(name) ?? 'LOST'
      byId.set(id, counts.set(outcome, (counts.get(outcome) ?? 0) + 1))
    }
    const grown = readingMemory - early
    const checks: readonly (readonly [what: string, seen: string, holds: boolean])[] = [
      ['received', String(received), received === count],
      ['none lost: an outcome for every one', String(outcomes.size), outcomes.size === count],
      ['nothing left waiting', String(coverage.files.waiting), coverage.files.waiting === 0],
      [
        'all others read',
        `${good.length - unread.length} of ${good.length}${unread.map(([n, o]) => ` ${n}: ${o}`).slice(0, 5)}`,
        unread.length === 0,
      ],
      [
        'time',
        `${seconds.toFixed(0)} s, longest wait ${(slowest / 1000).toFixed(1)} s`,
        seconds < count * SECONDS_A_FILE,
      ],
      [
        'memory of the desk',
        `${early.toFixed(0)} MiB in the first quarter, ${readingMemory.toFixed(0)} MiB at most`,
        grown < GROWTH_MIB,
      ],
    ]
    const label = `tier ${tier ?? '—'}, ${count} files`
    const rows: Cell[][] = checks.map(([what, seen, holds]) => [label, what, seen, holds ? 'holds' : 'DOES NOT HOLD'])
    rows.push([label, 'files read, with what was found inside', `${done}, ${wall.readers ?? 1} readers at a time`, ''])
    for (const [id, counts] of [...byId].sort(([a], [b]) => (a < b ? -1 : 1))) {
      rows.push([label, `hostile ${id}`, [...counts].map(([outcome, n]) => `${n} ${outcome}`).join(', '), ''])
    }
    return { rows, failed: checks.some(([, , holds]) => !holds) }
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

/** The strongest wall of this machine reads all of it; each weaker one enough to meet every hostile kind. */
export async function run(args: readonly string[]): Promise<Table> {
  const count = Number(args[0] ?? 1000)
  const rows: Cell[][] = []
  let failed = false
  let share = count
  for (const from of [1, 2, 3] as const) {
    const choice = await tryTiers({ from })
    if (choice.tier !== from) {
      rows.push([`tier ${from}`, 'does not hold on this machine', '', 'skipped'])
      continue
    }
    const trial = await readDelivery(share, choice)
    rows.push(...trial.rows)
    failed ||= trial.failed
    share = Math.min(share, EVERY_KIND)
  }
  return {
    title: `A delivery of many kinds, one file in twenty hostile, as uid ${process.getuid?.() ?? '—'}`,
    columns: ['', '', 'seen', ''],
    rows,
    failed,
    notes: [
      'Traced as well as read: the time is that of `isnad read`. Hostile files are those of tools/samples/mixed.ts, by their ids.',
    ],
  }
}
