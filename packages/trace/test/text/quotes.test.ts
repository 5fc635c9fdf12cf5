import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/text/index.ts'

/** Each pair as its text with its use; "…" where nothing closes it. */
function pairs(text: string): string[] {
  const { tokens, quotes } = analyse(text)
  return quotes.map((q) => {
    const start = tokens[q.open]!.start
    const end = q.close === undefined ? undefined : tokens[q.close]!.end
    return `${q.use} ${end === undefined ? `${text.slice(start, start + 8)}…` : text.slice(start, end)}`
  })
}

describe('quotation marks', () => {
  it('nest where press text sets them without direction', () => {
    const text = 'قالت إنها "لم تر "الحارس" في تلك الليلة أبداً" ثم غادرت.'
    expect(pairs(text)).toEqual(['quotation "لم تر "الحارس" في تلك الليلة أبداً"', 'scare "الحارس"'])
    expect(analyse(text).quotes.map((q) => q.depth)).toEqual([0, 1])
  })

  it('open with a closing mark where the typist had only that', () => {
    expect(pairs('وقالت ”لم يكن أحد هناك في تلك الليلة".')).toEqual(['quotation ”لم يكن أحد هناك في تلك الليلة"'])
  })

  it('may touch the word before them', () => {
    expect(pairs('قال الحارس قائلاً" لا علم لي بما جرى هنا"')).toEqual(['quotation " لا علم لي بما جرى هنا"'])
  })

  it('may run over lines, until a line speaks anew', () => {
    expect(pairs('"لا نعلم شيئاً عن ذلك.\nولن نسأل عنه أحداً"، قال الحارس.')).toEqual([
      'quotation "لا نعلم شيئاً عن ذلك.\nولن نسأل عنه أحداً"',
    ])
    expect(pairs('قال الحارس: "لا نعلم شيئاً.\nوقالت المديرة: "بل نعلم كل شيء عن ذلك".')).toEqual([
      'quotation "لا نعلم…',
      'quotation "بل نعلم كل شيء عن ذلك"',
    ])
  })

  it('are resumed by a paragraph that opens with one', () => {
    const { quotes } = analyse(
      'He said: "We know nothing of it.\n"And we will not ask." Then he left the room quickly.',
    )
    expect(quotes.map((q) => q.continues)).toEqual([false, true])
  })

  it('are none where they stand in a word', () => {
    expect(pairs("The guard's keys weren't the workers' own.")).toEqual([])
  })

  it.each([
    ['صحيفة "المرفأ الجديد" أغلقت.', 'name'],
    ['كان "الشاهد" نائماً.', 'scare'],
    ['"الجسر" مغلق، وسيبقى "الجسر" مغلقاً.', 'name'],
    ['قال: "نعم".', 'quotation'],
  ])('%s holds a %s', (text, use) => {
    expect(analyse(text, 'ar').quotes[0]?.use).toBe(use)
  })
})
