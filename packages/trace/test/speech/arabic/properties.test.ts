import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RawAttribution } from '../../../src/speech/index.ts'
import { find, reports } from './reports.ts'

const SENTENCES = [
  'قال حارس الميناء إن البوابة كانت مفتوحة.',
  'أكدت مديرة المدرسة في مؤتمر صحفي أن النتائج لم تصل.',
  'كان الباب مفتوحاً، وفقاً لشرطة المدينة.',
  'وقالت: "لن نغلق السوق".',
  'اتهم المزارع جاره بسرقة الماء.',
  'نقلت وكالة المرفأ عن مصدر أمني قوله إن القافلة وصلت.',
  'يُزعم أن العقد مزور.',
  'مرت سيارة حمراء من أمام البيت.',
  'رد الحارس قائلاً: "لا علم لي بما جرى".',
  'وأعرب الأمين العام عن أمله في وقف القتال.',
]

/** Without vowels and tatweel: what must stay the same when they are added. */
function bare(text: string): string {
  return text.replace(/[\u0640\u064B-\u0652]/g, '')
}

/** Spans as they would be in the bare text, with everything else that was found. */
function shape(text: string): unknown {
  return find(text).map((a) => {
    const words = (ranges: RawAttribution['source']) => ranges.map((r) => bare(text.slice(r.start, r.end)))
    return [words(a.source), words(a.cue), words(a.content), a.within, a.rule, a.confidence, a.sourceKind, a.quote]
  })
}

describe('reports in Arabic', () => {
  it('are the same with vowels and tatweel anywhere between letters', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SENTENCES),
        fc.array(fc.tuple(fc.nat(200), fc.constantFrom('\u064E', '\u064F', '\u0650', '\u0651', '\u0640')), {
          maxLength: 12,
        }),
        (sentence, marks) => {
          let text = bare(sentence)
          const plain = shape(text)
          for (const [at, mark] of marks) {
            const k = at % text.length
            if (/[\u0621-\u064A]/.test(text[k]!) && /[\u0621-\u064A]/.test(text[k + 1] ?? ''))
              text = text.slice(0, k + 1) + mark + text.slice(k + 1)
          }
          expect(shape(text)).toEqual(plain)
        },
      ),
      { seed: 7, numRuns: 300 },
    )
  })

  it('of one paragraph do not depend on the paragraphs beside it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 }), (lines) => {
        expect(reports(lines.join('\n')).map((r) => r.replace(/^(?:> )*/, ''))).toEqual(
          lines.flatMap((l) => reports(l).map((r) => r.replace(/^(?:> )*/, ''))),
        )
      }),
      { seed: 7, numRuns: 100 },
    )
  })

  it('have spans inside the text, in order, and parents that exist', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            ...SENTENCES.flatMap((s) => s.split(' ')),
            '"',
            '«',
            '»',
            '”',
            ':',
            '،',
            '.',
            '\n',
            'أن',
            '(',
            'قال',
            'وفقاً',
            '🙂',
            'Sky',
          ),
          { maxLength: 60 },
        ),
        (words) => {
          const text = words.join(' ')
          const found = find(text)
          for (const [k, a] of found.entries()) {
            for (const r of [...a.source, ...a.cue, ...a.content]) {
              expect(r.start).toBeGreaterThanOrEqual(0)
              expect(r.end).toBeGreaterThan(r.start)
              expect(r.end).toBeLessThanOrEqual(text.length)
            }
            expect(a.content.length).toBeGreaterThan(0)
            // No chain leads back to itself.
            let at: number | null = k
            for (let n = 0; at !== null; n++) {
              expect(n).toBeLessThanOrEqual(found.length)
              at = found[at]!.within
            }
          }
        },
      ),
      { seed: 7, numRuns: 500 },
    )
  })

  it('are the same each time', () => {
    const text = SENTENCES.join('\n')
    expect(find(text)).toEqual(find(text))
  })
})
