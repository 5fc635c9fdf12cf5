// Programs that set-up starts: silent while all goes well, and never left behind.
import { spawn } from 'node:child_process'

const LAST_WORDS = 16_384
const running = new Set()

/**
 * @param started - told the number of the process
 * @returns {Promise<{ ok: boolean, log: string }>} `log` holds the last of what it printed
 */
export function runQuietly(program, args, options, started) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true })
    running.add(child)
    if (child.pid !== undefined) started(child.pid)
    let log = ''
    const hear = (chunk) => {
      log = (log + chunk).slice(-LAST_WORDS)
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', (error) => {
      running.delete(child)
      resolve({ ok: false, log: `${error.code ?? ''} ${error.message}` })
    })
    child.on('close', (code) => {
      running.delete(child)
      resolve({ ok: code === 0, log })
    })
  })
}

/** Stops what is still running and waits until it is gone. */
export async function stopRunning() {
  await Promise.all(
    [...running].map(
      (child) =>
        new Promise((resolve) => {
          child.once('close', resolve)
          child.kill('SIGTERM')
          setTimeout(() => child.kill('SIGKILL'), 5_000).unref()
        }),
    ),
  )
}
