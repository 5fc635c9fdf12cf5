import { describe, expect, it } from 'vitest'
import { foldRedactions } from '#protection/redaction'

const entry = (n: number, type: string, by: string, payload: object) => ({
  n,
  type,
  day: '2031-06-14',
  by,
  of: [],
  payload,
})
const PICTURES = 'a'.repeat(64)
const plan = entry(5, 'redact', 'first', { file: 'f2', marks: [] })
const agreed = (by: string, n = 6) => entry(n, 'review', by, { about: 'x5', answer: 'agreed', shown: PICTURES })
const content = { size: 1, sha256: 'b'.repeat(64), derived: 'c'.repeat(64) }
const made = (pictures = PICTURES) =>
  entry(7, 'redacted', 'first', {
    plan: 'x5',
    file: 'f2',
    mediaType: 'application/pdf',
    pages: 1,
    text: 'none',
    pictures,
    content,
  })
const tested = (outcome = 'may leave') =>
  entry(8, 'inspect', 'first', { plan: 'x5', redacted: 'b7', outcome, checks: [] })
const stateOf = (...acts: readonly ReturnType<typeof entry>[]) => foldRedactions(acts).get('f2')?.state.state

describe('where a redaction stands, by the ledger alone', () => {
  it.each([
    ['a plan', [plan], 'drafted'],
    ['agreed by another', [plan, agreed('second')], 'reviewed'],
    ['agreed by who wrote it', [plan, agreed('first')], 'drafted'],
    ['made and tested', [plan, agreed('second'), made(), tested()], 'applied'],
    ['a test found something', [plan, agreed('second'), tested('held back')], 'held back'],
    ['made without a review', [plan, made(), tested()], 'held back'],
    ['made of other pixels than were agreed to', [plan, agreed('second'), made('d'.repeat(64)), tested()], 'held back'],
    [
      'withdrawn',
      [plan, agreed('second'), made(), tested(), entry(9, 'withdraw', 'first', { about: 'x5', reason: 'r' })],
      'withdrawn',
    ],
    ['sent back', [plan, entry(6, 'review', 'second', { about: 'x5', answer: 'sent back' })], 'sent back'],
  ] as const)('%s', (_, acts, state) => expect(stateOf(...acts)).toBe(state))

  it('a plan that takes its place is a draft, and keeps all who worked on it', () => {
    const later = entry(9, 'redact', 'second', { file: 'f2', replaces: 'x5', marks: [] })
    const found = foldRedactions([plan, agreed('second'), made(), tested(), later]).get('f2')
    expect(found?.state.state).toBe('drafted')
    expect([...(found?.plan.by ?? [])]).toEqual(['first', 'second'])
    expect(found?.made).toHaveLength(1)
  })
})
