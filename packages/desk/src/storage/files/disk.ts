import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  type Stats,
  writeSync,
  writevSync,
} from 'node:fs'
import { open } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { StorageError } from '../error.ts'

/** Absent on Windows, where links are met by `lstat` alone. */
const NO_FOLLOW = constants.O_NOFOLLOW ?? 0
const NO_BLOCK = constants.O_NONBLOCK ?? 0

export function errnoOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/**
 * Opens a regular file for reading and nothing else: no link is followed, and a pipe does not hold the process up.
 * @throws {StorageError} LINK_PLANTED when it is a link or no regular file; the system's own error otherwise
 */
export function openRegular(path: string, place: string): number {
  let fd: number
  try {
    fd = openSync(path, constants.O_RDONLY | NO_FOLLOW | NO_BLOCK)
  } catch (error) {
    if (errnoOf(error) === 'ELOOP' || errnoOf(error) === 'EMLINK') throw planted(place)
    throw error
  }
  if (NO_FOLLOW === 0 && lstatSync(path).isSymbolicLink()) {
    closeSync(fd)
    throw planted(place)
  }
  if (!fstatSync(fd).isFile()) {
    closeSync(fd)
    throw planted(place)
  }
  return fd
}

export function planted(place: string): StorageError {
  return new StorageError('LINK_PLANTED', `${place} is a link or no regular file`, { place })
}

/** Creates a file that must not exist yet. @returns its descriptor */
export function createNew(path: string, mode: number): number {
  return openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | NO_FOLLOW, mode)
}

/** Makes an empty file that only its owner can read, for a library that would leave that to the umask. */
export function createPrivate(path: string): void {
  try {
    closeSync(createNew(path, 0o600))
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') throw error
  }
}

/** Writes all of it: a full disk may take a part without an error, and only the next call tells. */
export function writeFully(fd: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at, bytes.length - at)
}

/** As `writeFully` for several pieces in one call where the system allows. */
export function writeAllFully(fd: number, pieces: readonly Uint8Array[]): void {
  const total = pieces.reduce((sum, piece) => sum + piece.length, 0)
  if (total === 0) return
  let written = writevSync(fd, pieces)
  if (written === total) return
  for (const piece of pieces) {
    if (written >= piece.length) {
      written -= piece.length
      continue
    }
    writeFully(fd, piece.subarray(written))
    written = 0
  }
}

/** Fills `into` from the descriptor as far as the file goes. @returns bytes read */
export function readFully(fd: number, into: Uint8Array): number {
  let at = 0
  while (at < into.length) {
    const count = readSync(fd, into, at, into.length - at, null)
    if (count === 0) break
    at += count
  }
  return at
}

/** All of a regular file, or undefined when there is none. */
export function readWhole(path: string, place: string): Buffer | undefined {
  let fd: number
  try {
    fd = openRegular(path, place)
  } catch (error) {
    if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR') return undefined
    throw error
  }
  try {
    const bytes = Buffer.allocUnsafe(fstatSync(fd).size)
    return bytes.subarray(0, readFully(fd, bytes))
  } finally {
    closeSync(fd)
  }
}

/** Makes a folder's entries durable. Windows offers no such call for folders and orders them by itself. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Makes the folders between `root` and `path` where they are missing.
 * @returns folders whose entries changed, to be synced by the caller
 * @throws {StorageError} LINK_PLANTED when one of them is a link or no folder
 */
export function makeFolders(root: string, path: string): string[] {
  const changed: string[] = []
  let at = root
  for (const part of relative(root, path).split(sep)) {
    if (part === '') continue
    const parent = at
    at = join(at, part)
    const stats = lstatOf(at)
    if (stats?.isDirectory()) continue
    if (stats !== undefined) throw planted(relative(root, at))
    try {
      mkdirSync(at, { mode: 0o700 })
      changed.push(parent)
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw error
      if (!lstatSync(at).isDirectory()) throw planted(relative(root, at))
    }
  }
  return changed
}

export function lstatOf(path: string | Buffer): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false })
}

/** Runs `act` for each, at most `width` at a time. The first failure ends it, after those at work have come to rest. */
export async function eachAtOnce<T>(items: Iterable<T>, width: number, act: (item: T) => Promise<void>): Promise<void> {
  const queue = items[Symbol.iterator]()
  let failed: { readonly error: unknown } | undefined
  const worker = async (): Promise<void> => {
    for (let next = queue.next(); next.done !== true && failed === undefined; next = queue.next()) {
      try {
        await act(next.value)
      } catch (error) {
        failed ??= { error }
      }
    }
  }
  await Promise.all(Array.from({ length: width }, worker))
  if (failed !== undefined) throw failed.error
}

/** Syncs each folder once. */
export async function syncFolders(paths: Iterable<string>): Promise<void> {
  await eachAtOnce(new Set(paths), SYNCS_AT_ONCE, syncFolder)
}

/** Syncs that wait side by side share the disk's commits; more than the pool of threads only queue. */
export const SYNCS_AT_ONCE = 32
