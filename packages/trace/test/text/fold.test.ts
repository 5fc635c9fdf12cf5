import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from '../../src/text/index.ts'

const LETTERS = [
  ...'ابتثجحخدرسشعفقكلمنهويىئءؤةأإآ',
  'ﻻ', // one sign for two letters
  '\u064E',
  '\u0651',
  '\u0640',
  ...'٠١٢٣۴۵',
  ...'aÉñ ',
  '🙂',
  '«',
  '\u200F',
]
const text = fc.array(fc.constantFrom(...LETTERS), { maxLength: 60 }).map((l) => l.join(''))

describe('folding', () => {
  it('leads every stretch back to a stretch of the text that folds to it', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (source, x, y) => {
        const folded = foldText(source)
        const n = folded.text.length
        if (n === 0) return
        const [start, end] = [x % n, (y % n) + 1].sort((a, b) => a - b) as [number, number]
        if (start === end) return
        const home = folded.toSource({ start, end })
        expect(home.start).toBeLessThanOrEqual(home.end)
        expect(home.end).toBeLessThanOrEqual(source.length)
        // A sign that folds to two letters is whole or not at all, so more may come back, never less.
        expect(foldText(source.slice(home.start, home.end)).text).toContain(folded.text.slice(start, end))
      }),
      { seed: 11, numRuns: 500 },
    )
  })

  it('is done once: folding again changes nothing', () => {
    fc.assert(
      fc.property(text, (source) => {
        const once = foldText(source).text
        expect(foldText(once).text).toBe(once)
      }),
      { seed: 11, numRuns: 300 },
    )
  })

  it('never leaves a vowel mark behind the letter it stands on', () => {
    const source = 'الحُكُومَة'
    expect(foldText(source).toSource({ start: 2, end: 7 })).toEqual({ start: 2, end: source.length })
  })
})
