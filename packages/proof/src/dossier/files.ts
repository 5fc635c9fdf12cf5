import { hmac } from '@noble/hashes/hmac.js'
import { sha256, sha512 } from '@noble/hashes/sha2.js'
import { toHex } from '../bytes.ts'

/** A dossier as a verifier sees it, wherever it lies. Paths are relative, with `/`. */
export interface DossierFiles {
  readonly entries: readonly { readonly path: string; readonly kind: 'file' | 'other' }[]
  readonly read: (path: string) => Uint8Array
  readonly size: (path: string) => number
  /** SHA-256 and SHA-512 of a file, hex. */
  readonly digests: (path: string) => { readonly sha256: string; readonly sha512: string }
  /** HMAC-SHA-256 of a file under a key of 32 bytes. */
  readonly hmac: (key: Uint8Array, path: string) => Uint8Array
}

/** A dossier held in memory, hashed here. */
export function filesInMemory(files: ReadonlyMap<string, Uint8Array>): DossierFiles {
  const read = (path: string): Uint8Array => files.get(path) ?? new Uint8Array(0)
  return {
    entries: [...files.keys()].map((path) => ({ path, kind: 'file' })),
    read,
    size: (path) => read(path).length,
    digests: (path) => ({ sha256: toHex(sha256(read(path))), sha512: toHex(sha512(read(path))) }),
    hmac: (key, path) => hmac(sha256, key, read(path)),
  }
}
