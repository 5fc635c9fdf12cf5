import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moverBetween } from '../src/draft/moved.ts'

describe('a place of a text that is being written', () => {
  it('stays on its words whatever is put before or behind it', () => {
    const words = fc.string({ unit: fc.constantFrom('ا', 'ب', ' ', 'a', '.', '\n', '😀'), maxLength: 30 })
    fc.assert(
      fc.property(words, words, words, words, words, (a, kept, b, before, behind) => {
        const old = `${a}${kept}${b}`
        const at = { start: a.length, end: a.length + kept.length }
        for (const next of [`${before}${a}${kept}${b}`, `${a}${kept}${b}${behind}`]) {
          const moved = moverBetween(old, next)(at)
          // Letters that repeat may be taken for the ones beside them: then the place says nothing rather than other words.
          if (moved) expect(next.slice(moved.start, moved.end)).toBe(kept)
        }
      }),
    )
  })

  it('is given up when its words were edited, and only then', () => {
    const old = 'He said so. She did not. They left.'
    const move = moverBetween(old, 'He said so. She perhaps did not. They left.')
    expect(move({ start: 0, end: 11 })).toEqual({ start: 0, end: 11 })
    expect(move({ start: 12, end: 24 })).toBeUndefined()
    expect(move({ start: 25, end: 35 })).toEqual({ start: 33, end: 43 })
  })
})
