import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto'
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { DossierFiles } from '@isnad/proof'

const PIECE = 1 << 20

/** A dossier in a folder, hashed by the platform; no link is followed. */
export function filesOnDisk(folder: string): DossierFiles {
  const at = (path: string): string => join(folder, ...path.split('/'))
  const buffer = Buffer.allocUnsafe(PIECE)
  const feed = (path: string, sinks: readonly (Hash | Hmac)[]): void => {
    const fd = openSync(at(path), 'r')
    try {
      for (let count = readSync(fd, buffer); count > 0; count = readSync(fd, buffer)) {
        for (const sink of sinks) sink.update(buffer.subarray(0, count))
      }
    } finally {
      closeSync(fd)
    }
  }
  return {
    entries: [...list(folder, '')],
    read: (path) => new Uint8Array(readFileSync(at(path))),
    size: (path) => statSync(at(path)).size,
    digests(path) {
      const sha256 = createHash('sha256')
      const sha512 = createHash('sha512')
      feed(path, [sha256, sha512])
      return { sha256: sha256.digest('hex'), sha512: sha512.digest('hex') }
    },
    hmac(key, path) {
      const mac = createHmac('sha256', key)
      feed(path, [mac])
      return new Uint8Array(mac.digest())
    },
  }
}

function* list(folder: string, below: string): Generator<{ path: string; kind: 'file' | 'other' }> {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) yield* list(folder, path)
    else yield { path, kind: entry.isFile() ? 'file' : 'other' }
  }
}
