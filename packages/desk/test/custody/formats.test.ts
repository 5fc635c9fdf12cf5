import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  CustodyError,
  ENTRY_TYPES,
  type EntryType,
  formatLeaf,
  formatSegment,
  type Leaf,
  parseLeaf,
  parsePayload,
  parseSegment,
  parseSegmentKey,
  segmentKey,
} from '../../src/custody/index.ts'
import { ID_LETTERS, mintId, readId } from '../../src/model/index.ts'

const DOCUMENT = readFileSync(new URL('../../../../docs/formats/ledger.md', import.meta.url), 'utf8')

function codeOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    if (error instanceof CustodyError) return error.code
    throw error
  }
  return 'nothing'
}

describe('docs/formats/ledger.md', () => {
  const rows = [...DOCUMENT.matchAll(/^\| `([a-z-]+)` \| (person|machine) \| (.*?) \| (.*?) \| (.*?) \| (.+) \|$/gm)]
  const words = (text: string | undefined): string[] =>
    [...(text ?? '').matchAll(/`([^`]+)`/g)].map(([, word]) => word!)

  it('lists every type of entry, and no other', () => {
    expect(rows.map(([, type]) => type).sort()).toEqual(Object.keys(ENTRY_TYPES).sort())
  })

  for (const [, type, by, id, leaf, payload] of rows) {
    it(`describes ${type} as it is`, () => {
      const shape = ENTRY_TYPES[type as EntryType]
      expect(by).toBe(shape.by)
      expect(words(id)).toEqual(shape.mints === undefined ? [] : [ID_LETTERS[shape.mints]])
      expect(words(leaf)).toEqual([...(shape.key ? ['key'] : []), ...(shape.commits ?? [])])
      if (!(shape.payload instanceof z.ZodObject)) throw new Error('an object')
      const fields = Object.entries<z.ZodType>(shape.payload.shape)
      const described = fields
        .filter(([name]) => name !== 'time')
        .map(([name, one]) => (one.isOptional() ? `${name}?` : name))
      expect(words(payload)).toEqual(described)
      expect(fields.some(([name]) => name === 'time')).toBe(true)
    })
  }

  it('lists every letter of an id', () => {
    for (const letter of Object.values(ID_LETTERS)) expect(DOCUMENT).toMatch(new RegExp(`\\| \`${letter}\` \\|`))
    expect(new Set(Object.values(ID_LETTERS)).size).toBe(Object.values(ID_LETTERS).length)
  })
})

describe('a leaf', () => {
  const leaf: Leaf = {
    v: 1,
    n: 7,
    type: 'receive',
    day: '2026-08-20',
    by: '0123456789abcdef',
    salt: 'AAAAAAAAAAAAAAAAAAAAAA==',
    of: [3],
    commits: { payload: `${'A'.repeat(43)}=`, original: `${'B'.repeat(43)}=` },
  }
  const text = formatLeaf(leaf).toString()
  const read = (change: (text: string) => string, n = 7): string => {
    const original = new TextDecoder().decode(formatLeaf(leaf))
    return codeOf(() => parseLeaf(new TextEncoder().encode(change(original)), n))
  }

  it('comes back as it was written', () => {
    expect(parseLeaf(formatLeaf(leaf), 7)).toEqual(leaf)
    expect(text.length).toBeGreaterThan(0)
  })

  it('is refused in any other spelling, place or shape', () => {
    expect(read((one) => one)).toBe('nothing')
    expect(read((one) => one, 8)).toBe('LEAF_MALFORMED')
    expect(read((one) => one.replace('{', '{ '))).toBe('LEAF_MALFORMED')
    expect(read((one) => one.replace('"v":1', '"v":2'))).toBe('LEAF_MALFORMED')
    expect(read((one) => one.replace('"v":1', '"v":1,"v":1'))).toBe('LEAF_MALFORMED')
    expect(read((one) => one.replace('"receive"', '"unheard-of"'))).toBe('LEAF_MALFORMED')
    expect(read((one) => one.replace('"n":7', '"n":7,"name":"x"'))).toBe('LEAF_MALFORMED')
    expect(read((one) => one.replace('2026-08-20', '2026-08-20T10'))).toBe('LEAF_MALFORMED')
    expect(read((one) => one.replace('"payload"', '"payloads"'))).toBe('LEAF_MALFORMED')
    expect(read(() => '\ufffd')).toBe('LEAF_MALFORMED')
    expect(read(() => '"__proto__"')).toBe('LEAF_MALFORMED')
  })
})

describe('a payload', () => {
  it('that is none of its type is refused with every fault by its place, and without its words', () => {
    const payload = { time: 'yesterday', reason: 5, gone: [], more: 'Layla' }
    try {
      parsePayload('erase', payload)
      expect.unreachable()
    } catch (error) {
      if (!(error instanceof CustodyError)) throw error
      expect(error.faults.map(({ place }) => place).sort()).toEqual(['', 'gone', 'reason', 'time'])
      expect(JSON.stringify(error.faults) + error.message).not.toContain('Layla')
    }
  })
})

describe('a segment', () => {
  it('is named like a tile, in one way only', () => {
    for (const n of [0, 7, 999, 1_000, 1_234_067]) expect(parseSegmentKey(segmentKey(n))).toBe(n)
    expect(segmentKey(1_234_067)).toBe('x001/x234/067')
    for (const wrong of ['7', 'x000/007', '0007', 'x001/7', '../001', '001/', 'X001/002']) {
      expect(parseSegmentKey(wrong), wrong).toBeUndefined()
    }
  })

  it('comes back as it was written, and not when its numbers are out of order', () => {
    const record = (n: number): { n: number; payload: string; keys: Record<string, string> } => ({
      n,
      payload: '{"a":"\\u2028"}',
      keys: { payload: `${'A'.repeat(43)}=` },
    })
    expect(parseSegment(formatSegment([record(5), record(9)]), 5)).toEqual([record(5), record(9)])
    expect(codeOf(() => parseSegment(formatSegment([record(9), record(5)]), 5))).toBe('SEGMENT_MALFORMED')
    expect(codeOf(() => parseSegment(formatSegment([record(4)]), 5))).toBe('SEGMENT_MALFORMED')
    expect(codeOf(() => parseSegment(formatSegment([record(5)]).subarray(1), 5))).toBe('SEGMENT_MALFORMED')
  })
})

describe('an id', () => {
  it('is a letter and a number, and nothing else', () => {
    expect(mintId('file', 12)).toBe('f12')
    expect(readId('f12')).toEqual({ kind: 'file', n: 12 })
    for (const wrong of ['f', '12', 'f012', 'z1', 'F1', 'f1 ', 'f-1', 'f1.5', '__proto__'])
      expect(readId(wrong)).toBeUndefined()
  })
})
