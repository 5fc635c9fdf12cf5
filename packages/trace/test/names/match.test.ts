import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchNames, spellingSimilarity } from '../../src/names/index.ts'
import { latinLetters } from '../../src/names/match/letters.ts'
import { openSpelling } from '../../src/names/match/weights.ts'

const answer = (a: string, b: string) => matchNames(a, b).answer

describe('full names', () => {
  it.each([
    ['سامر الخطيب', 'Samer al-Khatib'],
    ['د. سامر الخطيب', 'Samer Khatib'],
    ['عبد الرحمن قاسم', 'Abdul Rahman Qasim'],
    ['عبدالرحمن قاسم', 'Abdelrahman Kassem'],
    ['يوسف بن منصور', 'Youssef Mansour'],
    ['ستيوارت هاملتون', 'Stewart Hamilton'],
    ['Yusuf Mansur', 'Youssef Mansour'],
  ])('proposes %s and %s as one', (a, b) => expect(answer(a, b)).toBe('same'))

  it.each([
    ['محمد الخطيب', 'محمود الخطيب'],
    ['محمد الخطيب', 'Mahmoud al-Khatib'],
    ['حسين قاسم', 'Hassan Qasim'],
    ['Salem Qasim', 'Suleiman Qasim'],
    ['سامر الخطيب', 'Lina Haddad'],
  ])('keeps %s and %s apart', (a, b) => expect(answer(a, b)).toBe('different'))

  it('never decides on one word', () => {
    expect(answer('الخطيب', 'Khatib')).toBe('cannot tell')
    expect(answer('سامر الخطيب', 'Khatib')).toBe('cannot tell')
  })
  it('knows names that no spelling joins', () => {
    expect(answer('تدمر', 'Palmyra')).toBe('same')
    expect(answer('وكالة الصحافة الفرنسية', 'AFP')).toBe('same')
    expect(answer('القاهرة', 'Damascus')).toBe('different')
  })
})

describe('spelling', () => {
  it('sees vowels: the right spelling beats a look-alike', () => {
    const model = openSpelling()
    for (const [arabic, right, wrong] of [
      ['محمد', 'mohammed', 'mahmoud'],
      ['محمود', 'mahmoud', 'mohammed'],
      ['حسين', 'hussein', 'hassan'],
      ['سالم', 'salem', 'salim'],
      ['كريم', 'karim', 'karam'],
      ['صلاح', 'salah', 'saleh'],
    ] as const)
      expect(model.score(arabic, right)).toBeGreaterThan(model.score(arabic, wrong))
  })
  it('gives a guarded pair no likeness at all', () => {
    expect(spellingSimilarity('محمد', 'Mahmoud')).toBe(0)
    expect(spellingSimilarity('محمد', 'Mohammed')).toBeGreaterThan(0.6)
  })
  it('reads accents as plain letters', () => expect(latinLetters('Ḩalabī Größe')).toBe('halabigrosse'))
  it('is the same from either side, and between 0 and 1', () => {
    const part = fc.constantFrom(
      'سامر',
      'الخطيب',
      'محمد',
      'قاسم',
      'Samer',
      'Khatib',
      'Mohammed',
      'Mahmoud',
      'Qasim',
      'هالة',
      'Hala',
    )
    const name = fc.array(part, { minLength: 1, maxLength: 3 }).map((p) => p.join(' '))
    fc.assert(
      fc.property(name, name, (a, b) => {
        const one = matchNames(a, b)
        const other = matchNames(b, a)
        expect(other.answer).toBe(one.answer)
        expect(one.score).toBeCloseTo(other.score, 6)
        expect(one.score).toBeGreaterThanOrEqual(0)
        expect(one.score).toBeLessThanOrEqual(1)
      }),
      { numRuns: 150 },
    )
  })
  it('is content with any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        (a, b) => {
          expect(['same', 'different', 'cannot tell']).toContain(answer(a, b))
        },
      ),
      { numRuns: 100 },
    )
  })
})
