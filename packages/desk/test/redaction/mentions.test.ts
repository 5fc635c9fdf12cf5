import { describe, expect, it } from 'vitest'
import { findMentions, findRedactedIn, type Mention, markText, proposeMarks, TEXT_MARK } from '#protection/redaction'

const name = (text: string) => ({ text, as: 'name' as const })
const forms = (mentions: readonly Mention[]): string[] => mentions.map(({ form, exact }) => `${form}: ${exact}`)
const find = (text: string, term: string): string[] => forms(findMentions(text, [name(term)]))

describe('H3: Arabic forms of one word', () => {
  const written: readonly (readonly [string, string])[] = [
    ['vowels', 'قال خَلْدُون ذلك'],
    ['tatweel', 'قال خلـــدون ذلك'],
    ['presentation forms', 'قال ﺧﻠﺪﻭﻥ ذلك'],
  ]
  it.each(written)('%s', (_, text) => {
    expect(findMentions(text, [name('خلدون')])).toMatchObject([{ form: 'same', isSure: true }])
  })

  it.each([
    ['الحُكومة', 'الحكومه'],
    ['أحمد إبراهيم', 'احمد ابراهيم'],
    ['مُصطفى', 'مصطفي'],
    ['0944 123 456', '٠٩٤٤١٢٣٤٥٦'],
  ])('«%s» is found where «%s» is written', (term, text) => {
    expect(findMentions(`هنا ${text} هناك`, [name(term)])).toMatchObject([{ isPart: false, isSure: true }])
  })

  it('letters attached before and behind', () => {
    expect(find('وسأل بخلدون وللنحّاس ثمّ كالنحّاس', 'خلدون النحّاس')).toEqual([
      'inflected: بخلدون وللنحّاس',
      'inflected: كالنحّاس',
    ])
  })

  it('visual order, as some producers store it', () => {
    expect(find('قال نودلخ هنا', 'خلدون')).toEqual(['reversed: نودلخ'])
  })

  it('does not take a preposition with a pronoun for a name', () => {
    expect(find('ما عليه وما عليها وما عليهم', 'علي')).toEqual([])
  })
})

describe('H2: words that were taken apart', () => {
  it.each([
    ['a hyphen at the end of a line', 'It was Nah-\nhas who came.', 'Nahhas'],
    ['a line break within a name', 'It was Salem\nNahhas who came.', 'Salem Nahhas'],
    ['letters set apart', 'It was N a h h a s who came.', 'Nahhas'],
    ['Arabic letters set apart', 'وقال خ ل د و ن ذلك', 'خلدون'],
    ['soft hyphens', 'It was Nah\u00adhas who came.', 'Nahhas'],
    ['run together', 'salemnahhas@example.invalid', 'Salem Nahhas'],
    ['inside an address', 'write to snahhas at once', 'Salem Nahhas'],
  ])('%s', (_, text, term) => {
    expect(findMentions(text, [name(term)]).some(({ isSure }) => isSure)).toBe(true)
  })
})

describe('a name in another form', () => {
  it('stands in the other script', () => {
    expect(findMentions('Khaldoun al-Nahhas said so.', [name('خلدون النحّاس')])).toMatchObject([
      { exact: 'Khaldoun al-Nahhas', form: 'other script', isPart: false, isSure: true },
    ])
    expect(findMentions('قال خلدون النحاس ذلك', [name('Khaldoun al-Nahhas')])).toMatchObject([
      { form: 'other script', isSure: true },
    ])
  })

  it('is told by one of its words, and by its initials where that may be chance', () => {
    expect(findMentions("Nahhas's answer; S. N. and SN too", [name('Salem Nahhas')])).toMatchObject([
      { exact: "Nahhas's", isPart: true, isSure: true },
      { exact: 'S. N', form: 'initials', isSure: false },
      { exact: 'SN', form: 'initials', isSure: false },
    ])
  })

  it('is not told by titles and filiation', () => {
    expect(find('The doctor and Abu Samra, ibn nobody', 'Dr. Abu Karim ibn Salem')).toEqual([])
  })

  it('words that are no name are looked for together only', () => {
    const term = { text: 'the order came from the committee', as: 'words' as const }
    expect(findMentions('The order came. The committee sat.', [term])).toEqual([])
    expect(findMentions('So THE ORDER came from the committee.', [term])).toHaveLength(1)
  })
})

describe('H12: texts that would leave', () => {
  const plan = { terms: [name('سالم النحّاس')], marks: [], stays: [] }

  it('are found where they say what is to be gone, by their place', () => {
    const texts = [
      { place: 'quote 1', text: 'قال مدير الرصيف إنّ الرافعات نُقلت' },
      { place: 'quote 2', text: 'قال سالم النحاس ذلك' },
      { place: 'claim c3', text: 'The cranes were moved, Nahhas said.' },
      { place: 'story', text: 'وأضاف النحّاس' },
    ]
    expect(findRedactedIn(texts, plan).map(({ place }) => place)).toEqual(['quote 2', 'claim c3', 'story'])
  })

  it('are let be where a person said that the form may stand', () => {
    const texts = [{ place: 'story', text: 'كان سالماً، وقال سالم' }]
    expect(findRedactedIn(texts, { ...plan, stays: [{ form: 'سالم', reason: 'another man' }] })).toEqual([])
  })

  it('are looked at for the words of marks too', () => {
    const at = { file: 'f3', reading: 'r4', start: 0, end: 13, exact: 'pier seventeen' }
    const marked = { terms: [], stays: [], marks: [{ at, ground: 'place' }] }
    expect(findRedactedIn([{ place: 'story', text: 'It stood on Pier Seventeen.' }], marked)).toHaveLength(1)
  })
})

it('proposals say what became of each place', () => {
  const text = 'Nahhas came. Nahhas left. NAHHAS stayed.'
  const plan = { terms: [name('Nahhas')], marks: [], stays: [] }
  expect(proposeMarks(text, plan, [{ start: 0, end: 6 }]).map(({ answer }) => answer)).toEqual([
    'marked',
    'open',
    'open',
  ])
  const stays = [{ form: 'Nahhas', reason: 'printed everywhere' }]
  expect(proposeMarks(text, { ...plan, stays }, []).map(({ answer }) => answer)).toEqual([
    'let stand',
    'let stand',
    'let stand',
  ])
})

describe('text with gaps', () => {
  it('every gap has one length, and gaps that follow each other are one', () => {
    const text = 'قال سالم النحّاس وعليّ ذلك'
    expect(
      markText(text, [
        { start: 4, end: 8 },
        { start: 9, end: 16 },
      ]),
    ).toBe(`قال ${TEXT_MARK} وعليّ ذلك`)
    expect(markText(text, [{ start: 17, end: 22 }])).toBe(`قال سالم النحّاس ${TEXT_MARK} ذلك`)
  })
})
