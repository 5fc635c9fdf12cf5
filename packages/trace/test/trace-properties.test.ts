import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Span, trace } from '../src/index.ts'

const PIECES = [
  'قال نزار الشهاوي إن الرافعات نُقلت في 2 آذار 2031.',
  'وأضاف: «لا نعرف من وقّع الأمر».',
  'وتشير المذكرة، التي حصلت عليها شبكة المدار من موظف سابق، إلى أن الشاحنات غادرت ليلاً.',
  'The port said on Monday that the cranes had been moved, according to a memo.',
  '"Nobody asked us," Samer Bakri told the network.',
  '\n',
  '\n\n',
  '🙂',
  '"',
  '«',
  'newsالتلفزيونية',
  '.,',
]

/** Every span anywhere in a value. */
function spansIn(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(spansIn)
  if (typeof value !== 'object' || value === null) return []
  const own = 'exact' in value && 'start' in value && 'end' in value ? [value as Span] : []
  return [...own, ...Object.values(value).flatMap(spansIn)]
}

describe('what is traced', () => {
  it('quotes the text: every span is the slice it says', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }), (pieces) => {
        const text = pieces.join(' ')
        for (const s of spansIn(trace(text, { published: '2031-04-14', outlet: 'صحيفة المرسى' })))
          expect(text.slice(s.start, s.end)).toBe(s.exact)
      }),
      { seed: 5, numRuns: 60 },
    )
  })

  it('is the same for the same text', () => {
    const text = PIECES.join('\n')
    expect(JSON.stringify(trace(text))).toBe(JSON.stringify(trace(text)))
  })
})
