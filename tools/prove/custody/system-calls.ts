import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { faultsAfter, runAdd, type Template } from './bench-case.ts'

/**
 * Calls that change what lies on a disk. A process killed at any other call leaves what it would leave when killed at
 * the next of these, so sweeping over them sweeps over all.
 */
const CHANGING = [
  'write',
  'pwrite64',
  'writev',
  'pwritev',
  'fsync',
  'fdatasync',
  'rename',
  'renameat',
  'renameat2',
  'link',
  'linkat',
  'unlink',
  'unlinkat',
  'mkdir',
  'mkdirat',
  'rmdir',
  'ftruncate',
  'fallocate',
] as const

export type Harm = 'signal=KILL' | 'error=EIO' | 'error=ENOSPC'

export interface Sweep {
  readonly harm: Harm
  readonly points: number
  readonly byCall: Readonly<Record<string, number>>
  readonly faults: readonly string[]
}

export function hasStrace(): boolean {
  return spawnSync('strace', ['-V']).status === 0
}

/** How often each thread makes each call in an undisturbed run; the most of any thread is where a sweep ends. */
async function countCalls(template: Template): Promise<ReadonlyMap<string, number>> {
  const copy = template.copy()
  try {
    const log = join(copy.root, 'calls')
    const { code, stderr } = await runAdd(copy, template.usb, [
      'strace',
      '-f',
      '-o',
      log,
      '-e',
      `trace=${CHANGING.join(',')}`,
    ])
    if (code !== 0) throw new Error(`an undisturbed run ended with ${code}: ${stderr}`)
    const counts = new Map<string, Map<string, number>>()
    for (const line of readFileSync(log, 'utf8').split('\n')) {
      const [, thread, call] = /^(\d+) +(\w+)\(/.exec(line) ?? []
      if (thread === undefined || call === undefined) continue
      const own = counts.get(call) ?? new Map<string, number>()
      own.set(thread, (own.get(thread) ?? 0) + 1)
      counts.set(call, own)
    }
    return new Map([...counts].map(([call, own]) => [call, Math.max(...own.values())]))
  } finally {
    copy.remove()
  }
}

/** Harms `isnad add` at every changing call in turn, runs it again, and looks at everything. */
export async function sweepCalls(template: Template, harm: Harm, every: number): Promise<Sweep> {
  const counts = await countCalls(template)
  const faults: string[] = []
  const byCall: Record<string, number> = {}
  let points = 0
  for (const [call, most] of counts) {
    for (let n = 1; n <= most; n += every) {
      const copy = template.copy()
      try {
        const inject = `inject=${call}:${harm}:when=${n}`
        const ended = await runAdd(copy, template.usb, [
          'strace',
          '-f',
          '-qq',
          '-o',
          '/dev/null',
          '-e',
          `trace=${call}`,
          '-e',
          inject,
        ])
        points++
        byCall[call] = (byCall[call] ?? 0) + 1
        for (const fault of await faultsAfter(copy, template, ended)) faults.push(`${call} ${n}: ${fault}`)
      } catch (error) {
        faults.push(`${call} ${n}: ${error instanceof Error ? error.message : String(error)}`)
      } finally {
        copy.remove()
      }
    }
  }
  return { harm, points, byCall, faults }
}
