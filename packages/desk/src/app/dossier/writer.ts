import { createHash } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeSync,
} from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { BagFile } from '#dossier'
import { AppError } from '../error.ts'

/** Where a dossier is to lie, and where it lies until it is whole. */
export interface Whereto {
  readonly place: string
  readonly meanwhile: string
}

/**
 * Writes a dossier beside its place and moves it there whole. Without a place it only hashes. Modes and times are the
 * same whatever the machine says: nothing of the newsroom's clock or settings rides along.
 */
export class DossierWriter {
  readonly #to: Whereto | undefined
  readonly #written: string[] = []

  /** @throws {AppError} DOSSIER_EXISTS */
  constructor(to: Whereto | undefined) {
    this.#to = to
    if (to === undefined) return
    DossierWriter.requireFree(to.place)
    rmSync(to.meanwhile, { recursive: true, force: true })
    mkdirSync(to.meanwhile, { recursive: true })
  }

  /** @throws {AppError} DOSSIER_EXISTS */
  static requireFree(place: string): void {
    if (existsSync(place)) throw new AppError('DOSSIER_EXISTS', 'there is something there already', { folder: place })
  }

  async add(path: string, content: string | Uint8Array | AsyncIterable<Uint8Array>): Promise<BagFile> {
    const sha256 = createHash('sha256')
    const sha512 = createHash('sha512')
    let size = 0
    const fd = this.#open(path)
    try {
      for await (const chunk of chunksOf(content)) {
        sha256.update(chunk)
        sha512.update(chunk)
        size += chunk.length
        // A full disk may take a part of a write and say nothing.
        if (fd !== undefined) for (let at = 0; at < chunk.length; ) at += writeSync(fd, chunk, at)
      }
    } finally {
      if (fd !== undefined) closeSync(fd)
    }
    return { path, size, sha256: sha256.digest('hex'), sha512: sha512.digest('hex') }
  }

  #open(path: string): number | undefined {
    if (this.#to === undefined) return undefined
    const at = join(this.#to.meanwhile, ...path.split('/'))
    mkdirSync(dirname(at), { recursive: true })
    this.#written.push(at)
    return openSync(at, 'wx')
  }

  /**
   * Makes everything durable, then moves it.
   * @param day - the time that every file and folder is given, midnight UTC
   */
  async moveToPlace(day: string): Promise<void> {
    if (this.#to === undefined) return
    const { place, meanwhile } = this.#to
    // Side by side: one after the other, each of a thousand files would wait for the disk by itself.
    for (let at = 0; at < this.#written.length; at += AT_ONCE) {
      await Promise.all(this.#written.slice(at, at + AT_ONCE).map(syncFile))
    }
    normalise(meanwhile, new Date(`${day}T00:00:00Z`))
    renameSync(meanwhile, place)
  }

  /** Takes away what was written and not moved. */
  abandon(): void {
    if (this.#to !== undefined) rmSync(this.#to.meanwhile, { recursive: true, force: true })
  }
}

/** Files synced at a time. */
const AT_ONCE = 32

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

function normalise(path: string, time: Date): void {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const at = join(path, entry.name)
    if (entry.isDirectory()) normalise(at, time)
    else {
      chmodSync(at, 0o644)
      utimesSync(at, time, time)
    }
  }
  chmodSync(path, 0o755)
  utimesSync(path, time, time)
}

async function* chunksOf(content: string | Uint8Array | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (typeof content === 'string') yield Buffer.from(content)
  else if (content instanceof Uint8Array) yield content
  else yield* content
}
