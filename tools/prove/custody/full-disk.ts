import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Copy, faultsAfter, runAdd, type Template } from './bench-case.ts'

export interface FullDisk {
  readonly disks: number
  readonly full: number
  readonly faults: readonly string[]
}

/** Whether a small disk of its own can be had here: it takes the right to mount. */
export function canMount(template: Template): boolean {
  const at = join(template.root, 'try')
  mkdirSync(at, { recursive: true })
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', at]).status !== 0) return false
  return spawnSync('umount', [at]).status === 0
}

/**
 * Receives on disks of many sizes that are too small, in bytes or in files; then makes room and runs the same command
 * again.
 */
export async function sweepFullDisks(template: Template, limits: readonly string[]): Promise<FullDisk> {
  const faults: string[] = []
  let full = 0
  for (const limit of limits) {
    const plain = template.copy()
    const disk = join(plain.root, 'disk')
    mkdirSync(disk)
    const mount = (options: string): void => {
      const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk])
      if (status !== 0) throw new Error(`mount: ${stderr}`)
    }
    mount('size=64m')
    try {
      const copy: Copy = { ...plain, folder: join(disk, 'case') }
      cpSync(plain.folder, copy.folder, { recursive: true })
      mount(`remount,${limit}`)
      const ended = await runAdd(copy, template.usb)
      if (ended.code !== 0) full++
      mount('remount,size=64m,nr_inodes=100k')
      for (const fault of await faultsAfter(copy, template, ended)) faults.push(`${limit}: ${fault}`)
    } catch (error) {
      faults.push(`${limit}: ${error instanceof Error ? error.message : String(error)}`)
    } finally {
      // Lazily: the database library lets go of its files only when its garbage is collected.
      spawnSync('umount', ['-l', disk])
      plain.remove()
    }
  }
  return { disks: limits.length, full, faults }
}
