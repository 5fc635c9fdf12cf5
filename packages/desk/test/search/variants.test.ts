import { existsSync, readFileSync } from 'node:fs'
import { foldWord } from '@isnad/trace/text'
import { describe, expect, it } from 'vitest'
import { answers, makeSnippet, parseQuery, stemsOf } from '#search'

const SHARED = new URL('../../../../../shared/data/search/variants.json', import.meta.url)
const there = existsSync(SHARED)

/** Whether a search for `asked` finds `held`. */
function finds(asked: string, held: string): boolean {
  const term = parseQuery(asked).must[0]?.[0]
  if (!term || term.type === 'phrase') throw new Error('one word was expected')
  const whole = foldWord(held)
  return answers(term, { whole, stems: stemsOf(whole) })
}

describe.skipIf(!there)('the shared list of variants (needs ../shared/data/search)', () => {
  const pairs: { match: [string, string][]; plural: [string, string][]; differ: [string, string][] } = there
    ? JSON.parse(readFileSync(SHARED, 'utf8'))
    : { match: [], plural: [], differ: [] }
  it.each(pairs.match)('joins %s and %s, whichever is asked for', (a, b) => {
    expect(finds(a, b)).toBe(true)
    expect(finds(b, a)).toBe(true)
  })
  it.each(pairs.plural)('joins %s and its plural %s', (a, b) => {
    expect(finds(a, b)).toBe(true)
    expect(finds(b, a)).toBe(true)
  })
  it.each(pairs.differ)('keeps %s and %s apart', (a, b) => {
    expect(finds(a, b)).toBe(false)
    expect(finds(b, a)).toBe(false)
  })
})

describe('words that an Arabic reader takes for one', () => {
  it.each([
    ['رافعة', 'والرافعات'],
    ['رصيف', 'بالأرصفة'],
    ['مراسل', 'لمراسليها'],
    ['القائد', 'قادتهم'],
    ['مضخّة', 'المضخات'],
    ['ميناء', 'الموانئ'],
  ])('%s finds %s', (a, b) => expect(finds(a, b)).toBe(true))

  it.each([
    ['لبنان', 'ألبان'],
    ['وزير', 'زير'],
    ['سلمان', 'سلم'],
  ])('%s does not find %s', (a, b) => expect(finds(a, b)).toBe(false))
})

describe('a query', () => {
  it('reads phrases in any marks, beginnings and exclusions', () => {
    expect(parseQuery('«الرصيف الرابع» رافع* -صيانة')).toEqual({
      must: [[{ type: 'phrase', words: ['الرصيف', 'الرابع'] }], [{ type: 'prefix', start: 'رافع' }]],
      mustNot: [{ type: 'word', whole: 'صيانه', stems: stemsOf('صيانه') }],
    })
  })
  it('never fails, whatever is typed', () => {
    for (const typed of ['"', '*', '-', 'NEAR/ "*"', 'a AND (', "'; drop table x", '«', 'OR OR', '-"'])
      expect(() => parseQuery(typed)).not.toThrow()
  })
})

describe('a snippet', () => {
  it('marks whole words as they stand on the page, vowels and all', () => {
    const snippet = makeSnippet('غادرت الشَّاحِنَاتُ الميناء ليلاً', parseQuery('شاحنة'))
    expect(snippet.marks.map((m) => snippet.text.slice(m.start, m.end))).toEqual(['الشَّاحِنَاتُ'])
  })
})
