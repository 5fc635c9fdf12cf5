import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonLine } from '../../src/cli/json-line.ts'

describe('a line of JSON in pieces', () => {
  it('is what JSON.stringify gives, whatever the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect([...jsonLine(value)].join('')).toBe(`${JSON.stringify(value)}\n`)
      }),
      { seed: 3, numRuns: 200 },
    )
  })

  it('takes long lists apart', () => {
    const list = Array.from({ length: 1_700 }, (_, k) => ({ id: `o${k}`, words: ['قال', null, k] }))
    const value = { schema: 'isnad-trace/1', left: undefined, empty: [], occurrences: list, last: { list } }
    const pieces = [...jsonLine(value)]
    expect(pieces.join('')).toBe(`${JSON.stringify(value)}\n`)
    expect(pieces.length).toBeGreaterThan(4)
  })
})
