import { describe, expect, it } from 'vitest'
import { trace } from '../../src/index.ts'
import { coarseWords } from '../../src/names/index.ts'
import { proposePairs, readPropositions, type Said } from '../../src/propositions/index.ts'

function said(document: string, text: string, contents: readonly string[]): Said[] {
  const spans = contents.map((exact) => {
    const start = text.indexOf(exact)
    if (start < 0) throw new TypeError(`not in the text: ${exact}`)
    return [{ start, end: start + exact.length }]
  })
  return readPropositions(text, trace(text), spans).map((proposition, i) => ({
    id: `${document}.${i}`,
    document,
    proposition,
    speakers: [],
  }))
}

const arabic = said(
  'ar',
  'قال الناطق نادر الصيفي إن أربعين شاحنة غادرت ميناء رأس الودع خلال ليلتين. وقالت الإدارة إن المستشفى أغلق أبوابه أمام الجرحى.',
  ['أربعين شاحنة غادرت ميناء رأس الودع خلال ليلتين', 'المستشفى أغلق أبوابه أمام الجرحى'],
)
const english = said(
  'en',
  'Some 40 lorries left the port of Ras al-Wada over two nights, spokesman Nader al-Saifi said. The council expects more rain in spring, officials said.',
  ['Some 40 lorries left the port of Ras al-Wada over two nights', 'The council expects more rain in spring'],
)

describe('places that say the same', () => {
  it('are found across Arabic and English by names, numbers and words, and say why', () => {
    const pairs = proposePairs([...arabic, ...english])
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([['ar.0', 'en.0']])
    expect(pairs[0]!.likeness.because.map(({ code }) => code)).toContain('numbers')
  })

  it('are the same whatever the order of input', () => {
    const all = [...arabic, ...english]
    expect(proposePairs([...all].reverse())).toEqual(proposePairs(all))
  })

  it('are never of one document', () => {
    const twice = said('one', 'قال مازن إن الجسر سقط ليلاً. وقالت هند إن الجسر سقط ليلاً.', [
      'الجسر سقط ليلاً',
      'هند إن الجسر سقط ليلاً',
    ])
    expect(proposePairs(twice)).toEqual([])
  })

  it('come nearer when the same person says them, and the reason is given', () => {
    const speaking = [...arabic, ...english].map((s) => ({ ...s, speakers: ['saifi'] }))
    const [plain] = proposePairs([...arabic, ...english])
    const [raised] = proposePairs(speaking)
    expect(raised!.likeness.score).toBeGreaterThan(plain!.likeness.score)
    expect(raised!.likeness.because.map(({ code }) => code)).toContain('same-speaker')
  })
})

describe('coarse keys of names', () => {
  it('are the same for one name in two scripts', () => {
    for (const [a, b] of [
      ['خالد المصري', 'Khaled al-Masri'],
      ['جورج', 'George'],
      ['عبد الرحمن الخطيب', 'Abdulrahman al-Khatib'],
    ] as const)
      expect(coarseWords(a)).toEqual(coarseWords(b))
  })
})
