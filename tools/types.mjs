// Checks the types of every part: the root's tsconfig and each package's own, in parallel, with one summary.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const projects = [
  'tsconfig.json',
  ...readdirSync(join(root, 'packages'))
    .map((name) => `packages/${name}/tsconfig.json`)
    .filter((path) => existsSync(join(root, path))),
]

const results = await Promise.all(
  projects.map(
    (project) =>
      new Promise((resolve) => {
        const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
        const child = spawn(process.execPath, [tsc, '-p', project, '--pretty', 'false'], {
          cwd: root,
          windowsHide: true,
        })
        let output = ''
        child.stdout.on('data', (chunk) => {
          output += chunk
        })
        child.stderr.on('data', (chunk) => {
          output += chunk
        })
        child.on('error', (error) => resolve({ project, code: 70, output: error.message }))
        child.on('close', (code) => resolve({ project, code: code ?? 70, output }))
      }),
  ),
)

for (const { project, code, output } of results) {
  const errors = output.match(/error TS\d+/g)?.length ?? 0
  process.stdout.write(`${code === 0 ? 'ok    ' : 'errors'}  ${project}${errors > 0 ? `  ${errors}` : ''}\n`)
}
for (const { code, output } of results) if (code !== 0) process.stdout.write(`\n${output.trimEnd()}\n`)
process.exitCode = results.every(({ code }) => code === 0) ? 0 : 1
