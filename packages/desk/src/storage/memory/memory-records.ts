import type { CaseLock, RecordStore } from '#custody'

/** Small values in memory. */
export class MemoryRecords implements RecordStore {
  readonly #values = new Map<string, Uint8Array>()

  async read(key: string): Promise<Uint8Array | undefined> {
    const value = this.#values.get(key)
    return value && new Uint8Array(value)
  }

  async writeAll(values: ReadonlyMap<string, Uint8Array>): Promise<void> {
    // `slice` of a Buffer would share its bytes.
    for (const [key, value] of values) this.#values.set(key, new Uint8Array(value))
  }

  async removeAll(keys: readonly string[]): Promise<void> {
    for (const key of keys) this.#values.delete(key)
  }

  async list(): Promise<{ keys: string[]; strays: [] }> {
    return { keys: [...this.#values.keys()].sort(), strays: [] }
  }
}

/** One after the other; there is no other process. */
export class MemoryLock implements CaseLock {
  #queue: Promise<unknown> = Promise.resolve()

  exclusively<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(act)
    this.#queue = turn.catch(() => undefined)
    return turn
  }
}
