import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Table } from '../areas/area.ts'
import { makeDist, PUBLISHED } from '../publish/make.mjs'

export const name = 'published'
export const describe =
  'packs what is published, installs it into an empty folder with npm, and runs it there (needs the registry)'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export async function run(): Promise<Table> {
  const base = mkdtempSync(join(tmpdir(), 'isnad-published-'))
  const rows: [string, string][] = []
  const step = (label: string, program: string, args: readonly string[], cwd: string): boolean => {
    const { status, stderr, stdout } = spawnSync(program, args, {
      cwd,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
    rows.push([
      label,
      status === 0 ? (stdout.trim().split('\n').at(-1) ?? '').slice(0, 60) : `failed: ${stderr.slice(-300)}`,
    ])
    return status === 0
  }
  try {
    const dist = join(base, 'dist')
    const packed = join(base, 'packed')
    const home = join(base, 'home')
    mkdirSync(packed)
    mkdirSync(home)
    makeDist(ROOT, dist)
    let fine = PUBLISHED.every((one) => step(`pack ${one}`, 'npm', ['pack', '--silent', join(dist, one)], packed))
    writeFileSync(join(home, 'package.json'), '{"private":true}\n')
    const tarballs = readdirSync(packed).map((file) => join(packed, file))
    fine &&= step('install', 'npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...tarballs], home)
    const isnad = join(home, 'node_modules', '@isnad', 'desk', 'bin', 'isnad.js')
    writeFileSync(join(home, 'text.txt'), 'The harbour authority said on Monday that the pier had been closed.\n')
    fine &&= step('isnad --version', process.execPath, [isnad, '--version'], home)
    fine &&= step('isnad trace', process.execPath, [isnad, 'trace', 'text.txt'], home)
    return { title: 'As published', columns: ['step', 'result'], rows, failed: !fine }
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
}
