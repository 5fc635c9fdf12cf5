import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SuffixAutomaton } from '../../src/lineage/automaton.ts'

/** Longest common run by the plain table of lengths. */
function longestByTable(a: readonly number[], b: readonly number[]): number {
  let best = 0
  let row = new Array<number>(b.length + 1).fill(0)
  for (const x of a) {
    const next = new Array<number>(b.length + 1).fill(0)
    b.forEach((y, j) => {
      if (x === y) {
        next[j + 1] = row[j]! + 1
        best = Math.max(best, next[j + 1]!)
      }
    })
    row = next
  }
  return best
}

const words = fc.array(fc.nat(5), { maxLength: 40 })

describe('common runs of two texts', () => {
  it('stand in both, are as long as they say, and hold the longest there is', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const runs = new SuffixAutomaton(a).commonRuns(b, 1)
        for (const r of runs) expect(a.slice(r.a, r.a + r.words)).toEqual(b.slice(r.b, r.b + r.words))
        expect(Math.max(0, ...runs.map((r) => r.words))).toBe(longestByTable(a, b))
      }),
      { numRuns: 500 },
    )
  })

  it('are those of at least the length asked for', () => {
    fc.assert(
      fc.property(words, words, fc.integer({ min: 1, max: 6 }), (a, b, least) => {
        for (const r of new SuffixAutomaton(a).commonRuns(b, least)) expect(r.words).toBeGreaterThanOrEqual(least)
      }),
    )
  })
})
