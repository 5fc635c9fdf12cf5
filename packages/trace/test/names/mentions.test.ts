import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMentions, type Mention } from '../../src/names/index.ts'
import { analyse } from '../../src/text/index.ts'

const mentionsOf = (text: string) => findMentions(analyse(text))
const head = (text: string, m: Mention) => text.slice(m.head.start, m.head.end)
const shown = (text: string) => mentionsOf(text).map((m) => `${m.kind}: ${text.slice(m.range.start, m.range.end)}`)

describe('Arabic mentions', () => {
  it('takes a quoted name after a type noun for an outlet', () => {
    const text = 'ذكرت صحيفة "مرايا الساحل" أن الجسر أُغلق.'
    const [outlet] = mentionsOf(text)
    expect(outlet).toMatchObject({ kind: 'outlet', named: true, gender: 'f' })
    expect(head(text, outlet!)).toBe('مرايا الساحل')
  })
  it('takes a type noun with the article for a word that points back', () => {
    expect(mentionsOf('وقالت الصحيفة إن الجسر أُغلق.')[0]).toMatchObject({
      kind: 'outlet',
      named: false,
      refersBack: true,
    })
  })
  it('takes an indefinite type noun for some outlet or other', () => {
    expect(mentionsOf('نقلت صحيفة محلية الخبر.')[0]).toMatchObject({ kind: 'outlet', named: false, refersBack: false })
  })
  it('joins a title to the name behind it', () => {
    const text = 'قال الدكتور سامر الحداد إن الجسر أُغلق.'
    const [person] = mentionsOf(text)
    expect(person).toMatchObject({ kind: 'person', named: true })
    expect(head(text, person!)).toBe('سامر الحداد')
  })
  it('tells one of a group from some of a group', () => {
    expect(mentionsOf('سأل أحد المنشقين عن الطريق.')[0]).toMatchObject({
      kind: 'anonymous',
      number: 'sg',
      named: false,
    })
    expect(mentionsOf('سأل بعض الشهود عن الطريق.')[0]).toMatchObject({ kind: 'group', number: 'pl', named: false })
  })
  it('keeps "or perhaps another" as one doubtful identity', () => {
    const text = 'الشاهد، أو ربما غيره، ذكر أن الشاحنة غادرت.'
    const found = mentionsOf(text)
    expect(found[0]).toMatchObject({ doubtful: true, number: 'sg' })
    expect(text.slice(found[0]!.range.start, found[0]!.range.end)).toBe('الشاهد، أو ربما غيره')
    expect(found).toHaveLength(1)
  })
  it('knows another of the same kind by its adjective', () => {
    expect(mentionsOf('وقال شاهد آخر إن الشاحنة عادت.')[0]).toMatchObject({ other: true })
  })
  it('takes reality and the facts for pseudo-sources, and not "in reality"', () => {
    expect(shown('لأن الواقع يثبت ذلك.')).toContain('pseudo-source: الواقع')
    expect(shown('لكن الأمر في الواقع أعقد.')).not.toContain('pseudo-source: الواقع')
  })
  it('finds a document with whoever issued it', () => {
    const text = 'جاء في تقرير وزارة الصحة أن المخزن فارغ.'
    const found = mentionsOf(text)
    expect(found[0]).toMatchObject({ kind: 'document', nouns: ['تقرير'] })
    expect(found[found[0]!.of!]).toMatchObject({ kind: 'organisation', named: true })
  })
  it('does not take "wrote" for books', () => {
    expect(shown('كتب سامر أن الجسر أُغلق.').filter((s) => s.startsWith('document'))).toEqual([])
    expect(shown('قرأ ذلك في كتب قديمة.').filter((s) => s.startsWith('document'))).not.toEqual([])
  })
  it('does not take commercial for merchants, nor jets for fighters', () => {
    expect(shown('وقع الطرفان اتفاقا تجاريا.').join()).not.toContain('تجاري')
    expect(shown('دعمته بمقاتلاتها في الهجوم.').filter((s) => s.startsWith('group'))).toEqual([])
  })
  it('leaves attached letters outside the mention', () => {
    const text = 'وصل الوفد إلى بغداد ثم عاد من دمشق وبيروت.'
    expect(shown(text)).toEqual(expect.arrayContaining(['place: بغداد', 'place: دمشق', 'place: بيروت']))
  })
  it('takes an everyday word for an outlet only where the words say so', () => {
    expect(shown('تحسنت الحياة في البلدة.').filter((s) => s.startsWith('outlet'))).toEqual([])
    expect(shown('نشرت صحيفة الحياة الخبر.').filter((s) => s.startsWith('outlet'))).toHaveLength(1)
  })
})

describe('English mentions', () => {
  it('joins a title to the name behind it', () => {
    const text = 'On Monday Foreign Minister Lina Haddad denied it.'
    const person = mentionsOf(text).find((m) => m.kind === 'person')!
    expect(person).toMatchObject({ named: true, nouns: ['minister'] })
    expect(head(text, person)).toBe('Lina Haddad')
  })
  it('tells bodies, places and people apart by their company', () => {
    const text = 'Salma Qasim of the Marlin University spoke in Baghdad about the Corvo Police.'
    expect(shown(text)).toEqual(
      expect.arrayContaining([
        'person: Salma Qasim',
        'organisation: the Marlin University',
        'place: Baghdad',
        'organisation: the Corvo Police',
      ]),
    )
  })
  it('takes a capital that only opens the sentence for no name', () => {
    expect(shown('However, the bridge was closed. Nobody answered.')).toEqual([])
  })
  it('knows a family name again even where a town bears it', () => {
    const text = 'Senator Ruth Warren spoke first. Then Warren left.'
    expect(
      mentionsOf(text)
        .filter((m) => m.named)
        .map((m) => m.kind),
    ).toEqual(['person', 'person'])
  })
  it('keeps unnamed people apart from named ones', () => {
    expect(mentionsOf('A former officer said so.')[0]).toMatchObject({
      kind: 'anonymous',
      named: false,
      refersBack: false,
    })
    expect(mentionsOf('The officer said so.')[0]).toMatchObject({ named: false, refersBack: true })
    expect(mentionsOf('Some witnesses said so.')[0]).toMatchObject({ kind: 'group', number: 'pl' })
    expect(mentionsOf('A witness, or perhaps another, said so.')[0]).toMatchObject({ doubtful: true })
  })
  it('reads each sentence of a mixed text in its own script', () => {
    const text = 'قال سامر الخطيب إن الجسر أُغلق.\nSalma Qasim denied it.'
    expect(shown(text)).toContain('person: Salma Qasim')
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    'قال',
    'الوزير',
    'سامر',
    'الخطيب',
    '،',
    'صحيفة',
    '"',
    'مرايا',
    'أحد',
    'الشهود',
    'أو',
    'ربما',
    'غيره',
    'تقرير',
    'الشبكة',
    'في',
    'دمشق',
    'the',
    'Minister',
    'Lina',
    'Haddad',
    ',',
    "Corvo's",
    'report',
    'of',
    'said',
    '.',
    '\n',
    'د.',
    '«',
    '»',
    'بعضهم',
    'U.S.',
  )
  it('gives mentions in order that slice the text and never cross', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        const text = list.join(' ')
        const found = mentionsOf(text)
        let before = -1
        for (const [i, m] of found.entries()) {
          expect(m.range.start).toBeGreaterThanOrEqual(before)
          before = m.range.start
          expect(m.range.start).toBeLessThan(m.range.end)
          expect(m.head.start).toBeGreaterThanOrEqual(m.range.start)
          expect(m.head.end).toBeLessThanOrEqual(m.range.end)
          expect(m.range.end).toBeLessThanOrEqual(text.length)
          for (const n of found.slice(i + 1)) {
            const crosses = n.range.start < m.range.end && n.range.end > m.range.end
            expect(crosses).toBe(false)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
  it('finds the same whether or not a word is stretched or vowelled', () => {
    const plain = 'ذكرت صحيفة محلية أن أحد المنشقين سلم تقرير الوزارة إلى دمشق.'
    const dressed = plain.replace('صحيفة', 'صَحـــيفَة').replace('المنشقين', 'المُنشقّين').replace('دمشق', 'دِمَشق')
    const strip = (s: string) => s.replace(/[\u0640\u064b-\u0652]/g, '')
    const kinds = (text: string) => mentionsOf(text).map((m) => [m.kind, strip(text.slice(m.range.start, m.range.end))])
    expect(kinds(dressed)).toEqual(kinds(plain))
  })
})
