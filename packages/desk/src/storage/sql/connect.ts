import { Kysely, SqliteDialect } from 'kysely'
import Database from 'libsql'
import { StorageError } from '../error.ts'
import { createPrivate, errnoOf, lstatOf, planted } from '../files/disk.ts'
import type { IndexTables } from './tables.ts'

/** Settings that a build of SQLite may have otherwise: each is set on every opening, and read back. */
const SETTINGS: readonly (readonly [name: string, set: string, expected: string | number])[] = [
  ['journal_mode', 'WAL', 'wal'],
  // Others lose acknowledged transactions in a power cut; the setting is not stored in the file.
  ['synchronous', 'FULL', 2],
  ['trusted_schema', 'OFF', 0],
  ['secure_delete', 'ON', 1],
  ['temp_store', 'MEMORY', 2],
]

export interface IndexConnection {
  readonly db: Kysely<IndexTables>
  readonly raw: Database.Database
}

/**
 * Opens the index database.
 * @throws {StorageError} INDEX_UNREADABLE, when it is no database or the key is another; INDEX_SETTING_REFUSED;
 *   LINK_PLANTED
 */
export function connectIndex(where: DatabasePlace): IndexConnection {
  const raw = connect(where)
  // Statements of this library have the shape the dialect asks for.
  return { db: new Kysely<IndexTables>({ dialect: new SqliteDialect({ database: raw }) }), raw }
}

/** Where a derived database lies: a file and the 32 bytes that encrypt it, or memory. */
export type DatabasePlace = { readonly path: string; readonly key: Uint8Array } | 'memory'

/**
 * Opens a derived database with settings that are set and read back.
 * @throws {StorageError} as `connectIndex`
 */
export function connect(where: DatabasePlace): Database.Database {
  const raw = where === 'memory' ? new Database(':memory:') : openFile(where.path, where.key)
  try {
    for (const [name, set, expected] of SETTINGS) {
      if (where === 'memory' && name === 'journal_mode') continue
      raw.exec(`PRAGMA ${name} = ${set}`)
      const found = firstValue(raw.prepare(`PRAGMA ${name}`).all())
      if (found !== expected) {
        throw new StorageError('INDEX_SETTING_REFUSED', `${name} is ${String(found)}`, { setting: name })
      }
    }
  } catch (error) {
    raw.close()
    if (errnoOf(error)?.startsWith('SQLITE_')) {
      throw new StorageError('INDEX_UNREADABLE', 'index.db cannot be read', {}, { cause: error })
    }
    throw error
  }
  return raw
}

function openFile(path: string, key: Uint8Array): Database.Database {
  for (const file of [path, `${path}-wal`, `${path}-shm`]) {
    const stats = lstatOf(file)
    if (stats !== undefined && !stats.isFile()) throw planted('index.db')
  }
  createPrivate(path)
  // The cipher hides; it does not authenticate. What is true of the case is said by the ledger alone.
  const options = { encryptionKey: Buffer.from(key).toString('hex'), encryptionCipher: 'aes256cbc', timeout: 10_000 }
  return new Database(path, options)
}

function firstValue(rows: readonly unknown[]): unknown {
  const [row] = rows
  return typeof row === 'object' && row !== null ? Object.values(row)[0] : undefined
}
