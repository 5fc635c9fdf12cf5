import type { CaseKeys } from '../case-keys.ts'
import { connectIndex } from '../sql/connect.ts'
import { SqlIndex } from '../sql/sql-index.ts'
import type { CaseStores } from '../stores.ts'
import { MemoryBlobs } from './memory-blobs.ts'
import { MemoryLock, MemoryRecords } from './memory-records.ts'

/** A case that leaves nothing on the disk. */
export function memoryStores(keys: CaseKeys): CaseStores {
  const emptyIndex = async (): Promise<SqlIndex> => await SqlIndex.open(connectIndex('memory'))
  return {
    records: new MemoryRecords(),
    payloads: new MemoryRecords(),
    seals: new MemoryRecords(),
    objects: new MemoryBlobs(keys.objectNames),
    derived: new MemoryBlobs(keys.derivedNames),
    lock: new MemoryLock(),
    openIndex: async () => ({ index: await emptyIndex(), madeAnew: false }),
    emptyIndex,
    intend: async () => () => undefined,
    findLeftBehind: () => [],
    leaveBench: () => undefined,
    listStrays: async () => [],
    close: async () => undefined,
  }
}
