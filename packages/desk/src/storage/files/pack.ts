import { createHash, randomBytes } from 'node:crypto'
import { closeSync, fstatSync, fsyncSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { HEAD_BYTES, type Opener, openStart, startFor } from '../age/file.ts'
import type { Recipient } from '../age/key.ts'
import { SEALED_CHUNK_BYTES } from '../age/stream.ts'
import { StorageError } from '../error.ts'
import { createNew, makeFolders, openRegular, readFully, syncFolder, writeAllFully, writeFully } from './disk.ts'

/** What a pack may hold: the case without its index, which is derived, and without what was being written. */
const MEMBER =
  /^(?:case\.json|ledger\/checkpoint|ledger\/tile\/(?:entries|[0-9]{1,2})\/(?:x[0-9]{3}\/){0,5}[0-9]{3}(?:\.p\/[0-9]{1,3})?|payloads\/(?:x[0-9]{3}\/){0,5}[0-9]{3}|(?:objects|derived)\/([0-9a-f]{2})\/\1[0-9a-f]{62}|seals\/[0-9a-f]{32})$/

/** Bytes that may wait between the archive and the disk. */
const AHEAD_BYTES = 8 * 1024 * 1024

/**
 * Writes the named files of a case as one age file holding a tar: `age -d -i KEY pack | tar x` opens it.
 * The caller keeps the case's lock.
 * @returns SHA-256 of the pack, hex, and its size
 */
export async function writePack(
  folder: string,
  members: readonly string[],
  recipients: readonly Recipient[],
  to: string,
  onProgress: (bytes: number) => void = () => undefined,
): Promise<{ readonly sha256: string; readonly size: number }> {
  const temp = `${to}.${randomBytes(6).toString('hex')}`
  const fd = createNew(temp, 0o600)
  try {
    const hash = createHash('sha256')
    const { prefix, sealer } = startFor(recipients)
    let size = 0
    const write = (pieces: readonly Uint8Array[]): void => {
      for (const piece of pieces) {
        hash.update(piece)
        size += piece.length
      }
      writeAllFully(fd, pieces)
    }
    write([prefix])
    for await (const chunk of tarOf(folder, members, onProgress)) {
      const out: Uint8Array[] = []
      sealer.push(chunk, out)
      write(out)
    }
    const out: Uint8Array[] = []
    sealer.finish(out)
    write(out)
    fsyncSync(fd)
    renameSync(temp, to)
    await syncFolder(dirname(to))
    return { sha256: hash.digest('hex'), size }
  } catch (error) {
    rmSync(temp, { force: true })
    throw error
  } finally {
    closeSync(fd)
  }
}

async function* tarOf(
  folder: string,
  members: readonly string[],
  onProgress: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const { createTarPacker } = await import('modern-tar')
  const { readable, controller } = createTarPacker()
  let waiting = 0
  const feed = async (): Promise<void> => {
    for (const name of members) {
      const fd = openRegular(join(folder, ...name.split('/')), name)
      try {
        const { size } = fstatSync(fd)
        // Nothing of this machine rides along: no owner, no times.
        const writer = controller.add({ name, size, mode: 0o400, mtime: new Date(0), uid: 0, gid: 0 }).getWriter()
        for (let left = size; left > 0; ) {
          const chunk = Buffer.allocUnsafe(Math.min(left, 1024 * 1024))
          if (readFully(fd, chunk) < chunk.length) throw new StorageError('PACK_MALFORMED', `${name} shrank`, {})
          left -= chunk.length
          waiting += chunk.length
          await writer.write(chunk)
          onProgress(chunk.length)
          // The archive takes whatever it is given; without this a large case would wait in memory.
          while (waiting > AHEAD_BYTES) await turn()
        }
        await writer.close()
      } finally {
        closeSync(fd)
      }
    }
    controller.finalize()
  }
  const feeding = feed().catch((error: unknown) => controller.error(error))
  for await (const chunk of readable) {
    yield chunk
    waiting -= chunk.length
  }
  await feeding
}

/**
 * Unpacks into a folder that must not exist. Names inside the pack are taken only as those of a case; nothing else is
 * written, no link is made.
 * @throws {StorageError} AGE_NOT_FOR_THIS_KEY, AGE_DAMAGED, PACK_MALFORMED; the system's EEXIST
 */
export async function readPack(
  from: string,
  with_: Opener,
  folder: string,
  onProgress: (bytes: number) => void = () => undefined,
): Promise<number> {
  mkdirSync(folder, { mode: 0o700 })
  const seen = new Set<string>()
  const changed = new Set<string>([folder])
  try {
    const { createTarDecoder } = await import('modern-tar')
    const tar = createTarDecoder({ strict: true })
    const feeding = feed(decryptFile(from, with_, onProgress), tar.writable.getWriter())
    for await (const { header, body } of tar.readable) {
      const { name, type = 'file' } = header
      if (type !== 'file' || !MEMBER.test(name) || seen.has(name)) {
        throw new StorageError('PACK_MALFORMED', 'the pack holds something that is none of a case', {})
      }
      seen.add(name)
      const path = join(folder, ...name.split('/'))
      for (const above of makeFolders(folder, dirname(path))) changed.add(above)
      const fd = createNew(path, name.startsWith('objects/') || name.startsWith('derived/') ? 0o400 : 0o600)
      try {
        for await (const chunk of body) writeFully(fd, chunk)
        fsyncSync(fd)
      } finally {
        closeSync(fd)
      }
      changed.add(dirname(path))
    }
    await feeding
    if (!seen.has('case.json')) throw new StorageError('PACK_MALFORMED', 'the pack holds no case', {})
    for (const one of changed) await syncFolder(one)
    return seen.size
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

async function feed(chunks: AsyncIterable<Uint8Array>, into: WritableStreamDefaultWriter<Uint8Array>): Promise<void> {
  try {
    for await (const chunk of chunks) await into.write(chunk)
    await into.close()
  } catch (error) {
    // The reading side meets it at its next turn.
    await into.abort(error).catch(() => undefined)
  }
}

async function* decryptFile(
  path: string,
  with_: Opener,
  onProgress: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  const fd = openRegular(path, 'pack')
  try {
    const total = fstatSync(fd).size
    const head = Buffer.allocUnsafe(Math.min(total, HEAD_BYTES + SEALED_CHUNK_BYTES))
    readFully(fd, head)
    const { length, opener } = openStart(head, with_)
    let rest: Buffer = head.subarray(length)
    let left = total - head.length
    do {
      if (rest.length < SEALED_CHUNK_BYTES && left > 0) {
        const more = Buffer.allocUnsafe(Math.min(left, 16 * SEALED_CHUNK_BYTES))
        if (readFully(fd, more) < more.length) throw new StorageError('AGE_DAMAGED', 'the pack ends early', {})
        left -= more.length
        rest = Buffer.concat([rest, more])
      }
      const sealed = rest.subarray(0, SEALED_CHUNK_BYTES)
      rest = rest.subarray(sealed.length)
      yield opener.open(sealed, rest.length === 0 && left === 0)
      onProgress(sealed.length)
    } while (rest.length > 0 || left > 0)
  } finally {
    closeSync(fd)
  }
}
