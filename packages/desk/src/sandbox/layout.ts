import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { WalledProgram } from '#reading'
import { SandboxError } from './error.ts'

/** A folder or file of ours and where the reader sees it. */
export interface Bind {
  readonly from: string
  readonly to: string
}

/** What a reader sees: its code and the packages that it loads, laid out so that modules find one another as they do here. */
export interface Layout {
  readonly node: string
  /** The entry where it lies on this machine, and where the reader sees it. */
  readonly entry: string
  readonly entryInside: string
  readonly binds: readonly Bind[]
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}

function findPackage(name: string, from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', ...name.split('/'))
    if (existsSync(join(candidate, 'package.json'))) return candidate
    if (dirname(folder) === folder) return undefined
  }
}

/** The folders of all packages that `names` need, found as Node finds them, each once. */
function packageFolders(names: readonly string[], from: string): string[] {
  const folders = new Set<string>()
  const visit = (name: string, base: string, needed: boolean): void => {
    const folder = findPackage(name, base)
    if (folder === undefined) {
      if (needed) throw new SandboxError('PROGRAM_INCOMPLETE', `package ${name} is not installed`)
      return
    }
    if (folders.has(folder)) return
    folders.add(folder)
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
    for (const dependency of Object.keys(manifest.dependencies ?? {})) visit(dependency, folder, true)
    for (const dependency of Object.keys(manifest.optionalDependencies ?? {})) visit(dependency, folder, false)
    for (const dependency of Object.keys(manifest.peerDependencies ?? {})) {
      if (manifest.peerDependenciesMeta?.[dependency]?.optional !== true) visit(dependency, folder, false)
    }
  }
  for (const name of names) visit(name, from, true)
  // A folder inside another one comes along with it.
  const sorted = [...folders].sort()
  return sorted.filter((folder) => !sorted.some((other) => folder !== other && folder.startsWith(`${other}/`)))
}

/**
 * The package's home becomes /app. A package beside the home's own code keeps its place below /app; one from a `node_modules` further up goes to
 * /node_modules, which Node searches next.
 */
export function layOut(program: WalledProgram, node: string = process.execPath): Layout {
  const home = resolve(program.home)
  const inside = (path: string): string => join('/app', relative(home, path))
  const packages = packageFolders(program.packages, home).map((folder) => {
    const own = relative(home, folder)
    const name = folder.slice(folder.lastIndexOf('/node_modules/') + '/node_modules/'.length)
    return { from: realpathSync(folder), to: own.startsWith('..') ? join('/node_modules', name) : inside(folder) }
  })
  return {
    node: realpathSync(node),
    entry: program.entry,
    entryInside: inside(program.entry),
    binds: [
      { from: join(home, 'package.json'), to: '/app/package.json' },
      ...program.folders.map((folder) => ({ from: folder, to: inside(folder) })),
      ...packages,
    ],
  }
}
