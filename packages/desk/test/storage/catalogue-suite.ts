import { describe, expect, it } from 'vitest'
import type { CatalogueIndex, DocumentMaterial } from '#catalogue'

const material = (document: string, name: string): DocumentMaterial => ({
  document,
  reading: 'r2',
  accession: 'a0',
  parent: null,
  name,
  language: 'ar',
  outlet: 'شبكة المدار',
  published: '2031-04-02',
  received: '2031-04-03T08:00:00Z',
  agents: [{ id: 'g1', name: 'حارس الرصيف', kind: 'person', mentions: [], mayBe: [], narrator: false }],
  occurrences: [],
  dated: null,
  cited: [],
})
const compared = (a: string, b: string, version = 'v1') => ({ a, b, version, found: `{"between":"${a} ${b}"}` })

/** What every index of the catalogue must do; the same suite for each implementation. */
export function describeCatalogue(name: string, make: () => Promise<CatalogueIndex>): void {
  describe(name, () => {
    it('gives back what was put, whole, and nothing for what was not', async () => {
      const index = await make()
      await index.put(material('f1', 'ليلة.txt'), 'v1')
      expect(await index.find('f1')).toEqual(material('f1', 'ليلة.txt'))
      expect(await index.find('f2')).toBeUndefined()
      expect(await index.findComparison('f1', 'f2')).toBeUndefined()
      expect(await index.versions()).toEqual(new Map([['f1', 'v1']]))
    })

    it('replaces what was put under the same document, and knows the last version alone', async () => {
      const index = await make()
      await index.put(material('f1', 'first'), 'v1')
      await index.put(material('f2', 'second'), 'v1')
      await index.put(material('f1', 'third'), 'v2')
      expect((await index.find('f1'))?.name).toBe('third')
      expect([...(await index.versions())].sort()).toEqual([
        ['f1', 'v2'],
        ['f2', 'v1'],
      ])
    })

    it('finds a comparison from either side, and its last version', async () => {
      const index = await make()
      await index.putComparison(compared('f1', 'f10'))
      await index.putComparison(compared('f1', 'f10', 'v2'))
      expect(await index.findComparison('f1', 'f10')).toEqual(compared('f1', 'f10', 'v2'))
      expect(await index.findComparison('f10', 'f1')).toEqual(compared('f1', 'f10', 'v2'))
    })

    it('forgets a document with every comparison it is in, and no other', async () => {
      const index = await make()
      for (const document of ['f1', 'f2', 'f3']) await index.put(material(document, document), 'v1')
      for (const [a, b] of [
        ['f1', 'f2'],
        ['f1', 'f3'],
        ['f2', 'f3'],
      ] as const)
        await index.putComparison(compared(a, b))
      await index.remove('f2')
      await index.remove('f9')
      expect([...(await index.versions()).keys()].sort()).toEqual(['f1', 'f3'])
      expect(await index.find('f2')).toBeUndefined()
      expect(await index.findComparison('f2', 'f1')).toBeUndefined()
      expect(await index.findComparison('f3', 'f2')).toBeUndefined()
      expect(await index.findComparison('f3', 'f1')).toEqual(compared('f1', 'f3'))
    })

    it('keeps what it holds from what is done to it outside', async () => {
      const index = await make()
      const given = { ...material('f1', 'as given'), cited: [] as { kind: string; span: never; agent: null }[] }
      await index.put(given, 'v1')
      given.cited.push({ kind: 'broadcast', span: undefined as never, agent: null })
      expect((await index.find('f1'))?.cited).toEqual([])
    })
  })
}
