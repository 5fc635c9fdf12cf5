import type { Layout } from '../layout.ts'
import type { ProcessLimits } from '../limits.ts'
import type { Command } from './command.ts'

/**
 * Tier 3: no wall of the kernel's, only Node's own permission model, which its authors call a seat belt. Files, child processes, threads and native
 * code are refused; the network is not. It runs JavaScript and WebAssembly alone.
 */
export function permissionCommand(layout: Layout, limits: ProcessLimits): Command {
  return {
    file: layout.node,
    args: [
      '--permission',
      ...layout.binds.map(({ from }) => `--allow-fs-read=${from}`),
      `--max-old-space-size=${limits.heapMiB}`,
      layout.entry,
    ],
    // Windows starts no program without these two; they name folders of the system, not of a person.
    env:
      process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot ?? '', PATH: '' } : { PATH: '/usr/bin:/bin' },
  }
}
