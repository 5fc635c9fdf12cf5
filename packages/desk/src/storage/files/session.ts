import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Stray } from '#custody'
import { createNew, lstatOf, makeFolders, planted, readWhole, syncFolder, writeFully } from './disk.ts'
import { FileLock } from './lock.ts'

export const INCOMING = 'incoming'
const ALIVE = 'alive'

/** What was about to happen in the stores, and was not acknowledged. */
export interface Intent {
  /** What was to be put in place or taken away: `objects/<name>`, `derived/<name>`, `seals/<handle>`, `publications/<id>`. It stays if something refers to it. */
  readonly touching: readonly string[]
  /** Entries whose content was to be erased. They are, if the ledger says so. */
  readonly erasing: readonly number[]
}

/**
 * The workbench of one process in a case: what is being written lies in a folder of its own under `incoming/`, which
 * holds a lock as long as the process lives. A folder whose lock can be had belongs to nobody any more.
 */
export class Session {
  readonly #caseFolder: string
  #bench: { readonly folder: string; readonly alive: FileLock } | undefined
  #count = 0
  #intents = 0

  constructor(caseFolder: string) {
    this.#caseFolder = caseFolder
  }

  /** Path for a new file of this process. */
  async newPath(): Promise<string> {
    return join(await this.#begin(), String(this.#count++))
  }

  /** @returns the folder of this process, made and locked at the first call */
  async #begin(): Promise<string> {
    if (this.#bench !== undefined) return this.#bench.folder
    for (;;) {
      const folder = join(this.#caseFolder, INCOMING, randomBytes(12).toString('hex'))
      const changed = makeFolders(this.#caseFolder, folder)
      const alive = new FileLock(join(folder, ALIVE))
      // Whoever sweeps may have met the folder before it was locked; then another is made.
      if (!holds(alive) || lstatOf(join(folder, ALIVE)) === undefined) {
        alive.close()
        continue
      }
      this.#bench = { folder, alive }
      for (const one of changed) await syncFolder(one)
      return folder
    }
  }

  /** Notes, durably, what is about to be done, so that whoever sweeps up knows. @returns takes the note away */
  async intend(intent: Intent): Promise<() => void> {
    const folder = await this.#begin()
    const path = join(folder, `intent-${this.#intents++}`)
    const fd = createNew(path, 0o600)
    try {
      writeFully(fd, Buffer.from(JSON.stringify(intent)))
      fsyncSync(fd)
    } finally {
      closeSync(fd)
    }
    await syncFolder(folder)
    return () => rmSync(path, { force: true })
  }

  close(): void {
    if (this.#bench === undefined) return
    const { folder, alive } = this.#bench
    this.#bench = undefined
    rmSync(folder, { recursive: true, force: true })
    alive.close()
  }

  /** Folders that dead processes left behind, with what they were about to do. The caller keeps the case's lock. */
  findLeftBehind(): readonly LeftBehind[] {
    const incoming = join(this.#caseFolder, INCOMING)
    const stats = lstatOf(incoming)
    if (stats === undefined) return []
    if (!stats.isDirectory()) throw planted(INCOMING)
    const found: LeftBehind[] = []
    for (const entry of readdirSync(incoming, { withFileTypes: true })) {
      const folder = join(incoming, entry.name)
      if (!entry.isDirectory() || folder === this.#bench?.folder) continue
      const lock = new FileLock(join(folder, ALIVE))
      if (!holds(lock)) {
        lock.close()
        continue
      }
      found.push({
        intents: readIntents(folder),
        // The lock is kept until the folder is gone, so that nobody takes it for a new one.
        remove() {
          rmSync(folder, { recursive: true, force: true })
          lock.close()
        },
      })
    }
    return found
  }

  /** After a failure: the folder stays as it is, for whoever sweeps next. */
  abandon(): void {
    this.#bench?.alive.close()
    this.#bench = undefined
  }

  /** What lies under `incoming/` and is no workbench. */
  listStrays(): readonly Stray[] {
    const incoming = join(this.#caseFolder, INCOMING)
    if (lstatOf(incoming)?.isDirectory() !== true) return []
    return readdirSync(incoming, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory() || !/^[0-9a-f]{24}$/.test(entry.name))
      .map((entry) => ({
        place: `${INCOMING}/${entry.name}`,
        kind: entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'other',
      }))
  }
}

export interface LeftBehind {
  readonly intents: readonly Intent[]
  readonly remove: () => void
}

/** Whether the lock could be had; a folder that vanished meanwhile cannot be locked. */
function holds(lock: FileLock): boolean {
  try {
    return lock.tryHold()
  } catch {
    return false
  }
}

function readIntents(folder: string): readonly Intent[] {
  const intents: Intent[] = []
  for (const name of readdirSync(folder)) {
    if (!name.startsWith('intent-')) continue
    try {
      const value: unknown = JSON.parse(readWhole(join(folder, name), name)?.toString('utf8') ?? '')
      if (isIntent(value)) intents.push(value)
    } catch {
      // Cut short by the crash: what it announced was not begun, since the note comes first.
    }
  }
  return intents
}

function isIntent(value: unknown): value is Intent {
  return (
    typeof value === 'object' &&
    value !== null &&
    'touching' in value &&
    Array.isArray(value.touching) &&
    value.touching.every(
      (key) =>
        typeof key === 'string' &&
        /^((objects|derived)\/[0-9a-f]{64}|seals\/[0-9a-f]{32}|publications\/p[0-9]{1,15})$/.test(key),
    ) &&
    'erasing' in value &&
    Array.isArray(value.erasing) &&
    value.erasing.every((n) => Number.isSafeInteger(n))
  )
}
