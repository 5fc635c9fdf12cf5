// Breaches planted in a small copy of the house, one or more for each rule, and sound files beside them. A rule that
// does not catch its breach, or catches a sound file, is broken, and so is the check.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ADVICE, inspect } from './inspect.mjs'

const index = (name) => `export { ${name} } from './${name}.ts'\n`
const value = (name) => `export const ${name} = 1\n`

/** The house in small: every room has an index and one file, and what it imports is allowed. */
const SOUND = {
  'packages/proof/src/index.ts': index('proof'),
  'packages/proof/src/proof.ts': `import { sha256 } from '@noble/hashes/sha2.js'\nexport const proof = sha256\n`,
  'packages/trace/src/index.ts': `export { trace } from './trace.ts'\n`,
  'packages/trace/src/trace.ts': `import { text } from './text/index.ts'\nexport const trace = text\n`,
  'packages/trace/src/text/index.ts': index('text'),
  'packages/trace/src/text/text.ts': value('text'),
  'packages/trace/src/speech/index.ts': index('speech'),
  'packages/trace/src/speech/speech.ts': `import { text } from '#text'\nimport { names } from '#lexicon/names'\nexport const speech = [text, names]\n`,
  'packages/trace/src/lexicon/names/index.ts': index('names'),
  'packages/trace/src/lexicon/names/names.ts': value('names'),
  'packages/weigh/src/index.ts': index('weigh'),
  'packages/weigh/src/weigh.ts': value('weigh'),
  'packages/desk/src/model/index.ts': index('model'),
  'packages/desk/src/model/model.ts': `import type { trace } from '@isnad/trace'\nexport const model: typeof trace | undefined = undefined\n`,
  'packages/desk/src/custody/index.ts': index('custody'),
  'packages/desk/src/custody/custody.ts': [
    `import { createHash } from 'node:crypto'`,
    `import { proof } from '@isnad/proof'`,
    `import { model } from '#model'`,
    'interface Clock { readonly now: () => number; readonly process: string }',
    'export const custody = (clock: Clock, fetch: () => number) => [',
    "  createHash('sha256'), proof, model, clock.now(), clock.process, fetch(), new Date(0), Date.UTC(2020, 1, 1),",
    "  'a'.localeCompare('b', 'ar'),",
    ']',
    '',
  ].join('\n'),
  'packages/desk/src/dossier/index.ts': index('dossier'),
  'packages/desk/src/search/index.ts': index('search'),
  'packages/desk/src/search/search.ts': `import { text } from '@isnad/trace/text'\nexport const search = text\n`,
  'packages/desk/src/dossier/dossier.ts': `import { custody } from '#custody'\nexport const dossier = custody\n`,
  'packages/desk/src/storage/index.ts': index('storage'),
  'packages/desk/src/storage/storage.ts': `import { readFileSync } from 'node:fs'\nimport 'libsql'\nimport { custody } from '#custody'\nexport const storage = [readFileSync, custody, Date.now(), process.pid]\n`,
  'packages/desk/src/engines/index.ts': index('engines'),
  'packages/desk/src/engines/engines.ts': `import 'mammoth'\nimport { sandbox } from '#sandbox'\nexport const engines = sandbox\n`,
  'packages/desk/src/sandbox/index.ts': index('sandbox'),
  'packages/desk/src/sandbox/sandbox.ts': value('sandbox'),
  'packages/desk/src/api/index.ts': index('api'),
  'packages/desk/src/api/api.ts': `import { z } from 'zod'\nexport const api = z\n`,
  'packages/desk/src/words/index.ts': index('words'),
  'packages/desk/src/words/words.ts': `import { readFileSync } from 'node:fs'\nimport 'intl-messageformat'\nexport const words = readFileSync\n`,
  'packages/desk/src/words/en/sample.json': '{}\n',
  'packages/desk/src/print/index.ts': index('print'),
  'packages/desk/src/print/print.ts': `import type { api } from '#api'\nimport { words } from '#words'\nexport const print = words as typeof api | typeof words\n`,
  'packages/desk/src/app/index.ts': index('app'),
  'packages/desk/src/app/app.ts': `import { api } from '#api'\nimport { engines } from '#engines'\nimport { storage } from '#storage'\nimport { weigh } from '@isnad/weigh'\nexport const app = [api, engines, storage, weigh]\n`,
  'packages/desk/src/app/text/index.ts': index('text'),
  'packages/desk/src/app/text/text.ts': value('text'),
  'packages/desk/src/cli/index.ts': index('cli'),
  'packages/desk/src/cli/cli.ts': `import 'commander'\nimport { app } from '#app'\nimport { text } from '#app/text'\nimport { print } from '#print'\nimport { server } from '#server'\nexport const cli = [app, text, print, server]\n`,
  'packages/desk/src/server/index.ts': index('server'),
  'packages/desk/src/server/server.ts': `import 'hono'\nimport { app } from '#app'\nexport const server = app\n`,
  'packages/web/src/index.ts': index('web'),
  'packages/web/src/web.ts': `import type { api } from '@isnad/desk/api'\nimport words from '@isnad/desk/words/en/sample.json'\nimport { proof } from '@isnad/proof'\nexport const web: [typeof api?, unknown?, unknown?] = [undefined, words, proof]\n`,
}

const breach = (rule, path, text, ...also) => ({ rule, path, text, also })
const uses = (specifier) => `import * as used from '${specifier}'\nexport const use = used\n`

/** Each is the only thing wrong in its file; where one import breaks a second rule too, that follows the text. */
const BREACHES = [
  breach('pure-packages-stand-alone', 'packages/trace/src/b1.ts', uses('@isnad/weigh')),
  breach('pure-packages-stand-alone', 'packages/proof/src/b1.ts', uses('@isnad/desk')),
  breach('pure-packages-touch-nothing', 'packages/weigh/src/b2.ts', uses('node:fs')),
  breach('pure-packages-touch-nothing', 'packages/trace/src/b2.ts', uses('fs/promises')),
  breach('pure-packages-borrow-nothing', 'packages/trace/src/b3.ts', uses('canonicalize')),
  breach(
    'web-sees-shapes-and-proof',
    'packages/web/src/b4.ts',
    `import type { trace } from '@isnad/trace'\nexport type B4 = typeof trace\n`,
  ),
  breach('web-takes-api-as-types', 'packages/web/src/b5.ts', uses('@isnad/desk/api')),
  breach('nobody-uses-web', 'packages/desk/src/server/b6.ts', uses('@isnad/web')),
  breach('nobody-calls-a-door', 'packages/desk/src/app/b7.ts', uses('#cli')),
  breach('server-does-not-use-cli', 'packages/desk/src/server/b8.ts', uses('#cli')),
  breach('doors-call-app', 'packages/desk/src/cli/b9.ts', uses('#custody')),
  breach('doors-call-app', 'packages/desk/src/server/b9.ts', uses('#storage')),
  breach('app-is-called-by-doors', 'packages/desk/src/storage/b10.ts', uses('#app')),
  breach('thinking-rooms-use-ports', 'packages/desk/src/dossier/b11.ts', uses('#storage')),
  breach('thinking-rooms-touch-nothing', 'packages/desk/src/custody/b12.ts', uses('node:fs/promises')),
  breach(
    'thinking-rooms-touch-nothing',
    'packages/desk/src/dossier/b12.ts',
    `export const use = () => import('node:child_process')\n`,
  ),
  breach('words-are-for-doors-and-app', 'packages/desk/src/custody/b13.ts', uses('#words')),
  breach('shapes-are-for-doors-and-app', 'packages/desk/src/storage/b14.ts', uses('#api')),
  breach('api-is-shapes-only', 'packages/desk/src/api/b15.ts', uses('#dossier')),
  breach('api-uses-zod-only', 'packages/desk/src/api/b16.ts', uses('canonicalize')),
  breach('words-is-data', 'packages/desk/src/words/b17.ts', uses('#model')),
  breach('print-shows-shapes', 'packages/desk/src/print/b18.ts', uses('#app'), 'app-is-called-by-doors'),
  breach('model-is-nouns', 'packages/desk/src/model/b19.ts', uses('#dossier')),
  breach('through-the-index', 'packages/desk/src/app/b20.ts', uses('../storage/storage.ts'), 'rooms-by-name'),
  breach('through-the-index', 'packages/trace/src/speech/b20.ts', uses('../text/text.ts'), 'rooms-by-name'),
  breach('rooms-by-name', 'packages/desk/src/app/b21.ts', uses('../storage/index.ts')),
  breach('no-room-by-its-own-name', 'packages/desk/src/custody/b22.ts', uses('#custody')),
  breach('packages-by-name', 'packages/desk/src/app/b23.ts', uses('../../../trace/src/text/text.ts')),
  breach('packages-by-name', 'packages/desk/src/app/b37.ts', uses('../../../weigh/src/index.ts')),
  breach('sources-do-not-use-tests-or-tools', 'packages/desk/src/app/b24.ts', uses('../../test/sample.ts')),
  breach('library-at-home: parsers', 'packages/desk/src/server/b25.ts', uses('mammoth')),
  breach('library-at-home: databases', 'packages/desk/src/app/b26.ts', uses('libsql')),
  breach('library-at-home: http', 'packages/desk/src/app/b27.ts', uses('hono')),
  breach('library-at-home: command line', 'packages/desk/src/server/b28.ts', uses('commander')),
  breach('library-at-home: message formatter', 'packages/desk/src/cli/b29.ts', uses('intl-messageformat')),
  breach('can-be-found', 'packages/desk/src/app/b30.ts', uses('./nowhere.ts')),
  breach('listed-as-a-dependency', 'packages/desk/src/app/b31.ts', uses('unlisted')),
  breach('clock-and-chance-are-arguments', 'packages/trace/src/b32.ts', 'export const use = () => Date.now()\n'),
  breach('clock-and-chance-are-arguments', 'packages/weigh/src/b32.ts', 'export const use = () => Math.random()\n'),
  breach('clock-and-chance-are-arguments', 'packages/desk/src/custody/b32.ts', 'export const use = () => new Date()\n'),
  breach(
    'clock-and-chance-are-arguments',
    'packages/desk/src/dossier/b32.ts',
    "export const use = () => fetch('http://localhost')\n",
  ),
  breach(
    'clock-and-chance-are-arguments',
    'packages/desk/src/custody/b33.ts',
    "import { randomBytes } from 'node:crypto'\nexport const use = randomBytes\n",
  ),
  breach('same-answer-on-every-machine', 'packages/trace/src/b34.ts', "export const use = 'a'.localeCompare('b')\n"),
  breach('an-index-only-re-exports', 'packages/desk/src/reading/index.ts', 'export const reading = 1\n'),
  breach('a-room-is-named-for-its-purpose', 'packages/desk/src/custody/helpers/b35.ts', value('b35')),
  breach('every-room-is-on-the-plan', 'packages/desk/src/attic/b36.ts', value('b36')),
]

/** Breaches that take two files. */
const CIRCLES = {
  'packages/desk/src/reading/one.ts': `import { two } from './two.ts'\nexport const one = two\n`,
  'packages/desk/src/reading/two.ts': `import { one } from './one.ts'\nexport const two = one\n`,
  'packages/desk/src/protection/index.ts': index('protection'),
  'packages/desk/src/protection/protection.ts': `import { catalogue } from '#catalogue'\nexport const protection = catalogue\n`,
  'packages/desk/src/catalogue/index.ts': index('catalogue'),
  'packages/desk/src/catalogue/catalogue.ts': value('catalogue'),
  'packages/desk/src/catalogue/other.ts': `import { protection } from '#protection'\nexport const other = protection\n`,
}
const EXPECTED_CIRCLES = [
  { rule: 'no-circles', from: 'packages/desk/src/reading/one.ts' },
  { rule: 'no-circles-of-rooms', from: 'packages/desk/src/protection' },
  { rule: 'no-circles-of-rooms', from: 'packages/desk/src/catalogue' },
]

const LISTED = {
  proof: ['@noble/hashes'],
  trace: ['canonicalize'],
  weigh: [],
  desk: [
    'canonicalize',
    'commander',
    'hono',
    'intl-messageformat',
    'libsql',
    'mammoth',
    'zod',
    '@isnad/proof',
    '@isnad/trace',
    '@isnad/weigh',
    '@isnad/web',
  ],
  web: ['@isnad/desk', '@isnad/proof', '@isnad/trace'],
}
const LIBRARIES = [
  '@noble/hashes',
  'canonicalize',
  'commander',
  'hono',
  'intl-messageformat',
  'libsql',
  'mammoth',
  'zod',
  'unlisted',
]

/**
 * Builds the small house in a temporary folder three times and inspects it: sound, with the breaches, with the circles.
 * @returns {Promise<{ missed: object[], wronged: object[], planted: number }>} breaches that were not caught, and
 *   catches that were not planted
 */
export async function tryPlanted() {
  const breaches = BREACHES.flatMap(({ rule, path, also }) =>
    [rule, ...also].map((name) => ({ rule: name, from: FOLDER_RULES.has(name) ? dirname(path) : path })),
  )
  const planted = Object.fromEntries(BREACHES.map(({ path, text }) => [path, text]))
  const houses = [
    await compareWith([], {}),
    // An arrow upwards closes a circle of rooms by its nature; those are planted apart.
    await compareWith(breaches, planted, (rule) => rule !== 'no-circles-of-rooms'),
    await compareWith(EXPECTED_CIRCLES, CIRCLES),
  ]
  const tried = new Set([...breaches, ...EXPECTED_CIRCLES].map(({ rule }) => rule))
  const untried = [...ADVICE.keys()].filter((rule) => !tried.has(rule))
  return {
    missed: [
      ...houses.flatMap(({ missed }) => missed),
      ...untried.map((rule) => ({ rule, from: 'no breach is planted for this rule' })),
    ],
    wronged: houses.flatMap(({ wronged }) => wronged),
    planted: breaches.length + EXPECTED_CIRCLES.length,
  }
}

async function compareWith(expected, files, counts = () => true) {
  const base = mkdtempSync(join(tmpdir(), 'isnad-planted-'))
  try {
    build(base, { ...SOUND, ...files })
    const found = (await inspect(base)).breaches.filter(({ rule }) => counts(rule))
    const same = (a) => (b) => a.rule === b.rule && a.from === b.from
    return {
      missed: expected.filter((one) => !found.some(same(one))),
      wronged: found.filter((one) => !expected.some(same(one))),
    }
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
}

const FOLDER_RULES = new Set(['a-room-is-named-for-its-purpose', 'every-room-is-on-the-plan'])

function build(base, files) {
  const write = (path, text) => {
    mkdirSync(dirname(join(base, path)), { recursive: true })
    writeFileSync(join(base, path), text)
  }
  for (const [path, text] of Object.entries(files)) write(path, text)
  write('packages/desk/test/sample.ts', value('sample'))
  for (const [name, listed] of Object.entries(LISTED)) {
    const exported = {
      '.': './src/index.ts',
      ...(name === 'trace' ? { './text': './src/text/index.ts' } : {}),
      ...(name === 'desk' ? { './api': './src/api/index.ts', './words/*.json': './src/words/*.json' } : {}),
    }
    const dependencies = Object.fromEntries(listed.map((library) => [library, '1.0.0']))
    write(
      `packages/${name}/package.json`,
      JSON.stringify({
        name: `@isnad/${name}`,
        type: 'module',
        exports: exported,
        imports: { '#*': './src/*/index.ts' },
        dependencies,
      }),
    )
    mkdirSync(join(base, 'node_modules', '@isnad'), { recursive: true })
    // A junction needs no rights on Windows; elsewhere the word is ignored.
    symlinkSync(join(base, 'packages', name), join(base, 'node_modules', '@isnad', name), 'junction')
  }
  write('packages/desk/src/index.ts', `export { app } from './app/index.ts'\n`)
  for (const library of LIBRARIES) {
    const exported = library === '@noble/hashes' ? { './sha2.js': './index.js' } : { '.': './index.js' }
    write(
      `node_modules/${library}/package.json`,
      JSON.stringify({ name: library, version: '1.0.0', type: 'module', exports: exported }),
    )
    write(`node_modules/${library}/index.js`, 'export const sha256 = 1\nexport const z = 1\n')
  }
}
