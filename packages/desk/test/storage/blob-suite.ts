import { createHash, createHmac, randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { BlobSource, BlobStore, StagedBlob } from '../../src/custody/index.ts'
import { readAll, tempFolder } from '../app/fixture.ts'

/** What every store of blobs must do; each implementation sits it. */
export function blobSuite(name: string, open: () => Promise<BlobStore>): void {
  describe(`a blob store of ${name}`, () => {
    const key = randomBytes(32)
    const ofBytes = (bytes: Uint8Array): BlobSource => ({ kind: 'bytes', bytes })
    const ofFile = (bytes: Uint8Array): BlobSource => {
      const path = join(tempFolder(), 'file')
      writeFileSync(path, bytes)
      return { kind: 'path', path, expectedSize: bytes.length }
    }
    const ofStream = (bytes: Uint8Array): BlobSource => ({
      kind: 'stream',
      chunks: (async function* () {
        for (let at = 0; at < bytes.length; at += 1_000) yield bytes.subarray(at, at + 1_000)
      })(),
    })
    const keep = async (store: BlobStore, source: BlobSource): Promise<StagedBlob> => {
      const batch = store.begin()
      const [staged] = await batch.stage([{ source, commitmentKey: key, maxBytes: 10_000_000 }])
      await batch.settle()
      await batch.place()
      await batch.end()
      if (staged?.outcome !== 'staged') throw new Error('staged')
      return staged
    }

    for (const [kind, of] of [
      ['bytes', ofBytes],
      ['a file', ofFile],
      ['a stream', ofStream],
    ] as const) {
      for (const size of [0, 1, 65_536, 65_537, 1_048_576, 1_500_000]) {
        it(`gives back ${size} bytes from ${kind}, hashed and committed to`, async () => {
          const bytes = randomBytes(size)
          const store = await open()
          const staged = await keep(store, of(bytes))
          expect(staged.size).toBe(size)
          expect(staged.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
          expect(Buffer.from(staged.commitment)).toEqual(createHmac('sha256', key).update(bytes).digest())
          expect(staged.name).toBe(store.nameOf(staged.sha256))
          expect((await readAll(store.open(staged.name))).equals(bytes)).toBe(true)
          const [checked] = await store.check([{ name: staged.name, commitmentKeys: [key] }])
          expect(checked).toMatchObject({ state: 'opens', size, sha256: staged.sha256 })
        })
      }
    }

    it('shows nothing before it is placed, and nothing of a batch that was given up', async () => {
      const store = await open()
      const batch = store.begin()
      const [staged] = await batch.stage([{ source: ofBytes(Buffer.from('x')), commitmentKey: key, maxBytes: 10 }])
      await batch.settle()
      expect(staged?.outcome === 'staged' && (await store.has(staged.name))).toBe(false)
      await batch.end()
      expect((await store.list()).names).toEqual([])
    })

    it('keeps the same bytes once', async () => {
      const store = await open()
      const batch = store.begin()
      const requests = [1, 2, 3].map(() => ({ source: ofFile(Buffer.from('same')), commitmentKey: key, maxBytes: 10 }))
      await batch.stage(requests)
      await batch.settle()
      expect([...(await batch.place()).values()]).toEqual(['new'])
      await batch.end()
      const again = store.begin()
      await again.stage([{ source: ofBytes(Buffer.from('same')), commitmentKey: key, maxBytes: 10 }])
      await again.settle()
      expect([...(await again.place()).values()]).toEqual(['held before'])
      await again.end()
      expect((await store.list()).names).toHaveLength(1)
    })

    it('refuses what is too large, gone, or no file, and keeps the rest of the batch', async () => {
      const store = await open()
      const batch = store.begin()
      const answers = await batch.stage([
        { source: ofFile(Buffer.alloc(100)), commitmentKey: key, maxBytes: 99 },
        { source: ofStream(Buffer.alloc(5_000)), commitmentKey: key, maxBytes: 4_999 },
        { source: ofBytes(Buffer.alloc(100)), commitmentKey: key, maxBytes: 99 },
        { source: { kind: 'path', path: '/no/such/file', expectedSize: 1 }, commitmentKey: key, maxBytes: 99 },
        { source: { kind: 'path', path: tempFolder(), expectedSize: 1 }, commitmentKey: key, maxBytes: 99 },
        { source: ofFile(Buffer.alloc(99)), commitmentKey: key, maxBytes: 99 },
      ])
      expect(answers.map((one) => (one.outcome === 'refused' ? one.because : 'staged'))).toEqual([
        'OVER_LIMIT',
        'OVER_LIMIT',
        'OVER_LIMIT',
        'NOT_FOUND',
        'NOT_A_FILE',
        'staged',
      ])
      await batch.settle()
      await batch.place()
      await batch.end()
      expect((await store.list()).names).toHaveLength(1)
    })

    it('forgets what is removed', async () => {
      const store = await open()
      const { name: blob } = await keep(store, ofBytes(Buffer.from('gone')))
      await store.remove([blob, 'f'.repeat(64)])
      expect(await store.has(blob)).toBe(false)
      expect(await store.check([{ name: blob, commitmentKeys: [] }])).toEqual([{ state: 'missing' }])
    })
  })
}
