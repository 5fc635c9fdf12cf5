import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findProgram } from '../../packages/desk/bin/program.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const MAKE = join(ROOT, 'tools', 'setup', 'program.mjs')
const WORDS = 'packages/desk/src/cli/words.weights.json'
const GREET = 'packages/desk/src/cli/commands/greet.ts'

let base = ''
beforeEach(() => {
  base = realpathSync(mkdtempSync(join(tmpdir(), 'isnad-joined-')))
  cpSync(join(ROOT, 'packages', 'desk', 'bin'), join(base, 'packages', 'desk', 'bin'), { recursive: true })
  write('package-lock.json', '{}')
  write('packages/desk/package.json', '{ "type": "module" }')
  write('tools/setup/program.mjs', '')
  // As the command line: a frame that loads a command by name, and says where it came from.
  write(
    'packages/desk/src/cli/main.ts',
    `const FOLDER = { load: (name: string) => import(new URL('./commands/' + name + '.ts', import.meta.url).href) }
export async function main(argv: readonly string[], commands = FOLDER): Promise<void> {
  const joined = /isnad-program/.test(new Error().stack ?? '')
  const place = new URL('.', import.meta.url).pathname.split('/').slice(-4).join('/')
  console.log(joined ? 'joined' : 'sources', place, (await commands.load(argv[0]!)).greet())
}
`,
  )
  write(WORDS, '{ "hello": "salaam" }')
  write(
    GREET,
    "import words from '../words.weights.json' with { type: 'json' }\nexport const greet = (): string => words.hello\n",
  )
})
afterEach(() => {
  rmSync(base, { recursive: true, force: true })
})

function write(path: string, text: string): void {
  mkdirSync(dirname(join(base, path)), { recursive: true })
  writeFileSync(join(base, path), text)
}

function make(): void {
  const { status, stderr } = spawnSync(process.execPath, [MAKE, base], { encoding: 'utf8' })
  expect(stderr).toBe('')
  expect(status).toBe(0)
}

function run(): string {
  const { stdout, stderr } = spawnSync(process.execPath, [join(base, 'packages/desk/bin/isnad.js'), 'greet'], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', npm_package_json: '' },
  })
  return stdout.trim() || stderr
}

describe('the program that set-up joins from the sources', () => {
  it('does what they do, and knows the places of their files', () => {
    expect(run()).toBe('sources desk/src/cli/ salaam')
    make()
    expect(run()).toBe('joined desk/src/cli/ salaam')
  })

  it('gives way to a source that was edited, though its size and time were kept', () => {
    make()
    const { atime, mtime } = statSync(join(base, GREET))
    write(
      GREET,
      "import words from '../words.weights.json' with { type: 'json' }\nexport const greet = (): string => words.hallo\n",
    )
    write(WORDS, '{ "hallo": "marhab" }')
    for (const path of [GREET, WORDS]) utimesSync(join(base, path), atime, mtime)
    expect(findProgram(base)).toBeUndefined()
    expect(run()).toBe('sources desk/src/cli/ marhab')
    make()
    expect(run()).toBe('joined desk/src/cli/ marhab')
  })

  it.each([
    ['weights', () => write(WORDS, '{ "hello": "marhaba" }')],
    ['a command was added', () => write('packages/desk/src/cli/commands/other.ts', 'export {}\n')],
    ['a source was taken away', () => rmSync(join(base, GREET))],
    ['what the packages are', () => write('package-lock.json', '{ "packages": {} }')],
    [
      'the note of what it was made of is broken',
      () => write('packages/desk/node_modules/.cache/isnad-program/made-of.json', '{ "entry": '),
    ],
  ])('is not used when something else changed: %s', (_, change) => {
    make()
    expect(findProgram(base)).toBeDefined()
    change()
    expect(findProgram(base)).toBeUndefined()
  })

  it('leaves the parts of the one before in place, for a desk that runs from them', () => {
    make()
    const before = findProgram(base)!
    make()
    expect(findProgram(base)).not.toBe(before)
    expect(statSync(fileURLToPath(before)).isFile()).toBe(true)
    make()
    expect(() => statSync(fileURLToPath(before))).toThrow()
  })
})
