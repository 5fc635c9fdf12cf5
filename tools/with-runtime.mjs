// with-runtime.mjs SCRIPT ARGS…: runs a script on a Node that runs TypeScript sources; ours, or the one set-up brought.
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findRuntime, isNewEnough, NEEDED_NODE, runInstead } from '../packages/desk/bin/runtime.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [script, ...args] = process.argv.slice(2)
if (script === undefined) {
  process.stderr.write('with-runtime.mjs SCRIPT [ARGUMENTS]\n')
  process.exit(2)
}
const node = isNewEnough() ? process.execPath : findRuntime(root)
if (node === undefined) {
  process.stderr.write(
    `Node ${NEEDED_NODE} is not here yet: run "node tools/setup.mjs" first.\n` +
      `لا يتوفّر Node ${NEEDED_NODE} هنا بعد: شغّلوا "node tools/setup.mjs" أوّلاً.\n`,
  )
  process.exit(2)
}
runInstead(node, resolve(script), args)
