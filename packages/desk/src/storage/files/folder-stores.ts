import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseTilePath } from '@isnad/proof'
import { CHECKPOINT_KEY, parseSegmentKey, type Stray } from '#custody'
import { openBytes, sealBytes, startFor } from '../age/file.ts'
import type { CaseKeys } from '../case-keys.ts'
import { StorageError } from '../error.ts'
import type { SqlSearch } from '../search/sql-search.ts'
import { connect, connectIndex } from '../sql/connect.ts'
import { SqlIndex } from '../sql/sql-index.ts'
import type { CaseStores } from '../stores.ts'
import { CASE_FILE } from './case-file.ts'
import { lstatOf } from './disk.ts'
import { FolderBlobs } from './folder-blobs.ts'
import { FolderRecords } from './folder-records.ts'
import { FileLock } from './lock.ts'
import { INCOMING, Session } from './session.ts'
import { StagingPool } from './staging-pool.ts'

const INDEX_FILES = ['index.db', 'index.db-wal', 'index.db-shm', 'index.db-journal'] as const
const SEARCH_FILES = ['search.db', 'search.db-wal', 'search.db-shm', 'search.db-journal'] as const
const FOLDERS = ['objects', 'ledger', 'payloads', 'derived', 'seals', INCOMING] as const

/** The stores of a case in a folder. Nothing is read or written yet. */
export function folderStores(folder: string, keys: CaseKeys): CaseStores {
  const bench = new Bench(folder)
  const pool = new StagingPool(keys.identity.recipient.raw)
  const codec = {
    seal: (bytes: Uint8Array) => sealBytes(startFor([keys.identity.recipient]), bytes),
    open: (bytes: Uint8Array) => openBytes(bytes, { identity: keys.identity }),
  }
  const blobs = (name: 'objects' | 'derived', nameKey: Uint8Array): FolderBlobs =>
    new FolderBlobs({ caseFolder: folder, name, bench, pool, identity: keys.identity, nameKey })
  const lock = new FileLock(join(folder, 'lock'))
  let opened: SqlIndex | undefined
  let search: SqlSearch | undefined
  return {
    records: new FolderRecords(folder, 'ledger', bench, isLedgerKey),
    payloads: new FolderRecords(folder, 'payloads', bench, (key) => parseSegmentKey(key) !== undefined, codec),
    seals: new FolderRecords(folder, 'seals', bench, (key) => /^[0-9a-f]{32}$/.test(key)),
    objects: blobs('objects', keys.objectNames),
    derived: blobs('derived', keys.derivedNames),
    lock,
    async openIndex() {
      const answer = await openIndex(folder, keys.index)
      opened = answer.index
      return answer
    },
    emptyIndex: async () => await SqlIndex.open(connectIndex('memory')),
    async openSearch() {
      search ??= await openSearch(folder, keys.search)
      return search
    },
    async openCatalogue() {
      search ??= await openSearch(folder, keys.search)
      return await search.openCatalogue()
    },
    async dropSearch() {
      search?.close()
      search = undefined
      removeAll(folder, SEARCH_FILES)
    },
    intend: (intent) => bench.session.intend(intent),
    findLeftBehind: () => bench.session.findLeftBehind(),
    leaveBench: () => bench.leave(),
    listStrays: async () => listStrays(folder, bench.session),
    async close() {
      await opened?.close()
      search?.close()
      await pool.close()
      bench.session.close()
      lock.close()
    },
  }
}

/** Where this process works; another one after a failure. */
export class Bench {
  readonly #folder: string
  session: Session

  constructor(folder: string) {
    this.#folder = folder
    this.session = new Session(folder)
  }

  leave(): void {
    this.session.abandon()
    this.session = new Session(this.#folder)
  }
}

async function openIndex(folder: string, key: Uint8Array): Promise<{ index: SqlIndex; madeAnew: boolean }> {
  const path = join(folder, 'index.db')
  const existed = lstatOf(path) !== undefined
  try {
    return { index: await SqlIndex.open(connectIndex({ path, key })), madeAnew: !existed }
  } catch (error) {
    if (!(error instanceof StorageError) || error.code !== 'INDEX_UNREADABLE') throw error
    // Damaged, cut short, or without its log of pages: the ledger has all of it.
    removeAll(folder, INDEX_FILES)
    return { index: await SqlIndex.open(connectIndex({ path, key })), madeAnew: true }
  }
}

async function openSearch(folder: string, key: Uint8Array): Promise<SqlSearch> {
  // Most commands never search: the code that does is fetched by those that do.
  const { SqlSearch } = await import('../search/sql-search.ts')
  const open = (): SqlSearch => new SqlSearch(connect({ path: join(folder, 'search.db'), key }))
  try {
    return open()
  } catch (error) {
    if (!(error instanceof StorageError) || error.code !== 'INDEX_UNREADABLE') throw error
    removeAll(folder, SEARCH_FILES)
    return open()
  }
}

function removeAll(folder: string, names: readonly string[]): void {
  for (const name of names) rmSync(join(folder, name), { force: true })
}

function isLedgerKey(key: string): boolean {
  if (key === CHECKPOINT_KEY) return true
  try {
    parseTilePath(key)
    return true
  } catch {
    return false
  }
}

/** Whatever lies at the top of the folder and is none of the case's. */
function listStrays(folder: string, session: Session): readonly Stray[] {
  const known: ReadonlySet<string> = new Set([CASE_FILE, 'lock', 'lock-journal', ...INDEX_FILES, ...SEARCH_FILES])
  const folders: ReadonlySet<string> = new Set(FOLDERS)
  const strays: Stray[] = []
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const isOurs = folders.has(entry.name) ? entry.isDirectory() : known.has(entry.name) && entry.isFile()
    if (!isOurs) {
      strays.push({ place: entry.name, kind: entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'other' })
    }
  }
  return [...strays, ...session.listStrays()]
}
