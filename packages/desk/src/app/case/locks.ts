import { KeyRing, parseIdentity, readCaseFile } from '#storage'
import type { CaseEnvironment } from './open.ts'
import { unpackCase } from './pack.ts'

/** What a door must ask for before a case can be opened. */
export interface Locks {
  /** The case is kept under a passphrase. */
  readonly caseIsLocked: boolean
  /** This person's signing key is kept under a passphrase. */
  readonly keyIsLocked: boolean
}

/** @throws {StorageError} CASE_MISSING, CASE_FILE_MALFORMED */
export function findLocks(environment: CaseEnvironment, folder: string): Locks {
  return {
    caseIsLocked: readCaseFile(folder).key.protection !== 'open',
    keyIsLocked: new KeyRing(environment.configFolder).state() === 'locked',
  }
}

/**
 * Unpacks a case with an age identity as it is written in a key file.
 * @throws {StorageError} IDENTITY_MALFORMED, AGE_NOT_FOR_THIS_KEY, PACK_MALFORMED
 */
export async function unpackCaseWithKey(
  from: string,
  identity: string,
  folder: string,
  onProgress?: (bytes: number) => void,
): Promise<number> {
  return await unpackCase(from, { identity: parseIdentity(identity) }, folder, onProgress)
}
