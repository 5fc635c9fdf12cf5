import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  connectIndex,
  deriveCaseKeys,
  FileLock,
  folderStores,
  MemoryBlobs,
  MemoryRecords,
  SqlIndex,
} from '../../src/storage/index.ts'
import { codeOf, tempFolder } from '../app/fixture.ts'
import { blobSuite } from './blob-suite.ts'
import { indexSuite } from './index-suite.ts'
import { recordSuite } from './record-suite.ts'

const keys = deriveCaseKeys(randomBytes(32))

blobSuite('memory', async () => new MemoryBlobs(keys.objectNames))
blobSuite('files', async () => folderStores(tempFolder(), keys).objects)
recordSuite('memory', async () => new MemoryRecords())
recordSuite('encrypted files', async () => folderStores(tempFolder(), keys).payloads)
indexSuite('memory', async () => await SqlIndex.open(connectIndex('memory')))
indexSuite('an encrypted file', async () => {
  return await SqlIndex.open(connectIndex({ path: join(tempFolder(), 'index.db'), key: keys.index }))
})

describe('an index in a file', () => {
  it('is opened with every setting that safety needs', () => {
    const { raw } = connectIndex({ path: join(tempFolder(), 'index.db'), key: keys.index })
    const value = (name: string): unknown => Object.values(raw.prepare(`PRAGMA ${name}`).all()[0] as object)[0]
    expect(['synchronous', 'trusted_schema', 'secure_delete', 'temp_store', 'journal_mode'].map(value)).toEqual([
      2,
      0,
      1,
      2,
      'wal',
    ])
    raw.close()
  })

  it('opens with its own key only, and holds no plain text', async () => {
    const path = join(tempFolder(), 'index.db')
    const index = await SqlIndex.open(connectIndex({ path, key: keys.index }))
    await index.apply(
      [{ kind: 'entry', row: { n: 0, type: 'note', day: '', by: '', of: [], payload: 'a plain word' } }],
      {
        size: 1,
        root: '',
      },
    )
    await index.close()
    expect(readFileSync(path).includes('a plain word')).toBe(false)
    expect(readFileSync(path).includes('SQLite format 3')).toBe(false)
    expect(await codeOf(async () => await SqlIndex.open(connectIndex({ path, key: randomBytes(32) })))).toBe(
      'INDEX_UNREADABLE',
    )
  })
})

describe('the lock of a case', () => {
  it('is had by one at a time and told to the other', async () => {
    const path = join(tempFolder(), 'lock')
    const one = new FileLock(path)
    const other = new FileLock(path, 50)
    let during = 'nothing'
    await one.exclusively(async () => {
      during = await codeOf(() => other.exclusively(async () => undefined))
    })
    expect(during).toBe('CASE_BUSY')
    expect(await other.exclusively(async () => 'had')).toBe('had')
    one.close()
    other.close()
  })

  it('is let go of when what it guarded fails', async () => {
    const lock = new FileLock(join(tempFolder(), 'lock'))
    await expect(lock.exclusively(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
    expect(await lock.exclusively(async () => 'had')).toBe('had')
    lock.close()
  })
})

describe('a case on the disk', () => {
  it('restores an original that was damaged when the same bytes come again', async () => {
    const folder = tempFolder()
    const { objects } = folderStores(folder, keys)
    const receive = async (): Promise<string> => {
      const batch = objects.begin()
      const source = { kind: 'bytes', bytes: Buffer.from('precious') } as const
      await batch.stage([{ source, commitmentKey: randomBytes(32), maxBytes: 100 }])
      await batch.settle()
      const [how] = (await batch.place()).values()
      await batch.end()
      return how ?? ''
    }
    expect(await receive()).toBe('new')
    const [name] = (await objects.list()).names
    mkdirSync(join(folder, 'x'))
    const path = join(folder, 'objects', name!.slice(0, 2), name!)
    const { chmodSync } = await import('node:fs')
    chmodSync(path, 0o600)
    writeFileSync(path, readFileSync(path).subarray(0, 100))
    expect(await receive()).toBe('restored')
    expect(await receive()).toBe('held before')
  })
})
