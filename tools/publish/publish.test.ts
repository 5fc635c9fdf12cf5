import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDist, PUBLISHED } from './make.mjs'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

describe('the packages as they are published, under node_modules', () => {
  let base = ''
  let entry = ''

  beforeAll(() => {
    // Inside the repository, so that the libraries are found without a registry; our own come from what was made.
    mkdirSync(join(ROOT, '.isnad'), { recursive: true })
    base = mkdtempSync(join(ROOT, '.isnad', 'dist-'))
    makeDist(ROOT, join(base, 'dist'))
    for (const name of PUBLISHED)
      cpSync(join(base, 'dist', name), join(base, 'node_modules', '@isnad', name), { recursive: true })
    entry = join(base, 'node_modules', '@isnad', 'desk', 'bin', 'isnad.js')
  })
  afterAll(() => {
    if (base !== '') rmSync(base, { recursive: true, force: true })
  })

  const isnad = (...args: readonly string[]) =>
    spawnSync(process.execPath, [entry, ...args], { cwd: base, encoding: 'utf8' })

  it('hold JavaScript only, name what they need and may be published', () => {
    for (const name of PUBLISHED) {
      const manifest: unknown = JSON.parse(readFileSync(join(base, 'dist', name, 'package.json'), 'utf8'))
      expect(manifest).not.toHaveProperty('private')
      expect(manifest).toHaveProperty(['exports', '.', 'default'], './src/index.js')
    }
  })

  it('tell their version', () => {
    const { stdout, stderr, status } = isnad('--version')
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('trace a text as the sources do', () => {
    const text = join(base, 'text.txt')
    writeFileSync(
      text,
      'The harbour authority said on Monday that the pier had been closed. "Nobody told us," a fisherman said.\n',
    )
    const published = isnad('trace', '--json', text)
    const source = spawnSync(process.execPath, [join(ROOT, 'packages/desk/bin/isnad.js'), 'trace', '--json', text], {
      encoding: 'utf8',
    })
    expect(published.stderr).toBe('')
    expect(published.status).toBe(0)
    expect(published.stdout).toBe(source.stdout)
    expect(JSON.parse(published.stdout)).toMatchObject({ schema: 'isnad-trace/1' })
  })
})
