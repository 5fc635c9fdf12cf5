export { openBytes, sealBytes, sealStream, startFor, startUnder } from './age/file.ts'
export {
  formatIdentity,
  formatRecipient,
  type Identity,
  identityOf,
  parseIdentity,
  parseRecipient,
  type Recipient,
} from './age/key.ts'
export { type CaseKeys, deriveCaseKeys } from './case-keys.ts'
export { MemoryCatalogue } from './catalogue/memory-catalogue.ts'
export { SqlCatalogue } from './catalogue/sql-catalogue.ts'
export { StorageError, type StorageErrorCode } from './error.ts'
export {
  CASE_FILE,
  type CaseFile,
  isCaseFileSound,
  type KeyProtection,
  makeCaseFile,
  readCaseFile,
  type UnlockedCase,
  unlockCase,
  withKeyEntry,
  writeCaseFile,
} from './files/case-file.ts'
export { FolderBlobs } from './files/folder-blobs.ts'
export { FolderRecords } from './files/folder-records.ts'
export { folderStores } from './files/folder-stores.ts'
export { KeyRing, type PersonKey } from './files/key-ring.ts'
export { FileLock } from './files/lock.ts'
export { noteSigner } from './files/note-signer.ts'
export { readPack, writePack } from './files/pack.ts'
export { type Intent, type LeftBehind, Session } from './files/session.ts'
export { StagingPool } from './files/staging-pool.ts'
export { givenOf, type Walked, walk } from './files/walk.ts'
export { MemoryBlobs } from './memory/memory-blobs.ts'
export { MemoryLock, MemoryRecords } from './memory/memory-records.ts'
export { memoryStores } from './memory/memory-stores.ts'
export { MemorySearch } from './search/memory-search.ts'
export { SqlSearch } from './search/sql-search.ts'
export { connect, connectIndex, type DatabasePlace, type IndexConnection } from './sql/connect.ts'
export { SqlIndex } from './sql/sql-index.ts'
export type { CaseStores } from './stores.ts'
