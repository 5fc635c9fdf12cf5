import { describe, expect, it } from 'vitest'
import type { RecordStore } from '../../src/custody/index.ts'

/** What every store of records must do; each implementation sits it. */
export function recordSuite(name: string, open: () => Promise<RecordStore>): void {
  describe(`a record store of ${name}`, () => {
    const values = new Map([
      ['000', Buffer.from('one')],
      ['x001/002', Buffer.alloc(70_000, 3)],
      ['x001/x002/003', Buffer.alloc(0)],
    ])

    it('gives back what was written, whole', async () => {
      const store = await open()
      await store.writeAll(values)
      for (const [key, value] of values) expect(Buffer.from((await store.read(key))!).equals(value)).toBe(true)
      expect(await store.list()).toEqual({ keys: ['000', 'x001/002', 'x001/x002/003'], strays: [] })
    })

    it('has nothing under a key that was never written', async () => {
      const store = await open()
      expect(await store.read('004')).toBeUndefined()
      expect(await store.read('x001/005')).toBeUndefined()
    })

    it('replaces and removes', async () => {
      const store = await open()
      await store.writeAll(values)
      await store.writeAll(new Map([['000', Buffer.from('two')]]))
      expect(Buffer.from((await store.read('000'))!).toString()).toBe('two')
      await store.removeAll(['000', 'x001/x002/003', '999'])
      expect((await store.list()).keys).toEqual(['x001/002'])
    })

    it('keeps its own copy', async () => {
      const store = await open()
      const value = Buffer.from('mine')
      await store.writeAll(new Map([['000', value]]))
      value.fill(0)
      expect(Buffer.from((await store.read('000'))!).toString()).toBe('mine')
    })
  })
}
