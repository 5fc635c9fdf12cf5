import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Verdict, verifyDossier } from '@isnad/proof'
import { AppError } from '../error.ts'
import { filesOnDisk } from './files-on-disk.ts'

export interface VerifyOptions {
  readonly keys?: readonly string[]
  readonly cosigners?: readonly string[]
  /** Files of checkpoints seen before, or folders of earlier dossiers. */
  readonly earlier?: readonly string[]
}

/**
 * Checks a dossier in a folder, with what the reader knows from elsewhere.
 * @throws {AppError} DOSSIER_NOT_FOUND when the folder is none; system errors when a file cannot be read
 */
export function verifyDossierAt(folder: string, options: VerifyOptions = {}): Verdict {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new AppError('DOSSIER_NOT_FOUND', 'there is no folder there', { folder })
  }
  const checkpoints = (options.earlier ?? []).map((path) => {
    const isFolder = statSync(path).isDirectory()
    return new Uint8Array(readFileSync(isFolder ? join(path, 'proof', 'checkpoint') : path))
  })
  return verifyDossier(filesOnDisk(folder), {
    keys: options.keys ?? [],
    cosigners: options.cosigners ?? [],
    checkpoints,
  })
}
