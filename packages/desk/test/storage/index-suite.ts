import { describe, expect, it } from 'vitest'
import type { FileRow, IndexStore } from '../../src/custody/index.ts'

/** What every index must do; each implementation sits it. */
export function indexSuite(name: string, open: () => Promise<IndexStore>): void {
  describe(`an index in ${name}`, () => {
    const file = (n: number, more: Partial<FileRow> = {}): FileRow => ({
      n,
      accession: 1,
      parent: null,
      name: `file ${n}`,
      nameBytes: null,
      path: null,
      pathBytes: null,
      size: 3,
      sha256: 'a'.repeat(64),
      object: 'b'.repeat(64),
      receivedAt: '2026-08-20T10:00:00.000Z',
      claimedModified: null,
      state: 'received',
      because: null,
      reading: null,
      tracing: null,
      erasedBy: null,
      ...more,
    })
    const head = { size: 9, root: 'A'.repeat(43) }
    const dump = async (index: IndexStore): Promise<string[]> => {
      const lines: string[] = []
      for await (const line of index.dump()) lines.push(line)
      return lines
    }

    it('begins empty', async () => {
      const index = await open()
      expect((await index.head()).size).toBe(0)
      expect(await index.listFiles({})).toEqual([])
      await index.close()
    })

    it('answers by accession, state, parent and object', async () => {
      const index = await open()
      await index.apply(
        [
          { kind: 'file', row: file(2) },
          { kind: 'file', row: file(3, { accession: 9 }) },
          { kind: 'file', row: file(4, { parent: 2, object: 'c'.repeat(64) }) },
          { kind: 'file read', n: 2, reading: 7, state: 'partial', because: 'timeout' },
        ],
        head,
      )
      const numbers = async (filter: Parameters<IndexStore['listFiles']>[0]): Promise<number[]> =>
        (await index.listFiles(filter)).map(({ n }) => n)
      expect(await numbers({ accession: 1 })).toEqual([2, 4])
      expect(await numbers({ state: 'partial' })).toEqual([2])
      expect(await numbers({ parent: 2 })).toEqual([4])
      expect(await numbers({ parent: null })).toEqual([2, 3])
      expect((await index.listFilesOf('b'.repeat(64))).map(({ n }) => n)).toEqual([2, 3])
      expect((await index.listChildren([2])).map(({ n }) => n)).toEqual([4])
      expect(await index.findReferenced('objects', ['c'.repeat(64), 'd'.repeat(64)])).toEqual(new Set(['c'.repeat(64)]))
      expect(await index.head()).toEqual(head)
      await index.close()
    })

    it('takes all of a step or nothing', async () => {
      const index = await open()
      await index.apply([{ kind: 'file', row: file(2) }], head)
      const twice = index.apply(
        [
          { kind: 'file', row: file(3) },
          { kind: 'file', row: file(2) },
        ],
        { ...head, size: 10 },
      )
      await expect(twice).rejects.toThrow()
      expect((await index.listFiles({})).map(({ n }) => n)).toEqual([2])
      expect(await index.head()).toEqual(head)
      await index.close()
    })

    it('keeps of what is erased only what the ledger tells for ever', async () => {
      const index = await open()
      await index.apply(
        [
          { kind: 'file', row: file(2) },
          { kind: 'erased', numbers: [2], by: 8 },
        ],
        head,
      )
      const empty = { name: null, size: null, sha256: null, object: null, receivedAt: null, state: null, erasedBy: 8 }
      expect(await index.listFiles({})).toMatchObject([{ n: 2, accession: 1, ...empty }])
      expect((await dump(index)).join()).not.toContain('file 2')
      await index.close()
    })

    it('dumps the same however the rows came in', async () => {
      const [one, other] = [await open(), await open()]
      await one.apply(
        [
          { kind: 'file', row: file(2) },
          { kind: 'file', row: file(3) },
        ],
        head,
      )
      await other.apply([{ kind: 'file', row: file(3) }], { ...head, size: 4 })
      await other.apply([{ kind: 'file', row: file(2) }], head)
      expect(await dump(one)).toEqual(await dump(other))
      await one.reset()
      expect(await dump(one)).toHaveLength(1)
      await one.close()
      await other.close()
    })
  })
}
