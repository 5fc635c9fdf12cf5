// The desk in the browser is built once, and again when its sources change.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { runQuietly } from './run.mjs'

/** What the built pages depend on; the lock file stands for every library. */
const SOURCES = [
  'package-lock.json',
  'packages/web',
  'packages/desk/src/words',
  'packages/desk/src/api',
  'packages/proof/src',
]
const NOT_SOURCES = new Set(['dist', 'node_modules', 'test'])
const STAMP = '.sources'

export function hasWeb(root) {
  return existsSync(join(root, 'packages', 'web', 'index.html'))
}

export function isBuilt(root, sources = hashSources(root)) {
  try {
    return readFileSync(join(root, 'packages', 'web', 'dist', STAMP), 'utf8') === sources
  } catch {
    return false
  }
}

export function hashSources(root) {
  const hash = createHash('sha256')
  for (const path of SOURCES.flatMap((source) => filesOf(join(root, source))).sort()) {
    const bytes = readFileSync(path)
    hash.update(`${relative(root, path).split(sep).join('/')}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

function filesOf(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !NOT_SOURCES.has(entry.name) && !entry.name.startsWith('dist.'))
    .flatMap((entry) => (entry.isDirectory() ? filesOf(join(path, entry.name)) : [join(path, entry.name)]))
}

/**
 * Builds beside the old pages and puts the new ones in place whole, so that a running desk never serves half of them.
 * @returns {Promise<{ ok: boolean, log: string }>}
 */
export async function buildWeb(root, node, sources, started) {
  const web = join(root, 'packages', 'web')
  const fresh = join(web, 'dist.new')
  const built = join(web, 'dist')
  const old = join(web, 'dist.old')
  rmSync(fresh, { recursive: true, force: true })
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const args = [vite, 'build', '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn']
  const result = await runQuietly(node, args, { cwd: web }, started)
  if (!result.ok) return result
  writeFileSync(join(fresh, STAMP), sources)
  rmSync(old, { recursive: true, force: true })
  if (existsSync(built)) renameSync(built, old)
  renameSync(fresh, built)
  rmSync(old, { recursive: true, force: true })
  return result
}
