import type { Table } from '../areas/area.ts'
import { makeTemplate } from './custody/bench-case.ts'
import { canMount, sweepFullDisks } from './custody/full-disk.ts'
import { sweepMoments } from './custody/moments.ts'
import { type Harm, hasStrace, sweepCalls } from './custody/system-calls.ts'

export const name = 'custody'
export const describe =
  'kill -9, EIO and ENOSPC at every system call of isnad add, kills at seeded moments, full disks [calls|moments|disks] [EVERY or KILLS] [KILL|EIO|ENOSPC]'

const HARMS: readonly Harm[] = ['signal=KILL', 'error=EIO', 'error=ENOSPC']
const SEED = 20_260_820

/**
 * After each harm the case is opened as the next day would, what had been acknowledged must be there, the same command
 * is run again, every file must have its receipt exactly once, and the audit must find nothing.
 */
export async function run(args: readonly string[]): Promise<readonly Table[]> {
  const [which, every, harm] = args
  const tables: Table[] = []
  if (which === undefined || which === 'calls') tables.push(await proveCalls(Number(every ?? 1), harm))
  if (which === undefined || which === 'moments') tables.push(await proveMoments(Number(every ?? 50)))
  if (which === undefined || which === 'disks') tables.push(await proveDisks())
  return tables
}

async function proveCalls(every: number, only: string | undefined): Promise<Table> {
  const title = 'isnad add on 3 files, harmed at each system call that changes the disk, then run again'
  const columns = ['harm', 'points', 'faults', 'calls']
  if (!hasStrace()) return { title, columns, rows: [], notes: ['left out: strace is not here'] }
  const template = await makeTemplate(3)
  try {
    const sweeps = []
    const harms = HARMS.filter((harm) => only === undefined || harm.endsWith(only))
    for (const harm of harms) sweeps.push(await sweepCalls(template, harm, every))
    return {
      title,
      columns,
      rows: sweeps.map(({ harm, points, faults, byCall }) => [
        harm,
        points,
        faults.length,
        Object.entries(byCall)
          .map(([call, count]) => `${call} ${count}`)
          .join(', '),
      ]),
      notes: [
        'a process killed at any other call leaves what it leaves when killed at the next of these',
        ...sweeps.flatMap(({ harm, faults }) => faults.map((fault) => `${harm} ${fault}`)),
      ],
      failed: sweeps.some(({ faults }) => faults.length > 0),
    }
  } finally {
    template.remove()
  }
}

async function proveMoments(kills: number): Promise<Table> {
  const template = await makeTemplate(1_000)
  try {
    const { during, faults } = await sweepMoments(template, kills, SEED)
    return {
      title: 'isnad add on 1,000 files, killed at seeded moments, then run again',
      columns: ['kills', 'before its end', 'faults'],
      rows: [[kills, during, faults.length]],
      notes: [`seed ${SEED}`, ...faults],
      failed: faults.length > 0,
    }
  } finally {
    template.remove()
  }
}

async function proveDisks(): Promise<Table> {
  const title = 'isnad add on 60 files on disks too small for it, then with room again'
  const columns = ['disks', 'were too small', 'faults']
  const template = await makeTemplate(60)
  try {
    if (!canMount(template))
      return { title, columns, rows: [], notes: ['left out: no right to mount a small disk here'] }
    const bytes = Array.from({ length: 24 }, (_, i) => `size=${200 + i * 40}k`)
    const files = Array.from({ length: 16 }, (_, i) => `nr_inodes=${24 + i * 12}`)
    const { disks, full, faults } = await sweepFullDisks(template, [...bytes, ...files])
    return { title, columns, rows: [[disks, full, faults.length]], notes: faults, failed: faults.length > 0 }
  } finally {
    template.remove()
  }
}
