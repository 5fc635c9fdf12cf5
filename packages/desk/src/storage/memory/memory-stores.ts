import type { CaseKeys } from '../case-keys.ts'
import { MemoryCatalogue } from '../catalogue/memory-catalogue.ts'
import { MemorySearch } from '../search/memory-search.ts'
import { connectIndex } from '../sql/connect.ts'
import { SqlIndex } from '../sql/sql-index.ts'
import type { CaseStores } from '../stores.ts'
import { MemoryBlobs } from './memory-blobs.ts'
import { MemoryLock, MemoryRecords } from './memory-records.ts'

/** A case that leaves nothing on the disk. */
export function memoryStores(keys: CaseKeys): CaseStores {
  const emptyIndex = async (): Promise<SqlIndex> => await SqlIndex.open(connectIndex('memory'))
  let search: MemorySearch | undefined
  let catalogue: MemoryCatalogue | undefined
  return {
    records: new MemoryRecords(),
    payloads: new MemoryRecords(),
    seals: new MemoryRecords(),
    objects: new MemoryBlobs(keys.objectNames),
    derived: new MemoryBlobs(keys.derivedNames),
    lock: new MemoryLock(),
    openIndex: async () => ({ index: await emptyIndex(), madeAnew: false }),
    emptyIndex,
    openSearch: async () => {
      search ??= new MemorySearch()
      return search
    },
    openCatalogue: async () => {
      catalogue ??= new MemoryCatalogue()
      return catalogue
    },
    dropSearch: async () => {
      search = undefined
      catalogue = undefined
    },
    intend: async () => () => undefined,
    findLeftBehind: () => [],
    leaveBench: () => undefined,
    listStrays: async () => [],
    close: async () => undefined,
  }
}
