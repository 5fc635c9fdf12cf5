import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMonths, formatDay, fromDay, isDate, startOfWeek, toDay, weekdayOf, weekOf } from '../../src/dates/civil.ts'
import { coverageOf, findDates, fromHijri, toHijri, traceDates } from '../../src/dates/index.ts'

const vectors = JSON.parse(readFileSync(new URL('../../vectors/dates.json', import.meta.url), 'utf8')) as readonly {
  readonly text: string
  readonly language: 'ar' | 'en'
}[]
const texts = { ar: vectors.filter((v) => v.language === 'ar'), en: vectors.filter((v) => v.language === 'en') }
const published = '2024-06-15'

const PIECES =
  'في من إلى بين 3 5 12 48 2016 1437 مايو أيار رجب صفر كانون الثاني / - : ، . ( ) يوم الخميس الأحد مساء صباحا الماضي المقبل العام الشهر الأسبوع منذ قبل بعد خلال ثلاثة وعشرون ألف ألفين مليون نصف الساعة السابعة والنصف ساعات أيام يومين شهر سنة هـ م الموافق كل هذا القرن التاسع عشر آب on the of May March Thursday last week 1980 s from to and half a million third p.m. 7 30'.split(
    ' ',
  )
const soup = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .chain((words) =>
    fc
      .array(fc.constantFrom(' ', ' ', ' ', '\n', ''), { minLength: words.length, maxLength: words.length })
      .map((gaps) => words.map((w, i) => w + gaps[i]!).join('')),
  )

describe('mentions of any text', () => {
  it('slice to their words, stand in order, do not overlap, and come out the same twice', () => {
    fc.assert(
      fc.property(soup, fc.constantFrom('ar' as const, 'en' as const), (text, language) => {
        const { dates, findings } = traceDates(text, { language, published })
        let end = 0
        for (const d of dates) {
          expect(d.span.start).toBeGreaterThanOrEqual(end)
          expect(d.span.end).toBeGreaterThan(d.span.start)
          expect(text.slice(d.span.start, d.span.end)).toBe(d.span.exact)
          end = d.span.end
        }
        for (const f of findings) for (const s of f.spans) expect(text.slice(s.start, s.end)).toBe(s.exact)
        expect(traceDates(text, { language, published })).toEqual({ dates, findings })
      }),
      { numRuns: 400 },
    )
  })

  it('have days in order wherever they have days', () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const d of findDates(text, { language: 'ar', published })) {
          if (d.value !== null && d.type !== 'RANGE') {
            const cover = coverageOf(d.value)
            if (cover?.begin != null && cover.end != null) expect(cover.begin).toBeLessThanOrEqual(cover.end)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})

/** Vowels and tatweel strewn after letters; marks never change what is found, only where it stands. */
function decorate(text: string, seed: readonly number[]): string {
  const marks = ['', '', '', '\u064E', '\u0651\u064E', '\u0652', '\u0640', '\u200F']
  return [...text]
    .map((c, i) => (/[\u0621-\u064A]/.test(c) ? c + marks[seed[i % seed.length]! % marks.length]! : c))
    .join('')
}
const seeds = fc.array(fc.nat(100), { minLength: 7, maxLength: 31 })

function bare(text: string, options: Parameters<typeof findDates>[1]) {
  return findDates(text, options).map(({ span, ...rest }) => ({
    ...rest,
    exact: span.exact.replace(/[\u0640\u064B-\u0652\u200F]/g, ''),
  }))
}

describe('tashkeel and tatweel', () => {
  it('change no result', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts.ar), seeds, (v, seed) => {
        const options = { language: 'ar' as const, published }
        expect(bare(decorate(v.text, seed), options)).toEqual(bare(v.text, options))
      }),
      { numRuns: 400 },
    )
  })
})

describe('figures of three scripts', () => {
  it('give one result', () => {
    const turn = (text: string, zero: number) => text.replace(/\d/g, (d) => String.fromCharCode(zero + Number(d)))
    for (const v of texts.ar) {
      const options = { language: 'ar' as const, published }
      const values = findDates(v.text, options).map((d) => d.value)
      expect(findDates(turn(v.text, 0x660), options).map((d) => d.value)).toEqual(values)
      expect(findDates(turn(v.text, 0x6f0), options).map((d) => d.value)).toEqual(values)
    }
  })
})

describe('two texts joined by a paragraph', () => {
  it('hold the dates of each', () => {
    fc.assert(
      fc.property(fc.constantFrom(...vectors), fc.constantFrom(...vectors), (a, b) => {
        const whole = findDates(`${a.text}\n\n${b.text}`, { language: 'ar', published })
        const parts = [a, b].flatMap((v) => findDates(v.text, { language: 'ar', published }))
        expect(whole.map((d) => [d.span.exact, d.value])).toEqual(parts.map((d) => [d.span.exact, d.value]))
      }),
      { numRuns: 300 },
    )
  })
})

describe('civil days', () => {
  it('come back from their date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -900_000, max: 900_000 }), (day) => {
        const d = fromDay(day)
        expect(isDate(d.year, d.month, d.day)).toBe(true)
        expect(toDay(d.year, d.month, d.day)).toBe(day)
        const { year, week } = weekOf(day)
        const monday = startOfWeek(year, week)
        expect(weekdayOf(monday)).toBe(1)
        expect(day - monday).toBeGreaterThanOrEqual(0)
        expect(day - monday).toBeLessThan(7)
        expect(fromDay(addMonths(day, 12)).year).toBe(d.year + 1)
      }),
    )
  })
})

describe('Hijri dates', () => {
  const format = (calendar: string) =>
    new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    })
  const icu = { umalqura: format('islamic-umalqura'), civil: format('islamic-civil') }
  const shown = (calendar: 'umalqura' | 'civil', day: number) => {
    const parts = icu[calendar].formatToParts(day * 86_400_000)
    const part = (type: string) => Number.parseInt(parts.find((p) => p.type === type)!.value, 10)
    return { year: part('year'), month: part('month'), day: part('day') }
  }

  it('come back from their day, and agree with the calendars of ICU', () => {
    fc.assert(
      fc.property(fc.integer({ min: -31_826, max: 74_000 }), (day) => {
        for (const calendar of ['umalqura', 'civil'] as const) {
          const h = toHijri(day, calendar)
          expect(fromHijri(h, calendar)).toBe(day)
          expect(h).toEqual(shown(calendar, day))
        }
      }),
    )
  })

  it('agree with the table of measured days', () => {
    const rows: readonly (readonly [string, string, string])[] = [
      ['1979-11-20', '1399-12-30', '1399-12-29'],
      ['1990-08-02', '1411-1-11', '1411-1-10'],
      ['2011-01-25', '1432-2-21', '1432-2-19'],
      ['2016-05-03', '1437-7-26', '1437-7-25'],
      ['2024-06-16', '1445-12-10', '1445-12-9'],
      ['2025-06-26', '1447-1-1', '1446-12-29'],
    ]
    for (const [iso, umalqura, civil] of rows) {
      const [y, m, d] = iso.split('-').map(Number) as [number, number, number]
      const day = toDay(y, m, d)
      expect(formatDay(day)).toBe(iso)
      expect(Object.values(toHijri(day, 'umalqura')).join('-')).toBe(umalqura)
      expect(Object.values(toHijri(day, 'civil')).join('-')).toBe(civil)
    }
  })
})
