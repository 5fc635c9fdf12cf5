import { describe, expect, it } from 'vitest'
import { analyseText, parseQuery, type SearchIndex } from '#search'

const PAGES: Readonly<Record<string, readonly string[]>> = {
  memo: ['نقل جميع الرافعات الثقيلة ومضخات الوقود من الرصيفين الثالث والرابع', 'عن رئيس قسم التشغيل بلا توقيع'],
  watch: ['عشر شاحنات على طريق البريد القديم. رافعة واحدة بقيت'],
  gazette: ["The port's director denied that lorries left; 3.5 tonnes of fuel, he said."],
  long: [`رافعة ${'كلام آخر لا يعني شيئاً هنا '.repeat(40)}`],
}

/** What every full-text index must do; the same suite for each implementation. */
export function describeSearch(name: string, make: () => Promise<SearchIndex>): void {
  const filled = async (): Promise<SearchIndex> => {
    const index = await make()
    for (const [document, texts] of Object.entries(PAGES)) await put(index, document, texts)
    return index
  }
  const put = (index: SearchIndex, document: string, texts: readonly string[], version = 'v1'): Promise<void> =>
    index.put(
      document,
      texts.map((text, i) => ({ document, page: i + 1, words: analyseText(text) })),
      version,
    )
  const ask = async (index: SearchIndex, typed: string, within?: readonly string[]): Promise<string[]> => {
    const options = { offset: 0, limit: 20, ...(within ? { within: new Set(within) } : {}) }
    const { hits, total } = await index.search(parseQuery(typed), options)
    expect(total).toBe(hits.length)
    for (const [i, hit] of hits.entries()) expect(hit.score).toBeLessThanOrEqual(hits[i - 1]?.score ?? Infinity)
    return hits.map((hit) => `${hit.document}/${hit.page}`)
  }

  describe(name, () => {
    it.each([
      ['inflections and spellings', 'الرافعة', ['long/1', 'memo/1', 'watch/1']],
      ['all the words', 'رافعة طريق', ['watch/1']],
      ['either word', 'توقيع OR lorries', ['gazette/1', 'memo/2']],
      ['a phrase in its order', '"البريد القديم"', ['watch/1']],
      ['no phrase out of its order', '"القديم البريد"', []],
      ['no phrase across words between', '"طريق القديم"', []],
      ['a beginning', 'شاح*', ['watch/1']],
      ['an English word by its stem', 'lorry', ['gazette/1']],
      ['a number with its point', '3.5', ['gazette/1']],
      ['half of such a number: nothing', '5', []],
      ['a word with its apostrophe', "port's", ['gazette/1']],
      ['all but what is excluded', 'رافعة -شاحنات', ['long/1', 'memo/1']],
      ['all but an excluded phrase', 'رافعة -"البريد القديم"', ['long/1', 'memo/1']],
      ['nothing for exclusions alone', '-رافعة', []],
      ['nothing for no words', '"*" ( ) :', []],
      ['syntax of an engine as words', 'whole NEAR stem', []],
    ] as const)('finds %s', async (_, typed, expected) => {
      expect((await ask(await filled(), typed)).sort()).toEqual([...expected].sort())
    })

    it('puts the shorter page before the longer, and what is written so before what is inflected', async () => {
      const found = await ask(await filled(), 'رافعة')
      expect(found.indexOf('watch/1')).toBeLessThan(found.indexOf('long/1'))
      expect(found.indexOf('watch/1')).toBeLessThan(found.indexOf('memo/1'))
    })

    it('narrows to documents', async () => {
      const index = await filled()
      expect(await ask(index, 'رافعة', ['memo'])).toEqual(['memo/1'])
      expect(await ask(index, 'رافعة', [])).toEqual([])
    })

    it('gives pages of an answer that together are the answer', async () => {
      const index = await filled()
      const query = parseQuery('رافعة')
      const whole = await index.search(query, { offset: 0, limit: 20 })
      const parts = await Promise.all([0, 1, 2].map((offset) => index.search(query, { offset, limit: 1 })))
      expect(parts.flatMap((p) => p.hits)).toEqual(whole.hits)
      expect(parts.map((p) => p.total)).toEqual([3, 3, 3])
    })

    it('forgets what is replaced and what is removed, and knows versions', async () => {
      const index = await filled()
      await put(index, 'watch', ['دفتر آخر'], 'v2')
      expect(await ask(index, 'شاحنات')).toEqual([])
      expect(await ask(index, 'دفتر')).toEqual(['watch/1'])
      await put(index, 'picture', [])
      await index.remove('memo')
      expect(await ask(index, 'رافعة')).toEqual(['long/1'])
      expect([...(await index.versions())].sort()).toEqual([
        ['gazette', 'v1'],
        ['long', 'v1'],
        ['picture', 'v1'],
        ['watch', 'v2'],
      ])
    })
  })
}
