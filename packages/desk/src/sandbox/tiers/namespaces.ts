import type { Layout } from '../layout.ts'
import { type ProcessLimits, prlimitArguments } from '../limits.ts'
import { type Command, isRoot, PARSER_UID } from './command.ts'

/**
 * Covers what must not be seen or filled, then gives up every right and starts the reader. The folders come as arguments and are never read as
 * shell text. A folder that is not there needs no cover.
 */
const COVER = `
set -eu
hidden="$1"; shift
while [ "$hidden" -gt 0 ]; do
  if [ -d "$1" ]; then mount -t tmpfs -o size=4k,mode=000 tmpfs "$1"; fi
  shift; hidden=$((hidden - 1))
done
for folder in /tmp /var/tmp /dev/shm /run; do
  if [ -d "$folder" ]; then mount -t tmpfs -o size=64m,mode=1777,nosuid,nodev tmpfs "$folder"; fi
done
cd /tmp
exec "$@"
`

/** Readers that may run at one time under one uid, with those of other desks. */
const READERS_COUNTED = 8

/**
 * Tier 2: namespaces without bubblewrap. No network, no other process in sight, the case folders covered; the rest of the disk stays visible, which
 * the desk says wherever it names this wall. What lies below /tmp is covered too, so code that the reader needs must not lie there.
 */
export function namespacesCommand(layout: Layout, limits: ProcessLimits, hide: readonly string[]): Command {
  const root = isRoot()
  // Without a user namespace the limit counts every reader of this uid on the machine, threads and all: what is right
  // for one would starve the next.
  const processes = root ? limits.processes * READERS_COUNTED : limits.processes
  const user = root ? ['--reuid', String(PARSER_UID), '--regid', String(PARSER_UID), '--clear-groups'] : []
  const args = [
    ...(root ? [] : ['-r']),
    '-m',
    '-n',
    '-p',
    '-i',
    '-u',
    '-f',
    '--kill-child',
    '--mount-proc',
    '--',
    '/bin/sh',
    '-c',
    COVER,
    'cover',
    String(hide.length),
    ...hide,
    'setpriv',
    ...user,
    '--no-new-privs',
    '--bounding-set=-all',
    '--inh-caps=-all',
    '--ambient-caps=-all',
    ...prlimitArguments({ ...limits, processes }),
    'env',
    '-i',
    'PATH=/usr/bin',
    'LANG=C.UTF-8',
    layout.node,
    `--max-old-space-size=${limits.heapMiB}`,
    layout.entry,
  ]
  return { file: 'unshare', args, env: { PATH: '/usr/bin:/bin:/usr/sbin:/sbin' } }
}
