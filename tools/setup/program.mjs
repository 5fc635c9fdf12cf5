// program.mjs [ROOT]: joins the sources of the command line into a few files that load fast; `packages/desk/bin/program.js`
// says when they are used. A program of its own, since the bundler is there only once the packages are.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { look, MADE_OF, PROGRAM_FOLDER } from '../../packages/desk/bin/program.js'

/** Packages that nearly every command needs, taken in; all others are loaded as they are installed. */
const TAKEN_IN = /^(?:@isnad|@formatjs)\/|^(?:commander|intl-messageformat)$/
/** What else decides what comes out. */
const ALSO = [
  'package-lock.json',
  'packages/desk/package.json',
  'packages/desk/src/cli/commands',
  'tools/setup/program.mjs',
]
const ENTRY = '\0entry'

const here = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
await makeProgram(resolve(process.argv[2] ?? here))

async function makeProgram(root) {
  const folder = join(root, PROGRAM_FOLDER)
  const seen = new Map(ALSO.map((path) => [path, look(join(root, path))]))
  const id = createHash('sha256').update(`${Date.now()} ${process.pid}`).digest('hex').slice(0, 12)
  const made = join(folder, id)
  const bundle = await rolldown({
    cwd: root,
    platform: 'node',
    logLevel: 'silent',
    input: { main: ENTRY },
    external: (name) => /^[@a-z]/.test(name) && !TAKEN_IN.test(name),
    plugins: [sources(root, made, seen)],
  })
  await bundle.write({ dir: made, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' })
  await bundle.close()
  const note = join(folder, MADE_OF)
  const before = readEntry(note)
  writeFileSync(`${note}.new`, JSON.stringify({ entry: `${id}/main.mjs`, sources: [...seen] }))
  renameSync(`${note}.new`, note)
  // A desk that is still running may yet load a part of what it was started from.
  for (const name of readdirSync(folder))
    if (name !== id && name !== before && statSync(join(folder, name)).isDirectory())
      rmSync(join(folder, name), { recursive: true, force: true })
}

function readEntry(note) {
  return existsSync(note) ? JSON.parse(readFileSync(note, 'utf8')).entry.split('/')[0] : undefined
}

/** Loads each source, notes how it looked, and keeps what it knows of its own place true. */
function sources(root, made, seen) {
  const fromMade = (path) => JSON.stringify(relative(made, path).split(sep).map(encodeURIComponent).join('/'))
  return {
    name: 'isnad-sources',
    resolveId: (name) => (name === ENTRY ? name : undefined),
    load(path) {
      if (path === ENTRY) return entryOf(join(root, 'packages', 'desk', 'src', 'cli'))
      if (path.startsWith('\0')) return undefined
      // Looked at before it is read: a change in between makes the program a stale one.
      seen.set(relative(root, path), look(path))
      return path.endsWith('.weights.json') ? { code: readLater(path, fromMade(path)), moduleType: 'js' } : undefined
    },
    transform(code, path) {
      if (path === ENTRY || path.endsWith('.json') || !code.includes('import.meta.url')) return undefined
      return { code: code.replaceAll('import.meta.url', `new URL(${fromMade(path)}, import.meta.url).href`) }
    },
  }
}

/** All commands by name, each loaded when it is called for. */
function entryOf(cli) {
  const at = (path) => JSON.stringify(join(cli, path))
  const names = readdirSync(join(cli, 'commands')).filter((file) => file.endsWith('.ts'))
  const files = names.map((file) => `${JSON.stringify(file.slice(0, -3))}: () => import(${at(`commands/${file}`)})`)
  return `import { main as run } from ${at('main.ts')}
const files = {${files.join(', ')}}
const commands = { list: () => Object.keys(files).sort(), load: (name) => files[name]() }
export const main = (argv) => run(argv, commands)
`
}

/** Weights are read from their file when they are first needed: a text of one language needs not those of the other. */
function readLater(path, fromMade) {
  const fields = Object.keys(JSON.parse(readFileSync(path, 'utf8'))).map((name) => JSON.stringify(name))
  return `import { readFileSync } from 'node:fs'
let read
const weights = () => (read ??= JSON.parse(readFileSync(new URL(${fromMade}, import.meta.url), 'utf8')))
export default {${fields.map((name) => `get ${name}() { return weights()[${name}] }`).join(', ')}}
`
}
