import { describe, expect, it } from 'vitest'
import { boundBy, forbids } from '#protection'

const act = (n: number, type: string, payload: object) => ({ n, type, day: '2031-05-01', by: 'x', of: [], payload })
const terms = (n: number, about: string, more: object) =>
  act(n, 'terms', { about, publish: 'everything', attribute: 'by name', ...more })

describe('what binds the use of a thing', () => {
  it('is its own terms, else those of what it belongs to; the latest counts', () => {
    const acts = [
      terms(5, 'a1', { publish: 'facts', embargo: '2031-06' }),
      terms(6, 'f2', { publish: 'nothing' }),
      terms(7, 'f2', { publish: 'quotations' }),
    ]
    expect(boundBy(acts, ['f2', 'a1'])).toMatchObject({ publish: 'quotations', entries: [7] })
    expect(boundBy(acts, ['f3', 'a1'])).toMatchObject({ publish: 'facts', embargo: '2031-06', entries: [5] })
    expect(boundBy(acts, ['f9', 'a8'])).toEqual({
      publish: 'not settled',
      attribute: 'not settled',
      consent: 'not recorded',
      entries: [],
    })
  })

  it('forbids what goes further than the terms', () => {
    const facts = boundBy([terms(1, 'a1', { publish: 'facts' })], ['a1'])
    expect(forbids(facts, 'facts', '2031-05-01')).toBeUndefined()
    expect(forbids(facts, 'quotations', '2031-05-01')).toBe('TERMS_FORBID')
    const nothing = boundBy([terms(1, 'a1', { publish: 'nothing' })], ['a1'])
    expect(forbids(nothing, 'facts', '2031-05-01')).toBe('TERMS_FORBID')
    expect(forbids(boundBy([], ['a1']), 'everything', '2031-05-01')).toBeUndefined()
  })

  it('keeps an embargo to the last day that it can mean, and does not guess at one that it cannot read', () => {
    const until = (embargo: string, day: string) =>
      forbids(boundBy([terms(1, 'a1', { embargo })], ['a1']), 'facts', day)
    expect(until('2031-06-01', '2031-05-31')).toBe('EMBARGO')
    expect(until('2031-06-01', '2031-06-01')).toBeUndefined()
    expect(until('2031-06', '2031-06-15')).toBe('EMBARGO')
    expect(until('2031', '2031-12-30')).toBe('EMBARGO')
    expect(until('2031-06-01/2031-07-01', '2031-06-20')).toBe('EMBARGO')
    expect(until('after the trial', '2099-01-01')).toBe('EMBARGO_UNCLEAR')
  })

  it('ends with consent that was taken back, on whatever level, until it is given anew there', () => {
    const given = act(1, 'consent', { about: 'a1' })
    const back = act(2, 'consent-withdrawn', { about: 'a1' })
    const own = act(3, 'consent', { about: 'f2' })
    expect(boundBy([given], ['f2', 'a1']).consent).toBe('given')
    expect(forbids(boundBy([given, back, own], ['f2', 'a1']), 'facts', '2031-05-01')).toBe('CONSENT_WITHDRAWN')
    expect(boundBy([given, back, act(4, 'consent', { about: 'a1' })], ['a1']).consent).toBe('given')
  })
})
