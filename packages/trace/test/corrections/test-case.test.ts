import { describe, expect, it } from 'vitest'
import { type Correction, type Span, toTestCase, trace } from '../../src/index.ts'

/** An emoji before the first words: its two code units are one code point. */
const TEXT =
  '🛳 قال نزار الشهاوي إن الرافعات نُقلت للصيانة. وأضاف أن الانسحاب جرى تحت النار.\nوقالت الشبكة إن الكتيبة لم تردّ.\n'

function span(exact: string): Span {
  const start = TEXT.indexOf(exact)
  if (start < 0) throw new Error(`the text has no ${exact}`)
  return { start, end: start + exact.length, exact }
}

const first = { cue: [span('قال')], content: [span('الرافعات نُقلت للصيانة')] }
const second = { cue: [span('وأضاف')], content: [span('الانسحاب جرى تحت النار')] }
const gone: Span = { start: 0, end: 8, exact: 'not here' }
const caseOf = (corrections: readonly Correction[]) => toTestCase(TEXT, trace(TEXT, {}, corrections), corrections)

describe('a test case made of corrections', () => {
  const mended = caseOf([
    { what: 'source', at: first, source: [span('نزار')] },
    { what: 'remove', at: second },
    { what: 'voice', sentence: span('وقالت الشبكة إن الكتيبة لم تردّ.'), voice: 'background' },
    { what: 'agent', at: { cue: [gone], content: [gone] }, name: 'سهى' },
  ])

  it('counts places in code points, as the attribution data does', () => {
    const points = [...TEXT]
    const all = mended.attributions.flatMap((a) => [...a.source, ...a.cue, ...a.content])
    expect(all.length).toBeGreaterThan(2)
    for (const s of [...all, ...mended.removed.flatMap((r) => [...r.cue, ...r.content])])
      expect(points.slice(s.start, s.end).join('')).toBe(s.exact)
  })

  it('tells what a person set from what nobody looked at', () => {
    const by = new Map(mended.attributions.map((a) => [a.cue[0]?.exact, a]))
    expect(by.get('قال')).toMatchObject({ note: 'corrected', source: [{ exact: 'نزار' }] })
    expect(by.get('وقالت')).toMatchObject({ note: 'engine' })
    expect(mended).toMatchObject({ basis: 'corrections', lang: 'ar' })
  })

  it('carries what was struck out, and the voices', () => {
    expect(mended.removed).toMatchObject([{ cue: [{ exact: 'وأضاف' }] }])
    expect(mended.voices).toMatchObject([
      { voice: 'background', sentence: { exact: 'وقالت الشبكة إن الكتيبة لم تردّ.' } },
    ])
  })

  it('says which correction the text does not bear', () => {
    expect(mended.orphaned).toEqual([3])
  })

  it('names the speaker where a person did, and only there', () => {
    const { attributions } = caseOf([{ what: 'agent', at: first, name: 'سهى' }])
    expect(attributions.flatMap((a) => (a.speaker ? [[a.cue[0]?.exact, a.speaker]] : []))).toEqual([['قال', 'سهى']])
  })

  it('what was struck out and put back otherwise is not struck out', () => {
    const { removed, attributions } = caseOf([
      { what: 'remove', at: first },
      { what: 'add', source: [span('نزار')], ...first, sourceKind: 'person', cueKind: 'say' },
    ])
    expect(removed).toEqual([])
    expect(attributions.find((a) => a.cue[0]?.exact === 'قال')).toMatchObject({ note: 'corrected' })
  })
})
