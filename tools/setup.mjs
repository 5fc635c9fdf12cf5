// Makes a fresh clone ready: `npm start` and `npm test` run this first. Plain JavaScript without dependencies, for any
// Node from 20 on. Does nothing, quickly, when everything is in place; picks up where a set-up that was cut short left off.
import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findProgram } from '../packages/desk/bin/program.js'
import { findRuntime, hasRuntimePackage, isNewEnough, NEEDED_NODE } from '../packages/desk/bin/runtime.js'
import { withLock } from './setup/lock.mjs'
import { explain, isInstalled, npmCi } from './setup/npm.mjs'
import { runQuietly, stopRunning } from './setup/run.mjs'
import { begin, end, tell } from './setup/say.mjs'
import { buildWeb, hashSources, hasWeb, isBuilt } from './setup/web.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const runtimeFolder = join(root, 'tools', 'runtime')

/** `--with FOLDER` also sets up a tool that has its own lock file, as the architecture check has. */
const extra = process.argv.flatMap((arg, at) => (arg === '--with' ? [join(root, process.argv[at + 1] ?? '')] : []))

// What is half done when we are stopped is not taken for whole next time.
let stopping = false
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
]) {
  process.on(signal, async () => {
    if (stopping) return
    stopping = true
    tell('Set-up was stopped. Run the same command to go on.', 'توقّف الإعداد. أعيدوا الأمر نفسه للمتابعة.')
    await stopRunning()
    process.exit(code)
  })
}

const major = Number.parseInt(process.versions.node, 10)
if (major < 20) {
  fail([
    `Isnad needs Node 20 or newer to set itself up; this is Node ${process.versions.node}. Install Node ${NEEDED_NODE}.`,
    `يحتاج إسناد إلى Node 20 أو أحدث ليُعدّ نفسه، والمتوفّر هنا Node ${process.versions.node}. ثبّتوا Node ${NEEDED_NODE}.`,
  ])
}

const needsRuntime = !isNewEnough()
if (needsRuntime && !hasRuntimePackage()) {
  fail([
    `There is no packaged Node for ${process.platform} ${process.arch}. Install Node ${NEEDED_NODE} or newer and run the same command again.`,
    `لا توجد نسخة Node جاهزة لـ ${process.platform} ${process.arch}. ثبّتوا Node ${NEEDED_NODE} أو أحدث وأعيدوا الأمر نفسه.`,
  ])
}

if (missingFolders().length > 0 || webToBuild() !== undefined || findProgram(root) === undefined) {
  await withLock(join(root, '.isnad', 'setup.lock'), setUp)
}

function missingFolders() {
  const missing = [root, ...extra].filter((folder) => !isInstalled(folder))
  if (needsRuntime && (!isInstalled(runtimeFolder) || findRuntime(root) === undefined)) missing.push(runtimeFolder)
  return missing
}

/** The hash of the sources when the pages are not built from them, or undefined. */
function webToBuild() {
  if (!hasWeb(root)) return undefined
  const sources = hashSources(root)
  return isBuilt(root, sources) ? undefined : sources
}

async function setUp(started) {
  // Asked again: whoever held the lock before may have done it all.
  const missing = missingFolders()
  if (missing.length > 0) {
    begin('Setting up (first time only)', 'يجري الإعداد (أوّل مرّة فقط)')
    const results = await Promise.all(missing.map((folder) => npmCi(folder, started)))
    end()
    const failed = results.find((result) => !result.ok)
    if (stopping) return
    if (failed !== undefined) fail(explain(failed.log), failed.log)
  }
  const node = needsRuntime ? checkRuntime() : process.execPath
  const sources = webToBuild()
  if (sources !== undefined) {
    begin('Preparing the pages of the desk', 'يجري تجهيز صفحات المكتب')
    const result = await buildWeb(root, node, sources, started)
    end()
    if (!result.ok && !stopping)
      fail(['The pages of the desk could not be built:', 'تعذّر تجهيز صفحات المكتب:'], result.log)
  }
  // Commands only start sooner with it; where it cannot be made they run from the sources.
  if (!stopping && findProgram(root) === undefined)
    await runQuietly(node, [join(root, 'tools', 'setup', 'program.mjs')], { cwd: root }, started)
}

function checkRuntime() {
  const node = findRuntime(root)
  const answer =
    node === undefined ? undefined : spawnSync(node, ['--version'], { encoding: 'utf8', windowsHide: true })
  if (node !== undefined && answer?.status === 0 && isNewEnough(answer.stdout.trim().replace(/^v/, ''))) return node
  return fail(
    [
      `The packaged Node ${NEEDED_NODE} does not run on this system (it needs glibc on Linux). Install Node ${NEEDED_NODE} or newer and run the same command again.`,
      `نسخة Node ${NEEDED_NODE} الجاهزة لا تعمل على هذا النظام (تحتاج إلى glibc على لينكس). ثبّتوا Node ${NEEDED_NODE} أو أحدث وأعيدوا الأمر نفسه.`,
    ],
    answer?.stderr ?? '',
  )
}

function fail([english, arabic], log = '') {
  tell(english, arabic)
  const lines = log.trim().split('\n').slice(-20).join('\n')
  if (lines !== '') process.stderr.write(`\n${lines}\n`)
  process.exit(1)
}
