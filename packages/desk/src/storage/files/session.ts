import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createNew, lstatOf, makeFolders, planted, readWhole, syncFolder, writeFully } from './disk.ts'
import { FileLock } from './lock.ts'

export const INCOMING = 'incoming'

/** What a batch was about to put in place, and had not acknowledged. */
export interface Intent {
  /** Keys of objects and derivatives, as `objects/<name>`. */
  readonly placing: readonly string[]
  /** Entries whose content was about to be erased. */
  readonly erasing: readonly number[]
}

/**
 * The workbench of one process in a case: what is being written lies in a folder of its own under `incoming/`, which
 * holds a lock as long as the process lives. A folder whose lock can be had belongs to nobody any more.
 */
export class Session {
  readonly #caseFolder: string
  readonly #folder: string
  readonly #alive: FileLock
  #count = 0
  #begun = false
  #intents = 0

  constructor(caseFolder: string) {
    this.#caseFolder = caseFolder
    this.#folder = join(caseFolder, INCOMING, randomBytes(12).toString('hex'))
    this.#alive = new FileLock(join(this.#folder, 'alive'))
  }

  /** Path for a new file of this process. */
  async newPath(): Promise<string> {
    await this.begin()
    return join(this.#folder, String(this.#count++))
  }

  async begin(): Promise<void> {
    if (this.#begun) return
    const changed = makeFolders(this.#caseFolder, this.#folder)
    this.#alive.tryHold()
    this.#begun = true
    for (const folder of changed) await syncFolder(folder)
  }

  /** Notes, durably, what is about to be done, so that whoever sweeps up knows. @returns takes the note away */
  async intend(intent: Intent): Promise<() => void> {
    await this.begin()
    const path = join(this.#folder, `intent-${this.#intents++}`)
    const fd = createNew(path, 0o600)
    try {
      writeFully(fd, Buffer.from(JSON.stringify(intent)))
      fsyncSync(fd)
    } finally {
      closeSync(fd)
    }
    await syncFolder(this.#folder)
    return () => rmSync(path, { force: true })
  }

  close(): void {
    if (!this.#begun) return
    this.#alive.close()
    this.#begun = false
    rmSync(this.#folder, { recursive: true, force: true })
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
      if (!entry.isDirectory() || folder === this.#folder) continue
      const lock = new FileLock(join(folder, 'alive'))
      let dead: boolean
      try {
        dead = lock.tryHold()
      } finally {
        lock.close()
      }
      if (dead) {
        found.push({
          intents: readIntents(folder),
          remove: () => rmSync(folder, { recursive: true, force: true }),
        })
      }
    }
    return found
  }

  /** Whether another living process has a workbench here. */
  hasCompany(): boolean {
    const incoming = join(this.#caseFolder, INCOMING)
    if (lstatOf(incoming) === undefined) return false
    return readdirSync(incoming).some((name) => join(incoming, name) !== this.#folder)
  }
}

export interface LeftBehind {
  readonly intents: readonly Intent[]
  readonly remove: () => void
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
    'placing' in value &&
    Array.isArray(value.placing) &&
    value.placing.every((key) => typeof key === 'string' && /^(objects|derived)\/[0-9a-f]{64}$/.test(key)) &&
    'erasing' in value &&
    Array.isArray(value.erasing) &&
    value.erasing.every((n) => Number.isSafeInteger(n))
  )
}
