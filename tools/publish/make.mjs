import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** In the order in which they can be published: each after what it uses. */
export const PUBLISHED = ['proof', 'trace', 'weigh', 'desk']

/**
 * @param root - the repository
 * @param out - emptied and filled, one folder for each package
 * @throws {Error} when the sources do not compile, or when a path in the result still leads to a source
 */
export function makeDist(root, out) {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  compile(root, out)
  return PUBLISHED.map((name) => {
    const from = join(root, 'packages', name)
    const folder = join(out, name)
    copyAssets(join(from, 'src'), join(folder, 'src'))
    const bin = join(from, 'bin')
    if (existsSync(bin)) copyBin(bin, join(folder, 'bin'))
    const web = join(root, 'packages', 'web', 'dist')
    if (name === 'desk' && existsSync(web)) cpSync(web, join(folder, 'web'), { recursive: true })
    if (name === 'desk') cpSync(join(root, 'samples'), join(folder, 'samples'), { recursive: true })
    copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'))
    const readme = existsSync(join(from, 'README.md')) ? join(from, 'README.md') : join(root, 'README.md')
    if (existsSync(readme)) copyFileSync(readme, join(folder, 'README.md'))
    const manifest = publishedManifest(JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')))
    writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`)
    const files = filesIn(folder)
    refuseSources(files)
    return { name: manifest.name, folder, files: files.length }
  })
}

function compile(root, out) {
  const config = join(out, 'tsconfig.json')
  const fromOut = (path) => relative(out, join(root, path)).split(sep).join('/')
  writeFileSync(
    config,
    JSON.stringify({
      extends: fromOut('tsconfig.base.json').replace(/^(?!\.)/, './'),
      compilerOptions: {
        noEmit: false,
        declaration: true,
        rewriteRelativeImportExtensions: true,
        rootDir: fromOut('packages'),
        outDir: '.',
        typeRoots: [fromOut('node_modules/@types')],
        lib: ['ES2024', 'DOM'],
      },
      include: PUBLISHED.map((name) => fromOut(`packages/${name}/src`)),
    }),
  )
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', config, '--pretty', 'false'], {
    cwd: root,
    encoding: 'utf8',
    windowsHide: true,
  })
  rmSync(config)
  if (status !== 0) throw new Error(`The sources do not compile:\n${stdout}${stderr}`)
}

/** Catalogues, models and the like: whatever is not a source lies beside it in the result too. */
function copyAssets(from, to) {
  for (const path of filesIn(from)) {
    if (/\.tsx?$/.test(path)) continue
    const target = join(to, relative(from, path))
    mkdirSync(dirname(target), { recursive: true })
    copyFileSync(path, target)
  }
}

function copyBin(from, to) {
  mkdirSync(to, { recursive: true })
  for (const name of readdirSync(from).filter((file) => file.endsWith('.js'))) {
    const text = readFileSync(join(from, name), 'utf8')
    const target = join(to, name)
    writeFileSync(target, text.replaceAll(/(import\('[^']+)\.ts'\)/g, "$1.js')"))
    if (text.startsWith('#!')) chmodSync(target, 0o755)
  }
}

function publishedManifest(manifest) {
  const { private: _, devDependencies: __, scripts: ___, ...kept } = manifest
  const toBuilt = (path) => path.replace(/\.ts$/, '.js')
  const exported = Object.fromEntries(
    Object.entries(manifest.exports).map(([key, path]) => [
      key,
      path.endsWith('.ts') ? { types: path.replace(/\.ts$/, '.d.ts'), default: toBuilt(path) } : path,
    ]),
  )
  const imports = Object.fromEntries(Object.entries(manifest.imports ?? {}).map(([key, path]) => [key, toBuilt(path)]))
  return { ...kept, exports: exported, imports, engines: { node: '>=24' } }
}

/** A path to a `.ts` file would be found here and lost on the reader's machine. */
function refuseSources(files) {
  const lost = files
    .filter((path) => path.endsWith('.js'))
    .flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => /['"`]\.{1,2}\/[^'"`]*[^d]\.tsx?['"`]/.test(line) && !line.includes(`endsWith('.ts')`))
        .map((line) => `${path}: ${line.trim()}`),
    )
  if (lost.length > 0) {
    throw new Error(
      `A path leads to a source that is not published. Choose the ending by import.meta.url.endsWith('.ts'):\n${lost.join('\n')}`,
    )
  }
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
  )
}
