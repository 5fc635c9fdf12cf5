import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'libsql'
import type { CaseLock } from '#custody'
import { StorageError } from '../error.ts'
import { createPrivate, errnoOf, lstatOf, planted } from './disk.ts'

/** How long a writer waits for another before it gives up, and how often it looks. Milliseconds. */
const PATIENCE_MS = 20_000
const PAUSE_MS = 15

/**
 * A lock between processes: an exclusive transaction on an empty database that is never written to. The system lets go
 * of it when its holder dies, however it dies, so nothing can be left behind; and SQLite knows how to lock on each
 * platform.
 */
export class FileLock implements CaseLock {
  readonly #path: string
  readonly #patience: number
  #db: Database.Database | undefined
  #queue: Promise<unknown> = Promise.resolve()

  constructor(path: string, patience = PATIENCE_MS) {
    this.#path = path
    this.#patience = patience
  }

  /** @throws {StorageError} CASE_BUSY */
  exclusively<T>(act: () => Promise<T>): Promise<T> {
    // In this process, one after the other; across processes, by the database.
    const turn = this.#queue.then(() => this.#hold(act))
    this.#queue = turn.catch(() => undefined)
    return turn
  }

  /** Takes the lock at once, or says that somebody has it. Held until `close`. */
  tryHold(): boolean {
    return this.#begin()
  }

  close(): void {
    this.#db?.close()
    this.#db = undefined
  }

  async #hold<T>(act: () => Promise<T>): Promise<T> {
    const until = performance.now() + this.#patience
    while (!this.#begin()) {
      if (performance.now() > until) {
        throw new StorageError('CASE_BUSY', 'another process is writing to the case', {})
      }
      // Unequal pauses, so that two who wait do not keep meeting.
      await sleep(PAUSE_MS * (1 + Math.random()))
    }
    try {
      return await act()
    } finally {
      this.#db?.exec('ROLLBACK')
    }
  }

  #begin(): boolean {
    if (this.#db === undefined) {
      const stats = lstatOf(this.#path)
      if (stats !== undefined && !stats.isFile()) throw planted('lock')
      if (stats === undefined) createPrivate(this.#path)
      this.#db = new Database(this.#path)
      this.#db.exec('PRAGMA busy_timeout = 0')
    }
    try {
      this.#db.exec('BEGIN EXCLUSIVE')
      return true
    } catch (error) {
      if (errnoOf(error)?.startsWith('SQLITE_BUSY') || errnoOf(error)?.startsWith('SQLITE_LOCKED')) return false
      throw error
    }
  }
}
