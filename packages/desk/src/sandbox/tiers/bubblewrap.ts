import { existsSync, lstatSync } from 'node:fs'
import type { Layout } from '../layout.ts'
import { type ProcessLimits, prlimitArguments } from '../limits.ts'
import { asOrdinaryUser, type Command } from './command.ts'

/** Systems that have not merged /lib into /usr need it bound as well; on the others it is a link. */
function libraries(): string[] {
  const args: string[] = []
  for (const [path, target] of [
    ['/lib', 'usr/lib'],
    ['/lib64', 'usr/lib64'],
    ['/bin', 'usr/bin'],
  ] as const) {
    if (!existsSync(path)) continue
    if (lstatSync(path).isSymbolicLink()) args.push('--symlink', target, path)
    else args.push('--ro-bind', path, path)
  }
  return args
}

/**
 * Tier 1: bubblewrap. New namespaces of every kind, no capability, no further user namespace, an empty read-only root with /usr and the reader's own
 * code in it, and a small /tmp. The order of the flags matters: the root is made read-only after everything is in it.
 */
export function bubblewrapCommand(layout: Layout, limits: ProcessLimits): Command {
  const args = [
    ...asOrdinaryUser(),
    'bwrap',
    '--unshare-all',
    '--unshare-user',
    '--disable-userns',
    '--cap-drop',
    'ALL',
    '--die-with-parent',
    '--new-session',
    '--clearenv',
    '--setenv',
    'PATH',
    '/usr/bin',
    '--setenv',
    'LANG',
    'C.UTF-8',
    '--ro-bind',
    '/usr',
    '/usr',
    ...libraries(),
    '--proc',
    '/proc',
    '--dev',
    '/dev',
    '--size',
    String(limits.scratchBytes),
    '--tmpfs',
    '/tmp',
    ...layout.binds.flatMap(({ from, to }) => ['--ro-bind', from, to]),
    '--ro-bind',
    layout.node,
    '/node',
    '--remount-ro',
    '/',
    '--remount-ro',
    '/dev',
    '--chdir',
    '/tmp',
    '--',
    ...prlimitArguments(limits),
    '/node',
    `--max-old-space-size=${limits.heapMiB}`,
    layout.entryInside,
  ]
  return { file: args[0]!, args: args.slice(1), env: { PATH: '/usr/bin:/bin:/usr/sbin:/sbin' } }
}
