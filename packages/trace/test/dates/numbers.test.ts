import { describe, expect, it } from 'vitest'
import { findNumbers } from '../../src/dates/index.ts'
import { lexTokens } from '../../src/dates/lex.ts'
import { parseDigits, readNumber } from '../../src/dates/numbers.ts'
import { tokenize } from '../../src/text/index.ts'

function read(text: string) {
  const tokens = tokenize(text)
  const n = readNumber({ tokens, lexed: lexTokens(tokens) }, 0)
  return n && { value: n.value, form: n.form, words: n.last - n.first }
}

describe('numbers in words', () => {
  it.each([
    ['صفر', 0],
    ['ثلاثة', 3],
    ['ثلاث', 3],
    ['أحد عشر', 11],
    ['إحدى عشرة', 11],
    ['اثنا عشر', 12],
    ['اثنتي عشرة', 12],
    ['ثمانية عشر', 18],
    ['خمسة وعشرون', 25],
    ['خمس وعشرين', 25],
    ['مئة', 100],
    ['مائتين', 200],
    ['ثلاثمئة', 300],
    ['ثلاث مئة', 300],
    ['مئة وخمسة وعشرون', 125],
    ['ألف', 1000],
    ['ألفان وستة عشر', 2016],
    ['ألف وتسعمئة وثمان وأربعين', 1948],
    ['ثلاثة آلاف', 3000],
    ['خمسة وعشرون ألفا', 25_000],
    ['مئة وخمسون ألفا وثلاثمئة', 150_300],
    ['مليون ونصف', 1_500_000],
    ['ثلاثة ملايين ومئتا ألف', 3_200_000],
    ['مليارا', 1e9],
    ['نصف مليون', 500_000],
    ['1.5 مليون', 1_500_000],
    ['3 آلاف', 3000],
    ['twenty-one', 21],
    ['one hundred and twenty-five', 125],
    ['two thousand and sixteen', 2016],
    ['three million two hundred thousand', 3_200_000],
    ['half a million', 500_000],
    ['a hundred', 100],
    ['1.5 million', 1_500_000],
    ['two dozen', 24],
  ])('%s is %d', (text, value) => {
    expect(read(text)?.value).toBe(value)
  })

  it.each([
    ['الخامس عشر', 15],
    ['الحادي والعشرين', 21],
    ['الثانية', 2],
    ['العاشر', 10],
    ['العشرين', 20],
    ['twenty-first', 21],
    ['21st', 21],
    ['third', 3],
  ])('%s is the %dth', (text, value) => {
    expect(read(text)).toMatchObject({ value, form: expect.stringMatching(/ordinal|cardinal/) })
  })

  it.each([
    ['ثلاثة أرباع', 3 / 4],
    ['ربع', 1 / 4],
    ['two thirds', 2 / 3],
  ])('%s is a fraction', (text, value) => {
    expect(read(text)?.value).toBeCloseTo(value)
  })

  it('reads "one of" as no number', () => {
    expect(read('أحد المسؤولين')).toBeUndefined()
    expect(read('إحدى المدن')).toBeUndefined()
  })

  it('ends a number where another begins', () => {
    expect(read('ثلاثة وأربعة')).toMatchObject({ value: 3, words: 1 })
    expect(read('مئات الجنود')).toBeUndefined()
  })
})

describe('numbers in figures', () => {
  it.each([
    ['1234', false, 1234],
    ['1,234,567', false, 1_234_567],
    ['1.234.567', false, 1_234_567],
    ['1,234', false, 1234],
    ['1.234', false, 1.234],
    ['1.234', true, 1234],
    ['3,5', false, 3.5],
    ['1.234.567,5', false, 1_234_567.5],
    ['1,234,567.5', false, 1_234_567.5],
  ])('%s is a number (decimal comma: %s)', (text, comma, value) => {
    expect(parseDigits(text, comma)).toBe(value)
  })

  it('refuses separators that contradict each other', () => {
    expect(parseDigits('1.2.3')).toBeUndefined()
  })
})

describe('the numbers of a sentence', () => {
  it.each([
    [
      'قُتل ما لا يقل عن 30 مدنيا وجُرح نحو خمسة وعشرين.',
      [
        [30, 'more', false],
        [25, 'about', false],
      ],
    ],
    ['تراجع الإنتاج بنسبة 30 في المئة.', [[30, undefined, true]]],
    ['حضر أكثر من ألف شخص.', [[1000, 'more', false]]],
    [
      'At least 30 people were killed and about twenty-five hurt.',
      [
        [30, 'more', false],
        [25, 'about', false],
      ],
    ],
    ['Output fell by 30 per cent.', [[30, undefined, true]]],
  ] as const)('%s', (text, expected) => {
    expect(findNumbers(text).map((n) => [n.value, n.bound, n.percent])).toEqual(expected)
  })
})
