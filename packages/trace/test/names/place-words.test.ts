import { describe, expect, it } from 'vitest'
import { PLACE_TABLE } from '../../src/lexicon/names/index.ts'
import { PlaceWords } from '../../src/names/tagger/place-words.ts'
import { foldWord } from '../../src/text/index.ts'

const TABLE = '# أماكن\nأم النهر|Umm al-Nahr\nالنهر|The River\nأم القصب|Umm al-Qasab\nو|W\nدير-الجسر|Deir\nكَرمة|Karma\n'

describe('the words of a table of places', () => {
  const slow: string[] = []
  const words = new PlaceWords(TABLE, (name) => slow.push(name))

  it('gives the names that a folded word begins, as written and in the order of the table', () => {
    expect(words.beginningWith('ام')).toEqual(['أم النهر', 'أم القصب'])
    expect(words.beginningWith('دير')).toEqual(['دير-الجسر'])
    expect(words.beginningWith('قصب')).toEqual([])
  })

  it('tells a name of one word from a part of one', () => {
    expect(words.isWhole('النهر')).toBe(true)
    expect(words.isPart('النهر')).toBe(true)
    expect(words.isWhole('القصب')).toBe(false)
    expect(words.isPart('القصب')).toBe(true)
    // Two letters are too few to tell anything as a part.
    expect(words.isPart('ام')).toBe(false)
  })

  it('takes no single letter for a place and leaves letters with marks to the caller', () => {
    expect(words.isWhole('و')).toBe(false)
    expect(slow).toEqual(['كَرمة'])
  })

  it('finds every place that ships', () => {
    const unread = new Set<string>()
    const all = new PlaceWords(PLACE_TABLE, (name) => unread.add(name))
    const names = PLACE_TABLE.split('\n').flatMap((line) => line.split('|').slice(0, -1))
    const lost = names.filter((name) => {
      const [head = ''] = name.split(/[\s-]+/).map(foldWord)
      return head.length > 1 && !unread.has(name) && !all.beginningWith(head).includes(name)
    })
    expect(names.length).toBeGreaterThan(10_000)
    expect(lost).toEqual([])
  })
})
