#!/usr/bin/env node
// The door from the shell. Plain JavaScript, so that any Node can read it and hand over to one that runs the sources.
import { existsSync } from 'node:fs'
import nodeModule from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findProgram } from './program.js'
import { findRuntime, isNewEnough, NEEDED_NODE, runInstead } from './runtime.js'

const here = fileURLToPath(import.meta.url)
const packageFolder = join(here, '..', '..')
const root = join(packageFolder, '..', '..')

// npm runs its scripts in the project folder; paths on the command line are meant from where npm was called.
const calledFrom = process.env.INIT_CWD
if (calledFrom !== undefined && process.env.npm_package_json === join(root, 'package.json') && process.cwd() === root) {
  process.chdir(calledFrom)
}

if (isNewEnough()) {
  // Syncs that wait side by side share the disk's commits; the pool of threads is made at its first use, with four.
  process.env.UV_THREADPOOL_SIZE ??= '16'
  // Compiled code is kept beside the installed packages (never in a shared temporary folder, where another user could
  // plant some). Where that folder cannot be written, Node goes without.
  nodeModule.enableCompileCache?.(join(packageFolder, 'node_modules', '.cache', 'isnad'))
  if (existsSync(join(root, 'tools', 'setup.mjs')) && !existsSync(join(root, 'node_modules', '.package-lock.json'))) {
    process.stderr.write(
      'The packages that Isnad is built on are not here yet, or not completely. Run "npm start" in the project folder.\n' +
        'الحزم التي يقوم عليها إسناد غير موجودة هنا بعد، أو غير مكتملة. شغّلوا "npm start" في مجلّد المشروع.\n',
    )
    process.exit(2)
  }
  const program = findProgram(root)
  const { main } = await (program === undefined ? import('../src/cli/main.ts') : import(program))
  await main(process.argv.slice(2))
} else {
  const runtime = findRuntime(root)
  if (runtime === undefined) {
    process.stderr.write(
      `Isnad needs Node ${NEEDED_NODE} or newer; this is Node ${process.versions.node}.\n` +
        'Run "npm start" once in the project folder: it brings a suitable Node with it. Or install Node 24.\n' +
        `يحتاج إسناد إلى Node ${NEEDED_NODE} أو أحدث، والمتوفّر هنا Node ${process.versions.node}.\n` +
        'شغّلوا "npm start" مرّة واحدة في مجلّد المشروع ليُحضر النسخة المناسبة، أو ثبّتوا Node 24.\n',
    )
    process.exit(2)
  }
  runInstead(runtime, here, process.argv.slice(2))
}
