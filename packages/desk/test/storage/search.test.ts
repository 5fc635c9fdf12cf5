import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { analyseText, parseQuery, type SearchIndex } from '#search'
import { connect, folderStores, MemorySearch, makeCaseFile, SqlSearch } from '#storage'
import { describeSearch } from './search-suite.ts'

const undo: (() => void | Promise<void>)[] = []
afterEach(async () => {
  for (const one of undo.splice(0).reverse()) await one()
})

function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-search-'))
  undo.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

describeSearch('the full-text index in memory', async () => new MemorySearch())
describeSearch('the full-text index in SQLite', async () => {
  const index = new SqlSearch(connect({ path: join(tempFolder(), 'search.db'), key: new Uint8Array(32).fill(7) }))
  undo.push(() => index.close())
  return index
})

describe('the full-text index of a case on disk', () => {
  const words = 'رافعة الرصيف harbour'
  const fill = (index: SearchIndex): Promise<void> =>
    index.put('f1', [{ document: 'f1', page: 1, words: analyseText(words) }], 'v1')
  const total = async (index: SearchIndex): Promise<number> =>
    (await index.search(parseQuery('harbour'), { offset: 0, limit: 1 })).total

  it('is there after closing, holds no word in the clear, and goes when it is dropped', async () => {
    const folder = tempFolder()
    const { keys } = makeCaseFile({ protection: 'open' })
    const first = folderStores(folder, keys)
    await fill(await first.openSearch())
    await first.close()
    const again = folderStores(folder, keys)
    undo.push(() => again.close())
    expect(await total(await again.openSearch())).toBe(1)
    for (const word of [Buffer.from('harbour'), Buffer.from('رافعه'), Buffer.from('SQLite format')])
      expect(readFileSync(join(folder, 'search.db')).includes(word)).toBe(false)
    await again.dropSearch()
    expect(await total(await again.openSearch())).toBe(0)
  })

  it('begins anew where it cannot be read', async () => {
    const folder = tempFolder()
    const { keys } = makeCaseFile({ protection: 'open' })
    writeFileSync(join(folder, 'search.db'), new Uint8Array(8192).fill(9))
    const stores = folderStores(folder, keys)
    undo.push(() => stores.close())
    const index = await stores.openSearch()
    expect(await total(index)).toBe(0)
    await fill(index)
    expect(await total(index)).toBe(1)
  })
})
