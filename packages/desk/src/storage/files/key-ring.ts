import { createHash, createPrivateKey, generateKeyPairSync, hkdfSync, randomBytes } from 'node:crypto'
import { closeSync, fstatSync, fsyncSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { nameSigner, publicKeyOf, type Signer } from '@isnad/proof'
import type { NoteSigner } from '#custody'
import { openBytes, sealBytes, startUnder } from '../age/file.ts'
import { StorageError } from '../error.ts'
import { createNew, openRegular, readFully, readWhole, syncFolder, writeFully } from './disk.ts'
import { noteSigner } from './note-signer.ts'

/** Files of a person's configuration folder. None of them is ever in a case. */
const OPEN_KEY = 'signing-key.pem'
const LOCKED_KEY = 'signing-key.age'
const SEEN = 'seen'
const CUSTODIANS = 'custodians'

/** The same work factor as a case's passphrase has. */
const SCRYPT_LOG_N = 17

/** The signing key of the person at this machine. */
export interface PersonKey {
  /** The key that this person signs with in one case; another case's cannot be told to be the same person's. */
  signerFor(caseId: string, origin: string): NoteSigner
  /** The key that this person co-signs with: one for all ledgers, since others must know it again. */
  cosigner(): Signer
}

/** What a person keeps outside of every case: the signing key, and the last checkpoint seen of each case. */
export class KeyRing {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  get folder(): string {
    return this.#folder
  }

  /** Where the key lies, if there is one, and whether a passphrase is needed. */
  state(): 'none' | 'open' | 'locked' {
    if (readKeyFile(join(this.#folder, OPEN_KEY)) !== undefined) return 'open'
    return readKeyFile(join(this.#folder, LOCKED_KEY)) === undefined ? 'none' : 'locked'
  }

  /**
   * @throws {StorageError} KEY_FILE_EXPOSED when others may read it; KEY_FILE_MALFORMED; KEY_FILE_LOCKED when it needs a
   *   passphrase that was not given or is another
   */
  read(passphrase?: string): PersonKey | undefined {
    const open = readKeyFile(join(this.#folder, OPEN_KEY))
    if (open !== undefined) return personKey(readPem(open.toString('utf8')))
    const locked = readKeyFile(join(this.#folder, LOCKED_KEY))
    if (locked === undefined) return undefined
    if (passphrase === undefined) throw new StorageError('KEY_FILE_LOCKED', 'the signing key needs its passphrase', {})
    try {
      return personKey(readPem(openBytes(locked, { passphrase: passphrase.normalize('NFC') }).toString('utf8')))
    } catch (cause) {
      throw new StorageError('KEY_FILE_LOCKED', 'the passphrase does not open the signing key', {}, { cause })
    }
  }

  /** Makes the person's key where there is none. */
  async create(passphrase?: string): Promise<PersonKey> {
    const { privateKey } = generateKeyPairSync('ed25519')
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    if (passphrase === undefined) await this.#write(OPEN_KEY, Buffer.from(pem))
    else
      await this.#write(LOCKED_KEY, sealBytes(startUnder(passphrase.normalize('NFC'), SCRYPT_LOG_N), Buffer.from(pem)))
    return personKey(readPem(pem))
  }

  /** The last checkpoint of a case that was seen on this machine: a signed note. */
  lastSeen(caseId: string): Uint8Array | undefined {
    return readWhole(join(this.#folder, SEEN, requireId(caseId)), `${SEEN}/${caseId}`)
  }

  async remember(caseId: string, note: Uint8Array): Promise<void> {
    await this.#write(join(SEEN, requireId(caseId)), note)
  }

  /** Keeps a custodian's identity for somebody to take away from this machine. @returns where it lies */
  async keepCustodian(caseId: string, identity: Uint8Array, locked: boolean): Promise<string> {
    const name = join(CUSTODIANS, `${requireId(caseId)}${locked ? '.age' : '.txt'}`)
    await this.#write(name, identity)
    return join(this.#folder, name)
  }

  async #write(name: string, bytes: Uint8Array): Promise<void> {
    const path = join(this.#folder, name)
    const folder = join(path, '..')
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const temp = `${path}.${randomBytes(8).toString('hex')}`
    const fd = createNew(temp, 0o600)
    try {
      writeFully(fd, bytes)
      fsyncSync(fd)
    } finally {
      closeSync(fd)
    }
    renameSync(temp, path)
    await syncFolder(folder)
  }
}

function personKey(seed: Uint8Array): PersonKey {
  return {
    signerFor(caseId, origin) {
      const own = hkdfSync('sha256', seed, new Uint8Array(0), `isnad.case/1 signing key ${caseId}`, 32)
      return noteSigner(origin, new Uint8Array(own))
    },
    cosigner() {
      const own = new Uint8Array(hkdfSync('sha256', seed, new Uint8Array(0), 'isnad.case/1 cosigning key', 32))
      const name = createHash('sha256').update(publicKeyOf(own)).digest('hex').slice(0, 16)
      return nameSigner(`isnad-cosigner/${name}`, own, 'cosigner')
    },
  }
}

/** The seed of an Ed25519 key: the last 32 bytes of its PKCS #8 form (RFC 8410). */
function readPem(pem: string): Uint8Array {
  try {
    const key = createPrivateKey(pem)
    if (key.asymmetricKeyType === 'ed25519') return key.export({ type: 'pkcs8', format: 'der' }).subarray(-32)
  } catch {
    // Told below; the text is secret.
  }
  throw new StorageError('KEY_FILE_MALFORMED', 'the signing key is no Ed25519 key', {})
}

function readKeyFile(path: string): Buffer | undefined {
  let fd: number
  try {
    fd = openRegular(path, path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined
    throw error
  }
  try {
    const stats = fstatSync(fd)
    // Windows has no such bits; there the folder is the user's own.
    if (process.platform !== 'win32' && (stats.mode & 0o077) !== 0) {
      throw new StorageError('KEY_FILE_EXPOSED', 'others on this machine may read the signing key', { path })
    }
    const bytes = Buffer.allocUnsafe(stats.size)
    return bytes.subarray(0, readFully(fd, bytes))
  } finally {
    closeSync(fd)
  }
}

function requireId(caseId: string): string {
  if (!/^[0-9a-f]{32}$/.test(caseId)) throw new StorageError('CASE_FILE_MALFORMED', 'no id of a case', {})
  return caseId
}
