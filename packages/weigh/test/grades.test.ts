import { describe, expect, it } from 'vitest'
import {
  DEFAULT_GRADE,
  findCeiling,
  formatGrade,
  type Grade,
  isIgnorance,
  isWithin,
  parseGrade,
  requireWithin,
} from '../src/index.ts'

const side = (low: number, high: number, commonLinks: string[] = []) => ({ lines: { low, high }, commonLinks })
const undenied = side(0, 0)
const of = (credibility: number) => ({ reliability: 'A', credibility }) as Grade
const allowed = (ceiling: ReturnType<typeof findCeiling>) =>
  [1, 2, 3, 4, 5, 6].filter((number) => isWithin(of(number), ceiling))

describe('the ceiling of credibility', () => {
  it('is 1 only where two lines are sure', () => {
    const ceiling = findCeiling(side(2, 3), undenied)
    expect(ceiling).toEqual({ credibility: 1, because: [{ code: 'SEPARATE_LINES', low: 2 }] })
    expect(allowed(ceiling)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('is 2 where one line is sure, however many there may be (STANAG-1)', () => {
    const ceiling = findCeiling(side(1, 3), undenied)
    expect(ceiling).toEqual({ credibility: 2, because: [{ code: 'ONE_LINE_SURE', high: 3 }] })
    expect(allowed(ceiling)).toEqual([2, 3, 4, 5, 6])
    expect(() => requireWithin(of(1), ceiling)).toThrow(expect.objectContaining({ code: 'GRADE_ABOVE_CEILING' }))
    expect(requireWithin(of(2), ceiling)).toBeUndefined()
  })

  it('names whom everything passes through, and that there are denials, without weighing them', () => {
    expect(findCeiling(side(1, 1, ['network']), side(1, 2)).because).toEqual([
      { code: 'ONE_LINE_SURE', high: 1 },
      { code: 'COMMON_LINKS', agents: ['network'] },
      { code: 'DENIED', low: 1, high: 2 },
    ])
    expect(findCeiling(side(2, 2), side(1, 1)).credibility).toBe(1)
  })

  it('leaves doubt and ignorance where no chain is recorded', () => {
    const ceiling = findCeiling(side(0, 0), undenied)
    expect(ceiling).toEqual({ credibility: 6, because: [{ code: 'NO_CHAIN' }] })
    expect(allowed(ceiling)).toEqual([4, 5, 6])
  })
})

describe('a grade', () => {
  it('is F6 until a person has judged, and F or 6 says that nothing can be said', () => {
    expect(formatGrade(DEFAULT_GRADE)).toBe('F6')
    expect(isIgnorance(DEFAULT_GRADE)).toBe(true)
    expect(isIgnorance(parseGrade('F2'))).toBe(true)
    expect(isIgnorance(parseGrade('B6'))).toBe(true)
    expect(isIgnorance(parseGrade('B2'))).toBe(false)
  })

  it('is read as it is written and in no other way', () => {
    expect(parseGrade('B2')).toEqual({ reliability: 'B', credibility: 2 })
    for (const text of ['', 'b2', 'G1', 'A0', 'A7', 'A٢', 'A2 ', '2A']) {
      expect(() => parseGrade(text)).toThrow(expect.objectContaining({ code: 'GRADE_MALFORMED' }))
    }
  })
})
