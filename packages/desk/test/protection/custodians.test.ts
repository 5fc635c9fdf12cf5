import { describe, expect, it } from 'vitest'
import { changeCustodians, matchKeys, ProtectionError, recoveryKeys } from '#protection'

const code = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof ProtectionError) return error.code
    throw error
  }
  return 'nothing'
}

describe('custodians', () => {
  it('in two layers must come together; beside each other either opens', () => {
    const one = changeCustodians([], { kind: 'add', recipient: 'A', as: 'layer' })
    const two = changeCustodians(one, { kind: 'add', recipient: 'B', as: 'layer' })
    expect(two).toEqual([['A'], ['B']])
    expect(changeCustodians(two, { kind: 'add', recipient: 'C', as: 'beside', beside: 'B' })).toEqual([
      ['A'],
      ['B', 'C'],
    ])
    expect(code(() => matchKeys(two, ['A']))).toBe('KEYS_LACKING')
    expect(code(() => matchKeys(two, ['B', 'B']))).toBe('KEYS_LACKING')
    expect(matchKeys(two, ['B', 'A'])).toEqual([1, 0])
  })

  it('have a recovery key that stands in every layer, later ones too, and opens alone', () => {
    const two = [['A'], ['B']]
    const safe = changeCustodians(two, { kind: 'add', recipient: 'R', as: 'recovery' })
    expect(safe).toEqual([
      ['A', 'R'],
      ['B', 'R'],
    ])
    expect(recoveryKeys(safe)).toEqual(['R'])
    expect(matchKeys(safe, ['R'])).toEqual([0, 0])
    expect(changeCustodians(safe, { kind: 'add', recipient: 'C', as: 'layer' })).toEqual([...safe, ['C', 'R']])
  })

  it('never leave the recovery key as the only one of a layer', () => {
    const safe = [
      ['A', 'R'],
      ['B', 'R'],
    ]
    expect(changeCustodians(safe, { kind: 'retire', recipient: 'A' })).toEqual([['B', 'R']])
    expect(changeCustodians(safe, { kind: 'retire', recipient: 'R' })).toEqual([['A'], ['B']])
  })

  it('are not added twice, not retired unknown, and not all retired', () => {
    expect(code(() => changeCustodians([['A']], { kind: 'add', recipient: 'A', as: 'layer' }))).toBe('CUSTODIAN_KNOWN')
    expect(code(() => changeCustodians([['A']], { kind: 'retire', recipient: 'B' }))).toBe('CUSTODIAN_UNKNOWN')
    expect(code(() => changeCustodians([['A']], { kind: 'retire', recipient: 'A' }))).toBe('LAST_CUSTODIAN')
    expect(code(() => changeCustodians([], { kind: 'add', recipient: 'R', as: 'recovery' }))).toBe('NO_CUSTODIAN')
    const four = [['A'], ['B'], ['C'], ['D']]
    expect(code(() => changeCustodians(four, { kind: 'add', recipient: 'E', as: 'layer' }))).toBe('TOO_MANY_CUSTODIANS')
  })
})
