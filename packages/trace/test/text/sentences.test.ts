import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/text/index.ts'

function sentences(text: string): string[] {
  return analyse(text).sentences.map((s) => text.slice(s.start, s.end))
}

describe('sentences', () => {
  it.each([
    ['stops', 'غرق القارب. نجا الركاب.', ['غرق القارب.', 'نجا الركاب.']],
    ['question marks', 'أين الحارس؟ لا أحد يعلم!', ['أين الحارس؟', 'لا أحد يعلم!']],
    ['a joint', 'غرق القارب., ونجا الركاب.', ['غرق القارب.,', 'ونجا الركاب.']],
    ['a number', 'بلغ الارتفاع 3.5 متراً. انتهى.', ['بلغ الارتفاع 3.5 متراً.', 'انتهى.']],
    ['a title', 'قال د. سالم إن الباب مغلق.', ['قال د. سالم إن الباب مغلق.']],
    ['a site', 'ذكر موقع المرفأ.نت أن الباب مغلق.', ['ذكر موقع المرفأ.نت أن الباب مغلق.']],
    ['a quotation', 'قال: "لا. لن نذهب." ثم غادر.', ['قال: "لا. لن نذهب."', 'ثم غادر.']],
    ['what goes on behind it', '"لا. لن نذهب." قال الحارس.', ['"لا. لن نذهب." قال الحارس.']],
    ['an English title', 'Dr. Reeve left. Mr. Osei stayed.', ['Dr. Reeve left.', 'Mr. Osei stayed.']],
    ['an abbreviation', 'The U.S. navy left at 3.5 knots.', ['The U.S. navy left at 3.5 knots.']],
    ['lines', 'عنوان بلا نقطة\nغرق القارب.', ['عنوان بلا نقطة', 'غرق القارب.']],
  ])('part at or keep together: %s', (_name, text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it('know a headline', () => {
    expect(analyse('عنوان بلا نقطة\nغرق القارب.').sentences.map((s) => s.headline)).toEqual([true, false])
  })

  it('hold every token once, in order', () => {
    const pieces = [
      'قال ',
      'إن ',
      '"',
      '. ',
      '؟',
      '\n',
      '«',
      '» ',
      '3.5 ',
      'د. ',
      'Mr. ',
      '., ',
      'Sky',
      '🙂 ',
      '(',
      ') ',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 80 }), (parts) => {
        const { tokens, sentences: found } = analyse(parts.join(''))
        let next = 0
        for (const s of found) {
          expect(s.first).toBe(next)
          expect(s.last).toBeGreaterThan(s.first)
          next = s.last
        }
        expect(next).toBe(tokens.length)
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})

describe('the language of a text', () => {
  it.each([
    ['غرق القارب قرب الجزيرة.', 'ar'],
    ['The boat sank near the island.', 'en'],
    ['Лодка затонула у острова.', 'other'],
    ['', 'other'],
    [
      'این قایق در نزدیکی جزیره غرق شد و مسافران آن نجات یافتند و به ساحل رسیدند اما یکی از آنها هنوز پیدا نشده است و جستجو برای او ادامه دارد',
      'other',
    ],
    [
      'Das Boot sank nahe der Insel, und alle Fahrgäste wurden gerettet; nur einer wird noch vermisst, und die Suche nach ihm geht am Morgen weiter, sagte die Hafenbehörde in einer Mitteilung vom Abend.',
      'other',
    ],
  ])('%s: %s', (text, language) => {
    expect(analyse(text).language).toBe(language)
  })
})
