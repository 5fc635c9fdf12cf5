import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { WallTier } from '#reading'
import type { Layout } from './layout.ts'
import { isRoot } from './tiers/command.ts'

/** Whether somebody who owns nothing may go to a path and read what is there. */
function isOpenToAll(path: string): boolean {
  try {
    if ((statSync(path).mode & 0o004) === 0) return false
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      if ((statSync(folder).mode & 0o001) === 0) return false
      if (dirname(folder) === folder) return true
    }
  } catch {
    return false
  }
}

function openToAll(path: string): void {
  const stat = statSync(path)
  chmodSync(path, stat.isDirectory() || (stat.mode & 0o100) !== 0 ? 0o755 : 0o644)
  if (stat.isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name))
}

/**
 * When the desk runs as root its readers become a user who owns nothing, and who may not even pass through a folder such as /root. Then the
 * readers' code (ours and public, no secret) is copied to a place that everyone may read, owned by root, until this process ends. Tier 2 covers /tmp
 * from inside, so the copy lies elsewhere for it.
 */
export function makeReachable(layout: Layout, tier: WallTier): Layout {
  if (!isRoot()) return layout
  const closed = [layout.node, ...layout.binds.map(({ from }) => from)].some((path) => !isOpenToAll(path))
  const underCover =
    tier === 2 && [layout.node, layout.entry].some((path) => /^\/(tmp|var\/tmp|run|dev\/shm)\//.test(path))
  if (!closed && !underCover) return layout
  const stage = mkdtempSync(join(tier === 2 ? '/var/lib' : tmpdir(), 'isnad-readers-'))
  chmodSync(stage, 0o755)
  process.once('exit', () => rmSync(stage, { recursive: true, force: true }))
  const node = join(stage, 'node')
  cpSync(layout.node, node)
  const staged = layout.binds.map(({ from, to }) => {
    const copy = join(stage, to)
    mkdirSync(dirname(copy), { recursive: true })
    cpSync(from, copy, { recursive: true, dereference: true })
    return { from: copy, to }
  })
  openToAll(stage)
  return { node, entry: join(stage, layout.entryInside), entryInside: layout.entryInside, binds: staged }
}
