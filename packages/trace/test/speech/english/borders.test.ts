import { describe, expect, it } from 'vitest'
import { CANNOT_TELL } from '../../../src/index.ts'
import { findAttributions } from '../../../src/speech/index.ts'
import { analyse } from '../../../src/text/index.ts'

/** Source, cue and content of each report, in words. */
function read(text: string): (readonly [string, string, string])[] {
  const words = (ranges: readonly { start: number; end: number }[]) =>
    ranges.map((r) => text.slice(r.start, r.end)).join(' … ')
  return findAttributions(analyse(text, 'en')).map((a) => [words(a.source), words(a.cue), words(a.content)] as const)
}

describe('where an English report ends, and what it leaves to others', () => {
  it('May is a family name behind a name, and the month elsewhere', () => {
    expect(read('Council leader Ann May said it was late.')).toEqual([
      ['Council leader Ann May', 'said', 'it was late'],
    ])
    expect(read('Mrs May said it was late.')).toEqual([['Mrs May', 'said', 'it was late']])
    expect(read('In May the port said it was late.')).toEqual([['the port', 'said', 'it was late']])
  })

  it('a clause after "that" goes on past a time that opens it', () => {
    expect(read('The group said that after the vote, the government announced funding for a yard.')).toEqual([
      ['The group', 'said', 'after the vote, the government announced funding for a yard'],
    ])
  })

  it('"as a whole" belongs to the subject before it', () => {
    expect(read('A clerk said the group as a whole was not happy.')).toEqual([
      ['A clerk', 'said', 'the group as a whole was not happy'],
    ])
  })

  it('an infinitive of a noun is not what somebody promised', () => {
    const found = read('The port has promised access to the yard as part of an effort to end the strike.')
    expect(found.map(([, , content]) => content)).not.toContain('to end the strike')
  })

  it('what is nested is vouched for less than the report around it', () => {
    const text = 'The port said the mayor had claimed that the yard was shut.'
    const [outer, inner] = findAttributions(analyse(text, 'en'))
    expect(inner!.within).toBe(0)
    expect(inner!.confidence).toBeLessThan(outer!.confidence)
    expect(outer!.confidence).toBeGreaterThan(CANNOT_TELL)
  })
})
