// One set-up at a time: two `npm ci` in one folder destroy each other's work.
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { tell } from './say.mjs'

const HEARTBEAT_MS = 2_000
/** A holder on another machine (a shared disk) cannot be asked whether it lives; its heartbeat can. */
const SILENT_MS = 60_000
/** Longest that an installer goes on after the set-up that started it was killed. */
const ORPHAN_MS = 600_000
const LOOK_AGAIN_MS = 300

/**
 * Runs `work` while holding the lock file at `path`; waits while another living process holds it.
 * @param work - is handed a function to name the processes it starts, which hold the lock too should we be killed
 */
export async function withLock(path, work) {
  mkdirSync(dirname(path), { recursive: true })
  const holder = { pid: process.pid, host: hostname(), nonce: Math.random(), children: [] }
  let mark = JSON.stringify(holder)
  let told = false
  while (!take(path, mark)) {
    if (takeOver(path)) continue
    if (!told) tell('Another set-up is running here; waiting for it.', 'يجري إعداد آخر هنا؛ في انتظاره.')
    told = true
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))
  }
  const beat = setInterval(() => {
    const now = new Date()
    try {
      utimesSync(path, now, now)
    } catch {
      // Taken over because we seemed dead; the work itself ends in one piece or is done again.
    }
  }, HEARTBEAT_MS)
  beat.unref()
  const release = () => {
    clearInterval(beat)
    if (read(path) === mark) rmSync(path, { force: true })
  }
  process.once('exit', release)
  try {
    return await work((pid) => {
      holder.children.push(pid)
      mark = JSON.stringify(holder)
      writeFileSync(path, mark)
    })
  } finally {
    process.off('exit', release)
    release()
  }
}

function take(path, mark) {
  try {
    writeFileSync(path, mark, { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

/** Removes the lock of a process that is gone. True when it is worth trying again at once. */
function takeOver(path) {
  const seen = read(path)
  if (seen === undefined) return true
  if (isHeld(path, seen)) return false
  // Moved aside first, so that of several that wait just one removes it.
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
  } catch {
    return true
  }
  if (read(aside) !== seen) {
    // Somebody new took it in between: give it back.
    try {
      linkSync(aside, path)
    } catch {
      // And somebody newer still holds it now.
    }
  }
  rmSync(aside, { force: true })
  return true
}

function isHeld(path, seen) {
  const age = ageOf(path)
  let holder
  try {
    holder = JSON.parse(seen)
  } catch {
    // Not written yet, or cut off by a power cut.
    return age < SILENT_MS
  }
  if (holder.host !== hostname()) return age < SILENT_MS
  // A number may have gone to another program since, so none counts for ever.
  return (lives(holder.pid) && age < SILENT_MS) || (holder.children.some(lives) && age < ORPHAN_MS)
}

function lives(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function ageOf(path) {
  try {
    return Date.now() - statSync(path).mtimeMs
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
