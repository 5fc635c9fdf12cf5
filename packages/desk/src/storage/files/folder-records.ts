import { closeSync, fsync, readdirSync, renameSync, rmdirSync, unlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { RecordStore, Stray } from '#custody'
import { StorageError } from '../error.ts'
import {
  createNew,
  eachAtOnce,
  errnoOf,
  lstatOf,
  makeFolders,
  planted,
  readWhole,
  SYNCS_AT_ONCE,
  syncFolders,
  writeFully,
} from './disk.ts'
import type { Session } from './session.ts'

const sync = promisify(fsync)

/** What a store does to its values on their way to the disk and back. */
export interface Codec {
  readonly seal: (bytes: Uint8Array) => Uint8Array
  readonly open: (bytes: Uint8Array) => Uint8Array
}

/** Small values as files of one folder, each written whole. */
export class FolderRecords implements RecordStore {
  readonly #caseFolder: string
  readonly #name: string
  readonly #bench: { readonly session: Session }
  readonly #codec: Codec | undefined
  readonly #isKey: (key: string) => boolean

  constructor(
    caseFolder: string,
    name: string,
    bench: { readonly session: Session },
    isKey: (key: string) => boolean,
    codec?: Codec,
  ) {
    this.#caseFolder = caseFolder
    this.#name = name
    this.#bench = bench
    this.#codec = codec
    this.#isKey = isKey
  }

  async read(key: string): Promise<Uint8Array | undefined> {
    this.#refuseLinksAbove(key)
    const bytes = readWhole(this.#pathOf(key), this.#placeOf(key))
    if (bytes === undefined || this.#codec === undefined) return bytes
    try {
      return this.#codec.open(bytes)
    } catch (cause) {
      throw new StorageError(
        'RECORD_DAMAGED',
        `${this.#placeOf(key)} does not open`,
        { place: this.#placeOf(key) },
        { cause },
      )
    }
  }

  async writeAll(values: ReadonlyMap<string, Uint8Array>): Promise<void> {
    const written: { readonly key: string; readonly from: string; readonly fd: number }[] = []
    try {
      for (const [key, value] of values) {
        const from = await this.#bench.session.newPath()
        const fd = createNew(from, 0o600)
        written.push({ key, from, fd })
        writeFully(fd, this.#codec === undefined ? value : this.#codec.seal(value))
      }
      await eachAtOnce(written, SYNCS_AT_ONCE, ({ fd }) => sync(fd))
    } finally {
      for (const { fd } of written) closeSync(fd)
    }
    const changed = new Set<string>()
    for (const { key, from } of written) {
      const to = this.#pathOf(key)
      for (const folder of makeFolders(this.#caseFolder, dirname(to))) changed.add(folder)
      renameSync(from, to)
      changed.add(dirname(to))
    }
    await syncFolders(changed)
  }

  async removeAll(keys: readonly string[]): Promise<void> {
    const changed = new Set<string>()
    for (const key of keys) {
      this.#refuseLinksAbove(key)
      const path = this.#pathOf(key)
      try {
        unlinkSync(path)
      } catch (error) {
        if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR') continue
        throw error
      }
      changed.add(removeIfEmpty(dirname(path), join(this.#caseFolder, this.#name)))
    }
    await syncFolders(changed)
  }

  async list(): Promise<{ keys: string[]; strays: Stray[] }> {
    const keys: string[] = []
    const strays: Stray[] = []
    const walk = (key: string): void => {
      const folder = join(this.#caseFolder, this.#name, key)
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const below = key === '' ? entry.name : `${key}/${entry.name}`
        if (entry.isDirectory()) walk(below)
        else if (!entry.isFile())
          strays.push({ place: `${this.#name}/${below}`, kind: entry.isSymbolicLink() ? 'link' : 'other' })
        else if (this.#isKey(below)) keys.push(below)
        else strays.push({ place: `${this.#name}/${below}`, kind: 'file' })
      }
    }
    const top = lstatOf(join(this.#caseFolder, this.#name))
    if (top !== undefined && !top.isDirectory())
      strays.push({ place: this.#name, kind: top.isSymbolicLink() ? 'link' : 'other' })
    else if (top !== undefined) walk('')
    return { keys: keys.sort(), strays }
  }

  #pathOf(key: string): string {
    return join(this.#caseFolder, this.#name, ...key.split('/'))
  }

  #placeOf(key: string): string {
    return `${this.#name}/${key}`
  }

  /** A folder that was turned into a link would lead reading and writing out of the case. */
  #refuseLinksAbove(key: string): void {
    let path = join(this.#caseFolder, this.#name)
    for (const part of ['', ...key.split('/').slice(0, -1)]) {
      path = join(path, part)
      const stats = lstatOf(path)
      if (stats === undefined) return
      if (!stats.isDirectory()) throw planted(this.#placeOf(key))
    }
  }
}

/** Takes away a folder that has become empty, and those above it up to `top`. @returns the lowest one left */
function removeIfEmpty(folder: string, top: string): string {
  let at = folder
  while (at !== top) {
    try {
      rmdirSync(at)
    } catch {
      return at
    }
    at = dirname(at)
  }
  return at
}
