import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FeatureTable } from '../../../src/speech/arabic/feature-table.ts'

describe('the table of features', () => {
  it('gives each feature its own weights, and others none', () => {
    const name = fc.stringMatching(/^[a-cم= ]{1,6}$/)
    fc.assert(
      fc.property(fc.dictionary(name, fc.array(fc.integer(), { minLength: 2, maxLength: 4 })), name, (rows, other) => {
        const table = new FeatureTable(
          Object.entries(rows)
            .map(([feature, row]) => `${feature}\t${row.join(',')}`)
            .join('\n'),
        )
        for (const [feature, row] of Object.entries(rows)) expect([...table.find(feature)!]).toEqual(row)
        if (!Object.hasOwn(rows, other)) expect(table.find(other)).toBeUndefined()
      }),
    )
  })
})
