import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CUE_ADJECTIVES, CUE_NOUNS, CUE_VERBS, inflectVerb } from '../../../src/lexicon/english/index.ts'
import { find, reports } from './reports.ts'

const SENTENCES = [
  'The mayor said that the bridge was closed.',
  '"It is open," Ann Reeve said.',
  'The bridge is closed, according to the port.',
  'He was told to leave.',
  'Parents fear the school may close, the union said.',
  'The crowd left at noon.',
  'Ms Reeve called the plan "a trap" and urged the council to act.',
  'Rumours that he had fled spread fast.',
  '"No," she said, "I will stay."',
  'Mr Osei, 41, denied taking bribes.',
]
const PIECES = [
  ...SENTENCES,
  '"',
  "'",
  '“',
  '”',
  ' said ',
  ', ',
  ': ',
  ' - ',
  '\n',
  'according to ',
  'that ',
  '(',
  '😀',
  'and ',
  'é',
]

describe('English reports', () => {
  it('lie inside the text, cue and content never empty ranges, each within another or none', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (parts) => {
        const text = parts.join(' ')
        const found = find(text)
        for (const a of found) {
          expect(a.content.length).toBeGreaterThan(0)
          for (const r of [...a.source, ...a.cue, ...a.content]) {
            expect(r.start).toBeGreaterThanOrEqual(0)
            expect(r.end).toBeLessThanOrEqual(text.length)
            expect(r.start).toBeLessThan(r.end)
          }
          expect(a.confidence).toBeGreaterThan(0)
          expect(a.confidence).toBeLessThanOrEqual(1)
          if (a.within !== null) expect(found[a.within]).toBeDefined()
        }
      }),
      { numRuns: 300 },
    )
  })

  it('are the same whenever they are looked for', () => {
    const text = SENTENCES.join('\n')
    expect(find(text)).toEqual(find(text))
  })

  it('of a paragraph do not depend on paragraphs of other sentences beside it', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(SENTENCES, { minLength: 2 }), (sentences) => {
        const apart = sentences.flatMap((s) => reports(s)).sort()
        expect(reports(sentences.join('\n\n')).sort()).toEqual(apart)
      }),
      { numRuns: 60 },
    )
  })

  it('are found in a very long sentence, in pieces', () => {
    const text = `${'The mayor said that the bridge was closed and '.repeat(2000)}left.`
    expect(find(text).length).toBeGreaterThan(500)
  })
})

describe('the English lexicon', () => {
  it('shows every verb at work: its example holds a form of it', () => {
    for (const [form, cue] of CUE_VERBS) {
      const { s, past, participle, ing } = inflectVerb(cue.lemma)
      const forms = [cue.lemma, ...s, ...past, ...participle, ...ing]
      const shown = forms.some((f) => new RegExp(`\\b${f}\\b`, 'i').test(cue.example))
      expect(shown, `${form}: ${cue.example}`).toBe(true)
    }
  })

  it('shows every noun and adjective at work', () => {
    for (const table of [CUE_NOUNS, CUE_ADJECTIVES])
      for (const [form, cue] of table) expect(cue.example.toLowerCase(), form).toContain(form.replace(/y$/, ''))
  })

  it('has only frames that the legend explains', () => {
    const known = new Set(
      'that bare whether quote after to to-ing x-to on-to x-as x-y x-of x-ing ing thing about told for of-ing'.split(
        ' ',
      ),
    )
    for (const table of [CUE_VERBS, CUE_NOUNS, CUE_ADJECTIVES])
      for (const [form, cue] of table)
        for (const frame of cue.frames) expect(known.has(frame), `${form}: ${frame}`).toBe(true)
  })

  it.each([
    ['say', ['says'], ['said'], ['saying']],
    ['deny', ['denies'], ['denied'], ['denying']],
    ['admit', ['admits'], ['admitted'], ['admitting']],
    ['quip', ['quips'], ['quipped'], ['quipping']],
    ['write', ['writes'], ['wrote'], ['writing']],
    ['agree', ['agrees'], ['agreed'], ['agreeing']],
    ['brief', ['briefs'], ['briefed'], ['briefing']],
  ])('inflects %s', (verb, s, past, ing) => {
    const forms = inflectVerb(verb)
    expect([forms.s, forms.past, forms.ing].map((f) => f.join())).toEqual([s, past, ing].map((f) => f.join()))
  })
})
