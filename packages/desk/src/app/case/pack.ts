import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { ledgerKeys } from '#custody'
import { CASE_FILE, type Identity, parseRecipient, readPack, writePack } from '#storage'
import { AppError } from '../error.ts'
import type { CaseDesk } from './case-desk.ts'
import { append } from './context.ts'

export interface Packed {
  readonly path: string
  readonly size: number
  readonly sha256: string
  readonly files: number
}

/**
 * Packs a case for carrying: one file, encrypted to the given age recipients, without the index and without anything
 * that tells of this machine. That it was packed is entered first, so the copy knows it too.
 * @throws {AppError} PACK_TARGET_EXISTS; {StorageError} RECIPIENT_MALFORMED
 */
export async function packCase(
  desk: CaseDesk,
  recipients: readonly string[],
  to: string,
  onProgress?: (bytes: number) => void,
): Promise<Packed> {
  const { context } = desk
  const { folder, stores, ledger } = context
  const path = resolve(to)
  if (folder === undefined || existsSync(path))
    throw new AppError('PACK_TARGET_EXISTS', 'there is a file already', { path: to })
  const keys = recipients.map(parseRecipient)
  if (context.writer !== undefined) {
    await append(context, () => [{ type: 'pack', payload: { recipients: [...recipients] } }])
  }
  return await stores.lock.exclusively(async () => {
    await ledger.refresh()
    const members = [
      CASE_FILE,
      ...[...ledgerKeys(ledger.head.size)].map((key) => `ledger/${key}`),
      ...(await stores.payloads.list()).keys.map((key) => `payloads/${key}`),
      ...(await stores.seals.list()).keys.map((key) => `seals/${key}`),
      ...(await stores.objects.list()).names.map((name) => `objects/${name.slice(0, 2)}/${name}`),
      ...(await stores.derived.list()).names.map((name) => `derived/${name.slice(0, 2)}/${name}`),
    ].sort()
    const { size, sha256 } = await writePack(folder, members, keys, path, onProgress)
    return { path, size, sha256, files: members.length }
  })
}

/** Unpacks a case into a folder that does not exist yet. It must then be opened, and is best audited. */
export async function unpackCase(
  from: string,
  opener: { readonly identity: Identity } | { readonly passphrase: string },
  folder: string,
  onProgress?: (bytes: number) => void,
): Promise<number> {
  return await readPack(from, opener, resolve(folder), onProgress)
}
